package dev.jobwise.server.transport.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

  private final EmbeddedChannel acceptor = new EmbeddedChannel(new ChannelInboundHandlerAdapter());
  private final Set<Channel> ended = new HashSet<>();
  private boolean isFlood;
  private final Arrivals arrivals = new Arrivals(connection -> isFlood, ended::contains);

  @Test
  void acceptor_pausesWhileManyWait() {
    arrivals.watch(acceptor);
    List<EmbeddedChannel> arrived = new ArrayList<>();
    while (acceptor.config().isAutoRead() && arrived.size() < 1000) {
      EmbeddedChannel connection = new EmbeddedChannel();
      arrived.add(connection);
      acceptor.writeInbound(connection);
    }
    assertThat(arrived).hasSize(64);
    arrived.forEach(EmbeddedChannel::runScheduledPendingTasks);
    acceptor.runPendingTasks();
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

  @Test
  void connectionOfAFlood_waits() {
    arrivals.watch(acceptor);
    isFlood = true;
    EmbeddedChannel connection = new EmbeddedChannel();
    acceptor.writeInbound(connection);
    Object passedOn = acceptor.readInbound();
    assertThat(passedOn).isNull();
    assertThat(awaitArrival()).isSameAs(connection);
  }

  @Test
  void connectionOfAFlood_isClosedIfItsClientIsGone() {
    arrivals.watch(acceptor);
    isFlood = true;
    EmbeddedChannel gone = new EmbeddedChannel();
    EmbeddedChannel there = new EmbeddedChannel();
    acceptor.writeInbound(gone, there);
    ended.add(gone);
    assertThat(awaitArrival()).isSameAs(there);
    assertThat(gone.isOpen()).isFalse();
  }

  /** The next connection that is passed on. */
  private Object awaitArrival() {
    acceptor.advanceTimeBy(Arrivals.DELAY_MILLIS, TimeUnit.MILLISECONDS);
    acceptor.runScheduledPendingTasks();
    return acceptor.readInbound();
  }
}
