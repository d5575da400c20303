package dev.jobwise.server.transport;

import dev.jobwise.server.common.Visible;
import java.util.regex.Pattern;

/**
 * What counts as an e-mail address: what can be read by people, and written into the head of a mail
 * without quotes.
 */
final class EmailAddress {

  /** Longest one that mail can be delivered to (RFC 5321, 4.5.3.1.3). */
  private static final int MAX_LENGTH = 254;

  /** The signs that RFC 5322 wants quoted. */
  private static final String LOCAL = "[^@\"(),:;<>\\[\\]\\\\]++";

  /** Of ASCII, the letters, digits, hyphen and underscore. */
  private static final String LABEL = "[^!-,./:-@\\[-^`{-~]++";

  private static final Pattern ADDRESS =
      Pattern.compile(LOCAL + "@" + LABEL + "(?:\\." + LABEL + ")++");

  private EmailAddress() {}

  static boolean isOne(String text) {
    return text.length() <= MAX_LENGTH
        && ADDRESS.matcher(text).matches()
        && !hasUnseenCharacters(text);
  }

  /** Whether no address can be like this, nor be meant by it. */
  static boolean hasUnseenCharacters(String text) {
    return text.codePoints().anyMatch(c -> c == 0 || Visible.isBlank(c));
  }
}
