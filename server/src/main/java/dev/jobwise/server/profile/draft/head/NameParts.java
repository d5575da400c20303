package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.profile.draft.text.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides "Software Engineer at Microsoft" and its like. */
public final class NameParts {

  /** Words between a title and an employer. */
  private static final Pattern AT =
      Pattern.compile(
          " (?:(?i:at|bei der|bei|an der|an dem|am|chez|bij) |@ ?|à l['’])(?=[\\p{Lu}\\d])");

  /** Signs between the two, the strongest first. */
  private static final List<Pattern> SIGNS =
      List.of(
          Pattern.compile(" ?\\| ?"),
          Pattern.compile(" [-–—] ?|(?<=\\S)[–—] | ?[–—] ?"),
          Pattern.compile(" · | • "),
          Pattern.compile(", "),
          Pattern.compile(" ?: "),
          Pattern.compile(" / "));

  /** No title with its employer is longer; so a line of any length costs no more than it. */
  private static final int LONGEST = 300;

  /** The first of the signs divide names whatever their words say. */
  private static final int SIGNS_OF_ANY_NAMES = 3;

  private NameParts() {}

  /**
   * A text in two or more parts.
   *
   * @param isSure whether a word says that the first is a title and the second an employer
   */
  record Split(List<String> parts, boolean isSure) {}

  /** The parts of a text, one of which is a title; null if it has no such parts. */
  public static Split ofJob(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    List<String> at = at(text);
    if (at != null) {
      return new Split(at, true);
    }
    List<String> brackets = inBrackets(text);
    if (brackets != null) {
      return new Split(brackets, true);
    }
    for (Pattern sign : SIGNS) {
      Matcher matcher = sign.matcher(text);
      while (matcher.find()) {
        String left = text.substring(0, matcher.start()).strip();
        String right = text.substring(matcher.end()).strip();
        if (!left.isEmpty()
            && !right.isEmpty()
            && isOutside(text, matcher.start())
            && isJob(left, right)) {
          return new Split(List.of(left, right), false);
        }
      }
      matcher.reset();
      if (matcher.find()
          && SIGNS.indexOf(sign) < SIGNS_OF_ANY_NAMES
          && isOutside(text, matcher.start())) {
        return new Split(
            List.of(
                text.substring(0, matcher.start()).strip(), text.substring(matcher.end()).strip()),
            false);
      }
    }
    return null;
  }

  /** "Software Engineer (ACME Ltd)"; null for others. */
  private static List<String> inBrackets(String text) {
    int open = text.lastIndexOf(" (");
    if (open <= 0 || !text.endsWith(")") || text.indexOf(')', open) != text.length() - 1) {
      return null;
    }
    String title = text.substring(0, open);
    String company = text.substring(open + 2, text.length() - 1);
    boolean job =
        Names.isTitle(title)
            && Names.isOrganisation(company)
            && !Names.isTitle(company)
            && all(title).size() == 1;
    return job ? List.of(title, company) : null;
  }

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

  private static boolean isOutside(String text, int at) {
    return text.substring(0, at).chars().filter(c -> c == '(').count()
        == text.substring(0, at).chars().filter(c -> c == ')').count();
  }

  private static boolean isJob(String left, String right) {
    return Names.isTitle(left) != Names.isTitle(right);
  }
}
