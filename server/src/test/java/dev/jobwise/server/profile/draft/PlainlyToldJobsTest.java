package dev.jobwise.server.profile.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.jobwise.server.extract.Format;
import dev.jobwise.server.profile.content.Experience;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Jobs in sentences, with labels and under signs, as people write them without a template. */
class PlainlyToldJobsTest {

  @Test
  void lengthOfTime_beginsASentenceThatTellsAJob() throws Exception {
    assertJobs(
        "6 months working experience in Quorra Hotel as a cook   May 2015 to Nov 2015\n- Soups\n",
        tuple("cook", "Quorra Hotel"));
    assertJobs(
        "2014 - now   2 years as Head Cook, Quorra\n- Soups\n2010 - 2014   4 years as Waiter, Tern\n",
        tuple("Head Cook", "Quorra"),
        tuple("Waiter", "Tern"));
  }

  @Test
  void sentenceOfAJob_isNoNameBesideTheLabelOfItsTasks() throws Exception {
    assertJobs(
        "Worked as WAITER in TERN LIMITED from Apr 2014 to Apr 2015\nRole: COOK AND CLEANING\n",
        tuple("WAITER", "TERN LIMITED"));
  }

  @Test
  void signsBeforeNames_areNoPartOfThem() throws Exception {
    assertJobs("Company: - Quorra\nRole: Cook\n2014 - 2016\n- Soups\n", tuple("Cook", "Quorra"));
  }

  @Test
  void labels_mayCountEmployers() throws Exception {
    String job = "%s : %s\nDesignation : Cook\nPeriod : June %d to June %d\nTasks:\n• Soups\n\n";
    assertJobs(
        job.formatted("Current Employer 1", "Quorra", 2016, 2017)
            + job.formatted("Prev. Employer 2", "Tern", 2014, 2015)
            + job.formatted("3 .Company Name", "Bluefin", 2012, 2013),
        tuple("Cook", "Quorra"),
        tuple("Cook", "Tern"),
        tuple("Cook", "Bluefin"));
  }

  @Test
  void bulletsAboveDates_beginJobs() throws Exception {
    assertJobs(
        "- Quorra Hotel.\nCook\n2016 – 2018\nSoups: all of them.\n"
            + "- Bluefin Hotel.\nWaiter.\n2014 – 2016\nGuests: all of them.\n",
        tuple("Cook", "Quorra Hotel"),
        tuple("Waiter", "Bluefin Hotel"));
  }

  @Test
  void theMainTasks_areNoName() throws Exception {
    assertJobs(
        "Quorra Hotel   2016 – 2018\nTHE MAIN TASKS\n- Soups\n", tuple(null, "Quorra Hotel"));
  }

  @Test
  void sentenceAfterThePlace_isNoPartOfAnEmployer() throws Exception {
    assertJobs(
        "Cook   2016 – 2018\nBluefin Soups, Austin, TX. Author of many soups\n- Soups\n",
        tuple("Cook", "Bluefin Soups"));
  }

  @Test
  void unknownWordBeforeAnOrganisation_isATitle() throws Exception {
    assertJobs(
        "Spoonwright, University of Tern   2016 – 2018\n- Spoons\n",
        tuple("Spoonwright", "University of Tern"));
    assertJobs(
        "2016 – 2018   Software Engineer / Team Lead, Quorra, Remote\n- Spoons\n",
        tuple("Software Engineer / Team Lead", "Quorra"));
  }

  @Test
  void wordsForAFirm_standBetweenTitleAndEmployer() throws Exception {
    assertJobs("Kucharz w firmie Tern   2016 – 2018\n- Zupy\n", tuple("Kucharz", "Tern"));
    assertJobs(
        "Porter at “Quorra” hotel   2016 – 2018\n- Bags\n", tuple("Porter", "“Quorra” hotel"));
  }

  @Test
  void headingBehindADrawnLine_isOne() throws Exception {
    String rule = "_".repeat(70);
    String resume =
        "Ann Lee\n\n## Education\n\nBSc Soup, University of Tern, 2010\n\n"
            + rule
            + " Professional Experience\n\nCook, Quorra Ltd   2016 – 2018\n\n## Skills\n\nSoup\n";
    assertThat(DraftReading.jobs(Format.TXT, resume))
        .extracting(Experience::title, Experience::company)
        .containsExactly(tuple("Cook", "Quorra Ltd"));
  }

  @Test
  void eachBulletOfAList_isAJob_ifNearlyAllHaveTheirTime() throws Exception {
    assertJobs(
        "- Cook: Quorra, May 2014 – May 2016, Hull\n- Waiter: Tern, May 2012 – May 2014, Hull\n"
            + "- Porter: Bluefin, May 2010 – May 2012, Hull\n",
        tuple("Cook", "Quorra"),
        tuple("Waiter", "Tern"),
        tuple("Porter", "Bluefin"));
  }

  @Test
  void unknownTown_isNoPartOfTheEmployerBeforeIt() throws Exception {
    assertJobs("Quorra Hillvik, MA\nCook May 2014 – May 2016\n- Soups\n", tuple("Cook", "Quorra"));
  }

  @Test
  void headingThatMarkdownMarks_endsInTheWordForJobs() throws Exception {
    String resume =
        "# Ann Lee\n\n## 🥣 **BROAD SOUP KITCHEN EXPERIENCE**\n\n### **Quorra** | Cook\n*2014-2016*\n- Soups\n";
    assertThat(DraftReading.jobs(Format.MD, resume))
        .extracting(Experience::title, Experience::company)
        .containsExactly(tuple("Cook", "Quorra"));
  }

  private static void assertJobs(String jobs, Tuple... expected) throws Exception {
    String resume = "Ann Lee\nann@example.com\n\nExperience\n\n" + jobs;
    assertThat(DraftReading.jobs(Format.TXT, resume))
        .extracting(Experience::title, Experience::company)
        .containsExactly(expected);
  }
}
