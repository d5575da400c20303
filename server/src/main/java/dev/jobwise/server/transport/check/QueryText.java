package dev.jobwise.server.transport.check;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.FieldProblem;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Checks the query of a request as sent: percent-encoded UTF-8 without control characters. */
public final class QueryText {

  private QueryText() {}

  /**
   * @param query the part after the question mark; null for none
   * @throws AppException "Invalid query string"
   */
  public static void check(String query) {
    if (query != null && !isWellFormed(query)) {
      throw AppException.invalid(
          List.of(new FieldProblem(List.of("query"), "Invalid query string", "format")));
    }
  }

  public static boolean isWellFormed(String query) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(query.length());
    for (int i = 0; i < query.length(); i++) {
      char c = query.charAt(i);
      if (c == '%') {
        int high = i + 2 < query.length() ? Character.digit(query.charAt(i + 1), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(query.charAt(i + 2), 16);
        if (low < 0) {
          return false;
        }
        bytes.write(high << 4 | low);
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .chars()
          .noneMatch(Character::isISOControl);
    } catch (CharacterCodingException noUtf8) {
      return false;
    }
  }
}
