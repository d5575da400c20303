package dev.jobwise.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.Slow;
import org.junit.jupiter.api.Test;

/** A slice of {@code ./jobwise fuzz --texts} that is always the same. */
@Slow
class TextFuzzTest {

  private static final int CHARACTERS = 120_000;
  private static final long SEED = 1;

  @Test
  void characters_takeAsLongInLongTexts() {
    assertThat(TextFuzz.run(CHARACTERS, SEED, System.out)).isEmpty();
  }
}
