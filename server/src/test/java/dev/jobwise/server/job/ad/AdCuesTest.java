package dev.jobwise.server.job.ad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sentences say of title, employer and place, and what only looks like it. */
class AdCuesTest {

  private static JobAd parse(String ad) {
    return JobAdParser.parse(ad.replace("¶", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hillvik Conseil, cabinet de recrutement, recherche pour son client un comptable.|Hillvik"
            + " Conseil",
        "Hillvik recherche pour son client un comptable (H/F).|Hillvik",
        "The porter will look after Hollowell's guests at night.¶Hollowell.|Hollowell",
        "You welcome Hollowell’s guests, and Hollowell’s friends.|Hollowell",
        "Nous rangeons le soir chez Hillvik avec soin.¶Vous aimerez Hillvik.|Hillvik",
        "Je ruimt elke avond op bij Hillvik en drinkt koffie.¶Welkom, Hillvik.|Hillvik",
        "La direction du Groupe Hillvik recrute un comptable.|Hillvik",
        "Comptable¶Hillvik, une ESN en pleine croissance, vous attend.|Hillvik",
        "Night Porter¶Hollowell Night Crew coordinates who sleeps where.|Hollowell Night Crew",
      })
  void employer_isWhoActsInSentences(String ad, String company) {
    assertThat(parse(ad).company()).isEqualTo(company);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You welcome Hollowell's guests and those of Hillvik's inn.",
        "Join our team at Dairy!",
        "## 产品介绍¶一句话介绍我们的产品：面向大型企业的平台。",
        "Klima ist ein etablierter Familienbetrieb.",
        "Atenderás al Equipo de Servicio: meseros y cocina.",
        "You call the API's owners at night, and the API.",
        "You welcome Hollowell's guests at night.",
        "You welcome the Hollowell's guests at night, who like the Hollowell.",
        "Night Porter¶Maybe you used SAS in the past.",
        "Night Porter¶You have seen Oracle, Ab Initio and other tools.",
        "Night Porter¶You join the night desk group of the house, a Hollowell Valley Company.",
      })
  void employer_isNoToolAndNoPart(String ad) {
    assertThat(parse(ad).company()).isEqualTo(JobAd.UNKNOWN_COMPANY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Tecnico de Tornos¶¶- **Ubicación:** Sevilla¶- **Requisitos:** 3 años|Tecnico de Tornos",
        "# Spoonwright¶¶## Responsibilities¶- Carve spoons¶- Sand spoons|Spoonwright",
        "Spoon Technician II 📍 Location Hillvik, on site with a shift premium 🔧 Job Description Mend"
            + " spoons for the whole plant|Spoon Technician II",
        "Die Stadt sucht für das Haus am Hafen eine*n engagierte*n¶Nachtportier*in¶ab"
            + " Mai.|Nachtportier",
        "Starten Sie bei uns als¶Koch¶und bleiben Sie lange.|Koch",
        "Here you grow with us as a¶Night Porter¶for the old house.|Night Porter",
        "The Senior Sales Manager drives what we sell at the harbour.|Senior Sales Manager",
        "The Research Scientist II will look at the stars.|Research Scientist",
        "Guests come late.¶The Night Porter at Hollowell opens the old door for them, and carries"
            + " their bags to the room.|Night Porter",
        "Wir sind ein Haus am Hafen.¶Beschäftigte für die Abendkasse (m/w/d)|Beschäftigte für die Abendkasse",
        "Wir suchen eine*n Koch*in am Abend.¶Als Koch*in Abendküche (m/w/d)|Koch*in Abendküche",
        "The Sr. Accountant will write the books of the house.|Sr. Accountant",
      })
  void title_isWhatSentencesLeadTo(String ad, String title) {
    assertThat(parse(ad).title()).startsWith(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We are looking for a forward-thinking leader who stays late.",
        "As a member of the crew, you stay late.",
        "Du hast eine abgeschlossene Berufsausbildung als Koch und bleibst gern.",
        "Du hast eine Ausbildung in der Verwaltung, etwa zum Verwaltungswirt (m/w/d), und bleibst.",
        "Bewerbungen von Menschen mit einer Schwerbehinderung (m/w/d) freuen uns sehr.",
      })
  void title_isNoPraiseAndNoTrainingOfOthers(String ad) {
    assertThat(parse(ad).title()).isEqualTo(JobAd.UNTITLED_POSITION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Position Night Porter Location Leeds Status Full Time|Leeds",
        "Night Porter Location Omaha, NE Duration Long and quiet|Omaha, NE",
        "We need a porter for our Leeds team.|Leeds",
        "Poste en présentiel à Lyon, avec une équipe de nuit.|Lyon",
      })
  void place_isBehindItsWordWithinALine_orBeforeTheTeam(String ad, String place) {
    assertThat(parse(ad).location()).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nice to meet you, we are a hotel.",
        "You call porters of Leeds office or York office.",
        "You bring a degree AND seven (10) years at a desk.",
        "Night Porter¶Location Flexible Status Open",
      })
  void place_isNoOtherWord(String ad) {
    assertThat(parse(ad).location()).isNull();
  }
}
