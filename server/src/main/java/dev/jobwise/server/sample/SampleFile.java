package dev.jobwise.server.sample;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.CleanText;
import dev.jobwise.server.common.FieldProblem;
import dev.jobwise.server.common.TextBytes;
import dev.jobwise.server.common.Visible;
import dev.jobwise.server.common.WhiteSpace;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * An uploaded text file that passed all checks.
 *
 * @param name base name, at most 255 characters, ends in {@code .txt} in any case of letters
 * @param text without a leading byte order mark, else as it was sent
 */
record SampleFile(String name, String text) {

  static final int MAX_BYTES = 1_048_576;

  private static final int MAX_NAME = 255;
  private static final String EXTENSION = ".txt";

  /**
   * Checks name, size, encoding and content, in this order.
   *
   * @throws AppException BAD_REQUEST for a name that is not {@code .txt} or bytes that are not
   *     UTF-8 text, TOO_LARGE for over 1,048,576 bytes, INVALID for nothing readable
   */
  static SampleFile check(String rawName, byte[] content) {
    String name = baseName(rawName);
    if (!name.strip().toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
      throw AppException.of(
          AppException.Kind.BAD_REQUEST,
          "UNSUPPORTED_FILE_TYPE",
          "Only .txt files are supported in this prototype");
    }
    if (content.length > MAX_BYTES) {
      throw AppException.of(
          AppException.Kind.TOO_LARGE, "FILE_TOO_LARGE", "File size exceeds 1MB limit");
    }
    String text = decode(content);
    if (Visible.isBlank(text)) {
      throw AppException.invalid(
          List.of(
              new FieldProblem(
                  List.of("body", "file"),
                  "File is empty or contains no readable text",
                  "missing")));
    }
    return new SampleFile(shorten(name), text);
  }

  /** Runs of characters that are not white space. */
  int wordCount() {
    return WhiteSpace.words(text);
  }

  /** Unicode code points. */
  int characterCount() {
    return text.codePointCount(0, text.length());
  }

  /**
   * The name without folders, control characters and quotes; {@code sample.txt} if none is left, or
   * white space alone.
   */
  private static String baseName(String rawName) {
    int start = Math.max(rawName.lastIndexOf('/'), rawName.lastIndexOf('\\')) + 1;
    StringBuilder kept = new StringBuilder();
    rawName
        .substring(start)
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && c != '"' && c != '\'')
        .forEach(kept::appendCodePoint);
    String name = CleanText.of(kept.toString());
    return Visible.isBlank(name) ? "sample" + EXTENSION : name;
  }

  private static String shorten(String name) {
    if (name.codePointCount(0, name.length()) <= MAX_NAME) {
      return name;
    }
    String stripped = name.strip();
    String extension = stripped.substring(stripped.length() - EXTENSION.length());
    int end = name.offsetByCodePoints(0, MAX_NAME - extension.length());
    return name.substring(0, CleanText.endBefore(name, end)) + extension;
  }

  private static String decode(byte[] content) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw notText();
    }
    // A NUL is most likely UTF-16. As JSON, control characters take six bytes each: no text has
    // many, and the sample has to fit into an answer.
    if (text.indexOf('\0') >= 0 || TextBytes.json(text) > 3 * MAX_BYTES) {
      throw notText();
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static AppException notText() {
    return AppException.of(
        AppException.Kind.BAD_REQUEST, "FILE_NOT_UTF8", "File must be UTF-8 encoded text");
  }
}
