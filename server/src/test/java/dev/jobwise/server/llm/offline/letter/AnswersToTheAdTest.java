package dev.jobwise.server.llm.offline.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a letter takes up from the ad, and what it rather leaves out. */
class AnswersToTheAdTest extends BakeryAd {

  private ObjectNode ad() {
    return (ObjectNode) facts.get("job");
  }

  @Test
  void employerThatTheApplicantNames_isTold_whateverTheAdSays() {
    ObjectNode job = (ObjectNode) facts.get("job");
    job.put("company", "Hill Staffing");
    job.put("description", BAKERY_AD + " Our client is a bakery with two shops.");
    facts.put("company_name", "Mill Lane Bakery");

    assertThat(letter()).contains("Mill Lane Bakery").doesNotContain("your client");
  }

  @Test
  void whatTheAdAsksFor_standsBeforeTheWork_andOnce() {
    ad().put(
            "description", BAKERY_AD + " A hygiene pass is a must. Spanish and dough rolling too.");
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread for two shops");
    facts.withArray("certifications").addObject().put("name", "Hygiene pass (2024)");
    facts.withArray("certifications").addObject().put("name", "Boat licence");
    facts.withArray("certifications").addObject().put("name", "Sourdough exam (booked for May)");
    language("Spanish", "fluent");
    language("English", "native");
    applicant().withArray("technical_skills").add("Dough rolling").add("Sailing");

    String letter = letter();
    assertThat(letter.split("\n- ")[0])
        .contains(": Hygiene pass (2024), Spanish (fluent), Dough rolling.");
    assertThat(letter.split("Hygiene pass", -1)).hasSize(2);
    assertThat(letter)
        .contains(
            "- Certificates: Boat licence, Sourdough exam (booked for May)", "- Skills: Sailing")
        .contains("- Languages: English (native)");
  }

  private void language(String name, String proficiency) {
    applicant()
        .withArray("languages")
        .addObject()
        .put("name", name)
        .put("proficiency", proficiency);
  }

  @Test
  void degreeThatTheAdAsksFor_standsBeforeTheWork() {
    ad().put("description", BAKERY_AD + " A diploma in bread science is a must.");
    facts
        .withArray("education")
        .addObject()
        .put("degree", "Diploma")
        .put("field_of_study", "Bread Science")
        .put("institution", "Hill College");

    assertThat(letter())
        .contains(": Diploma in Bread Science, Hill College.")
        .doesNotContain("- Diploma");
  }

  @Test
  void otherJobOfTwoWords_isNotTold() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread for two shops", "Keep sourdough");
    job("Maid", "Blue Inn", "2018-01-01", false, "14 rooms");

    assertThat(letter()).doesNotContain("Blue Inn");
  }

  @Test
  void oneSkillThatTheAdNames_isNoSentence() {
    ad().put("description", BAKERY_AD + " Dough rolling comes first.");
    applicant().withArray("technical_skills").add("Dough rolling").add("Sailing");

    assertThat(letter()).contains("- Skills: Dough rolling, Sailing").doesNotContain("ask for");
  }

  @Test
  void subjectOfTeaching_isNoCertificate() {
    applicant().withArray("technical_skills").add("GCSE Baking").add("Ovens");

    assertThat(letter()).contains("- Skills: GCSE Baking, Ovens").doesNotContain("Certificates");
  }

  @Test
  void identifier_keepsItsUnderscore() {
    applicant().withArray("technical_skills").add("pg_dump").add("_Ovens_");

    assertThat(letter()).contains("Pg_dump, Ovens");
  }

  @Test
  void dutyOfTheAd_isQuoted_ifTheProfileHasToDoWithIt() {
    ad().put(
            "description",
            BAKERY_AD
                + "\nYour tasks\n- Count the till at night.\n- Roll dough and shape rolls.\n- Knowledge of dough and rolls\n- You shape 40 rolls of dough\n- of rolls and dough, dough and rolls");
    applicant().put("professional_summary", "I like to roll dough and to shape bread by hand.");

    assertThat(letter())
        .contains("“Roll dough and shape rolls.”")
        .doesNotContain("till", "40", "“of");
  }

  @Test
  void lineThatTheAdAsksFor_comesBeforeOneWithAFigure() {
    job(
        "Baker",
        "Mill Lane",
        "2021-01-01",
        true,
        "Drove 120 parcels a week",
        "Kept the sourdough and trained apprentices");

    assertThat(letter()).containsSubsequence("sourdough and trained", "120 parcels");
  }

  @Test
  void figuresOfFarWork_areNoReasonToTellIt() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread for two shops", "Keep sourdough");
    job("Baker's helper", "Old Oven", "2018-01-01", false, "Kept rye bread moving all night");
    job("Swimmer", "Blue Pool", "2012-01-01", false, "Swam 60 lengths a day");

    assertThat(letter()).contains("Old Oven").doesNotContain("Blue Pool");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We are hiring a baker",
        "Find your place in our bakery",
        "Untitled Position",
        "Wij zoeken een bakker",
        "Baker who rises before all of the birds in the whole of the old town"
      })
  void whatIsNoTitle_isNotSaid(String title) {
    ad().put("title", title);

    assertThat(letter()).contains("for the advertised position");
  }

  @ParameterizedTest
  @CsvSource({
    "Baker-19302110,Baker",
    "Baker #42,Baker",
    "[Leeds] Baker [Night] #1,Baker",
    "Baker _ Leeds/York,Baker",
    "Field Baker Jobs,Field Baker",
    "part-full time baker,Baker",
    "Bread Technologists,Bread Technologist"
  })
  void numbersAndPlacesBehindATitle_areLeftOut(String title, String said) {
    ad().put("title", title);

    assertThat(letter()).contains("the position of " + said + ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Limited", "Baker", "About us", "GmbH & Co. KG"})
  void whatIsNoEmployer_isNotSaid(String company) {
    facts.put("company_name", company);

    assertThat(letter())
        .contains("the position of Baker.")
        .doesNotContain("Baker at", company + " as");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|We bake rye bread for our four shops.|you bake rye bread for your four shops",
        "en|Mill Lane is a family bakery that mills its own flour.|Mill Lane is a family bakery that mills its own flour",
        "de|Wir backen Roggenbrot für unsere vier Läden.|Sie backen Roggenbrot für Ihre vier Läden",
        "fr|Nous fabriquons du pain de seigle pour nos quatre boutiques.|que vous fabriquez du pain de seigle pour vos quatre boutiques",
        "es|Fabricamos pan de centeno para nuestras tiendas.|que fabrican pan de centeno para sus tiendas",
        "sv|Vi bakar bröd till våra fyra butiker.|att ni bakar bröd till era fyra butiker",
        "nl|Mill Lane is een bakkerij met een eigen molen.|Mill Lane is een bakkerij met een eigen molen"
      })
  void businessOfTheEmployer_isTheReason(String language, String line, String said) {
    facts.put("language", language).put("company_name", "Mill Lane");
    ad().put("title", "").put("description", (line + "\n").repeat(8)).putArray("requirements");

    assertThat(letter()).containsIgnoringCase(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mill Lane is a .",
        "Mill . . . .",
        "Mill  Lane\tis a   .",
        "We . . . .",
        "At Mill Lane, we ....",
        "Mill Lane ' ' ' .",
      })
  void oddSentencesOfTheAd_stillGiveALetter(String line) {
    facts.put("company_name", "Mill Lane");
    ad().put("description", line);

    assertThat(letter()).contains("Mill Lane");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We offer a pension and other benefits to bakers.",
        "We make your first day easy.",
        "We make rye bread and are hiring bakers.",
        "We make rye bread with passion."
      })
  void hiringAndPraise_areNoReason(String line) {
    ad().put("description", line);

    assertThat(letter()).doesNotContainIgnoringCase(line.substring(3, line.length() - 1));
  }

  @Test
  void dutyThatTheApplicantKnows_isQuoted_unlessItSpeaksToTheReader() {
    ad().put(
            "description",
            "Baker\nDuties:\n- You bake rye bread and keep the sourdough alive all year"
                + "\n- Bake rye bread and keep the sourdough for Mill Lane");
    job("Baker", "Crust", "2021-01-01", true, "Bake rye bread", "Keep sourdough alive all year");

    assertThat(letter())
        .contains("“Bake rye bread and keep the sourdough for Mill Lane.”")
        .doesNotContain("You bake");
  }

  @Test
  void skillThatWorkShowsToo_standsAmongWhatTheAdAsksFor() {
    ad().put("description", BAKERY_AD + " Laminating and shaping are a must.");
    applicant().withArray("technical_skills").add("Laminating").add("Shaping");
    job("Baker", "Mill Lane", "2021-01-01", true, "Laminating of 90 croissants a day");

    assertThat(letter().split("\n- ")[0]).contains("Laminating", "Shaping");
  }

  @Test
  void applicantWhoLivesThere_saysSo() {
    applicant().put("lives_at_place_of_work", "Oakham");

    assertThat(letter()).contains("I live in Oakham, where the position is.");
  }
}
