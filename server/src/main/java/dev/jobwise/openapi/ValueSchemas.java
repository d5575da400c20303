package dev.jobwise.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.Descriptors.FieldDescriptor;
import dev.jobwise.options.v1.Length;
import dev.jobwise.options.v1.OptionsProto;
import dev.jobwise.options.v1.Range;
import dev.jobwise.options.v1.Rule;
import java.math.BigDecimal;

/** Schemas of single values: their types, and what the {@code rule} option of a field accepts. */
final class ValueSchemas {

  /** Bounds that hold where a rule says nothing else; the server has them in {@code Rules}. */
  private static final int MAX_TEXT = 255;

  private static final int MAX_ITEMS = 100;
  private static final int MAX_EMAIL = 254;

  /** What e-mail addresses must not have, as the server has it in its rules. */
  private static final String UNSEEN =
      "\\u0000-\\u0020\\u007F-\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5"
          + "\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164"
          + "\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF9-\\uFFFB";

  private static final String LABEL = "[^!-,./:-@\\[-^`{-~" + UNSEEN + "]+";

  private static final String EMAIL =
      "^[^@\"(),:;<>\\[\\]\\\\" + UNSEEN + "]+@" + LABEL + "(\\." + LABEL + ")+$";

  private ValueSchemas() {}

  /** The type alone, as answers have it. */
  static ObjectNode type(FieldDescriptor field) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    return switch (field.getJavaType()) {
      case STRING -> schema.put("type", "string");
      case INT -> schema.put("type", "integer").put("format", "int32");
      case LONG -> schema.put("type", "integer").put("format", "int64");
      case DOUBLE, FLOAT -> schema.put("type", "number").put("format", "double");
      case BOOLEAN -> schema.put("type", "boolean");
      case BYTE_STRING -> schema.put("type", "string").put("contentEncoding", "base64");
      default -> throw new IllegalArgumentException(field + " has no plain JSON type");
    };
  }

  /** The schema of a message of Google's that JSON shows in a way of its own; null for others. */
  static ObjectNode wellKnown(FieldDescriptor field) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    return switch (field.getMessageType().getFullName()) {
      case "google.protobuf.Timestamp" -> schema.put("type", "string").put("format", "date-time");
      case "google.protobuf.Struct" -> schema.put("type", "object");
      case "google.protobuf.ListValue" -> {
        schema.put("type", "array").putObject("items");
        yield schema;
      }
      case "google.protobuf.Value" -> schema;
      default -> null;
    };
  }

  static Rule rule(FieldDescriptor field) {
    return field.getOptions().getExtension(OptionsProto.rule);
  }

  /** The type with the rule of one value, or of one element of a list. */
  static ObjectNode accepted(FieldDescriptor field) {
    ObjectNode schema = type(field);
    Rule rule = rule(field);
    switch (field.getJavaType()) {
      case STRING -> text(schema, field, rule);
      case INT, LONG, DOUBLE, FLOAT -> range(schema, rule.getRange());
      default -> {}
    }
    return schema;
  }

  /** Adds how many elements a list or map of a request may have. */
  static void items(ObjectNode list, FieldDescriptor field) {
    Rule rule = rule(field);
    String kind = field.isMapField() ? "Properties" : "Items";
    if (rule.getRequired()) {
      list.put("min" + kind, 1);
    }
    list.put("max" + kind, rule.getMaxItems() > 0 ? rule.getMaxItems() : MAX_ITEMS);
  }

  private static void text(ObjectNode schema, FieldDescriptor field, Rule rule) {
    Length length = rule.getLength();
    int least = Math.max(length.getMin(), rule.getRequired() && !field.isRepeated() ? 1 : 0);
    if (least > 0) {
      schema.put("minLength", least);
    }
    if (rule.getOneOfCount() > 0) {
      rule.getOneOfList().forEach(schema.putArray("enum")::add);
      schema.remove("minLength");
      return;
    }
    switch (rule.getFormat()) {
      case FORMAT_EMAIL ->
          schema.put("format", "email").put("maxLength", MAX_EMAIL).put("pattern", EMAIL);
      case FORMAT_EMAIL_TO_FIND -> schema.put("pattern", "^[^" + UNSEEN + "]+$");
      case FORMAT_DATE ->
          schema.put("format", "date").put("pattern", "^\\d{4}-\\d\\d-\\d\\d$").remove("minLength");
      case FORMAT_URL -> schema.put("format", "uri").put("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://");
      default -> {
        if (least > 0 && rule.getTrim()) {
          boolean absent = !rule.getRequired() && !field.isRepeated(); // If it is blank.
          schema.put("pattern", (absent ? "^\\s*$|" : "") + trimmed(least));
          if (absent) {
            schema.remove("minLength");
          }
        }
      }
    }
    if (rule.hasLength() ? length.hasMax() : !schema.has("format") && !isId(field.getName())) {
      schema.put("maxLength", rule.hasLength() ? length.getMax() : MAX_TEXT);
    }
  }

  private static boolean isId(String name) {
    return name.equals("id") || name.endsWith("_id") || name.endsWith("_ids");
  }

  /** Matches texts that are at least so long without the white space around them. */
  private static String trimmed(int least) {
    return least == 1 ? "\\S" : "\\S[\\s\\S]{" + (least - 2) + ",}\\S";
  }

  private static void range(ObjectNode schema, Range range) {
    if (range.hasMin()) {
      schema.put("minimum", plain(range.getMin()));
    }
    if (range.hasMax()) {
      schema.put("maximum", plain(range.getMax()));
    }
  }

  private static BigDecimal plain(double bound) {
    return new BigDecimal(BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString());
  }
}
