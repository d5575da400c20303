package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.common.voice.Voice;
import dev.jobwise.server.common.voice.VoiceFeature;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The registers that a voice may call for. A letter uses only wordings of its registers, so that it
 * does not mix incompatible styles. The thresholds separate samples in the register from all
 * others.
 */
enum Register {
  FORMAL('f', voice -> voice.of(VoiceFeature.FORMALITY) >= 1.5),
  CASUAL(
      'c',
      voice ->
          voice.of(VoiceFeature.CONTRACTIONS) >= 1 || voice.of(VoiceFeature.FORMALITY) <= -1.5),
  TERSE('t', voice -> voice.of(VoiceFeature.SENTENCE_LENGTH) <= 11),
  EAGER('e', voice -> voice.of(VoiceFeature.EXCLAMATIONS) >= 1),
  WINDING('w', voice -> voice.of(VoiceFeature.DASHES) + voice.of(VoiceFeature.SEMICOLONS) >= 1.5),
  IMPERSONAL('i', voice -> voice.of(VoiceFeature.FIRST_PERSON) <= 4.5);

  private final char sign;
  private final Predicate<Voice> isCalledFor;

  Register(char sign, Predicate<Voice> isCalledFor) {
    this.sign = sign;
    this.isCalledFor = isCalledFor;
  }

  /** Returns the registers that a voice calls for. */
  static Set<Register> of(Voice voice) {
    Set<Register> registers = EnumSet.noneOf(Register.class);
    for (Register register : values()) {
      if (register.isCalledFor.test(voice)) {
        registers.add(register);
      }
    }
    return registers;
  }

  /** Whether the signs name one of the registers. */
  static boolean anyOf(Set<Register> registers, String signs) {
    return registers.stream().anyMatch(register -> signs.indexOf(register.sign) >= 0);
  }
}
