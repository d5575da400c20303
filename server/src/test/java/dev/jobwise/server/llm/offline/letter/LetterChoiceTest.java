package dev.jobwise.server.llm.offline.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.llm.offline.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a letter tells of a profile, and in which words. */
class LetterChoiceTest {

  private static final String BAKERY_AD =
      "Baker. Our bakery needs somebody who bakes rye bread, keeps the sourdough and orders flour."
          + " Duties: Bake rye bread every night. Train apprentices. Serve customers on Saturdays.";

  private final ObjectNode facts = Letters.facts("bare").deepCopy();

  LetterChoiceTest() {
    ObjectNode job = facts.putObject("job");
    job.put("title", "Baker").put("description", BAKERY_AD);
    job.putArray("requirements").add("Experience with sourdough");
    job.putArray("nice_to_have");
    job.putArray("keywords");
    facts.put("language", "en").put("paragraphs", 4).putArray("projects");
    facts.putArray("experiences");
    facts.putArray("education");
    facts.putArray("certifications");
    ObjectNode applicant = facts.putObject("applicant");
    applicant.put("professional_summary", "").putArray("technical_skills");
    applicant.putArray("soft_skills");
  }

  private void job(String title, String company, String start, boolean current, String... lines) {
    ObjectNode work = ((ArrayNode) facts.get("experiences")).addObject();
    work.put("title", title).put("company", company).put("start_date", start);
    work.put("is_current", current).putArray("technologies");
    ArrayNode achievements = work.putArray("achievements");
    for (String line : lines) {
      achievements.add(line);
    }
  }

  private ObjectNode applicant() {
    return (ObjectNode) facts.get("applicant");
  }

  private String letter() {
    return OfflineLetter.write(facts);
  }

  @Test
  void dutyOfAnyJob_staysOut_whereBetterLinesAre() {
    job(
        "Baker",
        "Mill Lane",
        "2020-01-01",
        true,
        "Responsible for the keys of the shop",
        "Baked rye bread for 40 shops",
        "Keep two sourdough starters alive",
        "Cut flour waste from 9% to 4%");

    assertThat(letter()).contains("flour waste", "sourdough", "rye bread").doesNotContain("keys");
  }

  @Test
  void duty_isToldWhereNothingElseIs() {
    job("Baker", "Mill Lane", "2020-01-01", true, "Responsible for the keys of the shop");

    assertThat(letter()).contains("- Responsible for the keys of the shop");
  }

  @Test
  void secondJob_isTheOneThatSaysWhatTheFirstLeavesOpen() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread and keep the sourdough");
    job("Driver", "Fast Vans", "2018-01-01", false, "Drove parcels through town");
    job("Helper", "Old Oven", "2015-01-01", false, "Trained 6 apprentices and ordered flour");

    assertThat(letter()).contains("Trained 6 apprentices").doesNotContain("parcels");
  }

  @Test
  void paidJob_comesBeforeAVoluntaryOne_alsoWhereThatFitsBetter() {
    job("Baker (volunteer)", "Soup Kitchen", "2023-01-01", true, "Bake rye bread with sourdough");
    job("Driver", "Fast Vans", "2018-01-01", true, "Drive 30 parcels a day through town");

    assertThat(letter().split("\\n")[0]).contains("a Driver at Fast Vans");
  }

  @Test
  void rangeOfFigures_isNoResult() {
    facts.put("language", "fr");
    job(
        "Boulanger",
        "Dupont",
        "2020-01-01",
        true,
        "Encadrement de jeunes de 3 à 6 ans le samedi",
        "Production de 300 baguettes par jour");

    assertThat(letter()).containsSubsequence("300 baguettes", "3 à 6 ans");
  }

  @Test
  void linesThatSayHowAJobEnded_areNotQuoted() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread", "Made redundant in May 2025");

    assertThat(letter()).contains("Bake rye bread").doesNotContain("redundant");
  }

  @ParameterizedTest
  @CsvSource({
    "Baker (0.6 FTE),a Baker at",
    "Baker (volunteer),a baker (volunteer) at",
    "Baker and,a Baker at"
  })
  void asidesAndOpenEndsOfTitles_areDropped(String title, String said) {
    job(title, "Mill Lane", "2021-01-01", true, "Bake rye bread");

    assertThat(letter()).contains(said + " Mill Lane");
  }

  @Test
  void jobWithoutEmployer_keepsItsLines() {
    job("Baker", "", "2021-01-01", true, "Bake rye bread every night for the market");

    assertThat(letter()).contains("- Bake rye bread every night for the market");
  }

  @Test
  void taskOfTheAdThatALineAnswers_isTheReason() {
    ((ObjectNode) facts.get("job"))
        .put("description", BAKERY_AD + "\n- Bake rye bread every night\n- Sweep the yard");
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread for two shops every night");

    assertThat(letter()).contains("“Bake rye bread every night”").doesNotContain("Sweep");
  }

  @Test
  void firstList_followsTheOpening_soThatNoParagraphHasTwo() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread for two shops");
    job("Helper", "Old Oven", "2015-01-01", false, "Trained 6 apprentices and ordered flour");
    applicant().withArray("technical_skills").add("Lamination");

    assertThat(letter().split("\n\n")).hasSize(4).allSatisfy(this::hasOneListAtMost);
  }

  private void hasOneListAtMost(String paragraph) {
    assertThat(paragraph.split("[^\n]*:\n- ", -1)).hasSizeLessThan(3);
  }

  @Test
  void languages_areToldForWorkWithPeople() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread for two shops");
    applicant().withArray("technical_skills").add("French cooking").add("Polish (fluent)");

    assertThat(letter()).contains("- Languages: Polish (fluent)", "French cooking");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I like tea. I have baked sourdough since school.|I have baked sourdough since school.",
        "Cook, now looking for a place in a bakery with sourdough|I am now looking for a place in",
        "After five years in kitchens I want to bake sourdough|After five years in kitchens I want",
        "Loves sourdough and rye bread very much|apply for the position of Baker."
      })
  void summary_isOneWholeSentenceThatAnswersTheAd(String summary, String said) {
    applicant().put("professional_summary", summary);

    assertThat(letter()).contains(said).doesNotContain("tea", "Loves");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Mairie de Vaux|à la mairie de Vaux",
        "es|Hospital del Mar|en el Hospital del Mar",
        "pt|Câmara Municipal de Tomar|na Câmara Municipal de Tomar",
        "it|Comune di Asti|presso il Comune di Asti",
        "pl|Szpital Miejski|(Szpital Miejski)",
        "de|Internationaler Bund|beim Internationalen Bund"
      })
  void employers_haveTheArticleOfTheirLanguage(String language, String name, String said) {
    facts.put("language", language);
    job("X", name, "2020-01-01", true);

    assertThat(letter()).contains(said);
  }

  @Test
  void germanSummary_mayHaveItsVerbBeforeTheSubject() {
    facts.put("language", "de");
    applicant()
        .put("professional_summary", "Nach 6 Jahren im Verkauf möchte ich wieder Brot backen.");

    assertThat(letter()).contains("Nach 6 Jahren im Verkauf möchte ich wieder Brot backen.");
  }
}
