package dev.jobwise.server.generation.letter.body;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.VisibleText;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Replaces tags of HTML, and tags that a model made up, with plain text. */
final class Tags {

  private static final int MAX_TAG = 300;
  private static final int MAX_COMMENT = 2000;

  private static final Set<String> HIDING =
      Set.of("head", "style", "script", "title", "h1", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "body",
          "html",
          "header",
          "footer",
          "main",
          "ul",
          "ol",
          "blockquote",
          "table",
          "tbody",
          "pre",
          "center",
          "address",
          "hr");

  private static final Set<String> LINES = Set.of("br", "li", "tr", "dd", "dt");

  private static final Set<String> BOLD = Set.of("b", "strong");

  private static final Set<String> INLINE =
      Set.of(
          "i", "em", "u", "s", "span", "a", "font", "mark", "small", "big", "code", "tt", "sub",
          "sup", "td", "th", "img", "meta", "link", "del", "ins", "q", "cite", "abbr", "time");

  /** Open tags that the model made up, so that their end tags are recognized. */
  private final Set<String> madeUp = new HashSet<>();

  private String hiding;

  /** Whether the text inside the current tag does not belong to the page. */
  boolean isHiding() {
    return hiding != null;
  }

  /** Returns the length of the tag that a text begins with; 0 for none, -1 if still unknown. */
  static int length(StringBuilder text, boolean whole) {
    if (text.length() > 3 && text.substring(0, 4).equals("<!--")) {
      int end = text.indexOf("-->");
      return end > 0 ? end + 3 : whole || text.length() > MAX_COMMENT ? 0 : -1;
    }
    if (text.length() > 1
        && !Character.isLetter(text.charAt(1))
        && "/!?".indexOf(text.charAt(1)) < 0) {
      return 0;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || i > MAX_TAG) {
        return 0;
      }
    }
    return whole ? 0 : -1;
  }

  /**
   * Returns the replacement of a tag; null for what is not a tag.
   *
   * @param apart whether no word precedes it directly, as in "List&lt;String>"
   */
  String read(String tag, boolean apart) {
    if (tag.startsWith("<!") || tag.startsWith("<?")) {
      return "";
    }
    boolean end = tag.charAt(1) == '/';
    String name = name(tag, end ? 2 : 1);
    if (HIDING.contains(name)) {
      if (hiding == null && !end) {
        hiding = name;
      } else if (end && name.equals(hiding)) {
        hiding = null;
      }
      return "\n\n";
    }
    if (BLOCKS.contains(name)) {
      return "\n\n";
    }
    if (LINES.contains(name)) {
      return "\n";
    }
    if (BOLD.contains(name)) {
      return String.valueOf(Signal.BOLD);
    }
    if (INLINE.contains(name)) {
      return "";
    }
    return isMadeUp(tag, name, end, apart) ? "\n\n" : null;
  }

  private boolean isMadeUp(String tag, String name, boolean end, boolean apart) {
    boolean whole = tag.length() == name.length() + (end ? 3 : 2);
    if (end) {
      return whole && (madeUp.remove(name) || apart);
    }
    return whole && apart && madeUp.add(name);
  }

  /** Returns what an entity shows; one may spell what no text contains. */
  static String ofEntity(String entity) {
    StringBuilder shown = new StringBuilder();
    VisibleText.of(Parser.unescapeEntities(entity, false))
        .chars()
        .filter(c -> !Signal.is((char) c))
        .forEach(c -> shown.append((char) c));
    return shown.toString();
  }

  private static String name(String tag, int from) {
    int end = from;
    while (end < tag.length()
        && (Character.isLetterOrDigit(tag.charAt(end)) || "_-:".indexOf(tag.charAt(end)) >= 0)) {
      end++;
    }
    return LowerCase.of(tag.substring(from, end));
  }
}
