package dev.jobwise.server.job.ad.text;

import dev.jobwise.server.common.CleanText;
import org.jsoup.parser.Parser;

/** Brings what people paste into plain text. Each step looks at every char once. */
public final class AdText {

  /** Ads are escaped once by their page, and once more by whoever copied its source. */
  private static final int MAX_ROUNDS = 3;

  /** What Markdown has a backslash before, so that it is no markup. */
  private static final String ESCAPED = "\\`*_{}[]<>()#+-.!|&~$^=:;,\"'/?@%";

  /** Fewer may be meant: a path, or what a developer ought to know. */
  private static final int FEW_LINES = 3;

  private AdText() {}

  /** One kind of line end and of blank, no invisible or misread characters, no HTML, no escapes. */
  public static String plain(String rawText) {
    String text =
        CleanText.of(Mojibake.repaired(decoded(Mojibake.repaired(withLineEnds(rawText)))));
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escapes = c == '\\' && i + 1 < text.length() && isEscaped(text.charAt(i + 1));
      if (!escapes) {
        append(plain, text, i);
      } else if (ESCAPED.indexOf(text.charAt(i + 1)) >= 0) {
        plain.append(text.charAt(++i));
      }
    }
    return plain.toString();
  }

  /** Texts that came out of a program's strings have "\\n" where lines end. */
  private static String withLineEnds(String text) {
    int count = 0;
    for (int at = text.indexOf("\\n");
        at >= 0 && count <= FEW_LINES;
        at = text.indexOf("\\n", at + 2)) {
      count++;
    }
    return count > FEW_LINES
        ? text.replace("\\r", "").replace("\\n", "\n").replace("\\t", "\t")
        : text;
  }

  private static boolean isEscaped(char c) {
    return c == '\n' || c == '\r' || ESCAPED.indexOf(c) >= 0;
  }

  /** Without tags and entities, also where those were escaped themselves. */
  private static String decoded(String rawText) {
    String text = rawText;
    boolean laidOut = false;
    for (int i = 0; i < MAX_ROUNDS; i++) {
      String before = text;
      if (!laidOut && AdHtml.is(text)) {
        text = AdHtml.text(text);
        // What is a tag only after that was meant to be read: "You know &lt;div&gt;".
        laidOut = true;
      } else {
        text = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
      }
      if (text.equals(before)) {
        break;
      }
    }
    return text;
  }

  private static void append(StringBuilder plain, String text, int i) {
    char c = text.charAt(i);
    switch (c) {
      case '\r' -> {
        if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
          plain.append('\n');
        }
      }
      case '\n', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029' -> plain.append('\n');
      case '’', '‘', '´' -> plain.append('\'');
      case '\u2010', '\u2011', '\u2212' -> plain.append('-');
      default -> {
        if (c == '\t') {
          plain.append(c);
        } else if (Character.isSpaceChar(c)) {
          boolean again = plain.length() > 0 && plain.charAt(plain.length() - 1) == ' ';
          plain.append(again ? "" : " ");
        } else if (Character.getType(c) != Character.CONTROL) {
          plain.append(c);
        }
      }
    }
  }
}
