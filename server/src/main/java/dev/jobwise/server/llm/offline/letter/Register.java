package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.common.voice.Voice;
import dev.jobwise.server.common.voice.VoiceFeature;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Ways to speak that a voice may call for. A letter takes wordings of these alone, so that it does
 * not mix what nobody would say in one breath. The bounds lie between the samples of such people
 * and all others.
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
  private final Predicate<Voice> called;

  Register(char sign, Predicate<Voice> called) {
    this.sign = sign;
    this.called = called;
  }

  /** Those that a voice calls for. */
  static Set<Register> of(Voice voice) {
    Set<Register> registers = EnumSet.noneOf(Register.class);
    for (Register register : values()) {
      if (register.called.test(voice)) {
        registers.add(register);
      }
    }
    return registers;
  }

  /** Whether one of the registers is named by its sign. */
  static boolean anyOf(Set<Register> registers, String signs) {
    return registers.stream().anyMatch(register -> signs.indexOf(register.sign) >= 0);
  }
}
