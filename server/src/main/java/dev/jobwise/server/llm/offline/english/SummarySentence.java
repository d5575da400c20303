package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.syntax.Commas;
import dev.jobwise.server.llm.offline.english.syntax.People;
import dev.jobwise.server.llm.offline.english.syntax.Verbs;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Form;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Known;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.NameCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Converts the first line of a summary to a sentence in the first person. */
final class SummarySentence {

  private static final Set<String> AFTER = EnglishLines.LISTS.words("after a person");
  private static final Set<String> STOPS = EnglishLines.LISTS.words("no person before");
  private static final Set<String> ADJECTIVES = EnglishLines.LISTS.words("describing a person");
  private static final Set<String> WISHES = Set.of("look", "seek", "want", "search");
  private static final List<String> OWN =
      List.of(
          "I am ", "I'm ", "I have ", "I want ", "I would like ", "I enjoy ", "I like ", "I love ");
  private static final int MIN_OWN_WORDS = 5;
  private static final int MOST_WORDS = 26;
  private static final int LAST_PERSON = 7;

  private SummarySentence() {}

  /** Converts "Registered nurse with …" to "I am a registered nurse with …"; empty if uncertain. */
  static Optional<String> of(String summary) {
    String text = EnglishLines.bare(Commas.orderly(EnglishLines.bare(summary)));
    String lower = LowerCase.of(text);
    boolean firstPerson = lower.startsWith("i am a") || lower.startsWith("i have ");
    String bare = firstPerson ? text.substring(2) : text;
    if (!EnglishLines.isSound(bare, 3, MOST_WORDS)) {
      return Optional.empty();
    }
    if (firstPerson) {
      return Optional.of(text);
    }
    Known first = Verbs.find(text.split(" ", 2)[0]);
    boolean gerund = first != null && first.form() == Form.GERUND;
    if (gerund && !WISHES.contains(first.base()) && !namesPerson(text)) {
      return Optional.of("I am " + Prose.lowered(text));
    }
    if (!namesPerson(text)) {
      return Optional.empty();
    }
    boolean article = lower.startsWith("a ") || lower.startsWith("an ");
    String word = LowerCase.of(text.split("[ ,]", 2)[0]);
    boolean ordinary =
        gerund || isSmallBehind(text) || People.isPerson(word) || ADJECTIVES.contains(word);
    String person = ordinary || article ? Prose.lowered(text) : text;
    return Optional.of("I am " + (article ? person : Prose.withArticle(person)));
  }

  /** "Call centre agent with …": only the start of the sentence gives the capital. */
  private static boolean isSmallBehind(String text) {
    String[] words = text.split(" ", 3);
    boolean proper = NameCase.isProper(words[0]) || Prose.lowered(words[0]).equals(words[0]);
    return !proper && words.length > 2 && Character.isLowerCase(words[1].charAt(0));
  }

  /** Returns a sentence that already is in the first person and says more than what somebody is. */
  static Optional<String> own(String summary) {
    String text = EnglishLines.bare(summary);
    boolean told =
        text.startsWith("I ") || OWN.stream().anyMatch(start -> text.contains(" " + start));
    boolean person = text.startsWith("I am a ") || text.startsWith("I am an ");
    String bare = text.replace(" I ", " ").replace(" I'm ", " ").replaceFirst("^I ", "");
    return told && !person && EnglishLines.isSound(bare, MIN_OWN_WORDS, MOST_WORDS)
        ? Optional.of(text)
        : Optional.empty();
  }

  private static boolean namesPerson(String summary) {
    String[] words = summary.split(" ");
    for (int i = 0; i < Math.min(LAST_PERSON, words.length - 1); i++) {
      String bare = LowerCase.of(EnglishLines.bare(words[i]));
      boolean ends = words[i].endsWith(",");
      if (People.isPerson(bare) && (ends || AFTER.contains(LowerCase.of(words[i + 1])))) {
        return true;
      }
      if (ends || STOPS.contains(bare)) {
        return false;
      }
    }
    return false;
  }
}
