package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.language.Languages;
import dev.jobwise.server.llm.offline.english.English;
import dev.jobwise.server.llm.offline.english.Prose;
import dev.jobwise.server.llm.offline.facts.Facts;
import dev.jobwise.server.llm.offline.german.German;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import java.util.List;

/** The language in which a letter is written offline. */
public final class LetterLanguage {

  private static final String GERMAN = "de";

  private static final int SHORT = 12;

  /** More lines than these would have told the language by their small words. */
  private static final int MOST_LINES = 40;

  private LetterLanguage() {}

  /**
   * What was decided by {@link #of(String, String)} and stands in the facts as {@code language},
   * because the letter's frame is written in it, too. Facts without it are decided on here.
   */
  public static String of(JsonNode facts) {
    String decided = Facts.text(facts, "language");
    return decided.isEmpty()
        ? of(ofAd(facts.path("job")), ownTexts(facts))
        : decided.equals(GERMAN) ? GERMAN : Languages.ENGLISH;
  }

  /**
   * German where it is wanted and the applicant's own texts are not in another language, which
   * could not be told in German; else English.
   *
   * @param ownTexts what the applicant tells of the work to write about
   */
  public static String of(String wanted, String ownTexts) {
    return wanted.equals(GERMAN) && isGerman(ownTexts) ? GERMAN : Languages.ENGLISH;
  }

  /** Terse lines have too few small words to tell by: then the grammar that reads more of them. */
  private static boolean isGerman(String ownTexts) {
    return Languages.find(ownTexts)
        .map(GERMAN::equals)
        .orElseGet(() -> read(new German(), ownTexts) >= read(new English(), ownTexts));
  }

  private static long read(Grammar grammar, String texts) {
    return texts
        .lines()
        .limit(MOST_LINES)
        .filter(line -> grammar.deed(line, false, List.of()).isPresent())
        .count();
  }

  /** Of an ad; English where it is too short to tell. */
  static String ofAd(JsonNode job) {
    String text = Facts.text(job, "description");
    return Prose.countWords(text) < SHORT
        ? Languages.ENGLISH
        : Languages.of(text + "\n" + String.join("\n", Facts.texts(job, "requirements")));
  }

  private static String ownTexts(JsonNode facts) {
    StringBuilder text = new StringBuilder();
    for (String list : new String[] {"experiences", "projects"}) {
      for (JsonNode item : Facts.items(facts, list)) {
        text.append(String.join("\n", Facts.texts(item, "achievements"))).append('\n');
        text.append(Facts.text(item, "text")).append('\n');
      }
    }
    return text.toString();
  }
}
