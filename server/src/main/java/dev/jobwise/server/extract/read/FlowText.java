package dev.jobwise.server.extract.read;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.extract.TypeChanges;
import dev.jobwise.server.extract.Unreadable;
import dev.jobwise.server.extract.Unreadable.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Sets text that flows, as in office files and Markdown, into lines: each paragraph takes a line,
 * and one more for each break in it. Cells of a row begin on the same line, side by side.
 */
final class FlowText {

  /** Characters between tab stops, and between the cells of a table that states no widths. */
  private static final int TAB = 40;

  private static final String BULLET = "\u2022 ";

  private final LineList lines;
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private final Deque<Row> rows = new ArrayDeque<>();
  private int y;

  FlowText(LineList lines) {
    this.lines = lines;
  }

  private static final class Paragraph {
    final TextStyle style;
    final boolean item;
    final List<Line> done = new ArrayList<>();
    final StringBuilder text = new StringBuilder();
    final List<String> links = new ArrayList<>();
    int tabs;
    int breaks;
    int bold;
    int italic;
    double size;
    int sized;
    final List<Integer> changes = new ArrayList<>();
    TextStyle last;
    int printed;

    Paragraph(TextStyle style, boolean item) {
      this.style = style;
      this.item = item;
    }
  }

  /** A row of a table, where its cells begin and how far they reach. */
  private static final class Row {
    final int top;
    int bottom;
    double x;
    double nextX;

    Row(int top, double x) {
      this.top = top;
      this.bottom = top;
      this.nextX = x;
    }
  }

  void startParagraph(TextStyle style, boolean item) {
    open.push(new Paragraph(style, item));
  }

  void text(String text, TextStyle style) {
    Paragraph paragraph = open.peek();
    if (paragraph == null || style.isHidden()) {
      return;
    }
    if (!text.isBlank()) {
      if (paragraph.last != null && !style.isSetLike(paragraph.last)) {
        paragraph.changes.add(paragraph.printed);
      }
      paragraph.last = style;
      paragraph.printed += TypeChanges.printed(text).length();
    }
    paragraph.text.append(text);
    paragraph.bold += style.isBold() ? text.length() : 0;
    paragraph.italic += style.isItalic() ? text.length() : 0;
    if (text.length() > paragraph.sized) {
      paragraph.sized = text.length();
      paragraph.size = style.points();
    }
  }

  void link(String address) {
    if (!open.isEmpty() && address != null && !open.peek().links.contains(address)) {
      open.peek().links.add(address);
    }
  }

  void tab() {
    if (!open.isEmpty()) {
      piece(open.peek());
      open.peek().tabs++;
    }
  }

  void lineBreak() {
    if (!open.isEmpty()) {
      piece(open.peek());
      open.peek().tabs = 0;
      open.peek().breaks++;
    }
  }

  /** Sets the paragraph. One inside another, such as that of a text box, comes first. */
  void endParagraph() throws Unreadable {
    Paragraph paragraph = open.poll();
    if (paragraph == null) {
      return;
    }
    piece(paragraph);
    for (Line line : paragraph.done) {
      lines.add(line.moved(rows.isEmpty() ? 0 : rows.peek().x, y));
    }
    y += paragraph.breaks + 1;
  }

  private static void piece(Paragraph paragraph) {
    String text = paragraph.text.toString().strip();
    if (!text.isEmpty() || !paragraph.links.isEmpty()) {
      boolean first = paragraph.item && paragraph.done.isEmpty();
      boolean signed = !text.isEmpty() && BulletSigns.end(text, 0) > 0;
      boolean sign = first && !signed && !text.isEmpty();
      paragraph.done.add(
          new Line(
              sign ? BULLET + text : text,
              1,
              (double) TAB * paragraph.tabs,
              paragraph.breaks,
              text.length(),
              paragraph.size,
              2 * paragraph.bold > paragraph.text.length(),
              2 * paragraph.italic > paragraph.text.length(),
              new TypeChanges(paragraph.changes).after(sign ? 1 : 0),
              paragraph.style.level(),
              paragraph.links));
    }
    paragraph.text.setLength(0);
    paragraph.links.clear();
    paragraph.bold = 0;
    paragraph.italic = 0;
    paragraph.sized = 0;
    paragraph.changes.clear();
    paragraph.last = null;
    paragraph.printed = 0;
  }

  void blankLine() {
    y++;
  }

  void startRow() throws Unreadable {
    if (rows.size() == XmlPart.MAX_DEPTH) {
      throw new Unreadable(Problem.TOO_COMPLEX);
    }
    rows.push(new Row(y, rows.isEmpty() ? 0 : rows.peek().x));
  }

  void startCell() {
    if (!rows.isEmpty()) {
      Row row = rows.peek();
      y = row.top;
      row.x = row.nextX;
      row.nextX = row.x + TAB;
    }
  }

  /** States the width of the cell just begun. */
  void cellWidth(double characters) {
    if (!rows.isEmpty() && characters > 0) {
      rows.peek().nextX = rows.peek().x + characters;
    }
  }

  void endCell() {
    if (!rows.isEmpty()) {
      rows.peek().bottom = Math.max(rows.peek().bottom, y);
    }
  }

  void endRow() {
    if (!rows.isEmpty()) {
      y = Math.max(y, rows.poll().bottom);
    }
  }
}
