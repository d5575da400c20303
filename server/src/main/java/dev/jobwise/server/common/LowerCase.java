package dev.jobwise.server.common;

import java.util.Locale;

/** Lower case for comparing, in linear time. */
public final class LowerCase {

  /**
   * The only letter whose lower case has two chars: the JDK needs quadratic time for a text of
   * them.
   */
  private static final char DOTTED_I = '\u0130';

  private LowerCase() {}

  /** The text in lower case, with its length unchanged. */
  public static String of(String text) {
    return text.replace(DOTTED_I, 'i').toLowerCase(Locale.ROOT);
  }
}
