package dev.jobwise.server.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The position of a sentence or a line in a text, without surrounding white space.
 *
 * @param start its first char
 * @param end the first char after it
 */
public record SentenceSpan(int start, int end) {

  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(ResourceLines.of(SentenceSpan.class, "abbreviations.txt"));

  /** German words before an ordinal, whose full stop ends no sentence: "der 10. Klasse". */
  private static final Set<String> BEFORE_ORDINALS =
      Set.of("der", "die", "das", "den", "dem", "am", "vom", "zum", "zur", "im", "ab", "seit");

  /** German words that an ordinal stands before: "Schüler 10. Klasse". */
  private static final Set<String> AFTER_ORDINALS =
      Set.of("Klasse", "Semester", "Lehrjahr", "Ausbildungsjahr", "Schuljahr", "Herren", "Damen");

  private static final String CLOSING_QUOTES = "”’»」";
  private static final int LONGEST_WORD = 40;

  /** "ok", "str", "pos": a word of more letters before a number ends a sentence. */
  private static final int SHORT = 3;

  /** Whether a word before a full stop is an abbreviation. */
  public static boolean isAbbreviation(String word) {
    return ABBREVIATIONS.contains(word);
  }

  /** Returns the sentences of a text; a line break ends one too. */
  public static List<SentenceSpan> of(String text) {
    List<SentenceSpan> all = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isLineBreak(text.charAt(i)) || endsAt(text, start, i)) {
        while (i + 1 < text.length() && CLOSING_QUOTES.indexOf(text.charAt(i + 1)) >= 0) {
          i++;
        }
        add(text, start, i + 1, all);
        start = i + 1;
      }
    }
    add(text, start, text.length(), all);
    return all;
  }

  /** Returns the lines of a text that are not blank. */
  public static List<SentenceSpan> lines(String text) {
    List<SentenceSpan> all = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isLineBreak(text.charAt(i))) {
        add(text, start, i, all);
        start = i + 1;
      }
    }
    add(text, start, text.length(), all);
    return all;
  }

  /** Returns the text of each sentence; a line break ends one too. */
  public static List<String> texts(String text) {
    return of(text).stream().map(span -> text.substring(span.start, span.end)).toList();
  }

  /** Whether a sentence that begins at {@code start} ends with the sign at {@code i}. */
  public static boolean endsAt(String text, int start, int i) {
    char c = text.charAt(i);
    if (".!?".indexOf(c) < 0) {
      return "。！？।".indexOf(c) >= 0;
    }
    int next = i + 1;
    while (next < text.length() && CLOSING_QUOTES.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next >= text.length() || text.charAt(next) != ' ') {
      return false;
    }
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (next == text.length() || Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    boolean counted = c == '.' && Character.isDigit(text.charAt(next));
    if (c == '.' && Character.isDigit(text.charAt(Math.max(start, i - 1)))) {
      int word = next;
      while (word < text.length()
          && Character.isLetter(text.charAt(word))
          && word - next < LONGEST_WORD) {
        word++;
      }
      if (AFTER_ORDINALS.contains(text.substring(next, word))) {
        return false;
      }
    }
    // Looks at few words only, to keep long lines cheap.
    return c != '.'
        || !(counted && isShort(text, start, i))
            && !isAbbreviated(text.substring(Math.max(start, i - LONGEST_WORD), i));
  }

  /** Whether a word of few small letters ends at a full stop: "ok. 15 ofert" is "about". */
  private static boolean isShort(String text, int start, int stop) {
    int first = stop;
    while (first > start
        && Character.isLowerCase(text.charAt(first - 1))
        && stop - first <= SHORT) {
      first--;
    }
    boolean whole = first == start || text.charAt(first - 1) == ' ';
    return whole && first < stop && stop - first <= SHORT;
  }

  private static boolean isAbbreviated(String before) {
    String word = lastWord(before);
    boolean ordinal =
        !word.isEmpty()
            && word.length() <= 2
            && Character.isDigit(word.charAt(0))
            && BEFORE_ORDINALS.contains(
                lastWord(before.substring(0, before.length() - word.length()).stripTrailing()));
    return ordinal
        || word.length() == 1 && Character.isLetter(word.charAt(0))
        || word.contains(".")
        || isAbbreviation(word);
  }

  private static String lastWord(String text) {
    return LowerCase.of(text.substring(text.lastIndexOf(' ') + 1));
  }

  private static boolean isLineBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\u000B'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static void add(String text, int from, int to, List<SentenceSpan> all) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      all.add(new SentenceSpan(start, end));
    }
  }
}
