package dev.jobwise.server.llm.offline.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** Which job a letter tells first, and how many lines each has. */
class WorkOrderTest extends BakeryAd {

  @Test
  void presentJobOutsideTheTrade_isOnlyNamed_beforeAPastOneInIt() {
    job("Receptionist", "City Clinic", "2024-01-01", true, "Phones and post for 3 doctors");
    job(
        "Baker",
        "Mill Lane",
        "2012-01-01",
        false,
        "Baked rye bread every night for 40 shops",
        "Kept the sourdough and ordered flour",
        "Trained 6 apprentices");
    ((ObjectNode) facts.get("experiences").get(1)).put("end_date", "2023-06-01");

    assertThat(letter())
        .containsSubsequence(
            "At present I work as a receptionist at City Clinic.",
            "From 2012 to 2023, I worked as a baker at Mill Lane:")
        .doesNotContain("Phones and post");
  }

  @Test
  void sideJob_comesBehindTheLongerOneThatIsOver() {
    job("Cake baker", "Hill Chapel", "2015-01-01", true, "Two cakes on Sundays");
    job(
        "Baker",
        "Mill Lane",
        "2004-01-01",
        false,
        "Baked rye bread every night for 40 shops",
        "Kept the sourdough and ordered flour",
        "Trained 6 apprentices",
        "Served 90 customers on Saturdays");
    ((ObjectNode) facts.get("experiences").get(1)).put("end_date", "2025-03-01");

    assertThat(letter()).containsSubsequence("a baker at Mill Lane", "a cake baker at Hill Chapel");
  }

  @Test
  void lineOfTheTrade_comesBeforeAFigureOutsideIt_evenWithoutASharedWord() {
    job(
        "Helper",
        "The Crown",
        "2021-01-01",
        true,
        "Answered 90 calls on Mondays",
        "Kneaded dough and shaped loaves with the pastry cook");

    assertThat(letter()).containsSubsequence("Kneaded dough", "90 calls");
  }

  @Test
  void helpOfWhichMuchIsSaid_isTold() {
    job(
        "Baker",
        "Mill Lane",
        "2021-01-01",
        true,
        "Bake rye bread for 40 shops",
        "Keep the sourdough and the flour store",
        "Helped guests with allergies find cakes, rolls and flour that suit them");

    assertThat(letter()).contains("Helped guests with allergies");
  }

  @Test
  void helperInTheTradeWithoutPay_comesBeforeAJobThatHasNothingToDoWithIt() {
    job("Ledger clerk", "Quill Press", "2018-01-01", true, "Posted 400 invoices a month");
    job(
        "Volunteer baker",
        "Hill Chapel",
        "2020-01-01",
        true,
        "Bake rye bread and sourdough for the Sunday table",
        "Train apprentices in the village oven");

    assertThat(letter())
        .containsSubsequence("a volunteer baker at Hill Chapel", "a ledger clerk at Quill Press");
  }

  @Test
  void jobOfTheAskedLevel_isToldBeforeOneOfAnother() {
    facts.withObject("/job").put("title", "Level 1 Baker");
    job("Oven lead", "Mill Lane", "2019-01-01", true, "Bake rye bread for 40 shops");
    job("Level 2 baker", "Blue Door", "2009-01-01", false, "Order");
    job("Night baker", "Old Oven", "2014-01-01", false, "Keep the sourdough for 12 cafés");

    assertThat(letter()).containsSubsequence("at Mill Lane", "at Old Oven");
  }

  @Test
  void compoundWithTheAdvertisedTrade_isInIt() {
    facts.put("language", "de");
    facts
        .withObject("/job")
        .put("title", "Bäckerin")
        .put(
            "description",
            "Wir suchen für die Nacht eine Bäckerin, die mit uns Brot backt und dem Ofen nicht nur zusieht.");
    job("Dorfbäckerin", "Blaue Tür", "2018-01-01", true, "Bis zu 90 Gäste am Abend bedient");
    job("Bäckerin", "Alter Ofen", "2010-01-01", false, "Brot", "Teig und Ofen für 40 Läden");

    assertThat(letter()).containsSubsequence("Dorfbäckerin", "als Bäckerin bei Alter Ofen");
  }

  @Test
  void pastHelpInTheTrade_comesBeforeAPaidJobOutsideIt_butBehindOneInIt() {
    volunteers("Ledger clerk", "Posted 400 invoices a month", "Filed post");

    assertThat(letter()).containsSubsequence("at Hill Chapel", "at Quill Press");
    facts.withArray("experiences").removeAll();
    volunteers("Baker", "Bake rye bread for 40 shops", "Keep the sourdough and the flour");

    assertThat(letter()).containsSubsequence("at Quill Press", "at Hill Chapel");
  }

  private void volunteers(String title, String first, String second) {
    job(title, "Quill Press", "2010-01-01", false, first, second);
    job(
        "Volunteer baker",
        "Hill Chapel",
        "2014-01-01",
        false,
        "Bake rye bread",
        "Train apprentices");
    for (JsonNode work : facts.get("experiences")) {
      ((ObjectNode) work).put("end_date", "2020-01-01");
    }
  }

  @Test
  void ownProject_isNoEmployer_andNoJob() {
    facts.put("language", "de");
    job("Eigenes Projekt", "Lehmofen im Garten", "2020-01-01", true, "Rye bread for 12 cafés");
    job("Kellnerin", "Blaue Tür", "2018-01-01", true, "Bis zu 90 Gäste am Abend bedient");

    assertThat(letter())
        .containsSubsequence("als Kellnerin bei Blaue Tür", "Projekt", "Lehmofen im Garten")
        .doesNotContain("bei Lehmofen", "als Eigenes");
  }

  @Test
  void workForNeighbours_hasNoEmployer() {
    job("Oven builder", "neighbours", "2020-01-01", true, "Bake rye bread in 4 new ovens");

    assertThat(letter()).contains("an oven builder").doesNotContain("at Neighbours");
  }

  @Test
  void jobBehindAGap_hasItsYears() {
    job("Baker", "Mill Lane", "2019-01-01", true, "Bake rye bread for 40 shops");
    job("Cook", "Blue Door", "2009-01-01", false, "Baked bread rolls for 90 guests");
    ((ObjectNode) facts.get("experiences").get(1)).put("end_date", "2014-06-01");

    assertThat(letter()).contains("From 2009 to 2014, I worked as a cook at Blue Door:");
  }

  @Test
  void unpaidWork_isAlongsideNoJobThatIsOver() {
    job("Baker", "Mill Lane", "2009-01-01", false, "Baked rye bread for 40 shops");
    ((ObjectNode) facts.get("experiences").get(0)).put("end_date", "2022-06-01");
    job("Volunteer", "Hill Chapel", "2017-01-01", true, "Sourdough for the Sunday table");

    assertThat(letter())
        .contains("I am a volunteer at Hill Chapel:")
        .doesNotContain("Alongside this", "I am also");
  }

  @Test
  void fewJobsOfABeginner_areToldWhole() {
    beginner("Farm helper");

    assertThat(letter())
        .contains("Drove the tractor", "Mended the fences", "Two weeks with the printer", "Pots");
  }

  @Test
  void jobsBesideTheTrade_areLeftOut_alsoWhereThereAreFew() {
    beginner("Baker");

    assertThat(letter()).contains("Drove the tractor").doesNotContain("Two weeks with the printer");
  }

  private void beginner(String first) {
    job(
        first,
        "Green Farm",
        "2024-06-01",
        true,
        "Drove the tractor between rows",
        "Mended the fences after storms",
        "Helped the boss with eggs");
    job("Kitchen hand", "The Crown", "2023-01-01", false, "Pots and pans on Fridays");
    job("Work experience", "Quill Press", "2022-06-01", false, "Two weeks with the printer");
  }

  @Test
  void workOfOnesOwn_isToldWithoutAnEmployer() {
    job("Freelance", "self-employed", "2024-06-01", true, "Bake rye bread for 12 cafés");

    assertThat(letter()).contains("From my own work (freelance):\n- Bake rye bread for 12 cafés");
  }

  @Test
  void wordsOfTime_answerNothing() {
    facts.put("language", "fr");
    facts
        .withObject("/job")
        .put(
            "description",
            "Nous cherchons un boulanger pour notre équipe, cinq nuits par semaine. Vous préparez les pâtes et la cuisson du pain.");
    job(
        "Boulanger",
        "Dupont",
        "2020-01-01",
        true,
        "Ouverture du magasin chaque semaine",
        "Cuisson du pain au feu de bois");

    assertThat(letter()).containsSubsequence("Cuisson", "Ouverture");
  }

  @Test
  void linesThatTheFirstJobLeaves_goToTheOther() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread and keep the sourdough");
    job(
        "Cook",
        "Blue Door",
        "2015-01-01",
        false,
        "Baked bread rolls for 90 guests",
        "Ordered flour, eggs and 20 sorts of cheese",
        "Trained 4 apprentices at the pass",
        "Served 60 customers on Saturdays");

    assertThat(letter()).contains("90 guests", "20 sorts", "4 apprentices", "60 customers");
  }

  @Test
  void presentVolunteer_comesBeforeAPaidJobThatWasOverLongBefore() {
    job(
        "Cashier",
        "Blue Door",
        "2009-01-01",
        false,
        "Counted the cash each night",
        "Trained new cashiers");
    ((ObjectNode) facts.get("experiences").get(0)).put("end_date", "2014-02-01");
    job("Volunteer", "Hill Chapel", "2019-01-01", true, "Poured tea for 30 guests on Sundays");

    assertThat(letter()).containsSubsequence("Poured tea", "Trained new");
  }

  private void project(String name, String text) {
    facts
        .withArray("projects")
        .addObject()
        .put("name", name)
        .put("text", text)
        .putArray("technologies");
  }

  @Test
  void course_comesBehindWork() {
    facts.withObject("/job").withArray("keywords").add("Lamination").add("Sourdough");
    job("Ledger clerk", "Quill Press", "2018-01-01", true, "Posted 400 invoices a month");
    project("Course Lamination and Sourdough", "Forty evenings of rye bread and sourdough");
    project("Crumb", "A page of ovens with rye bread and flour");

    assertThat(letter())
        .contains("A page of ovens")
        .containsSubsequence("Posted 400", "\n- Course Lamination and Sourdough: Forty");
  }

  @Test
  void linesOfTheJob_comeBeforeAchievements_thatAnswerTheAdAlike() {
    job("Oven hand", "Mill Lane", "2021-01-01", true, "Won 9 medals in town");
    ((ObjectNode) facts.get("experiences").get(0)).put("text", "Lift trays and stack crates.");

    assertThat(letter()).containsSubsequence("Lift trays", "Won 9");
  }

  @Test
  void thesisThatAnswersTheAd_comesBeforeAJobThatDoesNot() {
    job("Oven lead", "Mill Lane", "2019-01-01", true, "Bake rye bread for 40 shops");
    job("Ledger clerk", "Quill Press", "2014-01-01", false, "Posted 400 invoices a month");
    project("Master thesis", "Sourdough and rye bread in 9 ovens");

    assertThat(letter()).containsSubsequence("Mill Lane", "From my thesis:\n- S", "Quill Press");
  }

  @Test
  void thirdJob_isAnItemOfWhatElseThereIs() {
    job("Baker", "Mill Lane", "2019-01-01", true, "Bake rye bread for 40 shops");
    job("Pastry cook", "Blue Door", "2014-01-01", false, "Kept the sourdough for 12 cafés");
    job("Apprentice baker", "Old Oven", "2011-01-01", false, "Ordered flour and served customers");

    assertThat(letter().split("\n\n")).hasSize(4);
    assertThat(letter())
        .contains(":\n- Apprentice baker, Old Oven: Ordered flour and served customers");
  }

  @Test
  void project_isToldFirstByWhatItIs() {
    facts
        .withArray("projects")
        .addObject()
        .put("name", "Crumb")
        .put("text", "A page for bakers. It tracks sourdough and rye bread of 300 ovens.")
        .putArray("technologies");

    assertThat(letter()).containsSubsequence("- A page for bakers", "- It tracks sourdough");
  }

  @Test
  void germanLine_mayBeOneLongWord_andKeepsTheStopOfAShortAdverb() {
    facts.put("language", "de");
    job(
        "Bäcker",
        "Mill Lane",
        "2021-01-01",
        true,
        "Sauerteigführung",
        "Lehrlingsunterweisungen",
        "500 Brote wöchentl.",
        "90 Torten mtl.");

    assertThat(letter())
        .contains("- Lehrlingsunterweisungen\n", "- 500 Brote wöchentl.", "- 90 Torten mtl.")
        .doesNotContain("- Sauerteigführung");
  }

  @Test
  void proof_isToldAmongLinesThatAnswerTheAdBetter() {
    job(
        "Baker",
        "Mill Lane",
        "2021-01-01",
        true,
        "Bake rye bread every night",
        "Keep the sourdough and the rye bread",
        "Order flour for rye bread and sourdough",
        "Serve customers on Saturdays with rye bread",
        "Train apprentices in rye bread",
        "Bake sourdough for customers",
        "Waste down from 9% to 4%");

    assertThat(letter()).containsSubsequence("Keep the sourdough", "- Waste down from 9% to 4%");
  }

  @Test
  void placement_comesBeforeAPresentJobThatHasNothingToDoWithTheAd() {
    facts.put("language", "de");
    job("Zeitungen austragen", "Tagblatt", "2024-01-01", true, "140 Haushalte, nie gefehlt");
    job("Schülerpraktikum", "Alter Ofen", "2025-01-01", false, "Formen gespült, Auslage gewischt");

    assertThat(letter()).containsSubsequence("Schülerpraktikum", "140 Haushalte");
  }

  @Test
  void officeOfAPupil_isNoJob() {
    facts.put("language", "de");
    job("Schulsanitäterin", "Realschule Wiesen", "2025-01-01", true, "Pflaster, 40 Einsätze");

    assertThat(letter())
        .contains("Schulsanitäterin bei der Realschule")
        .doesNotContain(" als Schulsanitäterin");
  }

  @Test
  void record_followsWhatTheWorkIs() {
    job("Stocker", "Blue Door", "2021-01-01", true, "Never late in 4 years", "Filled 3 aisles");

    assertThat(letter()).containsSubsequence("- Filled 3 aisles", "- Never late in 4 years");
  }
}
