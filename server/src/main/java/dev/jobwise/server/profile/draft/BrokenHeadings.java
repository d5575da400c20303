package dev.jobwise.server.profile.draft;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.Headings;
import dev.jobwise.server.profile.draft.text.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Makes whole headings of those that letter-spaced type or a narrow column breaks. */
final class BrokenHeadings {

  private static final double SAME_X = 4;

  /** A row of the text beside a heading may stand between its two lines. */
  private static final int MOST_DOWN = 2;

  /** Words of a heading on its second line. */
  private static final int MOST_WORDS = 3;

  private BrokenHeadings() {}

  /** The rows with each heading in one cell. */
  static List<Row> joined(List<Row> rows) {
    List<Row> joined = new ArrayList<>();
    for (Row spaced : rows) {
      Row row = isAlone(spaced) ? unspaced(spaced) : spaced;
      int begun = begun(joined, row);
      if (begun < 0) {
        joined.add(row);
        continue;
      }
      List<Line> cells = new ArrayList<>(joined.get(begun).cells());
      cells.set(0, cells.get(0).withText(cells.get(0).text() + " " + row.first().text()));
      joined.set(begun, new Row(cells));
      if (row.cells().size() > 1) {
        joined.add(new Row(row.cells().subList(1, row.cells().size())));
      }
    }
    return joined;
  }

  /** Which row begins the heading that another goes on with; negative if none does. */
  private static int begun(List<Row> above, Row row) {
    for (int i = above.size() - 1; i >= Math.max(0, above.size() - MOST_DOWN); i--) {
      Row before = above.get(i);
      boolean next = i == above.size() - 1 && isAlone(before) && isAlone(row);
      if ((next || isBelow(before, row)) && isHeading(before.first(), row.first())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a row begins right below another, with text beside at least one of the two. */
  private static boolean isBelow(Row before, Row row) {
    return before.first().page() == row.first().page()
        && Math.abs(before.first().x() - row.first().x()) < SAME_X
        && before.cells().size() + row.cells().size() > 2;
  }

  private static boolean isHeading(Line begun, Line rest) {
    return rest.fontSize() > 0
        && HeadingStyle.of(begun).equals(HeadingStyle.of(rest))
        && rest.text().split(" ").length <= MOST_WORDS
        && Headings.isKnown(begun.text() + " " + rest.text());
  }

  private static boolean isAlone(Row row) {
    return row.cells().size() == 1 && !row.isBullet();
  }

  /** A heading in letter-spaced type as words; other rows as they are. */
  private static Row unspaced(Row row) {
    String text = Headings.unspaced(row.text());
    boolean heading =
        !text.equals(row.text())
            && (Headings.isKnown(text) || Headings.guess(text) != SectionKind.OTHER);
    return heading ? new Row(List.of(row.first().withText(text))) : row;
  }
}
