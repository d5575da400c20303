package dev.jobwise.server.profile.draft;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.Headings;
import dev.jobwise.server.profile.draft.text.SectionKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a heading looks.
 *
 * @param size rounded to half points
 */
record HeadingStyle(double size, boolean bold, boolean caps, int level) {

  static HeadingStyle of(Line line) {
    return new HeadingStyle(
        Math.round(line.fontSize() * 2) / 2.0, line.bold(), isCaps(line.text()), line.heading());
  }

  private static boolean isCaps(String text) {
    return !text.equals(LowerCase.of(text)) && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether it differs from plain text. */
  boolean stands(double bodySize) {
    return bold || caps || level > 0 || size > bodySize + 0.5;
  }

  /**
   * Whether a row is an item of a list; a large heading may have an icon that is read as a sign.
   */
  static boolean isItem(Row row, double bodySize) {
    boolean large = row.first().fontSize() > bodySize + 0.5;
    return row.isBullet() && !(large && Headings.isKnown(row.text()));
  }

  /** The style in which most kinds of known headings are printed; null if there is no heading. */
  static HeadingStyle ofMost(List<Row> rows) {
    Map<HeadingStyle, Set<SectionKind>> kinds = new HashMap<>();
    double bodySize = bodySize(rows);
    for (Row row : rows) {
      SectionKind kind = isItem(row, bodySize) ? null : Headings.kindOf(row.first().text());
      if (kind != null) {
        kinds.computeIfAbsent(HeadingStyle.of(row.first()), key -> new HashSet<>()).add(kind);
      }
    }
    return kinds.entrySet().stream()
        .max(
            Comparator.comparing(
                    (Map.Entry<HeadingStyle, Set<SectionKind>> e) -> weight(e.getValue()))
                .thenComparing(e -> e.getKey().size())
                .thenComparing(e -> e.getKey().bold()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** How many kinds there are; those that nearly every resume has count more. */
  private static int weight(Set<SectionKind> kinds) {
    boolean sure = kinds.contains(SectionKind.EXPERIENCE) || kinds.contains(SectionKind.EDUCATION);
    return kinds.size() + (sure ? 3 : 0);
  }

  /** The size of most characters. */
  static double bodySize(List<Row> rows) {
    Map<Double, Integer> letters = new HashMap<>();
    for (Row row : rows) {
      row.cells()
          .forEach(
              cell ->
                  letters.merge(HeadingStyle.of(cell).size(), cell.text().length(), Integer::sum));
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }
}
