package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.source.Place;
import dev.jobwise.server.generation.claim.source.Source;
import dev.jobwise.server.generation.claim.text.ClaimLanguage.Section;
import dev.jobwise.server.generation.claim.text.PhraseBook;
import dev.jobwise.server.generation.claim.text.Token;

/**
 * Tells whether a letter speaks of the person or of the employer: what the ad says is true of the
 * employer alone, and "the five years that you ask for" are nobody's experience.
 */
final class Speaker {

  /** So far behind "your" a word belongs to the reader. */
  private static final int NEAR = 4;

  /** So far behind a word may follow who wants it: "the five years that you ask for". */
  private static final int FOLLOWING = 8;

  private Speaker() {}

  /** Whether the words at a token may come from the ad. */
  static boolean mayBeOfAd(Passage passage, int at) {
    int from = passage.clauseFrom(at);
    int to = passage.clauseTo(at);
    if (has(passage, Section.YOU, Math.max(from, at - NEAR), at)
        || passage.has(Section.HOPE, from, to)) {
      return true;
    }
    boolean self = has(passage, Section.SELF, from, to);
    boolean you = has(passage, Section.YOU, from, to);
    if (you
        && (!self
            || !has(passage, Section.SELF, from, at)
                && has(passage, Section.YOU, from, at + FOLLOWING))) {
      return true;
    }
    if (self) {
      return you && isWanted(passage, at, to);
    }
    return has(passage, Section.YOU, passage.from(), passage.to()) || isOfRole(passage);
  }

  /**
   * Whether a number, a title or a name at a token may be one of the ad's own facts: "applying for
   * the post of…", "the chance to lead a team of 15", "a hospital with 600 beds is where I…".
   */
  static boolean tellsOfAd(Passage passage, int at) {
    if (mayBeOfAd(passage, at) || isAppliedFor(passage, at)) {
      return true;
    }
    if (isOwn(passage, passage.clauseFrom(at), at)) {
      return false;
    }
    int cue = Math.max(last(passage, Section.DRAWN, at), companyBefore(passage, at));
    return cue >= 0 ? !has(passage, Section.SELF, cue, at) : isOfNobody(passage, at);
  }

  /** Whether the words at a token name what the person applies for. */
  static boolean isAppliedFor(Passage passage, int at) {
    int cue = last(passage, Section.APPLYING, at);
    return cue >= 0 && !has(passage, Section.SELF, cue, at) && !isOwn(passage, cue, at);
  }

  /** Whether one of the person's own employers, schools or papers is named between two tokens. */
  private static boolean isOwn(Passage passage, int start, int end) {
    return passage.mentions().stream()
        .filter(mention -> mention.from() >= start && mention.to() <= end)
        .anyMatch(mention -> mention.places().stream().noneMatch(Speaker::isAd));
  }

  private static boolean isAd(Place place) {
    return place.source() == Source.JOB || place.source() == Source.REQUEST;
  }

  /** Behind the last mention of the employer before a token, or -1. */
  private static int companyBefore(Passage passage, int at) {
    return passage.mentions().stream()
        .filter(mention -> mention.to() <= at && mention.places().stream().allMatch(Speaker::isAd))
        .mapToInt(Mention::to)
        .max()
        .orElse(-1);
  }

  /** Nobody has been named yet who did anything. */
  private static boolean isOfNobody(Passage passage, int at) {
    return !has(passage, Section.SELF, passage.from(), at)
        && !passage.has(Section.CAREER, passage.from(), at)
        && !isOwn(passage, passage.from(), passage.clauseTo(at));
  }

  /** Behind the last phrase of a list before a token, or -1. */
  private static int last(Passage passage, Section section, int at) {
    for (int i = at; i > passage.from(); i--) {
      if (passage.endsWith(section, i)) {
        return i;
      }
    }
    return -1;
  }

  /** "…that you ask for" right behind. */
  private static boolean isWanted(Passage passage, int at, int to) {
    int you = first(passage, Section.YOU, at, Math.min(to, at + FOLLOWING));
    return you >= 0 && !has(passage, Section.SELF, at, you);
  }

  /** "The role covers 32 beds", and not "in my role". */
  private static boolean isOfRole(Passage passage) {
    int ad = passage.words(Section.AD).first(passage.tokens(), passage.from(), passage.to());
    return ad >= 0 && !has(passage, Section.SELF, ad - 3, ad);
  }

  /** "400 m²": a letter behind a number is no pronoun. */
  private static boolean isUnit(Passage passage, int at) {
    return at > passage.from()
        && passage.token(at).text().length() == 1
        && passage.token(at - 1).isNumber();
  }

  private static boolean isPolite(Token token) {
    return token.folded().startsWith("ih") || token.folded().equals("sie");
  }

  private static boolean has(Passage passage, Section section, int start, int end) {
    return first(passage, section, start, end) >= 0;
  }

  /**
   * German tells "Ihr" from "ihr" by the capital letter alone; a letter that begins a sentence with
   * it means the reader.
   */
  private static int first(Passage passage, Section section, int start, int end) {
    PhraseBook words = passage.words(section);
    int to = Math.min(passage.to(), end);
    for (int i = Math.max(passage.from(), start); i < to; i++) {
      int length = words.lengthAt(passage.tokens(), i, to);
      Token token = passage.token(i);
      boolean polite = passage.language().capitalisesNouns() && isPolite(token) && length == 1;
      if (length > 0 && !isUnit(passage, i) && (!polite || token.isCapitalised())) {
        return i;
      }
    }
    return -1;
  }
}
