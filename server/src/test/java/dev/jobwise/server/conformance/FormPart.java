package dev.jobwise.server.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of an upload, written {@code field document_type: resume}, {@code file a.txt: "text\n"}
 * with the escapes of JSON, or {@code file a.txt: hex fffe41}.
 *
 * @param name of the field or of the file
 */
public record FormPart(boolean isFile, String name, byte[] content) {

  private static final Pattern LINE =
      Pattern.compile("(field|file) (.*?):(?: (.*))?", Pattern.DOTALL);

  public static FormPart read(String line) {
    Matcher part = LINE.matcher(line);
    if (!part.matches()) {
      throw new IllegalStateException("no part of a form: " + line);
    }
    return new FormPart(
        part.group(1).equals("file"),
        part.group(2),
        bytes(part.group(3) == null ? "" : part.group(3)));
  }

  private static byte[] bytes(String value) {
    if (value.startsWith("hex ")) {
      return HexFormat.of().parseHex(value.substring(4));
    }
    try {
      return (value.startsWith("\"") ? JsonPattern.JSON.readTree(value).textValue() : value)
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException bad) {
      throw new IllegalStateException("no JSON string: " + value, bad);
    }
  }
}
