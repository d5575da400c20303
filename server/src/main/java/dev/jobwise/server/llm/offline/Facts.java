package dev.jobwise.server.llm.offline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.CleanText;
import dev.jobwise.server.common.Visible;
import java.util.ArrayList;
import java.util.List;

/** Reads untrusted facts: what is missing or of another type is empty, what is huge is cut. */
final class Facts {

  /**
   * Most characters of a text that are read: far above any profile item, and soon worked through.
   */
  private static final int MAX_TEXT = 20_000;

  /** Most entries of a list that are read; the lists of the interface end at 100. */
  private static final int MAX_ITEMS = 100;

  private Facts() {}

  static String text(JsonNode node, String key) {
    String text = node.path(key).asText("");
    if (text.equals("null") && node.path(key).isNull()) {
      return "";
    }
    return Visible.isBlank(text) ? "" : cut(text.strip(), MAX_TEXT);
  }

  static List<String> texts(JsonNode node, String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : items(node, key)) {
      String text = element.isTextual() ? element.asText().strip() : "";
      if (!Visible.isBlank(text)) {
        texts.add(cut(text, MAX_TEXT));
      }
    }
    return texts;
  }

  static List<JsonNode> items(JsonNode node, String key) {
    List<JsonNode> items = new ArrayList<>();
    for (JsonNode element : node.path(key)) {
      if (items.size() == MAX_ITEMS) {
        break;
      }
      items.add(element);
    }
    return items;
  }

  /** At most so many chars, and whole characters with their marks. */
  static String cut(String text, int max) {
    return text.length() <= max ? text : text.substring(0, CleanText.endBefore(text, max));
  }
}
