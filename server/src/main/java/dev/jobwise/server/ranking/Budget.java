package dev.jobwise.server.ranking;

import dev.jobwise.server.llm.TokenEstimate;
import java.util.ArrayList;
import java.util.List;

/**
 * Room for texts in a prompt, in tokens. What is taken first is kept; later texts are cut when the
 * room is used up.
 */
final class Budget {

  private int left;
  private int charactersCut;

  Budget(int tokens) {
    left = tokens;
  }

  /** As much of the text as fits, preferably up to the end of a sentence. */
  String take(String text, int mostTokens) {
    String kept = TokenEstimate.cut(text, Math.min(left, mostTokens));
    left -= TokenEstimate.of(kept);
    charactersCut += text.length() - kept.length();
    return kept;
  }

  /** As many whole lines as fit. */
  List<String> take(List<String> lines, int mostTokens) {
    List<String> kept = new ArrayList<>();
    int room = Math.min(left, mostTokens);
    for (String line : lines) {
      int tokens = TokenEstimate.of(line);
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
  int charactersCut() {
    return charactersCut;
  }
}
