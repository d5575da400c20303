package dev.jobwise.server.profile.jsonresume;

import dev.jobwise.server.common.Visible;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Texts in HTML or Markdown, which themes of JSON Resume show as such and a profile has as plain
 * lines. Where a link leads stays beside its words.
 */
final class JsonMarkup implements NodeVisitor {

  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:a|b|i|u|p|br|ul|ol|li|em|strong|span|div|code|small|h[1-6])"
              + "(?:\\s[^<>]{0,500}+)?+/?+>");

  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]{1,300}+)\\*\\*");

  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\[\\n]{1,300}+)]\\((https?://[^()\\s]{1,500}+)\\)");

  private final StringBuilder text = new StringBuilder();

  private JsonMarkup() {}

  /** The lines of a text without its markup. A text that has none is one, whatever it holds. */
  static List<String> lines(String text) {
    String plain = BOLD.matcher(LINK.matcher(text).replaceAll("$1 ($2)")).replaceAll("$1");
    if (!TAG.matcher(plain).find()) {
      return List.of(plain);
    }
    JsonMarkup markup = new JsonMarkup();
    Jsoup.parseBodyFragment(plain).body().traverse(markup);
    return markup
        .text
        .toString()
        .lines()
        .map(line -> line.replaceAll("\\s++", " ").strip())
        .filter(line -> !Visible.isBlank(line))
        .toList();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (breaks(node)) {
      text.append('\n');
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element link
        && link.hasAttr("href")
        && !link.text().equals(link.attr("href"))) {
      text.append(" (").append(link.attr("href")).append(')');
    } else if (breaks(node)) {
      text.append('\n');
    }
  }

  private static boolean breaks(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }
}
