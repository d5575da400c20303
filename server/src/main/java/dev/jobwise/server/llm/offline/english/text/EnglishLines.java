package dev.jobwise.server.llm.offline.english.text;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.Patterns;
import dev.jobwise.server.llm.offline.grammar.Titles;
import dev.jobwise.server.llm.offline.grammar.WordLists;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What lines of English resumes and ads have in common: where they can be cut, and what they must
 * not contain.
 */
public final class EnglishLines {

  /** The word lists of English. */
  public static final WordLists LISTS = WordLists.of(EnglishLines.class, "lines.txt");

  /** Prepositions that often follow a noun. */
  public static final Set<String> BEHIND_NOUNS =
      Set.of("at", "for", "in", "of", "on", "to", "with");

  private static final Set<String> OTHERS = LISTS.words("foreign to a letter");

  private static final Set<String> FOREIGN = LISTS.words("foreign words");
  private static final Pattern IM_BEFORE_NOUN = Patterns.of("\\<[Ii]m \\p{Lu}");
  private static final Set<String> OPEN_ENDS = LISTS.words("open ends");

  private static final Pattern ABBREVIATED =
      Pattern.compile("(?<!\\p{L})(?:\\p{L}|approx|incl|etc|vs)\\. ?");
  private static final Set<String> POINTING = LISTS.words("pointing out of a duty");
  private static final int MOST_OF_REWORDED = 22;
  private static final Set<String> NOUN_ENDINGS = LISTS.words("noun endings");
  private static final int LEAST_ABSTRACT = 6;

  private EnglishLines() {}

  /** Removes punctuation at the end. */
  public static String bare(String line) {
    String text = line.strip();
    while (!text.isEmpty() && ".!;,:".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text = text.substring(0, text.length() - 1).stripTrailing();
    }
    return text;
  }

  /** Whether a line is in German: by a word of it, or by "im" before a noun. */
  public static boolean isForeign(String line) {
    return IM_BEFORE_NOUN.matcher(line).find()
        || Words.of(line).stream().anyMatch(FOREIGN::contains);
  }

  /** Whether a phrase can be part of a sentence that the writer makes. */
  public static boolean isSound(String phrase, int leastWords, int mostWords) {
    int words = Prose.countWords(phrase);
    return words >= leastWords
        && words <= mostWords
        && !Prose.talksToModel(phrase)
        && !phrase.contains(": ")
        && !ABBREVIATED.matcher(phrase).replaceAll("").contains(". ")
        && !phrase.contains("://")
        && phrase.chars().noneMatch(c -> "?!|[]{}<>\"“”*_=•\n\t".indexOf(c) >= 0)
        && Titles.isBalanced(phrase)
        && !OPEN_ENDS.contains(LowerCase.of(phrase.substring(phrase.lastIndexOf(' ') + 1)))
        && Words.of(phrase).stream().noneMatch(OTHERS::contains)
        && Words.of(phrase).stream().noneMatch(FOREIGN::contains)
        && !phrase.contains(" I ")
        && Prose.isLatin(phrase.charAt(0));
  }

  /** Returns the text after the first of these starts that it has; null if it has none. */
  public static String after(String text, List<String> starts) {
    for (String start : starts) {
      boolean whole =
          text.length() > start.length() && !Character.isLetter(text.charAt(start.length()));
      if (whole && text.regionMatches(true, 0, start, 0, start.length())) {
        String rest = text.substring(start.length()).strip();
        return rest.startsWith(":") ? rest.substring(1).strip() : rest;
      }
    }
    return null;
  }

  /** Whether a word in small letters has the ending of an abstract noun: "monitoring". */
  public static boolean isAbstract(String word) {
    return word.length() >= LEAST_ABSTRACT && NOUN_ENDINGS.stream().anyMatch(word::endsWith);
  }

  /** As the applicant says it to the employer; empty where that is not safe. */
  public static String reworded(String phrase) {
    if (Words.of(phrase).stream().anyMatch(POINTING::contains)) {
      return "";
    }
    StringBuilder spoken = new StringBuilder();
    for (String word : phrase.split(" ")) {
      String said =
          switch (LowerCase.of(word)) {
            case "our" -> "your";
            case "us" -> "you";
            case "ourselves" -> "yourselves";
            default -> word;
          };
      spoken.append(spoken.length() == 0 ? "" : " ").append(said);
    }
    String foreign = spoken.toString().replace("your", "the").replace("you", "them");
    return isSound(foreign, 2, MOST_OF_REWORDED) ? spoken.toString() : "";
  }
}
