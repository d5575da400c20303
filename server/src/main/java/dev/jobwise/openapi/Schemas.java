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
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Describes messages as JSON schemas under {@code components}. */
final class Schemas {

  private static final Pattern DEFAULT =
      Pattern.compile("Default: [`\"]?([^ `\"]+?)[`\"]?\\.(\\s|$)");

  private final Contract contract;
  private final TreeMap<String, ObjectNode> components = new TreeMap<>();

  Schemas(Contract contract) {
    this.contract = contract;
  }

  /** Returns all schemas so far. */
  ObjectNode components() {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    all.setAll(components);
    return all;
  }

  /** Returns a reference to the schema of a message. */
  ObjectNode reference(Descriptor message, SchemaRole role, List<String> printUnset) {
    StringBuilder name = new StringBuilder(role.name(message));
    if (contract.namesakes(message) > 1) {
      name.insert(0, capitalised(message.getFullName().split("\\.")[1]));
    }
    printUnset.forEach(field -> name.append("With").append(capitalised(field)));
    return component(name.toString(), () -> object(message, role, Set.of(), printUnset));
  }

  /**
   * Returns the name of a response's schema. It is not that of the message, because client
   * generators use names that end in {@code Response} themselves.
   */
  static String resultName(Descriptor response) {
    return response.getName().replaceAll("Response$", "Result");
  }

  /** Adds a schema to {@code components} unless it exists, and returns a reference to it. */
  ObjectNode component(String name, Supplier<ObjectNode> schema) {
    if (!components.containsKey(name)) {
      // Reserves the name first, because messages may contain each other.
      components.put(name, JsonNodeFactory.instance.objectNode());
      components.put(name, schema.get());
    }
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  /**
   * Returns the schema of a message as a JSON object.
   *
   * @param without the fields that are sent elsewhere
   * @param printUnset the fields whose keys are always present, although they are marked otherwise
   */
  ObjectNode object(
      Descriptor message, SchemaRole role, Set<String> without, List<String> printUnset) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    describe(schema, contract.comment(message));
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = JsonNodeFactory.instance.arrayNode();
    for (FieldDescriptor field : message.getFields()) {
      if (isHidden(field) || without.contains(field.getName()) || isMadeByServer(field, role)) {
        continue;
      }
      boolean omitted = isOmitted(field, printUnset);
      properties.set(field.getName(), property(field, role, omitted));
      if (role == SchemaRole.ANSWER ? !omitted : role.requires(field)) {
        required.add(field.getName());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return schema;
  }

  /** Whether JSON never has a field, because REST derives it from the request. */
  static boolean isHidden(FieldDescriptor field) {
    return field.getJavaType() == JavaType.MESSAGE
            && field.getMessageType().getFullName().equals("google.protobuf.FieldMask")
        || field.getOptions().getExtension(OptionsProto.bodyForm).getMarksBareObject();
  }

  /** Whether a field is the id of a new object, which requests can't set. */
  static boolean isMadeByServer(FieldDescriptor field, SchemaRole role) {
    return role == SchemaRole.INPUT && field.getName().equals("id");
  }

  static boolean isOmitted(FieldDescriptor field, List<String> printUnset) {
    return field.getOptions().getExtension(OptionsProto.omitWhenUnset)
            && !printUnset.contains(field.getName())
        || field.getRealContainingOneof() != null;
  }

  /** Whether the value of a key may be null. */
  boolean isNullable(FieldDescriptor field, SchemaRole role, boolean omitted) {
    if (role != SchemaRole.ANSWER) {
      return !ValueSchemas.rule(field).getRequired() && !role.requires(field);
    }
    return field.hasPresence()
        && !omitted
        && (field.getJavaType() != JavaType.MESSAGE || contract.mayBeUnset(field));
  }

  private ObjectNode property(FieldDescriptor field, SchemaRole role, boolean omitted) {
    ObjectNode schema = bare(field, role);
    if (isNullable(field, role, omitted)) {
      schema = nullable(schema);
    }
    describe(schema, contract.comment(field));
    if (role == SchemaRole.INPUT) {
      addDefault(schema, field);
    }
    return schema;
  }

  /** Returns the schema of a field without description, default and null. */
  ObjectNode bare(FieldDescriptor field, SchemaRole role) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    if (field.isMapField()) {
      schema.put("type", "object");
      FieldDescriptor value = field.getMessageType().findFieldByName("value");
      schema.set("additionalProperties", value(value, role));
    } else if (field.isRepeated()) {
      schema.put("type", "array").set("items", value(field, role));
    } else {
      return value(field, role);
    }
    if (role != SchemaRole.ANSWER) {
      ValueSchemas.items(schema, field);
    }
    return schema;
  }

  private ObjectNode value(FieldDescriptor field, SchemaRole role) {
    if (field.getJavaType() == JavaType.MESSAGE) {
      ObjectNode wellKnown = ValueSchemas.wellKnown(field);
      return wellKnown != null
          ? wellKnown
          : reference(
              field.getMessageType(),
              role.within(field),
              field.getOptions().getExtension(OptionsProto.printUnset));
    }
    return role == SchemaRole.ANSWER
        ? ValueSchemas.type(field)
        : ValueSchemas.accepted(field, role);
  }

  private static ObjectNode nullable(ObjectNode schema) {
    if (schema.has("$ref")) {
      ObjectNode either = JsonNodeFactory.instance.objectNode();
      either.putArray("anyOf").add(schema).addObject().put("type", "null");
      return either;
    }
    if (schema.get("anyOf") instanceof ArrayNode types) {
      types.addObject().put("type", "null");
      return schema;
    }
    JsonNode type = schema.get("type");
    schema.putArray("type").add(type).add("null");
    if (schema.get("enum") instanceof ArrayNode values) {
      values.addNull();
    }
    return schema;
  }

  /** Adds the default that the comment names, if it is a plain value of the right type. */
  void addDefault(ObjectNode schema, FieldDescriptor field) {
    Matcher named = DEFAULT.matcher(contract.comment(field));
    if (!named.find() || field.isRepeated()) {
      return;
    }
    String text = named.group(1);
    switch (field.getJavaType()) {
      case INT -> schema.put("default", Integer.parseInt(text));
      case BOOLEAN -> {
        if (text.equals("true") || text.equals("false")) {
          schema.put("default", text.equals("true"));
        }
      }
      case STRING -> {
        if (ValueSchemas.rule(field).getOneOfList().contains(text)) {
          schema.put("default", text);
        }
      }
      default -> {}
    }
  }

  static void describe(ObjectNode schema, String text) {
    if (!text.isEmpty()) {
      schema.put("description", text);
    }
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
