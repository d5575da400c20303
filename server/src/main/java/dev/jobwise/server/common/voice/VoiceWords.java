package dev.jobwise.server.common.voice;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import dev.jobwise.server.common.language.Languages;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What single words add to a voice, by language, from {@code en.txt} and {@code de.txt}. */
final class VoiceWords {

  private static final Map<String, VoiceWords> LANGUAGES =
      Map.of("en", new VoiceWords("en"), "de", new VoiceWords("de"));

  /** Enough sentences to determine the language of a text. */
  private static final int LANGUAGE_SENTENCES = 60;

  private final Map<String, Map<VoiceFeature, Integer>> words = new HashMap<>();
  private final Map<String, Map<VoiceFeature, Integer>> endings = new HashMap<>();

  private VoiceWords(String language) {
    VoiceFeature feature = null;
    int count = 1;
    for (String line : ResourceLines.of(VoiceWords.class, language + ".txt")) {
      if (line.startsWith("[")) {
        String name = line.substring(1, line.indexOf(']'));
        count = name.equals("casual") ? -1 : 1;
        feature =
            count < 0
                ? VoiceFeature.FORMALITY
                : VoiceFeature.valueOf(name.toUpperCase(Locale.ROOT));
      } else {
        for (String word : line.strip().split(" ")) {
          add(LowerCase.of(word), feature, count);
        }
      }
    }
  }

  /** Returns the lists of a text's language; those of English if the language has none. */
  static VoiceWords of(List<List<String>> sentences) {
    String start =
        sentences.stream()
            .limit(LANGUAGE_SENTENCES)
            .flatMap(List::stream)
            .collect(Collectors.joining(" "));
    return LANGUAGES.getOrDefault(Languages.of(start), LANGUAGES.get(Languages.ENGLISH));
  }

  /** Returns what this word adds to each feature. */
  Map<VoiceFeature, Integer> featuresOf(String word) {
    Map<VoiceFeature, Integer> whole = words.get(word);
    if (whole != null) {
      return whole;
    }
    int apostrophe = word.lastIndexOf('\'');
    return apostrophe < 0 ? Map.of() : ofShortForm(word, apostrophe);
  }

  /** Splits a short form: "we're" is a contraction, and "we" is a function word. */
  private Map<VoiceFeature, Integer> ofShortForm(String word, int apostrophe) {
    Map<VoiceFeature, Integer> features = new EnumMap<>(VoiceFeature.class);
    features.putAll(words.getOrDefault(word.substring(0, apostrophe), Map.of()));
    features.putAll(endings.getOrDefault(word.substring(apostrophe), Map.of()));
    return features;
  }

  private void add(String word, VoiceFeature feature, int count) {
    Map<String, Map<VoiceFeature, Integer>> into = word.startsWith("'") ? endings : words;
    into.computeIfAbsent(word, each -> new EnumMap<>(VoiceFeature.class)).put(feature, count);
  }
}
