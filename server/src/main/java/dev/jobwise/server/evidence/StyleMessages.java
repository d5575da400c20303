package dev.jobwise.server.evidence;

import dev.jobwise.evidence.v1.MeasuredOn;
import dev.jobwise.evidence.v1.Style;
import dev.jobwise.evidence.v1.StyleFeature;
import dev.jobwise.server.common.voice.Voice;
import dev.jobwise.server.common.voice.VoiceFeature;
import dev.jobwise.server.sample.SampleVoice;

/** Converts comparisons of styles to messages of the contract. */
final class StyleMessages {

  private static final double DECIMALS = 1000;

  private StyleMessages() {}

  static Style message(DocumentStyles.Comparison comparison) {
    SampleVoice sample = comparison.sample();
    Voice letter = comparison.letter();
    Style.Builder message =
        Style.newBuilder()
            .setDistance(rounded(sample.voice().distance(letter)))
            .setBaselineDistance(rounded(sample.baseline()))
            .setCloserThanBaseline(sample.isNearer(letter))
            .setMeasuredOn(
                MeasuredOn.newBuilder()
                    .setSampleId(sample.sampleId())
                    .setWords(sample.voice().words()));
    for (VoiceFeature feature : VoiceFeature.values()) {
      message.addFeatures(
          StyleFeature.newBuilder()
              .setName(feature.wireName())
              .setSample(rounded(sample.voice().of(feature)))
              .setLetter(rounded(letter.of(feature)))
              .setUnit(feature.unit()));
    }
    return message.build();
  }

  private static double rounded(double number) {
    return Math.round(number * DECIMALS) / DECIMALS;
  }
}
