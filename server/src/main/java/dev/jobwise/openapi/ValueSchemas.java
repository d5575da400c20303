package dev.jobwise.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.Descriptors.FieldDescriptor;
import dev.jobwise.options.v1.Format;
import dev.jobwise.options.v1.Length;
import dev.jobwise.options.v1.OptionsProto;
import dev.jobwise.options.v1.Range;
import dev.jobwise.options.v1.Rule;
import dev.jobwise.server.common.Visible;
import dev.jobwise.server.render.Templates;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** Describes single values: their types, and what the {@code rule} option of a field accepts. */
final class ValueSchemas {

  /** The bounds that apply without a rule; the server has them in {@code Rules}. */
  private static final int MAX_TEXT = 255;

  private static final int MAX_ITEMS = 100;
  private static final int MAX_EMAIL = 254;

  /** Characters that a query must not contain, not even percent-encoded. */
  private static final String CONTROLS = "\\u0000-\\u001F\\u007F-\\u009F";

  private static final String NUL = "\\u0000";

  /** Characters that are invisible to the server. */
  private static final String BLANKS = ranges(Visible::isBlank);

  /** White space, for texts in which invisible characters count, such as passwords. */
  private static final String SPACES = ranges(Character::isWhitespace);

  private static final String LABEL = "[^!-,./:-@\\[-^`{-~" + NUL + BLANKS + "]+";

  private static final String EMAIL =
      "^[^@\"(),:;<>\\[\\]\\\\" + NUL + BLANKS + "]+@" + LABEL + "(\\." + LABEL + ")+$";

  /** There is no year 0. */
  private static final String YEAR = "(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})";

  /** It knows the lengths of months, because not every tool knows formats. */
  private static final String DAY =
      YEAR
          + "-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
          + "|02-(0[1-9]|[12][0-9]))";

  private static final String DATE = DAY + "$";

  /** A color of {@code ExportOptions}. */
  private static final String COLOR = "^(#[0-9A-Fa-f]{6}|blue|green|red|purple|orange)$";

  /** Matches a date or a time, for which validators know no format. */
  private static final String DATE_OR_TIME =
      DAY
          + "(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?"
          + "(Z|[+-](0[0-9]|1[0-7]):[0-5][0-9])?)?$";

  /** What fields that may hold any JSON, or any object, accept, by the name of the field. */
  private static final JsonNode OF_ANY_TYPE = JsonFiles.read("/dev/jobwise/openapi/values.json");

  private ValueSchemas() {}

  /** Returns the type alone, for responses. */
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

  /** Returns the schema of a Google message with a JSON form of its own; null for others. */
  static ObjectNode wellKnown(FieldDescriptor field) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    return switch (field.getMessageType().getFullName()) {
      case "google.protobuf.Timestamp" -> schema.put("type", "string").put("format", "date-time");
      case "google.protobuf.Struct" ->
          OF_ANY_TYPE.has(field.getName())
              ? OF_ANY_TYPE.required(field.getName()).deepCopy()
              : schema.put("type", "object");
      case "google.protobuf.ListValue" -> {
        schema.put("type", "array").putObject("items");
        yield schema;
      }
      case "google.protobuf.Value" -> OF_ANY_TYPE.required(field.getName()).deepCopy();
      default -> null;
    };
  }

  static Rule rule(FieldDescriptor field) {
    return field.getOptions().getExtension(OptionsProto.rule);
  }

  /** Returns the type with the rule for a value or an element of a list. */
  static ObjectNode accepted(FieldDescriptor field, SchemaRole role) {
    ObjectNode schema = type(field);
    Rule rule = rule(field);
    switch (field.getJavaType()) {
      case STRING -> text(schema, field, role);
      case INT, LONG, DOUBLE, FLOAT -> {
        range(schema, rule.getRange());
        if (role == SchemaRole.QUERY && !rule.getRange().hasMax()) {
          schema.remove("format"); // It would be a bound, and larger numbers mean the same.
        }
      }
      default -> {}
    }
    return schema;
  }

  /** Adds the number of elements that a list or map of a request may have. */
  static void items(ObjectNode list, FieldDescriptor field) {
    Rule rule = rule(field);
    String kind = field.isMapField() ? "Properties" : "Items";
    if (rule.getRequired()) {
      list.put("min" + kind, 1);
    }
    list.put("max" + kind, rule.getMaxItems() > 0 ? rule.getMaxItems() : MAX_ITEMS);
  }

  private static void text(ObjectNode schema, FieldDescriptor field, SchemaRole role) {
    Rule rule = rule(field);
    Length length = rule.getLength();
    // A key that may be missing still must not be empty.
    boolean required = (rule.getRequired() || role.requires(field)) && !field.isRepeated();
    int least = Math.max(length.getMin(), required ? 1 : 0);
    if (rule.getOneOfCount() > 0) {
      // Generators of clients name each value, and the names of "A4" and "a4" are the same.
      Set<String> named = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
      rule.getOneOfList().stream().filter(named::add).forEach(schema.putArray("enum")::add);
      return;
    }
    if (field.getName().equals("template") && role != SchemaRole.QUERY) {
      Templates.all().forEach(template -> schema.withArrayProperty("enum").add(template.id()));
      return;
    }
    if (rule.hasLength() ? length.hasMax() : isPlain(rule) && !isId(field.getName())) {
      schema.put("maxLength", rule.hasLength() ? length.getMax() : MAX_TEXT);
    }
    // A blank text counts as missing, except in verbatim fields.
    boolean mayBeBlank = rule.getTrim() && !required && !field.isRepeated();
    if (least > 0 && !mayBeBlank) {
      schema.put("minLength", least);
    }
    String not = role == SchemaRole.QUERY ? CONTROLS : NUL;
    switch (rule.getFormat()) {
      case FORMAT_EMAIL ->
          // No `format`, because those of JSON Schema accept both less and more.
          schema.put("maxLength", MAX_EMAIL).put("pattern", EMAIL);
      case FORMAT_EMAIL_TO_FIND -> schema.put("pattern", "^[^" + NUL + BLANKS + "]+$");
      case FORMAT_DATE -> {
        schema.put("pattern", orBlank(mayBeBlank, DATE));
        format(schema, "date", mayBeBlank);
        schema.remove("minLength");
      }
      case FORMAT_DATE_OR_TIME -> schema.put("pattern", orBlank(!required, DATE_OR_TIME));
      case FORMAT_COLOR -> schema.put("pattern", COLOR);
      case FORMAT_URL -> {
        schema.put("pattern", orBlank(mayBeBlank, "[Hh][Tt][Tt][Pp][Ss]?://[^" + not + "]*$"));
        format(schema, "uri", mayBeBlank);
      }
      default -> {
        String blank = mayBeBlank && least > 0 ? "^[" + BLANKS + "]*$|" : "";
        if (rule.getVerbatim() && !rule.getTrim() && least > 0) {
          blank = "^[" + SPACES + "]+$|";
        }
        schema.put("pattern", blank + shown(rule.getTrim() ? least : Math.min(least, 1), not));
      }
    }
  }

  /** No format allows the blank text that a field may have in place of a value. */
  private static void format(ObjectNode schema, String name, boolean mayBeBlank) {
    if (!mayBeBlank) {
      schema.put("format", name);
    }
  }

  private static boolean isPlain(Rule rule) {
    return rule.getFormat() == Format.FORMAT_UNSPECIFIED;
  }

  private static String orBlank(boolean mayBeBlank, String pattern) {
    return (mayBeBlank ? "^[" + BLANKS + "]*$|^" : "^") + pattern;
  }

  /** Returns a pattern for texts of a minimum length without surrounding white space. */
  private static String shown(int least, String not) {
    String any = "[^" + not + "]";
    String visible = "[^" + not + BLANKS + "]";
    return switch (least) {
      case 0 -> "^" + any + "*$";
      case 1 -> "^" + any + "*" + visible + any + "*$";
      default -> "^" + any + "*" + visible + any + "{" + (least - 2) + ",}" + visible + any + "*$";
    };
  }

  /**
   * Returns the ranges of a character class, without brackets and NUL. What needs more than 16 bits
   * is left out: JavaScript without the flag "u", which some tools compile patterns with, finds
   * such ranges to be out of order.
   */
  private static String ranges(IntPredicate kind) {
    StringBuilder ranges = new StringBuilder();
    for (int c = 1; c <= Character.MAX_VALUE; c++) {
      int start = c;
      while (c <= Character.MAX_VALUE && kind.test(c)) {
        c++;
      }
      if (c > start) {
        ranges.append(sign(start)).append(c > start + 1 ? "-" + sign(c - 1) : "");
      }
    }
    return ranges.toString();
  }

  private static String sign(int c) {
    return String.format("\\u%04X", c);
  }

  private static boolean isId(String name) {
    return name.equals("id") || name.endsWith("_id") || name.endsWith("_ids");
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
