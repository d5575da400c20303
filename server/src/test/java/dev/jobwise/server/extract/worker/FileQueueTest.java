package dev.jobwise.server.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class FileQueueTest {

  private static final int MEGABYTE = 1024 * 1024;

  private final FileQueue<byte[]> queue = new FileQueue<>(file -> file.length);

  @Test
  void owners_takeTurns() throws Exception {
    byte[] first = {1};
    byte[] second = {2};
    byte[] other = {3};
    queue.add("ann", first);
    queue.add("ann", second);
    queue.add("bob", other);

    assertThat(queue.take().task()).isSameAs(first);
    assertThat(queue.take().task()).isSameAs(other);
    queue.done("ann");
    assertThat(queue.take().task()).isSameAs(second);
    assertThat(queue.size()).isZero();
  }

  @Test
  void oneOwner_fillsItsShare_andLeavesRoomToOthers() throws Exception {
    byte[] file = new byte[5 * MEGABYTE];
    assertThat(queue.add("eve", file)).isTrue();
    assertThat(queue.add("eve", file)).isTrue();
    assertThat(queue.add("eve", file)).isTrue();
    assertThat(queue.add("eve", file)).isFalse();
    assertThat(queue.add("ann", file)).isTrue();

    queue.take();
    assertThat(queue.add("eve", file)).isTrue();
  }

  @Test
  void manyOwners_fillTheQueue() {
    byte[] file = new byte[5 * MEGABYTE];
    for (int i = 0; i < FileQueue.MAX_BYTES / file.length; i++) {
      assertThat(queue.add(i, file)).isTrue();
    }
    assertThat(queue.add("late", file)).isFalse();

    assertThat(queue.remove(0, file)).isTrue();
    assertThat(queue.remove(0, file)).isFalse();
    assertThat(queue.add("late", file)).isTrue();
  }
}
