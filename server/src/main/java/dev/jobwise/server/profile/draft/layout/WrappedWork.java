package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.WorkPhrases;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins sentences that a narrow page divides: "Worked as a cook at ACME", "from 2004 to 2006". */
public final class WrappedWork {

  /** Rows of one sentence. */
  private static final int MOST_ROWS = 3;

  /** No sentence that only names a job is longer. */
  private static final int LONGEST = 250;

  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{3}\\. \\p{Lu}");

  private WrappedWork() {}

  /** The rows with each sentence that tells of a job and ends in its dates in one row. */
  public static List<Row> joined(List<Row> rows) {
    List<Row> joined = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int end = end(rows, i);
      joined.add(end == i + 1 ? rows.get(i) : joined(rows, i, end));
      i = end - 1;
    }
    return joined;
  }

  /** Where the sentence of a row ends; after the row if it does not go on. */
  private static int end(List<Row> rows, int at) {
    String first = BulletSigns.without(rows.get(at).text());
    if (!WorkPhrases.isIn(first) || WorkPhrases.of(first) == null) {
      return at + 1;
    }
    StringBuilder text = new StringBuilder(rows.get(at).text());
    for (int end = at + 1; end <= Math.min(rows.size(), at + MOST_ROWS); end++) {
      if (text.length() > LONGEST || SENTENCE_END.matcher(text).find()) {
        return at + 1;
      }
      List<DateSpan> spans = DateSpans.in(text.toString());
      if (!spans.isEmpty() && spans.get(spans.size() - 1).isRange()) {
        return end;
      }
      if (end == rows.size() || !goesOn(rows.get(at), rows.get(end))) {
        return at + 1;
      }
      text.append(' ').append(rows.get(end).text());
    }
    return at + 1;
  }

  private static boolean goesOn(Row row, Row next) {
    return !next.isBullet()
        && BulletSigns.without(next.text()).equals(next.text().strip())
        && !WorkPhrases.isIn(next.text())
        && next.first().x() >= row.first().x()
        && next.first().page() == row.first().page();
  }

  private static Row joined(List<Row> rows, int from, int to) {
    StringBuilder text = new StringBuilder(rows.get(from).text());
    rows.subList(from + 1, to).forEach(row -> text.append(' ').append(row.text()));
    Line first = rows.get(from).first();
    return new Row(List.of(first.withText(text.toString())));
  }
}
