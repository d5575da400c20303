package dev.jobwise.server.transport.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DelayTest {

  private final EmbeddedChannel channel = new EmbeddedChannel(new Delay());

  @Test
  void connection_isNotReadBeforeItsTime() {
    assertThat(channel.config().isAutoRead()).isFalse();
    channel.advanceTimeBy(1, TimeUnit.SECONDS);
    channel.runScheduledPendingTasks();
    assertThat(channel.config().isAutoRead()).isTrue();
    ByteBuf request = Unpooled.copiedBuffer(new byte[] {1});
    channel.writeInbound(request);
    assertThat((ByteBuf) channel.readInbound()).isSameAs(request);
  }

  @Test
  void endedConnection_isNeverServed() {
    ByteBuf request = Unpooled.copiedBuffer(new byte[] {1});
    channel.writeInbound(request);
    assertThat((ByteBuf) channel.readInbound()).isNull();
    assertThat(channel.isOpen()).isFalse();
    assertThat(request.refCnt()).isZero();
  }
}
