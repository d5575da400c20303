package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.layout.Row;
import java.util.List;

/** Tells the first line of a text that goes on in the next lines from a name. */
final class BrokenText {

  /** Lines that are read together. */
  private static final int MOST_ROWS = 4;

  /** No text on a whole page is broken sooner, in characters. */
  private static final int SHORTEST_LINE = 45;

  /** Lines that go on within a sentence, as names do not, show the text of a narrow column. */
  private static final int FEWEST_OF_NARROW = 2;

  /** What a line that is broken takes of the longest. */
  private static final double FULL = 0.75;

  private static final double SAME_X = 4;

  private BrokenText() {}

  /** Whether a row begins a text, which the next rows of its look go on with. */
  static boolean begins(List<Row> rows, int at) {
    Row first = rows.get(at);
    int longest = first.text().length();
    int goOn = 0;
    StringBuilder text = new StringBuilder(first.text());
    for (int i = at + 1;
        i < Math.min(rows.size(), at + MOST_ROWS) && isAlike(first, rows, i);
        i++) {
      String next = rows.get(i).text();
      goOn += Character.isLowerCase(next.codePointAt(0)) ? 1 : 0;
      longest = Math.max(longest, next.length());
      text.append(' ').append(next);
    }
    boolean wide = first.text().length() >= SHORTEST_LINE || goOn >= FEWEST_OF_NARROW;
    boolean full = wide && first.text().length() >= FULL * longest;
    boolean longer = text.length() > first.text().length();
    return full && longer && (goOn > 0 || HeadText.isSentence(text.toString()));
  }

  /** Whether the next row is set like this one: both are part of a text. */
  static boolean isSetLikeNext(List<Row> rows, int at) {
    if (at + 1 >= rows.size()) {
      return false;
    }
    Row next = rows.get(at + 1);
    Line a = rows.get(at).first();
    Line b = next.first();
    return !HeadText.isProse(next.text())
        && next.isBullet() == rows.get(at).isBullet()
        && a.bold() == b.bold()
        && a.italic() == b.italic()
        && a.fontSize() == b.fontSize()
        && Math.abs(a.x() - b.x()) < SAME_X;
  }

  private static boolean isAlike(Row first, List<Row> rows, int at) {
    Line a = first.first();
    Line b = rows.get(at).first();
    return first.cells().size() == 1
        && rows.get(at).cells().size() == 1
        && !rows.get(at).isBullet()
        && a.bold() == b.bold()
        && a.italic() == b.italic()
        && a.fontSize() == b.fontSize()
        && (first.isBullet() || Math.abs(a.x() - b.x()) < SAME_X);
  }
}
