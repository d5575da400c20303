package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins names that go on in the next row: "Beck & Pollitzer Germany" and "GmbH, Essen". */
public final class WrappedNames {

  private static final double SAME_X = 4;

  /** Rows below the date that may go on with a name. */
  private static final int MOST_BELOW = 2;

  private static final int MOST_WORDS = 8;

  /** What no name ends in. */
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?:[,&/(–-]|(?iu:["
              + " -](?:and|und|et|y|of|for|für|de|du|des|del|der|the|in|im|at|bei|chez|la|sowie|van)))$");

  /** What no name begins with. */
  private static final Pattern OPEN_START =
      Pattern.compile("^(?iu:and|und|et|y|of|for|für|sowie) |^[&)]");

  private WrappedNames() {}

  /** The entry with each name in one row. */
  static Entry joined(Entry entry) {
    List<Row> head = new ArrayList<>(entry.head());
    List<Row> body = new ArrayList<>(entry.body());
    for (int i = 0; i + 1 < head.size(); ) {
      Row whole = joined(head.get(i), head.get(i + 1));
      if (whole == null) {
        i++;
      } else {
        head.set(i, whole);
        head.remove(i + 1);
      }
    }
    for (int i = 0; i < MOST_BELOW && !head.isEmpty() && !body.isEmpty(); i++) {
      Row whole = joined(head.get(head.size() - 1), body.get(0));
      if (whole == null) {
        break;
      }
      head.set(head.size() - 1, whole);
      body.remove(0);
    }
    return new Entry(entry.rows(), head, entry.dates(), body, entry.isShort());
  }

  /** Whether a name in a row goes on in the next. */
  public static boolean goesOn(Row row, Row next) {
    return joined(row, next) != null;
  }

  /** Both rows as one; null if the first does not go on in the second. */
  private static Row joined(Row row, Row next) {
    Line rest = next.first();
    Label.Labelled labelled = Label.split(rest.text());
    if (labelled != null && labelled.label() != null) {
      return null;
    }
    if (next.cells().size() > 1 || next.isBullet() || rest.text().split(" ").length > MOST_WORDS) {
      return null;
    }
    for (int i = 0; i < row.cells().size(); i++) {
      Line cell = row.cells().get(i);
      if (isSet(cell, rest) && goesOn(cell.text(), rest.text())) {
        List<Line> cells = new ArrayList<>(row.cells());
        cells.set(i, cell.withText(joined(cell.text(), rest.text())));
        return new Row(cells);
      }
    }
    return null;
  }

  private static boolean isSet(Line cell, Line rest) {
    return cell.bold() == rest.bold()
        && cell.italic() == rest.italic()
        && cell.fontSize() == rest.fontSize()
        && Math.abs(cell.x() - rest.x()) < SAME_X;
  }

  private static boolean goesOn(String text, String rest) {
    String first = rest.split("[ ,]", 2)[0];
    return text.lastIndexOf('(') > text.lastIndexOf(')')
        || OPEN_END.matcher(text).find()
        || OPEN_START.matcher(rest).find()
        || Names.isOnlyLegalForm(first);
  }

  private static String joined(String text, String rest) {
    boolean hyphen = text.endsWith("-") && Character.isLowerCase(rest.codePointAt(0));
    return hyphen ? text.substring(0, text.length() - 1) + rest : text + " " + rest;
  }
}
