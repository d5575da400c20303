package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.Signs;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text after an employer says about it.
 *
 * @param name of the employer alone
 */
record Description(String name, String text) {

  /** "ACME, maker of everything" and "ACME – open-source tools": small letters follow a name. */
  private static final Pattern IN_SMALL_LETTERS =
      Pattern.compile("^([^–—]{2,80}?)(?: ?,| [-–—]) (?=(?:an? |the |eine? |une? )?\\p{Ll}{4})");

  /** "ACME, Austin, TX. Made everything." */
  private static final Pattern SENTENCE =
      Pattern.compile("(?<=\\p{Ll}{4}|, \\p{Lu}{2})\\. (?=\\p{Lu}\\p{Ll}++ \\S++ )");

  private static final Pattern DASH = Pattern.compile(" [-–—] ");

  /** Words after a dash that are no part of a name. */
  private static final int FEWEST_WORDS = 3;

  /** The description of an employer; null if there is none. */
  static Description in(String employer) {
    Matcher small = IN_SMALL_LETTERS.matcher(employer);
    if (small.find() && !LowerCase.of(small.group(1)).equals(small.group(1))) {
      return new Description(small.group(1), employer.substring(small.end()));
    }
    Matcher sentence = SENTENCE.matcher(employer);
    if (sentence.find() && !Names.isOrganisation(employer.substring(sentence.end()))) {
      return new Description(
          employer.substring(0, sentence.start()), employer.substring(sentence.end()));
    }
    Matcher dash = DASH.matcher(employer);
    Description after =
        dash.find()
            ? new Description(employer.substring(0, dash.start()), employer.substring(dash.end()))
            : null;
    return after != null && after.isNoName() ? after : null;
  }

  /** "ACME Bank" and "Elm Street Branch", "Two Words" and "Maker of Everything". */
  private boolean isNoName() {
    boolean acronym = name.equals(name.toUpperCase(Locale.ROOT)) && !name.contains(" ");
    boolean many = text.split(" ").length >= FEWEST_WORDS && !acronym;
    return !Signs.isOpen(name)
        && (many || Names.isOrganisation(name))
        && !Names.isOrganisation(text);
  }
}
