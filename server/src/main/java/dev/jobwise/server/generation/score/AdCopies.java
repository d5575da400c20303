package dev.jobwise.server.generation.score;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.keyword.TextSpan;
import dev.jobwise.server.job.TargetJob;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what a text copies from a job ad: so many words in a row that it is no accident. */
final class AdCopies {

  private static final int WORDS = 7;

  /** That of the hash FNV-1a. */
  private static final long PRIME = 0x100000001b3L;

  /**
   * The 64-bit hashes of all runs of the ad: kept for a while, so the words would take too much.
   */
  private final Set<Long> runs = new HashSet<>();

  AdCopies(TargetJob job) {
    add(String.valueOf(job.description()));
    job.requirements().forEach(this::add);
  }

  private void add(String text) {
    List<TextSpan> places = new ArrayList<>();
    long[] words = words(text, places);
    for (int i = 0; i + WORDS <= words.length; i++) {
      runs.add(run(words, i));
    }
  }

  /** Where a text copies from the ad, in order; places may overlap. */
  List<TextSpan> in(String text) {
    if (runs.isEmpty()) {
      return List.of();
    }
    List<TextSpan> places = new ArrayList<>();
    long[] words = words(text, places);
    List<TextSpan> copies = new ArrayList<>();
    for (int i = 0; i + WORDS <= words.length; i++) {
      if (runs.contains(run(words, i))) {
        copies.add(new TextSpan(places.get(i).start(), places.get(i + WORDS - 1).end()));
      }
    }
    return copies;
  }

  private static long[] words(String text, List<TextSpan> places) {
    String lower = LowerCase.of(text);
    int start = 0;
    for (int at = 0; at < lower.length(); ) {
      int c = lower.codePointAt(at);
      if (!isWordPart(c)) {
        addWord(start, at, places);
        start = at + Character.charCount(c);
      }
      at += Character.charCount(c);
    }
    addWord(start, lower.length(), places);
    return places.stream().mapToLong(place -> hash(lower, place)).toArray();
  }

  private static void addWord(int start, int end, List<TextSpan> places) {
    if (end > start) {
      places.add(new TextSpan(start, end));
    }
  }

  /** Whether this is a letter, a mark or a number of any kind: their types are the first ones. */
  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return type >= Character.UPPERCASE_LETTER && type <= Character.OTHER_NUMBER;
  }

  private static long hash(String text, TextSpan word) {
    long hash = word.end() - word.start();
    for (int i = word.start(); i < word.end(); i++) {
      hash = (hash + text.charAt(i)) * PRIME;
    }
    return hash;
  }

  private static long run(long[] words, int from) {
    long hash = 0;
    for (int i = from; i < from + WORDS; i++) {
      hash = (hash ^ words[i] ^ hash >>> 29) * PRIME;
    }
    return hash;
  }
}
