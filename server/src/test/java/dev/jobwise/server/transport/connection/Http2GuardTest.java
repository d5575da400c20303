package dev.jobwise.server.transport.connection;

import static dev.jobwise.server.testing.Http2Bytes.DATA;
import static dev.jobwise.server.testing.Http2Bytes.END_HEADERS;
import static dev.jobwise.server.testing.Http2Bytes.END_STREAM;
import static dev.jobwise.server.testing.Http2Bytes.HEADERS;
import static dev.jobwise.server.testing.Http2Bytes.frame;
import static dev.jobwise.server.testing.Http2Bytes.get;
import static dev.jobwise.server.testing.Http2Bytes.start;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class Http2GuardTest {

  private static final int MANY = Http2Guard.MAX_HEADS_IN_A_ROW + 1;

  private final EmbeddedChannel channel = new EmbeddedChannel(new Http2Guard());

  @BeforeEach
  void begin() {
    channel.freezeTime();
    receive(start());
  }

  @AfterEach
  void end() {
    channel.finishAndReleaseAll();
  }

  @Test
  void connectionThatTakesNoBodies_waits() {
    for (int i = 0; i < MANY; i++) {
      send(frame(HEADERS, END_HEADERS, 2 * i + 1));
    }

    receive(get(99, "/health"));

    assertThat(channel.config().isAutoRead()).isFalse();
    channel.advanceTimeBy(1, TimeUnit.SECONDS);
    channel.runScheduledPendingTasks();
    assertThat(channel.config().isAutoRead()).isTrue();
  }

  @Test
  void connectionThatTakesBodies_isReadOn() {
    for (int i = 0; i < MANY; i++) {
      send(frame(HEADERS, END_HEADERS, 2 * i + 1));
      send(frame(DATA, END_STREAM, 2 * i + 1, (byte) 'a'));
    }

    receive(get(99, "/health"));

    assertThat(channel.config().isAutoRead()).isTrue();
  }

  private void send(byte[] bytes) {
    channel.writeOutbound(Unpooled.wrappedBuffer(bytes));
  }

  private void receive(byte[] bytes) {
    channel.writeInbound(Unpooled.wrappedBuffer(bytes));
  }
}
