package dev.jobwise.server.llm.offline.grammar;

import dev.jobwise.server.common.LowerCase;
import java.util.List;
import java.util.regex.Pattern;

/** Shortens titles of ads. */
public final class Titles {

  private static final Pattern IN_BRACKETS = Pattern.compile(" ?\\([^()]{0,60}\\)");

  private Titles() {}

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

  /** Drops what stands in brackets, and signs at the end. */
  public static String withoutBrackets(String title) {
    String cut = IN_BRACKETS.matcher(title).replaceAll("").strip();
    while (!cut.isEmpty() && ",;-–—|@/".indexOf(cut.charAt(cut.length() - 1)) >= 0) {
      cut = cut.substring(0, cut.length() - 1).stripTrailing();
    }
    return cut;
  }
}
