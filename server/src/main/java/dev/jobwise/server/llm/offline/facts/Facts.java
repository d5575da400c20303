package dev.jobwise.server.llm.offline.facts;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.Visible;
import dev.jobwise.server.llm.offline.english.text.Prose;
import java.util.ArrayList;
import java.util.List;

/** Reads untrusted facts: missing values and other types are empty, oversized values are cut. */
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
    return Visible.isBlank(text) ? "" : Prose.cut(text.strip(), MAX_TEXT);
  }

  public static List<String> texts(JsonNode node, String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : items(node, key)) {
      String text = element.isTextual() ? element.asText().strip() : "";
      if (!Visible.isBlank(text)) {
        texts.add(Prose.cut(text, MAX_TEXT));
      }
    }
    return texts;
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
