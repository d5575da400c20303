package dev.jobwise.server.profile.placing;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.common.WhiteSpace;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Signs;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Lines from which values are taken, each part of a line for one value at most. */
final class QuotedLines {

  /** No head of a job is longer, so a line of any length costs no more than it. */
  private static final int LONGEST = 400;

  /** What separates values. */
  private static final String SIGNS = ",;|:/()·•–—-@";

  private final List<Row> rows;
  private final List<Integer> starts = new ArrayList<>();
  private final String text;
  private final FoldedText folded;
  private final BitSet taken = new BitSet();

  QuotedLines(List<Row> rows) {
    this.rows = rows;
    StringBuilder all = new StringBuilder();
    for (Row row : rows) {
      starts.add(all.length());
      String line = row.text();
      all.append(line, 0, Math.min(line.length(), LONGEST)).append('\n');
    }
    starts.add(all.length());
    text = all.toString();
    folded = new FoldedText(text);
  }

  /** Takes what a quote is of, as the file has it; null if it is not there, or taken already. */
  String take(String quote) {
    FoldedText.Part part = quote == null ? null : folded.find(quote, taken);
    String value = part == null ? "" : bare(text.substring(part.from(), part.to()));
    if (value.isEmpty()) {
      return null;
    }
    taken.set(part.from(), part.to());
    return value;
  }

  /** Takes the dates that a quote names, or those that it is a part of; null if it names none. */
  DateSpan takeDates(String quote) {
    FoldedText.Part part = quote == null ? null : folded.find(quote, taken);
    if (part == null) {
      return null;
    }
    DateSpan named = best(text.substring(part.from(), part.to()));
    if (named == null) {
      return null;
    }
    DateSpan around = named.isRange() ? null : takeAround(part.from());
    if (around != null) {
      return around;
    }
    taken.set(part.from() + named.from(), part.from() + named.to());
    return named;
  }

  /** Takes the first period of time of the first lines; null if there is none. */
  DateSpan takeFirstPeriod(int lines) {
    for (int row = 0; row < Math.min(lines, rows.size()); row++) {
      DateSpan span = rows.get(row).isBullet() ? null : best(text(row));
      if (span != null && span.isRange()) {
        taken.set(starts.get(row) + span.from(), starts.get(row) + span.to());
        return span;
      }
    }
    return null;
  }

  /** Takes the period of time that stands at a place of the text; null if none does. */
  private DateSpan takeAround(int place) {
    int row = 0;
    while (starts.get(row + 1) <= place) {
      row++;
    }
    int start = starts.get(row);
    for (DateSpan span : DateSpans.in(text(row))) {
      if (span.isRange() && start + span.from() <= place && place < start + span.to()) {
        taken.set(start + span.from(), start + span.to());
        return span;
      }
    }
    return null;
  }

  private static DateSpan best(String dates) {
    List<DateSpan> spans = DateSpans.in(dates);
    return spans.stream()
        .filter(DateSpan::isRange)
        .findFirst()
        .orElse(spans.isEmpty() ? null : spans.get(0));
  }

  /** Whether values are at least half of a line, so that the rest of it is no sentence. */
  boolean isHead(int row) {
    int length = rows.get(row).text().length();
    int values = taken.get(starts.get(row), starts.get(row) + text(row).length()).cardinality();
    return values > 0 && values * 2 >= length;
  }

  /** Whether the first line begins with a value. */
  boolean begins(String value) {
    return bare(text(0)).startsWith(value);
  }

  /** What a line says besides the values, without the signs between them. */
  List<String> rest(int row) {
    List<String> parts = new ArrayList<>();
    int end = starts.get(row) + text(row).length();
    int from = taken.nextClearBit(starts.get(row));
    while (from < end) {
      int next = taken.nextSetBit(from);
      int to = next < 0 ? end : Math.min(next, end);
      String part = bare(text.substring(from, to));
      if (part.codePoints().anyMatch(Character::isLetterOrDigit)) {
        parts.add(part);
      }
      from = taken.nextClearBit(to);
    }
    String line = rows.get(row).text();
    if (line.length() > LONGEST) {
      parts.add(line.substring(LONGEST).strip());
    }
    return parts;
  }

  private String text(int row) {
    return text.substring(starts.get(row), starts.get(row + 1) - 1);
  }

  /** "Acme (Europe)" keeps its bracket. */
  private static String bare(String part) {
    String narrow = WhiteSpace.narrowed(part);
    String text = narrow.isEmpty() ? "" : Signs.withoutStart(BulletSigns.without(narrow), SIGNS);
    return Signs.withoutEnd(text, text.indexOf('(') < 0 ? SIGNS : SIGNS.replace(")", ""));
  }
}
