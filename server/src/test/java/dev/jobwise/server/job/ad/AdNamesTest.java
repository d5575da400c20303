package dev.jobwise.server.job.ad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Title, employer and place in ads that name them in sentences. */
class AdNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Governors of Hillview Primary School are seeking to appoint a caretaker for our school. | Hillview Primary School",
        "Caretaker\\nThe Governors of St Anne’s CofE Aided Primary & Nursery School are seeking to appoint an experienced caretaker to join our school. | St Anne's CofE Aided Primary & Nursery School",
        "Night porter, Hillview County Library\\nHoliday cover, part time.\\nYou open and close the building and look after its doors. | Hillview County Library",
        "The League of Harbour Towns (LHT) is looking for a clerk who will keep our minutes. | League of Harbour Towns",
        "Das Projekt Offene Werkstatt (OW) sucht zum 1. März eine Hilfskraft für die Betreuung der Gäste. | Projekt Offene Werkstatt",
        "L'équipe Sentier Vert recherche une animatrice pour les sorties avec les enfants. | Sentier Vert",
        "Per 1 mei is de Zonnebloemhoeve op zoek naar een kok die graag met groenten werkt. | Zonnebloemhoeve",
        "Rovento è un'azienda di famiglia che produce finestre, e per la sede cerchiamo un fabbro. | Rovento",
        "La noche es larga. En Hillmart buscamos un cocinero que trabaje de noche. | Hillmart",
        "A noite é longa. Na Hillmart procuramos um padeiro que trabalhe de noite. | Hillmart",
        "MEBLOSTYL Sp. z o.o. zatrudni stolarza do pracy przy produkcji mebli na wymiar. | MEBLOSTYL Sp. z o.o",
        "Les Ateliers Bleus sont une association qui répare des bateaux. Nous cherchons un menuisier. | Ateliers Bleus",
        "Vi söker en säljare till butiken. Hos oss på Norrby Trä får du ansvar, och vi på Norrby Trä lagar allt. | Norrby Trä",
      })
  void parse_findsEmployersInSentences(String ad, String company) {
    assertThat(JobAdParser.parse(ad.replace("\\n", "\n")).company()).isEqualTo(company);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Organisatie\\nGemeente Hillvik is een groene gemeente aan zee. Wij zoeken een tuinman. | Gemeente Hillvik | Hillvik",
        "Hillby KommuneHar du lyst til at arbejde med børn? Vi søger en pædagog til vores børnehave. | Hillby Kommune | Hillby",
        "Die Stadt Hillbrunn sucht zum nächstmöglichen Zeitpunkt eine Gärtnerin für die Parks. | Stadt Hillbrunn | Hillbrunn",
        "La mairie de Hillac recrute un agent d'entretien pour ses écoles et sa salle des fêtes. | mairie de Hillac | Hillac",
      })
  void parse_findsPublicBodiesAndTheirTown(String ad, String company, String location) {
    JobAd read = JobAdParser.parse(ad.replace("\\n", "\n"));
    assertThat(read.company()).isEqualTo(company);
    assertThat(read.location()).isEqualTo(location);
  }

  @Test
  void parse_readsLabelsWithColonsInTables() {
    JobAd ad =
        JobAdParser.parse(
            "Store Keeper\n| Posting date: | 01 February 2026 |\n|---|---|\n| Location: | Leeds |\n"
                + "| Company: | HILL AND DALE SERVICES LTD |\n\nYou keep our store in order.");

    assertThat(ad.company()).isEqualTo("HILL AND DALE SERVICES LTD");
    assertThat(ad.location()).isEqualTo("Leeds");
  }

  /** Not the name of the employer, or of the place, that stands above it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tischler / Monteur in Voll- oder Teilzeit | MÖBEL HILLER\\nEinrichtungshaus Konz\\n\\nTischler / Monteur in Voll- oder Teilzeit (m/w/d) gesucht\\n\\nSie bauen, und bei uns planen Sie mit Software.",
        "Butiksansvarig | Hills gård\\nButiksansvarig\\n\\nPlats: Hills Gård, 1 mil norr om Karlstad\\n\\nDu sköter vår butik och vårt lager.",
        "Untitled Position | Hills gård\\nNära skogen\\n\\nPlats: Hills Gård, 1 mil norr om Karlstad\\n\\nHills Gård är en levande plats på landet. Du sköter det mesta hos oss.",
        "Operatore di sala | HILL\\n\\nLa HILL Srl ricerca la sottoelencata figura professionale.\\nProfilo richiesto: n. 1 Operatore di sala (decisione del consiglio del 5 gennaio)\\n",
      })
  void parse_findsTheTitleBelowOtherNames(String title, String ad) {
    assertThat(JobAdParser.parse(ad.replace("\\n", "\n")).title()).isEqualTo(title);
  }

  @Test
  void parse_takesNoDateForTheEmployer() {
    String ad =
        "Store Keeper - Tools\nListed on 2026-02-24\nSalisbury, Maryland\n\nYou keep tools.";

    assertThat(JobAdParser.parse(ad).company()).doesNotContain("2026");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Notre établissement de Joncy recherche un agent de nettoyage pour rejoindre notre équipe.",
        "Nu söker vi en kock till vår restaurang. Därför söker vi dig som kan laga mat.",
        "Bei Bedarf arbeiten wir am Abend. Bei Bedarf helfen wir im Lager. Wir suchen einen Koch.",
        "Gartenhelfer gesucht\n\nInfolge Pensionierung unserer Kollegin\n\nWir suchen jemanden, der gern draußen ist.",
      })
  void parse_doesNotTakeOtherSubjectsForEmployers(String ad) {
    assertThat(JobAdParser.parse(ad).company()).isEqualTo("Unknown Company");
  }

  @Test
  void parse_findsTitleOnTheLineAfterWhoSeeks() {
    JobAd ad =
        JobAdParser.parse(
            "Der Naturgarten am Wehr sucht ab sofort eine\n\nerfahrene Gärtnerin mit Freude an Stauden.");
    assertThat(ad.title()).isEqualToIgnoringCase("Gärtnerin");
  }

  @Test
  void parse_findsTitleThatBeginsLongFirstLine() {
    JobAd ad =
        JobAdParser.parse(
            "Sjuksköterska på kvällar till det nya boendet i Hillvik med sjutton platser\n\n"
                + "Vi arbetar i team och lär av varandra, och du får den tid som du behöver.");
    assertThat(ad.title()).isEqualTo("Sjuksköterska");
  }

  @Test
  void parse_readsTitleOverAnAbbreviation() {
    JobAd ad =
        JobAdParser.parse(
            "We are looking for a Building Management (BM) Technician for our sites.");
    assertThat(ad.title()).isEqualTo("Building Management (BM) Technician");
  }

  @Test
  void parse_cutsPlaceBeforeTheNextLabelOfTheLine() {
    JobAd ad =
        JobAdParser.parse("Position: Baker Location: Leeds Terms of work: forty hours in shifts");
    assertThat(ad.location()).isEqualTo("Leeds");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // The only town counts, wherever it stands.
        "Baker¶¶Our ovens have stood in Leeds for years.|Leeds",
        "Baker¶¶Our ovens stand in Leeds, and our flour comes from England.|Leeds",
        // Addresses, labels above lists, and what says where one works.
        "Bäckerin¶¶Wir backen gern.¶¶Hollowell GmbH¶Mühlweg 12a¶24103 Hillbrunn|24103 Hillbrunn",
        "Bäckerin¶¶Wir backen gern.¶¶Mühlweg 12, 24103 Hillbrunn|24103 Hillbrunn",
        "Fornaio¶¶Prepara il pane ogni giorno.¶¶Sede di lavoro¶¶* Roma|Roma",
        "Baker¶¶You join our Leeds-based crew and travel to London and York.|Leeds",
        "Baker¶¶You bake at the mill, Leeds (hybrid), and visit York and London.|Leeds",
        "Boulanger¶¶Notre bureau de Lyon s'agrandit et vend du pain à Paris et à Nantes.|Lyon",
        "Panadero¶¶Hacemos pan en la comuna de Valverde para las tiendas.|Valverde",
        // Towns as they are written in headers.
        "Bager i aarhus¶¶Du bager brød hos os og taler med vores gæster.|aarhus",
        "Boulanger¶BOURG EN BRESSE¶¶Vous faites le pain pour nos clients.|BOURG EN BRESSE",
        "Boulanger¶BEZIERS¶¶Vous faites le pain pour nos clients.|BEZIERS",
        // French departments, and the town of a Swedish body.
        "Boulanger¶38 - Isère¶¶Vous faites le pain pour nos clients.|Isère",
        "Boulanger¶Loire-Atlantique¶¶Vous faites le pain pour nos clients.|Loire-Atlantique",
        "Hillviks kommun söker en bagare. Vi vill att du trivs hos oss och bakar bröd.|Hillvik",
        "Panettiere¶¶Il panettiere lavora presso il Comune di Valverde.|Valverde",
        // Employers are no places.
        "Baker¶¶At Hollowell, we bake. Hollowell is a company in Leeds. Bread from Hollowell is good.|Leeds",
      })
  void parse_findsThePlaceOfWork(String ad, String place) {
    assertThat(JobAdParser.parse(ad.replace("¶", "\n")).location()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // What stands behind a dash, if the text repeats it or the header goes on.
        "Koch (m/w/d) – Schwerpunkt Fisch¶¶Sie kochen für unsere Gäste.|-",
        "Baker - Morning Rolls¶¶You bake for our guests.|-",
        "Baker - Hollowell¶¶You bake for our guests. Hollowell is fun.|Hollowell",
        "Baker - Hollowell - Leeds¶¶Your duties¶* Bake bread for our guests|Hollowell",
        // No unit, and no address.
        "Koch¶Fachbereich Schulen¶¶Sie kochen für die Kinder.|-",
        "Kok¶Lindelaan 2, 2264 BM Hillvik¶¶Je kookt voor onze gasten.|-",
        // No heading or sentence in Japanese.
        "パン職人¶¶責任¶¶* 毎朝パンを焼く¶* お客様と話す|-",
        "パン職人¶【中途】採用¶¶仕事内容¶* 毎朝パンを焼く|-",
        "パン職人¶Hollowellの「おいしい毎日」を実現する¶¶仕事内容¶* 毎朝パンを焼く|-",
        // Who seeks behind a comma, an apposition or an abbreviation.
        "Valoris, recherche un boulanger pour son magasin.|Valoris",
        "VALORIS PAINS, maison fondée par des amis recrute un boulanger pour son magasin.|VALORIS PAINS",
        "Der Naturhof Hollowell e.V. sucht eine Köchin für das Lager.|Naturhof Hollowell e.V",
        "Hollowell group is looking for a baker.|Hollowell group",
        "Baker¶¶The Hollowell Bakery Guild (HBG) is a company of bakers. At HBG, we care.|Hollowell Bakery Guild",
        // Neither a street, a number of lessons, skills nor an adverb.
        "Panadero¶C/ Molino 54¶¶Hace pan para la tienda.|-",
        "Boulanger¶¶Cependant, nous cherchons une personne. Cependant, le pain est bon.|-",
        "Padeiro¶¶Candidate-se hoje. Candidate-se aqui.|-",
        // A slogan behind the name, and a town behind the legal form.
        "Hotel Hollowell, simply at home¶Baker¶¶You bake for our guests.|Hotel Hollowell",
        "Bagare¶¶Vi på Hollowell Bröd AB Stockholm bakar. Hollowell Bröd AB växer.|Hollowell Bröd AB",
        // A name that is a skill too, and one that a single sentence gives.
        "Baker¶¶At Excel, we bake for the whole town.|Excel",
        "Baker¶¶You will enjoy the ovens of Hollowell Ltd.|Hollowell Ltd",
        "Boulanger¶¶Nous cuisons. La société VALORIS PAINS est une maison de pain.|VALORIS PAINS",
      })
  void parse_findsWhoseNameItIs(String ad, String company) {
    assertThat(JobAdParser.parse(ad.replace("¶", "\n")).company())
        .isEqualTo(company == null ? JobAd.UNKNOWN_COMPANY : company);
  }

  @Test
  void parse_readsTitleBeforeAnAbbreviation() {
    JobAd ad = JobAdParser.parse("Work with us! The Night Porter (NP) will greet all guests.");
    assertThat(ad.title()).isEqualTo("Night Porter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Words that only announce a job.
        "Vacature bakker¶¶Je bakt brood.|bakker",
        "Stellenangebot: Bäcker¶¶Du backst Brot.|Bäcker",
        "Job description for Baker, Nights¶¶You bake bread.|Baker, Nights",
        "Dein neuer Job als Bäckergehilfe¶¶Du backst Brot.|Bäckergehilfe",
        "Offre d'emploi boulanger¶¶Vous faites le pain.|boulanger",
        // For whom and where is no part of the title.
        "Bager til vores ovne på havnen i byen¶¶Du bager brød.|Bager",
        "Bagare till ett växande bageri i hamnen¶¶Du bakar bröd.|Bagare",
        // A sentence is no title.
        "El horno Molino busca panadero¶¶Hace pan.|panadero",
        "AVVISO PER LA COPERTURA DI N. 6 POSTI DI PANETTIERE COMUNALE|PANETTIERE COMUNALE",
      })
  void parse_findsTheWorkOnly(String ad, String title) {
    assertThat(JobAdParser.parse(ad.replace("¶", "\n")).title()).isEqualTo(title);
  }

  /** As the employer says it, without what belongs to other fields. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gärtner:in¶Hollowell¶Wir suchen eine Gärtner:in für den Park. | Gärtner:in",
        "Night Porter, Hollowell Ltd¶Hollowell Ltd is hiring for the old house. | Night Porter",
        "Join Hollowell as a Night Porter!¶Hollowell Ltd¶You greet our guests. | Night Porter",
      })
  void parse_givesTitleAsItIsSaid(String ad, String title) {
    assertThat(JobAdParser.parse(ad.replace("¶", "\n")).title()).isEqualTo(title);
  }
}
