package dev.jobwise.server.llm.offline.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

  /** The end of a letter for a job that says this. */
  private static String closeBeside(ObjectNode facts, String description) {
    job(facts).put("description", description);
    return paragraph(facts, -1);
  }

  @Test
  void reason_isNotInvented_andNoOddTask() {
    assertThat(paragraph(facts(BAKER), 0))
        .contains("8 years of experience in this line of work")
        .doesNotContain("snacks", "enjoy");
  }

  @ParameterizedTest
  @CsvSource({
    "'Cook. 11 years, now in a hotel.',",
    "'Baker for 8 years.',8 years of experience in this line of work",
    "'Cook with 9 years in large hotels.',9 years of experience in large hotels"
  })
  void years_areToldOnlyIfTheirSentenceSaysInWhat(String summary, String told) {
    ObjectNode facts = facts(BAKER);
    ((ObjectNode) facts.get("applicant")).put("professional_summary", summary);
    String first = paragraph(facts, 0);
    assertThat(first).contains(told == null ? "Corner Oven" : told);
    assertThat(first.contains("years of experience")).isEqualTo(told != null);
  }

  @Test
  void reasonOfTheApplicant_isQuoted_whereverTheSummaryHasIt() {
    ObjectNode facts = facts(BAKER);
    ((ObjectNode) facts.get("applicant"))
        .put("professional_summary", "Baker. Early riser. I want to work with sourdough again.");
    assertThat(paragraph(facts, 0)).contains(". I want to work with sourdough again.");
  }

  @ParameterizedTest
  @CsvSource({
    "'I love bread, now that the kids are grown.',false",
    "'Baker since I left school, early riser.',false",
    "'I want to bake sourdough again.',true"
  })
  void onlyAWholeSentenceAboutWork_isQuoted(String sentence, boolean quoted) {
    ObjectNode facts = facts(BAKER);
    ((ObjectNode) facts.get("applicant")).put("professional_summary", sentence);
    assertThat(paragraph(facts, 0).contains(sentence)).isEqualTo(quoted);
  }

  @ParameterizedTest
  @CsvSource({
    "'Corner Oven, Leeds',Corner Oven",
    "'Smith, Lee & Co','Smith, Lee & Co'",
    "'Corner Oven, Inc.','Corner Oven, Inc.'"
  })
  void placeBehindAnEmployer_isLeftOut(String company, String told) {
    ObjectNode facts = facts(BAKER);
    ((ObjectNode) facts.get("experiences").get(0)).put("company", company);
    assertThat(paragraph(facts, 0)).containsPattern("at " + told + "(?:\\.|,? and| with| since)");
  }

  @Test
  void jobWhoseTitleNamesAField_keepsItsLines() {
    ObjectNode facts = facts(BAKER);
    ((ObjectNode) facts.get("experiences").get(0)).put("title", "Housekeeping");
    assertThat(OfflineLetter.write(facts))
        .contains("My work at Corner Oven (housekeeping):\n- Bake 200 loaves a night\n");
  }

  @Test
  void moreFittingJob_isToldRatherThanANewerOne() {
    ObjectNode facts = facts(BAKER);
    for (String[] job :
        new String[][] {
          {"Driver", "Swift Vans", "2014-01-01", "Delivered 40 parcels a day to shops"},
          {"Junior Baker", "Old Mill", "2010-01-01", "Shaped bread and cakes by hand"}
        }) {
      facts
          .withArray("experiences")
          .addObject()
          .put("title", job[0])
          .put("company", job[1])
          .put("start_date", job[2])
          .putArray("achievements")
          .add(job[3]);
    }
    assertThat(OfflineLetter.write(facts)).contains("Old Mill").doesNotContain("Swift Vans");
  }

  @Test
  void labelOfTasks_isNotQuoted() {
    ObjectNode facts = facts(BAKER);
    ((ObjectNode) facts.get("experiences").get(0))
        .putArray("achievements")
        .add("Duties included: dough, ovens; shop on Sundays");
    assertThat(OfflineLetter.write(facts)).contains("\n- Dough, ovens; shop on Sundays\n");
  }

  @Test
  void certificateInProgress_isNeverCut() {
    ObjectNode facts = facts(BAKER);
    String name = "Master Baker (Ohio Guild) – theory passed, practical exam of two days booked";
    String longer = "Food Hygiene " + "and preservation ".repeat(6) + "(assessment failed in May)";
    facts.withArray("certifications").insertObject(0).put("name", name);
    facts.withArray("certifications").insertObject(0).put("name", longer);
    assertThat(OfflineLetter.write(facts))
        .contains("\n- Certificates: " + name + "\n")
        .doesNotContain("Food Hygiene");
  }

  @Test
  void qualifications_areListedAsTheProfileHasThem_theAskedFirst() {
    ObjectNode facts = facts(BAKER);
    facts.withArray("certifications").insertObject(0).put("name", "OSHA 10");
    job(facts).put("description", "Forklift and laminating are a must.");
    assertThat(OfflineLetter.write(facts))
        .contains(": Food Safety Card (Baking Board of Ohio), Forklift, Laminating.")
        .contains("\n- Certificates: OSHA 10\n")
        .doesNotContain("Punctuality");
  }

  @ParameterizedTest
  @CsvSource({
    "Bachelor of Science,Food Science,'Bachelor of Science in Food Science, Hill High'",
    "BSc in Food Science,Food Science,'BSc in Food Science, Hill High'"
  })
  void fieldOfADegree_isTold_unlessTheDegreeNamesIt(String degree, String field, String told) {
    ObjectNode facts = facts(BAKER);
    ((ObjectNode) facts.get("education").get(0)).put("degree", degree).put("field_of_study", field);
    assertThat(OfflineLetter.write(facts)).contains("\n- " + told + "\n");
  }

  @Test
  void germanQualifications_areListedToo() {
    assertThat(OfflineLetter.write(facts(ERZIEHERIN)))
        .contains("\n- Nachweise: Ersthelferin, Rettungsschein, Erste-Hilfe-Kurs\n");
  }

  @Test
  void jobWithoutLines_isNamedInTheOpeningAlone() {
    ObjectNode facts = facts(BAKER);
    ((ObjectNode) facts.get("experiences").get(0)).putArray("achievements");
    assertThat(paragraph(facts, 0)).contains("Corner Oven");
    assertThat(paragraph(facts, 1)).contains("\n- Skills: Forklift");
  }

  @Test
  void schoolDegree_isSaidOnlyIfTheAdAsks() {
    ObjectNode facts = facts(BAKER);
    assertThat(OfflineLetter.write(facts)).doesNotContain("Diploma");
    job(facts).withArray("requirements").add("High school diploma or GED");
    assertThat(OfflineLetter.write(facts))
        .contains(
            "I bring: High School Diploma, Hill High; Food Safety Card (Baking Board of Ohio).");
  }

  @Test
  void close_takesUpNoDutyOfTheAd() {
    assertThat(paragraph(facts(BAKER), -1)).doesNotContain("bread", "order");
  }

  @ParameterizedTest
  @CsvSource({
    "Our client is a bakery in Leeds.,true",
    "We look after our client base.,false",
    "Ein gutes Miteinander mit unseren Kunden.,false"
  })
  void agency_isNotTheEmployer(String sentence, boolean hidden) {
    ObjectNode facts = facts(BAKER);
    job(facts).put("description", sentence);
    String letter = OfflineLetter.write(facts);
    assertThat(letter.contains("Millbrook")).as(letter).isNotEqualTo(hidden);
    assertThat(letter.contains("your client")).as(letter).isEqualTo(hidden);
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
    ((ObjectNode) facts.at("/certifications/0"))
        .put("name", "Food  Safety\tCard (Baking Board of Ohio)");
    facts.withArrayProperty("education").addObject().put("degree", "-").put("institution", "...");
    assertThat(OfflineLetter.write(facts)).isEqualTo(before);
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
    String plain = closeBeside(facts, "");
    String close = closeBeside(facts, sentence);
    assertThat(close).contains(told == null ? plain : told);
    assertThat(close.equals(plain)).isEqualTo(told == null);
    assertThat(OfflineLetter.write(facts)).doesNotContain("leading", "25", "changes");
  }

  @ParameterizedTest
  @CsvSource({"Bakers Wanted Department,Department", "'Baker, National Remote',Remote"})
  void title_isCutToTheWork(String title, String cut) {
    ObjectNode facts = facts(BAKER);
    job(facts).put("title", title);
    assertThat(OfflineLetter.write(facts)).doesNotContain(cut);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wir sind ein kleiner Verein, der auf Vertrauen setzt.|ein kleiner Verein",
        "Das Haus am Bach ist ein kleiner Verein, der auf Vertrauen setzt.|ein kleiner Verein",
        "Wir sind ein stark wachsender und moderner Verein, der auf Vertrauen setzt.|",
      })
  void germanEmployer_isToldWithoutPraiseAndItsRelativeClause(String sentence, String told) {
    ObjectNode facts = facts(ERZIEHERIN);
    String wanted = " Für unser Haus suchen wir eine Fachkraft, die mit uns arbeitet.";
    String plain = closeBeside(facts, wanted);
    String close = closeBeside(facts, sentence + wanted);
    assertThat(close).contains(told == null ? plain : told);
    assertThat(close.equals(plain)).isEqualTo(told == null);
    assertThat(OfflineLetter.write(facts)).doesNotContain("setzt", "wachsend", "moderner");
  }

  @Test
  void reason_standsAlsoBesideASummary() {
    ObjectNode facts = facts(BAKER);
    job(facts).put("description", "We are a family bakery in Ohio.");
    ((ObjectNode) facts.get("applicant"))
        .put("professional_summary", "I want to work with sourdough again.");
    assertThat(paragraph(facts, 0)).contains("sourdough again");
    assertThat(paragraph(facts, -1)).contains("a family bakery in Ohio");
  }

  @Test
  void newcomer_wantsToLearn_andNobodyElse() {
    ObjectNode facts = facts(BAKER);
    String baker = OfflineLetter.write(facts);
    ObjectNode work = (ObjectNode) facts.get("experiences").get(0);
    work.put("title", "Porter").putArray("achievements").add("Carried the bags of guests upstairs");
    assertThat(paragraph(facts, -1)).contains("cannot do yet");
    assertThat(baker).doesNotContain("cannot do yet");
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
  void employerOfUnknownGender_isNotBent() {
    ObjectNode facts = facts(ERZIEHERIN);
    facts.put("company_name", "Neue Uferwelt");
    ((ObjectNode) facts.get("experiences").get(0)).put("company", "Freie Uferwelt");
    assertThat(OfflineLetter.write(facts))
        .contains("die Stelle als Erzieherin bei Ihnen")
        .contains("als Erzieherin (Freie Uferwelt)")
        .doesNotContain("Neue Uferwelt", "bei Freie", "  ", " .", " ,");
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
}
