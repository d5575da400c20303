package dev.jobwise.server.render;

import dev.jobwise.server.common.Visible;
import dev.jobwise.server.common.WhiteSpace;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a click on a contact opens. People write addresses in many forms, or no address at all. */
public final class LinkTargets {

  /** What may stand in a URI as it is (RFC 3986), besides one number sign and per cent. */
  private static final String PLAIN = "-._~:/?@!$&'()*+,;=";

  private static final Pattern HOST =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]{0,62})\\.){1,20}\\p{L}[\\p{L}\\p{N}-]{1,62}"
              + "(?::\\d{1,5})?+(?=[/?#]|$)");

  private LinkTargets() {}

  /** Returns the address of a page, or null if the text is none. */
  public static String page(String text) {
    String link = WhiteSpace.narrowed(Visible.oneLine(text));
    String lower = link.toLowerCase(Locale.ROOT);
    String scheme = lower.startsWith("http://") ? "http://" : "https://";
    String rest = lower.startsWith(scheme) ? link.substring(scheme.length()) : link;
    return HOST.matcher(rest).lookingAt() ? scheme + escaped(rest) : null;
  }

  /** Returns the link that writes to an e-mail address, or null if the text is none. */
  public static String email(String text) {
    int at = text.indexOf('@');
    return at < 1 || at == text.length() - 1 ? null : "mailto:" + escaped(text);
  }

  /** Returns the link that calls a telephone number, or null if the text is none. */
  public static String phone(String text) {
    String digits = text.replaceAll("[^0-9]", "");
    if (digits.length() < 3) {
      return null;
    }
    return "tel:" + (text.startsWith("+") ? "+" : "") + digits;
  }

  private static String escaped(String text) {
    StringBuilder uri = new StringBuilder(text.length());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      if (isPlain(c)
          || c == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2)
          || c == '#' && uri.indexOf("#") < 0) {
        uri.append(c);
      } else {
        uri.append(String.format("%%%02X", (int) c));
      }
    }
    return uri.toString();
  }

  private static boolean isPlain(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
  }

  private static boolean isHex(byte[] bytes, int at) {
    return at < bytes.length && Character.digit((char) bytes[at], 16) >= 0;
  }
}
