package dev.jobwise.server.extract.read;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Divides the letters of a page into words. Some files draw blanks, some leave gaps, and some do
 * both; some also set letters apart, as in "S A L E S L E A D". Only the widths of all gaps of a
 * page tell which are blanks: those between letters and those between words have a range without
 * any gap between them.
 */
final class WordGaps {

  /** What the gaps between words are wider than, in sizes, if all gaps tell nothing. */
  private static final double USUAL = 0.1;

  /** The same on a page that draws its blanks: there, gaps of some width only set letters apart. */
  private static final double USUAL_OF_DRAWN = 0.18;

  /** A page with fewer blanks than one for so many letters does not draw them between its words. */
  private static final int LETTERS_PER_BLANK = 12;

  /** Steps in which gaps are counted, in sizes. */
  private static final double STEP = 0.01;

  /** The least and the most that may divide letters from words, in steps. */
  private static final int LEAST = 6;

  private static final int MOST = 25;

  /** Gaps this near to the limit speak against it, in steps. */
  private static final int NEAR = 2;

  /** Fewer gaps do not tell whether a line is set wide. */
  private static final int FEWEST = 8;

  /** The share of the gaps in a line that are no wider than its letters are apart. */
  private static final double LETTERS = 0.3;

  /** A few single letters also stand in other texts than letter-spaced ones. */
  private static final int FEWEST_SINGLE = 3;

  /** Of all words, in letter-spaced type: kerning puts some letters together. */
  private static final double SINGLE_LETTERS = 0.4;

  /** There, a gap between words is wider than one between letters by this share of the size. */
  private static final double WORD_GAP = 0.13;

  /** Accents and kerned letters stand no further back, in sizes. */
  private static final double FURTHEST_BACK = 2;

  /** Fonts of TeX say so of the hyphen that they show. */
  private static final String SOFT_HYPHEN = "\u00ad";

  private final double limit;

  private WordGaps(double limit) {
    this.limit = limit;
  }

  /** The gaps of the lines of a page. */
  static WordGaps of(List<List<TextPosition>> lines) {
    int[] counts = new int[MOST + NEAR + 1];
    int letters = 0;
    int blanks = 0;
    for (List<TextPosition> line : lines) {
      letters += line.size();
      blanks += (int) line.stream().filter(WordGaps::isBlank).count();
      for (double gap : undrawn(line)) {
        int step = (int) Math.round(gap / STEP);
        if (step > 0 && step < counts.length) {
          counts[step]++;
        }
      }
    }
    boolean drawn = blanks * LETTERS_PER_BLANK >= letters;
    return new WordGaps(emptiest(counts, drawn ? USUAL_OF_DRAWN : USUAL) * STEP);
  }

  /** The step near which the fewest gaps are; of several, the one nearest to the usual limit. */
  private static int emptiest(int[] counts, double usual) {
    int best = 0;
    double least = Double.MAX_VALUE;
    for (int step = LEAST; step <= MOST; step++) {
      int near = 0;
      for (int i = step - NEAR; i <= step + NEAR; i++) {
        near += counts[i];
      }
      double away = Math.abs(step - usual / STEP) / MOST;
      if (near + away < least) {
        least = near + away;
        best = step;
      }
    }
    return best;
  }

  /**
   * The text of a line in words.
   *
   * @param drawn the text as PDFBox has it, which knows the order of text from right to left
   */
  String text(List<TextPosition> line, String drawn) {
    String words = words(line);
    boolean leftToRight = !Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    String text = leftToRight ? words : drawn;
    return isLetterSpaced(text) ? letterSpaced(line) : text;
  }

  private String words(List<TextPosition> line) {
    StringBuilder text = new StringBuilder();
    double apart = limit + letters(line);
    TextPosition last = null;
    boolean blank = false;
    for (TextPosition letter : line) {
      if (isUnseen(letter)) {
        continue;
      }
      if (isBlank(letter)) {
        blank = true;
        continue;
      }
      if (last != null && (blank || isApart(gap(last, letter), apart))) {
        text.append(' ');
      }
      text.append(plain(letter.getUnicode()));
      last = letter;
      blank = false;
    }
    return text.toString();
  }

  private static boolean isLetterSpaced(String text) {
    String[] words = text.split(" +");
    long single = List.of(words).stream().filter(word -> word.length() == 1).count();
    return single >= FEWEST_SINGLE && single >= SINGLE_LETTERS * words.length;
  }

  /** The words of type in which blanks are drawn between all letters: those at its widest gaps. */
  private static String letterSpaced(List<TextPosition> line) {
    List<TextPosition> letters = line.stream().filter(letter -> !isBlank(letter)).toList();
    List<Double> gaps = undrawn(letters);
    double usual = gaps.stream().sorted().skip(gaps.size() / 2).findFirst().orElse(0.0);
    StringBuilder joined = new StringBuilder();
    TextPosition last = null;
    for (TextPosition letter : letters) {
      boolean apart = last != null && gap(last, letter) > usual + WORD_GAP;
      joined.append(apart ? " " : "").append(plain(letter.getUnicode()));
      last = letter;
    }
    return joined.toString();
  }

  /** Also where a letter stands far back: it begins the next line of a cell. */
  private static boolean isApart(double gap, double limit) {
    return gap > limit || gap < -FURTHEST_BACK;
  }

  /** How far apart the letters of a line are set. */
  private static double letters(List<TextPosition> line) {
    List<Double> gaps = undrawn(line);
    return gaps.size() < FEWEST
        ? 0
        : Math.max(
            0, gaps.stream().sorted().skip((long) (LETTERS * gaps.size())).findFirst().orElse(0.0));
  }

  /** The gaps between letters without a blank of the file. */
  private static List<Double> undrawn(List<TextPosition> line) {
    List<Double> gaps = new ArrayList<>();
    TextPosition last = null;
    for (TextPosition letter : line) {
      if (isUnseen(letter)) {
        continue;
      }
      boolean blank = isBlank(letter);
      if (last != null && !blank) {
        gaps.add(gap(last, letter));
      }
      last = blank ? null : letter;
    }
    return gaps;
  }

  private static boolean isBlank(TextPosition letter) {
    return letter.getUnicode().isBlank();
  }

  /** Whether a sign only says how to order others; some files draw one as wide as a blank. */
  private static boolean isUnseen(TextPosition letter) {
    return letter.getUnicode().codePoints().allMatch(c -> Character.getType(c) == Character.FORMAT)
        && !letter.getUnicode().equals(SOFT_HYPHEN);
  }

  /** In sizes of the letters. */
  private static double gap(TextPosition last, TextPosition next) {
    double gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
    return gap / Math.max(1, next.getYScale());
  }

  /** Letters for ligatures, as PDFBox has them. */
  private static String plain(String letters) {
    boolean ligature = letters.charAt(0) >= '\uFB00' && letters.charAt(0) <= '\uFB06';
    return ligature ? Normalizer.normalize(letters, Normalizer.Form.NFKC) : letters;
  }
}
