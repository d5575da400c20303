package dev.jobwise.server.profile.draft.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides "BSc Physics at Uni Bern, Switzerland" and its like, whatever its parts are. */
public final class NameParts {

  /** Words between a title and an employer. */
  static final String AT_WORDS =
      " (?:(?i:at|bei der|bei|an der|an dem|am|chez|bij|presso|hos) |@ ?|à l['’])";

  private static final Pattern AT = Pattern.compile(AT_WORDS + "(?=[\\p{Lu}\\d])");

  private NameParts() {}

  /** What stands before and after a word such as "at"; null if there is none. */
  public static List<String> at(String text) {
    Matcher at = AT.matcher(text);
    return at.find() && at.start() > 0
        ? List.of(text.substring(0, at.start()).strip(), text.substring(at.end()).strip())
        : null;
  }

  /** All parts of a text between signs. */
  public static List<String> all(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean comma = c == ',' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
      boolean dash =
          "-–—".indexOf(c) >= 0
              && i > 0
              && i + 1 < text.length()
              && (text.charAt(i - 1) == ' ' || c != '-' && text.charAt(i + 1) == ' ');
      boolean bar = "|·•".indexOf(c) >= 0;
      boolean colon = c == ':' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
      if (depth <= 0 && (comma || dash || bar || colon)) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(text.substring(start).strip());
    parts.removeIf(String::isEmpty);
    return parts;
  }
}
