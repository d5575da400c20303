package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.Places;
import dev.jobwise.server.profile.draft.text.Signs;
import java.util.regex.Pattern;

/** Tells sentences from the names that heads of entries have. */
public final class HeadText {

  /** Names of jobs, employers and schools are shorter. */
  private static final int LONGEST_NAME_WORDS = 16;

  private static final int SHORTEST_SENTENCE_WORDS = 7;

  /** Shorter texts with a dot are names: "St. Mary's Hosp." */
  private static final int SHORTEST_STATEMENT_WORDS = 5;

  /** What stands before an employer in a row of its own. */
  private static final Pattern BY =
      Pattern.compile("^(?:(?iu:bei|at|chez|bij) (?iu:der |dem |the )?|@ ?)(?=\\p{Lu}|\\d)");

  /** The ends of names whose last dot is part of them. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?iu)(?:[ .,](?:inc|ltd|co|corp|jr|sr)|(?<!\\p{L})\\p{L}\\.\\p{L})\\.$");

  /** What every sentence has, and no name; shorter ones stand in names: "of", "and", "für". */
  private static final Pattern SMALL_WORD = Pattern.compile("(?<![^ ])\\p{Ll}{4}");

  /** What stands after a title whose employer is in a cell of its own. */
  private static final Pattern BY_NEXT =
      Pattern.compile("(?<=[^ ]) (?iu:at|with|bei|chez|bij|and|und|et)$");

  /** Chinese and Japanese have no blanks between words, but no name has these signs. */
  private static final Pattern SYLLABIC_SENTENCE = Pattern.compile("[，。；！]");

  private HeadText() {}

  public static boolean isProse(String text) {
    int words = text.split("\\s++").length;
    return text.endsWith(":")
        || SYLLABIC_SENTENCE.matcher(text).find()
        || words > LONGEST_NAME_WORDS
        || words >= SHORTEST_SENTENCE_WORDS && endsInDot(text) && SMALL_WORD.matcher(text).find();
  }

  /** Whether the dot at the end of a text is not part of its last word. */
  private static boolean endsInDot(String text) {
    return text.endsWith(".")
        && !ABBREVIATION.matcher(text).find()
        && !Character.isUpperCase(text.charAt(text.length() - 2));
  }

  /** Whether a text of a few words ends as a sentence does. */
  public static boolean isSentence(String text) {
    return SYLLABIC_SENTENCE.matcher(text).find()
        || text.split("\\s++").length >= SHORTEST_STATEMENT_WORDS && endsInDot(text);
  }

  /** A name without the punctuation around it. */
  static String bare(String name) {
    String rest = BY.matcher(Signs.withoutStart(name, ">»›|,;:/–—_-")).replaceFirst("");
    String whole = ABBREVIATION.matcher(rest).find() ? rest : Signs.withoutEnd(rest, ".,:;|/–—_-");
    return BY_NEXT.matcher(whole).replaceFirst("");
  }

  /** Whether there is no place, or one that the name is incomplete without. */
  static boolean isWhole(Places.NameAndPlace split) {
    String place = split.place();
    return place == null
        || !place.contains(",") && !Places.isRegion(place) && isBranch(split.name());
  }

  /** "University of California", which is incomplete without its town. */
  static boolean isBranch(String name) {
    int of = name.lastIndexOf(" of ");
    return of > 0 && Names.isSchool(name) && Places.isPlace(name.substring(of + 4));
  }

  /** "(part-time)" */
  static boolean isRemark(String text) {
    return text.startsWith("(") && text.endsWith(")");
  }
}
