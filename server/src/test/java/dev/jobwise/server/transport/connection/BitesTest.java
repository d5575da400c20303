package dev.jobwise.server.transport.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.RecvByteBufAllocator.ExtendedHandle;
import org.junit.jupiter.api.Test;

class BitesTest {

  private final Bites bites = new Bites();
  private final ExtendedHandle handle = (ExtendedHandle) bites.newHandle();

  @Test
  void bodies_areReadInLargeBites() {
    for (int i = 0; i < 10; i++) {
      fill();
    }
    assertThat(handle.guess()).isEqualTo(4096);
  }

  @Test
  void manyRequests_areReadInSmallBites() {
    fill();
    bites.shrink();
    assertThat(handle.guess()).isEqualTo(128);
  }

  private void fill() {
    handle.attemptedBytesRead(handle.guess());
    handle.lastBytesRead(handle.guess());
  }
}
