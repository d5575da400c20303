package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Headings;
import java.util.regex.Pattern;

/** Makes words of dates in letter-spaced type: "N o v 2 0 1 0". */
final class SpacedDates {

  /** Where a word or a number ends. */
  private static final Pattern EDGE =
      Pattern.compile("(?<=\\p{L})(?=[\\d–—-])|(?<=\\d)(?=[\\p{L}–—-])|(?<=[–—-])(?=[\\p{L}\\d])");

  private SpacedDates() {}

  static Line joined(Line line) {
    String letters = Headings.unspaced(line.text());
    if (letters.equals(line.text())) {
      return line;
    }
    String text = EDGE.matcher(letters).replaceAll(" ");
    return DateSpans.isDate(text) ? line.withText(text) : line;
  }
}
