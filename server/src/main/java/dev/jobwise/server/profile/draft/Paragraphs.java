package dev.jobwise.server.profile.draft;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the lines of a paragraph or of a list's item together again. */
final class Paragraphs {

  /** A line that reaches this share of the column's width goes on in the next. */
  private static final double FULL = 0.8;

  /** The first halves of words that keep their hyphen at the end of a line. */
  private static final Set<String> PREFIXES =
      Set.of(
          "full", "cross", "non", "co", "self", "multi", "end", "real", "high", "low", "back",
          "front", "well", "long", "short", "in", "on", "open", "large", "e", "data", "user",
          "cost", "time", "cutting", "state", "third", "test", "semi", "micro");

  private final boolean wraps;

  /**
   * @param format only PDF and text have lines that the width of the page breaks
   */
  Paragraphs(Format format) {
    this.wraps = format == Format.PDF || format == Format.TXT;
  }

  /** One text for each paragraph or item, without the signs of bullets. */
  List<String> of(List<Row> rows) {
    double right = rows.stream().mapToDouble(Paragraphs::right).max().orElse(0);
    double left = rows.stream().mapToDouble(row -> row.first().x()).min().orElse(0);
    List<StringBuilder> paragraphs = new ArrayList<>();
    Row before = null;
    Row start = null;
    for (Row row : rows) {
      String text = BulletSigns.without(row.text());
      boolean goesOn = before != null && wraps && goesOn(start, before, row, left, right);
      if (goesOn && !paragraphs.isEmpty()) {
        join(paragraphs.get(paragraphs.size() - 1), row.text());
      } else {
        if (!text.isEmpty()) {
          paragraphs.add(new StringBuilder(text));
        }
        start = row;
      }
      before = row;
    }
    return paragraphs.stream().map(StringBuilder::toString).toList();
  }

  private static double right(Row row) {
    return row.cells().stream().mapToDouble(Line::right).max().orElse(0);
  }

  private static boolean goesOn(Row start, Row before, Row row, double left, double right) {
    Label.Labelled labelled = Label.split(row.text());
    boolean full = right(before) - left > FULL * (right - left);
    if (row.isBullet() || labelled != null && labelled.label() != null) {
      return false;
    }
    boolean indented = start.isBullet() && row.first().x() > start.first().x() + 2;
    boolean small = row.first().page() == before.first().page() && isApart(before, row);
    return !small && (indented || full || startsLower(row) && !endsSentence(before));
  }

  /** Whether more than a line of space is between two rows. */
  private static boolean isApart(Row before, Row row) {
    double size = Math.max(row.first().fontSize(), 0.8);
    return row.first().y() - before.first().y() > 2.2 * size;
  }

  private static boolean startsLower(Row row) {
    return Character.isLowerCase(row.first().text().codePointAt(0));
  }

  private static boolean endsSentence(Row row) {
    return row.text().matches(".*[.:;!?]$");
  }

  /** Returns a text with the row in which it goes on. */
  static String joined(String text, String next) {
    StringBuilder joined = new StringBuilder(text);
    join(joined, next);
    return joined.toString();
  }

  /** Adds the next row of a paragraph, and takes off a hyphen at which a word was broken. */
  private static void join(StringBuilder text, String next) {
    int end = text.length() - 1;
    boolean hyphen =
        end > 0
            && (text.charAt(end) == '-' || text.charAt(end) == '\u2010')
            && Character.isLetter(text.codePointBefore(end))
            && Character.isLowerCase(next.codePointAt(0));
    if (!hyphen) {
      text.append(' ').append(next);
      return;
    }
    String word = text.substring(text.lastIndexOf(" ") + 1, end).toLowerCase(Locale.ROOT);
    if (!PREFIXES.contains(word) && !word.contains("-")) {
      text.setLength(end);
    }
    text.append(next);
  }

  static String lines(List<String> paragraphs) {
    return paragraphs.stream().collect(Collectors.joining("\n"));
  }
}
