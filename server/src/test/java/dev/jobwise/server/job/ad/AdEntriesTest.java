package dev.jobwise.server.job.ad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that list their openings, and what announces a title or an employer beside it. */
class AdEntriesTest {

  private static JobAd read(String ad) {
    return JobAdParser.parse(ad.replace("¶", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Below a heading, with a sentence between.
        "Nos valeurs¶Le pain est notre passion depuis toujours.¶¶Postes ouverts¶Nous cherchons des gens curieux dans toute la France.¶Boulanger de nuit¶Vous faites le pain. | Boulanger de nuit",
        "Il nostro forno cresce e il pane è buono da sempre.¶¶Posizioni aperte¶Panettiere¶Prepara il pane ogni giorno. | Panettiere",
        // Above where and how one works, without a heading.
        "Over ons¶* Wij bakken graag¶* Wij eten graag¶¶Bakker¶Hillvik · Fulltime¶Je bakt brood. | Bakker",
        // Below what announces it.
        "Ons huis groeit, en dat merk je aan alles wat wij doen.¶¶Wij zoeken:¶Nachtbakker¶Je bakt brood. | Nachtbakker",
        // The links at the end of a page are no list.
        "Il nostro forno cresce e il pane è buono.¶¶Posizioni aperte¶Panettiere¶Prepara il pane.¶¶Lavora con noi¶MANAGER¶Contatti | Panettiere",
        // With the employer in the heading.
        "Om oss¶* Vi bakar gärna¶* Vi äter gärna¶¶Lediga jobb hos Hollowell¶Bagare¶Du bakar bröd. | Bagare",
      })
  void parse_findsTitleAmongOpenings(String ad, String title) {
    assertThat(read(ad).title()).isEqualTo(title);
  }

  @Test
  void parse_findsPlaceBelowTheTitleOfAnOpening() {
    JobAd ad =
        read(
            "Nous faisons du pain pour toute la ville, et nous aimons cela.¶¶Boulanger de nuit¶"
                + "Hillac · CDI · 2 ans¶Vous faites le pain.");
    assertThat(ad.location()).isEqualTo("Hillac");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // A short sentence below a heading of demands, adjectives joined by "and", both genders.
        "# Who Hollowell is looking for:¶We're looking for a pastry baker to join our team.|pastry baker",
        "Per 1 mei is Huize Hillvik op zoek naar een ## **enthousiaste en zorgzame ervaren nachtbakker voor ons huis.**|ervaren nachtbakker",
        "Les Fours de Hillac sont une maison.¶¶Le/la boulanger de nuit travaillera seul et aura un congé.|boulanger de nuit",
        "Hollowell recrute (toujours) un·e boulanger à Lyon.|boulanger",
        // Struck through, numbered, with a label of a form.
        "# ~~Poste : Boulanger~~¶Vous faites le pain.|Boulanger",
        "[Leeds] Vaga Padeiro #123¶Você faz o pão.|Padeiro",
        "Puesto u oficio *¶¶Hacemos pan y nos gusta.|-",
        // Behind the way to the page, on the only line of the ad.
        "Strona główna/ Kariera Kariera Piekarz nocny Miejsce pracy: Hillowice Opis stanowiska Pieczenie chleba i bułek w nocy, z zespołem. Wymagania Doświadczenie w pieczeniu chleba.|Piekarz nocny",
        // No postcode.
        "Vendeur Pain B2B¶¶Vous vendez le pain de la maison.|Vendeur Pain B2B",
        // In a heading, in capitals before the next one, and in few words of a language.
        "Vi söker en bagare!¶¶Om Hollowell¶Hollowell är ett bageri.|bagare",
        "Buscamos para el puesto de: PANADERO NOCTURNO FUNCIONES|PANADERO NOCTURNO",
        "Forno Hillac cerca:¶¶Panettiere|Panettiere",
        // No title at all.
        "Candidature spontanée¶Hillac¶¶Vous voulez nous écrire ? Nous aimons le pain.|-",
        "Ausbildung 2026¶¶Bei uns lernen Sie backen.|-",
        // Somebody who has an office.
        "Recrutement¶¶Directeur de la boulangerie : Jean Morel¶¶Nous aimons le pain.|-",
        "Unser Team¶Dr. Petra Hollo, Bäckerin¶¶Wir suchen ab sofort eine Köchin (m/w/d) für unsere Gäste.|Köchin",
        "Wie komt ons team versterken als nachtbakker? Je bakt het brood en je houdt van de nacht.|nachtbakker",
      })
  void parse_findsAnnouncedTitle(String ad, String title) {
    assertThat(read(ad).title()).isEqualTo(title == null ? JobAd.UNTITLED_POSITION : title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Beside what it is.
        "Panadero¶¶Nuestra organización, Molino Hillac, importante empresa del sector, hace pan.|Molino Hillac",
        "Panadero¶¶Molino Hillac, subsidiaria del Grupo Trigal, hace el pan de la ciudad para todos los clientes.|Molino Hillac",
        "Boulanger¶¶Valoris est l'une des premières entreprises de pain.|Valoris",
        // In lower case, as the address says.
        "Boulanger¶¶valoris est une maison de pain. Écrivez à pain@valoris.fr.|valoris",
        "Baker¶¶You bake. At hollowell we care. Write to bread@hollowell.org.|hollowell",
        // Who owns the page.
        "Bäcker¶¶Sie backen Brot.¶¶© 2026 de Hollo · Hillbrunn. Fragen an de Hollo.|de Hollo",
        "Padeiro¶¶Você faz o pão para a nossa cidade e gosta do trabalho em equipe.¶¶* Fazer pão¶¶Até breve, com o Moinho Bom.¶2016 - Moinho Bom © Copyright|Moinho Bom",
        // Behind the title.
        "Padeiro na Trigal #12¶¶Você faz o pão.|Trigal",
        "Cuoco presso Hollowell¶¶Prepara il pane ogni giorno.|Hollowell",
        "Caretaker - Hillview Junior School¶To commence as soon as possible.¶You keep our school in order.|Hillview Junior School",
        // Not twice.
        "Boulanger¶¶Valoris Pains Valoris Pains est une maison de pain. Valoris Pains est une entreprise.|Valoris Pains",
        // A university of something.
        "Koch¶¶Die Universität der Künste Hillbrunn ist fest verankert. Wir kochen.|Universität der Künste Hillbrunn",
        // Behind a title, and before a verb.
        "Bij ons is het warm en gezellig.¶Als nachtbakker bij Hollowell bak je het brood.|Hollowell",
        "Baker & Daughters Bread is recruiting a driver.|Baker & Daughters Bread",
        // Above an address.
        "Bäcker¶¶Sie backen. Fragen an Hollowell.¶¶Hollowell¶Mühlweg 12¶24103 Hillbrunn|Hollowell",
        "Baker¶. Department for Bread¶Leeds¶¶You bake bread.|Department for Bread",
      })
  void parse_findsEmployer(String ad, String company) {
    assertThat(read(ad).company()).isEqualTo(company);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bäckerin¶¶Wir suchen für unsere Großbäckereiklinik in Hillbrunn eine Bäckerin.|Hillbrunn",
        "Baker¶¶You help at parties in the Austin area.|Austin",
        "Fornaio _ Torino/Milano¶¶Prepara il pane ogni giorno.|Torino/Milano",
        "Baker (Leeds)¶¶You bake bread for our guests.|Leeds",
      })
  void parse_findsPlaceBesideWhatIsThere(String ad, String place) {
    assertThat(read(ad).location()).isEqualTo(place);
  }

  @Test
  void parse_readsAnAdOfOneLine_whoseLabelStandsInIt() {
    String duties = "Pieczenie chleba i bułek w nocy razem z zespołem piekarni. ".repeat(5);
    JobAd ad =
        read(
            "Piekarz nocny Miejsce pracy: Hillowice Opis stanowiska "
                + duties
                + "Wymagania Doświadczenie w pieczeniu chleba. Prawo jazdy kategorii B.");
    assertThat(ad.description()).contains("Pieczenie chleba");
    assertThat(ad.requirements()).anyMatch(line -> line.contains("Doświadczenie"));
  }

  @Test
  void parse_takesNoStreetForTheEmployer() {
    String street = "Mühlgasse 6¶¶24103 Hillbrunn¶¶0431 92 78 33¶¶brot@hollo-well.de¶¶";
    assertThat(read(street + "Wir suchen ein/e Bäcker/in").company()).isEqualTo("Unknown Company");
  }

  @Test
  void parse_takesNoChineseAnnouncementForTheTitle() {
    assertThat(
            read("海尔面包有限公司因公司发展需要，现招聘以下业务人员：¶¶要求¶* 会做面包¶* 会开车" + "¶¶海尔面包有限公司©版权所有 联系人：吴经理").title())
        .isEqualTo("Untitled Position");
  }

  @Test
  void keywords_areNeitherMoneyNorPostcodes() {
    JobAd ad =
        read(
            "Baker¶¶Requirements¶* Oven skills, paid CAD $40,000¶* Come to EH1 2AB¶* Work Monday-Friday"
                + "¶* AutoCAD or ZorbCAD drawings");
    assertThat(JobKeywords.of(ad))
        .contains("AutoCAD", "ZorbCAD")
        .doesNotContain("CAD", "EH1", "Monday-Friday");
  }
}
