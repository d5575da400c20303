package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the cells of a table beside each other again, which a file that has no positions lists one
 * after the other. A table with long cells is a page in columns, and stays as it is.
 */
final class TableRows {

  /** Lines of a cell that belongs to the cells beside it. */
  private static final int MOST_LINES = 4;

  private TableRows() {}

  /** The lines, those of each short row of a table from top to bottom. */
  static List<Line> sorted(List<Line> lines) {
    List<Line> sorted = new ArrayList<>(lines);
    int i = 1;
    while (i < sorted.size()) {
      i = goesBack(sorted, i) ? sort(sorted, i) : i + 1;
    }
    return sorted;
  }

  /** Whether a cell holds the whole head of a job, so that its text stands in the next cell. */
  private static boolean isHead(List<Line> cell) {
    return cell.stream()
            .flatMap(line -> DateSpans.in(line.text()).stream())
            .anyMatch(DateSpan::isRange)
        && cell.stream().anyMatch(line -> Names.isTitle(line.text()));
  }

  /** Moves the lines of a cell that stand beside the head of their job down below its last line. */
  private static void putBelow(List<Line> lines, int at, int end) {
    double head = lines.get(at - 1).y();
    long beside = lines.subList(at, end).stream().filter(line -> line.y() <= head).count();
    double y = head;
    for (int i = at; i < end && lines.get(i).y() <= head; i++) {
      y += 1.0 / (beside + 1);
      lines.set(i, lines.get(i).moved(0, y - lines.get(i).y()));
    }
  }

  private static boolean goesBack(List<Line> lines, int i) {
    return lines.get(i).page() == lines.get(i - 1).page()
        && lines.get(i).y() < lines.get(i - 1).y();
  }

  /** Sorts the row of a table whose second cell begins at {@code at}; returns where it ends. */
  private static int sort(List<Line> lines, int at) {
    double top = lines.get(at).y();
    double bottom = lines.get(at - 1).y();
    int start = at;
    while (start > 0 && at - start <= MOST_LINES && lines.get(start - 1).y() >= top) {
      start--;
    }
    int end = at;
    while (end < lines.size() && (lines.get(end).y() <= bottom || goesBack(lines, end))) {
      bottom = Math.max(bottom, lines.get(end).y());
      end++;
    }
    if (bottom - top < MOST_LINES && at - start <= MOST_LINES) {
      if (isHead(lines.subList(start, at))) {
        putBelow(lines, at, end);
      } else {
        lines
            .subList(start, end)
            .sort(Comparator.comparing(Line::page).thenComparing(Line::y).thenComparing(Line::x));
      }
    }
    return Math.max(end, at + 1);
  }
}
