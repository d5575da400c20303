package dev.jobwise.server.extract.read;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Puts the words of letter-spaced and unevenly set type together: "S A L E S L E A D" has gaps of
 * two widths, and "Uni versi t y of Le eds" has blanks of its own.
 */
final class LetterSpacing {

  /** A few single letters also stand in other texts. */
  private static final int FEWEST_LETTERS = 3;

  /** Of all words, in letter-spaced type: kerning puts some letters together. */
  private static final double SINGLE_LETTERS = 0.4;

  /** So many gaps for each blank that the file draws are none between words. */
  private static final int GAPS_PER_BLANK = 2;

  /** A gap between words is wider than one between letters by this share of the height. */
  private static final double WORD_GAP = 0.13;

  private LetterSpacing() {}

  /** The text of a line in words. */
  static String joined(String text, List<TextPosition> line) {
    String[] words = text.split(" +");
    long single = List.of(words).stream().filter(word -> word.length() == 1).count();
    if (single >= FEWEST_LETTERS && single >= SINGLE_LETTERS * words.length) {
      return joined(line, false);
    }
    long blanks = blanks(line);
    boolean uneven = blanks > 0 && words.length - 1 >= GAPS_PER_BLANK * blanks;
    return uneven && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())
        ? joined(line, true)
        : text;
  }

  /** How often the file draws blanks between letters. */
  private static long blanks(List<TextPosition> line) {
    long blanks = 0;
    for (int i = 2; i < line.size(); i++) {
      blanks += !isBlank(line.get(i)) && isBlank(line.get(i - 1)) ? 1 : 0;
    }
    return blanks;
  }

  /**
   * @param hasBlanks whether blanks of the file are between words, and not between all letters
   */
  private static String joined(List<TextPosition> line, boolean hasBlanks) {
    List<TextPosition> letters = line.stream().filter(letter -> !isBlank(letter)).toList();
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < letters.size(); i++) {
      TextPosition last = letters.get(i - 1);
      gaps.add((double) letters.get(i).getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj());
    }
    double usual = gaps.stream().sorted().skip(gaps.size() / 2).findFirst().orElse(0.0);
    StringBuilder joined = new StringBuilder();
    int at = 0;
    boolean blank = false;
    for (TextPosition letter : line) {
      if (isBlank(letter)) {
        blank = hasBlanks;
        continue;
      }
      boolean apart = at > 0 && gaps.get(at - 1) > usual + WORD_GAP * letter.getYScale();
      joined.append(at > 0 && (apart || blank) ? " " : "").append(plain(letter.getUnicode()));
      blank = false;
      at++;
    }
    return joined.toString();
  }

  /** Letters for ligatures, as PDFBox has them. */
  private static String plain(String letters) {
    boolean ligature = letters.charAt(0) >= '\uFB00' && letters.charAt(0) <= '\uFB06';
    return ligature ? Normalizer.normalize(letters, Normalizer.Form.NFKC) : letters;
  }

  private static boolean isBlank(TextPosition letter) {
    return letter.getUnicode().isBlank();
  }
}
