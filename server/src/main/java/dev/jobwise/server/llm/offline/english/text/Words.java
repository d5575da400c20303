package dev.jobwise.server.llm.offline.english.text;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.WordChars;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds words and terms in plain text, in time linear in its length. */
public final class Words {

  /** Words without meaning for a job or a person. */
  public static final Set<String> COMMON =
      Set.of(
          ("a about above across after again all also although always am among an and any are as at"
                  + " be because been before being below best between both but by can candidate"
                  + " candidates could did do does doing during each either etc ever every few for"
                  + " from further get give good great had has have having he her here him his how"
                  + " i if in include included including into is it its just like looking make me"
                  + " more most must my need needs new no nor not of off on once one only or other"
                  + " our out over own per please preferred proven required requirement"
                  + " requirements role same she should so some strong such than that the their"
                  + " them then there these they this those through to too under until up us use"
                  + " using very via want was we well were what when where which while who whom"
                  + " why will with within without work working would years year experience"
                  + " experienced ability able skills skill knowledge plus minimum least join team"
                  + " emphasize emphasise highlight focus mention stress write letter tone keep"
                  + " your you job position")
              .split(" "));

  private Words() {}

  /**
   * Splits a text into words in lower case; {@code c++}, {@code c#}, {@code .net}, {@code node.js}
   * stay whole.
   */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!startsWord(text, i)) {
        i++;
        continue;
      }
      int start = i;
      i++;
      while (i < text.length() && continuesWord(text, i)) {
        i++;
      }
      words.add(LowerCase.of(text.substring(start, i)));
    }
    return words;
  }

  private static boolean startsWord(String text, int i) {
    char c = text.charAt(i);
    return isWordChar(c)
        || c == '.' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
  }

  private static boolean continuesWord(String text, int i) {
    char c = text.charAt(i);
    if (isWordChar(c)) {
      char before = text.charAt(i - 1);
      return !isWordChar(before)
          || Character.isSurrogate(before)
          || Character.isSurrogate(c)
          || WordChars.run(before, c);
    }
    if (c == '+' || c == '#') {
      return true;
    }
    boolean inner = c == '.' || c == '-' || c == '\'' || c == '’';
    return inner && i + 1 < text.length() && isWordChar(text.charAt(i + 1));
  }

  static boolean isWordChar(char c) {
    return WordChars.is(c) || Character.isSurrogate(c);
  }

  /** Whether two neighbouring chars belong to one word. */
  private static boolean joins(char before, char after) {
    return Character.isSurrogate(before) || Character.isSurrogate(after)
        ? isWordChar(before) && isWordChar(after)
        : WordChars.join(before, after);
  }

  /** Whether a text contains a term as whole words, in any case, also with a plural s. */
  public static boolean holds(String text, String term) {
    String lowerText = LowerCase.of(text);
    String lowerTerm = LowerCase.of(term.strip());
    if (lowerTerm.isEmpty()) {
      return false;
    }
    if (indexOf(lowerText, lowerTerm, 0) >= 0) {
      return true;
    }
    if (lowerTerm.length() < 4 || !Character.isLetter(lowerTerm.charAt(lowerTerm.length() - 1))) {
      return false;
    }
    String other =
        lowerTerm.endsWith("s") ? lowerTerm.substring(0, lowerTerm.length() - 1) : lowerTerm + "s";
    return indexOf(lowerText, other, 0) >= 0;
  }

  /** Returns where a term occurs as whole words, or -1; both must be in the same case. */
  public static int indexOf(String text, String term, int from) {
    int at = text.indexOf(term, from);
    while (at >= 0) {
      if (isWholeWordAt(text, term, at)) {
        return at;
      }
      at = text.indexOf(term, at + 1);
    }
    return -1;
  }

  private static boolean isWholeWordAt(String text, String term, int at) {
    if (at > 0) {
      char before = text.charAt(at - 1);
      boolean dotted = before == '.' && term.charAt(0) != '.';
      if (joins(before, term.charAt(0)) || isWordChar(term.charAt(0)) && dotted) {
        return false;
      }
      if (term.charAt(0) == '.' && joins(before, 'a')) {
        return false;
      }
      if (before == '+' || before == '#' || before == '&') {
        return false;
      }
    }
    int end = at + term.length();
    if (end == text.length()) {
      return true;
    }
    char after = text.charAt(end);
    char last = text.charAt(end - 1);
    if (joins(isWordChar(last) ? last : 'a', after)
        || after == '+'
        || after == '#'
        || after == '&') {
      return false;
    }
    boolean joined = after == '.' || after == '-' && term.length() == 1;
    return !joined || end + 1 == text.length() || !isWordChar(text.charAt(end + 1));
  }
}
