package dev.jobwise.server.extract.read;

import dev.jobwise.server.common.CleanText;
import dev.jobwise.server.common.Visible;
import dev.jobwise.server.common.WhiteSpace;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.extract.Unreadable;
import dev.jobwise.server.extract.Unreadable.Problem;
import java.util.ArrayList;
import java.util.List;

/** The lines read so far, within bounds that no resume and no letter comes near. */
final class LineList {

  static final int MAX_LINES = 20_000;
  static final int MAX_CHARACTERS = 300_000;

  /** What browsers and servers take; longer ones hold a whole file, such as a picture. */
  static final int MAX_LINK = 2_048;

  private final List<Line> lines = new ArrayList<>();
  private int characters;

  /** Adds a line, unless nothing of it is visible. */
  void add(Line line) throws Unreadable {
    String text = WhiteSpace.narrowed(CleanText.spelled(line.text()));
    if (Visible.isBlank(text)) {
      return;
    }
    List<String> links = line.links().stream().filter(link -> link.length() <= MAX_LINK).toList();
    characters += text.length() + links.stream().mapToInt(String::length).sum();
    if (characters > MAX_CHARACTERS || lines.size() == MAX_LINES) {
      throw new Unreadable(Problem.TOO_COMPLEX);
    }
    lines.add(line.withText(text).withLinks(links));
  }

  void addAll(List<Line> more) throws Unreadable {
    for (Line line : more) {
      add(line);
    }
  }

  List<Line> all() throws Unreadable {
    if (lines.isEmpty()) {
      throw new Unreadable(Problem.EMPTY);
    }
    return lines;
  }
}
