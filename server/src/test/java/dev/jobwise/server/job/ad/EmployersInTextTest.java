package dev.jobwise.server.job.ad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where employers do, and is none; and where employers stand that no header tells. */
class EmployersInTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Careers Join us to improve the lives of people! Web Designer Our Company is currently seeking"
            + " to hire a Web Designer. In this trade it is important to keep our pages current.",
        "Bürokauffrau (m/w/d)\n\nBergen bei Hannover Vollzeit Ab sofort\n\nIhre Aufgaben\n\n- Ablage\n",
        "Startseite\n\nKarriere Zertifikate\n\nBürokauffrau (m/w/d)\n\nIhre Aufgaben\n\n- Ablage\n",
        "Night Porter\n\nWe use [bintray] at night.\n\n[bintray]: https://bintray.com/\n",
        "Handwerker (m/w/d)\n💶 Ab sofort\n\nDeine Aufgaben\n- Bohren\n",
        "Baker, Quorra\n\n<< common.md >>\n\n## Your tasks\n- Bread\n",
      })
  void text_isNoEmployer(String ad) {
    assertThat(JobAdParser.parse(ad).company()).isEqualTo(JobAd.UNKNOWN_COMPANY);
  }

  @Test
  void nameAtTheEndOfAHeadingAndAtTheStartOfTheText_isOne() {
    String ad =
        "Data Engineer H/F Paris À propos de Hillvik Hillvik est une entreprise de sept personnes."
            + " Hillvik aide les propriétaires. Missions Créer des tableaux. Profil recherché Bac+5";
    assertThat(JobAdParser.parse(ad).company()).isEqualTo("Hillvik");
  }

  @Test
  void customersOfTheEmployer_areNoClientsOfAnAgency() {
    JobAd ad =
        JobAdParser.parse(
            "Akustiker (m/w/d)\n\n📍 Hillviksthal, Bergischer Kreis 🕐 Vollzeit 💼 Festanstellung\n\n"
                + "Hillvik ist ein Unternehmen für Hörgeräte. Ein echtes Miteinander, im Team wie mit"
                + " unseren Kunden.\n");
    assertThat(ad.company()).isEqualTo("Hillvik");
    assertThat(ad.location()).isEqualTo("Hillviksthal, Bergischer Kreis");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Night Porter\n\nAbout Salesforce\nWe care for our guests.\n",
        "Salesforce is looking for a Night Porter.\n\nRequirements\n- Patience\n",
        "Salesforce is a company in Leeds. As a Night Porter, you care for our guests.\n"
      })
  void employerThatIsKnownForAProduct_isAnEmployerWhereNoProductStands(String ad) {
    assertThat(JobAdParser.parse(ad).company()).isEqualTo("Salesforce");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zur Verstärkung unseres Teams sucht Hillvik ab sofort einen Koch (m/w/d).",
        "Für die Küche in Köln sucht das Hillvik eine Köchin.",
        "Koch (m/w/d)\n\nBei Hillvik kochen wir gern.\n\nAufgaben\n- Kochen\n"
      })
  void employerBehindTheVerb_isRead_andNotTheSentence(String ad) {
    assertThat(JobAdParser.parse(ad).company()).isEqualTo("Hillvik");
  }

  @Test
  void nameBehindAtThe_isTheEmployer() {
    String ad = "Analytics Engineer\n\nAt the Hillvik Football Club, we celebrate diversity.\n";
    assertThat(JobAdParser.parse(ad).company()).isEqualTo("Hillvik Football Club");
  }

  @Test
  void addressSpelledWithoutTheSignsOfTheName_namesTheEmployer() {
    String ad =
        "Customer Success Manager\n\nWe are looking for somebody to join our Hill & View crew.\n\n"
            + "Requirements\n- Patience\n\nApply to jobs@hillview.com\n";
    assertThat(JobAdParser.parse(ad).company()).isEqualTo("Hill & View");
  }
}
