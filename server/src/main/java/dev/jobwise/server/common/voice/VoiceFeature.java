package dev.jobwise.server.common.voice;

import dev.jobwise.server.common.LowerCase;

/**
 * A feature that is measured in a text. The scales give all features equal weight in a distance:
 * letters of two people usually differ by about 1 in each (measured on our own letters in 14
 * voices).
 */
public enum VoiceFeature {
  /** Mean length of a sentence. */
  SENTENCE_LENGTH("words", Measure.LENGTH, 0.35),
  /** Standard deviation of the sentence length. */
  SENTENCE_SPREAD("words", Measure.LENGTH, 0.5),
  /** Short forms such as "I'm". */
  CONTRACTIONS("per 100 words", Measure.RATE, 1),
  /** Words of the first person. */
  FIRST_PERSON("per 100 words", Measure.RATE, 2),
  /** Articles, prepositions, pronouns and the like. */
  FUNCTION_WORDS("per 100 words", Measure.LEVEL, 4),
  /** Commas. */
  COMMAS("per 100 words", Measure.RATE, 2),
  /** Dashes and brackets. */
  DASHES("per 100 words", Measure.RATE, 0.8),
  /** Semicolons and colons. */
  SEMICOLONS("per 100 words", Measure.RATE, 0.7),
  /** Exclamation and question marks. */
  EXCLAMATIONS("per 100 words", Measure.RATE, 0.8),
  /** Mean length of a word. */
  WORD_LENGTH("letters", Measure.LEVEL, 0.4),
  /** Words that link a sentence to the previous one. */
  CONNECTIVES("per 100 words", Measure.RATE, 1),
  /** Formal words minus colloquial ones. */
  FORMALITY("per 100 words", Measure.RATE, 1);

  private enum Measure {
    /** Relative: doubling a length is always the same step. */
    LENGTH,
    /** The first few count more than the next few; may be negative. */
    RATE,
    /** Linear. */
    LEVEL
  }

  private final String unit;
  private final Measure measure;
  private final double scale;

  VoiceFeature(String unit, Measure measure, double scale) {
    this.unit = unit;
    this.measure = measure;
    this.scale = scale;
  }

  /** The unit of its numbers. */
  public String unit() {
    return unit;
  }

  /** The name on the wire and in prompts, such as {@code sentence_length}. */
  public String wireName() {
    return LowerCase.of(name());
  }

  /** Returns the position of a number on the scale for comparing voices. */
  double position(double number) {
    double share = number / scale;
    return switch (measure) {
      case LENGTH -> Math.log1p(Math.max(0, number)) / scale;
      case RATE -> Math.signum(share) * Math.log(Math.abs(share) + Math.sqrt(share * share + 1));
      case LEVEL -> share;
    };
  }
}
