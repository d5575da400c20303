package dev.jobwise.server.job.ad.text;

import dev.jobwise.server.common.CleanText;
import org.jsoup.parser.Parser;

/** Converts what people paste to plain text. Each step looks at every char once. */
public final class AdText {

  /** A page escapes its ad once, and copying its source may escape it again. */
  private static final int MAX_ROUNDS = 3;

  /** The characters that Markdown escapes with a backslash. */
  private static final String ESCAPED = "\\`*_{}[]<>()#+-.!|&~$^=:;,\"'/?@%";

  /** Up to this many "\ " may be literal, as in a path. */
  private static final int FEW_LINES = 3;

  /** This many blanks divide columns. */
  private static final int GAP = 4;

  private AdText() {}

  /** Unifies line ends and spaces, and removes HTML, escapes, invisible and misread characters. */
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

  /** Restores line ends in a text from a program's source, which has "\ " instead. */
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

  /** Removes tags and decodes entities, even if they were escaped themselves. */
  private static String decoded(String rawText) {
    String text = rawText;
    boolean laidOut = false;
    for (int i = 0; i < MAX_ROUNDS; i++) {
      String before = text;
      if (!laidOut && AdHtml.is(text)) {
        text = AdHtml.text(text);
        // A tag that appears only now is text: "You know &lt;div&gt;".
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

  /** Whether a text ends with as many blanks as divide columns; more say no more. */
  private static boolean endsInGap(StringBuilder plain) {
    int blanks = 0;
    while (blanks < GAP
        && blanks < plain.length()
        && plain.charAt(plain.length() - 1 - blanks) == ' ') {
      blanks++;
    }
    return blanks == GAP;
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
      // Dots that writers take for the middle dot of "agent·e".
      case '\u2027', '\u2219', '\u22c5' -> plain.append('·');
      case '\u2010', '\u2011', '\u2212' -> plain.append('-');
      default -> {
        if (c == '\t') {
          plain.append(c);
        } else if (Character.isSpaceChar(c)) {
          boolean wide = endsInGap(plain);
          plain.append(wide ? "" : " ");
        } else if (Character.getType(c) != Character.CONTROL) {
          plain.append(c);
        }
      }
    }
  }
}
