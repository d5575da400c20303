package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.common.LowerCase;
import java.util.regex.Pattern;

/** Recognizes addresses of pages and of mail. */
public final class Links {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?iu)(?:https?://|www\\.)\\S++|(?:[\\p{L}\\d-]{1,63}\\.){1,5}(?:com|org|net|io|de|fr|es|nl|eu|ch|at|be|co|me|dev|info|edu|uk|us|app|ai|tech|inc|se|it|in)(?:/\\S*+)?");

  public static final Pattern EMAIL =
      Pattern.compile(
          "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,5}");

  private Links() {}

  /** Whether a text is the address of a page and nothing else. */
  public static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  public static boolean isOn(String address, String host) {
    return LowerCase.of(address).contains(host);
  }
}
