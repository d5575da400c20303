package dev.jobwise.server.profile.draft.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.extract.TypeChanges;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableHeadsTest {

  @Test
  void labelsAboveATable_standBeforeEachOfItsCells() {
    List<String> rows =
        texts("No.|Designation|Company|Period", "1.|Cook|Bluefin|2015 - 2018", "He cooked soup.");

    assertThat(rows)
        .containsExactly(
            "Company: Bluefin", "Designation: Cook", "Period: 2015 - 2018", "He cooked soup.");
  }

  @Test
  void timesInTwoColumns_areOneRange() {
    List<String> rows = texts("Company|Post|From|To", "Bluefin|Cook|02/2015|05/2018");

    assertThat(rows).containsExactly("Company: Bluefin", "Post: Cook", "From: 02/2015 – 05/2018");
  }

  @Test
  void rowOfOtherCells_isNoHeadOfATable() {
    assertThat(texts("Bluefin|Cook|2015", "Redfin|Waiter|2016"))
        .containsExactly("Bluefin Cook 2015", "Redfin Waiter 2016");
  }

  private static List<String> texts(String... rows) {
    List<Row> table = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      String[] cells = rows[i].split("\\|");
      List<Line> lines = new ArrayList<>();
      for (int c = 0; c < cells.length; c++) {
        lines.add(
            new Line(
                cells[c],
                1,
                40 + 100 * c,
                100 + 15 * i,
                5 * cells[c].length(),
                10,
                false,
                false,
                TypeChanges.NONE,
                0,
                List.of()));
      }
      table.add(new Row(lines));
    }
    return LabelledRows.joined(table).stream().map(Row::text).toList();
  }
}
