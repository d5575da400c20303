package dev.jobwise.server.extract;

import static dev.jobwise.errors.v1.Reason.REASON_FILE_NOT_UTF8;

import dev.jobwise.server.common.error.AppException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads the text of text files. */
public final class Utf8 {

  private Utf8() {}

  /**
   * Returns the text without a byte order mark.
   *
   * @throws AppException FILE_NOT_UTF8 for bytes that are no such text
   */
  public static String text(byte[] content) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw AppException.of(REASON_FILE_NOT_UTF8);
    }
    // A NUL most likely means UTF-16.
    if (text.indexOf('\0') >= 0) {
      throw AppException.of(REASON_FILE_NOT_UTF8);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
