package dev.jobwise.server.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class MailQueueTest {

  private static final List<Duration> AT_ONCE = List.of(Duration.ZERO, Duration.ZERO);

  private final AtomicInteger tries = new AtomicInteger();
  private final BlockingQueue<String> delivered = new LinkedBlockingQueue<>();

  @Test
  void mailThatFails_isTriedAgain() throws Exception {
    try (MailQueue queue = queue(failing(2, false), 10)) {
      queue.send("ann@example.com", "Hello", "Text");

      assertThat(delivered.poll(10, TimeUnit.SECONDS)).isEqualTo("ann@example.com");
      assertThat(tries).hasValue(3);
    }
  }

  @Test
  void mailThatFailsForGood_isNotTriedAgain() throws Exception {
    try (MailQueue queue = queue(failing(1, true), 10)) {
      queue.send("ann@example.com", "Hello", "Text");
      queue.send("bob@example.com", "Hello", "Text");

      assertThat(delivered.poll(10, TimeUnit.SECONDS)).isNotNull();
    }
    assertThat(tries).hasValue(2);
    assertThat(delivered).isEmpty();
  }

  @Test
  void mailThatKeepsFailing_leavesItsPlace() throws Exception {
    CountDownLatch over = new CountDownLatch(AT_ONCE.size() + 1);
    Delivery never =
        (to, subject, text) -> {
          if (to.startsWith("ann")) {
            over.countDown();
            throw new DeliveryException("answered 451", false);
          }
          delivered.add(to);
        };
    try (MailQueue queue = queue(never, 1)) {
      queue.send("ann@example.com", "Hello", "Text");
      assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();

      while (delivered.isEmpty()) {
        queue.send("bob@example.com", "Hello", "Text"); // Dropped until the place is free.
        Thread.onSpinWait();
      }
    }
    assertThat(over.getCount()).isZero();
  }

  @Test
  void sender_neverWaits_andAFullQueueDropsMails() throws Exception {
    CountDownLatch hung = new CountDownLatch(1);
    Delivery slow =
        (to, subject, text) -> {
          try {
            hung.await();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
          delivered.add(to);
        };
    try (MailQueue queue = queue(slow, 5)) {
      for (int i = 0; i < 100; i++) {
        queue.send(i + "@example.com", "Hello", "Text");
      }
      assertThat(delivered).isEmpty();
      hung.countDown();
    }
    assertThat(delivered)
        .containsExactlyInAnyOrder(
            "0@example.com", "1@example.com", "2@example.com", "3@example.com", "4@example.com");
  }

  private MailQueue queue(Delivery delivery, int maxWaiting) {
    return new MailQueue(delivery, AT_ONCE, maxWaiting);
  }

  /** Fails the first tries. */
  private Delivery failing(int failures, boolean permanent) {
    return (to, subject, text) -> {
      if (tries.incrementAndGet() <= failures) {
        throw new DeliveryException("answered 4xx or 5xx", permanent);
      }
      delivered.add(to);
    };
  }
}
