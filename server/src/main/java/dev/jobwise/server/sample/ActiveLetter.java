package dev.jobwise.server.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.voice.VoiceTally;
import java.util.Optional;

/**
 * A user's active cover letter.
 *
 * @param text its first {@value VoiceTally#MAX_CHARACTERS} characters: more than measurements and
 *     models read
 * @param writingStyle null until first needed
 */
public record ActiveLetter(String id, String text, JsonNode writingStyle) {

  /** Its voice, measured without a model. */
  public SampleVoice voice() {
    return SampleVoice.of(id, VoiceTally.ofLetter(text));
  }

  Optional<FoundStyle> style() {
    return Optional.ofNullable(writingStyle)
        .flatMap(WritingStyle::fromJson)
        .map(style -> new FoundStyle(style, true, null));
  }
}
