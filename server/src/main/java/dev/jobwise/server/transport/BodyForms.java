package dev.jobwise.server.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import dev.jobwise.options.v1.BodyForm;
import dev.jobwise.options.v1.OptionsProto;
import java.util.function.Predicate;

/** The shapes that a JSON body and its answer may have beside the plain object. */
final class BodyForms {

  /** The shape of a body; the answer mirrors it. */
  enum Shape {
    OBJECT,
    BARE_ARRAY,
    BARE_OBJECT
  }

  private BodyForms() {}

  /**
   * The object of request fields that a body stands for.
   *
   * @throws dev.jobwise.server.common.error.AppException if the request has no such shape
   */
  static ObjectNode unwrap(JsonNode body, Descriptor request, Reading reading) {
    if (body.isMissingNode()) {
      // Where the body as a whole replaces something, no body must not empty it.
      if (find(request, BodyForm::getBareObject) != null) {
        throw JsonText.invalid();
      }
      return unwrap(JsonNodeFactory.instance.objectNode(), request, reading);
    }
    if (body.isArray()) {
      FieldDescriptor list = find(request, BodyForm::getBareArray);
      if (list == null) {
        throw JsonText.invalid();
      }
      return only(list, body, reading, Shape.BARE_ARRAY);
    }
    if (!body.isObject()) {
      throw JsonText.invalid();
    }
    ObjectNode object = (ObjectNode) body;
    FieldDescriptor whole = find(request, BodyForm::getBareObject);
    if (whole != null && !isOnlyKey(object, whole)) {
      ObjectNode wrapped = only(whole, object, reading, Shape.BARE_OBJECT);
      wrapped.put(find(request, BodyForm::getMarksBareObject).getName(), true);
      return wrapped;
    }
    takeAliases(object, request);
    FieldDescriptor item = find(request, BodyForm::getSingleObject);
    if (item != null && !object.hasNonNull(find(request, BodyForm::getBareArray).getName())) {
      return only(item, object, reading, Shape.OBJECT);
    }
    return object;
  }

  /** The answer to a body of the given shape. */
  static JsonNode wrap(JsonNode answer, Descriptor response, Shape shape) {
    FieldDescriptor list = find(response, BodyForm::getBareArray);
    FieldDescriptor whole = find(response, BodyForm::getBareObject);
    if (shape == Shape.BARE_ARRAY && list != null) {
      return answer.get(list.getName());
    }
    if (shape == Shape.BARE_OBJECT && whole != null) {
      return answer.get(whole.getName());
    }
    if (list != null) {
      ((ObjectNode) answer).remove(list.getName());
    }
    return answer;
  }

  /** Whether answers of the method depend on the shape of the body at all. */
  static boolean concern(Descriptor response) {
    return find(response, BodyForm::getBareArray) != null
        || find(response, BodyForm::getBareObject) != null;
  }

  private static ObjectNode only(
      FieldDescriptor field, JsonNode value, Reading reading, Shape shape) {
    reading.bodyIs(field.getName(), shape);
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.set(field.getName(), value);
    return object;
  }

  private static boolean isOnlyKey(ObjectNode object, FieldDescriptor field) {
    return object.size() == 1 && object.path(field.getName()).isObject();
  }

  private static void takeAliases(ObjectNode object, Descriptor request) {
    for (FieldDescriptor field : request.getFields()) {
      for (String alias : form(field).getAliasesList()) {
        JsonNode value = object.get(alias);
        if (value == null || value.isNull() || object.hasNonNull(field.getName())) {
          continue;
        }
        object.set(
            field.getName(),
            value.isArray() ? value : JsonNodeFactory.instance.arrayNode().add(value));
      }
    }
  }

  static BodyForm form(FieldDescriptor field) {
    return field.getOptions().getExtension(OptionsProto.bodyForm);
  }

  private static FieldDescriptor find(Descriptor message, Predicate<BodyForm> trait) {
    return message.getFields().stream()
        .filter(field -> trait.test(form(field)))
        .findFirst()
        .orElse(null);
  }
}
