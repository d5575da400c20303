package dev.jobwise.server.profile.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.jobwise.server.extract.Format;
import dev.jobwise.server.profile.content.Experience;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Shapes of heads that many templates of resumes have, with names that no list has. */
class HeadShapesTest {

  @Test
  void rowBelowADateOfItsOwn_isNoRestOfANameAboveIt() throws Exception {
    String text = "Leeds\n• Made all soups of a house with rooms by the seaside\n";
    assertJobs(
        "Head cook\nQuorra Bay Hotel and Garden Company of the East Coast\n03/2019 - 05/2021\n"
            + text
            + "Pastry cook\nBluefin Bay Hotel and Garden Company of the East End\n01/2017 - 02/2019\n"
            + text,
        tuple("Head cook", "Quorra Bay Hotel and Garden Company of the East Coast"),
        tuple("Pastry cook", "Bluefin Bay Hotel and Garden Company of the East End"));
  }

  @Test
  void titleWithItsDate_isNotWiderThanItsWords() throws Exception {
    String text = "• Made soups for a house by the sea with forty rooms\n";
    assertJobs(
        "Head of all the kitchens, cook (23/02/2014 – 20/01/2015)\nTern Ria\n"
            + text
            + "Head of all the bakeries, baker (12/01/2012 – 19/01/2014)\nBluefin Ria\n"
            + text,
        tuple("Head of all the kitchens, cook", "Tern Ria"),
        tuple("Head of all the bakeries, baker", "Bluefin Ria"));
  }

  @Test
  void yearsAtAnEmployer_lastUntilTheirEnd() throws Exception {
    assertJobs(
        "Bluefin   2014 - 2019\nHead cook   06/2017 - 08/2019\n- Led a kitchen\n"
            + "Cook   02/2014 - 05/2017\n- Made soups\n"
            + "Quorra   2010 - 2013\nWaiter   03/2011 - 11/2013\n- Served guests\n"
            + "Porter   05/2010 - 02/2011\n- Carried bags\n",
        tuple("Head cook", "Bluefin"),
        tuple("Cook", "Bluefin"),
        tuple("Waiter", "Quorra"),
        tuple("Porter", "Quorra"));
  }

  @Test
  void namesInBrackets_areEmployersWhereAnyIs() throws Exception {
    assertJobs(
        "Head cook (Quorra Hospital)   2016 - 2019\n- Led a kitchen\n"
            + "Waiter (Tern)   2014 - 2016\n- Served guests\n"
            + "Porter (Bluefin Ltd)   2012 - 2014\n- Carried bags\n",
        tuple("Head cook", "Quorra Hospital"),
        tuple("Waiter", "Tern"),
        tuple("Porter", "Bluefin Ltd"));
  }

  @Test
  void unknownNameBeforeARegion_isTheEmployerOfATitle() throws Exception {
    assertJobs(
        "HEAD COOK- QUORRA, QATAR\nMay 2014 to May 2016\nFed the guests of a house by the sea, and\n"
            + "their children.\nWAITER- BLUEFIN LTD, OMAN\nMay 2012 to April 2014\nServed the guests"
            + " of a house by the sea, and\ntheir children.\n",
        tuple("HEAD COOK", "QUORRA"),
        tuple("WAITER", "BLUEFIN LTD"));
  }

  @Test
  void smallWordsOfManyLanguages_divideTitleAndEmployer() throws Exception {
    assertJobs("Cuoca presso Quorra (2018 - 2020)\n- Zuppe\n", tuple("Cuoca", "Quorra"));
    assertJobs("Kok hos Bluefin (2018 - 2020)\n- Supper\n", tuple("Kok", "Bluefin"));
    assertJobs("Kucharz w Tern (2018 - 2020)\n- Zupy\n", tuple("Kucharz", "Tern"));
  }

  @Test
  void whatADashAddsToAnEmployer_isNoPartOfItsName() throws Exception {
    assertJobs(
        "Waiter, 2018 - 2020\nQuorra Bank - Elm Road Br.\n- Served guests\n",
        tuple("Waiter", "Quorra Bank"));
    assertJobs(
        "Cook, 2018 - 2020\nTern Ria – Soups for Everybody\n- Made soups\n",
        tuple("Cook", "Tern Ria"));
  }

  @Test
  void titleWithALabel_mayStandBelowTheDepartments() throws Exception {
    assertJobs(
        "Jun 2014 – Sep 2014:   Ministry of Soup\nDepartment of Spoons,\nCounty of Tern.\n"
            + "Office of the Spoons.\nPosition: Cook\nMade soups\n",
        tuple("Cook", "Ministry of Soup"));
  }

  @Test
  void remarkWithALabel_doesNotHideTheTitleBelowIt() throws Exception {
    assertJobs(
        "University of Tern, Leeds, UK   2021 – 2024\n  Advisor: Jane Roe\n  Research Associate\n",
        tuple("Research Associate", "University of Tern"));
  }

  @Test
  void sentencesOfOneRow_areTitleAndEmployer() throws Exception {
    assertJobs(
        "2014 - 2016. Research Fellow in Complex Systems. School of Soup, University of Tern.\n"
            + "2012 - 2014. Research Assistant, Spoons Lab. Department of Soup, University of Tern.\n"
            + "2010 - 2012. Tutor. Department of Soup, University of Tern.\n",
        tuple("Research Fellow in Complex Systems", "School of Soup, University of Tern"),
        tuple("Research Assistant, Spoons Lab", "Department of Soup, University of Tern"),
        tuple("Tutor", "Department of Soup, University of Tern"));
  }

  @Test
  void rowsWithoutDates_areJobsIfEachNamesATitleAndAnEmployer() throws Exception {
    assertJobs(
        "Bluefin — Head cook. Led a kitchen of six in a house by the sea.\n"
            + "Quorra — Waiter. Served guests.\nTern Ria — Porter. Carried bags up the hill.\n",
        tuple("Head cook", "Bluefin"),
        tuple("Waiter", "Quorra"),
        tuple("Porter", "Tern Ria"));
    assertThat(
            draft(
                Format.TXT, "Cook, Tern. Led it.\nWaiter, Tern. Led it.\nCook, Quorra. Cut it.\n"))
        .extracting(Experience::description)
        .containsExactly("Led it.", "Led it.", "Cut it.");
  }

  @Test
  void boldItemsOfAList_beginJobs() throws Exception {
    String resume =
        "- **Head cook**\n- Quorra Ltd, Leeds, UK || May 2015 -- Present\n- Led a kitchen of six\n"
            + "- **Waiter**\n- Tern Ltd, Leeds, UK || May 2013 -- May 2015\n- Served guests\n";

    assertThat(draft(Format.MD, resume))
        .extracting(Experience::title, Experience::company)
        .containsExactly(tuple("Head cook", "Quorra Ltd"), tuple("Waiter", "Tern Ltd"));
  }

  @Test
  void headingsOfOneLevel_beginJobsWhateverTheirType() throws Exception {
    String resume =
        "### **Head cook**\n*Quorra Ltd, 2016 - 2019*\n\nLed a kitchen.\n\n"
            + "### Waiter\n*Tern Ltd, 2014 - 2016*\n\nServed guests.\n";

    assertThat(draft(Format.MD, resume))
        .extracting(Experience::title, Experience::company)
        .containsExactly(tuple("Head cook", "Quorra Ltd"), tuple("Waiter", "Tern Ltd"));
  }

  @Test
  void asciiDoc_isReadAsWhatItsSignsSay() throws Exception {
    String resume =
        "[[ann]]\nAnn Lee\n-------\n\n[[experience]]\nExperience\n~~~~~~~~~~\n\n"
            + "*Head cook, Soups* at http://quorra.example[Quorra\nBay]\n\n"
            + "_May 2016 - July 2019_\n\n* Led a kitchen\n\nEducation\n~~~~~~~~~\n\nBSc Soup\n";
    List<Experience> jobs = DraftReading.jobs(Format.TXT, resume);

    assertThat(jobs)
        .extracting(Experience::title, Experience::company, Experience::startDate)
        .containsExactly(tuple("Head cook, Soups", "Quorra Bay", LocalDate.of(2016, 5, 1)));
  }

  @Test
  void remarkWithALabel_isNoRestOfAName() throws Exception {
    String text = "- Made all the soups of a house with many rooms by the sea\n";
    assertJobs(
        "2019 - 2021: Cook – Quorra House and Garden of the Eastern Bay\nSupervisor: Dr. Jane Roe\n"
            + text
            + "2016 - 2019: Waiter – Bluefin House and Garden of the West End\nAdvisor: Jane Roe\n"
            + text,
        tuple("Cook", "Quorra House and Garden of the Eastern Bay"),
        tuple("Waiter", "Bluefin House and Garden of the West End"));
  }

  @Test
  void partnersWithAPlace_areOneName() throws Exception {
    assertJobs(
        "Clerk   2016 - 2018\nRossi, Osei & Moreau, Austin, TX\n- Wrote letters\n",
        tuple("Clerk", "Rossi, Osei & Moreau"));
  }

  @Test
  void descriptionOfAnEmployer_dividesNoNames() throws Exception {
    assertJobs(
        "Quorra, a family bakery – Waiter   2016 - 2018\n- Served guests\n",
        tuple("Waiter", "Quorra"));
  }

  @Test
  void loneNameInBrackets_isAnEmployerUnlessItIsAPlace() throws Exception {
    assertJobs("Porter (Tern)   2012 - 2014\n- Carried bags\n", tuple("Porter", "Tern"));
    assertThat(draft(Format.TXT, "Porter (Berlin)   2012 - 2014\n- Carried bags\n"))
        .extracting(Experience::company)
        .containsOnlyNulls();
  }

  @Test
  void departmentBetweenTitleAndEmployer_isNoEmployer() throws Exception {
    assertJobs(
        "Clerk, Sales, Bluefin   2016 - 2018\n- Sold soups\n", tuple("Clerk, Sales", "Bluefin"));
  }

  @Test
  void codeOfARegion_isNoWordThatANameGoesOnAfter() throws Exception {
    String resume =
        "**Quorra Corporation, Indianapolis, IN, 2014 - 2016**\n\n**Maker of soups**\n\n**Cook**\n\n"
            + "- Made soups\n";

    assertThat(draft(Format.MD, resume))
        .extracting(Experience::company)
        .containsExactly("Quorra Corporation");
  }

  @Test
  void labelsOfAJob_beginOneBelowItsReferences() throws Exception {
    String job = "Company name: %s\nPosition: %s\nPeriod: May %d - June %d\n\nReferences\n\n";
    assertJobs(
        job.formatted("Tern", "Cook", 2016, 2017)
            + "Jane Roe, 0123 456\n\n"
            + job.formatted("Bluefin", "Waiter", 2018, 2019),
        tuple("Cook", "Tern"),
        tuple("Waiter", "Bluefin"));
  }

  private static void assertJobs(String jobs, Tuple... expected) throws Exception {
    assertThat(draft(Format.TXT, jobs))
        .extracting(Experience::title, Experience::company)
        .containsExactly(expected);
  }

  private static List<Experience> draft(Format format, String jobs) throws Exception {
    String resume = "Ann Lee\nann@example.com\n\n# Experience\n\n" + jobs;
    String written = format == Format.MD ? resume : resume.replace("# E", "E");
    return DraftReading.jobs(format, written);
  }
}
