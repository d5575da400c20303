package dev.jobwise.server.job;

import java.text.Normalizer;
import java.util.Map;

/** Brings what people paste into plain text. Each step looks at every char once. */
final class AdText {

  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("#39", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("bull", "•"),
          Map.entry("middot", "·"),
          Map.entry("rsquo", "'"),
          Map.entry("lsquo", "'"),
          Map.entry("euro", "€"),
          Map.entry("pound", "£"));

  private AdText() {}

  /** One kind of line end and of blank, no invisible characters, no HTML. */
  static String plain(String rawText) {
    String text = Normalizer.normalize(rawText, Normalizer.Form.NFC);
    boolean html = text.contains("</") || text.contains("<br");
    StringBuilder plain = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end;
      if (html && c == '<' && (end = tagEnd(text, i)) > 0) {
        plain.append(replacementOfTag(text.substring(i + 1, end)));
        i = end;
      } else if (c == '&' && (end = entityEnd(text, i)) > 0) {
        plain.append(ENTITIES.get(text.substring(i + 1, end)));
        i = end;
      } else {
        append(plain, text, i);
      }
      i++;
    }
    return plain.toString();
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
        } else if (Character.getType(c) != Character.FORMAT
            && Character.getType(c) != Character.CONTROL) {
          plain.append(c);
        }
      }
    }
  }

  // Tags and entities have an end nearby, or are none: that keeps hostile texts linear.
  private static int tagEnd(String text, int start) {
    boolean tag =
        start + 1 < text.length()
            && (Character.isLetter(text.charAt(start + 1)) || text.charAt(start + 1) == '/');
    return tag ? indexOfWithin(text, '>', start, 300) : -1;
  }

  private static int entityEnd(String text, int start) {
    int end = indexOfWithin(text, ';', start, 8);
    return end > 0 && ENTITIES.containsKey(text.substring(start + 1, end)) ? end : -1;
  }

  private static int indexOfWithin(String text, char wanted, int start, int distance) {
    for (int i = start + 1; i < text.length() && i <= start + distance; i++) {
      if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private static String replacementOfTag(String tag) {
    String name = tag.replaceFirst("^/?([A-Za-z0-9]*).*", "$1").toLowerCase(java.util.Locale.ROOT);
    boolean closes = tag.startsWith("/");
    return switch (name) {
      case "li" -> closes ? "\n" : "\n• ";
      case "h1", "h2", "h3", "h4", "h5", "h6" -> closes ? "\n" : "\n\n# ";
      case "p", "div", "section" -> "\n\n";
      case "br", "ul", "ol", "tr", "table" -> "\n";
      case "b", "strong" -> "**";
      default -> "";
    };
  }
}
