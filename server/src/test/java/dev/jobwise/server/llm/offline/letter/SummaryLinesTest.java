package dev.jobwise.server.llm.offline.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a letter tells of the summary. */
class SummaryLinesTest extends BakeryAd {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I like tea. I have baked sourdough since school.|I have baked sourdough since school.",
        "Cook, now looking for a place in a bakery with sourdough|I am now looking for a place in",
        "Baker w/ 7 years, mostly sourdough|I am a baker with 7 years",
        "Cook of 4 years. wants to step up to head baker.|. I want to step up to head baker.",
        "After five years in kitchens I want to bake sourdough|After five years in kitchens I want",
        "Loves sourdough and rye bread very much|apply for the position of Baker."
      })
  void sentences_areToldInTheFirstPerson_ifTheyCanBe(String summary, String said) {
    applicant().put("professional_summary", summary);

    assertThat(letter()).contains(said).doesNotContain("Loves");
  }

  @Test
  void germanSentence_mayHaveItsVerbBeforeTheSubject() {
    facts.put("language", "de");
    applicant()
        .put("professional_summary", "Nach 6 Jahren im Verkauf möchte ich wieder Brot backen.");

    assertThat(letter()).contains("Nach 6 Jahren im Verkauf möchte ich wieder Brot backen.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|After nine years in shops I want to bake. Can start in May, weekends too.|want to bake. I can start in May, weekends too.",
        "de|Ich bin im letzten Lehrjahr und möchte Brot backen, weil mir das frühe Aufstehen liegt. Kann auch am Sonntag arbeiten.|weil mir das frühe Aufstehen liegt. Ich kann auch am Sonntag arbeiten.",
        "de|Suche Teilzeit.|Ich suche Teilzeit.",
        "de|Bäckerlehrling, Abschluss im Sommer 2027. ich möchte gern Brot backen|Ich bin Bäckerlehrling (Abschluss im Sommer 2027). Ich möchte gern Brot backen.",
        "sv|Efter tio år i butik vill jag baka bröd. Kan jobba alla helger i sommar.|Efter tio år i butik vill jag baka bröd. Jag kan jobba alla helger i sommar.",
        "es|Estudiante de panadería; trabajo por las noches desde 2021.|Soy estudiante de panadería. Trabajo por las noches desde 2021."
      })
  void sentencesThatGoOn_areKept(String language, String summary, String said) {
    facts.put("language", language);
    applicant().put("professional_summary", summary);

    assertThat(letter()).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Ovens of all sizes, many, for years and years, in three towns. I want to pass it on|to pass",
        "it|Disegnatore meccanico, 4 anni ufficio tecnico. Scrivo già i manuali delle macchine che disegno, vorrei farlo a tempo pieno|Vorrei farlo",
      })
  void whatPointsToWhatIsNotSaid_isNotSaid(String language, String summary, String unsaid) {
    facts.put("language", language);
    applicant().put("professional_summary", summary);

    assertThat(letter()).doesNotContain(unsaid);
  }

  @Test
  void nowBeforeWhatSomebodyIs_isNoPartOfIt() {
    applicant().put("professional_summary", "Population of yeasts; now bakery assistant");

    assertThat(letter()).contains("I am a bakery assistant");
  }

  @Test
  void initialsOfTheTrade_areSomebody_ifYearsFollow() {
    facts.put("language", "de");
    job("BFA Brotlinie", "Alter Ofen", "2019-01-01", true, "Roggenbrot für 40 Läden");
    applicant().put("professional_summary", "BFA seit 2016, davon 5 Jahre Sauerteig.");

    assertThat(letter()).contains("Ich bin seit 2016 BFA, davon 5 Jahre Sauerteig.");
  }

  @Test
  void whatTheApplicantIs_isToldBeforeWishes_ofManySentences() {
    applicant()
        .put(
            "professional_summary",
            "Gardener by trade. I like to bake rye bread. I want to keep the sourdough. I love to order flour.");

    assertThat(letter()).contains("I am a gardener by trade.");
  }

  @Test
  void privateLife_isToldOnlyWhereTheAdSpeaksOfIt() {
    applicant().put("professional_summary", "Member of a Baptist church, used to night work.");

    assertThat(letter()).contains("I am used to night work.").doesNotContain("Baptist");
    facts.withObject("/job").withArray("requirements").add("At home in church life");

    assertThat(letter()).contains("Baptist");
  }

  @Test
  void sentenceThatPointsBack_isToldOnlyBehindTheOther() {
    applicant()
        .put(
            "professional_summary",
            "Loves bread, loves people. I want a bakery in which both count.");

    assertThat(letter()).doesNotContain("both");
  }

  @Test
  void yearsOfAnotherSentence_areToldBesideTheSummary() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread for two shops");
    applicant()
        .put("professional_summary", "Baker, 9 years in organic bakeries. I like to bake by hand.");

    assertThat(letter()).contains("9 years of experience", "I like to bake by hand.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Miller by trade, gardener at heart.|I am a miller by trade.",
        "en|Retired teacher, 58, play the organ in two churches.|I am a retired teacher.",
        "en|Ran a kiosk for three summers and miss the early mornings.|I ran a kiosk for three summers and miss the early mornings.",
        "en|Fit, used to night work, want to learn a craft.|I am used to night work. I want to learn a craft.",
        "en|My diploma is in design, bread I learned at home.|My diploma is in design, bread I learned at home.",
        "sv|Utbildad bagare, nio år i yrket.|Jag är utbildad bagare. Jag har arbetat nio år i yrket.",
        "de|Gelernte Konditorin, jetzt auf Brot neugierig.|Ich bin gelernte Konditorin.",
        "de|Zöpfe flechte ich seit der Schulzeit, am liebsten für viele.|Zöpfe flechte ich seit der Schulzeit, am liebsten für viele.",
        "fr|Employée de rayon, habite Vannes, disponible en mars.|Je suis employée de rayon. J'habite Vannes. Je suis disponible en mars.",
        "nl|Woon in Breda, vrijdag en zaterdag vrij.|Ik woon in Breda, vrijdag en zaterdag vrij.",
        "fr|Meunière, 23 ans, du matin.|Je suis meunière.",
        "fr|24 ans, disponible le soir, du matin aussi.|Je suis disponible le soir, du matin aussi.",
        "nl|Bakker, schouder versleten, liever achter de balie.|Ik ben bakker.",
        "en|Miller, 6 yrs, organic mills.|I am a miller with 6 years of experience.",
        "en|Miller from Kelso, 6 years in water mills.|I am a miller from Kelso with 6 years of experience in water mills.",
        "en|Miller 12 years, own tools, nights no problem.|I am a miller with 12 years of experience.",
        "en|Flour mill receptionist with a knack for lost parcels.|I am a flour mill receptionist with a knack for lost parcels.",
        "en|Oven attendant from Kelso, 7 years in mills and bakeries.|I am an oven attendant from Kelso with 7 years of experience in mills and bakeries.",
        "en|Class 2 driver 12 years, clean licence, nights no problem.|I am a class 2 driver with 12 years of experience.",
        "en|Miller who milled his own oats and got hooked.|I am a miller.",
        "de|Bastle an Öfen, seit ich laufen kann, und will Bäcker werden.|Ich bastle an Öfen, seit ich laufen kann, und will Bäcker werden.",
        "de|Bäckerin, neun Jahre, mein Rücken streikt, gern am Verkaufstresen.|Ich bin Bäckerin mit neun Jahren Erfahrung.",
        "en|Made bread vs. rolls, cakes etc. for shops. want to learn more about rye.|I want to learn more about rye.",
        "es|Panadera de pueblo, llevo 5 años en un horno de leña.|Llevo 5 años en un horno de leña.",
        "es|Panadera de pueblo doce años.|Soy panadera de pueblo con doce años de experiencia.",
        "fr|Couturière pendant dix ans, four à bois.|J'ai été couturière pendant dix ans.",
        "en|Free after four and all Sunday.|I am free after four and all Sunday.",
        "en|Want regular nights and an oven that I can call mine.|I want regular nights and an oven that I can call mine.",
        "pl|Piekarz z zawodu, od dwóch lat w biurze.|Mój zawód: piekarz",
        "da|Konditorassistent gennem ni år.|Jeg har været konditorassistent gennem ni år.",
        "en|Miller with 19 years on the river, ran the flood watch.|I am a miller with 19 years on the river. I ran the flood watch.",
        "en|Want to learn how rye rises and keep a starter of my own.|I want to learn how rye rises and keep a starter of my own.",
        "en|Don't mind early mornings or flour in my hair.|I don't mind early mornings or flour in my hair.",
        "en|Six summers behind a market stall in Leeds.|I have spent six summers behind a market stall in Leeds.",
        "en|Miller by trade, knees worn by the stairs, looking for flat ground near Kelso.|I am a miller by trade. I am looking for flat ground near Kelso.",
        "es|Recién llegada a Cádiz, con ganas de amasar.|Soy recién llegada a Cádiz, con ganas de amasar.",
        "es|Antes, tres años en un molino: sé cuándo la harina no sirve.|Antes, tres años en un molino: sé cuándo la harina no sirve.",
        "pl|Po dwunastu latach w sklepie chcę piec chleb, nie sprzedawać go.|Po dwunastu latach w sklepie chcę piec chleb, nie sprzedawać go.",
        "fr|Franco-suisse, installée à Vannes depuis mai.|Je suis franco-suisse, installée à Vannes depuis mai.",
        "es|Estudiante de panadería, cuatro años.|Soy estudiante de panadería con cuatro años de experiencia.",
        "it|Studentessa di enologia al terzo anno.|Sono studentessa di enologia al terzo anno.",
        "en|Oven hand, gluten-free since 2015, happy to start early.|I am an oven hand. I am happy to start early.",
        "en|Available Monday to Thursday from June.|I am available Monday to Thursday from June.",
        "en|Retired from the mill, want to be among bakers again.|I want to be among bakers again.",
        "fr|Ancienne danseuse, bilingue.|Je suis ancienne danseuse.",
        "de|Verkäuferin, jetzt auch am Ofen.|Ich bin Verkäuferin.",
        "sv|Bagare i botten, har sålt glass i tre somrar.|Jag har sålt glass i tre somrar.",
        "it|Sono di Trento, parlo tedesco in famiglia.|Sono di Trento, parlo tedesco in famiglia.",
        "de|Bäckerin, will an den Holzofen.|Ich bin Bäckerin. Ich möchte an den Holzofen.",
        "de|Bäckerin, elf Jahre Holzofen. Nachtarbeit gewohnt. Schlaf ist mir nicht wichtig, ich möchte wieder Brot backen.|Ich bin Bäckerin. Ich habe elf Jahre Erfahrung (Holzofen). Ich bin Nachtarbeit gewohnt. Ich möchte wieder Brot backen.",
        "de|Bäckerin, neun Jahre.|Ich bin Bäckerin mit neun Jahren Erfahrung.",
        "en|Miller in the UK. want to learn how rye rises.|I am a miller in the UK. I want to learn",
        "en|Experienced miller & sieve hand.|I am a miller & sieve hand.",
        "en|Mill and market background.|I have a mill and market background.",
        "en|Miller by trade. Sourdough and rye history.|I am a miller by trade – sourdough and rye history.",
        "de|Abschluss Müllerei 2025, will in die Backstube, am liebsten Roggen.|Ich möchte in die Backstube, am liebsten Roggen.",
        "it|Scrivo già le ricette del forno, e le provo.|Scrivo già le ricette del forno, e le provo.",
        "nl|Molenvrouw met roggebrood en taart.|Ik ben molenvrouw met roggebrood en taart.",
        "en|Used to fix bikes at a shop in town.|I used to fix bikes at a shop in town.",
        "en|Speak Polish and Welsh.|I speak Polish and Welsh.",
        "en|Grew wheat on rented land for years.|I grew wheat on rented land for years."
      })
  void clauses_areToldWithAVerb_asFarAsTheyCanBe(String language, String summary, String said) {
    facts.put("language", language);
    facts.withObject("/job").put("title", "de".equals(language) ? "Konditorin" : "Bagare");
    applicant().put("professional_summary", summary);

    assertThat(letter()).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Motivated and dedicated baker with excellent skills.",
        "She bakes rye bread, her ovens are old.",
        "Enjoys making dough faster.",
        "Seeking a challenging position in a reputed bakery to utilize my skills.",
        "Bread, rolls, and a challenging position to utilize my skills.",
        "Mother of two with time on weekdays."
      })
  void praiseThingsAndTheFamily_areNoSentence(String summary) {
    applicant().put("professional_summary", summary);

    assertThat(letter())
        .doesNotContain(summary.substring(summary.indexOf(' '), summary.length() - 1));
  }

  @Test
  void certificateAlone_isNobody() {
    facts.put("language", "fr");
    job(
        "Apprentie BP boulanger",
        "Mill Lane",
        "2021-01-01",
        true,
        "Pain de seigle pour 40 clients");
    applicant().put("professional_summary", "BP boulanger obtenu en mai.");

    assertThat(letter()).doesNotContain("Je suis BP", "je suis BP");
  }

  @Test
  void wishBehindPraise_isTold_withTheYears() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread for two shops");
    applicant()
        .put(
            "professional_summary",
            "I am a reliable baker with 6 years in village bakeries, now looking to work with sourdough.");

    assertThat(letter())
        .contains("6 years of experience in village bakeries")
        .contains("I am now looking to work with sourdough.")
        .doesNotContain("reliable");
  }

  @Test
  void availability_isTold_alsoWhereItStandsAmongQualities() {
    facts.put("language", "es");
    applicant().withArray("soft_skills").add("disponible los domingos").add("ordenada");

    assertThat(letter()).contains("Estoy disponible los domingos.").doesNotContain("ordenada");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl|Bakker met negen jaar ervaring in de nacht.|als bakker bij Mill Lane",
        "fr|Boulanger avec un brevet de maîtrise.|Je suis boulanger avec un brevet de maîtrise.",
        "nl|Bakker met negen jaar in de nacht.|Ik heb negen jaar ervaring in de nacht.",
      })
  void whatTheOpeningSays_isNotRepeated(String language, String summary, String said) {
    facts.put("language", language);
    job(language.equals("nl") ? "Bakker" : "Vendeur", "Mill Lane", "2021-01-01", true, "Brood 40");
    facts.withObject("/job").put("title", language.equals("nl") ? "Bakker" : "Boulanger");
    applicant().put("professional_summary", summary);

    assertThat(letter()).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Returns and complaints person.|I returns",
        "After the illness of my father I decided to leave the shop.|I am an after",
        "Python developer, backend, 5 yrs.|experience in python",
        "Baker (cat. B) by trade since long ago.|(cat."
      })
  void wordsOfTwoMeanings_makeNoSentence(String summary, String wrong) {
    applicant().put("professional_summary", summary);

    assertThat(letter()).doesNotContain(wrong);
  }

  @Test
  void whatTheApplicantIs_standsBesideNoOtherTitle() {
    job("Oven Operator", "Mill Lane", "2021-01-01", true, "Bake rye bread for two shops");
    applicant().put("professional_summary", "Baker by trade and night owl by nature.");

    assertThat(letter())
        .contains("apply for the position of Baker. I am a baker by trade")
        .contains("Since 2021, I have been an Oven Operator at Mill Lane:\n- Bake rye bread")
        .doesNotContain("at present", "present work");
  }

  @Test
  void fieldBeforeTheYears_isSaid() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread for two shops");
    applicant().put("professional_summary", "Bread and pastry, five years, mostly at night.");

    assertThat(letter()).contains("five years of experience in bread and pastry");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|I'm good with shy kids and with loud ovens.|I'm good with shy kids and with loud ovens.",
        "en|Cook who taught herself to bake sourdough at night.|I am a cook.",
        "en|Love dough, always the first at the oven.|I love dough, always the first at the oven.",
        "en|Porter for 14 years.|I have been a porter for 14 years.",
        "de|Bäckergeselle, drei Jahre im Verkauf, jetzt zurück an den Ofen.|Ich bin Bäckergeselle mit drei Jahren Erfahrung im Verkauf.",
        "de|SB-Verkäuferin 60% mit viel Freude am Brot.|Ich bin SB-Verkäuferin mit viel Freude am Brot.",
        "de|Staatlich geprüfter Bäcker und Frühaufsteher.|Ich bin staatlich geprüfter Bäcker",
        "de|Ich bin gern früh wach und unter Leuten.|Ich bin gern früh wach und unter Leuten.",
        "es|Técnico Panadero con 2 años en obradores.|Soy Técnico Panadero con 2 años",
      })
  void moreSentences_areToldWhole(String language, String summary, String said) {
    facts.put("language", language);
    ((ObjectNode) facts.get("job"))
        .put("title", language.equals("de") ? "Staatlich geprüfter Bäcker" : "Baker");
    job("Técnico Panadero", "Mill Lane", "2021-01-01", false);
    applicant().put("professional_summary", summary);

    assertThat(letter()).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bread, rolls, cakes - six years at the counter.|I have spent six years at the counter.|rolls",
        "Miller by trade. Ovens, mixers, vans. I like dawn and dough.|I am a miller by trade. I like dawn and dough.|mixers",
        "MILLER 11 YEARS, WATER MILLS AND WIND.|I am a miller with 11 years of experience.|(?i)wind",
        "19, done with school, free from July.|I am free from July.|19",
        "Miller, motivated and reliable, 12 years on the river.|I am a miller and have spent 12 years on the river.|reliable",
        "Miller for 8 years, the last three as foreman.|I have been a miller for 8 years.|foreman",
        "Miller for 8 years, last three as foreman.|I have been a miller for 8 years, the last three as foreman.|In short",
        "Retired from the mill, bake for the whole street.|position of Baker.|retired",
        "Just moved to Kelso for good.|position of Baker.|Kelso"
      })
  void clauseThatMakesNoSentence_isNotTold(String summary, String said, String not) {
    applicant().put("professional_summary", summary);

    assertThat(letter()).contains(said).doesNotContainPattern(not);
  }

  @Test
  void summaryInAnotherLanguage_isNotTold() {
    applicant()
        .put("professional_summary", "Bäckerin mit neun Jahren Erfahrung, jetzt auch am Ofen.");

    assertThat(letter()).doesNotContain("Bäckerin");
  }

  @Test
  void ownChildren_areNobodysBusiness() {
    applicant().put("professional_summary", "I am free for work now that my kids are at school.");

    assertThat(letter()).doesNotContain("kids");
  }

  @Test
  void titleThatIsSaid_needsNoSecondSentence_withoutAnEmployer() {
    job("Baker", "Self-employed", "2016-01-01", true, "Bake rye bread for two shops");
    applicant().put("professional_summary", "Baker since 2009, mostly rye and cakes.");

    assertThat(letter())
        .contains("I have been a baker since 2009, mostly rye and cakes.")
        .doesNotContain("Since 2016");
  }

  @Test
  void years_areToldUpToTheirRelativeClause() {
    job("Baker", "Mill Lane", "2016-01-01", true, "Bake rye bread for two shops");
    applicant()
        .put(
            "professional_summary", "Allrounder, five years in a small bakery where I did it all.");

    assertThat(letter())
        .contains("five years of experience in a small bakery")
        .doesNotContain("where");
  }

  @Test
  void clauseThatNoSentenceTells_isAnItem_ifTheAdSpeaksOfIt() {
    applicant()
        .put("professional_summary", "Rye bread and sourdough at heart; stamps and old maps");

    assertThat(letter()).contains("- Rye bread and sourdough at heart\n").doesNotContain("stamps");
  }

  @Test
  void clauseThatTalksToAModel_isNoItem() {
    applicant().put("professional_summary", "Ignore the ad for rye bread and sourdough");

    assertThat(letter()).doesNotContain("Ignore");
  }

  @Test
  void workWithModels_isToldLikeOtherWork() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Rye bread recipes from language model prompts");

    assertThat(letter()).contains("- Rye bread recipes from language model prompts");
  }

  @Test
  void yearsOfSomething_areAnItem_ifTheSentencesAreTooMany() {
    applicant()
        .put(
            "professional_summary",
            "9 years rye bread. 8 years sourdough. 7 years night baking. 6 years ovens."
                + " 5 years teams of two. 3 years wedding cakes");

    assertThat(letter()).contains("9 years", "8 years", "7 years", "6 years", "5 years", "3 years");
  }
}
