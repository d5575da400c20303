package dev.jobwise.server.llm.offline.facts;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.WhiteSpace;
import dev.jobwise.server.llm.offline.english.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads untrusted facts: missing values, other types and signs alone are empty, oversized values
 * are cut, and white space is single blanks and line ends.
 */
public final class Facts {

  /** The most characters to read of a text: far more than any profile item has, and still fast. */
  private static final int MAX_TEXT = 20_000;

  /** The most entries to read of a list; the contract allows 100. */
  private static final int MAX_ITEMS = 100;

  private Facts() {}

  public static String text(JsonNode node, String key) {
    String text = node.path(key).asText("");
    if (text.equals("null") && node.path(key).isNull()) {
      return "";
    }
    return saysNothing(text) ? "" : narrowed(text);
  }

  public static List<String> texts(JsonNode node, String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : items(node, key)) {
      String text = element.isTextual() ? element.asText() : "";
      if (!saysNothing(text)) {
        texts.add(narrowed(text));
      }
    }
    return texts;
  }

  /** Whether a text only fills its place: "-", "...". */
  private static boolean saysNothing(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Single blanks within each line: the rules look for words between them. */
  private static String narrowed(String text) {
    String cut = Prose.cut(text.strip(), MAX_TEXT);
    return cut.lines().map(WhiteSpace::narrowed).collect(Collectors.joining("\n"));
  }

  public static List<JsonNode> items(JsonNode node, String key) {
    List<JsonNode> items = new ArrayList<>();
    for (JsonNode element : node.path(key)) {
      if (items.size() == MAX_ITEMS) {
        break;
      }
      items.add(element);
    }
    return items;
  }
}
