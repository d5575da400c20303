package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.voice.Voice;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the voice that the facts ask for. */
final class LetterVoice {

  private LetterVoice() {}

  static Optional<Voice> of(JsonNode facts) {
    JsonNode measured = facts.path("style").path("measured");
    if (!measured.isObject() || measured.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Double> features = new HashMap<>();
    measured
        .properties()
        .forEach(feature -> features.put(feature.getKey(), feature.getValue().asDouble()));
    return Optional.of(Voice.of(features));
  }
}
