package dev.jobwise.server.transport.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

  private final EmbeddedChannel acceptor = new EmbeddedChannel(new ChannelInboundHandlerAdapter());
  private final Arrivals arrivals = new Arrivals();

  @Test
  void acceptor_pausesWhileManyWait() {
    arrivals.watch(acceptor);
    List<EmbeddedChannel> arrived = new ArrayList<>();
    while (acceptor.config().isAutoRead()) {
      EmbeddedChannel connection = new EmbeddedChannel();
      arrived.add(connection);
      acceptor.writeInbound(connection);
    }
    assertThat(arrived).hasSize(64);
    arrived.forEach(EmbeddedChannel::runScheduledPendingTasks);
    assertThat(acceptor.config().isAutoRead()).isTrue();
  }

  @Test
  void refusedConnection_isNotWaitedFor() {
    arrivals.watch(acceptor);
    for (int i = 0; i < 200; i++) {
      EmbeddedChannel connection = new EmbeddedChannel();
      connection.close();
      acceptor.writeInbound(connection);
    }
    assertThat(acceptor.config().isAutoRead()).isTrue();
  }
}
