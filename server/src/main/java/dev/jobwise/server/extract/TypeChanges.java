package dev.jobwise.server.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the type of a line changes: "<b>Engineer</b> ACME" has two names that no sign divides.
 *
 * @param at how many characters, blanks apart, stand before each change; empty if there is none, or
 *     if there are so many that they tell nothing
 */
public record TypeChanges(List<Integer> at) {

  public static final TypeChanges NONE = new TypeChanges(List.of());

  /** Small capitals and formulas change at every word. */
  private static final int MOST = 4;

  public TypeChanges {
    at = at.size() > MOST ? List.of() : List.copyOf(at);
  }

  /**
   * The changes of a text that goes on in another.
   *
   * @param changes whether the type changes between the two
   */
  public TypeChanges joined(String text, boolean changes, TypeChanges next) {
    int length = printed(text).length();
    List<Integer> all = new ArrayList<>(at);
    if (changes) {
      all.add(length);
    }
    all.addAll(next.after(length).at);
    return new TypeChanges(all);
  }

  /** The changes behind as many more characters. */
  public TypeChanges after(int characters) {
    return new TypeChanges(at.stream().map(change -> change + characters).toList());
  }

  /** Those that are left when a text loses or gains something at an end. */
  TypeChanges moved(String text, String other) {
    if (at.isEmpty()) {
      return this;
    }
    String before = printed(text);
    String after = printed(other);
    List<Integer> kept = new ArrayList<>();
    for (int change : at) {
      int rest = before.length() - change;
      if (change < after.length() && before.regionMatches(0, after, 0, change)) {
        kept.add(change);
      } else if (rest > 0
          && rest < after.length()
          && before.regionMatches(change, after, after.length() - rest, rest)) {
        kept.add(after.length() - rest);
      }
    }
    return new TypeChanges(kept);
  }

  /** Where in a text the words begin that are in other type than those before them. */
  public List<Integer> in(String text) {
    List<Integer> found = new ArrayList<>();
    int count = 0;
    for (int i = 0; i < text.length() && !at.isEmpty(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      if (!blank && at.contains(count) && i > 0 && isBetweenWords(text, i)) {
        found.add(i);
      }
      count += blank ? 0 : 1;
    }
    return found;
  }

  private static boolean isBetweenWords(String text, int i) {
    return !Character.isLetterOrDigit(text.charAt(i - 1))
        || !Character.isLetterOrDigit(text.charAt(i));
  }

  /** A text without blanks. */
  public static String printed(String text) {
    StringBuilder printed = new StringBuilder(text.length());
    text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> printed.append((char) c));
    return printed.toString();
  }
}
