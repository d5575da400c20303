package dev.jobwise.server.llm.offline.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a letter tells of a profile, and in which words. */
class LetterChoiceTest extends BakeryAd {

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
  void paidJob_comesBeforeAVoluntaryOne_unlessThatFitsMuchBetter() {
    job(
        "Cook (volunteer)",
        "Soup Kitchen",
        "2023-01-01",
        true,
        "Serve soup and bread on Saturdays");
    job("Baker", "Fast Loaf", "2018-01-01", true, "Bake wheat bread for shops");

    assertThat(letter().split("\\n")[0]).contains("a baker at Fast Loaf");
  }

  @Test
  void voluntaryWorkInTheTrade_opensTheLetter_beforePaidWorkOutsideIt() {
    job("Baker (volunteer)", "Soup Kitchen", "2023-01-01", true, "Bake rye bread with sourdough");
    job("Driver", "Fast Vans", "2018-01-01", true, "Drive 30 parcels a day through town");

    assertThat(letter().split("\\n")[0]).contains("a baker (volunteer) at Soup Kitchen");
    assertThat(letter()).contains("work as a driver at Fast Vans");
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
    "Baker (0.6 FTE),a baker at",
    "Baker (volunteer),a baker (volunteer) at",
    "Baker and,a baker at"
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

    assertThat(letter().split("\n")[0]).contains("a driver at Fast Vans");
    assertThat(letter()).doesNotContain("my work as an assistant coach");
  }

  @Test
  void pastJobInTheTrade_comesBeforeAVoluntaryPost() {
    job("Treasurer (voluntary)", "Village Hall", "2022-01-01", true, "Keep the books of the hall");
    job("Baker", "Mill Lane", "2010-01-01", false, "Baked rye bread and kept the sourdough");

    assertThat(letter()).containsSubsequence("a baker at Mill Lane", "rye bread", "Village Hall");
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
  void countOfTwoWords_isALine_andACleanRecordTells() {
    job(
        "Driver",
        "Fast Vans",
        "2021-01-01",
        true,
        "12 shops",
        "Paperwork in the evening",
        "Radio in the cab",
        "Coffee for the team",
        "No accident since the start",
        "Van kept tidy");

    assertThat(letter()).contains("- 12 shops", "No accident since the start");
  }

  @Test
  void spaceBeforeAColon_stays_whereTheLanguageHasIt() {
    facts.put("language", "fr");
    job("Boulanger", "Dupont", "2020-01-01", true, "Fournil : 300 baguettes par jour");

    assertThat(letter()).contains("- Fournil : 300 baguettes");
  }

  @Test
  void timeOfLearning_isNamed_ratherThanWorkedAs() {
    facts.put("language", "de");
    job("Bäckerin", "Mill Lane", "2021-01-01", true, "Backe jede Nacht Roggenbrot für 40 Läden");
    job("Schnupperlehre", "Ofenhaus", "2019-01-01", false, "Teig für 12 Bleche geknetet");

    assertThat(letter())
        .contains("\nAus meiner Schnupperlehre beim Ofenhaus:\n")
        .doesNotContain("als Schnupper");
  }

  @Test
  void projectBesideTwoJobs_isAnItem() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread", "Keep the sourdough");
    job("Baker", "Old Oven", "2018-01-01", false, "Trained 6 apprentices", "Ordered flour");
    facts
        .withArray("projects")
        .addObject()
        .put("name", "Loafbook")
        .put("text", "Rye diary of hobby cooks")
        .putArray("technologies");

    assertThat(letter()).contains("- Project “Loafbook”: Rye diary of hobby cooks\n");
  }

  @Test
  void projectsOfABeginner_areBothTold() {
    for (String[] own :
        new String[][] {{"Loafbook", "Rye bread diary"}, {"Moped", "Put it together again"}}) {
      facts
          .withArray("projects")
          .addObject()
          .put("name", own[0])
          .put("text", own[1])
          .putArray("technologies");
    }

    assertThat(letter()).contains("Loafbook", "Project “Moped”: Put it together again");
  }

  @Test
  void lineThatTellsOfSomebody_isToldByTheApplicant() {
    job("Baker", "Mill Lane", "2020-01-01", true, "Keeps the sourdough", "Reports for the board");

    assertThat(letter()).contains("- Keep the sourdough\n", "- Reports for the board\n");
  }
}
