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
import io.netty.channel.RecvByteBufAllocator.ExtendedHandle;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.Arrays;
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

  @Test
  void frameWhoseBytesWeLeftUnread_mayTakeLonger() {
    Bites bites = new Bites();
    channel.config().setRecvByteBufAllocator(bites);
    ExtendedHandle read = (ExtendedHandle) bites.newHandle();
    byte[] frame = get(1, "/health");
    receive(Arrays.copyOf(frame, 12));
    tookAllOfIt(read, true);
    pass(2 * ArrivalTimer.SECONDS);
    assertThat(channel.isActive()).isTrue();

    tookAllOfIt(read, false);
    pass(2 * ArrivalTimer.SECONDS);

    assertThat(channel.isActive()).isFalse();
  }

  @Test
  void frameOfAConnectionThatIsNotRead_mayTakeLonger() {
    receive(Arrays.copyOf(get(1, "/health"), 12));
    channel.config().setAutoRead(false);
    pass(2 * ArrivalTimer.SECONDS);
    assertThat(channel.isActive()).isTrue();

    channel.config().setAutoRead(true);
    pass(2 * ArrivalTimer.SECONDS);

    assertThat(channel.isActive()).isFalse();
  }

  private static void tookAllOfIt(ExtendedHandle read, boolean all) {
    read.attemptedBytesRead(128);
    read.lastBytesRead(all ? 128 : 12);
  }

  private void pass(int seconds) {
    for (int i = 0; i < seconds; i++) {
      channel.advanceTimeBy(1, TimeUnit.SECONDS);
      channel.runScheduledPendingTasks();
    }
  }

  private void send(byte[] bytes) {
    channel.writeOutbound(Unpooled.wrappedBuffer(bytes));
  }

  private void receive(byte[] bytes) {
    channel.writeInbound(Unpooled.wrappedBuffer(bytes));
  }
}
