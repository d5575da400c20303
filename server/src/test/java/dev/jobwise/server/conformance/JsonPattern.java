package dev.jobwise.server.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * JSON that stands for itself but for strings in angle brackets: see the README of the tables.
 * Objects must have exactly the keys of their pattern.
 */
final class JsonPattern {

  /** Takes integers for integers and keeps every digit. */
  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
  private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
  private static final Map<String, String> FORMS =
      Map.of(
          "uuid",
          UUID,
          "ts",
          DAY + "T\\d\\d:\\d\\d:\\d\\dZ",
          "date",
          DAY,
          "str",
          "[\\s\\S]*",
          "text",
          "[\\s\\S]*\\S[\\s\\S]*",
          "jwt",
          "[\\w-]+\\.[\\w-]+\\.[\\w-]+");
  private static final Pattern PLACEHOLDER =
      Pattern.compile("<(~?)(.+?)(\\?)?(?::(\\w+))?>", Pattern.DOTALL);

  private final Map<String, String> shapes;
  private final Variables variables;
  private final List<String> mismatches = new ArrayList<>();

  private JsonPattern(Map<String, String> shapes, Variables variables) {
    this.shapes = shapes;
    this.variables = variables;
  }

  /**
   * @param variables are filled into the pattern, and receive what its placeholders name
   * @return what differs; empty if nothing does
   */
  static List<String> compare(
      String pattern, JsonNode actual, Map<String, String> shapes, Variables variables) {
    JsonPattern match = new JsonPattern(shapes, variables);
    match.value("", match.parse(pattern), actual);
    return match.mismatches;
  }

  private JsonNode parse(String pattern) {
    try {
      return JSON.readTree(variables.fillKnown(pattern));
    } catch (JsonProcessingException bad) {
      throw new IllegalStateException("The pattern is not JSON: " + pattern, bad);
    }
  }

  private void value(String path, JsonNode pattern, JsonNode actual) {
    if (pattern.isTextual() && PLACEHOLDER.matcher(pattern.textValue()).matches()) {
      placeholder(path, pattern.textValue(), actual);
    } else if (pattern.isObject()) {
      object(path, withShape((ObjectNode) pattern), actual);
    } else if (pattern.isArray()) {
      array(path, pattern, actual);
    } else if (pattern.isTextual()) {
      text(path, variables.fill(pattern.textValue()), actual);
    } else if (!equal(pattern, actual)) {
      differs(path, pattern.toString(), actual);
    }
  }

  private void text(String path, String expected, JsonNode actual) {
    if (!actual.isTextual() || !expected.equals(actual.textValue())) {
      differs(path, "\"" + expected + "\"", actual);
    }
  }

  /** As a pattern has to write it: Jackson leaves the point of 14.0 out. */
  private static String written(JsonNode value) {
    if (value.isTextual()) {
      return value.textValue();
    }
    boolean isWhole = value.isNumber() && value.decimalValue().scale() <= 0;
    return isWhole && !value.isIntegralNumber()
        ? value.decimalValue().setScale(1).toPlainString()
        : value.toString();
  }

  /** Numbers are compared by value, but an integer is not a number with a point. */
  private static boolean equal(JsonNode pattern, JsonNode actual) {
    if (pattern.isNumber() && actual.isNumber()) {
      return pattern.isIntegralNumber() == actual.isIntegralNumber()
          && pattern.decimalValue().compareTo(actual.decimalValue()) == 0;
    }
    return pattern.equals(actual);
  }

  private ObjectNode withShape(ObjectNode pattern) {
    JsonNode shape = pattern.get("...");
    if (shape == null) {
      return pattern;
    }
    ObjectNode whole = withShape((ObjectNode) shape(shape.textValue()));
    ObjectNode merged = whole.deepCopy();
    pattern
        .properties()
        .forEach(
            entry -> {
              if (!entry.getKey().equals("...")) {
                merged.set(entry.getKey(), entry.getValue());
              }
            });
    return merged;
  }

  private JsonNode shape(String name) {
    if (!shapes.containsKey(name)) {
      throw new IllegalStateException("there is no shape " + name);
    }
    return parse(shapes.get(name));
  }

  private void object(String path, ObjectNode pattern, JsonNode actual) {
    if (!actual.isObject()) {
      differs(path, "an object", actual);
      return;
    }
    Set<String> missing = names(pattern);
    Set<String> extra = names(actual);
    missing.removeAll(extra);
    extra.removeAll(names(pattern));
    missing.forEach(name -> mismatches.add(path + "." + name + " is missing"));
    extra.forEach(
        name ->
            mismatches.add(path + "." + name + " is there and should not: " + actual.get(name)));
    pattern
        .properties()
        .forEach(
            entry -> {
              if (actual.has(entry.getKey())) {
                value(path + "." + entry.getKey(), entry.getValue(), actual.get(entry.getKey()));
              }
            });
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new LinkedHashSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private void array(String path, JsonNode pattern, JsonNode actual) {
    if (!actual.isArray()) {
      differs(path, "an array", actual);
      return;
    }
    if (pattern.size() == 2 && pattern.get(0).asText().equals("<each>")) {
      for (int i = 0; i < actual.size(); i++) {
        value(path + "[" + i + "]", pattern.get(1), actual.get(i));
      }
      return;
    }
    if (pattern.size() != actual.size()) {
      differs(path, pattern.size() + " elements", actual);
      return;
    }
    for (int i = 0; i < pattern.size(); i++) {
      value(path + "[" + i + "]", pattern.get(i), actual.get(i));
    }
  }

  private void placeholder(String path, String text, JsonNode actual) {
    var parts = PLACEHOLDER.matcher(text);
    parts.matches();
    boolean matches =
        parts.group(3) != null && actual.isNull()
            || (parts.group(1).isEmpty()
                ? isOf(path, parts.group(2), actual)
                : isText(actual, parts.group(2)));
    if (!matches) {
      differs(path, text, actual);
    } else if (parts.group(4) != null) {
      variables.put(parts.group(4), written(actual));
    }
  }

  private boolean isOf(String path, String name, JsonNode actual) {
    return switch (name) {
      case "any" -> true;
      case "int" -> actual.isIntegralNumber();
      case "num" -> actual.isNumber();
      case "bool" -> actual.isBoolean();
      case "exp", "edu", "proj", "cert" -> isText(actual, name + "_[0-9A-Za-z-]+");
      default -> {
        if (FORMS.containsKey(name)) {
          yield isText(actual, FORMS.get(name));
        }
        value(path, shape(name), actual);
        yield true;
      }
    };
  }

  private static boolean isText(JsonNode actual, String form) {
    return actual.isTextual() && actual.textValue().matches(form);
  }

  private void differs(String path, String expected, JsonNode actual) {
    String found = actual.toString();
    if (found.length() > 300) {
      found = found.substring(0, 300) + "…";
    }
    mismatches.add(
        (path.isEmpty() ? "body" : path) + " is " + found + " (expected: " + expected + ")");
  }
}
