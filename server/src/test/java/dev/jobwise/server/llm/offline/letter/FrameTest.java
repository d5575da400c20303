package dev.jobwise.server.llm.offline.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a letter says around the deeds: why, with which qualifications, and how it ends. */
class FrameTest {

  private static final String BAKER =
      """
      {"job":{"title":"Pastry Baker","requirements":["Two years of baking","Food safety card"],
        "keywords":["baking"],
        "description":"What you will do\\nOrder snacks for the Friday meeting\\nBake bread and cakes for our shop\\nKeep the kitchen in order"},
       "company_name":"Millbrook Bread",
       "applicant":{"professional_summary":"Baker for 8 years","technical_skills":["Punctuality","Forklift","Laminating"]},
       "experiences":[{"title":"Baker","company":"Corner Oven","is_current":true,"start_date":"2017-02-01",
         "achievements":["Bake 200 loaves a night","Trained 3 apprentices"]}],
       "education":[{"degree":"High School Diploma","field_of_study":"","institution":"Hill High"}],
       "certifications":[{"name":"Food Safety Card (Baking Board of Ohio)"}]}
      """;

  private static final String ERZIEHERIN =
      """
      {"language":"de","job":{"title":"Erzieher:in","requirements":["Freude an der Arbeit mit Kindern"],
        "keywords":[],
        "description":"Wir suchen eine Fachkraft für unser Haus mit drei Gruppen und einem großen Garten.\\nIhre Aufgaben\\nBetreuung von Kindern\\nWir bieten\\nArbeit in einem kleinen Team"},
       "company_name":"Haus am Bach",
       "applicant":{"professional_summary":"","technical_skills":["Geduld"]},
       "experiences":[{"title":"Erzieherin","company":"Kita Ufer","is_current":true,"start_date":"2019-02-01",
         "achievements":["Betreuung von 12 Kindern"]}],
       "certifications":[{"name":"Ersthelferin"},{"name":"Rettungsschein"},{"name":"Erste-Hilfe-Kurs"}]}
      """;

  private static ObjectNode facts(String json) {
    try {
      return (ObjectNode) new ObjectMapper().readTree(json);
    } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ObjectNode job(ObjectNode facts) {
    return (ObjectNode) facts.get("job");
  }

  private static String paragraph(JsonNode facts, int number) {
    String[] paragraphs = OfflineLetter.write(facts).split("\n\n");
    return paragraphs[number < 0 ? paragraphs.length + number : number];
  }

  @Test
  void reason_isTheWorkThatBothHaveInCommon_notAnOddTask() {
    assertThat(OfflineLetter.write(facts(BAKER)))
        .containsIgnoringCase("cooking")
        .contains("8 years of experience in this line of work")
        .doesNotContain("snacks");
  }

  @Test
  void reason_ofAHigherTitle_isTheStepUp() {
    ObjectNode facts = facts(BAKER);
    job(facts).put("title", "Head Baker");
    facts.putArray("certifications");
    job(facts).put("description", "Fill our shelves.");
    assertThat(paragraph(facts, 0)).contains("more responsibility");
  }

  @Test
  void qualities_areNoExperience_andMachinesAreOperated() {
    ObjectNode facts = facts(BAKER);
    job(facts).put("description", "Punctuality, forklift and laminating are a must.");
    assertThat(OfflineLetter.write(facts))
        .contains("operat", "forklifts", "laminating")
        .doesNotContainIgnoringCase("punctual");
  }

  @Test
  void schoolDegree_isSaidOnlyIfTheAdAsks() {
    ObjectNode facts = facts(BAKER);
    assertThat(OfflineLetter.write(facts)).doesNotContain("Diploma");
    job(facts).withArray("requirements").add("High school diploma or GED");
    assertThat(OfflineLetter.write(facts)).contains("a High School Diploma");
  }

  @Test
  void certificate_isHeldWithItsArticle_andWithoutItsIssuer() {
    assertThat(OfflineLetter.write(facts(BAKER)))
        .contains("a Food Safety Card")
        .doesNotContain("Ohio", "certification");
  }

  @Test
  void close_takesUpNoDutyOfTheAd() {
    assertThat(paragraph(facts(BAKER), -1)).doesNotContain("bread", "order");
  }

  @ParameterizedTest
  @CsvSource({"Our client is a bakery in Leeds.,true", "We look after our client base.,false"})
  void agency_isNotTheEmployer(String sentence, boolean hidden) {
    ObjectNode facts = facts(BAKER);
    job(facts).put("description", sentence);
    String letter = OfflineLetter.write(facts);
    assertThat(letter.contains("Millbrook")).as(letter).isNotEqualTo(hidden);
    assertThat(letter.contains("your client")).as(letter).isEqualTo(hidden);
  }

  @Test
  void driverWithoutAccidents_saysSo_ifTheAdAsks() {
    ObjectNode facts = facts(BAKER);
    ((ObjectNode) facts.get("applicant")).put("professional_summary", "No accidents, no tickets.");
    assertThat(OfflineLetter.write(facts)).doesNotContain("record");
    job(facts).withArray("requirements").add("Good driving record");
    assertThat(OfflineLetter.write(facts)).contains("a clean driving record");
  }

  @Test
  void germanTitle_hasTheFormOfTheOwnTitles() {
    assertThat(OfflineLetter.write(facts(ERZIEHERIN)))
        .contains("die Stelle als Erzieherin beim Haus am Bach")
        .doesNotContain("kleinen Team");
  }

  @Test
  void unknownTitle_hasNoForm() {
    ObjectNode facts = facts(ERZIEHERIN);
    job(facts).putNull("title");
    assertThat(OfflineLetter.write(facts))
        .contains("um die ausgeschriebene Stelle beim Haus am Bach");
  }

  @Test
  void blanksWithinFacts_areSingle_andSignsAloneAreNoFacts() {
    ObjectNode facts = facts(BAKER);
    String before = OfflineLetter.write(facts);
    job(facts).put("title", job(facts).get("title").asText().replace(" ", " \u00a0 "));
    ((ObjectNode) facts.at("/experiences/0")).put("company", "Corner   Oven");
    ((ObjectNode) facts.at("/certifications/0")).put("name", "Food  Safety\tCard (Baking Board)");
    facts.withArrayProperty("education").addObject().put("degree", "-").put("institution", "...");
    assertThat(OfflineLetter.write(facts)).isEqualTo(before);
  }

  @Test
  void germanQualifications_areSaidByTheirKind() {
    assertThat(OfflineLetter.write(facts(ERZIEHERIN)))
        .contains("Zudem bin ich als Ersthelferin qualifiziert.", "einen Rettungsschein")
        .contains("Einen Erste-Hilfe-Kurs habe ich absolviert.")
        .doesNotContain("Geduld", "Außerdem");
  }

  @ParameterizedTest
  @CsvSource({
    "'Erzieherin, 7 Jahre Erfahrung in der Krippe',7 Jahre Erfahrung in der Krippe",
    "'Mit über 6 Jahren Berufserfahrung, gern im Team',über 6 Jahre Berufserfahrung",
    "'Fachkraft, acht Jahre im Hort',acht Jahre Erfahrung im Hort",
    "'Ich bin 34 Jahre alt',"
  })
  void germanYears_areToldAsTheSummaryHasThem(String summary, String told) {
    ObjectNode facts = facts(ERZIEHERIN);
    ((ObjectNode) facts.get("applicant")).put("professional_summary", summary);
    String letter = OfflineLetter.write(facts);
    assertThat(letter).contains(told == null ? "Erzieherin" : told);
    assertThat(letter.contains("Jahre")).isEqualTo(told != null);
  }

  @ParameterizedTest
  @CsvSource({
    "We are the leading bakery in Ohio.,a bakery in Ohio",
    "We are a team of 25 people.,",
    "We are a bakery that changes the world.,"
  })
  void employer_isWhatItIs_withoutPraise(String sentence, String told) {
    ObjectNode facts = facts(BAKER);
    job(facts).put("description", sentence);
    String first = paragraph(facts, 0);
    assertThat(first).contains(told == null ? "ooking" : told).doesNotContain("leading", "25");
  }

  @ParameterizedTest
  @CsvSource({"Bakers Wanted Department,Department", "'Baker, National Remote',Remote"})
  void title_isCutToTheWork(String title, String cut) {
    ObjectNode facts = facts(BAKER);
    job(facts).put("title", title);
    assertThat(OfflineLetter.write(facts)).doesNotContain(cut);
  }

  @Test
  void germanEmployer_isToldWithoutItsRelativeClause() {
    ObjectNode facts = facts(ERZIEHERIN);
    job(facts)
        .put(
            "description",
            "Wir sind ein kleiner Verein, der auf Vertrauen setzt. Für unser Haus suchen wir eine Fachkraft, die mit uns arbeitet.");
    assertThat(paragraph(facts, 0)).contains("ein kleiner Verein").doesNotContain("setzt");
  }

  @ParameterizedTest
  @CsvSource({
    "Wir suchen im Rahmen der Direktvermittlung eine Fachkraft.,true",
    "Für eine der schönsten Kitas der Stadt suche ich eine Fachkraft.,true",
    "Für eine neue Gruppe suchen wir eine Fachkraft.,false"
  })
  void agency_isNoEmployer(String sentence, boolean agency) {
    ObjectNode facts = facts(ERZIEHERIN);
    job(facts).put("description", sentence);
    assertThat(OfflineLetter.write(facts).contains("Haus am Bach")).isNotEqualTo(agency);
  }

  @Test
  void employerOfUnknownGender_isLeftOut() {
    ObjectNode facts = facts(ERZIEHERIN);
    facts.put("company_name", "Neue Uferwelt");
    ((ObjectNode) facts.get("experiences").get(0)).put("company", "Freie Uferwelt");
    assertThat(OfflineLetter.write(facts))
        .contains("die Stelle als Erzieherin bei Ihnen")
        .doesNotContain("Uferwelt", "  ", " .", " ,");
  }

  @Test
  void firstAid_isACourse() {
    ObjectNode facts = facts(ERZIEHERIN);
    facts.putArray("certifications").addObject().put("name", "Erste Hilfe im Hort");
    assertThat(OfflineLetter.write(facts))
        .contains("Einen Kurs in Erster Hilfe im Hort habe ich absolviert.");
  }

  @Test
  void degreeOfAPerson_isHeldAsOne() {
    ObjectNode facts = facts(ERZIEHERIN);
    facts.putArray("certifications");
    facts
        .putArray("education")
        .addObject()
        .put("degree", "Staatlich anerkannte Erzieherin")
        .put("institution", "Fachschule Kiel");
    assertThat(OfflineLetter.write(facts))
        .contains("den Abschluss als staatlich anerkannte Erzieherin (Fachschule Kiel)");
  }

  @Test
  void twoFactsOfALine_keepTheirOrder() {
    ObjectNode facts = facts(ERZIEHERIN);
    ((ObjectNode) facts.get("experiences").get(0))
        .putArray("achievements")
        .add("Abläufe neu geplant, Wartezeiten um 20 % gesenkt");
    assertThat(OfflineLetter.write(facts))
        .contains("Abläufe neu geplant und Wartezeiten um 20 % gesenkt");
  }

  @Test
  void tasks_areNotSaidToBeTasksTwice() {
    ObjectNode facts = facts(ERZIEHERIN);
    ((ObjectNode) facts.get("experiences").get(0))
        .putArray("achievements")
        .add(
            "Auf- und Abbau der Spielgeräte und Zelte für die großen Feste im Sommer und im Herbst auf dem Platz am See")
        .add(
            "Elterngespräche und Entwicklungsberichte nach den Vorgaben der Stadt und des Landes für alle")
        .add("Auf- und Abbau der Zelte am See für das Fest im Mai und im Juni und im Juli")
        .add("Elterngespräche an den Tagen vor den Ferien und nach den Ferien und im Mai am Abend");
    assertThat(OfflineLetter.write(facts)).contains(" dazu.").doesNotContain(" zu meinen Aufgaben");
  }

  @Test
  void partner_isTheEmployer() {
    ObjectNode facts = facts(ERZIEHERIN);
    job(facts)
        .put(
            "description",
            "Wir suchen für unseren Partner Kinderhaus Sonne ab sofort eine Fachkraft für die Arbeit mit Kindern.");
    assertThat(OfflineLetter.write(facts)).contains("Kinderhaus Sonne").doesNotContain("am Bach");
  }

  @Test
  void everydaySkill_isToldLast() {
    ObjectNode facts = facts(BAKER);
    ArrayNode skills = ((ObjectNode) facts.get("applicant")).putArray("technical_skills");
    skills.add("Excel").add("Lame scoring").add("Ovenware");
    job(facts).putArray("keywords").add("Excel");
    assertThat(OfflineLetter.write(facts)).contains("lame scoring, ovenware, and Excel");
  }

  @Test
  void jobWithoutDeeds_hasNoParagraphOfItsOwn() {
    ObjectNode facts = facts(BAKER);
    ((ObjectNode) facts.get("applicant")).put("professional_summary", "");
    ((ObjectNode) facts.get("experiences").get(0)).putArray("achievements");
    assertThat(paragraph(facts, 0)).contains("Corner Oven");
    assertThat(paragraph(facts, 1)).startsWith("I have experience with");
  }
}
