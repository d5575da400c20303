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

  private void threeJobs() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread and keep the sourdough");
    job("Cook", "Blue Door", "2018-01-01", false, "Trained 16 apprentices in 2 kitchens");
    job("Helper", "Old Oven", "2015-01-01", false, "Ordered flour from the miller");
  }

  @Test
  void thirdJob_isTold_whereItAloneTellsAThingOfTheAd() {
    threeJobs();

    assertThat(letter()).contains("16 apprentices", "Ordered flour").doesNotContain("\n\n\n");
  }

  @Test
  void thirdJob_staysOut_whereItTellsNothingOfTheAd() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread and keep the sourdough");
    job("Cook", "Blue Door", "2018-01-01", false, "Trained 16 apprentices, ordered flour");
    job("Baker", "Old Oven", "2015-01-01", false, "Stirred soup for the neighbours");

    assertThat(letter()).doesNotContain("soup");
  }

  @Test
  void thirdJob_isNotToldInAShortLetter() {
    threeJobs();
    facts.put("length", "short");

    assertThat(letter()).contains("rye bread").doesNotContain("Ordered flour");
  }

  @Test
  void postInAClub_neverOpensTheLetter_beforePaidWork() {
    job("Assistant coach", "Harbour FC", "2022-01-01", true, "Bake rye bread for the team");
    job("Driver", "Fast Vans", "2018-01-01", true, "Drive 30 parcels a day through town");

    assertThat(letter().split("\n")[0]).contains("a Driver at Fast Vans");
    assertThat(letter()).doesNotContain("my work as an assistant coach");
  }

  @Test
  void pastJobInTheTrade_comesBeforeAVoluntaryPost() {
    job("Treasurer (voluntary)", "Village Hall", "2022-01-01", true, "Keep the books of the hall");
    job("Baker", "Mill Lane", "2010-01-01", false, "Baked rye bread and kept the sourdough");

    assertThat(letter()).containsSubsequence("a Baker at Mill Lane", "rye bread", "Village Hall");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Reader (volunteer)|I am also a|I also work as",
        "de|Beisitzerin (ehrenamtlich)|Daneben bin ich Beisitzerin|arbeite ich als Beisitzerin",
        "nl|Vrijwilliger|Daarnaast ben ik|werk ik als Vrijwilliger",
        "sv|Volontär|Jag är också|arbetar också som"
      })
  void voluntaryPost_isNoWork(String language, String title, String said, String unsaid) {
    facts.put("language", language);
    job("X", "Mill Lane", "2021-01-01", true, "Salt, oil, yeast: 3000");
    job(title, "Red Roof", "2022-01-01", true, "Rye, wheat, spelt: 2000");

    String letter = letter();
    assertThat(letter).containsPattern(said + "|Alongside this, I am a").doesNotContain(unsaid);
  }

  @ParameterizedTest
  @CsvSource({"2020-12-01,true", "2021-01-31,true", "2022-05-01,false"})
  void earlierJob_isBefore_onlyIfItWasOverWhenTheOtherBegan(String end, boolean before) {
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread and keep the sourdough");
    job("Helper", "Old Oven", "2015-01-01", false, "Trained 6 apprentices and ordered flour");
    ((ObjectNode) facts.get("experiences").get(1)).put("end_date", end);

    assertThat(letter()).containsPattern(before ? "Before that|Previously" : "(also|have) worked");
  }

  @Test
  void timeOfLearning_isNamed_ratherThanWorkedAs() {
    facts.put("language", "de");
    job("Bäckerin", "Mill Lane", "2021-01-01", true, "Backe jede Nacht Roggenbrot für 40 Läden");
    job("Schnupperlehre", "Ofenhaus", "2019-01-01", false, "Teig für 12 Bleche geknetet");

    assertThat(letter())
        .contains("\nSchnupperlehre beim Ofenhaus:\n")
        .doesNotContain("als Schnupper");
  }

  @Test
  void daysAtWork_areNoReason() {
    ((ObjectNode) facts.get("job"))
        .put("description", BAKERY_AD + " We fill our days with all sorts of things.");
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread for two shops");

    assertThat(letter()).doesNotContain("your days", "proud to be part");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|After nine years in shops I want to bake. Can start in May, weekends too.|want to bake. I can start in May, weekends too.",
        "en|After nine years in shops I want to bake. Since my son was born I have baked at home, and I am half way through a course in bread.|want to bake. I am half way through a course in bread.",
        "de|Ich bin im letzten Lehrjahr und möchte Brot backen, weil mir das frühe Aufstehen liegt. Kann auch am Sonntag arbeiten.|weil mir das frühe Aufstehen liegt. Ich kann auch am Sonntag arbeiten.",
        "sv|Efter tio år i butik vill jag baka bröd. Kan jobba alla helger i sommar.|Efter tio år i butik vill jag baka bröd. Jag kan jobba alla helger i sommar.",
        "es|Estudiante de panadería; trabajo por las noches desde 2021.|Estudiante de panadería; trabajo por las noches desde 2021."
      })
  void summary_keepsTheSentenceThatGoesOn(String language, String summary, String said) {
    facts.put("language", language);
    applicant().put("professional_summary", summary);

    assertThat(letter()).contains(said);
  }

  @Test
  void yearsOfAnotherSentence_areToldBesideTheSummary() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread for two shops");
    applicant()
        .put("professional_summary", "Baker, 9 years in organic bakeries. I like to bake by hand.");

    assertThat(letter()).contains("9 years of experience", "I like to bake by hand.");
  }
}
