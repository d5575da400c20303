package dev.jobwise.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import dev.jobwise.options.v1.OptionsProto;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Examples of messages, put together from examples of fields. Those stand in {@code examples.json}
 * under {@code Method.field}, {@code Message.field} or {@code field}: the first of these that is
 * there. Null leaves an optional key out.
 */
final class ExampleBodies {

  private final JsonNode fields;
  private final Schemas schemas;

  ExampleBodies(JsonNode fields, Schemas schemas) {
    this.fields = fields;
    this.schemas = schemas;
  }

  /** The value of a key as the call of a method shows it; null if it leaves the key out. */
  JsonNode field(FieldDescriptor field, SchemaRole role, String method) {
    return value(field, role, method, List.of());
  }

  /**
   * A whole message in the call of a method.
   *
   * @param without fields that stand elsewhere
   */
  ObjectNode object(
      Descriptor message,
      SchemaRole role,
      String method,
      Set<String> without,
      List<String> printUnset) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (FieldDescriptor field : message.getFields()) {
      if (Schemas.isHidden(field) || without.contains(field.getName())) {
        continue;
      }
      JsonNode value = value(field, role, method, printUnset);
      if (value != null) {
        object.set(field.getName(), value);
      }
    }
    return object;
  }

  private JsonNode value(
      FieldDescriptor field, SchemaRole role, String method, List<String> printUnset) {
    boolean omitted = Schemas.isOmitted(field, printUnset);
    if (Schemas.isMadeByServer(field, role)) {
      return null;
    }
    JsonNode given = given(field, method);
    if (given != null && !given.isNull()) {
      return given.deepCopy();
    }
    boolean optional = role == SchemaRole.ANSWER ? omitted : !role.requires(field);
    if (given == null && isOurs(field)) {
      ObjectNode one =
          object(
              field.getMessageType(),
              role.within(field),
              method,
              Set.of(),
              field.getOptions().getExtension(OptionsProto.printUnset));
      return field.isRepeated() ? new ArrayNode(JsonNodeFactory.instance).add(one) : one;
    }
    if (optional) {
      return null;
    }
    if (role == SchemaRole.ANSWER && schemas.isNullable(field, role, omitted)) {
      return JsonNodeFactory.instance.nullNode();
    }
    throw new IllegalStateException("examples.json needs an example of " + field.getFullName());
  }

  private JsonNode given(FieldDescriptor field, String method) {
    String message = field.getContainingType().getName().replaceAll("Input$", "");
    return Stream.of(method + ".", message + ".", "")
        .map(prefix -> fields.get(prefix + field.getName()))
        .filter(value -> value != null)
        .findFirst()
        .orElse(null);
  }

  private static boolean isOurs(FieldDescriptor field) {
    return field.getJavaType() == JavaType.MESSAGE
        && !field.isMapField()
        && ValueSchemas.wellKnown(field) == null;
  }
}
