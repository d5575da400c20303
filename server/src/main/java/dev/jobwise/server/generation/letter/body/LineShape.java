package dev.jobwise.server.generation.letter.body;

/**
 * Tells sentences from lines that are none: names, addresses, dates, headings. A sentence shows
 * itself by a word in small letters; names hold few such words, and {@code name-words.txt} lists
 * them.
 */
final class LineShape {

  /** What a line is, as far as it has come. */
  enum Shape {
    SENTENCE,
    /** All words so far could stand in a name. */
    OPEN,
    /** A whole line without a sentence. */
    NAME
  }

  private static final WordSet OPENERS = WordSet.of("openers.txt");
  private static final WordSet NAME_WORDS = WordSet.of("name-words.txt");
  private static final WordSet ABBREVIATIONS = WordSet.of("abbreviations.txt");

  /** Longer than the lines of addresses; what goes on is a sentence. */
  private static final int MAX_NAME = 120;

  private LineShape() {}

  /** Whether a text is one word that begins sentences. */
  static boolean isOpener(String text) {
    return OPENERS.has(Beginnings.plain(text));
  }

  /**
   * Whether a line whose last word may be cut is a sentence all the same: words alone, the last of
   * them in small letters, and none that names hold.
   */
  static boolean isSentenceSoFar(String line) {
    int last = line.lastIndexOf(' ') + 1;
    String word = line.substring(last);
    return last > 0
        && line.chars().allMatch(c -> Character.isLetter(c) || " '’".indexOf(c) >= 0)
        && word.equals(Beginnings.plain(word))
        && !NAME_WORDS.hasBeginning(word)
        && of(line + " ", false) == Shape.SENTENCE;
  }

  /**
   * @param line without blanks around it
   * @param whole whether the line ends here
   */
  static Shape of(String line, boolean whole) {
    if (line.length() > MAX_NAME) {
      return Shape.SENTENCE;
    }
    int start = 0;
    boolean first = true;
    while (start < line.length()) {
      int end = line.indexOf(' ', start);
      boolean complete = end >= 0 || whole;
      String word = line.substring(start, end < 0 ? line.length() : end);
      if (tellsSentence(word, complete, first)) {
        return Shape.SENTENCE;
      }
      first = false;
      start += word.length() + 1;
    }
    if (!whole) {
      return Shape.OPEN;
    }
    return endsSentence(line) ? Shape.SENTENCE : Shape.NAME;
  }

  private static boolean tellsSentence(String word, boolean complete, boolean first) {
    boolean small = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.getType(c) == Character.OTHER_LETTER) {
        return true; // Scripts that know no capitals.
      }
      if (Character.isUpperCase(c) || Character.isDigit(c) || c == '@' || c == '/') {
        return first && complete && OPENERS.has(bare(word));
      }
      small |= Character.isLowerCase(c);
    }
    String bare = bare(word);
    return small && complete && bare.length() > 1 && !isAddress(bare) && !NAME_WORDS.has(bare);
  }

  /** Domains, and words with dots in them. */
  private static boolean isAddress(String bare) {
    return bare.indexOf('.') > 0;
  }

  /** The word in small letters, without the signs around it. */
  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return Beginnings.plain(word.substring(start, end));
  }

  /** Whether a line ends as sentences do, and in no abbreviation. */
  static boolean endsSentence(String line) {
    int end = line.length();
    while (end > 0 && "\"”»’')）」』".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0 || ".!?…。！？".indexOf(line.charAt(end - 1)) < 0) {
      return false;
    }
    String last = line.substring(line.lastIndexOf(' ', end - 1) + 1, end);
    return line.charAt(end - 1) != '.' || !ABBREVIATIONS.has(bare(last));
  }
}
