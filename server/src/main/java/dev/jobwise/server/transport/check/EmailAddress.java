package dev.jobwise.server.transport.check;

import dev.jobwise.server.common.Visible;
import java.util.regex.Pattern;

/**
 * Defines a valid e-mail address: readable by people, and usable in a mail header without quotes.
 */
final class EmailAddress {

  /** The longest address that mail can be delivered to (RFC 5321, 4.5.3.1.3). */
  private static final int MAX_LENGTH = 254;

  /** Excludes the characters that RFC 5322 requires to be quoted. */
  private static final String LOCAL = "[^@\"(),:;<>\\[\\]\\\\]++";

  /** Of ASCII, allows only letters, digits, hyphen and underscore. */
  private static final String LABEL = "[^!-,./:-@\\[-^`{-~]++";

  private static final Pattern ADDRESS =
      Pattern.compile(LOCAL + "@" + LABEL + "(?:\\." + LABEL + ")++");

  private EmailAddress() {}

  static boolean isOne(String text) {
    return text.length() <= MAX_LENGTH
        && ADDRESS.matcher(text).matches()
        && !hasUnseenCharacters(text);
  }

  /** Whether no address can look like this or be meant by it. */
  static boolean hasUnseenCharacters(String text) {
    return text.codePoints().anyMatch(c -> c == 0 || Visible.isBlank(c));
  }
}
