package dev.jobwise.server.transport.body;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The {@code Content-Disposition} of one part of a form.
 *
 * @param name of its field; null if it has none
 * @param filename null if the part is not a file
 */
record Disposition(String name, String filename) {

  /** Reads the header value; treats an unreadable one as absent. */
  static Disposition read(String value) {
    int at = value.indexOf(';');
    String type = at < 0 ? value : value.substring(0, at);
    if (!type.strip().equalsIgnoreCase("form-data")) {
      return new Disposition(null, null);
    }
    Map<String, String> parameters = at < 0 ? Map.of() : parameters(value, at);
    String extended = parameters.get("filename*");
    String filename = parameters.get("filename");
    String readable = extended == null ? null : extended(extended);
    if (readable != null) {
      filename = readable;
    } else if (filename != null) {
      filename = browserText(filename);
    } else if (extended != null) {
      // It is a file, whatever its name.
      filename = "";
    }
    String name = parameters.get("name");
    return new Disposition(name == null ? null : browserText(name), filename);
  }

  /** If a parameter occurs twice, the first one counts. */
  private static Map<String, String> parameters(String text, int from) {
    Map<String, String> parameters = new HashMap<>();
    int at = from;
    while (at < text.length()) {
      at++;
      int equals = text.indexOf('=', at);
      int end = text.indexOf(';', at);
      if (equals < 0) {
        break;
      }
      if (end >= 0 && end < equals) {
        at = end;
        continue;
      }
      String name = text.substring(at, equals).strip().toLowerCase(Locale.ROOT);
      at = equals + 1;
      while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
        at++;
      }
      StringBuilder value = new StringBuilder();
      if (at < text.length() && text.charAt(at) == '"') {
        at = quoted(text, at + 1, value);
      }
      int next = text.indexOf(';', at);
      next = next < 0 ? text.length() : next;
      if (value.isEmpty()) {
        value.append(text.substring(at, next).strip());
      }
      parameters.putIfAbsent(name, value.toString());
      at = next;
    }
    return parameters;
  }

  /** Returns the position after the closing quote. */
  private static int quoted(String text, int from, StringBuilder value) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '"') {
      boolean escaped =
          text.charAt(at) == '\\'
              && at + 1 < text.length()
              // Other backslashes stand for themselves, because some clients send whole paths.
              && (text.charAt(at + 1) == '"' || text.charAt(at + 1) == '\\');
      at += escaped ? 1 : 0;
      value.append(text.charAt(at++));
    }
    return Math.min(text.length(), at + 1);
  }

  /** HTML lets browsers encode these three characters and no others. */
  private static String browserText(String text) {
    return text.indexOf('%') < 0
        ? text
        : text.replace("%22", "\"")
            .replace("%0D", "\r")
            .replace("%0d", "\r")
            .replace("%0A", "\n")
            .replace("%0a", "\n");
  }

  /** Decodes RFC 5987, as in {@code UTF-8'en'na%C3%AFve.txt}; null if unreadable. */
  private static String extended(String value) {
    String[] parts = value.split("'", 3);
    if (parts.length < 3) {
      return null;
    }
    Charset charset =
        switch (parts[0].toUpperCase(Locale.ROOT)) {
          case "UTF-8" -> StandardCharsets.UTF_8;
          case "ISO-8859-1" -> StandardCharsets.ISO_8859_1;
          default -> null;
        };
    byte[] bytes = charset == null ? null : percentDecoded(parts[2]);
    if (bytes == null || bytes.length == 0) {
      return null;
    }
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException unreadable) {
      return null;
    }
  }

  private static byte[] percentDecoded(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c != '%') {
        if (c <= ' ' || c >= 0x7f) {
          return null;
        }
        bytes.write(c);
        continue;
      }
      boolean whole = at + 2 < text.length();
      int high = whole ? Character.digit(text.charAt(at + 1), 16) : -1;
      int low = whole ? Character.digit(text.charAt(at + 2), 16) : -1;
      if (high < 0 || low < 0) {
        return null;
      }
      bytes.write(high << 4 | low);
      at += 2;
    }
    return bytes.toByteArray();
  }
}
