package dev.jobwise.server.common.voice;

import java.util.EnumMap;
import java.util.Map;

/**
 * The voice of a text, as numbers.
 *
 * @param words how many words were measured
 * @param features a number for each feature
 */
public record Voice(int words, Map<VoiceFeature, Double> features) {

  public Voice {
    features = Map.copyOf(features);
  }

  /** Creates a voice from numbers alone; missing features count as zero. */
  public static Voice of(Map<String, Double> byWireName) {
    Map<VoiceFeature, Double> features = new EnumMap<>(VoiceFeature.class);
    for (VoiceFeature feature : VoiceFeature.values()) {
      features.put(feature, byWireName.getOrDefault(feature.wireName(), 0.0));
    }
    return new Voice(0, features);
  }

  /** Returns the number of a feature. */
  public double of(VoiceFeature feature) {
    return features.get(feature);
  }

  /** Returns the distance of two voices: 0 for the same, about 1 for those of two people. */
  public double distance(Voice other) {
    double sum = 0;
    for (VoiceFeature feature : VoiceFeature.values()) {
      sum += Math.abs(feature.position(of(feature)) - feature.position(other.of(feature)));
    }
    return sum / VoiceFeature.values().length;
  }
}
