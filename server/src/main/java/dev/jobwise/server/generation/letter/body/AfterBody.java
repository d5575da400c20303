package dev.jobwise.server.generation.letter.body;

import dev.jobwise.server.common.letter.Beginnings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges lines once the body has begun: sign-offs, thanks and notes; null means none. */
final class AfterBody {

  private static final Beginnings NOTES = Beginnings.of(AfterBody.class, "notes.txt");
  private static final WordSet NOTE_WORDS = WordSet.of("note-words.txt");

  /** "152 words". */
  private static final Pattern COUNT = Pattern.compile("[~≈]? ?\\d{1,5} (\\p{L}*+)");

  private static final int MAX_NAME = 60;
  private static final int MAX_THANKS = 200;

  private final String line;
  private final String plain;
  private final boolean whole;
  private final boolean paragraph;

  AfterBody(String line, String plain, boolean whole, boolean paragraph) {
    this.line = line;
    this.plain = plain;
    this.whole = whole;
    this.paragraph = paragraph;
  }

  Judgement judge() {
    if (!whole && mayBeCue(plain)) {
      return Judgement.WAIT;
    }
    Judgement judgement = signOff(Beginnings.SIGN_OFFS.match(plain));
    if (judgement == null && Beginnings.THANKS.match(plain) > 0 && line.length() <= MAX_THANKS) {
      judgement = whole ? Judgement.THANKS : Judgement.WAIT;
    }
    if (judgement == null && paragraph) {
      judgement = note(NOTES.match(plain));
    }
    return judgement == null && paragraph ? wordCount() : judgement;
  }

  /** Whether these words may be the start of a line that ends a body. */
  static boolean mayBeCue(String plain) {
    return Beginnings.SIGN_OFFS.mayMatch(plain)
        || Beginnings.THANKS.mayMatch(plain)
        || NOTES.mayMatch(plain);
  }

  /** Judges a sign-off, with or without a name after it. */
  private Judgement signOff(int length) {
    if (length == 0) {
      return null;
    }
    if (Beginnings.SIGN_OFFS.isOpenEnded(plain, length)) {
      return Judgement.END;
    }
    int at = length;
    while (at < line.length() && " ,.!–—-:;，。！".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    String name = line.substring(at);
    if (name.isEmpty()) {
      return whole ? Judgement.END : Judgement.WAIT;
    }
    boolean sign = at > length + 1 || line.charAt(length) != ' ';
    if (!sign && plain.indexOf(' ') >= length || name.length() > MAX_NAME) {
      return null;
    }
    return switch (LineShape.of(name, whole)) {
      case SENTENCE -> null;
      case OPEN -> Judgement.WAIT;
      case NAME -> Judgement.END;
    };
  }

  private Judgement note(int length) {
    if (length == 0) {
      return null;
    }
    if (!NOTES.isOpenEnded(plain, length)) {
      return Judgement.END;
    }
    int end = FirstSentence.end(line, length, whole);
    if (end < 0) {
      return line.length() < FirstSentence.MAX ? Judgement.WAIT : null;
    }
    return NOTE_WORDS.isIn(plain.substring(length, end)) ? Judgement.END : null;
  }

  private Judgement wordCount() {
    Matcher matcher = COUNT.matcher(plain + (whole ? "\n" : ""));
    if (matcher.lookingAt() && (whole || matcher.end() < plain.length())) {
      return NOTE_WORDS.has(matcher.group(1)) && plain.length() < MAX_NAME
          ? whole ? Judgement.END : Judgement.WAIT
          : null;
    }
    return matcher.hitEnd() ? Judgement.WAIT : null;
  }
}
