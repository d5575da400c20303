package dev.jobwise.server.llm.offline.grammar;

import dev.jobwise.server.common.LowerCase;
import java.util.List;

/** Shortens titles of ads. */
public final class Titles {

  private Titles() {}

  /** Cuts a title before the first of some words, none of which may begin it. */
  public static String before(String title, List<String> words) {
    String lower = LowerCase.of(title);
    int end = title.length();
    for (String word : words) {
      int at = lower.indexOf(word);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return title.substring(0, end).strip();
  }
}
