package dev.jobwise.server.generation.letter.body;

import dev.jobwise.server.common.LowerCase;
import java.util.HashSet;
import java.util.Set;

/** Tags of HTML, and of a model's own making, as what stands for them in a plain text. */
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

  /** Tags of nobody's that are open, so that their end is known as one. */
  private final Set<String> own = new HashSet<>();

  private String hiding;

  /** Whether what comes is text that a browser shows elsewhere or not at all. */
  boolean isHiding() {
    return hiding != null;
  }

  /** How long the tag is that a text begins with; 0 if none, -1 if that is not known yet. */
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
   * What stands for a tag; null for what is no tag.
   *
   * @param apart whether no word ends right before it, as one does in "List&lt;String>"
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
    return isOwn(tag, name, end, apart) ? "\n\n" : null;
  }

  private boolean isOwn(String tag, String name, boolean end, boolean apart) {
    boolean whole = tag.length() == name.length() + (end ? 3 : 2);
    if (end) {
      return whole && (own.remove(name) || apart);
    }
    return whole && apart && own.add(name);
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
