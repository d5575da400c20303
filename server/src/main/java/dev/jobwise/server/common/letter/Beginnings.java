package dev.jobwise.server.common.letter;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A list of phrases with which lines and sentences may begin. */
public final class Beginnings {

  private static final char OPEN_ENDED = '…';

  /** Greetings, up to the name. */
  public static final Beginnings GREETINGS = of(Beginnings.class, "greetings.txt");

  /** Sign-offs, before the name. */
  public static final Beginnings SIGN_OFFS = of(Beginnings.class, "signoffs.txt");

  /** Closing lines of thanks. */
  public static final Beginnings THANKS = of(Beginnings.class, "thanks.txt");

  private final TreeSet<String> phrases;
  private final Set<String> openEnded = new HashSet<>();
  private final int longest;

  private Beginnings(Class<?> beside, String file) {
    phrases =
        ResourceLines.of(beside, file).stream()
            .map(Beginnings::plain)
            .peek(this::noteOpenEnd)
            .map(line -> line.replace(String.valueOf(OPEN_ENDED), ""))
            .collect(Collectors.toCollection(TreeSet::new));
    longest = phrases.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Reads a list beside a class. */
  public static Beginnings of(Class<?> beside, String file) {
    return new Beginnings(beside, file);
  }

  private void noteOpenEnd(String line) {
    if (line.indexOf(OPEN_ENDED) > 0) {
      openEnded.add(line.substring(0, line.length() - 1));
    }
  }

  /** Converts to lower case and straight apostrophes; the length stays the same. */
  public static String plain(String text) {
    return LowerCase.of(text).replace('’', '\'').replace('`', '\'');
  }

  /** Returns the length of the longest phrase that a plain text begins with; 0 if there is none. */
  public int match(String plain) {
    for (int end = Math.min(longest, plain.length()); end > 0; end--) {
      if (endsWord(plain, end) && phrases.contains(plain.substring(0, end))) {
        return end;
      }
    }
    return 0;
  }

  /** Whether a plain text may become a phrase when more of it arrives. */
  public boolean mayMatch(String plain) {
    if (plain.length() > longest) {
      return false;
    }
    String next = plain.isEmpty() ? null : phrases.ceiling(plain);
    return next != null && next.startsWith(plain);
  }

  /** Whether the list marks a phrase with "…": any words may follow it. */
  public boolean isOpenEnded(String plain, int length) {
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
