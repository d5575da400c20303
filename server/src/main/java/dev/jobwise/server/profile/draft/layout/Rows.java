package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Groups lines into rows. */
public final class Rows {

  /** Lines of different sizes stand on baselines that differ by up to this share of a size. */
  private static final double TOLERANCE = 0.4;

  /** A gap below this share of a size is a space. */
  private static final double SPACE = 0.35;

  /** A bullet and its text are as far apart at most, in sizes. */
  private static final double BULLET = 5;

  private static final double ICON = 2;

  /** A gap below this share of a size is none. */
  private static final double NO_SPACE = 0.12;

  /** No space of a line that is stretched to the width of its column is wider, in sizes. */
  private static final double STRETCHED = 1.1;

  private static final int FEWEST_STRETCHED = 3;

  private Rows() {}

  /**
   * The rows of a file.
   *
   * @param body in reading order
   * @param running heads and feet that pages repeat, each once, without page numbers
   */
  public record Reading(List<Row> body, List<String> running) {}

  public static Reading of(Extracted file) {
    if (file.format() != Format.PDF) {
      List<Line> lines = TableRows.sorted(file.lines());
      return new Reading(grouped(Leaders.cut(lines), false), List.of());
    }
    RunningHeads heads = new RunningHeads(file.lines());
    List<Row> rows = new ArrayList<>();
    List<Line> body = file.lines().stream().filter(line -> !heads.has(line)).toList();
    List<Line> lines = Leaders.cut(body).stream().map(SpacedDates::joined).toList();
    for (List<Line> column : Columns.of(joined(lines), lines)) {
      rows.addAll(grouped(column, true));
    }
    return new Reading(rows, heads.texts());
  }

  /** Puts bullets and pieces of words to the text that follows them on the same baseline. */
  private static List<Line> joined(List<Line> lines) {
    return grouped(
            lines.stream().sorted(Comparator.comparing(Line::page).thenComparing(Line::y)).toList(),
            true)
        .stream()
        .flatMap(row -> row.cells().stream())
        .toList();
  }

  private static List<Row> grouped(List<Line> lines, boolean inPoints) {
    List<Row> rows = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Line line : lines) {
      if (!open.isEmpty() && !onOneRow(open.get(0), line, inPoints)) {
        rows.add(row(open, inPoints));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      rows.add(row(open, inPoints));
    }
    rows.removeIf(Rows::isLoneBullet);
    return rows;
  }

  /** Whether a row is the sign of a bullet, whose text stands on other baselines. */
  private static boolean isLoneBullet(Row row) {
    return row.cells().size() == 1
        && BulletSigns.end(row.text(), 0) == row.text().length()
        && row.text()
            .codePoints()
            .noneMatch(
                c -> Character.isLetter(c) || Character.getType(c) == Character.DASH_PUNCTUATION);
  }

  private static boolean onOneRow(Line first, Line next, boolean inPoints) {
    double size = inPoints ? Math.min(first.fontSize(), next.fontSize()) : 0;
    return first.page() == next.page() && Math.abs(first.y() - next.y()) <= TOLERANCE * size;
  }

  private static Row row(List<Line> lines, boolean inPoints) {
    List<Line> cells = new ArrayList<>();
    for (Line line : lines.stream().sorted(Comparator.comparing(Line::x)).toList()) {
      Line before = cells.isEmpty() ? null : cells.get(cells.size() - 1);
      if (before != null
          && (line.text().startsWith(":")
              || isSign(before) && gap(before, line) < reach(before)
              || inPoints && gap(before, line) < SPACE && isLevel(before, line))) {
        cells.set(cells.size() - 1, merged(before, line));
      } else {
        cells.add(line);
      }
    }
    return new Row(inPoints ? unjustified(cells) : cells);
  }

  /** Puts the words of a line together that is stretched to the width of its column. */
  private static List<Line> unjustified(List<Line> cells) {
    int stretched = 0;
    for (int i = 0; i + 1 < cells.size(); i++) {
      stretched += isStretched(cells.get(i), cells.get(i + 1)) ? 1 : 0;
    }
    if (stretched < FEWEST_STRETCHED) {
      return cells;
    }
    List<Line> joined = new ArrayList<>();
    for (Line cell : cells) {
      int last = joined.size() - 1;
      if (last >= 0 && isStretched(joined.get(last), cell)) {
        joined.set(last, merged(joined.get(last), cell));
      } else {
        joined.add(cell);
      }
    }
    return joined;
  }

  private static boolean isStretched(Line left, Line right) {
    return gap(left, right) < STRETCHED && isLevel(left, right);
  }

  /** Whether two texts stand on one baseline, or one is a small sign above it. */
  private static boolean isLevel(Line left, Line right) {
    double smaller = Math.min(left.fontSize(), right.fontSize());
    return smaller < 0.8 * Math.max(left.fontSize(), right.fontSize())
            && Math.min(left.text().length(), right.text().length()) < 4
        || Math.abs(left.y() - right.y()) <= 0.15 * smaller;
  }

  private static boolean isSign(Line line) {
    String text = line.text();
    boolean icon = text.length() <= 3 && text.codePoints().noneMatch(Character::isLetterOrDigit);
    return text.equals("o")
        || icon
        || text.length() <= 2 && BulletSigns.end(text, 0) == text.length();
  }

  /** How far from its text a sign may stand: a bullet further than an icon. */
  private static double reach(Line sign) {
    return BulletSigns.end(sign.text(), 0) == sign.text().length() ? BULLET : ICON;
  }

  /** The gap between two lines of a row as a share of the size; large if there are no sizes. */
  private static double gap(Line left, Line right) {
    double size = Math.min(left.fontSize(), right.fontSize());
    return size == 0 ? 1 : (right.x() - left.right()) / size;
  }

  private static boolean isSetLike(Line left, Line right) {
    return left.bold() == right.bold() && left.italic() == right.italic();
  }

  /** Whether a name in other type begins right after a text: its space has no width. */
  private static boolean isOtherName(Line left, Line right) {
    return !isSetLike(left, right)
        && Character.isLetter(left.text().codePointBefore(left.text().length()))
        && left.text().length() > 1
        && Character.isUpperCase(right.text().codePointAt(0));
  }

  private static Line merged(Line left, Line right) {
    boolean apart = isSign(left) || gap(left, right) >= NO_SPACE || isOtherName(left, right);
    Line main = right.text().length() > left.text().length() ? right : left;
    return new Line(
        left.text() + (apart ? " " : "") + right.text(),
        left.page(),
        left.x(),
        left.y(),
        Math.max(left.right(), right.right()) - left.x(),
        main.fontSize(),
        main.bold(),
        main.italic(),
        left.typeChanges()
            .joined(left.text(), !isSign(left) && !isSetLike(left, right), right.typeChanges()),
        Math.max(left.heading(), right.heading()),
        Stream.concat(left.links().stream(), right.links().stream()).distinct().toList());
  }
}
