package dev.jobwise.server.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A stream of letter events as a list of objects like {@code {"event": "started", …}}. Deltas in a
 * row are joined into one; how a text is cut is nobody's promise, that nothing is missing is.
 */
public final class Events {

  private final ArrayNode events = JsonNodeFactory.instance.arrayNode();

  /** Reads what came as {@code text/event-stream}. */
  static JsonNode read(String stream) {
    Events events = new Events();
    for (String block : stream.split("\n\n")) {
      String event = null;
      for (String line : block.split("\n")) {
        if (line.startsWith("event:")) {
          event = line.substring(6).strip();
        } else if (line.startsWith("data:")) {
          events.add(event, parse(line.substring(5)));
        }
      }
    }
    return events.list();
  }

  private static ObjectNode parse(String data) {
    try {
      return (ObjectNode) JsonPattern.JSON.readTree(data);
    } catch (JsonProcessingException broken) {
      throw new Play.Failure("the data of an event is not JSON: " + data);
    }
  }

  /** Appends an event, or what it adds to the text of the one before. */
  public void add(String event, ObjectNode fields) {
    if ("heartbeat".equals(event)) {
      return;
    }
    JsonNode last = events.isEmpty() ? events : events.get(events.size() - 1);
    if ("delta".equals(event) && "delta".equals(last.path("event").asText())) {
      String text = last.get("text").textValue();
      int end = last.get("offset").intValue() + text.codePointCount(0, text.length());
      if (fields.path("offset").intValue() != end) {
        throw new Play.Failure("a delta at " + fields.path("offset") + " (expected: " + end + ")");
      }
      ((ObjectNode) last).put("text", text + fields.path("text").textValue());
      return;
    }
    ObjectNode object = events.addObject();
    object.put("event", event);
    object.setAll(fields);
  }

  public JsonNode list() {
    return events;
  }
}
