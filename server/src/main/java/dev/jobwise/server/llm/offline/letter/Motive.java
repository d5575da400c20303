package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.grammar.WordLists;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody may like about a job without being pressed: the kind of work that the ad is about
 * and that the applicant does already.
 *
 * @param phrase in English what follows "I enjoy", in German what gives pleasure
 */
record Motive(String phrase, List<String> words) {

  private static final WordLists FILE = WordLists.of(Motive.class, "motives.txt");
  private static final Map<String, List<Motive>> ALL =
      Stream.of("en", "de").collect(Collectors.toMap(code -> code, Motive::read));

  /** A title says what the work is; the rest of a text has it by the way. */
  private static final int TITLE = 4;

  private static final int MOST_COUNTED = 5;

  /** So many words of the rest are no coincidence. */
  private static final int LEAST = 5;

  private static List<Motive> read(String code) {
    return FILE.lines(code).stream()
        .map(line -> line.split(": ", 2))
        .map(pair -> new Motive(pair[0], List.of(pair[1].strip().split(" "))))
        .toList();
  }

  /**
   * Returns the phrase about what both the ad and the applicant's work are about.
   *
   * @param title the advertised title
   * @param ownTitles the titles of the applicant's jobs
   */
  static Optional<String> shared(
      String code, String title, String ad, String ownTitles, String own) {
    List<String> head = Words.of(title);
    List<String> rest = Words.of(ad);
    List<String> ownHead = Words.of(ownTitles);
    List<String> ownRest = Words.of(own);
    Motive best = null;
    int most = LEAST - 1;
    for (Motive motive : ALL.get(code)) {
      int done = motive.weight(ownHead, ownRest);
      int asked = done == 0 ? 0 : motive.weight(head, rest);
      if (asked > 0 && asked + done > most) {
        best = motive;
        most = asked + done;
      }
    }
    return Optional.ofNullable(best).map(Motive::phrase);
  }

  private int weight(List<String> head, List<String> rest) {
    return (head.stream().anyMatch(this::has) ? TITLE : 0)
        + (int) rest.stream().filter(this::has).limit(MOST_COUNTED).count();
  }

  private boolean has(String word) {
    return words.stream()
        .anyMatch(
            entry ->
                entry.endsWith("*")
                    ? word.startsWith(entry.substring(0, entry.length() - 1))
                    : word.equals(entry));
  }
}
