package dev.jobwise.server.job.ad.text;

import dev.jobwise.server.common.LowerCase;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Converts the HTML of an ad to text: a line for each block, with Markdown signs. */
final class AdHtml implements NodeVisitor {

  /** Elements that identify HTML, as opposed to text such as "&lt;your name&gt;". */
  private static final Set<String> KNOWN =
      Set.of(
          ("a article aside b big blockquote body br center code col dd div dl dt em figure font footer form"
                  + " h1 h2 h3 h4 h5 h6 head header hr html i img ins label li link main meta nav o:p ol p pre"
                  + " s script section small span strong style sub sup svg table tbody td th thead title tr u ul")
              .split(" "));

  private static final Set<String> LINES =
      Set.of("br", "ul", "ol", "tr", "table", "dl", "dt", "hr", "option");

  private static final Set<String> PARAGRAPHS =
      Set.of(
          ("address article aside blockquote center div fieldset figure footer form header main nav"
                  + " p pre section")
              .split(" "));

  private static final Set<String> HIDDEN =
      Set.of(
          "script",
          "style",
          "head",
          "title",
          "template",
          "svg",
          "iframe",
          "object",
          "select",
          "button");

  /** Deeper than any ordinary page; keeps hostile pages cheap. */
  private static final int MAX_DEPTH = 100;

  /** Longer than any name in {@link #KNOWN}. */
  private static final int MAX_NAME_LENGTH = 10;

  private final StringBuilder text = new StringBuilder();
  private final boolean keepsLines;
  private int hidden;

  private AdHtml(boolean keepsLines) {
    this.keepsLines = keepsLines;
  }

  /** Whether a text has HTML tags. */
  static boolean is(String text) {
    return firstTag(text) < text.length();
  }

  /** Returns where the first tag is; the length of the text if it has none. */
  private static int firstTag(String text) {
    int last = text.lastIndexOf('>');
    for (int at = text.indexOf('<'); at >= 0 && at < last; at = text.indexOf('<', at + 1)) {
      if (KNOWN.contains(nameAt(text, at))) {
        return at;
      }
    }
    return text.length();
  }

  /** Returns the name of the tag at a bracket; empty if there is no tag. */
  private static String nameAt(String text, int at) {
    int start = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int end = start;
    while (end < text.length()
        && end - start < MAX_NAME_LENGTH
        && " \t\n\r/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return LowerCase.of(text.substring(start, end));
  }

  /**
   * Returns the text of a page or a fragment, with entities decoded. What precedes the first tag is
   * no HTML: somebody put title and employer above a copied description.
   */
  static String text(String html) {
    int first = html.stripLeading().startsWith("<") ? 0 : firstTag(html);
    return Parser.unescapeEntities(html.substring(0, first), true) + laidOut(html.substring(first));
  }

  private static String laidOut(String html) {
    Element body = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "").body();
    // Line ends are spaces in a page, but real in a text with only a few marked words.
    boolean marksOnly = body.selectFirst("p, div, li, td, br") == null;
    AdHtml layout = new AdHtml(marksOnly);
    body.traverse(layout);
    return layout.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && hidden == 0) {
      String whole = words.getWholeText();
      boolean lines = keepsLines || words.parent().nameIs("pre");
      text.append(lines ? whole : whole.replace('\r', ' ').replace('\n', ' '));
    } else if (node instanceof Element element) {
      hidden += HIDDEN.contains(element.normalName()) ? 1 : 0;
      if (hidden == 0) {
        opens(element.normalName());
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (hidden == 0) {
        closes(element.normalName());
      }
      hidden -= HIDDEN.contains(element.normalName()) ? 1 : 0;
    }
  }

  private void opens(String name) {
    if (name.equals("li")) {
      text.append("\n• ");
    } else if (isHeading(name)) {
      text.append("\n\n# ");
    } else if (isBold(name)) {
      text.append("**");
    } else {
      breaks(name);
    }
  }

  private void closes(String name) {
    if (name.equals("li") || isHeading(name)) {
      text.append('\n');
    } else if (isBold(name)) {
      text.append("**");
    } else if (name.equals("td") || name.equals("th") || name.equals("dt")) {
      text.append('\t');
    } else if (!name.equals("br")) {
      breaks(name);
    }
  }

  private void breaks(String name) {
    if (PARAGRAPHS.contains(name)) {
      text.append("\n\n");
    } else if (LINES.contains(name)) {
      text.append('\n');
    }
  }

  private static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  private static boolean isBold(String name) {
    return name.equals("b") || name.equals("strong");
  }
}
