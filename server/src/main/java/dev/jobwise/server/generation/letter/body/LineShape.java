package dev.jobwise.server.generation.letter.body;

import dev.jobwise.server.common.letter.Beginnings;

/**
 * Distinguishes sentences from names, addresses, dates and headings. A word in lower case marks a
 * sentence, unless {@code name-words.txt} lists it as part of names.
 */
final class LineShape {

  /** The shape of a line so far. */
  enum Shape {
    SENTENCE,
    /** All words so far may belong to a name. */
    OPEN,
    /** A complete line that is not a sentence. */
    NAME
  }

  /** "Our" may become "Ourense": a name that begins with a longer word is rare. */
  private static final int LEAST_OF_OPENER = 4;

  private static final WordSet OPENERS = WordSet.of("openers.txt");
  private static final WordSet NAME_WORDS = WordSet.of("name-words.txt");
  private static final WordSet ABBREVIATIONS = WordSet.of("abbreviations.txt");

  /** Longer than any line of an address; a longer line is a sentence. */
  private static final int MAX_NAME = 120;

  private LineShape() {}

  /** Whether a text is a long word with which sentences begin: "With", and not "Our". */
  static boolean isOpener(String text) {
    String word = Beginnings.plain(text);
    return word.length() >= LEAST_OF_OPENER && OPENERS.has(word) && !NAME_WORDS.hasBeginning(word);
  }

  /**
   * Whether a line is a sentence even if its last word is incomplete: it has only words, and the
   * last one is in lower case and cannot become a word of names.
   */
  static boolean isSentenceSoFar(String line) {
    int last = line.lastIndexOf(' ') + 1;
    String word = line.substring(last);
    return last > 0
        && line.chars().allMatch(c -> Character.isLetter(c) || " '’".indexOf(c) >= 0)
        && word.equals(Beginnings.plain(word))
        && !NAME_WORDS.hasBeginning(word);
  }

  /**
   * @param line the line, without surrounding spaces
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
      if (marksSentence(word, complete, first)) {
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

  private static boolean marksSentence(String word, boolean complete, boolean first) {
    boolean small = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.getType(c) == Character.OTHER_LETTER) {
        return true; // Scripts without capitals.
      }
      if (Character.isUpperCase(c) || Character.isDigit(c) || c == '@' || c == '/') {
        return first && complete && OPENERS.has(bare(word));
      }
      small |= Character.isLowerCase(c);
    }
    String bare = bare(word);
    return small && complete && bare.length() > 1 && !isAddress(bare) && !NAME_WORDS.has(bare);
  }

  /** Whether a word is a domain or another address: it has a dot inside. */
  private static boolean isAddress(String bare) {
    return bare.indexOf('.') > 0;
  }

  /** Converts a word to lower case and removes the punctuation around it. */
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

  /** Whether a line ends like a sentence, and not with an abbreviation. */
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
