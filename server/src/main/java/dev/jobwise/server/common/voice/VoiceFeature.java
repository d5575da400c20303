package dev.jobwise.server.common.voice;

import dev.jobwise.server.common.LowerCase;

/**
 * What is measured in a text. The scale is how far two letters of different people usually lie
 * apart in it (the standard deviation over planted letters of 14 voices, rounded), so that all
 * features weigh alike in a distance.
 */
public enum VoiceFeature {
  /** Mean length of a sentence. */
  SENTENCE_LENGTH("words", 5),
  /** Standard deviation of that length. */
  SENTENCE_SPREAD("words", 3.5),
  /** Short forms such as "I'm". */
  CONTRACTIONS("per 100 words", 1.2),
  /** Words for oneself. */
  FIRST_PERSON("per 100 words", 2.5),
  /** Articles, prepositions, pronouns and the like. */
  FUNCTION_WORDS("per 100 words", 4),
  /** Commas. */
  COMMAS("per 100 words", 2),
  /** Dashes and brackets. */
  DASHES("per 100 words", 0.8),
  /** Semicolons and colons. */
  SEMICOLONS("per 100 words", 0.7),
  /** Exclamation and question marks. */
  EXCLAMATIONS("per 100 words", 0.8),
  /** Mean length of a word. */
  WORD_LENGTH("letters", 0.3),
  /** Words that tie a sentence to the one before it. */
  CONNECTIVES("per 100 words", 1),
  /** Ceremonious words less colloquial ones. */
  FORMALITY("per 100 words", 1.2);

  private final String unit;
  private final double scale;

  VoiceFeature(String unit, double scale) {
    this.unit = unit;
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

  double scale() {
    return scale;
  }
}
