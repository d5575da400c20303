package dev.jobwise.server.profile.draft.text;

/** Takes punctuation off the ends of texts, in linear time. */
public final class Signs {

  private Signs() {}

  /** The text without the blanks and the given signs at its end. */
  public static String withoutEnd(String text, String signs) {
    int end = text.length();
    while (end > 0 && isOne(text.charAt(end - 1), signs)) {
      end--;
    }
    return text.substring(0, end);
  }

  /** The text without the blanks and the given signs at its start. */
  public static String withoutStart(String text, String signs) {
    int start = 0;
    while (start < text.length() && isOne(text.charAt(start), signs)) {
      start++;
    }
    return text.substring(start);
  }

  /** Whether a bracket opens in a text and does not close. */
  public static boolean isOpen(String text) {
    return text.lastIndexOf('(') > text.lastIndexOf(')');
  }

  private static boolean isOne(char c, String signs) {
    return c == ' ' || signs.indexOf(c) >= 0;
  }
}
