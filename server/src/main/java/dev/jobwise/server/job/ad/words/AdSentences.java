package dev.jobwise.server.job.ad.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits an ad into sentences and classifies them. */
public final class AdSentences {

  private static final WordTerms ASKS = WordTerms.of(WordList.sections("asks"), "");
  private static final WordTerms TELLS = WordTerms.of(WordList.sections("asks"), "tells");
  private static final WordTerms DEMANDS = WordTerms.of(WordList.sections("asks"), "demands");
  private static final WordTerms NOTICES = WordTerms.of(WordList.sections("notices"), "");

  /** A shorter word before a full stop is an abbreviation: "z. B.", "U.S.", "or 2." */
  private static final int SHORTEST_LAST_WORD = 3;

  /** The beginning of a sentence about the employer: "At Hollowell, we". */
  private static final Pattern AT_US =
      Pattern.compile(
          "(?:At|Bei|Hos|Chez|Bij|En|Na) \\p{Lu}[^,.]{1,40}+, (?:we|our|wir|vi|nous|wij)(?![\\p{L}])");

  private AdSentences() {}

  /** Whether a sentence asks applicants for something. */
  public static boolean asks(String sentence) {
    return ASKS.in(sentence);
  }

  /** Whether an entry begins like a requirement, wherever it stands: "Minimum of two years". */
  public static boolean demands(String entry) {
    return beginsWith(DEMANDS, entry);
  }

  private static boolean beginsWith(WordTerms terms, String text) {
    List<String> words = WordTerms.words(text);
    return !words.isEmpty() && terms.lengthAt(words, 0) > 0;
  }

  /**
   * Whether a sentence only describes the employer or the job, although it is among requirements.
   */
  public static boolean isDescription(String sentence) {
    return (beginsWith(TELLS, sentence)
            || sentence.endsWith("!")
            || AT_US.matcher(sentence).lookingAt())
        && !asks(sentence);
  }

  /** Whether a line is a legal notice, says how to apply, or belongs to a website. */
  public static boolean isNotice(String line) {
    return line.startsWith("©") || NOTICES.in(line) || AdNoise.isChrome(line);
  }

  /** Returns the sentences of a line. */
  public static List<String> of(String line) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 1; i + 2 < line.length(); i++) {
      boolean end =
          ".!?;".indexOf(line.charAt(i)) >= 0
              && line.charAt(i + 1) == ' '
              && Character.isUpperCase(line.charAt(i + 2))
              && (line.charAt(i) != '.' || isWordBefore(line, i));
      if (end) {
        sentences.add(line.substring(start, i + 1));
        start = i + 2;
      }
    }
    sentences.add(line.substring(start));
    return sentences;
  }

  private static boolean isWordBefore(String line, int end) {
    char last = line.charAt(end - 1);
    if (last == ')' || last == '"') {
      return true;
    }
    int start = end;
    while (start > 0
        && end - start < SHORTEST_LAST_WORD
        && Character.isLetterOrDigit(line.charAt(start - 1))) {
      start--;
    }
    return end - start >= SHORTEST_LAST_WORD;
  }
}
