package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.text.Language.Section;
import dev.jobwise.server.generation.claim.text.Phrases;
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
                && has(passage, Section.YOU, at, at + FOLLOWING))) {
      return true;
    }
    if (self) {
      return you && isWanted(passage, at, to);
    }
    return has(passage, Section.YOU, passage.from(), passage.to()) || isOfRole(passage);
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

  private static boolean has(Passage passage, Section section, int start, int end) {
    return first(passage, section, start, end) >= 0;
  }

  /** German tells "Ihr" from "ihr" by the capital letter alone. */
  private static int first(Passage passage, Section section, int start, int end) {
    Phrases words = passage.words(section);
    int to = Math.min(passage.to(), end);
    for (int i = Math.max(passage.from(), start); i < to; i++) {
      int length = words.lengthAt(passage.tokens(), i, to);
      Token token = passage.token(i);
      boolean polite =
          passage.language().capitalisesNouns() && token.folded().startsWith("ih") && length == 1;
      if (length > 0 && (!polite || token.isCapitalised() && i > passage.from())) {
        return i;
      }
    }
    return -1;
  }
}
