package dev.jobwise.server.common;

import java.util.regex.Pattern;

/**
 * Makes the patterns that look for words in foreign texts. In them {@code \<} stands where a word
 * begins and {@code \>} where one ends, as in grep. The JDK's {@code \b} has no place in them: it
 * looks back over all combining marks before it, so that a text of marks takes quadratic time.
 */
public final class Patterns {

  /**
   * What words go on with. Without the scripts that put no blanks around foreign names, as in
   * {@link WordChars}.
   */
  private static final String WORD =
      "[\\p{L}\\p{M}\\p{Nd}_&&[^\\u0e00-\\u109f\\u1100-\\u11ff\\u1780-\\u17ff\\u2e80-\\ua4cf"
          + "\\ua960-\\ua97f\\uaa60-\\uaa7f\\uac00-\\ud7ff\\uf900-\\ufaff\\uff66-\\uffdc]]";

  private Patterns() {}

  /** A pattern for words, in the letter case given. */
  public static Pattern of(String regex) {
    if (regex.contains("\\b")) {
      throw new IllegalArgumentException("\\b takes quadratic time, use \\< or \\>: " + regex);
    }
    return Pattern.compile(
        regex.replace("\\<", "(?<!" + WORD + ")").replace("\\>", "(?!" + WORD + ")"));
  }
}
