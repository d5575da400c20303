package dev.jobwise.server.job.ad.section;

import dev.jobwise.server.job.ad.text.AdLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits lines in which paragraphs and lists were joined: "… a café in Leeds.About The RoleAs our
 * baker you …", "Duties: 1. Bake 2. Clean", "You have: • patience • a licence".
 */
final class AdLineSplitter {

  private static final int LONGEST_HEADING = 50;
  private static final int MOST_WORDS = 7;

  /** A shorter line is a heading, an entry or a label already. */
  private static final int SHORTEST_LINE = 60;

  /** A line with fewer bullets is not a list. */
  private static final int FEWEST_ENTRIES = 3;

  /** A single joint may be a typo or a name. */
  private static final int FEWEST_JOINTS = 2;

  /** No list has more entries; the rest of a line stays whole. */
  private static final int MOST_PARTS = 100;

  private static final Pattern BULLET = Pattern.compile("(?<=\\S)? ?[•●▪◦‣∙■✓✔➤►] ?");
  private static final Pattern STAR = Pattern.compile("(?<=[.:;,\\p{L})]) \\*{1,2} ?(?=\\p{L})");
  private static final Pattern DASH = Pattern.compile("(?<=[.:;)]) [-–] (?=\\p{Lu})");
  private static final Pattern NUMBER =
      Pattern.compile("(?<=[.:;,)\\s]) {0,3}\\(?\\d{1,2}[.)] {1,6}(?=\\p{Lu})");

  /**
   * A lost line end, as in "two years' experienceClean licence" or "a van.Clean licence". Names
   * such as "TransferWise" and "iPhone" begin otherwise.
   */
  private static final Pattern JOINT =
      Pattern.compile(
          "(?<=\\p{Ll}{3}[.;:!?)])(?=\\p{Lu}\\p{Ll})"
              + "|(?<=(?<![\\p{L}\\p{N}])\\p{Ll}{4,30})(?=\\p{Lu}\\p{Ll})");

  /** Before a picture that stands for a heading: "… Shift 📍 Location Leeds 🔧 Your Duties …". */
  private static final Pattern PICTURE =
      Pattern.compile(" (?=[\\x{1f300}-\\x{1faff}]\\x{fe0f}? \\p{Lu})");

  private AdLineSplitter() {}

  static List<AdLine> split(AdLine line) {
    if (line.text().length() < SHORTEST_LINE) {
      return List.of(line);
    }
    String[] pictured = PICTURE.split(line.text(), MOST_PARTS);
    if (pictured.length > FEWEST_JOINTS) {
      List<AdLine> parts = new ArrayList<>();
      for (String part : pictured) {
        parts.addAll(split(new AdLine(parts.isEmpty() ? line.marker() : "", part, false, true)));
      }
      return parts;
    }
    List<AdLine> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < line.text().length(); i++) {
      int label = i > 0 ? labelColon(line.text(), i) : -1;
      if (label > 0) {
        addEntries(line, line.text().substring(start, i), start == 0, parts);
        start = i;
        i = label;
        continue;
      }
      int end = canBegin(line.text(), i) ? headingEnd(line.text(), i) : -1;
      if (end > 0) {
        addEntries(line, line.text().substring(start, i), start == 0, parts);
        String heading = line.text().substring(i, end).strip();
        parts.add(new AdLine("", heading, true, true));
        start = end;
        i = end - 1;
      }
    }
    addEntries(line, line.text().substring(start), start == 0, parts);
    return parts;
  }

  private static boolean canBegin(String text, int at) {
    if (!Character.isUpperCase(text.charAt(at))
        && !isUnspaced(text.charAt(at))
        && text.charAt(at) != '¿') {
      return false;
    }
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    if (before == ' ') {
      int last = at - 1;
      while (last > 0 && text.charAt(last) == ' ') {
        last--;
      }
      return ".!?:;)•*…".indexOf(text.charAt(last)) >= 0
          || Character.isDigit(text.charAt(last))
          || at - last > 2;
    }
    return ".!?:;)*…【\n".indexOf(before) >= 0 || Character.isLowerCase(before);
  }

  /** Returns the colon of a label that begins at a char, as in "… Leeds Salary: £30,000", or -1. */
  private static int labelColon(String text, int at) {
    if (!Character.isUpperCase(text.charAt(at)) || Character.isUpperCase(text.charAt(at - 1))) {
      return -1;
    }
    int most = Math.min(text.length(), at + 24);
    for (int i = at + 3; i < most; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return AdLabels.isFieldLabel(text.substring(at, i)) ? i : -1;
      }
      if (!Character.isLetter(c) && c != ' ') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isUnspaced(char c) {
    return Character.isIdeographic(c);
  }

  /** Returns the end of the heading that begins at a char, including its colon; -1 if none does. */
  private static int headingEnd(String text, int at) {
    int best = -1;
    int words = 0;
    boolean title = true;
    int most = Math.min(text.length(), at + LONGEST_HEADING);
    for (int end = at + 1; end <= most && words < MOST_WORDS; end++) {
      char last = text.charAt(end - 1);
      char next = end < text.length() ? text.charAt(end) : '\n';
      if (".,;•".indexOf(last) >= 0) {
        break;
      }
      boolean wordEnds =
          Character.isLetter(last)
              && (!Character.isLetterOrDigit(next)
                  || Character.isLowerCase(last) && Character.isUpperCase(next));
      if (!wordEnds || next == '\'' || next == '-' || next == '/') {
        continue;
      }
      words++;
      String heading = text.substring(at, end);
      AdSection known = AdSection.ofLabel(heading);
      if (known == null) {
        continue;
      }
      int after = end;
      while (after < text.length() && " ?!".indexOf(text.charAt(after)) >= 0) {
        after++;
      }
      boolean colon = after < text.length() && ":：】".indexOf(text.charAt(after)) >= 0;
      boolean glued = Character.isUpperCase(next) || next == '*';
      char follows = after < text.length() ? text.charAt(after) : '\n';
      boolean spaced =
          isTitleCase(heading)
              && (words > 1 || after - end > 1)
              && (Character.isUpperCase(follows)
                  || Character.isDigit(follows)
                  || "•-*–·".indexOf(follows) >= 0)
              && at > 0;
      if (colon && AdLabels.isFieldLabel(heading)) {
        break;
      }
      if (colon) {
        best = after + 1;
      } else if ((glued || spaced) && (words > 1 || at == 0 || glued)) {
        best = Math.max(best, after);
      }
    }
    return best < text.length() ? best : -1;
  }

  private static boolean isTitleCase(String heading) {
    int capitals = 0;
    int words = 0;
    for (String word : heading.split(" ")) {
      words += word.length() > 3 ? 1 : 0;
      capitals += word.length() > 3 && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return words == capitals;
  }

  /** Adds the entries of a list within a text, or the whole text as one line. */
  private static void addEntries(AdLine line, String text, boolean first, List<AdLine> parts) {
    String rest = text.strip();
    if (rest.isEmpty()) {
      return;
    }
    for (Pattern sign : List.of(BULLET, NUMBER, STAR, DASH)) {
      if (sign.matcher(rest).results().limit(FEWEST_ENTRIES).count() == FEWEST_ENTRIES) {
        addParts(sign, line, rest, first, parts);
        return;
      }
    }
    if (JOINT.matcher(rest).results().limit(FEWEST_JOINTS).count() == FEWEST_JOINTS) {
      boolean afterBlank = first && line.afterBlank();
      for (String part : JOINT.split(rest, MOST_PARTS)) {
        parts.add(new AdLine(first ? line.marker() : "", part.strip(), false, afterBlank));
        afterBlank = false;
      }
      return;
    }
    parts.add(
        first
            ? new AdLine(line.marker(), rest, line.marked(), line.afterBlank())
            : new AdLine("", rest, false, false));
  }

  private static void addParts(
      Pattern sign, AdLine line, String text, boolean first, List<AdLine> parts) {
    Matcher signs = sign.matcher(text);
    int start = 0;
    boolean entry = first && line.isBullet();
    while (signs.find()) {
      addPart(text.substring(start, signs.start()), entry, parts);
      start = signs.end();
      entry = true;
    }
    addPart(text.substring(start), entry, parts);
  }

  private static void addPart(String text, boolean entry, List<AdLine> parts) {
    String part = text.strip();
    if (!part.isEmpty()) {
      parts.add(new AdLine(entry ? "•" : "", part, false, false));
    }
  }
}
