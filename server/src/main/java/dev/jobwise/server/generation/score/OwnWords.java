package dev.jobwise.server.generation.score;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import dev.jobwise.server.job.TargetJob;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of a document tells of the person. The rest is blanked out, so that all places stay: the
 * frame of a letter, the names of the job and the company, headings, sentences that only repeat the
 * ad or only hope, and what is copied from the ad word by word.
 */
final class OwnWords {

  /** A greeting or a sign-off is a short line that ends in a comma, in any language. */
  private static final int MAX_FRAME_LINE = 60;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");

  /** No text puts a sign of its own there, and no word goes across it. */
  private static final char BLANK = '|';

  private static final List<String> ABOUT_THE_AD =
      ResourceLines.of(OwnWords.class, "about-the-ad.txt");
  private static final List<String> HOPES = ResourceLines.of(OwnWords.class, "hopes.txt");
  private static final Set<String> FIRST_PERSON =
      Set.copyOf(ResourceLines.of(OwnWords.class, "first-person.txt"));

  private final StringBuilder text;
  private final String lower;

  private OwnWords(String text) {
    this.text = new StringBuilder(text);
    this.lower = LowerCase.of(text);
  }

  /** A letter's own words, each at its place. */
  static String ofLetter(String letter, TargetJob job, AdCopies copies) {
    OwnWords own = new OwnWords(letter);
    own.blankFrame();
    own.blankName(job.title());
    own.blankName(job.company());
    for (SentenceSpan sentence : SentenceSpan.of(letter)) {
      if (own.tellsNothing(sentence)) {
        own.blank(sentence.start(), sentence.end());
      }
    }
    own.blankCopies(copies);
    return own.text.toString();
  }

  /** A resume's own words, each at its place: all but its headings. */
  static String ofResume(String resume, AdCopies copies) {
    OwnWords own = new OwnWords(resume);
    boolean capitalsTell = resume.chars().anyMatch(Character::isLowerCase);
    for (SentenceSpan line : SentenceSpan.lines(resume)) {
      String words = resume.substring(line.start(), line.end());
      if (capitalsTell && isHeading(words)) {
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

  private void blankName(String name) {
    String wanted = LowerCase.of(name.strip());
    if (wanted.isEmpty() || lower.length() != text.length()) {
      return;
    }
    for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      blank(at, at + wanted.length());
    }
  }

  /** Whether a sentence speaks of the ad and not of the person, or only of what they hope for. */
  private boolean tellsNothing(SentenceSpan sentence) {
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
      if (!Character.isWhitespace(text.charAt(i))) {
        text.setCharAt(i, BLANK);
      }
    }
  }
}
