package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.Places;
import dev.jobwise.server.profile.draft.text.WorkPhrases;
import java.util.List;

/** How much a text reads like the title of a job, or like an employer: above zero if it does. */
final class NameScores {

  /** Names of jobs and employers rarely have more words. */
  private static final int MOST_WORDS = 9;

  /** What "Freelance" loses beside any other name, as a kind of employment. */
  private static final double OWN_ACCOUNT = -1.5;

  /** What a department or a team is worth beside the organisation that it is a part of. */
  private static final double PART = 1;

  /** What "Software Engineering" loses, which is rather the subject of a title. */
  private static final double DISCIPLINE = 3;

  /** What a name loses with a description after it, as lists of skills seem to have. */
  private static final double DESCRIBED = 0.3;

  /** What a phrase loses that describes work. */
  private static final double PHRASE = 2;

  /** What "Worked as a cook at ACME" loses, which has names in it. */
  private static final double PHRASE_OF_WORK = -5;

  /** Of words such as "of" and "und". */
  private static final int LONGEST_PARTICLE = 3;

  private NameScores() {}

  static double title(String text) {
    double score = unlikeNames(text);
    if (Names.isTitle(text)) {
      score += isOnlyOwnAccount(text) ? 0.5 : 3;
    } else if (Names.isCompany(text)) {
      score -= 3;
    } else if (Names.isOrganisation(text)) {
      score -= 1.5;
    } else {
      score -= Character.isLowerCase(text.codePointAt(0)) ? 1 : 0;
    }
    return score - (isPlace(text) ? 4 : 0) - (Links.isAddress(text) ? 4 : 0);
  }

  static double employer(String text) {
    return employer(text, false);
  }

  /**
   * @param placed whether a place follows the name, which then is none itself
   */
  static double employer(String text, boolean placed) {
    Description description = Description.in(text);
    if (description != null) {
      return employer(description.name(), placed) - DESCRIBED;
    }
    Places.NameAndPlace split = Places.split(text);
    double score = unlikeNames(split.name()) + unlikeEmployers(split.name());
    boolean titled = Names.isTitle(split.name());
    score -= Names.isDiscipline(split.name().split(", ", 2)[0]) ? DISCIPLINE : 0;
    if (Names.isCompany(text)) {
      score += Names.isOnlyLegalForm(text) ? -5 : 3;
    } else if (Names.isOrganisation(split.name())) {
      score +=
          isOnlyOwnAccount(split.name())
              ? OWN_ACCOUNT
              : titled || Names.isOwnAccount(split.name())
                  ? 0.5
                  : Names.isPart(split.name()) ? PART : 2;
    } else {
      score -= (titled ? 2 : 0) + (isPhrase(split.name()) ? PHRASE : 0);
    }
    return score - (!placed && split.place() == null && isPlace(text) ? 3 : 0);
  }

  /** Whether a word tells an employer, and none a title. */
  static boolean isEmployer(String text) {
    return Names.isOrganisation(text) && !Names.isTitle(text);
  }

  private static boolean isOnlyOwnAccount(String text) {
    return !text.contains(" ") && Names.isOwnAccount(text);
  }

  private static boolean isPlace(String text) {
    return Places.isPlace(text) || Places.isCode(text);
  }

  /** What long texts and sentences lose: zero or less. */
  private static double unlikeNames(String text) {
    if (WorkPhrases.isIn(text)) {
      return PHRASE_OF_WORK;
    }
    int words = text.split(" ").length;
    double score = words > MOST_WORDS ? -0.4 * (words - MOST_WORDS) : 0;
    score -= HeadText.isSentence(text) ? 2 : 0;
    return score - (text.codePoints().noneMatch(Character::isLetter) ? 3 : 0);
  }

  /** "Coached junior developers": most words are in small letters, and none tells an employer. */
  private static boolean isPhrase(String text) {
    return 2 * small(text) >= text.split(" ").length && small(text) > 1;
  }

  /** What texts lose for words in small letters, of which names have few: zero or less. */
  private static double unlikeEmployers(String text) {
    return (Character.isLowerCase(text.codePointAt(0)) ? -2 : 0)
        - 0.5 * Math.max(0, small(text) - 1);
  }

  private static long small(String text) {
    return List.of(text.split(" ")).stream()
        .filter(word -> word.length() > LONGEST_PARTICLE && Character.isLowerCase(word.charAt(0)))
        .count();
  }
}
