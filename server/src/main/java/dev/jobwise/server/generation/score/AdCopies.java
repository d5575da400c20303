package dev.jobwise.server.generation.score;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.keyword.TextSpan;
import dev.jobwise.server.job.TargetJob;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a text copies from a job ad: so many words in a row that it is no accident. */
final class AdCopies {

  private static final int WORDS = 7;

  /** That of the hash FNV-1a. */
  private static final long PRIME = 0x100000001b3L;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");

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
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      places.add(new TextSpan(matcher.start(), matcher.end()));
    }
    return places.stream()
        .mapToLong(place -> hash(LowerCase.of(text.substring(place.start(), place.end()))))
        .toArray();
  }

  private static long hash(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = (hash + word.charAt(i)) * PRIME;
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
