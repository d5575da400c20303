package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StopTest {

  @Test
  void serverThatHangs_doesNotKeepTheProcess() throws Exception {
    CompletableFuture<Integer> status = new CompletableFuture<>();
    CountDownLatch never = new CountDownLatch(1);
    Stop.of(never::await, Duration.ofMillis(1), status::complete).start();
    assertThat(status.get(10, TimeUnit.SECONDS)).isEqualTo(143);
    never.countDown();
  }

  @Test
  void serverThatStops_isWaitedFor() throws Exception {
    AtomicInteger halts = new AtomicInteger();
    CompletableFuture<Void> closed = new CompletableFuture<>();
    Thread stop =
        Stop.of(
            () -> closed.complete(null), Duration.ofSeconds(60), status -> halts.incrementAndGet());
    stop.start();
    stop.join();
    assertThat(closed).isCompleted();
    assertThat(halts).hasValue(0);
  }

  @Test
  void serverThatFailsToStop_endsAllTheSame() throws Exception {
    AtomicInteger halts = new AtomicInteger();
    Thread stop =
        Stop.of(
            () -> {
              throw new OutOfMemoryError("of event loops");
            },
            Duration.ofSeconds(60),
            status -> halts.incrementAndGet());
    stop.start();
    stop.join();
    assertThat(halts).hasValue(0);
  }
}
