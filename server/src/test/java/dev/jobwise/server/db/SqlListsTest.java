package dev.jobwise.server.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlListsTest {

  @Test
  void lists_areFilledUpToAPowerOfTwo() {
    assertThat(SqlLists.padded(List.of("a"))).containsExactly("a");
    assertThat(SqlLists.padded(List.of("a", "b"))).containsExactly("a", "b");
    assertThat(SqlLists.padded(List.of("a", "b", "c"))).containsExactly("a", "b", "c", "c");
    assertThat(SqlLists.padded(List.of("a", "b", "c", "d", "e"))).hasSize(8).endsWith("e", "e");
  }
}
