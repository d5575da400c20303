package dev.jobwise.server.job.ad.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the longest of a list's phrases at a position in a list of words. */
public final class PhraseFinder {

  static final PhraseFinder NONE = new PhraseFinder(List.of());

  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

  PhraseFinder(List<String> phrases) {
    for (String phrase : phrases) {
      List<String> words = List.of(phrase.replace("'", "' ").strip().split(" +"));
      byFirstWord.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(words);
    }
    byFirstWord.values().forEach(list -> list.sort((a, b) -> b.size() - a.size()));
  }

  /** Returns the number of words of the phrase that begins at {@code at}; 0 if none does. */
  public int lengthAt(List<String> words, int at) {
    for (List<String> phrase : byFirstWord.getOrDefault(words.get(at), List.of())) {
      int end = at + phrase.size();
      if (end <= words.size() && words.subList(at, end).equals(phrase)) {
        return phrase.size();
      }
    }
    return 0;
  }
}
