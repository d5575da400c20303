package dev.jobwise.server.job.ad.words;

import dev.jobwise.server.common.LowerCase;
import java.util.List;

/** Tells wishes from requirements by their own words. */
public final class Wishes {

  private static final List<String> CUES =
      List.of(
          "nice to have",
          "nice-to-have",
          "is a plus",
          "are a plus",
          "a big plus",
          "a strong plus",
          "a definite plus",
          "would be a plus",
          "as a plus",
          "(plus)",
          "a bonus",
          "bonus points",
          "bonus if",
          "preferred",
          "preferable",
          "preferably",
          "desirable",
          "desired but",
          "ideally",
          "advantageous",
          "an advantage",
          "would be great",
          "is helpful",
          "not required",
          "not essential",
          "but not mandatory",
          "optional",
          "an asset",
          "beneficial",
          "von vorteil",
          "wünschenswert",
          "idealerweise",
          "ein plus",
          "gerne auch",
          "kein muss",
          "wären toll",
          "wäre toll",
          "wäre super",
          "un plus",
          "un atout",
          "un diferencial",
          "een pré",
          "een plus",
          "mile widzian");

  private Wishes() {}

  /** Whether a requirement itself says that it is only a wish. */
  public static boolean isWish(String line) {
    String lower = LowerCase.of(line);
    return CUES.stream().anyMatch(lower::contains);
  }
}
