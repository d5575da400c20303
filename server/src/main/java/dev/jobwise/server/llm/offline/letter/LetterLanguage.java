package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.voice.TextLanguage;
import dev.jobwise.server.llm.offline.english.Prose;
import dev.jobwise.server.llm.offline.facts.Facts;

/** The language in which a letter is written offline. */
public final class LetterLanguage {

  private static final int SHORT = 12;

  private LetterLanguage() {}

  /**
   * "de" where German is asked for, or is the ad's language where none is asked for, and the
   * applicant's own texts are not in another one, which could not be told in German; else "en".
   *
   * @param facts of the letter; {@code language} is what is asked for
   */
  public static String of(JsonNode facts) {
    String asked = Facts.text(facts, "language");
    String wanted = asked.isEmpty() || asked.equals("auto") ? ofAd(facts.path("job")) : asked;
    return of(wanted, ownTexts(facts));
  }

  /**
   * As {@link #of(JsonNode)}.
   *
   * @param ownTexts what the applicant tells of the work to write about
   */
  public static String of(String wanted, String ownTexts) {
    String own = TextLanguage.of(ownTexts);
    return wanted.equals("de") && (own.isEmpty() || own.equals("de")) ? "de" : "en";
  }

  /** Of an ad; English where it is too short to tell. */
  static String ofAd(JsonNode job) {
    String text = Facts.text(job, "description");
    return Prose.countWords(text) < SHORT
        ? "en"
        : TextLanguage.of(text + "\n" + String.join("\n", Facts.texts(job, "requirements")));
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
