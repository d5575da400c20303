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
 * Builds examples of messages from examples of fields. {@code examples.json} has them under {@code
 * Method.field}, {@code Message.field} or {@code field}; the first existing one counts. Null omits
 * an optional key.
 */
final class ExampleBodies {

  private final JsonNode fields;
  private final Schemas schemas;

  ExampleBodies(JsonNode fields, Schemas schemas) {
    this.fields = fields;
    this.schemas = schemas;
  }

  /** Returns the example of a field in the call of a method; null if the key is omitted. */
  JsonNode field(FieldDescriptor field, SchemaRole role, String method) {
    return value(field, role, method, List.of());
  }

  /**
   * Returns the example of a whole message in the call of a method.
   *
   * @param without the fields that are sent elsewhere, such as in the path
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
