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

/** What single words say about a voice, by language: from the files {@code en.txt} and so on. */
final class VoiceWords {

  private static final Map<String, VoiceWords> LANGUAGES =
      Map.of("en", new VoiceWords("en"), "de", new VoiceWords("de"));

  /** The start of a long text tells its language. */
  private static final int TELLING_SENTENCES = 60;

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

  /** The lists of the language that a text is in; those of English for one without lists. */
  static VoiceWords of(List<List<String>> sentences) {
    String start =
        sentences.stream()
            .limit(TELLING_SENTENCES)
            .flatMap(List::stream)
            .collect(Collectors.joining(" "));
    return LANGUAGES.getOrDefault(Languages.of(start), LANGUAGES.get(Languages.ENGLISH));
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

  private void add(String word, VoiceFeature feature, int count) {
    Map<String, Map<VoiceFeature, Integer>> into = word.startsWith("'") ? endings : words;
    into.computeIfAbsent(word, each -> new EnumMap<>(VoiceFeature.class)).put(feature, count);
  }
}
