package dev.jobwise.server.sample;

import static dev.jobwise.errors.v1.Reason.REASON_EMPTY_FILE;
import static dev.jobwise.errors.v1.Reason.REASON_FILE_NOT_UTF8;
import static dev.jobwise.errors.v1.Reason.REASON_FILE_TOO_LARGE;
import static dev.jobwise.errors.v1.Reason.REASON_TEXT_TOO_LARGE;
import static dev.jobwise.errors.v1.Reason.REASON_UNSUPPORTED_FILE_TYPE;

import dev.jobwise.server.common.TextBytes;
import dev.jobwise.server.common.Visible;
import dev.jobwise.server.common.WhiteSpace;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.file.FileNames;
import dev.jobwise.server.extract.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * An uploaded text file that passed all checks.
 *
 * @param name the base name, at most 255 characters, with its extension in any letter case
 * @param text the text as sent, without a byte order mark
 */
record SampleFile(String name, String text) {

  static final int MAX_BYTES = 1_048_576;

  private static final String EXTENSION = ".txt";

  /**
   * Checks name, size, encoding and content, in this order.
   *
   * @throws AppException UNSUPPORTED_FILE_TYPE for a name that is not {@code .txt}, FILE_NOT_UTF8
   *     for bytes that are not UTF-8 text, FILE_TOO_LARGE for over 1,048,576 bytes, EMPTY_FILE for
   *     nothing readable
   */
  static SampleFile check(String rawName, byte[] content) {
    String name = nameOr(rawName, EXTENSION);
    if (!name.strip().toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
      throw AppException.of(REASON_UNSUPPORTED_FILE_TYPE);
    }
    if (content.length > MAX_BYTES) {
      throw AppException.of(REASON_FILE_TOO_LARGE);
    }
    String text = decode(content);
    checkReadable(text);
    return new SampleFile(FileNames.shortened(name), text);
  }

  /**
   * Returns the text that was taken out of a file. The text has the same limits as that of a text
   * file.
   *
   * @param type the ending that the name has
   * @throws AppException TEXT_TOO_LARGE, FILE_NOT_UTF8, EMPTY_FILE
   */
  static SampleFile imported(String rawName, String type, String text) {
    if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw AppException.of(REASON_TEXT_TOO_LARGE);
    }
    checkText(text);
    checkReadable(text);
    return new SampleFile(FileNames.shortened(nameOr(rawName, "." + type)), text);
  }

  private static void checkReadable(String text) {
    if (Visible.isBlank(text)) {
      throw AppException.of(REASON_EMPTY_FILE).at(List.of("body", "file"), "missing");
    }
  }

  /** Counts the runs of characters that are not white space. */
  int wordCount() {
    return WhiteSpace.words(text);
  }

  /** Counts the Unicode code points. */
  int characterCount() {
    return text.codePointCount(0, text.length());
  }

  private static String nameOr(String rawName, String extension) {
    String base = FileNames.base(rawName);
    return base.isEmpty() ? "sample" + extension : base;
  }

  private static String decode(byte[] content) {
    String text = Utf8.text(content);
    checkText(text);
    return text;
  }

  /** In JSON, control characters take six bytes each. No text has many. */
  private static void checkText(String text) {
    if (TextBytes.json(text) > 3 * MAX_BYTES) {
      throw AppException.of(REASON_FILE_NOT_UTF8);
    }
  }
}
