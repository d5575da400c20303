package dev.jobwise.server.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;

/** Converts free JSON of messages, whose numbers are doubles, to that of this room. */
final class JsonMessages {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonMessages() {}

  static ObjectNode json(Struct struct) {
    ObjectNode json = NODES.objectNode();
    struct.getFieldsMap().forEach((name, value) -> json.set(name, json(value)));
    return json;
  }

  private static JsonNode json(Value value) {
    return switch (value.getKindCase()) {
      case NUMBER_VALUE -> number(value.getNumberValue());
      case STRING_VALUE -> NODES.textNode(value.getStringValue());
      case BOOL_VALUE -> NODES.booleanNode(value.getBoolValue());
      case STRUCT_VALUE -> json(value.getStructValue());
      case LIST_VALUE -> {
        ArrayNode array = NODES.arrayNode();
        value.getListValue().getValuesList().forEach(entry -> array.add(json(entry)));
        yield array;
      }
      case NULL_VALUE, KIND_NOT_SET -> NODES.nullNode();
    };
  }

  // Stored the way a person writes it: 3, not 3.0.
  private static JsonNode number(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1L << 53
        ? NODES.numberNode((long) number)
        : NODES.numberNode(number);
  }
}
