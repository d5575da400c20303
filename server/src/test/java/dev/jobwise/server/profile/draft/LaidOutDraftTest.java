package dev.jobwise.server.profile.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.extract.TypeChanges;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.ProfileDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Resumes whose layout tells what belongs together. */
class LaidOutDraftTest {

  private static final double PER_LETTER = 5;

  private final List<Line> lines = new ArrayList<>();

  @Test
  void headingOnTwoLinesBesideItsText_isOne() {
    bold(40, 100, "Professional");
    text(150, 100, "Cook, Bluefin Ltd");
    bold(40, 112, "Experience");
    text(150, 112, "May 2015 - June 2017");
    text(150, 140, "Waiter, Quorra Ltd");
    text(150, 152, "May 2012 - April 2015");

    assertJobs().containsExactly(tuple("Cook", "Bluefin Ltd"), tuple("Waiter", "Quorra Ltd"));
  }

  /** The form that the European Union gave out until 2012, with its labels at the right. */
  @Test
  void employerLabelledBelowTheWork_isThatOfItsPeriod() {
    bold(40, 60, "Work experience");
    text(150, 60, "From 2001 to 2004 I lived on a ship, where I learned to cook and to wait.");
    String[][] jobs = {
      {"2011 – 2014", "Cook", "Bluefin", "Boats"}, {"2006 – 2010", "Waiter", "Quorra", "Hotels"},
    };
    double y = 80;
    for (String[] job : jobs) {
      labelled(y, "Dates", job[0]);
      labelled(y + 12, "Occupation or position held", job[1]);
      labelled(y + 24, "Main activities and", "Looked after all the guests of the harbour");
      labelled(y + 36, "responsibilities", "Kept the stores of the kitchen and of the bar");
      text(150, y + 48, "Wrote the menu of every week");
      text(150, y + 60, "Taught two apprentices");
      labelled(y + 72, "Name and address of employer", job[2]);
      labelled(y + 84, "Type of business or sector", job[3]);
      y += 110;
    }
    bold(40, y, "Education and training");
    labelled(y + 12, "Dates", "2005");
    labelled(y + 24, "Title of qualification awarded", "Diploma in cookery");

    assertJobs().containsExactly(tuple("Cook", "Bluefin"), tuple("Waiter", "Quorra"));
  }

  private void labelled(double y, String label, String text) {
    text(145 - PER_LETTER * label.length(), y, label);
    text(150, y, text);
  }

  @Test
  void titleAboveARightAlignedDate_isFound() {
    bold(150, 100, "Experience");
    text(156, 120, "Head Cook");
    text(76, 134, "9/2020 – present Bluefin Ltd");
    text(156, 148, "- Ran the kitchen");
    text(156, 170, "Waiter");
    text(66, 184, "11/2013 – 10/2016 Quorra Ltd");
    text(156, 198, "- Served");

    assertJobs().containsExactly(tuple("Head Cook", "Bluefin Ltd"), tuple("Waiter", "Quorra Ltd"));
  }

  @Test
  void employersAtTheEdgeOfTheirColumn_areThoseOfTheirRows() {
    bold(60, 80, "EXPERIENCE");
    String[] employers = {"Bluefin", "Tern and Daughters", "Quorra"};
    String[] titles = {"Head Cook", "Waiter", "Teacher"};
    for (int i = 0; i < 3; i++) {
      double y = 100 + 50 * i;
      text(200 - PER_LETTER * employers[i].length(), y, employers[i]);
      text(240, y, titles[i]);
      text(200 - PER_LETTER * 11, y + 14, (2010 + i) + " - " + (2011 + i));
      text(240, y + 14, "Looked after all the guests of the harbour every day");
    }

    assertJobs()
        .containsExactly(
            tuple("Head Cook", "Bluefin"),
            tuple("Waiter", "Tern and Daughters"),
            tuple("Teacher", "Quorra"));
  }

  @Test
  void internshipBelowADate_isATitle() {
    sized(60, 80, "WORK EXPERIENCE", 14);
    bold(60, 94, "Bluefin Ltd");
    text(300, 94, "05/2011 - 08/2013");
    sized(60, 108, "Cook", 11);
    bold(60, 122, "Quorra Agency");
    text(300, 122, "05/2010 - 08/2010");
    sized(60, 136, "Internship", 11);
    sized(60, 160, "EDUCATION", 14);
    text(60, 174, "University of Leeds, 2001 - 2005");

    assertJobs()
        .containsExactly(tuple("Cook", "Bluefin Ltd"), tuple("Internship", "Quorra Agency"));
  }

  @Test
  void titleInTheTypeOfHeadingsBelowADate_isNoHeading() {
    bold(60, 80, "Education");
    text(60, 94, "University of Leeds, 2001 - 2005");
    bold(60, 120, "Experience");
    text(60, 134, "Bluefin Ltd");
    text(300, 134, "2011 - 2013");
    bold(60, 148, "Kitchen Manager");
    text(60, 162, "Ran the kitchen and wrote the menu of every single week.");

    assertJobs().containsExactly(tuple("Kitchen Manager", "Bluefin Ltd"));
  }

  @Test
  void columnOfDatesWithNotes_isNoColumnOfItsOwn() {
    bold(60, 80, "EXPERIENCE");
    for (int i = 0; i < 3; i++) {
      double y = 100 + 60 * i;
      text(57, y, (2020 - i) + " - " + (2021 - i));
      text(57, y + 10, "half a day, mostly");
      bold(161, y, i == 0 ? "Head Cook" : i == 1 ? "Waiter" : "Teacher");
      bold(400, y, i == 0 ? "Bluefin" : i == 1 ? "Quorra" : "Tern");
      text(161, y + 14, "Looked after all the guests of the harbour every day");
      text(161, y + 28, "and wrote the menu with a friend of the house");
    }
    bold(60, 300, "SKILLS");
    text(57, 314, "Cooking");
    bold(225, 300, "LANGUAGES");
    text(225, 314, "Norwegian - native");

    assertJobs()
        .containsExactly(
            tuple("Head Cook", "Bluefin"), tuple("Waiter", "Quorra"), tuple("Teacher", "Tern"));
  }

  @Test
  void columnOfLabels_isNoColumnOfItsOwn() {
    text(60, 80, "----------------Work Experience----------------");
    for (int i = 0; i < 2; i++) {
      double y = 110 + 70 * i;
      text(60, y, "May " + (2018 - i) + " - April " + (2019 - i) + ":");
      text(60, y + 14, "Company:");
      text(200, y + 14, i == 0 ? "Bluefin" : "Quorra");
      text(60, y + 28, "Position:");
      text(200, y + 28, i == 0 ? "Head Cook" : "Waiter");
      text(60, y + 42, "Duties:");
      text(200, y + 42, "Looked after all the guests of the harbour every day");
    }

    assertJobs().containsExactly(tuple("Head Cook", "Bluefin"), tuple("Waiter", "Quorra"));
  }

  @Test
  void datesBesideTheText_belongToTheTitleAbove() {
    bold(22, 80, "EXPERIENCE");
    for (int i = 0; i < 2; i++) {
      double y = 100 + 60 * i;
      bold(32, y, i == 0 ? "Head Cook — Bluefin Ltd" : "Waiter — Quorra Ltd");
      text(47, y + 12, "• Looked after all the guests of the harbour");
      text(47, y + 22, "• Wrote the menu of each day");
      text(469, y + 17, (2020 - i) + " - " + (2021 - i));
    }

    assertJobs().containsExactly(tuple("Head Cook", "Bluefin Ltd"), tuple("Waiter", "Quorra Ltd"));
  }

  @Test
  void rangeOnFourLines_isOne() {
    bold(180, 80, "Experience");
    for (int i = 0; i < 2; i++) {
      double y = 100 + 70 * i;
      text(114, y, "September");
      text(114, y + 14, (2017 - i) + "–");
      text(114, y + 28, "December");
      text(114, y + 42, "" + (2018 - i));
      text(181, y, i == 0 ? "Head Cook, Bluefin Ltd" : "Waiter, Quorra Ltd");
    }

    assertJobs().containsExactly(tuple("Head Cook", "Bluefin Ltd"), tuple("Waiter", "Quorra Ltd"));
  }

  @Test
  void bulletBetweenTwoRows_isNoRow() {
    bold(60, 100, "EXPERIENCE");
    for (int i = 0; i < 2; i++) {
      bold(81, 130 + 60 * i, i == 0 ? "Bluefin Ltd" : "Quorra Ltd");
      text(70, 137 + 60 * i, "•");
      text(81, 143 + 60 * i, i == 0 ? "Cook" : "Waiter");
      text(420, 143 + 60 * i, (2020 - i) + " - " + (2021 - i));
      text(94, 157 + 60 * i, "– Worked with care");
    }

    assertJobs().containsExactly(tuple("Cook", "Bluefin Ltd"), tuple("Waiter", "Quorra Ltd"));
  }

  @Test
  void nameThatGoesOnBelowItsDate_isWhole() {
    text(150, 100, "EXPERIENCE");
    mixed(58, 120, "2021–2023 ", "Cook", ", Bluefin Lab, University of");
    text(116, 132, "Bremen, Germany.");
    mixed(58, 160, "2019–2021 ", "Waiter", ", Quorra Ltd, Norway.");

    assertJobs()
        .containsExactly(
            tuple("Cook", "Bluefin Lab, University of Bremen"), tuple("Waiter", "Quorra Ltd"));
  }

  @Test
  void wordForDuties_endsNoSection() {
    bold(60, 100, "Experience");
    for (int i = 0; i < 2; i++) {
      text(60, 120 + 60 * i, i == 0 ? "Cook, Bluefin Ltd" : "Waiter, Quorra Ltd");
      text(420, 120 + 60 * i, (2020 - i) + " - " + (2021 - i));
      bold(60, 135 + 60 * i, "Job Profile");
      text(60, 150 + 60 * i, "• Worked with care");
    }
    bold(60, 240, "Languages");
    text(60, 255, "Norwegian");

    assertJobs().containsExactly(tuple("Cook", "Bluefin Ltd"), tuple("Waiter", "Quorra Ltd"));
  }

  @Test
  void employerWithoutRoomBesideItsDate_goesOnBelow() {
    text(40, 100, "EXPERIENCE");
    bold(40, 120, "Department of Seaweed and all Algae of the");
    text(260, 120, "2015 - 2017");
    bold(40, 132, "Northern Seas");
    text(40, 146, "Adviser");
    bold(40, 170, "Bluefin Trust");
    text(260, 170, "2012 - 2015");
    text(40, 184, "Cook");

    assertJobs()
        .containsExactly(
            tuple("Adviser", "Department of Seaweed and all Algae of the Northern Seas"),
            tuple("Cook", "Bluefin Trust"));
  }

  @Test
  void employerThatFillsItsColumn_goesOnBelow() {
    text(40, 100, "EXPERIENCE");
    bold(40, 120, "Seaweed Trust, Northern Sea Coast");
    text(220, 120, "2015 - 2017");
    bold(40, 132, "Watchers");
    text(40, 146, "Adviser");

    assertJobs().containsExactly(tuple("Adviser", "Seaweed Trust, Northern Sea Coast Watchers"));
  }

  @Test
  void nameThatHangsBelowADatedBullet_isWhole() {
    bold(40, 100, "EXPERIENCE");
    text(50, 120, "• 2019 – 2021: Reader in Algae and Seaweed, Imperial");
    text(60, 132, "College of Nowhere");
    text(50, 144, "• 2017 – 2019: Reader in the Art of the Sea, Quorra Ltd");
    text(50, 156, "• 2015 – 2017: Cook of Seaweed and Kelp, Bluefin Institute");
    text(50, 168, "• 2013 – 2015: Waiter at the Northern Seas, Tern Institute");

    assertJobs().contains(tuple("Reader in Algae and Seaweed", "Imperial College of Nowhere"));
  }

  @Test
  void columnsBelowAHeadAtTheRight_areApart() {
    for (int i = 0; i < 8; i++) {
      text(150, 20 + 10 * i, "I like the sea and write of its algae");
    }
    bold(40, 120, "SKILLS");
    bold(260, 120, "EXPERIENCE");
    for (int i = 0; i < 6; i++) {
      text(40, 140 + 20 * i, i < 3 ? "Algae" : "Cooking seaweed for many people");
    }
    for (int i = 0; i < 3; i++) {
      text(260, 140 + 40 * i, "Bremen, Germany | " + (2019 - 2 * i) + " - " + (2021 - 2 * i));
      text(260, 150 + 40 * i, List.of("Bluefin Ltd", "Quorra Ltd", "Tern Ltd").get(i));
      text(260, 160 + 40 * i, List.of("Cook", "Waiter", "Teacher").get(i));
    }

    assertJobs()
        .containsExactly(
            tuple("Cook", "Bluefin Ltd"),
            tuple("Waiter", "Quorra Ltd"),
            tuple("Teacher", "Tern Ltd"));
  }

  @Test
  void jobsBelowABoxAtTheFootOfAPage_goOn() {
    bold(40, 100, "EXPERIENCE");
    bold(40, 120, "Head Cook | Bluefin | 2019 - 2021");
    text(60, 134, "Ran the kitchen of a very large ship and wrote the menu");
    bold(40, 160, "KEY STRENGTHS");
    text(40, 174, "Patience with all the guests of the harbour");
    bold(40, 200, "Waiter | Quorra | 2017 - 2019");
    text(60, 214, "Served the guests of the harbour every day of the year");
    bold(40, 240, "EDUCATION");
    text(40, 254, "Leeds Cooking School, 2015");

    assertJobs().containsExactly(tuple("Head Cook", "Bluefin"), tuple("Waiter", "Quorra"));
  }

  @Test
  void placeInOtherTypeRightAfterItsEmployer_isNotPartOfIt() {
    bold(40, 100, "EXPERIENCE");
    bold(40, 120, "BLUEFIN");
    text(75, 120, "Omaha, NE");
    bold(300, 120, "May 2018 - August 2018");
    text(40, 134, "Stir-fry Chef");
    text(54, 148, "Prepared dishes for the guests of the harbour");

    assertJobs().containsExactly(tuple("Stir-fry Chef", "BLUEFIN"));
  }

  @Test
  void labelsBetweenEmployerAndPeriod_belongToTheJob() {
    bold(40, 80, "EXPERIENCE");
    String[] employers = {"Bluefin", "Quorra", "Tern"};
    String[] titles = {"Cook", "Waiter", "Teacher"};
    for (int i = 0; i < 3; i++) {
      String[] labels = {"Company", "Position", "Supervisor", "Phone", "Floor", "Period"};
      String dates = (2018 - 2 * i) + " - " + (2020 - 2 * i);
      String[] values = {employers[i], titles[i], "Jane Roe", "555 123", "Two", dates};
      for (int row = 0; row < labels.length; row++) {
        text(40, 100 + 100 * i + 14 * row, labels[row] + ":");
        text(200, 100 + 100 * i + 14 * row, values[row]);
      }
    }

    assertJobs()
        .containsExactly(
            tuple("Cook", "Bluefin"), tuple("Waiter", "Quorra"), tuple("Teacher", "Tern"));
  }

  @Test
  void datesThatATabDivides_areOne() {
    bold(40, 100, "EXPERIENCE");
    text(40, 120, "Cook, Bluefin Ltd – August 2011 to");
    text(260, 120, "May 2012");
    text(54, 134, "- Prepared dishes for the guests of the harbour");

    assertThat(ProfileDrafts.of(new Extracted(Format.PDF, 1, lines)).profile().experiences)
        .extracting(Experience::company, job -> job.endDate().toString())
        .containsExactly(tuple("Bluefin Ltd", "2012-05-01"));
  }

  @Test
  void rolesAtOneEmployer_haveItAlsoAfterLongTexts() {
    bold(40, 80, "Experience");
    sized(40, 100, "Tern", 12);
    sized(40, 112, "Cook", 11);
    text(40, 124, "May 2019 - June 2021 (2 years)");
    text(40, 136, "Cooked for all the guests of the harbour and wrote what the kitchen");
    text(40, 148, "had to buy");
    sized(40, 170, "Bluefin", 12);
    text(40, 182, "5 years");
    for (int i = 0; i < 2; i++) {
      sized(40, 200 + 60 * i, "Waiter", 11);
      text(40, 212 + 60 * i, "May " + (2016 - i) + " - May " + (2017 - i) + " (1 year)");
      text(40, 224 + 60 * i, "Served all the guests of the terrace who came by boat and told them");
      text(40, 236 + 60 * i, "of Quorra");
    }

    assertJobs()
        .containsExactly(
            tuple("Cook", "Tern"), tuple("Waiter", "Bluefin"), tuple("Waiter", "Bluefin"));
  }

  @Test
  void volunteeringThatIsSetLikeJobs_isNoJob() {
    bold(40, 80, "Experience");
    bold(40, 100, "Head Cook, May 2015 - June 2017");
    text(40, 112, "Bluefin Ltd");
    bold(40, 140, "Volunteering");
    bold(40, 160, "Swimming Trainer, May 2014 - June 2015");
    text(40, 172, "Quorra Club");

    assertJobs().containsExactly(tuple("Head Cook", "Bluefin Ltd"));
  }

  @Test
  void titleInTheTypeOfTheHeadBelowALineAboutTheEmployer_isFound() {
    bold(40, 80, "EXPERIENCE");
    for (int i = 0; i < 2; i++) {
      double y = 100 + 70 * i;
      bold(40, y, i == 0 ? "Bluefin, Springfield" : "Tern, Springfield");
      bold(400, y, "May " + (2015 - 2 * i) + " - May " + (2017 - 2 * i));
      text(40, y + 12, "One of the largest builders of bridges between all islands of the bay.");
      bold(40, y + 30, "Vice President");
      text(40, y + 42, "- Wrote the plans of the bridges and all of the reports about them");
    }

    assertJobs()
        .containsExactly(tuple("Vice President", "Bluefin"), tuple("Vice President", "Tern"));
  }

  @Test
  void letterSpacedDateAndStretchedLine_areRead() {
    bold(40, 80, "EXPERIENCE");
    text(40, 100, "Cook, Bluefin Ltd");
    text(300, 100, "J a n 2 0 1 0 – O c t 2 0 1 1");
    double x = 40;
    for (String word : new String[] {"Waiter", "of", "the", "terrace,", "Tern", "Ltd"}) {
      text(x, 130, word);
      x += PER_LETTER * word.length() + 8;
    }
    text(300, 130, "Jan 2008 – Oct 2009");

    assertJobs()
        .containsExactly(tuple("Cook", "Bluefin Ltd"), tuple("Waiter of the terrace", "Tern Ltd"));
  }

  @Test
  void headingsOfAnyWordsInTheMargin_endTheJobs() {
    text(40, 100, "Experience");
    text(150, 100, "Cook, Bluefin Ltd");
    text(150, 112, "May 2015 - June 2017");
    text(40, 140, "Evenings and");
    text(150, 140, "Trainer, Quorra Swimmers");
    text(40, 152, "Weekends");
    text(150, 152, "May 2012 - April 2015");
    text(150, 164, "Taught all the children of the town to swim");
    text(40, 190, "Education");
    text(150, 190, "Tern College, 2010 - 2012");
    text(150, 202, "A diploma in the art of cooking");
    text(40, 230, "Skills");
    text(150, 230, "Soups, bread, cakes");

    assertJobs().containsExactly(tuple("Cook", "Bluefin Ltd"));
  }

  @Test
  void titleAboveADateOfUnknownSize_isThatOfItsJob() {
    bold(40, 80, "EXPERIENCE");
    String[] heads = {"Cook, Bluefin Ltd", "Waiter, Quorra Ltd", "Baker, Tern Ltd"};
    for (int i = 0; i < heads.length; i++) {
      sized(40, 100 + 60 * i, heads[i], 14);
      sized(40, 116 + 60 * i, (2018 - i) + " - " + (2019 - i), 0);
      text(40, 130 + 60 * i, "Looked after the guests of the house.");
    }
    sized(40, 280, "About these houses", 14);
    text(40, 296, "All of them stand at the harbour of the old town.");

    assertJobs()
        .containsExactly(
            tuple("Cook", "Bluefin Ltd"),
            tuple("Waiter", "Quorra Ltd"),
            tuple("Baker", "Tern Ltd"));
  }

  @ParameterizedTest
  @CsvSource({"Present, May 2015", "May 2015, to date"})
  void endAboveTheStartInTheMargin_makesAPeriod(String above, String below) {
    bold(150, 80, "EXPERIENCE");
    String[] ends = {above, "May 2015"};
    String[] starts = {below, "May 2012"};
    for (int i = 0; i < ends.length; i++) {
      double y = 100 + 60 * i;
      text(120 - PER_LETTER * ends[i].length(), y, ends[i]);
      text(150, y, i == 0 ? "Cook, Bluefin Ltd" : "Waiter, Quorra Ltd");
      text(120 - PER_LETTER * starts[i].length(), y + 12, starts[i]);
      text(150, y + 12, "Looked after all the guests of the house by the harbour.");
      text(150, y + 24, "Wrote the menu of each day.");
    }

    assertJobs().containsExactly(tuple("Cook", "Bluefin Ltd"), tuple("Waiter", "Quorra Ltd"));
    assertThat(draft().experiences)
        .extracting(Experience::startDate)
        .containsExactly(LocalDate.of(2015, 5, 1), LocalDate.of(2012, 5, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, -1})
  void datesAboveEachOther_areThoseOfTheirRows(int step) {
    bold(150, 80, "EXPERIENCE");
    String[] jobs = {"Cook, Bluefin Ltd", "Waiter, Quorra Ltd", "Baker, Tern Ltd"};
    for (int i = 0; i < jobs.length; i++) {
      text(80, 100 + 12 * i, "May 201" + (5 + step * i));
      text(150, 100 + 12 * i, jobs[i]);
    }

    assertJobs()
        .containsExactly(
            tuple("Cook", "Bluefin Ltd"),
            tuple("Waiter", "Quorra Ltd"),
            tuple("Baker", "Tern Ltd"));
  }

  @Test
  void timesAtOneJob_makeOnePeriod() {
    bold(40, 80, "EXPERIENCE");
    text(40, 100, "Cook, Bluefin Ltd");
    text(300, 100, "May 2010 - July 2010, May 2011 - August 2011");
    text(40, 130, "Waiter, Quorra Ltd");
    text(300, 130, "Spring 2008 & Spring 2009");

    assertJobs().containsExactly(tuple("Cook", "Bluefin Ltd"), tuple("Waiter", "Quorra Ltd"));
    assertThat(draft().experiences)
        .extracting(Experience::endDate)
        .containsExactly(LocalDate.of(2011, 8, 1), LocalDate.of(2009, 3, 1));
  }

  @Test
  void textOfANarrowColumn_isNoEmployer() {
    bold(40, 80, "EXPERIENCE");
    for (int i = 0; i < 3; i++) {
      double y = 100 + 80 * i;
      bold(40, y, new String[] {"HEAD COOK", "WAITER", "BAKER"}[i]);
      text(40, y + 12, "May 201" + (7 - i) + " - May 201" + (8 - i));
      text(40, y + 24, "Preparing Meals for the Guests");
      text(40, y + 36, "of the Harbour, together with");
      text(40, y + 48, "all the others of the kitchen");
    }

    assertThat(draft().experiences).extracting(Experience::company).containsOnlyNulls();
  }

  /** A line whose middle is bold. */
  private void mixed(double x, double y, String date, String bold, String rest) {
    String text = date + bold + rest;
    int from = TypeChanges.printed(date).length();
    TypeChanges changes = new TypeChanges(List.of(from, from + bold.length()));
    lines.add(
        new Line(
            text, 1, x, y, PER_LETTER * text.length(), 10, true, false, changes, 0, List.of()));
  }

  private void bold(double x, double y, String text) {
    add(x, y, text, true);
  }

  private void sized(double x, double y, String text, double size) {
    double width = PER_LETTER * text.length();
    lines.add(new Line(text, 1, x, y, width, size, false, false, TypeChanges.NONE, 0, List.of()));
  }

  private void text(double x, double y, String text) {
    add(x, y, text, false);
  }

  private void add(double x, double y, String text, boolean bold) {
    double width = PER_LETTER * text.length();
    lines.add(new Line(text, 1, x, y, width, 10, bold, false, TypeChanges.NONE, 0, List.of()));
  }

  private AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> assertJobs() {
    return assertThat(draft().experiences).extracting(Experience::title, Experience::company);
  }

  private ProfileDraft draft() {
    return ProfileDrafts.of(new Extracted(Format.PDF, 1, lines)).profile();
  }
}
