package dev.jobwise.server.generation.score;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import dev.jobwise.server.common.SentenceSpan;
import dev.jobwise.server.common.WordChars;
import dev.jobwise.server.job.TargetJob;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Blanks out what a document does not say about the person, so that all positions stay the same:
 * the frame of a letter, the names of the job and the company, headings, sentences about the ad,
 * mere hopes, and copies from the ad.
 */
final class OwnWords {

  /** In any language, a greeting or a sign-off is a line up to this length that ends in a comma. */
  private static final int MAX_FRAME_LINE = 60;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");

  /** Replaces blanked characters. No word continues across it. */
  private static final char BLANK = '|';

  /** Replaces a pair of surrogates, so that the text keeps its number of code points. */
  private static final String BLANK_PAIR = "\uD83D\uDD38";

  private static final List<String> ABOUT_THE_AD =
      ResourceLines.of(OwnWords.class, "about-the-ad.txt");
  private static final List<String> HOPES = ResourceLines.of(OwnWords.class, "hopes.txt");
  private static final Set<String> FIRST_PERSON =
      Set.copyOf(ResourceLines.of(OwnWords.class, "first-person.txt"));

  private final StringBuilder text;

  private OwnWords(String text) {
    this.text = new StringBuilder(text);
  }

  /** Returns a letter with everything but its own words blanked out. */
  static String ofLetter(String letter, TargetJob job, AdCopies copies) {
    OwnWords own = new OwnWords(letter);
    own.blankFrame();
    String lower = LowerCase.of(letter);
    own.blankName(job.title(), lower);
    own.blankName(job.company(), lower);
    for (SentenceSpan sentence : SentenceSpan.of(letter)) {
      if (own.isNotAboutPerson(sentence)) {
        own.blank(sentence.start(), sentence.end());
      }
    }
    own.blankCopies(copies);
    return own.text.toString();
  }

  /** Returns a resume with headings and copies blanked out. */
  static String ofResume(String resume, AdCopies copies) {
    OwnWords own = new OwnWords(resume);
    boolean mixedCase = resume.chars().anyMatch(Character::isLowerCase);
    for (SentenceSpan line : SentenceSpan.lines(resume)) {
      String words = resume.substring(line.start(), line.end());
      if (mixedCase && isHeading(words)) {
        own.blank(line.start(), line.end());
      }
    }
    own.blankCopies(copies);
    return own.text.toString();
  }

  private static boolean isHeading(String line) {
    return line.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isDigit(c))
        && line.split(" ").length <= 3;
  }

  private void blankFrame() {
    List<SentenceSpan> lines = SentenceSpan.lines(text.toString());
    boolean before = true;
    int signOff = -1;
    for (SentenceSpan line : lines) {
      String words = text.substring(line.start(), line.end());
      boolean frame = words.length() <= MAX_FRAME_LINE && words.endsWith(",");
      if (frame && before) {
        blank(line.start(), line.end());
      } else if (frame) {
        signOff = line.start();
      }
      before = false;
    }
    if (signOff > text.length() / 2) {
      blank(signOff, text.length());
    }
  }

  /**
   * @param lower the letter in lower case
   */
  private void blankName(String name, String lower) {
    String wanted = LowerCase.of(name.strip());
    if (wanted.isEmpty() || lower.length() != text.length()) {
      return;
    }
    for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      int end = at + wanted.length();
      if (!WordChars.joinAt(lower, at) && !WordChars.joinAt(lower, end)) {
        blank(at, end);
      }
    }
  }

  /** Whether a sentence is about the ad and not the person, or only about hopes. */
  private boolean isNotAboutPerson(SentenceSpan sentence) {
    String words = LowerCase.of(text.substring(sentence.start(), sentence.end()));
    if (HOPES.stream().anyMatch(words::contains)) {
      return true;
    }
    return ABOUT_THE_AD.stream().anyMatch(words::contains)
        && WORD.matcher(words).results().noneMatch(word -> FIRST_PERSON.contains(word.group()));
  }

  private void blankCopies(AdCopies copies) {
    copies.in(text.toString()).forEach(copy -> blank(copy.start(), copy.end()));
  }

  private void blank(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        text.setCharAt(i, BLANK_PAIR.charAt(Character.isHighSurrogate(c) ? 0 : 1));
      } else if (!Character.isWhitespace(c)) {
        text.setCharAt(i, BLANK);
      }
    }
  }
}
