package dev.jobwise.server.common;

import java.util.regex.Pattern;

/**
 * Creates the patterns that look for words in text of others. In them, {@code \<} marks the start
 * of a word and {@code \>} its end, as in grep. The JDK's {@code \b} is not allowed: it looks back
 * over all preceding combining marks, so a text of marks takes quadratic time.
 */
public final class Patterns {

  /**
   * The characters that continue a word. Excludes the scripts that put no blanks around foreign
   * names, as in {@link WordChars}.
   */
  private static final String WORD =
      "[\\p{L}\\p{M}\\p{Nd}_&&[^\\u0e00-\\u109f\\u1100-\\u11ff\\u1780-\\u17ff\\u2e80-\\ua4cf"
          + "\\ua960-\\ua97f\\uaa60-\\uaa7f\\uac00-\\ud7ff\\uf900-\\ufaff\\uff66-\\uffdc]]";

  private Patterns() {}

  /** A case-sensitive pattern for words. */
  public static Pattern of(String regex) {
    if (regex.contains("\\b")) {
      throw new IllegalArgumentException("\\b takes quadratic time, use \\< or \\>: " + regex);
    }
    return Pattern.compile(
        regex.replace("\\<", "(?<!" + WORD + ")").replace("\\>", "(?!" + WORD + ")"));
  }
}
