package dev.jobwise.server.extract.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Puts the words of letter-spaced type together, in which a file may even draw blanks between all
 * letters: "S A L E S L E A D" has gaps of two widths.
 */
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
    String[] words = text.split(" +");
    long single = List.of(words).stream().filter(word -> word.length() == 1).count();
    return single >= FEWEST_LETTERS && single >= SINGLE_LETTERS * words.length
        ? joined(line)
        : text;
  }

  private static String joined(List<TextPosition> line) {
    List<TextPosition> letters =
        line.stream().filter(letter -> !letter.getUnicode().isBlank()).toList();
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < letters.size(); i++) {
      TextPosition last = letters.get(i - 1);
      gaps.add((double) letters.get(i).getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj());
    }
    double usual = gaps.stream().sorted().skip(gaps.size() / 2).findFirst().orElse(0.0);
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < letters.size(); i++) {
      TextPosition letter = letters.get(i);
      boolean apart = i > 0 && gaps.get(i - 1) > usual + WORD_GAP * letter.getYScale();
      joined.append(apart ? " " : "").append(WordGaps.plain(letter.getUnicode()));
    }
    return joined.toString();
  }
}
