package dev.jobwise.server.extract;

import java.util.List;

/**
 * A run of text on one baseline, without a gap that a space could not fill: a date at the right
 * margin, the cell of a table and the line of another column are lines of their own, with the same
 * {@code y}. Formats without positions (DOCX, ODT, Markdown, text) count lines and characters
 * instead of points: {@code y} is the number of the line, {@code x} the characters before the text.
 *
 * @param text one line without space at its ends, never empty; an item of a list begins with the
 *     sign of its bullet, or {@code • } if the format only says that it is one
 * @param page from 1
 * @param x left end, in points from the left edge of the page
 * @param y baseline, in points from the upper edge of the page
 * @param width in points
 * @param fontSize in points, of most of its characters; 0 if the format says none
 * @param bold whether most of its characters are bold
 * @param italic whether most of its characters are slanted
 * @param typeChanges where its weight, its slant or its size changes
 * @param heading level from 1 if the format says that it is a heading, else 0
 * @param links addresses that a click on it opens, in reading order
 */
public record Line(
    String text,
    int page,
    double x,
    double y,
    double width,
    double fontSize,
    boolean bold,
    boolean italic,
    TypeChanges typeChanges,
    int heading,
    List<String> links) {

  /** More than any page has: 14,400 points are the most that a PDF may. */
  private static final double MAX_POINTS = 1_000_000;

  /** Office files and PDFs know nine levels at most. */
  private static final int MAX_HEADING = 9;

  public Line {
    // A file can state any number, and readers compare and add them.
    x = sane(x);
    y = sane(y);
    width = sane(width);
    fontSize = Math.max(0, sane(fontSize));
    heading = Math.max(0, Math.min(MAX_HEADING, heading));
    links = List.copyOf(links);
  }

  private static double sane(double points) {
    return Double.isNaN(points) ? 0 : Math.max(-MAX_POINTS, Math.min(MAX_POINTS, points));
  }

  /** Returns the line with other links. */
  public Line withLinks(List<String> others) {
    return new Line(text, page, x, y, width, fontSize, bold, italic, typeChanges, heading, others);
  }

  /** Returns the line with another text. */
  public Line withText(String other) {
    TypeChanges moved = typeChanges.moved(text, other);
    return new Line(other, page, x, y, width, fontSize, bold, italic, moved, heading, links);
  }

  /** Returns a part of the line, which takes its share of the width. */
  public Line part(String of) {
    double share = width * of.length() / text.length();
    TypeChanges moved = typeChanges.moved(text, of);
    return new Line(of, page, x, y, share, fontSize, bold, italic, moved, heading, links);
  }

  /** Returns the line further to the right and further down. */
  public Line moved(double right, double down) {
    return new Line(
        text,
        page,
        x + right,
        y + down,
        width,
        fontSize,
        bold,
        italic,
        typeChanges,
        heading,
        links);
  }

  /** Returns the right end, in points from the left edge of the page. */
  public double right() {
    return x + width;
  }
}
