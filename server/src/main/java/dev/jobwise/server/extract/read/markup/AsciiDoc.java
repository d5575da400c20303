package dev.jobwise.server.extract.read.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes AsciiDoc as Markdown, as far as the two say the same by other signs. */
public final class AsciiDoc {

  /** No heading is longer; so a line of any length costs no more than it. */
  private static final int LONGEST_HEADING = 200;

  /** An underline is as long as its heading; many people are a little off. */
  private static final int TOLERANCE = 2;

  /** Two of these make a text AsciiDoc. */
  private static final int FEWEST_HEADINGS = 2;

  /** The signs of underlines, from the highest level on. */
  private static final String LEVELS = "=-~^+";

  /** Of these, Markdown has the others, too. */
  private static final int FIRST_OF_ITS_OWN = 2;

  private static final Pattern UNDERLINE = Pattern.compile("([=~^+-])\\1{3,}+");
  private static final Pattern HEADING = Pattern.compile("(={2,6}) (\\S.{0,200})");
  private static final Pattern ANCHOR = Pattern.compile("\\[\\[[^\\[\\]]{0,200}\\]\\]");
  private static final Pattern ITEM = Pattern.compile("(\\*{2,5}) (?=\\S)");
  private static final Pattern BOLD =
      Pattern.compile("(?<![\\w*])\\*(?=\\S)([^*]{1,200}+)(?<=\\S)\\*(?![\\w*])");
  private static final Pattern LINK =
      Pattern.compile("(?<!\\S)([a-z]{3,6}:[^\\s\\[\\]]{1,300}+)\\[([^\\[\\]]{1,200})\\]");

  private AsciiDoc() {}

  /** Whether rows are of such a text. */
  public static boolean isIn(List<String> rows) {
    int headings = 0;
    for (int i = 0; i < rows.size(); i++) {
      boolean below = i > 0 && level(rows.get(i - 1), rows.get(i)) > FIRST_OF_ITS_OWN;
      headings += below || HEADING.matcher(rows.get(i)).matches() ? 1 : 0;
    }
    // People underline headings of plain texts, too.
    boolean signs =
        rows.stream().anyMatch(row -> ANCHOR.matcher(row).matches() || LINK.matcher(row).find());
    return signs && headings >= FEWEST_HEADINGS;
  }

  /** The rows as a Markdown text. */
  public static String asMarkdown(List<String> rows) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String before = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
      int level = level(before, rows.get(i));
      Matcher heading = HEADING.matcher(rows.get(i));
      if (level > 0) {
        lines.set(lines.size() - 1, "#".repeat(level) + " " + before);
      } else if (heading.matches()) {
        lines.add("#".repeat(heading.group(1).length()) + " " + heading.group(2));
      } else if (!ANCHOR.matcher(rows.get(i)).matches()) {
        lines.add(ITEM.matcher(rows.get(i)).replaceFirst("* "));
      }
    }
    String bold = BOLD.matcher(String.join("\n", lines)).replaceAll("**$1**");
    // The words of a link may be on two rows.
    return LINK.matcher(bold)
        .replaceAll(
            link ->
                Matcher.quoteReplacement(
                    "[" + link.group(2).replace('\n', ' ') + "](" + link.group(1) + ")"));
  }

  /** The level of a heading that a row underlines; zero if it is none. */
  private static int level(String text, String underline) {
    boolean named = !text.isBlank() && text.length() <= LONGEST_HEADING;
    boolean below = named && Math.abs(text.length() - underline.length()) <= TOLERANCE;
    return below && UNDERLINE.matcher(underline).matches()
        ? LEVELS.indexOf(underline.charAt(0)) + 1
        : 0;
  }
}
