package dev.jobwise.server.transport.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import dev.jobwise.server.transport.check.ParsedRequest;
import dev.jobwise.server.transport.check.Rules;
import dev.jobwise.server.transport.check.UpdateMasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a JSON object into a message. Keys are spelled as in the {@code .proto}; it ignores unknown
 * ones and treats null as absent. Types are strict, except that integers accept {@code 5.0} and
 * {@code "5"}. It notes a value of the wrong type and reads on. It puts the keys present into the
 * {@code update_mask} of messages that have one. A null key goes into the mask only if it is a text
 * or a number, which null clears; an empty value clears a list, an object or a flag.
 */
public final class JsonReader {

  private final ParsedRequest reading;

  private JsonReader(ParsedRequest reading) {
    this.reading = reading;
  }

  public static void read(ObjectNode json, ParsedRequest reading) {
    new JsonReader(reading).object(json, reading.message, List.of(), Set.of());
  }

  /**
   * @param ignored names of fields that do not count here, whatever their keys hold
   */
  private void object(
      ObjectNode json, Message.Builder message, List<String> path, Set<String> ignored) {
    List<String> keys = new ArrayList<>();
    for (FieldDescriptor field : message.getDescriptorForType().getFields()) {
      JsonNode value = json.get(field.getName());
      if (value == null || UpdateMasks.isMask(field) || ignored.contains(field.getName())) {
        continue;
      }
      if (!value.isNull() || isClearedByNull(field)) {
        keys.add(field.getName());
      }
      List<String> place = append(path, field.getName());
      if (value.isNull()) {
        continue;
      }
      if (field.isRepeated()) {
        list(value, message, field, place, ignored);
      } else {
        single(value, message, field, place, ignored);
      }
    }
    UpdateMasks.fill(message, keys);
  }

  private static boolean isClearedByNull(FieldDescriptor field) {
    return !field.isRepeated()
        && !isMessage(field)
        && field.getJavaType() != FieldDescriptor.JavaType.BOOLEAN;
  }

  private void single(
      JsonNode json,
      Message.Builder message,
      FieldDescriptor field,
      List<String> place,
      Set<String> ignored) {
    Object value = value(json, message, field, place, ignored);
    if (value == null) {
      return;
    }
    message.setField(field, value);
    if (!field.hasPresence() && value instanceof Number number && number.doubleValue() == 0) {
      reading.explicitZero(place);
    }
  }

  private void list(
      JsonNode json,
      Message.Builder message,
      FieldDescriptor field,
      List<String> place,
      Set<String> ignored) {
    if (!json.isArray()) {
      reading.wrongType(place, field.getName(), "a list");
      return;
    }
    // One entry too many makes the rules refuse the list, whatever the other entries are.
    int most = Math.min(json.size(), Rules.maxItems(Rules.of(field)) + 1);
    for (int i = 0; i < most; i++) {
      List<String> element = append(place, Integer.toString(i));
      Object value = value(json.get(i), message, field, element, ignored);
      if (value == null) {
        // A placeholder keeps the positions of later entries; the noted problem fails the request.
        value = isMessage(field) ? message.newBuilderForField(field).build() : standIn(field);
      }
      message.addRepeatedField(field, value);
    }
  }

  /** Null, with the problem noted, if the type is wrong. */
  private Object value(
      JsonNode json,
      Message.Builder message,
      FieldDescriptor field,
      List<String> place,
      Set<String> ignored) {
    if (isMessage(field)) {
      return message(json, message.newBuilderForField(field), field, place, ignored);
    }
    Object value = JsonValues.scalar(json, field);
    if (value == null) {
      reading.wrongType(place, field.getName(), JsonValues.typeName(field));
    }
    return value;
  }

  private Message message(
      JsonNode json,
      Message.Builder message,
      FieldDescriptor field,
      List<String> place,
      Set<String> ignored) {
    if (message instanceof Value.Builder) {
      inexactNumbers(json, field, place);
      return JsonValues.free(json);
    }
    if (!json.isObject()) {
      reading.wrongType(place, field.getName(), "an object");
      return null;
    }
    if (message instanceof Struct.Builder) {
      inexactNumbers(json, field, place);
      return JsonValues.struct(json);
    }
    object((ObjectNode) json, message, place, Rules.ignored(Rules.of(field), ignored));
    return message.build();
  }

  /**
   * Notes the integers that a double would change, so that they are not stored as something else.
   */
  private void inexactNumbers(JsonNode json, FieldDescriptor field, List<String> place) {
    if (!JsonValues.isInexact(json)) {
      return;
    }
    if (json.isNumber()) {
      reading.inexact(place, field.getName());
    }
    json.properties()
        .forEach(entry -> inexactNumbers(entry.getValue(), field, append(place, entry.getKey())));
    for (int i = 0; json.isArray() && i < json.size(); i++) {
      inexactNumbers(json.get(i), field, append(place, Integer.toString(i)));
    }
  }

  private static boolean isMessage(FieldDescriptor field) {
    return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE;
  }

  private static Object standIn(FieldDescriptor field) {
    return switch (field.getJavaType()) {
      case STRING -> "";
      case INT -> 0;
      case LONG -> 0L;
      case DOUBLE -> 0.0;
      case FLOAT -> 0f;
      case BOOLEAN -> false;
      case BYTE_STRING -> ByteString.EMPTY;
      default -> throw new IllegalArgumentException(field + " can't be read from JSON");
    };
  }

  private static List<String> append(List<String> path, String step) {
    List<String> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }
}
