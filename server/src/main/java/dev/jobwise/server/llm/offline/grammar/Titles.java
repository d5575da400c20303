package dev.jobwise.server.llm.offline.grammar;

import dev.jobwise.server.common.LowerCase;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shortens titles of ads. */
public final class Titles {

  private static final Pattern IN_BRACKETS = Pattern.compile(" ?\\([^()]{0,60}\\)");

  /** "and", "or" and what stands before an employer, in the languages of letters. */
  private static final Set<String> OPEN =
      Set.of(
          "and", "or", "und", "oder", "sowie", "et", "ou", "y", "e", "o", "en", "of", "i", "oraz",
          "lub", "og", "eller", "och", "till", "til", "hos", "at", "for", "with", "bei", "beim",
          "für", "chez", "pour", "para", "presso", "per", "bij", "voor", "dla", "w");

  private Titles() {}

  /** Whether each bracket of a text is closed: of a cut one, one is not. */
  public static boolean isBalanced(String text) {
    long opened = text.chars().filter(c -> c == '(').count();
    return opened == text.chars().filter(c -> c == ')').count()
        && text.indexOf(')') >= text.indexOf('(');
  }

  /** Cuts a title before the first of some words, none of which may begin it, and its brackets. */
  public static String before(String title, List<String> words) {
    String lower = LowerCase.of(title);
    int end = title.length();
    for (String word : words) {
      int at = lower.indexOf(word);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return withoutBrackets(title.substring(0, end));
  }

  /** Drops what stands in brackets, and an open end. */
  public static String withoutBrackets(String title) {
    return withoutOpenEnd(IN_BRACKETS.matcher(title).replaceAll(""));
  }

  /** Drops what stands in brackets without one of some words, and an open end. */
  public static String withoutAsides(String title, Set<String> kept) {
    return withoutOpenEnd(
        IN_BRACKETS
            .matcher(title)
            .replaceAll(
                aside ->
                    Stream.of(LowerCase.of(aside.group()).split("[^\\p{L}]"))
                            .anyMatch(kept::contains)
                        ? Matcher.quoteReplacement(aside.group())
                        : ""));
  }

  /** Drops signs and words at the end with which something would go on: "Cook and", "Cook,". */
  private static String withoutOpenEnd(String title) {
    String cut = title.strip();
    boolean open = true;
    while (open && !cut.isEmpty()) {
      int last = cut.lastIndexOf(' ');
      boolean sign = ",;-–—|@/&+".indexOf(cut.charAt(cut.length() - 1)) >= 0;
      boolean word = last > 0 && OPEN.contains(cut.substring(last + 1));
      open = sign || word;
      cut = open ? cut.substring(0, sign ? cut.length() - 1 : last).stripTrailing() : cut;
    }
    return cut;
  }
}
