package dev.jobwise.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A slice of {@code ./jobwise fuzz --texts} that is always the same. */
class TextFuzzTest {

  private static final int CHARACTERS = 120_000;
  private static final long SEED = 1;

  @Test
  void charactersTakeAsLongInLongTexts() {
    assertThat(TextFuzz.run(CHARACTERS, SEED, System.out)).isEmpty();
  }
}
