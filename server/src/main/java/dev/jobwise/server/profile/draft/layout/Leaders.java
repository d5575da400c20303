package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.extract.TypeChanges;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes out the rows of dots or dashes that lead from a text to that at the margin, or around it.
 */
final class Leaders {

  /** What the text after the dots moves by where a file has no positions. */
  private static final double STEP = 40;

  private static final Pattern DOTS = Pattern.compile(" ?[.…·_]{4,}+ ?| -{4,}+ ");

  /** "----- Education -----" */
  private static final Pattern RULE =
      Pattern.compile("^[-–—_=*~]{5,}+ ?([\\p{L}][^-–—_=*~]{1,60}+)[-–—_=*~]{5,}+$");

  private Leaders() {}

  static List<Line> cut(List<Line> lines) {
    return lines.stream().flatMap(Leaders::cut).toList();
  }

  private static Stream<Line> cut(Line line) {
    Matcher dots = DOTS.matcher(line.text());
    Matcher rule = RULE.matcher(line.text());
    if (rule.matches()) {
      return Stream.of(line.withText(rule.group(1)));
    }
    if (!dots.find() || dots.start() == 0) {
      return Stream.of(line);
    }
    if (dots.end() == line.text().length()) {
      return Stream.of(line.withText(line.text().substring(0, dots.start())));
    }
    double share = (double) dots.end() / line.text().length();
    double right = line.width() == 0 ? STEP : line.width() * share;
    return Stream.of(
        part(line, line.text().substring(0, dots.start()), 0, line.width() * share / 2),
        part(line, line.text().substring(dots.end()), right, line.width() * (1 - share)));
  }

  private static Line part(Line line, String text, double right, double width) {
    return new Line(
        text,
        line.page(),
        line.x() + right,
        line.y(),
        width,
        line.fontSize(),
        line.bold(),
        line.italic(),
        TypeChanges.NONE,
        line.heading(),
        line.links());
  }
}
