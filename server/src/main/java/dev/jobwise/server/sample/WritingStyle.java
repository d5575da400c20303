package dev.jobwise.server.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.CleanText;
import dev.jobwise.server.llm.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The style of a text, in the words of a model.
 *
 * @param keyPhrases at most 10
 */
public record WritingStyle(
    String tone, String vocabularyLevel, String sentenceStructure, List<String> keyPhrases) {

  /** The style that is used if none is known. */
  public static final WritingStyle NEUTRAL =
      new WritingStyle("professional", "intermediate", "varied", List.of());

  /** Far longer than any description; keeps runaway answers out of later prompts. */
  private static final int MAX_CHARACTERS = 200;

  private static final int MAX_PHRASES = 10;

  public WritingStyle {
    keyPhrases = List.copyOf(keyPhrases);
  }

  /** Returns the form that models read and that is stored. */
  public ObjectNode toJson() {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("tone", tone)
            .put("vocabulary_level", vocabularyLevel)
            .put("sentence_structure", sentenceStructure);
    keyPhrases.forEach(json.putArray("key_phrases")::add);
    return json;
  }

  /**
   * Reads a model's answer or a stored style. Texts are cut to 200 characters, phrases to 10.
   *
   * @return empty if one of the three texts is missing or blank
   */
  static Optional<WritingStyle> fromJson(JsonNode json) {
    String tone = text(json.path("tone"));
    String vocabulary = text(json.path("vocabulary_level"));
    String sentences = text(json.path("sentence_structure"));
    if (tone.isEmpty() || vocabulary.isEmpty() || sentences.isEmpty()) {
      return Optional.empty();
    }
    List<String> phrases = new ArrayList<>();
    for (JsonNode phrase : json.path("key_phrases")) {
      String text = text(phrase);
      if (!text.isEmpty() && phrases.size() < MAX_PHRASES) {
        phrases.add(text);
      }
    }
    return Optional.of(new WritingStyle(tone, vocabulary, sentences, phrases));
  }

  private static String text(JsonNode node) {
    String text = node.isTextual() ? VisibleText.of(node.textValue()).strip() : "";
    int length = text.codePointCount(0, text.length());
    return length <= MAX_CHARACTERS
        ? text
        : text.substring(0, CleanText.endBefore(text, text.offsetByCodePoints(0, MAX_CHARACTERS)))
            .strip();
  }
}
