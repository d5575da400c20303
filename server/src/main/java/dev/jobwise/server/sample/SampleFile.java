package dev.jobwise.server.sample;

import static dev.jobwise.errors.v1.Reason.REASON_EMPTY_FILE;
import static dev.jobwise.errors.v1.Reason.REASON_FILE_NOT_UTF8;
import static dev.jobwise.errors.v1.Reason.REASON_FILE_TOO_LARGE;
import static dev.jobwise.errors.v1.Reason.REASON_UNSUPPORTED_FILE_TYPE;

import dev.jobwise.server.common.TextBytes;
import dev.jobwise.server.common.Visible;
import dev.jobwise.server.common.WhiteSpace;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.storage.FileNames;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * An uploaded text file that passed all checks.
 *
 * @param name the base name, at most 255 characters, ending in {@code .txt} in any letter case
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
    String base = FileNames.base(rawName);
    String name = base.isEmpty() ? "sample" + EXTENSION : base;
    if (!name.strip().toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
      throw AppException.of(REASON_UNSUPPORTED_FILE_TYPE);
    }
    if (content.length > MAX_BYTES) {
      throw AppException.of(REASON_FILE_TOO_LARGE);
    }
    String text = decode(content);
    if (Visible.isBlank(text)) {
      throw AppException.of(REASON_EMPTY_FILE).at(List.of("body", "file"), "missing");
    }
    return new SampleFile(FileNames.shortened(name), text);
  }

  /** Counts the runs of characters that are not white space. */
  int wordCount() {
    return WhiteSpace.words(text);
  }

  /** Counts the Unicode code points. */
  int characterCount() {
    return text.codePointCount(0, text.length());
  }

  private static String decode(byte[] content) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw notText();
    }
    // A NUL most likely means UTF-16. In JSON, control characters take six bytes each. No text has
    // many, and the sample must fit into a response.
    if (text.indexOf('\0') >= 0 || TextBytes.json(text) > 3 * MAX_BYTES) {
      throw notText();
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static AppException notText() {
    return AppException.of(REASON_FILE_NOT_UTF8);
  }
}
