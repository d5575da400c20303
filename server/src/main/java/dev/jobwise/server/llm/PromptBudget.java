package dev.jobwise.server.llm;

import java.util.ArrayList;
import java.util.List;

/**
 * Room for texts in a prompt. What is taken first is kept; later texts are cut once the room is
 * used up, so take the most relevant first.
 */
public final class PromptBudget {

  /** Quotes and comma around a line in its list, and what is escaped in it. */
  private static final int TOKENS_AROUND_LINE = 2;

  private int left;
  private int charactersCut;

  /**
   * @param tokens room for all texts together
   */
  public PromptBudget(int tokens) {
    left = Math.max(0, tokens);
  }

  /** As much of the text as fits, up to the end of a sentence if one ends there; "" for null. */
  public String take(String text, int mostTokens) {
    if (text == null) {
      return "";
    }
    String kept = TokenEstimate.cut(text, Math.min(left, mostTokens));
    left -= TokenEstimate.of(kept);
    charactersCut += text.length() - kept.length();
    return kept;
  }

  /** The whole lines that fit, in their order. */
  public List<String> take(List<String> lines, int mostTokens) {
    List<String> kept = new ArrayList<>();
    int room = Math.min(left, mostTokens);
    for (String line : lines) {
      int tokens = TokenEstimate.of(line) + TOKENS_AROUND_LINE;
      if (tokens <= room) {
        room -= tokens;
        left -= tokens;
        kept.add(line);
      } else {
        charactersCut += line.length();
      }
    }
    return kept;
  }

  /** Characters that did not fit so far. */
  public int charactersCut() {
    return charactersCut;
  }
}
