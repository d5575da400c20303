package dev.jobwise.server.job;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Brings what people paste into plain lines. Each step looks at every char once. */
final class AdText {

  private static final String BULLETS = "•◦‣⁃∙·●○▪▫■□◆◇◾◽▶►➢➤➔→»✓✔✗★☆❖※*-–—+";

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

  static List<AdLine> lines(String rawText) {
    List<AdLine> lines = new ArrayList<>();
    boolean afterBlank = true;
    for (String line : plain(rawText).split("\n")) {
      String text = withoutTabs(line.strip());
      AdLine parsed = line(text, afterBlank);
      if (parsed.text().isEmpty()) {
        afterBlank = true;
        continue;
      }
      lines.add(parsed);
      afterBlank = false;
    }
    return lines;
  }

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

  /** A copied table has a tab where a list has a colon. */
  private static String withoutTabs(String line) {
    int tab = line.indexOf('\t');
    boolean label = tab > 0 && AdLabels.isLabel(line.substring(0, tab));
    return (label ? line.substring(0, tab) + ": " + line.substring(tab + 1) : line)
        .replace('\t', ' ')
        .strip();
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

  private static AdLine line(String line, boolean afterBlank) {
    int markerEnd = markerEnd(line);
    String marker = line.substring(0, markerEnd).strip();
    String text = line.substring(markerEnd).strip();
    boolean marked = false;
    if (marker.isEmpty() && text.startsWith("#")) {
      String heading = text.replaceFirst("^#{1,6} ", "");
      marked = heading.length() < text.length();
      text = heading;
    }
    if (text.startsWith("**") && text.indexOf("**", 2) >= text.length() - 3) {
      marked = true;
    }
    return new AdLine(marker, withoutMarkup(text), marked, afterBlank);
  }

  private static String withoutMarkup(String text) {
    String plain = text.replace("**", "").replace("__", "").replace("`", "");
    return plain.replaceAll("\\[([^\\]\\[]{1,200})\\]\\([^()\\s]{1,300}\\)", "$1").strip();
  }

  /** The length of what makes a line an entry of a list; 0 if nothing does. */
  private static int markerEnd(String line) {
    if (line.isEmpty() || line.startsWith("**") && line.length() > 2 && line.charAt(2) != ' ') {
      return 0;
    }
    int number = numberEnd(line);
    if (number > 0) {
      return number;
    }
    int first = line.codePointAt(0);
    int end = Character.charCount(first);
    boolean dash = "*-–—+".indexOf(first) >= 0;
    if (BULLETS.indexOf(first) >= 0) {
      // "-clean licence" is an entry; "-5 degrees", "--" and "+49 30" are none.
      boolean entry = end < line.length() && (!dash || startsEntry(line, end));
      return entry ? end : 0;
    }
    if (line.startsWith("o ") || line.startsWith("§ ")) {
      return 1;
    }
    return isPictogram(first) ? pictogramsEnd(line) : 0;
  }

  private static boolean startsEntry(String line, int at) {
    return line.charAt(at) == ' ' || Character.isLetter(line.codePointAt(at));
  }

  /** "1. ", "2) ", "(3) " and "a) ". */
  private static int numberEnd(String line) {
    int start = line.charAt(0) == '(' ? 1 : 0;
    int i = start;
    while (i < line.length() && i < start + 2 && Character.isDigit(line.charAt(i))) {
      i++;
    }
    boolean letter = i == start && line.length() > i && Character.isLetter(line.charAt(i));
    i += letter ? 1 : 0;
    boolean closed =
        i > start
            && i + 1 < line.length()
            && (line.charAt(i) == ')' || line.charAt(i) == '.' && start == 0 && !letter)
            && line.charAt(i + 1) == ' ';
    return closed ? i + 1 : 0;
  }

  private static int pictogramsEnd(String line) {
    int end = 0;
    while (end < line.length()) {
      int c = line.codePointAt(end);
      if (!isPictogram(c) && c != ' ' && c != 0xFE0F) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  static boolean isPictogram(int codePoint) {
    return codePoint >= 0x1F000 && codePoint <= 0x1FAFF
        || codePoint >= 0x2600 && codePoint <= 0x27BF
        || codePoint >= 0x2B00 && codePoint <= 0x2BFF
        || codePoint >= 0x231A && codePoint <= 0x23FF;
  }
}
