package dev.jobwise.server.job.ad;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.common.keyword.WordText;
import dev.jobwise.server.job.ad.words.AdPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what requirements ask for in words that no list knows, by the words before it: "experience
 * of acute ward nursing".
 */
final class AskedPhrases {

  private static final int MAX_WORDS = 3;
  private static final int MAX_PHRASES = 8;

  // How specific the best word of a phrase must be to a trade; see WordText.telling.
  private static final double TELLING = 0.65;
  private static final double TELLING_ALONE = 0.8;

  /** Words at the end of a phrase that only name a setting: "the care sector". */
  private static final Set<String> SETTINGS =
      Set.of(
          "industry",
          "sector",
          "field",
          "fields",
          "environment",
          "setting",
          "settings",
          "role",
          "discipline",
          "disciplines",
          "background",
          "area",
          "areas",
          "bereich");

  private static final List<String> CUES = ResourceLines.of(AskedPhrases.class, "asked.txt");

  /** The signs that end a phrase. */
  private static final Pattern BORDER = Pattern.compile("[,;:.()\\[\\]/|•–—!?\"]| - ");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’-]{2,30}+");

  private AskedPhrases() {}

  /** Returns the phrases in the order of the ad. */
  static List<String> of(JobAd ad) {
    List<String> phrases = new ArrayList<>();
    for (String line : ad.requirements()) {
      if (phrases.size() < MAX_PHRASES && Keywords.mentions(line).isEmpty()) {
        String phrase = in(line);
        if (phrase != null && !phrases.contains(phrase)) {
          phrases.add(phrase);
        }
      }
    }
    return phrases;
  }

  private static String in(String line) {
    String lower = LowerCase.of(line);
    if (lower.length() != line.length()) {
      return null;
    }
    for (String cue : CUES) {
      int at = lower.indexOf(cue + " ");
      if (at >= 0 && (at == 0 || !Character.isLetter(lower.charAt(at - 1)))) {
        String phrase = phrase(line.substring(at + cue.length() + 1));
        if (phrase != null) {
          return phrase;
        }
      }
    }
    return null;
  }

  /**
   * Returns the meaningful words that a text begins with if they belong to a trade, or else null.
   */
  private static String phrase(String text) {
    Matcher border = BORDER.matcher(text);
    String clause = border.find() ? text.substring(0, border.start()) : text;
    List<String> words = new ArrayList<>();
    for (String word : clause.split(" ")) {
      boolean telling = WORD.matcher(word).matches() && !WordText.of(word).stems().isEmpty();
      if (!telling && !words.isEmpty() || words.size() == MAX_WORDS) {
        break;
      }
      if (telling) {
        words.add(word);
      }
    }
    if (!words.isEmpty() && SETTINGS.contains(LowerCase.of(words.get(words.size() - 1)))) {
      words.remove(words.size() - 1);
    }
    // "experience building web applications" asks for web applications.
    if (words.size() > 1 && words.get(0).endsWith("ing")) {
      words.remove(0);
    }
    // "globally distributed" only describes what follows.
    if (!words.isEmpty() && words.get(words.size() - 1).matches("\\p{Ll}{3,20}ed")) {
      words.clear();
    }
    String phrase = String.join(" ", words);
    return words.isEmpty() || AdPlaces.isPlace(phrase) || !isOfATrade(phrase, words.size())
        ? null
        : phrase;
  }

  /**
   * Whether a phrase is specific to a trade. A single word must be more so, or a long German noun.
   */
  private static boolean isOfATrade(String phrase, int words) {
    double most =
        WordText.of(phrase).stems().stream().mapToDouble(WordText::telling).max().orElse(0);
    boolean compound = words == 1 && Character.isUpperCase(phrase.charAt(0)) && phrase.length() > 8;
    return compound || most >= (words == 1 ? TELLING_ALONE : TELLING);
  }
}
