package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.llm.offline.english.Prose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A letter on its way: paragraphs of sentences, each with several wordings and a priority. It keeps
 * what fits, and words neighbours so that they do not begin alike.
 */
final class Draft {

  /** Sentences without which the letter would lack something; they are few. */
  static final int MUST = 1;

  private static final int MIN_WORDS = 182;
  private static final int MAX_WORDS = 370;

  private record Entry(int priority, List<String> wordings) {
    int words() {
      return Prose.countWords(wordings.get(0));
    }
  }

  private final List<List<Entry>> paragraphs = new ArrayList<>();
  private final List<String> spare;
  private final int seed;

  /**
   * @param spare sentences that are true of every applicant, to reach the least length
   * @param seed chooses among wordings, the same for equal facts
   */
  Draft(List<String> spare, int seed) {
    this.spare = new ArrayList<>(spare);
    this.seed = seed;
  }

  void startParagraph() {
    paragraphs.add(new ArrayList<>());
  }

  /** Adds a sentence to the last paragraph; empty wordings are none. */
  void add(int priority, String... wordings) {
    List<String> usable = new ArrayList<>();
    for (String wording : wordings) {
      if (!wording.isBlank()) {
        usable.add(Prose.sentence(wording));
      }
    }
    if (!usable.isEmpty()) {
      paragraphs.get(paragraphs.size() - 1).add(new Entry(priority, usable));
    }
  }

  /** The letter, of about so many words. */
  String finish(int targetWords) {
    List<List<Entry>> kept = fitting(targetWords);
    fill(kept);
    shrink(kept);
    return write(kept);
  }

  private List<List<Entry>> fitting(int targetWords) {
    int words = 0;
    Set<Entry> chosen = new HashSet<>();
    for (int priority = MUST; priority <= 5; priority++) {
      for (List<Entry> paragraph : paragraphs) {
        for (Entry entry : paragraph) {
          boolean fits = priority == MUST || words + entry.words() <= targetWords;
          if (entry.priority() == priority && fits) {
            chosen.add(entry);
            words += entry.words();
          }
        }
      }
    }
    List<List<Entry>> kept = new ArrayList<>();
    for (List<Entry> paragraph : paragraphs) {
      kept.add(new ArrayList<>(paragraph.stream().filter(chosen::contains).toList()));
    }
    return kept;
  }

  /** General sentences, where a paragraph is empty or the letter too short. */
  private void fill(List<List<Entry>> kept) {
    for (List<Entry> paragraph : kept) {
      if (paragraph.isEmpty()) {
        paragraph.add(nextSpare(paragraph));
      }
    }
    while (total(kept) < MIN_WORDS && !spare.isEmpty()) {
      List<Entry> shortest = kept.get(kept.size() - 1);
      for (int i = kept.size() - 1; i > 0; i--) {
        shortest = words(kept.get(i)) < words(shortest) ? kept.get(i) : shortest;
      }
      boolean last = shortest == kept.get(kept.size() - 1);
      shortest.add(last ? 0 : shortest.size(), nextSpare(shortest));
    }
  }

  /** The next general sentence that begins unlike those already in the paragraph. */
  private Entry nextSpare(List<Entry> paragraph) {
    int choice = 0;
    for (int i = spare.size() - 1; i >= 0; i--) {
      String start = opener(Prose.sentence(spare.get(i)), 1);
      boolean alike =
          paragraph.stream()
              .flatMap(entry -> entry.wordings().stream())
              .anyMatch(wording -> opener(wording, 1).equals(start));
      choice = alike ? choice : i;
    }
    return new Entry(MUST, List.of(Prose.sentence(spare.remove(choice))));
  }

  /** Only facts at the limits of their lengths come this far. */
  private void shrink(List<List<Entry>> kept) {
    while (total(kept) > MAX_WORDS) {
      List<Entry> longest = kept.get(0);
      for (List<Entry> paragraph : kept) {
        longest = words(paragraph) > words(longest) ? paragraph : longest;
      }
      if (longest.size() > 1) {
        longest.remove(longest.size() - 1);
      } else {
        longest.set(0, nextSpare(longest));
      }
    }
  }

  private String write(List<List<Entry>> kept) {
    Set<String> used = new HashSet<>();
    String previous = "";
    List<String> texts = new ArrayList<>();
    int number = seed;
    for (List<Entry> paragraph : kept) {
      List<String> sentences = new ArrayList<>();
      for (Entry entry : paragraph) {
        String sentence = choose(entry.wordings(), number++, previous, used);
        used.add(opener(sentence, 2));
        previous = opener(sentence, 1);
        sentences.add(sentence);
      }
      texts.add(String.join(" ", sentences));
    }
    return String.join("\n\n", texts);
  }

  private static String choose(
      List<String> wordings, int number, String previous, Set<String> used) {
    String second = null;
    for (int i = 0; i < wordings.size(); i++) {
      String wording = wordings.get(Math.floorMod(number + i, wordings.size()));
      if (opener(wording, 1).equals(previous)) {
        continue;
      }
      if (!used.contains(opener(wording, 2))) {
        return wording;
      }
      second = second == null ? wording : second;
    }
    return second == null ? wordings.get(0) : second;
  }

  private static String opener(String sentence, int words) {
    String[] parts = sentence.split("[ ,’']+", words + 1);
    return String.join(" ", List.of(parts).subList(0, Math.min(words, parts.length)));
  }

  private static int total(List<List<Entry>> paragraphs) {
    return paragraphs.stream().mapToInt(Draft::words).sum();
  }

  private static int words(List<Entry> paragraph) {
    return paragraph.stream().mapToInt(Entry::words).sum();
  }
}
