package dev.jobwise.server.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Reads the JSON object that a model was asked for out of what it wrote. */
public final class JsonAnswers {

  /** Opening braces tried before giving up, so that hostile text costs little. */
  private static final int MAX_TRIES = 64;

  // Line breaks inside strings and a comma too many are the usual slips of models.
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonAnswers() {}

  /**
   * The longest JSON object in the text, whatever stands around it (prose, code fences); empty if
   * there is none, as in a text that was cut off.
   */
  public static Optional<ObjectNode> parse(String text) {
    if (text == null) {
      return Optional.empty();
    }
    ObjectNode best = null;
    int bestLength = 0;
    int start = text.indexOf('{');
    for (int tries = 0; start >= 0 && tries < MAX_TRIES; tries++) {
      int end = endOfObject(text, start);
      ObjectNode found = end < 0 ? null : read(text.substring(start, end));
      if (found != null && end - start > bestLength) {
        best = found;
        bestLength = end - start;
      }
      start = text.indexOf('{', found == null ? start + 1 : end);
    }
    return Optional.ofNullable(best);
  }

  /** Index after the brace that closes the one at {@code start}, or -1. */
  private static int endOfObject(String text, int start) {
    int depth = 0;
    boolean inString = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inString) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          inString = false;
        }
      } else if (c == '"') {
        inString = true;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static ObjectNode read(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      return node instanceof ObjectNode object ? object : null;
    } catch (JsonProcessingException notJson) {
      return null;
    }
  }
}
