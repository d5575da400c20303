package dev.jobwise.server.extract;

import java.util.List;

/**
 * What a file says.
 *
 * @param format of the file
 * @param pages null for formats without pages
 * @param lines in the order of the file: for a PDF, that in which it draws them, page by page,
 *     which need not be from top to bottom
 */
public record Extracted(Format format, Integer pages, List<Line> lines) {

  public Extracted {
    lines = List.copyOf(lines);
  }
}
