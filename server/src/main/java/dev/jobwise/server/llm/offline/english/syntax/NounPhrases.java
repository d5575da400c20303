package dev.jobwise.server.llm.offline.english.syntax;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import java.util.List;
import java.util.Set;

/**
 * Reads lines of a resume that have no verb: "Case manager for 18 students", "Medication rounds",
 * "Ordering service in Kotlin".
 */
public final class NounPhrases {

  private static final Set<String> ROLES = EnglishLines.LISTS.words("roles beside people");

  private static final Set<String> RATES =
      Set.of("hourly", "daily", "nightly", "weekly", "monthly", "quarterly", "yearly", "early");

  private NounPhrases() {}

  /** Whether a word may be the verb of a clause: "who clean", "which cut", "when needed". */
  static boolean isFinite(String word) {
    boolean verb = Verbs.find(word) != null || List.of("go", "went", "had").contains(word);
    return verb || word.endsWith("ed") || Nouns.goesOn(word);
  }

  /** Whether a word in lower case says how often something is done. */
  public static boolean isRate(String word) {
    return RATES.contains(word);
  }

  /** Whether a word says what somebody is, beside those that name an occupation. */
  public static boolean isRole(String word) {
    String bare = LowerCase.of(EnglishLines.bare(word));
    return People.isPerson(bare) || ROLES.contains(bare);
  }
}
