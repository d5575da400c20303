package dev.jobwise.server.profile.jsonresume;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;

/** Writes values in the forms that the schema of JSON Resume takes. */
final class JsonForms {

  private JsonForms() {}

  static void text(ObjectNode object, String key, String text) {
    if (text != null && !text.isEmpty()) {
      object.put(key, text);
    }
  }

  static void texts(ObjectNode object, String key, List<String> texts) {
    if (!texts.isEmpty()) {
      texts.forEach(object.withArray(key)::add);
    }
  }

  static void day(ObjectNode object, String key, LocalDate day) {
    if (day != null) {
      date(object, key, day.toString());
    }
  }

  /** A date as somebody wrote it; in a key of its own if it is none of JSON Resume. */
  static void date(ObjectNode object, String key, String date) {
    text(object, JsonDates.isValid(date) ? key : key + JsonNames.WRITTEN, date);
  }

  /** As {@link #date}, where the schema takes days alone: the first one of a month or a year. */
  static void wholeDate(ObjectNode object, String key, String date) {
    LocalDate day = JsonDates.isValid(date) ? JsonDates.day(date) : null;
    day(object, key, day);
    if (day == null || !day.toString().equals(date)) {
      text(object, key + JsonNames.WRITTEN, date);
    }
  }

  /** An address as somebody wrote it, as a link; and as written if that is something else. */
  static void address(ObjectNode object, String key, String address) {
    if (address == null || address.isEmpty()) {
      return;
    }
    if (isLink(address)) {
      object.put(key, address);
      return;
    }
    if (isLink("https://" + address)) {
      object.put(key, "https://" + address);
    }
    object.put(key + JsonNames.WRITTEN, address);
  }

  /** Whether a text is the address of a page, as the format {@code uri} demands. */
  static boolean isLink(String text) {
    try {
      URI uri = new URI(text);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web
          && uri.getHost() != null
          && uri.getHost().contains(".")
          && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    } catch (URISyntaxException other) {
      return false;
    }
  }
}
