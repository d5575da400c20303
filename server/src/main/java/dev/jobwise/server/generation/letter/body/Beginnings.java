package dev.jobwise.server.generation.letter.body;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Beginnings of lines and sentences, out of one list. */
final class Beginnings {

  private static final char OPEN_ENDED = '…';

  private final TreeSet<String> phrases;
  private final Set<String> openEnded = new HashSet<>();
  private final int longest;

  private Beginnings(String file) {
    phrases =
        ResourceLines.of(Beginnings.class, file).stream()
            .map(Beginnings::plain)
            .peek(this::noteOpenEnd)
            .map(line -> line.replace(String.valueOf(OPEN_ENDED), ""))
            .collect(Collectors.toCollection(TreeSet::new));
    longest = phrases.stream().mapToInt(String::length).max().orElse(0);
  }

  static Beginnings of(String file) {
    return new Beginnings(file);
  }

  private void noteOpenEnd(String line) {
    if (line.indexOf(OPEN_ENDED) > 0) {
      openEnded.add(line.substring(0, line.length() - 1));
    }
  }

  /** In small letters and with straight apostrophes, as long as before. */
  static String plain(String text) {
    return LowerCase.of(text).replace('’', '\'').replace('`', '\'');
  }

  /** How long the longest phrase is that a plain text begins with; 0 for none. */
  int match(String plain) {
    for (int end = Math.min(longest, plain.length()); end > 0; end--) {
      if (endsWord(plain, end) && phrases.contains(plain.substring(0, end))) {
        return end;
      }
    }
    return 0;
  }

  /** Whether a plain text may become a phrase, or a longer one, once more has come. */
  boolean mayMatch(String plain) {
    if (plain.length() > longest) {
      return false;
    }
    String next = plain.isEmpty() ? null : phrases.ceiling(plain);
    return next != null && next.startsWith(plain);
  }

  /** Whether the phrase that a plain text begins with stands for any line that goes on from it. */
  boolean isOpenEnded(String plain, int length) {
    return openEnded.contains(plain.substring(0, length));
  }

  private static boolean endsWord(String text, int end) {
    char last = text.charAt(end - 1);
    return end == text.length()
        || !Character.isLetterOrDigit(last)
        || last >= 0x2e80
        || !Character.isLetterOrDigit(text.charAt(end));
  }
}
