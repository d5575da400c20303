package dev.jobwise.server.transport.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Http1FramingTest {

  private static final String REQUEST = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

  /** What stands behind the bytes that have come may be anything. */
  @Test
  void lineBreakThatComesAlone_isSkipped() {
    EmbeddedChannel connection = new EmbeddedChannel(new Http1Framing(0));

    ByteBuf lineBreak = Unpooled.wrappedBuffer(new byte[] {13, 10, 0, 0}).writerIndex(2);
    connection.writeInbound(lineBreak);
    connection.writeInbound(Unpooled.copiedBuffer(REQUEST, StandardCharsets.US_ASCII));

    assertThat(connection.isOpen()).isTrue();
    assertThat(connection.outboundMessages()).isEmpty();
    ByteBuf passed = connection.readInbound();
    assertThat(passed.toString(StandardCharsets.US_ASCII)).isEqualTo(REQUEST);
    passed.release();
    connection.finishAndReleaseAll();
  }

  /** Many clients read no response before they have sent all. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void bodyThatIsAnsweredEarly_mayCome_atAnyOrdinaryPace(boolean last) {
    Http1Framing framing = new Http1Framing(0);
    EmbeddedChannel connection = answeredEarly(framing, 100_000, last);
    for (int i = 0; i < 20; i++) {
      wait(connection, 9);
      connection.writeInbound(Unpooled.wrappedBuffer(new byte[5_000]));
      assertThat(connection.isOpen()).isTrue();
    }
    if (last) {
      wait(connection, 11);
      wait(connection, 11);
      assertThat(connection.isOpen()).isFalse();
    } else {
      connection.runPendingTasks();
      connection.releaseInbound();
      connection.writeInbound(Unpooled.copiedBuffer(REQUEST, StandardCharsets.US_ASCII));
      assertThat(connection.inboundMessages()).hasSize(1);
    }
    connection.finishAndReleaseAll();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void bodyThatIsAnsweredEarly_andTrickles_endsTheConnection(boolean last) {
    EmbeddedChannel connection = answeredEarly(new Http1Framing(0), 100_000, last);
    connection.writeInbound(Unpooled.wrappedBuffer(new byte[1_000]));
    wait(connection, 11);
    assertThat(connection.isOpen()).isFalse();
    connection.finishAndReleaseAll();
  }

  private static EmbeddedChannel answeredEarly(Http1Framing framing, int bytes, boolean last) {
    EmbeddedChannel connection = new EmbeddedChannel(framing);
    connection.freezeTime();
    String head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + bytes + "\r\n\r\n";
    connection.writeInbound(Unpooled.copiedBuffer(head, StandardCharsets.US_ASCII));
    framing.answering();
    framing.answered(last);
    return connection;
  }

  private static void wait(EmbeddedChannel connection, int seconds) {
    connection.advanceTimeBy(seconds, TimeUnit.SECONDS);
    connection.runScheduledPendingTasks();
  }
}
