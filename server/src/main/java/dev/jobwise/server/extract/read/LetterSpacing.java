package dev.jobwise.server.extract.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** Puts the words of letter-spaced type together: "S A L E S L E A D" has gaps of two widths. */
final class LetterSpacing {

  /** A few single letters also stand in other texts. */
  private static final int FEWEST_LETTERS = 3;

  /** Of all words, in letter-spaced type: kerning puts some letters together. */
  private static final double SINGLE_LETTERS = 0.4;

  /** A gap between words is wider than one between letters by this share of the height. */
  private static final double WORD_GAP = 0.13;

  private LetterSpacing() {}

  /** The text of a line in words. */
  static String joined(String text, List<TextPosition> line) {
    String[] words = text.split(" ");
    long single = List.of(words).stream().filter(word -> word.length() == 1).count();
    if (single < FEWEST_LETTERS || single < SINGLE_LETTERS * words.length) {
      return text;
    }
    List<TextPosition> letters =
        line.stream().filter(letter -> !letter.getUnicode().isBlank()).toList();
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < letters.size(); i++) {
      TextPosition last = letters.get(i - 1);
      gaps.add((double) letters.get(i).getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj());
    }
    double usual = gaps.stream().sorted().skip(gaps.size() / 2).findFirst().orElse(0.0);
    StringBuilder joined = new StringBuilder(letters.get(0).getUnicode());
    for (int i = 1; i < letters.size(); i++) {
      boolean apart = gaps.get(i - 1) > usual + WORD_GAP * letters.get(i).getYScale();
      joined.append(apart ? " " : "").append(letters.get(i).getUnicode());
    }
    return joined.toString();
  }
}
