package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.voice.Voice;
import dev.jobwise.server.common.voice.VoiceTally;
import dev.jobwise.server.llm.offline.letter.OfflineLetter;
import dev.jobwise.server.sample.SampleVoice;

/** Tells whether a letter has the voice of its sample. */
final class VoiceMatch {

  private VoiceMatch() {}

  /**
   * Whether a text came out nearer to the sample than letters without it do, and than the plain
   * letter about the same facts does; false without a sample.
   */
  static boolean isHeardIn(String text, LetterContent content) {
    return content.voice().filter(sample -> isNearer(text, sample, content)).isPresent();
  }

  private static boolean isNearer(String text, SampleVoice sample, LetterContent content) {
    Voice written = VoiceTally.ofLetter(text);
    Voice plain = VoiceTally.ofLetter(OfflineLetter.plain(LetterPrompt.facts(content)));
    return sample.isNearer(written)
        && sample.voice().distance(written) < sample.voice().distance(plain);
  }
}
