package dev.jobwise.server.profile.jsonresume;

import static dev.jobwise.errors.v1.Reason.REASON_NOT_A_JSON_RESUME;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.Visible;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.profile.draft.DraftedProfile.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fields of one object of a JSON Resume. It knows which have been read, so that none is left
 * out in silence.
 */
final class JsonFields {

  private final ObjectNode node;
  private final String path;
  private final List<Warning> warnings;
  private final Set<String> read = new HashSet<>();

  JsonFields(ObjectNode node, String path, List<Warning> warnings) {
    this.node = node;
    this.path = path;
    this.warnings = warnings;
  }

  /** A text, or a number or boolean as one; null if there is none. */
  String text(String key) {
    String text = String.join(" ", JsonMarkup.lines(written(key)));
    return Visible.isBlank(text) ? null : text.strip();
  }

  private String written(String key) {
    JsonNode value = value(key);
    if (value != null && value.isContainerNode()) {
      throw wrong(key, "a string");
    }
    return value == null ? "" : value.asText();
  }

  /** The text of the first of two keys that has one. */
  String text(String key, String instead) {
    String first = text(key);
    String second = text(instead);
    return first != null ? first : second;
  }

  /** As {@link #text}, with the lines of its markup; some write a list instead. */
  String prose(String key) {
    String text =
        node.path(key).isArray()
            ? String.join("\n", texts(key))
            : String.join("\n", JsonMarkup.lines(written(key)));
    return Visible.isBlank(text) ? null : text.strip();
  }

  /** The address of a page. The key was {@code website} before version 1.0.0. */
  String link() {
    String address = text("url" + JsonNames.WRITTEN, "url");
    return address == null && isText("website") ? text("website") : address;
  }

  /** The first of some keys that has a text; else the first. The others count as not read. */
  String first(String... keys) {
    return Arrays.stream(keys).filter(this::isText).findFirst().orElse(keys[0]);
  }

  private boolean isText(String key) {
    return node.hasNonNull(key) && node.get(key).isValueNode();
  }

  /** A day, of which a file may state only the month or the year; null if there is none. */
  LocalDate day(String key) {
    String text = text(key + JsonNames.WRITTEN, key);
    LocalDate day = text == null ? null : JsonDates.day(text);
    if (text != null && (day == null ? !JsonDates.isNow(text) : !JsonDates.isWhole(text))) {
      warn(key, text);
    }
    return day;
  }

  /** Whether something goes on, as far as the date of its end says. */
  boolean isOpen(String key) {
    String text = text(key);
    return text == null || JsonDates.isNow(text);
  }

  Boolean flag(String key) {
    JsonNode value = value(key);
    if (value != null && !value.isBoolean()) {
      throw wrong(key, "true or false");
    }
    return value == null ? null : value.booleanValue();
  }

  /** A list of texts; a text alone is a list of its lines. */
  List<String> texts(String key) {
    JsonNode value = node.path(key);
    if (value.isTextual()) {
      return Stream.ofNullable(prose(key))
          .flatMap(String::lines)
          .map(String::strip)
          .filter(line -> !Visible.isBlank(line))
          .toList();
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode entry : list(key)) {
      if (entry.isContainerNode()) {
        throw wrong(key, "a list of strings");
      }
      if (!entry.isNull() && !Visible.isBlank(entry.asText())) {
        JsonMarkup.lines(entry.asText()).forEach(line -> texts.add(line.strip()));
      }
    }
    return texts;
  }

  /** The texts of two lists, each once. */
  List<String> texts(String key, String other) {
    return Stream.concat(texts(key).stream(), texts(other).stream()).distinct().toList();
  }

  List<JsonFields> objects(String key) {
    return objects(key, null);
  }

  /**
   * A list of objects.
   *
   * @param name the field that a text in the place of an object fills; null if none may stand there
   */
  List<JsonFields> objects(String key, String name) {
    List<JsonFields> objects = new ArrayList<>();
    for (JsonNode entry : list(key)) {
      String at = at(key) + "[" + objects.size() + "]";
      if (entry.isTextual() && name != null) {
        entry = JsonNodeFactory.instance.objectNode().set(name, entry);
      }
      if (!(entry instanceof ObjectNode object)) {
        throw problem(at + " must be an object");
      }
      objects.add(new JsonFields(object, at, warnings));
    }
    return objects;
  }

  private JsonNode list(String key) {
    JsonNode value = value(key);
    if (value != null && !value.isArray()) {
      throw wrong(key, "a list");
    }
    return value == null ? JsonNodeFactory.instance.arrayNode() : value;
  }

  /** An object; one without fields if there is none. */
  JsonFields object(String key) {
    JsonNode value = value(key);
    if (value != null && !value.isObject()) {
      throw wrong(key, "an object");
    }
    ObjectNode object = value == null ? JsonNodeFactory.instance.objectNode() : (ObjectNode) value;
    return new JsonFields(object, at(key), warnings);
  }

  boolean has(String key) {
    return node.hasNonNull(key);
  }

  /** The object as it is. */
  ObjectNode json() {
    return node;
  }

  /** What has not been read. */
  ObjectNode rest() {
    ObjectNode rest = JsonNodeFactory.instance.objectNode();
    for (var field : node.properties()) {
      if (!read.contains(field.getKey()) && !isEmpty(field.getValue())) {
        rest.set(field.getKey(), field.getValue());
      }
    }
    return rest;
  }

  /** Notes each text that has not been read. */
  void warnOfRest() {
    warn(path, rest());
  }

  void warn(String key, String text) {
    warnings.add(new Warning(at(key), text));
  }

  private void warn(String at, JsonNode value) {
    if (value.isObject()) {
      for (var field : value.properties()) {
        warn(at.isEmpty() ? field.getKey() : at + "." + field.getKey(), field.getValue());
      }
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        warn(at + "[" + i + "]", value.get(i));
      }
    } else if (!isEmpty(value)) {
      warnings.add(new Warning(at, value.asText()));
    }
  }

  private JsonNode value(String key) {
    read.add(key);
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? null : value;
  }

  private static boolean isEmpty(JsonNode value) {
    return value.isNull()
        || value.isContainerNode() && value.isEmpty()
        || value.isTextual() && Visible.isBlank(value.textValue());
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private AppException wrong(String key, String kind) {
    return problem(at(key) + " must be " + kind);
  }

  /** The refusal of what is no JSON Resume. */
  static AppException problem(String problem) {
    return AppException.of(REASON_NOT_A_JSON_RESUME, problem).at(List.of("body"), "format");
  }
}
