package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.voice.Voice;
import dev.jobwise.server.common.voice.VoiceTally;
import dev.jobwise.server.llm.offline.OfflineChatModel;
import dev.jobwise.server.llm.offline.letter.OfflineLetter;
import dev.jobwise.server.sample.SampleVoice;

/** Tells whether a letter has the voice of its sample. */
final class VoiceMatch {

  private VoiceMatch() {}

  /**
   * Whether a text came out nearer to the sample than letters without it do; false without a
   * sample. What the offline writer would have written without it is known, and must be further.
   *
   * @param model what wrote the text
   */
  static boolean isHeardIn(String text, String model, LetterContent content) {
    return content.voice().filter(sample -> isNearer(text, model, sample, content)).isPresent();
  }

  private static boolean isNearer(
      String text, String model, SampleVoice sample, LetterContent content) {
    Voice written = VoiceTally.ofLetter(text);
    if (!sample.isNearer(written) || !model.equals(OfflineChatModel.NAME)) {
      return sample.isNearer(written);
    }
    Voice plain = VoiceTally.ofLetter(OfflineLetter.plain(LetterPrompt.facts(content)));
    return sample.voice().distance(written) < sample.voice().distance(plain);
  }
}
