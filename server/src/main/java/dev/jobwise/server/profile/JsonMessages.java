package dev.jobwise.server.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.ListValue;
import com.google.protobuf.NullValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;

/**
 * Converts free JSON between messages and the types of this room. Numbers are doubles, as in all
 * JSON.
 */
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

  static Struct struct(ObjectNode json) {
    Struct.Builder struct = Struct.newBuilder();
    json.properties().forEach(field -> struct.putFields(field.getKey(), value(field.getValue())));
    return struct.build();
  }

  private static Value value(JsonNode json) {
    Value.Builder value = Value.newBuilder();
    return switch (json.getNodeType()) {
      case NUMBER -> value.setNumberValue(json.doubleValue()).build();
      case STRING -> value.setStringValue(json.textValue()).build();
      case BOOLEAN -> value.setBoolValue(json.booleanValue()).build();
      case OBJECT -> value.setStructValue(struct((ObjectNode) json)).build();
      case ARRAY -> {
        ListValue.Builder list = ListValue.newBuilder();
        json.forEach(entry -> list.addValues(value(entry)));
        yield value.setListValue(list).build();
      }
      default -> value.setNullValue(NullValue.NULL_VALUE).build();
    };
  }
}
