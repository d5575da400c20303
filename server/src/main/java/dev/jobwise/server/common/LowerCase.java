package dev.jobwise.server.common;

import java.util.Locale;

/** Lower case for comparing, in time linear in the text. */
public final class LowerCase {

  /** The one letter whose small form has two chars: a text of them takes the JDK quadratic time. */
  private static final char DOTTED_I = '\u0130';

  private LowerCase() {}

  /** The text in lower case, as long as before. */
  public static String of(String text) {
    return text.replace(DOTTED_I, 'i').toLowerCase(Locale.ROOT);
  }
}
