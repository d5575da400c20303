package dev.jobwise.server.job;

/** Tells what makes a line an entry of a list: bullets, dashes, numbers, letters and pictograms. */
final class AdBullets {

  /** These are bullets only before a blank or a letter: "-5 degrees" and "+49 30" are none. */
  private static final String DASHES = "*-–—+~";

  private static final String BULLETS = "•◦‣⁃∙·●○▪▫■□◆◇◾◽▶►➢➤➔→»✓✔✗★☆❖※☐☑" + DASHES;

  private AdBullets() {}

  /** The length of what makes a line an entry of a list; 0 if nothing does. */
  static int end(String line) {
    if (line.isEmpty() || line.startsWith("**") && line.length() > 2 && line.charAt(2) != ' ') {
      return 0;
    }
    int number = numberEnd(line);
    if (number > 0) {
      return number;
    }
    int first = line.codePointAt(0);
    int end = Character.charCount(first);
    boolean dash = DASHES.indexOf(first) >= 0;
    if (BULLETS.indexOf(first) >= 0) {
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

  /** Whether a character is an emoji or a symbol like one. */
  static boolean isPictogram(int codePoint) {
    return codePoint >= 0x1F000 && codePoint <= 0x1FAFF
        || codePoint >= 0x2600 && codePoint <= 0x27BF
        || codePoint >= 0x2B00 && codePoint <= 0x2BFF
        || codePoint >= 0x231A && codePoint <= 0x23FF;
  }
}
