package dev.jobwise.server.transport.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TurnsTest {

  @Test
  void waitingTurns_letOthersInBetween() throws Exception {
    MultiThreadIoEventLoopGroup loops =
        new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    List<String> order = new ArrayList<>();
    EventLoop loop = loops.next();
    loop.submit(
            () -> {
              for (int i = 0; i < 10; i++) {
                int turn = i;
                Turns.wait(loop, () -> order.add("turn " + turn));
              }
              loop.execute(() -> order.add("other"));
            })
        .sync();
    while (loop.submit(() -> order.size() < 11).get()) {
      Thread.onSpinWait();
    }
    assertThat(order).startsWith("other", "turn 0").endsWith("turn 9").hasSize(11);
    loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
  }

  @Test
  void turnThatFails_doesNotEndTheOthers() throws Exception {
    MultiThreadIoEventLoopGroup loops =
        new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    EventLoop loop = loops.next();
    List<String> done = new ArrayList<>();
    loop.submit(
            () -> {
              Turns.wait(
                  loop,
                  () -> {
                    throw new IllegalStateException("a bug");
                  });
              Turns.wait(loop, () -> done.add("next"));
            })
        .sync();
    while (loop.submit(done::isEmpty).get()) {
      Thread.onSpinWait();
    }
    loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
  }
}
