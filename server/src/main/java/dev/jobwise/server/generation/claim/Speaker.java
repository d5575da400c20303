package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.source.Place;
import dev.jobwise.server.generation.claim.source.Source;
import dev.jobwise.server.generation.claim.text.ClaimLanguage.Section;
import dev.jobwise.server.generation.claim.text.PhraseBook;
import dev.jobwise.server.generation.claim.text.Token;

/**
 * Decides whether a letter talks about the applicant or about the employer. What the ad says is
 * true of the employer alone, and "the five years that you ask for" are nobody's experience.
 */
final class Speaker {

  /** A word belongs to the reader up to this many tokens after "your". */
  private static final int NEAR = 4;

  /** Up to this many tokens after a word, the text may say who wants it: "… that you ask for". */
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
    return has(passage, Section.YOU, passage.from(), passage.to()) || isAboutRole(passage);
  }

  /**
   * Whether a number, a title or a name at a token may be a fact of the ad: "applying for the post
   * of…", "the chance to lead a team of 15", "a hospital with 600 beds is where I…".
   */
  static boolean mayBeFactOfAd(Passage passage, int at) {
    if (mayBeOfAd(passage, at) || isAppliedFor(passage, at)) {
      return true;
    }
    if (namesOwn(passage, passage.clauseFrom(at), at)) {
      return false;
    }
    int cue = Math.max(endOfLast(passage, Section.DRAWN, at), companyBefore(passage, at));
    return cue >= 0 ? !has(passage, Section.SELF, cue, at) : isAboutNobody(passage, at);
  }

  /** Whether the words at a token name what the person applies for. */
  static boolean isAppliedFor(Passage passage, int at) {
    int cue = endOfLast(passage, Section.APPLYING, at);
    return cue >= 0 && !has(passage, Section.SELF, cue, at) && !namesOwn(passage, cue, at);
  }

  /** Whether an employer, a school or a certificate of the person is named in a range of tokens. */
  private static boolean namesOwn(Passage passage, int start, int end) {
    return passage.mentions().stream()
        .filter(mention -> mention.from() >= start && mention.to() <= end)
        .anyMatch(mention -> mention.places().stream().noneMatch(Speaker::isAd));
  }

  private static boolean isAd(Place place) {
    return place.source() == Source.JOB || place.source() == Source.REQUEST;
  }

  /** Returns the end of the employer's last mention before a token, or -1. */
  private static int companyBefore(Passage passage, int at) {
    return passage.mentions().stream()
        .filter(mention -> mention.to() <= at && mention.places().stream().allMatch(Speaker::isAd))
        .mapToInt(Mention::to)
        .max()
        .orElse(-1);
  }

  /** Whether the sentence has not yet named anyone who did something. */
  private static boolean isAboutNobody(Passage passage, int at) {
    return !has(passage, Section.SELF, passage.from(), at)
        && !passage.has(Section.CAREER, passage.from(), at)
        && !namesOwn(passage, passage.from(), passage.clauseTo(at));
  }

  /** Returns the end of the last phrase of a list before a token, or -1. */
  private static int endOfLast(Passage passage, Section section, int at) {
    for (int i = at; i > passage.from(); i--) {
      if (passage.endsWith(section, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether "…that you ask for" follows. */
  private static boolean isWanted(Passage passage, int at, int to) {
    int you = first(passage, Section.YOU, at, Math.min(to, at + FOLLOWING));
    return you >= 0 && !has(passage, Section.SELF, at, you);
  }

  /** Whether the sentence is about the role, as in "The role covers 32 beds", not "in my role". */
  private static boolean isAboutRole(Passage passage) {
    int ad = passage.words(Section.AD).first(passage.tokens(), passage.from(), passage.to());
    return ad >= 0 && !has(passage, Section.SELF, ad - 3, ad);
  }

  /** A letter after a number is a unit, not a pronoun: "400 m²". */
  private static boolean isUnit(Passage passage, int at) {
    return at > passage.from()
        && passage.token(at).text().length() == 1
        && passage.token(at - 1).isNumber();
  }

  /** Whether a German pronoun means the reader if it is capitalised. */
  static boolean isPolite(Token token) {
    return token.folded().startsWith("ih") || token.folded().equals("sie");
  }

  private static boolean has(Passage passage, Section section, int start, int end) {
    return first(passage, section, start, end) >= 0;
  }

  /**
   * Finds the first phrase of a list, or -1. In German, only the capital letter distinguishes "Ihr"
   * (your) from "ihr" (her); at the start of a sentence, it means the reader.
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
