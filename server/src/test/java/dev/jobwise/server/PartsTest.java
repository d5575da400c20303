package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {

  @Test
  void close_beginsWithTheLastPart_andGoesOnAfterAFailure() {
    List<String> closed = new ArrayList<>();
    Parts parts = new Parts();
    parts.add(() -> closed.add("first"));
    parts.add(
        () -> {
          closed.add("second");
          throw new IllegalStateException("stuck");
        });
    parts.add(() -> closed.add("third"));

    parts.close();
    parts.close();

    assertThat(closed).containsExactly("third", "second", "first");
  }
}
