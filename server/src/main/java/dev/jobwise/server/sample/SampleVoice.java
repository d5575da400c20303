package dev.jobwise.server.sample;

import dev.jobwise.server.common.voice.Voice;

/**
 * How a sample sounds, measured.
 *
 * @param baseline how far from it letters lie that were written without any sample, in the mean
 */
public record SampleVoice(String sampleId, Voice voice, double baseline) {

  static SampleVoice of(String sampleId, Voice voice) {
    return new SampleVoice(sampleId, voice, PlainLetters.meanDistance(voice));
  }

  /** Whether a text is nearer to the sample than letters written without it are. */
  public boolean isNearer(Voice text) {
    return voice.distance(text) < baseline;
  }
}
