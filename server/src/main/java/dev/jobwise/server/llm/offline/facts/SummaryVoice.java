package dev.jobwise.server.llm.offline.facts;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.LowerCase;

/**
 * The voice of a summary, as far as rules can imitate it.
 *
 * @param contractions whether to write "I'm" rather than "I am"
 */
public record SummaryVoice(boolean contractions) {

  private static final String[][] CONTRACTIONS = {
    {"I am ", "I'm "},
    {"I have been ", "I've been "},
    {"do not ", "don't "},
    {"cannot ", "can't "},
    {"it is ", "it's "},
    {"I would ", "I'd "},
  };

  /** Derives the voice from a sample's style; the wish of the request takes precedence. */
  public static SummaryVoice of(JsonNode style, String wish) {
    String tone =
        LowerCase.of(Facts.text(style, "tone"))
            + " "
            + LowerCase.of(Facts.text(style, "vocabulary_level"));
    String asked = LowerCase.of(wish);
    boolean casual =
        any(tone, "conversational", "casual", "informal", "relaxed", "playful", "friendly");
    if (any(asked, "formal", "professional") && !any(asked, "informal", "less formal")) {
      casual = false;
    }
    if (any(asked, "casual", "informal", "conversational", "less formal")) {
      casual = true;
    }
    boolean formal = any(tone, "formal", "ceremon", "academic") && !any(tone, "informal");
    return new SummaryVoice(casual && (!formal || any(asked, "casual", "informal", "less formal")));
  }

  /** Shortens full forms if the voice is casual. */
  public String applyTo(String text) {
    String said = text;
    for (String[] pair : CONTRACTIONS) {
      said = contractions ? said.replace(pair[0], pair[1]) : said;
    }
    return said;
  }

  private static boolean any(String text, String... signs) {
    for (String sign : signs) {
      if (text.contains(sign)) {
        return true;
      }
    }
    return false;
  }
}
