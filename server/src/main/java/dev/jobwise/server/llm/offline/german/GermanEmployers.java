package dev.jobwise.server.llm.offline.german;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Words;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a German ad says that the employer is. */
final class GermanEmployers {

  private static final Set<String> NO_EMPLOYER = GermanLines.LISTS.words("no employer");

  /** What employers call themselves: others would not say it after them. */
  private static final Pattern PRAISE =
      Pattern.compile(
          "(?:(?:stark|schnell|stetig|weltweit|bundesweit) )?"
              + "(?:dynamisch|innovativ|modern|führend|wachsend|erfolgreich|renommiert|attraktiv|motiviert|engagiert|sympathisch|jung)e[srnm]? (?:und )?");

  /** The length of "Das " before the name. */
  private static final int ARTICLE = 4;

  private GermanEmployers() {}

  /** Reads "Wir sind eine Bäckerei" and "Die Bäckerei Abel ist ein Familienbetrieb". */
  static Optional<String> read(String sentence, String company) {
    String text = GermanLines.tidy(sentence);
    String lower = LowerCase.of(text);
    if (lower.startsWith("wir sind ein ") || lower.startsWith("wir sind eine ")) {
      return employer(text.substring("wir sind ".length()));
    }
    String is = company + " ist ";
    int at = company.isEmpty() ? -1 : text.indexOf(is);
    String said = at < 0 || at > ARTICLE ? "" : text.substring(at + is.length());
    return said.startsWith("ein ") || said.startsWith("eine ") ? employer(said) : Optional.empty();
  }

  private static Optional<String> employer(String phrase) {
    // A clause behind the comma would part the noun from its verb: "dass Sie …, das … setzt, sind".
    String plain = PRAISE.matcher(phrase.split(", ", 2)[0]).replaceAll("");
    String said = reworded(cut(plain));
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
      if (verb && Prose.countWords(cut.substring(0, at)) >= 2) {
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
