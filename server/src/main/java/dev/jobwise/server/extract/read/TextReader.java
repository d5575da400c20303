package dev.jobwise.server.extract.read;

import dev.jobwise.server.common.WhiteSpace;
import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.extract.TypeChanges;
import dev.jobwise.server.extract.Unreadable;
import dev.jobwise.server.extract.read.markup.AsciiDoc;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Reads plain text. A tab, or more blanks than stand between words, separates columns. */
final class TextReader {

  private static final int MIN_GAP = 3;

  /** A tab goes on to the next multiple of it. */
  private static final int TAB = 8;

  /** Two of these make a text Markdown; one "#" alone also begins lines of other kinds. */
  private static final Pattern MARKDOWN_HEADING = Pattern.compile("^#{2,6}+ ?\\p{L}");

  private TextReader() {}

  static Extracted read(byte[] content) throws Unreadable {
    List<String> rows = new String(content, StandardCharsets.UTF_8).lines().toList();
    if (rows.stream().filter(row -> MARKDOWN_HEADING.matcher(row).find()).count() > 1) {
      return MarkdownReader.read(content);
    }
    if (AsciiDoc.isIn(rows)) {
      return MarkdownReader.read(AsciiDoc.asMarkdown(rows).getBytes(StandardCharsets.UTF_8));
    }
    LineList lines = new LineList();
    int y = 0;
    for (String row : rows) {
      addRow(lines, row, y++);
    }
    return new Extracted(Format.TXT, null, lines.all());
  }

  private static void addRow(LineList lines, String row, int y) throws Unreadable {
    int column = 0;
    int from = 0;
    int gap = 0;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '\t') {
        column += TAB - column % TAB;
        gap = MIN_GAP;
      } else if (WhiteSpace.is(c)) {
        column++;
        gap++;
      } else {
        if (gap >= MIN_GAP && !text.isEmpty()) {
          lines.add(line(text, from, y));
          text.setLength(0);
        }
        from = text.isEmpty() ? column : from;
        text.append(gap > 0 && !text.isEmpty() ? " " : "").append(c);
        gap = 0;
        column++;
      }
    }
    lines.add(line(text, from, y));
  }

  private static Line line(StringBuilder text, int x, int y) {
    return new Line(
        text.toString(), 1, x, y, text.length(), 0, false, false, TypeChanges.NONE, 0, List.of());
  }
}
