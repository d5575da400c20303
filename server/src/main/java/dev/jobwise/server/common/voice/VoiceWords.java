package dev.jobwise.server.common.voice;

import dev.jobwise.server.common.LowerCase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What single words say about a voice, by language: from the files {@code en.txt} and so on. */
final class VoiceWords {

  private static final List<VoiceWords> LANGUAGES =
      List.of(new VoiceWords("en"), new VoiceWords("de"));

  /** The start of a long text tells its language. */
  private static final int TELLING_SENTENCES = 60;

  /** The share of function words below which a text is in no language that is known here. */
  private static final double LEAST_SHARE = 0.12;

  private final String code;
  private final Map<String, Map<VoiceFeature, Integer>> words = new HashMap<>();
  private final Map<String, Map<VoiceFeature, Integer>> endings = new HashMap<>();

  private VoiceWords(String language) {
    this.code = language;
    VoiceFeature feature = null;
    int count = 1;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                VoiceWords.class.getResourceAsStream(language + ".txt"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          String name = line.substring(1, line.indexOf(']'));
          count = name.equals("casual") ? -1 : 1;
          feature =
              count < 0
                  ? VoiceFeature.FORMALITY
                  : VoiceFeature.valueOf(name.toUpperCase(Locale.ROOT));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          for (String word : line.strip().split(" ")) {
            add(LowerCase.of(word), feature, count);
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The lists of the language that a text is most likely in. */
  static VoiceWords of(List<List<String>> sentences) {
    List<List<String>> start = sentences.subList(0, Math.min(TELLING_SENTENCES, sentences.size()));
    return LANGUAGES.stream()
        .max(Comparator.comparingLong(language -> language.functionWords(start)))
        .orElseThrow();
  }

  /** The code of the language with clearly most function words; empty where none has. */
  static String language(List<List<String>> sentences) {
    List<VoiceWords> ranked =
        LANGUAGES.stream()
            .sorted(Comparator.comparingLong(language -> -language.functionWords(sentences)))
            .toList();
    long most = ranked.get(0).functionWords(sentences);
    long words = sentences.stream().mapToLong(List::size).sum();
    return most > 1 && most >= words * LEAST_SHARE && most > ranked.get(1).functionWords(sentences)
        ? ranked.get(0).code
        : "";
  }

  /** What this word adds to which features. */
  Map<VoiceFeature, Integer> featuresOf(String word) {
    Map<VoiceFeature, Integer> whole = words.get(word);
    if (whole != null) {
      return whole;
    }
    int apostrophe = word.lastIndexOf('\'');
    return apostrophe < 0 ? Map.of() : ofShortForm(word, apostrophe);
  }

  /** "we're" is a contraction, and a function word by its start. */
  private Map<VoiceFeature, Integer> ofShortForm(String word, int apostrophe) {
    Map<VoiceFeature, Integer> features = new EnumMap<>(VoiceFeature.class);
    features.putAll(words.getOrDefault(word.substring(0, apostrophe), Map.of()));
    features.putAll(endings.getOrDefault(word.substring(apostrophe), Map.of()));
    return features;
  }

  private long functionWords(List<List<String>> sentences) {
    return sentences.stream()
        .flatMap(List::stream)
        .filter(word -> featuresOf(word).containsKey(VoiceFeature.FUNCTION_WORDS))
        .count();
  }

  private void add(String word, VoiceFeature feature, int count) {
    Map<String, Map<VoiceFeature, Integer>> into = word.startsWith("'") ? endings : words;
    into.computeIfAbsent(word, each -> new EnumMap<>(VoiceFeature.class)).put(feature, count);
  }
}
