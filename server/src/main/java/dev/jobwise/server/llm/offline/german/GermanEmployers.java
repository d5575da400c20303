package dev.jobwise.server.llm.offline.german;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Words;
import java.util.Optional;
import java.util.Set;

/** Reads what a German ad says that the employer is. */
final class GermanEmployers {

  private static final Set<String> NO_EMPLOYER = GermanLines.LISTS.words("no employer");

  private GermanEmployers() {}

  static Optional<String> read(String sentence) {
    String text = GermanLines.tidy(sentence);
    String lower = LowerCase.of(text);
    if (lower.startsWith("wir sind ein ") || lower.startsWith("wir sind eine ")) {
      return employer(text.substring("wir sind ".length()));
    }
    return Optional.empty();
  }

  private static Optional<String> employer(String phrase) {
    // A clause behind the comma would part the noun from its verb: "dass Sie …, das … setzt, sind".
    String said = reworded(cut(phrase.split(", ", 2)[0]));
    boolean hiring = Words.of(said).stream().anyMatch(NO_EMPLOYER::contains);
    return said.isEmpty() || hiring || Prose.countWords(said) < 3
        ? Optional.empty()
        : Optional.of(said);
  }

  private static String cut(String phrase) {
    int next = phrase.indexOf(" und wir ");
    String cut = next > 0 ? phrase.substring(0, next) : phrase;
    // "… und vertreten zwei Marken": a word in lower case after "und" may be the next verb.
    for (int at = cut.indexOf(" und "); at > 0; at = cut.indexOf(" und ", at + 1)) {
      String word = cut.substring(at + " und ".length()).split(" ", 2)[0];
      boolean verb = !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && word.endsWith("n");
      if (verb && Prose.countWords(cut.substring(0, at)) >= 3) {
        return cut.substring(0, at);
      }
    }
    return cut;
  }

  /** Rewords a phrase as the applicant addresses the employer; empty if that is not safe. */
  private static String reworded(String phrase) {
    StringBuilder spoken = new StringBuilder();
    StringBuilder neutral = new StringBuilder();
    for (String word : phrase.split(" ")) {
      String lower = LowerCase.of(word);
      boolean ours = lower.startsWith("unser");
      String said = ours ? "Ihr" + endingOfOurs(lower) : word;
      spoken.append(spoken.length() == 0 ? "" : " ").append(said);
      neutral.append(neutral.length() == 0 ? "" : " ").append(ours ? "der" : word);
    }
    return GermanLines.isSound(neutral.toString(), 2) ? spoken.toString() : "";
  }

  /** Returns the ending that "Ihr" needs: "unserer" becomes "Ihrer". */
  private static String endingOfOurs(String ours) {
    return ours.substring("unser".length());
  }
}
