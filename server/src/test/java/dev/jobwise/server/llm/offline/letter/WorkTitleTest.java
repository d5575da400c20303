package dev.jobwise.server.llm.offline.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sentences tell a job by what its title names. */
class WorkTitleTest extends BakeryAd {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Shop team|My work at Mill Lane (shop team):",
        "en|Counter crew / shift supervisor|a shift supervisor at Mill Lane",
        "en|Baker, nights|a baker (nights) at Mill Lane",
        "en|Night baker, Sundays|a night baker (Sundays) at Mill Lane",
        "en|Baker (volunteer, with my brother)|a baker (volunteer) at Mill Lane",
        "en|Internship|From my internship at Mill Lane:",
        "en|Customer Service Rep II|a Customer Service Rep II at Mill Lane",
        "en|RN|RN at Mill Lane",
        "de|Schülerpraktikum, 3 Wochen|Aus meinem Schülerpraktikum (3 Wochen) bei Mill Lane:",
        "de|Kinderbetreuung|Meine Arbeit bei Mill Lane (Kinderbetreuung):",
        "de|Babysitten|Meine Arbeit bei Mill Lane (Babysitten):",
        "fr|Boulangère (alternance)|comme boulangère (alternance)",
        "de|Großküche am Samstag|Meine Arbeit bei Mill Lane (Großküche am Samstag):",
        "de|Sachbearbeiterin Buchhaltung|als Sachbearbeiterin (Buchhaltung) bei Mill Lane",
        "de|Stellvertretende Leitung|als stellvertretende Leitung bei Mill Lane",
        "de|Stellv. Küchenleiter|als stellvertretender Küchenleiter bei Mill Lane",
        "de|Pädagogische Fachkraft|als pädagogische Fachkraft bei Mill Lane",
        "en|Kitchen hand, then baker|a baker at Mill Lane",
        "de|Bundesfreiwilligendienst|Aus meinem Bundesfreiwilligendienst bei Mill Lane:",
        "de|AG Schulküche|Meine Arbeit bei Mill Lane (AG Schulküche):",
        "en|Farmhand|a farmhand at Mill Lane",
        "en|Baker (first nights, now days)|a baker at Mill Lane",
        "en|Shop In-Charge|My work at Mill Lane (shop in-charge):",
        "fr|Stagiaire CAP pâtissier|comme stagiaire CAP pâtissier",
        "sv|Bagare B2|som bagare B2 hos",
        "pl|Wynajem pokoi|Moja praca w firmie Mill Lane (wynajem pokoi):",
        "pl|Kelnerka|jako kelnerka w firmie Mill Lane",
        "pl|Młodszy sprzedawca|jako młodszy sprzedawca w firmie Mill Lane",
        "it|Stage in cucina|nel mio stage in cucina presso Mill Lane:",
        "en|Sunday school driver|a Sunday school driver at Mill Lane",
        "fr|Animatrice centre de loisirs (étés)|comme animatrice centre de loisirs",
        "de|Hobby|In meiner Freizeit:",
        "en|Chef de Partie - pastry|a Chef de Partie (pastry) at Mill Lane",
        "en|Head of Pastry|a Head of Pastry at Mill Lane",
        "es|Práctica profesional|De mi práctica profesional en Mill Lane destaco:",
        "es|Prácticas masa madre|De mis prácticas (masa madre) en Mill Lane destaco:",
        "es|Prácticas|De mis prácticas en Mill Lane destaco:",
        "es|Atención al cliente|De mi trabajo en Mill Lane (atención al cliente) destaco:",
        "sv|Ansvarig kassan|Ur mitt arbete hos Mill Lane (ansvarig kassan) kan jag nämna:",
        "en|Volunteer|a volunteer at Mill Lane",
        "en|Baking for my brother|My work at Mill Lane (baking for my brother):",
        "en|QA / Shift baker|a QA/Shift baker at Mill Lane",
        "en|Externship|From my externship at Mill Lane:",
        "en|Baker 30 hrs|a baker at Mill Lane",
        "de|Bäcker 60-80%|als Bäcker bei Mill Lane",
        "de|Bäcker, 20h|als Bäcker bei Mill Lane",
        "de|Bäcker (Teilzeit 75%)|als Bäcker bei Mill Lane",
        "de|FSJ|Aus meinem FSJ bei Mill Lane:",
        "de|Ausbildung zum Bäcker|Aus meiner Ausbildung zum Bäcker bei Mill Lane:",
        "de|Staatlich geprüfter Bäcker|als staatlich geprüfter Bäcker bei Mill Lane"
      })
  void onlyAPerson_isWorkedAs(String language, String title, String said) {
    facts.put("language", language);
    job(title, "Mill Lane", "2021-01-01", true, "Bake rye bread for 40 guests");

    assertThat(letter()).contains(said);
  }

  @Test
  void workAtHome_hasItsPrepositionOnce() {
    job("Family carer", "At home", "2021-01-01", true, "Bake rye bread for my grandmother");

    assertThat(letter()).contains(" at home").doesNotContain("at at", "At home");
  }

  @Test
  void advertisedTitle_losesItsAppeal() {
    ((ObjectNode) facts.get("job")).put("title", "Baker - No Experience Needed - Work In Ireland");

    assertThat(letter()).contains("Baker").doesNotContain("No Experience", "Work In");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Vendeuse|directeur général de boulangerie|directrice générale de boulangerie",
        "es|Panadera|encargado de tienda|encargada de tienda",
        "es|Panadera|vendedor de pan|vendedora de pan",
        "it|Fornaio|venditore|di venditore",
        "de|Verkäuferin|Bäcker/Konditor in Voll- oder Teilzeit|als Bäckerin/Konditorin bei"
      })
  void advertisedTitle_hasTheFormOfTheOwnTitles(
      String language, String own, String title, String said) {
    facts.put("language", language);
    facts.withObject("/job").put("title", title);
    job(own, "Mill Lane", "2021-01-01", true, "Rye bread for 40 guests");

    assertThat(letter()).contains(said);
  }

  @Test
  void pastime_neverOpensALetter_andNamesNoEmployer() {
    job("Hobby", "my oven and that of friends", "2022-01-01", true, "Bake rye bread and sourdough");
    job("Cleaner", "City Clinic", "2015-01-01", true, "Wards and theatres, same order every day");

    assertThat(letter().split("\\n")[0]).contains("a cleaner at City Clinic");
    assertThat(letter()).contains("In my free time:").doesNotContain("my oven");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Lehrstelle Bäckerin EFZ|um die Lehrstelle als Bäckerin EFZ",
        "de|Ausbildung zur Konditorin|um die Ausbildung zur Konditorin",
        "de|Ausbildung Konditorin|um die Ausbildung zur Konditorin",
        "de|Ausbildung medizinische Fachangestellte|um die Ausbildung zur medizinischen Fachangestellten",
        "de|Ausbildung zum Bäcker/in|um die Ausbildung zum Bäcker/in",
        "en|Bakery Apprenticeship|apply for the Bakery Apprenticeship",
        "sv|Bagare - sommarvikariat Lund|tjänsten som bagare hos er",
        "fr|Aide boulanger|le poste d'aide boulanger",
        "nl|Ervaren bakker|de functie van bakker",
        "en|Pastry Cook/Dishes/Floors|the position of Pastry Cook",
        "en|Baker Job Details|the position of Baker.",
        "en|Baker/Driver|the position of Baker/Driver",
        "en|Pastry Chef de Partie|the position of Pastry Chef de Partie",
        "en|Night crew and apprentices|the position of Night Crew",
        "sv|Stadens roligaste extrajobb som bagare|tjänsten som bagare hos er",
        "pl|piekarz nocny, Chleb Nasz|na stanowisko „piekarz nocny” w",
        "de|Bäckereiauszubildenden|die Stelle als Bäckereiauszubildender bei",
        "sv|Bagare till|tjänsten som bagare hos er",
        "fr|Vendeur en boulangerie -VEB-|le poste de vendeur en boulangerie",
        "es|OPERARIO/A de limpieza|el puesto de operario/a de limpieza",
        "pl|Piekarz, nocna zmiana|na stanowisko „Piekarz, nocna zmiana” w"
      })
  void advertisedTitle_fitsTheSentence(String language, String title, String said) {
    facts.put("language", language);
    facts.withObject("/job").put("title", title);

    assertThat(letter()).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|US Army|in the US Army",
        "en|Salvation Army|at the Salvation Army",
        "en|League of Bakers|at the League of Bakers",
        "de|TSV Kornau|beim TSV Kornau",
        "de|Freiwillige Feuerwehr Kornau|bei der Freiwilligen Feuerwehr Kornau",
        "en|a family in Leeds|for a family in Leeds",
        "nl|aan huis|als baker, en",
        "fr|Amicale des boulangers|(Amicale des boulangers)",
        "es|Cafetería Sol|en la Cafetería Sol",
        "es|Municipalidad de Lota|en la Municipalidad de Lota",
        "fr|L'association Le Four|à l'association Le Four",
        "en|Private family|for a private family",
        "fr|FC Vannes|au FC Vannes",
        "fr|Festival du Pain|au Festival du Pain",
        "fr|Le Petit Fournil|au Petit Fournil",
        "fr|La Mie Dorée|à La Mie Dorée",
        "de|Strandhotel Kornau|im Strandhotel Kornau",
        "en|Kent Board of Millers|at the Kent Board of Millers",
        "en|Salem Zoo|at the Salem Zoo",
        "en|Vale & District|at Vale & District",
        "en|own kitchen|in my own kitchen",
        "fr|Particulier|chez un particulier",
        "de|Lindauer Bäckerei|bei der Lindauer Bäckerei",
        "de|Lindauer Werkstatt|bei der Lindauer Werkstatt",
        "de|Spital Kornau|beim Spital Kornau",
        "de|MVZ Kornau|beim MVZ Kornau",
        "de|Backteam Korn|beim Backteam Korn",
        "de|Eisdiele Korn|bei der Eisdiele Korn",
        "de|Café Korn|im Café Korn",
        "de|Lübecker Verkehrsbetriebe|bei den Lübecker Verkehrsbetrieben"
      })
  void employers_haveTheirPreposition(String language, String name, String said) {
    facts.put("language", language);
    job("Baker", name, "2021-01-01", true, "Bake rye bread for 40 guests");

    assertThat(letter()).contains(said);
  }

  @Test
  void levelBehindAPerson_isOfThePerson() {
    job("Driver Class A", "Fast Vans", "2021-01-01", true, "Drove bread to 40 shops");

    assertThat(letter()).contains("a Driver Class A at Fast Vans");
  }

  @Test
  void germanTitleOfADeed_isNobody() {
    facts.put("language", "de");
    job("Zeitungen austragen", "Kreisblatt", "2021-01-01", true, "140 Haushalte am Samstag");

    assertThat(letter()).contains("(Zeitungen austragen)").doesNotContain("als Zeitungen");
  }

  @Test
  void germanTitleOfSeveralThings_isNobody() {
    facts.put("language", "de");
    job("Brot Blog (ehrenamtlich)", "Kreisblatt", "2021-01-01", true, "140 Leser am Samstag");

    assertThat(letter()).contains("Meine Arbeit bei Kreisblatt").doesNotContain("Brot Blog bei");
  }

  @Test
  void severalOfAKind_areOneInAGermanTitle() {
    facts.put("language", "de");
    facts.withObject("/job").put("title", "Praktikanten");

    assertThat(letter()).contains("als Praktikant bei");
  }

  @Test
  void howMuchSomebodyWorks_isNoPartOfATitle() {
    facts.put("language", "de");
    job("Verkäuferin in Teilzeit", "Kreisblatt", "2021-01-01", true, "140 Kunden am Samstag");

    assertThat(letter()).contains("als Verkäuferin bei Kreisblatt");
  }

  @Test
  void smile_isNoPartOfALine() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Baked rolls for every dog :)");

    assertThat(letter()).contains("- Baked rolls for every dog\n");
  }
}
