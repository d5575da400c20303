package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins names that go on in the next row: "Beck & Pollitzer Germany" and "GmbH, Essen". */
public final class WrappedNames {

  private static final double SAME_X = 4;

  /** Rows below the date that may go on with a name. */
  private static final int MOST_BELOW = 2;

  private static final int MOST_WORDS = 8;

  /** The share of its column that a line takes which goes on in the next. */
  private static final double FULL = 0.75;

  /** The same of a line that shows where the edge of its column is. */
  private static final double AT_EDGE = 0.88;

  /** Lines that reach the edge of a column. */
  private static final int FEWEST_FULL = 4;

  /** No plain text is broken into shorter lines, in characters. */
  private static final int SHORTEST_LINE = 50;

  /** Longer lines are paragraphs of a file that leaves it to its reader to break them. */
  private static final int LONGEST_LINE = 110;

  /** No type has narrower characters, in sizes. */
  private static final double NARROWEST = 0.2;

  /** How far the text of a bullet begins after its sign, in sizes. */
  private static final double MOST_HANGING = 2.5;

  /** How far the text begins after a date that stood before it in its cell, in sizes. */
  private static final double WIDEST_DATE = 8;

  /** What no name ends in. */
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?:[,&+/(–-]|(?<!,)(?iu:["
              + " -](?:and|und|et|y|of|for|für|de|du|des|del|der|the|in|im|at|bei|chez|la|sowie|van)))$");

  /** What no name begins with. */
  private static final Pattern OPEN_START =
      Pattern.compile("^(?iu:and|und|et|y|of|for|für|sowie) |^[&)]");

  private WrappedNames() {}

  /** The entries with each name in one row. */
  static List<Entry> joined(List<Entry> entries) {
    double edge = edge(entries);
    return entries.stream().map(entry -> joined(entry, Math.min(edge, dateEdge(entry)))).toList();
  }

  /** Where the date begins that stands beside the names of an entry; infinite if none does. */
  private static double dateEdge(Entry entry) {
    return entry.rows().stream()
        .filter(row -> row.cells().size() > 1)
        .map(row -> row.cells().get(row.cells().size() - 1))
        .filter(last -> last.fontSize() > 0 && isMeasured(last) && DateSpans.isDate(last.text()))
        .mapToDouble(Line::x)
        .min()
        .orElse(Double.MAX_VALUE);
  }

  private static Entry joined(Entry entry, double edge) {
    List<Row> head = new ArrayList<>(entry.head());
    List<Row> body = new ArrayList<>(entry.body());
    boolean bullet = entry.rows().get(0).isBullet();
    for (int i = 0; i + 1 < head.size(); ) {
      boolean whole = putNext(head, i, head.subList(i + 1, head.size()), edge, bullet);
      i += whole ? 0 : 1;
    }
    int wrapped = entry.head().size() - head.size();
    boolean headless = head.isEmpty() && !body.isEmpty();
    if (headless) {
      head.add(body.remove(0)); // Then the names stand below the dates.
    }
    boolean dateBetween = !headless && entry.rows().size() > head.size() + body.size() + wrapped;
    int below = 0;
    while (below < MOST_BELOW
        && !dateBetween
        && !head.isEmpty()
        && putNext(head, head.size() - 1, body, edge, bullet)) {
      below++;
    }
    if (headless) {
      body.add(0, head.remove(0));
    }
    return new Entry(entry.rows(), head, entry.dates(), body, entry.isShort());
  }

  /**
   * Puts the first of the next rows to a row that goes on in it; returns whether it does.
   *
   * @param bullet whether the entry begins with the sign of one
   */
  private static boolean putNext(
      List<Row> rows, int at, List<Row> next, double edge, boolean bullet) {
    Row whole = next.isEmpty() ? null : joined(rows.get(at), next.get(0), edge, bullet);
    if (whole == null) {
      return false;
    }
    rows.set(at, whole);
    next.remove(0);
    return true;
  }

  /** How far to the right the rows of a section reach; infinite if too few tell. */
  private static double edge(List<Entry> entries) {
    List<Line> cells =
        entries.stream()
            .flatMap(entry -> entry.rows().stream())
            .flatMap(row -> row.cells().stream())
            .filter(WrappedNames::isMeasured)
            .toList();
    double edge = cells.stream().mapToDouble(Line::right).max().orElse(0);
    long full = cells.stream().filter(cell -> cell.width() > AT_EDGE * (edge - cell.x())).count();
    boolean counted = cells.stream().allMatch(cell -> cell.fontSize() == 0);
    boolean broken = !counted || edge >= SHORTEST_LINE && edge <= LONGEST_LINE;
    return full < FEWEST_FULL || !broken ? Double.MAX_VALUE : edge;
  }

  /** Whether a file says how wide a line is; formats that flow count characters. */
  private static boolean isMeasured(Line cell) {
    return cell.width() > NARROWEST * cell.fontSize() * cell.text().length();
  }

  /** Whether a name in a row goes on in the next, whatever room there is. */
  public static boolean goesOn(Row row, Row next) {
    return joined(row, next, Double.MAX_VALUE, false) != null;
  }

  /** Both rows as one; null if the first does not go on in the second. */
  private static Row joined(Row row, Row next, double edge, boolean bullet) {
    Line rest = next.first();
    Label.Labelled labelled = Label.split(rest.text());
    if (labelled != null) {
      return null; // "Advisor: Jane Roe", "Tasks:"
    }
    if (next.cells().size() > 1 || next.isBullet() || rest.text().split(" ").length > MOST_WORDS) {
      return null;
    }
    for (int i = 0; i < row.cells().size(); i++) {
      Line cell = row.cells().get(i);
      boolean set = isSet(cell, rest, bullet || row.isBullet());
      if (set && (goesOn(cell.text(), rest.text()) || isFull(cell, rest, edge))) {
        List<Line> cells = new ArrayList<>(row.cells());
        cells.set(i, cell.withText(joined(cell.text(), rest.text())));
        return new Row(cells);
      }
    }
    return null;
  }

  /** Whether the first word of the next row had no room before the edge. */
  private static boolean isFull(Line cell, Line rest, double edge) {
    String word = rest.text().split(" ", 2)[0] + " ";
    double width = rest.width() * word.length() / rest.text().length();
    boolean wide = cell.width() > FULL * (edge - cell.x());
    boolean another =
        Names.isTitle(rest.text()) && !Names.isTitle(cell.text())
            || Names.isCompany(rest.text()) && Names.isTitle(cell.text());
    return wide && cell.right() + width > edge && !another;
  }

  private static boolean isSet(Line cell, Line rest, boolean bullet) {
    boolean open = goesOn(cell.text(), rest.text()) && !Links.isAddress(cell.text());
    boolean mixed = open && !cell.typeChanges().in(cell.text()).isEmpty();
    boolean afterDate = open && isMeasured(cell);
    double hanging =
        afterDate ? WIDEST_DATE * cell.fontSize() : bullet ? MOST_HANGING * cell.fontSize() : 0;
    boolean wordGoesOn = isDivided(cell.text(), rest.text());
    boolean alike = cell.bold() == rest.bold() && cell.italic() == rest.italic();
    return (wordGoesOn || alike || mixed && !rest.bold())
        && cell.fontSize() == rest.fontSize()
        && rest.x() - cell.x() > -SAME_X
        && rest.x() - cell.x() < SAME_X + hanging;
  }

  private static boolean goesOn(String text, String rest) {
    String first = rest.split("[ ,]", 2)[0];
    return Signs.isOpen(text)
        || OPEN_END.matcher(text).find()
        || OPEN_START.matcher(rest).find()
        || Names.isOnlyLegalForm(first);
  }

  private static String joined(String text, String rest) {
    return isDivided(text, rest) ? text.substring(0, text.length() - 1) + rest : text + " " + rest;
  }

  /** "Compu-", "tational" */
  private static boolean isDivided(String text, String rest) {
    return text.endsWith("-") && Character.isLowerCase(rest.codePointAt(0));
  }
}
