package dev.jobwise.server.extract;

import dev.jobwise.server.common.file.CarriedResume;
import java.util.List;

/**
 * What a file says.
 *
 * @param format of the file
 * @param pages null for formats without pages
 * @param lines in the order of the file: for a PDF, that in which it draws them, page by page,
 *     which need not be from top to bottom
 * @param resume a JSON Resume that the file carries and prints; null if it carries none, or prints
 *     something else
 */
public record Extracted(Format format, Integer pages, List<Line> lines, String resume) {

  /** Lines further apart than this, in heights of the letters, are of two paragraphs. */
  private static final double MAX_LINE_SPACING = 1.9;

  public Extracted {
    lines = List.copyOf(lines);
  }

  /** Creates what a file says that carries no resume. */
  public Extracted(Format format, Integer pages, List<Line> lines) {
    this(format, pages, lines, null);
  }

  /**
   * Returns the same with the resume that the file carries, if it is of this text.
   *
   * @param carried null if the file carries none
   */
  public Extracted with(String carried) {
    return carried == null
        ? this
        : new Extracted(format, pages, lines, CarriedResume.json(carried, text()));
  }

  /** Returns all of it as text: a row a line, and an empty line where there is more space. */
  public String text() {
    StringBuilder text = new StringBuilder();
    Line before = null;
    for (Line line : lines) {
      if (before != null) {
        text.append(between(before, line));
      }
      text.append(line.text());
      before = line;
    }
    return text.toString();
  }

  private String between(Line before, Line line) {
    double down = line.y() - before.y();
    boolean samePage = line.page() == before.page();
    if (samePage && Math.abs(down) < 0.5) {
      return " ";
    }
    double row = format == Format.PDF ? MAX_LINE_SPACING * Math.max(line.fontSize(), 1) : 1;
    return samePage && (down > row || down < 0) ? "\n\n" : "\n";
  }
}
