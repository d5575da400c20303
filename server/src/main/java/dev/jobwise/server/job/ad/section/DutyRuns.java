package dev.jobwise.server.job.ad.section;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.job.ad.words.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds duties among requirements: several entries in a row that begin with what one does there, as
 * in "Skills: Maintain our vans. Plan the tours. Train the drivers. Clean licence."
 */
final class DutyRuns {

  /** A single entry may ask for a skill: "Drive safely". */
  private static final int FEWEST = 3;

  private static final Set<String> VERBS =
      Set.copyOf(WordList.sections("asks").getOrDefault("does", List.of()));

  private DutyRuns() {}

  /** Returns the entries that are duties; none if all are, because then they are what is asked. */
  static Set<String> in(Iterable<String> entries) {
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
}
