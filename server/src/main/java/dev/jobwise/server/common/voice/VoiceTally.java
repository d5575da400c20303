package dev.jobwise.server.common.voice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Counts what a voice is computed from. Tallies of parts add up to the tally of the whole. */
public final class VoiceTally {

  /** Enough to recognize a writer; a sample may be a megabyte long. */
  public static final int MAX_CHARACTERS = 60_000;

  /** Items of lists are no sentences. */
  private static final Pattern LIST_ITEM = Pattern.compile("(?m)^[-•*–] .*+$");

  private final Map<VoiceFeature, Integer> counts = new EnumMap<>(VoiceFeature.class);
  private int words;
  private int letters;
  private int sentences;
  private long squares;

  private VoiceTally() {}

  /** Measures the body of a letter, between greeting and sign-off. */
  public static Voice ofLetter(String letter) {
    return of(LetterText.body(letter)).voice();
  }

  /** Counts in a text that has no greeting or sign-off. */
  public static VoiceTally of(String text) {
    String read = text.length() > MAX_CHARACTERS ? text.substring(0, MAX_CHARACTERS) : text;
    VoiceTally tally = new VoiceTally();
    List<List<String>> sentences = new ArrayList<>();
    String prose = LIST_ITEM.matcher(read).replaceAll("").replace('’', '\'');
    new SentenceScanner(prose, tally::sign).each(sentences::add);
    VoiceWords lists = VoiceWords.of(sentences);
    sentences.forEach(sentence -> tally.sentence(sentence, lists));
    return tally;
  }

  /** Adds up the counts of several parts. */
  public static VoiceTally sum(Iterable<VoiceTally> parts) {
    VoiceTally sum = new VoiceTally();
    for (VoiceTally part : parts) {
      part.counts.forEach((feature, count) -> sum.counts.merge(feature, count, Integer::sum));
      sum.words += part.words;
      sum.letters += part.letters;
      sum.sentences += part.sentences;
      sum.squares += part.squares;
    }
    return sum;
  }

  /** Computes the voice from the counts. */
  public Voice voice() {
    double mean = sentences == 0 ? 0 : (double) words / sentences;
    double variance = sentences == 0 ? 0 : (double) squares / sentences - mean * mean;
    Map<VoiceFeature, Double> features = new EnumMap<>(VoiceFeature.class);
    for (VoiceFeature feature : VoiceFeature.values()) {
      features.put(feature, 100.0 * counts.getOrDefault(feature, 0) / Math.max(1, words));
    }
    features.put(VoiceFeature.SENTENCE_LENGTH, mean);
    features.put(VoiceFeature.SENTENCE_SPREAD, Math.sqrt(Math.max(0, variance)));
    features.put(VoiceFeature.WORD_LENGTH, words == 0 ? 0 : (double) letters / words);
    return new Voice(words, features);
  }

  private void sentence(List<String> sentence, VoiceWords lists) {
    sentences++;
    words += sentence.size();
    squares += (long) sentence.size() * sentence.size();
    for (String word : sentence) {
      letters += word.length();
      lists.featuresOf(word).forEach(this::add);
    }
  }

  private void sign(char sign) {
    switch (sign) {
      case ',' -> add(VoiceFeature.COMMAS, 1);
      case '–', '—', '(' -> add(VoiceFeature.DASHES, 1);
      case ';', ':' -> add(VoiceFeature.SEMICOLONS, 1);
      case '!', '?' -> add(VoiceFeature.EXCLAMATIONS, 1);
      default -> {}
    }
  }

  private void add(VoiceFeature feature, int count) {
    counts.merge(feature, count, Integer::sum);
  }
}
