package dev.jobwise.server.transport.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import dev.jobwise.options.v1.BodyForm;
import dev.jobwise.options.v1.OptionsProto;
import dev.jobwise.server.common.Visible;
import dev.jobwise.server.transport.check.BodyShape;
import dev.jobwise.server.transport.check.ParsedRequest;
import dev.jobwise.server.transport.json.JsonText;
import dev.jobwise.server.transport.json.PartialMessage;
import java.util.function.Predicate;

/** The shapes that a JSON body and its response may have besides the plain object. */
final class BodyForms {

  private BodyForms() {}

  /**
   * The object of request fields that a body stands for.
   *
   * @throws dev.jobwise.server.common.error.AppException if the request has no such shape
   */
  static ObjectNode unwrap(JsonNode body, Descriptor request, ParsedRequest reading) {
    if (body.isMissingNode()) {
      // If a body replaces something as a whole, a missing body must not clear it.
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
      return only(list, body, reading, BodyShape.BARE_ARRAY);
    }
    if (!body.isObject()) {
      throw JsonText.invalid();
    }
    ObjectNode object = (ObjectNode) body;
    FieldDescriptor whole = find(request, BodyForm::getBareObject);
    if (whole != null && !isOnlyKey(object, whole)) {
      ObjectNode wrapped = only(whole, object, reading, BodyShape.BARE_OBJECT);
      wrapped.put(find(request, BodyForm::getMarksBareObject).getName(), true);
      return wrapped;
    }
    takeAliases(object, request);
    FieldDescriptor item = find(request, BodyForm::getSingleObject);
    if (item != null && !object.hasNonNull(find(request, BodyForm::getBareArray).getName())) {
      return only(item, object, reading, BodyShape.OBJECT);
    }
    return object;
  }

  /**
   * The response to a body of the given shape: a {@link PartialMessage} if JSON shows less than the
   * message.
   */
  public static Object mirror(Message answer, BodyShape shape) {
    FieldDescriptor list = find(answer.getDescriptorForType(), BodyForm::getBareArray);
    FieldDescriptor whole = find(answer.getDescriptorForType(), BodyForm::getBareObject);
    if (shape == BodyShape.BARE_ARRAY && list != null) {
      return PartialMessage.only(answer, list);
    }
    if (shape == BodyShape.BARE_OBJECT && whole != null) {
      return PartialMessage.only(answer, whole);
    }
    return list == null ? answer : PartialMessage.without(answer, list);
  }

  /** Whether responses of this type depend on the shape of the body. */
  public static boolean concern(Descriptor answer) {
    return find(answer, BodyForm::getBareArray) != null
        || find(answer, BodyForm::getBareObject) != null;
  }

  private static ObjectNode only(
      FieldDescriptor field, JsonNode value, ParsedRequest reading, BodyShape shape) {
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
        if (value == null || isNothing(value) || object.hasNonNull(field.getName())) {
          continue;
        }
        object.set(
            field.getName(),
            value.isArray() ? value : JsonNodeFactory.instance.arrayNode().add(value));
      }
    }
  }

  /** A single id that is empty is missing; in a list, an empty one is an id that nothing has. */
  private static boolean isNothing(JsonNode value) {
    return value.isNull() || value.isTextual() && Visible.isBlank(value.textValue());
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
