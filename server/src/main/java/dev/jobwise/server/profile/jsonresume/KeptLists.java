package dev.jobwise.server.profile.jsonresume;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Lists of JSON Resume among the custom fields. Their owners may have changed them to anything, so
 * they go out only where the schema takes them.
 */
final class KeptLists {

  private KeptLists() {}

  /** Whether a value is a list of objects whose values are what the schema takes. */
  static boolean isList(JsonNode value) {
    if (!value.isArray() || value.isEmpty()) {
      return false;
    }
    for (JsonNode entry : value) {
      if (!isObject(entry)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a value is an object whose values are what the schema takes. */
  static boolean isObject(JsonNode value) {
    return value.isObject()
        && value.properties().stream().allMatch(field -> fits(field.getKey(), field.getValue()));
  }

  private static boolean fits(String key, JsonNode value) {
    return switch (key) {
      case "keywords", "highlights", "courses", "roles" -> isTexts(value);
      case "profiles" -> isList(value);
      case "location" -> isObject(value);
      case "url", "canonical", "image" -> value.isTextual() && JsonForms.isLink(value.textValue());
      case "date", "startDate", "endDate", "releaseDate" ->
          value.isTextual() && JsonDates.isValid(value.textValue());
      default -> value.isTextual();
    };
  }

  private static boolean isTexts(JsonNode value) {
    if (!value.isArray()) {
      return false;
    }
    for (JsonNode entry : value) {
      if (!entry.isTextual()) {
        return false;
      }
    }
    return true;
  }
}
