package dev.jobwise.server.sample;

import dev.jobwise.server.common.voice.Voice;

/**
 * The measured voice of a sample.
 *
 * @param baseline the mean distance of letters that were written without a sample
 */
public record SampleVoice(String sampleId, Voice voice, double baseline) {

  static SampleVoice of(String sampleId, Voice voice) {
    return new SampleVoice(sampleId, voice, PlainLetters.meanDistance(voice));
  }

  /** Whether a text is nearer to the sample than letters without a sample usually are. */
  public boolean isNearer(Voice text) {
    return voice.distance(text) < baseline;
  }
}
