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

/** Messages as JSON schemas, kept under {@code components} and referred to. */
final class Schemas {

  private static final Pattern DEFAULT =
      Pattern.compile("Default: [`\"]?([^ `\"]+?)[`\"]?\\.(\\s|$)");

  private final Contract contract;
  private final TreeMap<String, ObjectNode> components = new TreeMap<>();

  Schemas(Contract contract) {
    this.contract = contract;
  }

  /** All schemas so far. */
  ObjectNode components() {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    all.setAll(components);
    return all;
  }

  /** A reference to the schema of a message. */
  ObjectNode reference(Descriptor message, Use use, List<String> printUnset) {
    StringBuilder name = new StringBuilder(use.name(message));
    if (contract.namesakes(message) > 1) {
      name.insert(0, capitalised(message.getFullName().split("\\.")[1]));
    }
    printUnset.forEach(field -> name.append("With").append(capitalised(field)));
    return component(name.toString(), () -> object(message, use, Set.of(), printUnset));
  }

  /**
   * Name of the schema of a whole answer. Not that of the message: generators make a name of their
   * own, which ends in {@code Response}, of each operation.
   */
  static String resultName(Descriptor response) {
    return response.getName().replaceAll("Response$", "Result");
  }

  /** Puts a schema under {@code components} if it is not there yet, and refers to it. */
  ObjectNode component(String name, Supplier<ObjectNode> schema) {
    if (!components.containsKey(name)) {
      // Reserves the name first: messages may hold one another.
      components.put(name, JsonNodeFactory.instance.objectNode());
      components.put(name, schema.get());
    }
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  /**
   * The object that a message is in JSON.
   *
   * @param without fields that stand elsewhere
   * @param printUnset fields whose key is always there although they are marked otherwise
   */
  ObjectNode object(Descriptor message, Use use, Set<String> without, List<String> printUnset) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    describe(schema, contract.comment(message));
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = JsonNodeFactory.instance.arrayNode();
    for (FieldDescriptor field : message.getFields()) {
      if (isHidden(field) || without.contains(field.getName()) || isMadeByServer(field, use)) {
        continue;
      }
      boolean omitted = isOmitted(field, printUnset);
      properties.set(field.getName(), property(field, use, omitted));
      if (use == Use.ANSWER ? !omitted : isRequired(field, use)) {
        required.add(field.getName());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return schema;
  }

  /** Fields that JSON never has: REST fills them from what was sent. */
  static boolean isHidden(FieldDescriptor field) {
    return field.getJavaType() == JavaType.MESSAGE
            && field.getMessageType().getFullName().equals("google.protobuf.FieldMask")
        || field.getOptions().getExtension(OptionsProto.bodyForm).getMarksBareObject();
  }

  /** Ids of new things: what a request says of them is ignored, whatever it is. */
  static boolean isMadeByServer(FieldDescriptor field, Use use) {
    return use == Use.INPUT && field.getName().equals("id");
  }

  static boolean isRequired(FieldDescriptor field, Use use) {
    return switch (use) {
      case INPUT, QUERY -> Values.rule(field).getRequired();
      case UPDATE -> field.getName().equals("id");
      default -> false;
    };
  }

  static boolean isOmitted(FieldDescriptor field, List<String> printUnset) {
    return field.getOptions().getExtension(OptionsProto.omitWhenUnset)
            && !printUnset.contains(field.getName())
        || field.getRealContainingOneof() != null;
  }

  /** Whether the key may be there with the value null. */
  boolean isNullable(FieldDescriptor field, Use use, boolean omitted) {
    if (use != Use.ANSWER) {
      return !Values.rule(field).getRequired() && !isRequired(field, use);
    }
    return field.hasPresence()
        && !omitted
        && (field.getJavaType() != JavaType.MESSAGE || contract.mayBeUnset(field));
  }

  private ObjectNode property(FieldDescriptor field, Use use, boolean omitted) {
    ObjectNode schema = bare(field, use);
    if (isNullable(field, use, omitted)) {
      schema = nullable(schema);
    }
    describe(schema, contract.comment(field));
    if (use == Use.INPUT) {
      addDefault(schema, field);
    }
    return schema;
  }

  /** Without description, default and null. */
  ObjectNode bare(FieldDescriptor field, Use use) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    if (field.isMapField()) {
      schema.put("type", "object");
      FieldDescriptor value = field.getMessageType().findFieldByName("value");
      schema.set("additionalProperties", value(value, use));
    } else if (field.isRepeated()) {
      schema.put("type", "array").set("items", value(field, use));
    } else {
      return value(field, use);
    }
    if (use != Use.ANSWER) {
      Values.items(schema, field);
    }
    return schema;
  }

  private ObjectNode value(FieldDescriptor field, Use use) {
    if (field.getJavaType() == JavaType.MESSAGE) {
      ObjectNode wellKnown = Values.wellKnown(field);
      return wellKnown != null
          ? wellKnown
          : reference(
              field.getMessageType(),
              use.within(field),
              field.getOptions().getExtension(OptionsProto.printUnset));
    }
    return use == Use.ANSWER ? Values.type(field) : Values.accepted(field, use);
  }

  private static ObjectNode nullable(ObjectNode schema) {
    if (!schema.has("type")) {
      if (!schema.has("$ref")) {
        return schema; // Any JSON, null included.
      }
      ObjectNode either = JsonNodeFactory.instance.objectNode();
      either.putArray("anyOf").add(schema).addObject().put("type", "null");
      return either;
    }
    JsonNode type = schema.get("type");
    schema.putArray("type").add(type).add("null");
    if (schema.get("enum") instanceof ArrayNode values) {
      values.addNull();
    }
    return schema;
  }

  /** The default that the comment names, if it is a plain value of the right type. */
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
        if (Values.rule(field).getOneOfList().contains(text)) {
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
