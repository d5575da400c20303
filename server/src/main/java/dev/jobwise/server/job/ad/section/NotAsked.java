package dev.jobwise.server.job.ad.section;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.job.ad.words.AdRoles;
import dev.jobwise.server.job.ad.words.AdSentences;
import dev.jobwise.server.job.ad.words.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what stands among requirements without being asked: duties, and titles of other jobs. */
final class NotAsked {

  /** A single entry may ask for a skill: "Drive safely". */
  private static final int FEWEST = 3;

  private static final int MOST_WORDS_OF_TITLE = 3;
  private static final int LONGEST_UNSPACED = 10;
  private static final Pattern NOT_IN_TITLE = Pattern.compile("[/,，、。]");

  private static final Set<String> VERBS =
      Set.copyOf(WordList.sections("asks").getOrDefault("does", List.of()));

  private NotAsked() {}

  /**
   * Returns the duties: several entries in a row that begin with what one does there, as in
   * "Maintain our vans", "Plan the tours", "Train the drivers". If all do, they are what is asked.
   */
  static Set<String> duties(Iterable<String> entries) {
    Set<String> duties = new HashSet<>();
    List<String> run = new ArrayList<>();
    int others = 0;
    for (String entry : entries) {
      boolean duty = beginsWithVerb(entry);
      others += duty ? 0 : 1;
      if (duty) {
        run.add(entry);
      } else {
        run.clear();
      }
      if (run.size() >= FEWEST) {
        duties.addAll(run);
      }
    }
    return others == 0 ? Set.of() : duties;
  }

  private static boolean beginsWithVerb(String entry) {
    int end = entry.indexOf(' ');
    String word = end < 0 ? "" : LowerCase.of(entry.substring(0, end)).replace(",", "");
    return VERBS.contains(word)
        || word.endsWith("s") && VERBS.contains(word.substring(0, word.length() - 1));
  }

  /** Whether a line of its own only names work, like the title of another job on the page. */
  static boolean isTitle(String text) {
    String[] words = text.split(" ");
    boolean named =
        AdRoles.hasUnspacedRole(text)
            ? text.length() <= LONGEST_UNSPACED
            : AdRoles.namesRole(text)
                && Stream.of(words)
                    .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
    return named
        && words.length <= MOST_WORDS_OF_TITLE
        && !NOT_IN_TITLE.matcher(text).find()
        && !AdSentences.asks(text);
  }
}
