package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.profile.draft.text.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All ways to divide "Software Engineer - Microsoft" and its like into two names. */
final class NameSplits {

  /** Words between a title and an employer. */
  private static final Pattern AT =
      Pattern.compile(
          " (?:(?i:at|bei der|bei|an der|an dem|am|chez|bij) |@ ?|à l['’])(?=[\\p{L}\\d])");

  /** No title with its employer is longer; so a line of any length costs no more than it. */
  private static final int LONGEST = 300;

  private static final int MOST = 8;

  private NameSplits() {}

  /** Signs between names. */
  private enum Sign {
    BAR(" ?\\|{1,2} ?| // ", true, 1),
    DASH(" [-–—] ?|(?<=\\S)[–—] | ?[–—] ?", true, 0.8),
    DOT(" · | • ", true, 1),
    COMMA(",(?: |(?=\\p{Lu}))", false, 0.2),
    COLON(" ?: ", false, 0.5),
    SLASH(" / ", false, 0);

    private final Pattern pattern;

    /** Whether it divides names whatever their words say. */
    private final boolean dividesAny;

    /** What a name loses that still has it. */
    private final double cost;

    Sign(String pattern, boolean dividesAny, double cost) {
      this.pattern = Pattern.compile(pattern);
      this.dividesAny = dividesAny;
      this.cost = cost;
    }
  }

  /**
   * A text in two parts.
   *
   * @param sign that divides them, as a name of its kind
   * @param isSure whether a word says that the left is a title and the right an employer
   */
  record Split(String left, String right, String sign, boolean isSure) {}

  static List<Split> of(String text) {
    List<Split> splits = new ArrayList<>();
    if (text.length() > LONGEST) {
      return splits;
    }
    Matcher at = AT.matcher(text);
    if (at.find() && at.start() > 0 && isEmployer(text.substring(at.end()))) {
      add(splits, text, at, "AT", true);
    }
    addBrackets(splits, text);
    for (Sign sign : Sign.values()) {
      Matcher matcher = sign.pattern.matcher(text);
      while (splits.size() < MOST && matcher.find()) {
        if (isOutside(text, matcher.start())) {
          int before = splits.size();
          add(splits, text, matcher, sign.name(), false);
          if (splits.size() > before && !sign.dividesAny && !saysJob(splits.get(before))) {
            splits.remove(before);
          }
        }
      }
    }
    return splits;
  }

  private static boolean isEmployer(String text) {
    return !Character.isLowerCase(text.codePointAt(0)) || Names.isCompany(text);
  }

  /** What a title loses for the signs that it still has. */
  static double costOfTitle(String name) {
    return cost(name, Sign.values());
  }

  /** What an employer loses; "University of Nowhere, Department of Art" has a comma of its own. */
  static double costOfEmployer(String name) {
    return cost(name, Sign.BAR, Sign.DASH, Sign.DOT, Sign.COLON);
  }

  private static double cost(String name, Sign... signs) {
    double cost = 0;
    for (Sign sign : signs) {
      Matcher matcher = sign.pattern.matcher(name);
      while (matcher.find()) {
        cost += isOutside(name, matcher.start()) ? sign.cost : 0;
      }
    }
    return cost + (name.contains("@") ? 1 : 0);
  }

  private static void add(
      List<Split> splits, String text, Matcher matcher, String sign, boolean isSure) {
    String left = text.substring(0, matcher.start()).strip();
    String right = text.substring(matcher.end()).strip();
    if (!left.isEmpty() && !right.isEmpty()) {
      splits.add(new Split(left, right, sign, isSure));
    }
  }

  /** "Software Engineer (ACME Ltd)" */
  private static void addBrackets(List<Split> splits, String text) {
    int open = text.lastIndexOf(" (");
    if (open <= 0 || !text.endsWith(")") || text.indexOf(')', open) != text.length() - 1) {
      return;
    }
    String title = text.substring(0, open);
    String company = text.substring(open + 2, text.length() - 1);
    if (Names.isTitle(title)
        && Names.isOrganisation(company)
        && !Names.isTitle(company)
        && NameParts.all(title).size() == 1) {
      splits.add(new Split(title, company, "BRACKETS", true));
    }
  }

  private static boolean saysJob(Split split) {
    return Names.isTitle(split.left) != Names.isTitle(split.right)
        || Names.isCompany(split.left) != Names.isCompany(split.right);
  }

  private static boolean isOutside(String text, int at) {
    int depth = 0;
    for (int i = 0; i < at; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return depth == 0;
  }
}
