package dev.jobwise.server.common.voice;

import java.util.EnumMap;
import java.util.Map;

/**
 * How a text sounds.
 *
 * @param words how many words were measured
 * @param features a number for each feature
 */
public record Voice(int words, Map<VoiceFeature, Double> features) {

  public Voice {
    features = Map.copyOf(features);
  }

  /** A voice by its numbers alone; features that are missing count as zero. */
  public static Voice of(Map<String, Double> byWireName) {
    Map<VoiceFeature, Double> features = new EnumMap<>(VoiceFeature.class);
    for (VoiceFeature feature : VoiceFeature.values()) {
      features.put(feature, byWireName.getOrDefault(feature.wireName(), 0.0));
    }
    return new Voice(0, features);
  }

  /** One feature's number. */
  public double of(VoiceFeature feature) {
    return features.get(feature);
  }

  /** How far two voices lie apart: 0 for the same, about 1 for those of two people. */
  public double distance(Voice other) {
    double sum = 0;
    for (VoiceFeature feature : VoiceFeature.values()) {
      sum += Math.abs(feature.place(of(feature)) - feature.place(other.of(feature)));
    }
    return sum / VoiceFeature.values().length;
  }
}
