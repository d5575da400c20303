package dev.jobwise.server.extract.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.extract.read.Readers;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuledCellsTest {

  private static final float TOP = 700;
  private static final float ROW = 60;
  private static final float COLUMN = 100;

  /** Draws one side of a cell. */
  private interface Border {
    void draw(PDPageContentStream page, float x, float y, float width, float height)
        throws Exception;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void cellsOfARow_areOneLineEachOnOneBaseline(boolean stroked) throws Exception {
    List<Line> lines =
        lines(
            stroked ? RuledCellsTest::stroke : RuledCellsTest::fill,
            List.of("Bluefin|Fish|Company", "Head Cook", "2015 to|2018"));

    assertThat(lines)
        .extracting(Line::text)
        .containsExactly("Bluefin Fish Company", "Head Cook", "2015 to 2018");
    assertThat(lines).extracting(Line::y).containsOnly(lines.get(0).y());
  }

  @Test
  void linesOfTwoCells_areJoinedOnlyWhereTheCellHasNoRoom() throws Exception {
    List<Line> lines =
        lines(RuledCellsTest::stroke, List.of("Bluefin|Cook", "Worked with fishes|and birds"));

    assertThat(lines)
        .extracting(Line::text)
        .containsExactly("Bluefin", "Cook", "Worked with fishes and birds");
  }

  @Test
  void itemsOfAList_stayApart() throws Exception {
    List<Line> lines = lines(RuledCellsTest::stroke, List.of("2015", "Bluefin", "- soup|- salads"));

    assertThat(lines)
        .extracting(Line::text)
        .containsExactly("2015", "Bluefin", "- soup", "- salads");
  }

  @Test
  void dashInAText_beginsNoItem() throws Exception {
    List<Line> lines =
        lines(RuledCellsTest::stroke, List.of("2015", "Bluefin and Company|- Springfield", "Cook"));

    assertThat(lines).hasSize(3);
    assertThat(lines.get(1).text()).isEqualTo("Bluefin and Company - Springfield");
  }

  @Test
  void textWithoutRulings_staysAsItIs() throws Exception {
    List<Line> lines =
        lines((page, x, y, width, height) -> {}, List.of("Bluefin|Fish", "Cook", "2015 to|2018"));

    assertThat(lines).hasSize(5);
  }

  private static void stroke(PDPageContentStream page, float x, float y, float width, float height)
      throws Exception {
    page.moveTo(x, y);
    page.lineTo(x + width, y + height);
    page.stroke();
  }

  private static void fill(PDPageContentStream page, float x, float y, float width, float height)
      throws Exception {
    page.addRect(x, y, Math.max(0.5f, width), Math.max(0.5f, height));
    page.fill();
  }

  /** The lines of a page with a row of a table; bars divide the lines of a cell. */
  private static List<Line> lines(Border border, List<String> cells) throws Exception {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (int i = 0; i < cells.size(); i++) {
          float x = 50 + COLUMN * i;
          border.draw(content, x, TOP, COLUMN, 0);
          border.draw(content, x, TOP - ROW, COLUMN, 0);
          border.draw(content, x, TOP - ROW, 0, ROW);
          border.draw(content, x + COLUMN, TOP - ROW, 0, ROW);
          // As programs do that set cells in the middle of their row.
          String[] lines = cells.get(i).split("\\|");
          float y = TOP - ROW / 2 + 6 * lines.length - 10;
          for (String line : lines) {
            write(content, x + 6, y, line);
            y -= 13;
          }
        }
      }
      document.save(out);
      return Readers.read(Format.PDF, out.toByteArray()).lines();
    }
  }

  private static void write(PDPageContentStream page, float x, float y, String text)
      throws Exception {
    page.beginText();
    page.setFont(new PDType1Font(FontName.HELVETICA), 10);
    page.newLineAtOffset(x, y);
    page.showText(text);
    page.endText();
  }
}
