package dev.jobwise.server.db;

import com.fasterxml.jackson.databind.JsonNode;

/** Free JSON. */
final class JsonNodeHandler extends JsonHandler<JsonNode> {

  JsonNodeHandler() {
    super(JSON.readerFor(JsonNode.class));
  }
}
