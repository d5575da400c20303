package dev.jobwise.server.job.ad;

import dev.jobwise.server.common.LowerCase;
import java.util.Set;

/** Tells German ads from others. */
final class GermanText {

  private static final Set<String> COMMON =
      Set.of("und", "der", "die", "das", "für", "mit", "wir", "du", "sie", "ist", "eine", "zu");

  private GermanText() {}

  /** Whether at least one word in twenty is among the commonest of German. */
  static boolean isGerman(JobAd ad) {
    int words = 0;
    int german = 0;
    String text = ad.description() + ' ' + String.join(" ", ad.requirements());
    for (String word : LowerCase.of(text).split("[^\\p{L}\\p{M}]+")) {
      words++;
      german += COMMON.contains(word) ? 1 : 0;
    }
    return german * 20 > words;
  }
}
