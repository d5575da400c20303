package dev.jobwise.server.generation.letter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.server.generation.document.Generation;
import org.junit.jupiter.api.Test;

class FollowedLettersTest {

  @Test
  void stoppedServer_followsNoLetterOfOthers() {
    FollowedLetters followed = new FollowedLetters(null);
    followed.endAll(LetterErrors.draining());
    Generation other =
        new Generation(
            "other", null, null, null, null, null, null, null, null, null, null, null, null, null);

    assertThatThrownBy(() -> followed.follow(7, other))
        .hasMessage(LetterErrors.draining().getMessage());
  }
}
