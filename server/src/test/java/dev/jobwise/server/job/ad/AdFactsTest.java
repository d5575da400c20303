package dev.jobwise.server.job.ad;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.job.ad.text.AdText;
import dev.jobwise.server.job.ad.words.AdNoise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The facts of ads in ten languages: place, pay, terms, requirements. */
class AdFactsTest {

  @Test
  void linesOfSigns_areNoEntriesAndNoNames() {
    JobAd ad =
        JobAdParser.parse(
            """
            Cook
            Company: -

            Requirements
            - Clean hands
            -----
            Benefits
            \u201c\u201c
            Free soup
            """);

    assertThat(ad.hasCompany()).isFalse();
    assertThat(ad.requirements()).containsExactly("Clean hands");
    assertThat(ad.benefits()).containsExactly("Free soup");
  }

  @Test
  void listsInOneLine_keepBracketsWholeAndLeaveOutWhatOnlyLeadsInOrEnds() {
    JobAd ad =
        JobAdParser.parse(
            """
            Cook

            Requirements
            - You know most of these:
            - Soups

            Skills
            Baking (bread, rolls, pies), knives, clean hands, etc.)
            """);

    assertThat(ad.requirements())
        .containsExactly("Soups", "Baking (bread, rolls, pies)", "knives", "clean hands");
  }

  @Test
  void tabsAndMarkup_leaveNoDoubleBlanks() {
    JobAd ad = JobAdParser.parse("Title: Cook ` for soups\n\nRequirements\n- Years \twith knives");

    assertThat(ad.title()).isEqualTo("Cook for soups");
    assertThat(ad.requirements()).containsExactly("Years with knives");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MÃ¼hle in KÃ¶ln|Mühle in Köln",
        "Itâ€™s a cafÃ©|It's a café",
        "â€¢ Bake â‚¬ 50 Â£9|• Bake € 50 £9",
        "CaffÃ¨ &amp;amp; ZÃ¼rich|Caffè & Zürich",
        "São Paulo, Ålund, FRANÇA É|São Paulo, Ålund, FRANÇA É",
        "Ã la carte|Ã la carte",
      })
  void utf8ReadAsWindows1252_isRepairedWhereItIsSurelyThat(String raw, String plain) {
    assertThat(AdText.plain(raw)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "45.000 €",
        "60k EUR",
        "12,50 € pro Stunde",
        "30 000 zł",
        "8 000 - 12 000 PLN brutto",
        "1.800 € brutto al mese",
        "2500 € bruts par mois",
        "32.000 € anuales",
        "R$ 5.000 por mês",
        "28 000 kr/mån",
        "180-200 kr i timen",
        "25 zł/godz.",
      })
  void paySigns_mayFollowTheNumber(String pay) {
    assertThat(JobAdParser.parse("Cook\n\nThe bakery bakes.\n\n" + pay).salaryRange())
        .isEqualTo(pay);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cook (Non-remote)|false",
        "Cook - not remote|false",
        "Cook, no remote|false",
        "Cook / kein Homeoffice|false",
        "Cook · pas de télétravail|false",
        "Cook · praca stacjonarna|false",
        "Nurse for remote monitoring|false",
        "Cook - Remote|true",
        "Cook · télétravail|true",
        "Cook · praca zdalna|true",
      })
  void remote_isSaidAndDenied(String title, boolean remote) {
    assertThat(JobAdParser.parse(title + "\n\nBakes bread.").remote()).isEqualTo(remote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Type: temporary|temporary",
        "Type: Praktikum|internship",
        "Type: befristet auf zwei Jahre|temporary",
        "Type: CDD|temporary",
        "Type: stage|internship",
        "Type: media jornada|part_time",
        "Type: PJ|contract",
        "Type: estágio|internship",
        "Type: tempo determinato|temporary",
        "Type: deeltijd|part_time",
        "Type: umowa zlecenie|contract",
        "Type: pół etatu|part_time",
        "Type: vikariat|temporary",
        "Type: deltid|part_time",
        "Type: tillsvidareanställning|full_time",
        "You will mentor interns.|full_time",
      })
  void employmentTypes_areReadInAllLanguages(String line, String type) {
    assertThat(JobAdParser.parse("Cook\n" + line + "\n\nBakes bread.").employmentType())
        .isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Our kitchen is located in Leeds.|Leeds",
        "Wir backen an den Standorten Hamburg, Bremen und Kiel.|Hamburg, Bremen und Kiel",
        "Notre fournil est situé à Valbois.|Valbois",
        "Headquarters: Leeds, UK|-",
        "We deliver to customers in Leeds.|-",
        "Leeds Harbour Trust bakes bread.|-",
        "We are a company headquartered in Leeds.|Leeds",
        "We were founded in Leeds.|-",
      })
  void place_isWhereTheWorkIsDone(String sentence, String place) {
    JobAd ad = JobAdParser.parse("Baker\n\n" + sentence);

    assertThat(ad.location() == null ? "-" : ad.location()).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Show less",
        "Apply in 60 seconds",
        "Home > Jobs > Bakers",
        "❮ back to last search",
        "Jetzt bewerben",
        "Voir plus",
        "Ansök nu",
        "12 days ago",
        "View all our jobs",
      })
  void websiteControls_areNoise(String line) {
    assertThat(AdNoise.is(line)).isTrue();
    assertThat(JobAdParser.parse("Baker\n\nRequirements:\n- Bakes bread\n" + line).requirements())
        .containsExactly("Bakes bread");
  }

  @Test
  void sentencesThatAsk_areRequirementsInAllLanguages() {
    assertThat(JobAdParser.parse("Cuisinier\n\nLe four est grand. Permis B exigé.").requirements())
        .containsExactly("Permis B exigé.");
    assertThat(
            JobAdParser.parse(
                    "Piekarz\n\nNasz piec jest duży, a chleb pieczemy codziennie. Wymagane prawo jazdy.")
                .requirements())
        .containsExactly("Wymagane prawo jazdy.");
  }

  @Test
  void sentences_areNotCutAfterAbbreviationsNorListed() {
    String ad =
        """
        Baker

        Requirements

        Must be a U.S. Citizen.
        A degree in baking, pastry, or a related field
        Please send your letter to the owner.
        """;

    assertThat(JobAdParser.parse(ad).requirements())
        .containsExactly(
            "Must be a U.S. Citizen.", "A degree in baking, pastry, or a related field");
  }

  @Test
  void headingsGluedToSentences_openTheirSections() {
    JobAd ad =
        JobAdParser.parse(
            "Baker at Rowan Bakery. We bake bread every day and sell it in our own shop.Requirements"
                + "Two years at an oven and a good hand.BenefitsFree bread.");

    assertThat(ad.requirements()).containsExactly("Two years at an oven and a good hand.");
    assertThat(ad.benefits()).containsExactly("Free bread.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // Who seeks, wherever the name stands.
        "Hollowell in Leeds is looking for a Night Porter to join the hotel.|Hollowell",
        "Cook wanted for our canteen.¶Hollowell is an equal opportunity employer.|Hollowell",
        "Vi har plats för en kock.¶Hillviks kommun har många skolor. I Hillviks kommun äter alla barn.|Hillviks kommun",
        "Cook wanted. We'd like you to join our growing team at Dalby! Ask at Dalby for more.|Dalby",
        // The order of the first lines.
        "Hollowell¶Night Porter¶Ambleford¶¶You greet our guests.|Hollowell",
        "Manager Onderhoud¶Van der Meulen¶Zwolle¶¶Wij zoeken iemand voor ons bedrijf.|Van der Meulen",
        "Night Porter¶Hollowell¶Leeds¶¶<p>You greet<br>our guests.</p>|Hollowell",
        // What is no employer.
        "Du blir anställd av oss och arbetar hos vår kund Hillvik. Hillvik är en stor kund.|-",
        "Stellvertretung für¶Oberstufe Nord¶¶Wir suchen eine Person, die unterrichtet.|-",
        "Per 1. August 2031 suchen wir eine Köchin. Ab August 2031 ist die Küche neu.|-",
        "Cook¶¶Timber · Novelties · Retail · Makers¶¶You cook for us.|-",
        "Vendedor¶Atendimento ao cliente: Ser a primeira voz da loja e ouvir.|-",
      })
  void employer_isWhoSeeks(String ad, String company) {
    JobAd read = JobAdParser.parse(ad.replace("¶", "\n"));
    assertThat(read.company()).isEqualTo(company == null ? JobAd.UNKNOWN_COMPANY : company);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Hollowell¶Night Porter¶Ambleford¶¶You greet our guests.|Ambleford",
        "Night Porter¶Hollowell¶AMBLEFORD¶¶You greet our guests.|AMBLEFORD",
        "Köchin gesucht¶¶Arbeitsort:¶¶83624 Otterbach¶¶Sie kochen für uns.|83624 Otterbach",
        "Köchin gesucht. Ihr Arbeitsplatz ist Freiburg.|Freiburg",
        "📍 Leeds¶Night Porter¶Hollowell|Leeds",
        "Night Porter¶Location: Leeds, West Yorkshire Department: Front desk|Leeds, West Yorkshire",
        "Night Porter¶Location: Fully remote|-",
        "Barnvakt sökes¶2011 HOLLOWELL AB¶¶Du leker med barnen.|-",
        "Wood buyer¶¶Hays is looking for a buyer who knows wood.|-",
      })
  void place_isReadInFirstLinesAndBehindLabels(String ad, String place) {
    assertThat(JobAdParser.parse(ad.replace("¶", "\n")).location()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Data Analyst-Content Team¶Hollowell¶Leeds¶¶You count.|Data Analyst-Content Team",
        "Notre client.¶En qualité de Charpentier H/F, vous posez des toits.|Charpentier",
        "Rejoignez l'aventure Arcelle en tant qu'Assistant de Vie H/F|Assistant de Vie",
        "Wir suchen zum 01.09.2031 einen Koch für unsere Küche.|Koch",
        "We count things.¶Position¶Data Analyst¶Team¶Counting|Data Analyst",
      })
  void titles_beginBehindWhatLeadsToThem(String ad, String title) {
    assertThat(JobAdParser.parse(ad.replace("¶", "\n")).title()).isEqualTo(title);
  }

  @Test
  void requirements_leaveOutWhatInvitesOrTells() {
    JobAd ad =
        JobAdParser.parse(
            """
            Cook

            Requirements
            Two years of experience in a kitchen.
            At Hollowell, we care for our guests.
            Founded in 1950, Hollowell has three houses.
            Join us today!

            Über Sie
            Ausbildung zum Koch
            """);
    assertThat(ad.requirements())
        .containsExactly("Two years of experience in a kitchen.", "Ausbildung zum Koch");
  }

  @Test
  void keywords_areNoWordsThatOnlyLookLikeThem() {
    JobAd ad =
        JobAdParser.parse(
            """
            Coordenador

            Requisitos
            • Excel avançado
            • Plano de saúde sem custo, salário R$ 4.000
            • Elk project telt
            • Pose de rails
            """);
    assertThat(JobKeywords.of(ad))
        .contains("Excel")
        .doesNotContain("R", "Search Engine Marketing", "Elastic Stack", "Ruby on Rails");
  }

  @ParameterizedTest
  @CsvSource({
    "'Cook at 12pm\\n\\nThe cook bakes bread for guests.'",
    "'Cook at Recruitment #19-418\\n\\nThe cook bakes bread for guests.'",
    "'Cook\\nGrade 3 £24,404\\n\\nThe cook bakes bread for guests.'",
    "'Koch\\nStellenausschreibung 58/2025\\n\\nDer Koch backt Brot für die Gäste.'"
  })
  void timesAndNumbers_areNoEmployer(String ad) {
    assertThat(JobAdParser.parse(ad.replace("\\n", "\n")).company())
        .isEqualTo(JobAd.UNKNOWN_COMPANY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24/7 Fitness Ltd", "Studio 1984 Ltd", "Cafe 1804 Ltd"})
  void nameWithFigures_isAnEmployer(String name) {
    String ad = "Company: %s\n\nCook\n\nThe cook bakes bread for guests.".formatted(name);
    assertThat(JobAdParser.parse(ad).company()).isEqualTo(name);
  }

  @Test
  void parse_movesDutiesOutOfTheRequirements() {
    JobAd ad =
        JobAdParser.parse(
            "Van Driver\n\nRequirements:\n- Maintain our three vans\n- Plan the tours\n"
                + "- Train new drivers\n- Clean driving licence\n- Two years on the road");

    assertThat(ad.requirements()).containsExactly("Clean driving licence", "Two years on the road");
  }

  @Test
  void parse_listsNoFormForRequirements() {
    JobAd ad =
        JobAdParser.parse(
            "Autista\n\nRequisiti:\n- Vogliamo che tu\n- Patente C\n- Nome\n- Cognome\n"
                + "- I dati personali sono trattati con cura");

    assertThat(ad.requirements()).containsExactly("Patente C");
  }
}
