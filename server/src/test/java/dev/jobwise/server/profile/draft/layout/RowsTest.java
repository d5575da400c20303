package dev.jobwise.server.profile.draft.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.extract.TypeChanges;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

  private final List<Line> lines = new ArrayList<>();

  @Test
  void sidebar_isReadBeforeTheTextBesideIt() {
    add(1, 40, 100, "SKILLS");
    add(1, 40, 113, "Java");
    add(1, 40, 127, "SQL");
    add(1, 200, 100, "EXPERIENCE");
    add(1, 200, 115, "Engineer");
    add(1, 200, 131, "ACME");

    assertThat(texts()).containsExactly("SKILLS", "Java", "SQL", "EXPERIENCE", "Engineer", "ACME");
  }

  @Test
  void datesBesideText_belongToItsRows() {
    for (int i = 0; i < 6; i++) {
      add(1, 40, 100 + 20 * i, "201" + i);
      add(1, 120, 100 + 20 * i, "Engineer at company number " + i);
    }

    assertThat(texts()).hasSize(6).first().isEqualTo("2010 Engineer at company number 0");
  }

  @Test
  void labelsAndDatesBesideText_belongToItsRows() {
    add(1, 40, 100, "Software");
    add(1, 120, 100, "Linux, Git");
    add(1, 40, 120, "Sprachen");
    add(1, 120, 120, "Deutsch");
    for (int i = 0; i < 4; i++) {
      add(1, 40, 140 + 20 * i, "Detail " + i);
      add(1, 120, 140 + 20 * i, "Text of detail " + i);
    }
    add(1, 120, 240, "EXPERIENCE");
    add(1, 40, 260, "08.2014 -");
    add(1, 120, 260, "Engineer at ACME");

    assertThat(texts()).contains("Software Linux, Git", "08.2014 - Engineer at ACME");
  }

  @Test
  void datesAtTheEndOfRows_areNoPartOfTheNextColumn() {
    for (int i = 0; i < 6; i++) {
      add(1, 40, 100 + 24 * i, "Bluefin number " + i);
      add(1, 200, 100 + 24 * i, "0" + (i + 1) + "/2019");
      add(1, 40, 112 + 24 * i, "Cook");
      add(1, 340, 106 + 23 * i, "Skill " + i);
    }

    assertThat(texts()).contains("Bluefin number 0 01/2019", "Bluefin number 5 06/2019", "Skill 3");
  }

  @Test
  void contactsBesideAName_endWhereJobsBegin() {
    add(1, 40, 100, "Ann Lee");
    add(1, 40, 115, "Engineer who likes trains a lot");
    add(1, 40, 130, "Quorra - Head of all the engineers");
    add(1, 400, 95, "Springfield +49 30 123456");
    add(1, 400, 105, "ann.the.engineer@example.com");
    add(1, 400, 117, "linkedin.com/in/ann-engineer");
    add(1, 400, 130, "01.07.2019 - present");

    assertThat(texts()).contains("Quorra - Head of all the engineers 01.07.2019 - present");
  }

  @Test
  void columnsOfTwoPages_areReadOneAfterTheOtherWhereverTheirTextEnds() {
    addSidebar(1, "Likes trains and the sea", 6);
    addSidebar(2, "Sails", 6);

    assertThat(texts().indexOf("Sails"))
        .isLessThan(texts().indexOf("Worked with trains as engineer 0 of page 1"));
    assertThat(texts().indexOf("Worked with trains as engineer 5 of page 1") + 2)
        .isEqualTo(texts().indexOf("Worked with trains as engineer 0 of page 2"));
  }

  @Test
  void shortEndOfASidebar_isNoPartOfTheRowsBesideIt() {
    addSidebar(1, "Likes trains and the sea", 6);
    addSidebar(2, "Sails", 3);

    assertThat(texts())
        .contains("Worked with trains as engineer 0 of page 2")
        .doesNotContain("Hobbies Worked with trains as engineer 0 of page 2");
  }

  /** A page with a heading and other rows in a narrow column, and prose on the same baselines. */
  private void addSidebar(int page, String row, int rows) {
    add(page, 40, 100, page == 1 ? "SKILLS" : "Hobbies");
    for (int i = 1; i < rows; i++) {
      add(page, 40, 100 + (page == 1 ? 17 : 15) * i, i == 1 ? row : "Row " + i);
    }
    add(page, 240, 85, page == 1 ? "EXPERIENCE" : "and more text about this.");
    for (int i = 0; i < 6; i++) {
      add(page, 240, 100 + 15 * i, "Worked with trains as engineer " + i + " of page " + page);
    }
  }

  @Test
  void columnsOfOneWidth_goOnBelowThemselvesIfTheRightOneBeginsWithAHeading() {
    addEqualColumns("EDUCATION");
    assertThat(texts()).containsSubsequence("Left 4 of page 1", "Left 0 of page 2", "EDUCATION");

    lines.clear();
    addEqualColumns("of the sea");
    assertThat(texts()).containsSubsequence("of the sea", "Left 0 of page 2");
  }

  private void addEqualColumns(String right) {
    for (int page = 1; page <= 2; page++) {
      for (int i = 0; i < 6; i++) {
        String text = " " + i + " of page " + page;
        add(page, 40, 100 + 17 * i, page == 1 && i == 0 ? "EXPERIENCE" : "Left" + text);
        add(page, 240, 100 + 15 * i, page == 1 && i == 0 ? right : "Right" + text);
      }
    }
  }

  @Test
  void threeColumns_areReadOneAfterTheOther() {
    for (int i = 0; i < 6; i++) {
      add(1, 40, 100 + 17 * i, i == 0 ? "SKILLS" : "Skill " + i);
      add(
          1,
          200,
          100 + 15 * i,
          List.of("EXPERIENCE", "2015 - 2018", "Cook", "Bluefin", "a", "b").get(i));
      add(
          1,
          400,
          100 + 16 * i,
          List.of("EDUCATION", "2010 - 2014", "Master", "Foo", "c", "d").get(i));
    }

    assertThat(texts())
        .containsSubsequence("Skill 5", "EXPERIENCE", "2015 - 2018", "b", "EDUCATION", "d");
  }

  @Test
  void entriesSideBySide_areReadOneAfterTheOther() {
    add(1, 40, 100, "ACME");
    add(1, 40, 115, "Engineer");
    add(1, 40, 130, "2012 - 2014");
    add(1, 300, 100, "Initech");
    add(1, 300, 115, "Tester");
    add(1, 300, 130, "2010 - 2012");

    assertThat(texts())
        .containsExactly("ACME", "Engineer", "2012 - 2014", "Initech", "Tester", "2010 - 2012");
  }

  @Test
  void columnsDrawnOneAfterTheOther_mayBeNear() {
    String[] left = {"EXPERIENCE", "Cook at the harbour of the old town since May 2019", "ACME"};
    String[] right = {"SKILLS", "Soups of all kinds", "Bread"};
    for (int i = 0; i < 9; i++) {
      add(1, 40, 100 + 12 * i, left[i % 3]);
    }
    for (int i = 0; i < 9; i++) {
      add(1, 295, 103 + 12 * i, right[i % 3]);
    }

    assertThat(texts().subList(0, 9)).containsOnly(left);
    assertThat(texts().subList(9, 18)).containsOnly(right);
  }

  @Test
  void tableThatIsDrawnRowByRow_isNoPairOfColumns() {
    for (int i = 0; i < 6; i++) {
      add(1, 40, 100 + 17 * i, "201" + i + " - 201" + (i + 1));
      add(1, 140, 100 + 17 * i, "Bluefin " + i);
      add(1, 240, 100 + 17 * i, "200" + i + " - 200" + (i + 1));
      add(1, 340, 100 + 17 * i, "Redfin " + i);
    }

    assertThat(texts()).hasSize(6).first().isEqualTo("2010 - 2011 Bluefin 0 2000 - 2001 Redfin 0");
  }

  @Test
  void labelsSetAgainstTheirText_belongToItsRows() {
    String[] labels = {"TOOLS", "SOFT SKILLS", "OTHERS", "MORE", "2014 - 2016", "2011 - 2014"};
    add(1, 150, 80, "SKILLS");
    for (int i = 0; i < labels.length; i++) {
      add(1, 140 - 5 * labels[i].length(), 100 + 40 * i, labels[i]);
      add(1, 150, 100 + 40 * i, "What is " + labels[i]);
      add(1, 150, 112 + 40 * i, "and more of what it is");
    }

    assertThat(texts())
        .contains("SOFT SKILLS What is SOFT SKILLS", "2014 - 2016 What is 2014 - 2016");
  }

  @Test
  void bullet_joinsItsText() {
    add(1, 40, 100, "•");
    add(1, 58, 100, "Led a team");

    assertThat(texts()).containsExactly("• Led a team");
  }

  @Test
  void pageNumbersAndHeadsOfLaterPages_areNoBody() {
    for (int page = 1; page <= 2; page++) {
      add(page, 40, 40, "Ann Lee");
      add(page, 40, 300, "Body " + (page == 1 ? "one" : "two"));
      add(page, 40, 800, page + " / 2");
    }

    assertThat(texts()).containsExactly("Ann Lee", "Body one", "Body two");
  }

  @Test
  void cellOfATableThatHoldsAWholeHead_standsAboveTheNext() {
    for (int row = 0; row < 2; row++) {
      add(1, 0, 10 * row, "May 201" + row + " - June 201" + (row + 1));
      add(1, 0, 10 * row + 1, "Cook");
      add(1, 0, 10 * row + 2, "Bluefin");
      add(1, 40, 10 * row, "Cooked soup");
      add(1, 40, 10 * row + 1, "Washed pots");
    }

    assertThat(texts(Format.DOCX).subList(0, 6))
        .containsExactly(
            "May 2010 - June 2011",
            "Cook",
            "Bluefin",
            "Cooked soup",
            "Washed pots",
            "May 2011 - June 2012");
  }

  private void add(int page, double x, double y, String text) {
    lines.add(
        new Line(
            text, page, x, y, 5 * text.length(), 10, false, false, TypeChanges.NONE, 0, List.of()));
  }

  private List<String> texts() {
    return texts(Format.PDF);
  }

  private List<String> texts(Format format) {
    return Rows.of(new Extracted(format, 1, lines)).body().stream().map(Row::text).toList();
  }
}
