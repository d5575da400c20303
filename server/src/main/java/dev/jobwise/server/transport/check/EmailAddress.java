package dev.jobwise.server.transport.check;

import java.util.regex.Pattern;

/**
 * What counts as an e-mail address: what can be read by people, and written into the head of a mail
 * without quotes.
 */
public final class EmailAddress {

  /** Longest one that mail can be delivered to (RFC 5321, 4.5.3.1.3). */
  private static final int MAX_LENGTH = 254;

  /** Control characters, blanks of all kinds, marks of direction, and what is not to be seen. */
  private static final String UNSEEN =
      "\\u0000-\\u0020\\u007F-\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5"
          + "\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164"
          + "\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF9-\\uFFFB";

  /** The signs that RFC 5322 wants quoted. */
  private static final String LOCAL = "[^@\"(),:;<>\\[\\]\\\\" + UNSEEN + "]++";

  /** Of ASCII, the letters, digits, hyphen and underscore. */
  private static final String LABEL = "[^!-,./:-@\\[-^`{-~" + UNSEEN + "]++";

  private static final Pattern ADDRESS =
      Pattern.compile(LOCAL + "@" + LABEL + "(?:\\." + LABEL + ")++");

  private static final Pattern ANY_UNSEEN = Pattern.compile("[" + UNSEEN + "]");

  private EmailAddress() {}

  static boolean isOne(String text) {
    return text.length() <= MAX_LENGTH
        && ADDRESS.matcher(text).matches()
        && !hasUnseenCharacters(text);
  }

  /** Whether no address can be like this, nor be meant by it. */
  static boolean hasUnseenCharacters(String text) {
    return ANY_UNSEEN.matcher(text).find()
        || text.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT);
  }
}
