package dev.jobwise.server.common.voice;

import dev.jobwise.server.common.LowerCase;

/**
 * What is measured in a text. The scales make all features weigh alike in a distance: two letters
 * of different people usually lie about 1 apart in each (measured over planted letters of 14
 * voices).
 */
public enum VoiceFeature {
  /** Mean length of a sentence. */
  SENTENCE_LENGTH("words", Measure.LENGTH, 0.35),
  /** Standard deviation of that length. */
  SENTENCE_SPREAD("words", Measure.LENGTH, 0.5),
  /** Short forms such as "I'm". */
  CONTRACTIONS("per 100 words", Measure.RATE, 1),
  /** Words for oneself. */
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
  /** Words that tie a sentence to the one before it. */
  CONNECTIVES("per 100 words", Measure.RATE, 1),
  /** Ceremonious words less colloquial ones. */
  FORMALITY("per 100 words", Measure.RATE, 1);

  private enum Measure {
    /** Twice as long is as much longer, wherever one begins. */
    LENGTH,
    /** The first few say more than the next few; may be negative. */
    RATE,
    /** Equal steps say the same. */
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

  /** What its numbers count. */
  public String unit() {
    return unit;
  }

  /** The name on the wire and in prompts: {@code sentence_length}. */
  public String wireName() {
    return LowerCase.of(name());
  }

  /** Where a number stands on the scale on which voices are compared. */
  double place(double number) {
    double share = number / scale;
    return switch (measure) {
      case LENGTH -> Math.log1p(Math.max(0, number)) / scale;
      case RATE -> Math.signum(share) * Math.log(Math.abs(share) + Math.sqrt(share * share + 1));
      case LEVEL -> share;
    };
  }
}
