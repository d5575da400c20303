package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.language.Languages;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.facts.Facts;

/** Decides the language in which the offline writer writes a letter. */
public final class LetterLanguage {

  private static final String GERMAN = "de";

  private static final int MIN_AD_WORDS = 12;

  private LetterLanguage() {}

  /**
   * Returns the {@code language} of the facts, which {@link #of(String, String)} decided before,
   * because the letter's frame uses it too. If the facts have none, decides now.
   */
  public static String of(JsonNode facts) {
    String decided = Facts.text(facts, "language");
    return decided.isEmpty()
        ? of(ofAd(facts.path("job")), ownTexts(facts))
        : decided.equals(GERMAN) ? GERMAN : Languages.ENGLISH;
  }

  /**
   * Returns German if it is wanted and the applicant's own texts are German, or else English.
   *
   * @param ownTexts the applicant's texts about the work in the letter
   */
  public static String of(String wanted, String ownTexts) {
    return wanted.equals(GERMAN) && isGerman(ownTexts) ? GERMAN : Languages.ENGLISH;
  }

  /** Whether texts are German. Terse lines without a common word are taken for what is wanted. */
  private static boolean isGerman(String ownTexts) {
    return Languages.find(ownTexts).map(GERMAN::equals).orElse(true);
  }

  /** Returns the language of an ad; English if it is too short to determine. */
  static String ofAd(JsonNode job) {
    String text = Facts.text(job, "description");
    return Prose.countWords(text) < MIN_AD_WORDS
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
