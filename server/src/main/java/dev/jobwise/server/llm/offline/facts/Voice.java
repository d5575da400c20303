package dev.jobwise.server.llm.offline.facts;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.LowerCase;
import java.util.List;

/**
 * How to sound, as far as rules can carry it.
 *
 * @param contractions "I'm" rather than "I am"
 * @param warm friendlier turns of phrase
 * @param formal more ceremonious ones; never together with contractions
 * @param brief short sentences
 * @param keyPhrases phrases that the writer likes
 */
public record Voice(
    boolean contractions, boolean warm, boolean formal, boolean brief, List<String> keyPhrases) {

  private static final String[][] CONTRACTIONS = {
    {"I am ", "I'm "},
    {"I have been ", "I've been "},
    {"do not ", "don't "},
    {"cannot ", "can't "},
    {"it is ", "it's "},
    {"I would ", "I'd "},
  };

  /** The style of a sample, on which the words of this one request have the last say. */
  public static Voice of(JsonNode style, String wish) {
    String tone =
        LowerCase.of(Facts.text(style, "tone"))
            + " "
            + LowerCase.of(Facts.text(style, "vocabulary_level"));
    String structure = LowerCase.of(Facts.text(style, "sentence_structure"));
    String asked = LowerCase.of(wish);
    boolean casual =
        any(tone, "conversational", "casual", "informal", "relaxed", "playful", "friendly");
    boolean warm = any(tone, "warm", "personable", "enthusias", "energetic", "friendly", "passion");
    boolean formal = any(tone, "formal", "ceremon", "academic") && !any(tone, "informal");
    if (any(asked, "formal", "professional") && !any(asked, "informal", "less formal")) {
      formal = true;
      casual = false;
    }
    if (any(asked, "casual", "informal", "conversational", "less formal")) {
      formal = false;
      casual = true;
    }
    warm = warm || any(asked, "warm", "friendly", "enthusias", "personal");
    boolean brief = structure.startsWith("short") || any(asked, "short", "concise", "brief");
    return new Voice(casual && !formal, warm, formal, brief, Facts.texts(style, "key_phrases"));
  }

  /** The full forms become short ones where the voice is a casual one. */
  public String applyTo(String text) {
    String said = text;
    for (String[] pair : CONTRACTIONS) {
      said = contractions ? said.replace(pair[0], pair[1]) : said;
    }
    return said;
  }

  /** The wordings of a sentence in this voice. */
  public String[] say(String... wordings) {
    String[] said = new String[wordings.length];
    for (int i = 0; i < wordings.length; i++) {
      said[i] = applyTo(wordings[i]);
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
