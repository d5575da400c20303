package dev.jobwise.server.generation.claim.text;

import dev.jobwise.server.common.LowerCase;
import java.text.Normalizer;

/** Folds words for comparison: to lower case, without accents, and to stems without endings. */
public final class Fold {

  /** Two words with this many equal letters at their start are forms of one word. */
  private static final int STEM = 6;

  /** Shorter words have no ending to remove. */
  private static final int SHORT = 5;

  private Fold() {}

  /** Folds case and accents: "Straße" to "strasse", "Éric" to "eric". */
  public static String of(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return LowerCase.of(text);
    }
    String lower = LowerCase.of(text).replace("ß", "ss").replace("œ", "oe").replace("æ", "ae");
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed
        .chars()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> folded.append((char) c));
    return folded.toString();
  }

  /** Returns what the forms of a folded word have in common. */
  public static String stem(String folded) {
    if (folded.length() < SHORT) {
      return folded.length() == 4 && folded.endsWith("s") ? folded.substring(0, 3) : folded;
    }
    int end = folded.length();
    while (end > 4 && "aeinos".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(0, Math.min(end, STEM));
  }
}
