package dev.jobwise.server.transport.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.channel.nio.NioIoHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private final MultiThreadIoEventLoopGroup loops =
      new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
  private final EventLoop loop = loops.next();

  @AfterEach
  void stop() {
    loops.shutdownGracefully(0, 1, TimeUnit.SECONDS);
  }

  @Test
  void waitingTurns_letOthersInBetween() throws Exception {
    List<String> order = new ArrayList<>();
    CountDownLatch all = new CountDownLatch(6);
    loop.execute(
        () -> {
          Turns.wait(loop, () -> loop.execute(() -> order.add("other")));
          for (int i = 1; i <= 6; i++) {
            String turn = "turn " + i;
            Turns.wait(
                loop,
                () -> {
                  order.add(turn);
                  all.countDown();
                });
          }
        });
    assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(order)
        .containsExactly("turn 1", "other", "turn 2", "turn 3", "turn 4", "turn 5", "turn 6");
  }

  @Test
  void turnThatFails_doesNotEndTheOthers() throws Exception {
    CountDownLatch next = new CountDownLatch(1);
    loop.execute(
        () -> {
          Turns.wait(
              loop,
              () -> {
                throw new IllegalStateException("a bug");
              });
          Turns.wait(loop, next::countDown);
        });
    assertThat(next.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void loopThatIsBusy_pausesLonger() {
    EmbeddedChannel channel = new EmbeddedChannel();
    channel.freezeTime();
    EventLoop busy = channel.eventLoop();
    AtomicInteger turns = new AtomicInteger();
    for (int i = 0; i < 6; i++) {
      Turns.wait(busy, turns::incrementAndGet);
    }
    channel.advanceTimeBy(10, TimeUnit.MILLISECONDS);
    channel.runScheduledPendingTasks();
    assertThat(turns).hasValue(2);

    channel.advanceTimeBy(33, TimeUnit.MILLISECONDS);
    channel.runScheduledPendingTasks();
    assertThat(turns).hasValue(2);

    channel.advanceTimeBy(1, TimeUnit.MILLISECONDS);
    channel.runScheduledPendingTasks();
    assertThat(turns).hasValue(4);

    channel.advanceTimeBy(4, TimeUnit.MILLISECONDS);
    channel.runScheduledPendingTasks();
    assertThat(turns).hasValue(6);
  }
}
