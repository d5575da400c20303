package dev.jobwise.server.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.jobwise.server.testing.Await;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

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

      awaitPlace(queue);
    }
    assertThat(over.getCount()).isZero();
  }

  /** As a library does that misses a class. */
  @Test
  void mailThatCannotEvenBeTried_leavesItsPlace() throws Exception {
    Delivery broken =
        (to, subject, text) -> {
          if (tries.getAndIncrement() == 0) {
            throw new NoClassDefFoundError("test");
          }
          delivered.add(to);
        };
    try (MailQueue queue = queue(broken, 1)) {
      queue.send("ann@example.com", "Hello", "Text");
      awaitPlace(queue);
    }
    assertThat(delivered).contains("bob@example.com");
  }

  private void awaitPlace(MailQueue queue) {
    Await.until(
        "the place is free",
        () -> {
          queue.send("bob@example.com", "Hello", "Text"); // Dropped until it is.
          return !delivered.isEmpty();
        });
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

  @Test
  void mailThatPauses_isTriedAtOnceWhenTheServerStops() throws Exception {
    CountDownLatch failed = new CountDownLatch(2);
    Delivery delivery =
        (to, subject, text) -> {
          if (failed.getCount() > 0) {
            failed.countDown();
            throw new DeliveryException("answered 451", false);
          }
          delivered.add(to);
        };
    try (MailQueue queue = new MailQueue(delivery, List.of(Duration.ofHours(1)), 10)) {
      queue.send("ann@example.com", "Hello", "Text");
      queue.send("bob@example.com", "Hello", "Text");
      assertThat(failed.await(10, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(delivered).containsExactlyInAnyOrder("ann@example.com", "bob@example.com");
  }

  @Test
  void mailsThatNobodyHasTried_areTriedWhenTheServerStops() {
    try (MailQueue queue = queue((to, subject, text) -> delivered.add(to), 100)) {
      for (int i = 0; i < 100; i++) {
        queue.send(i + "@example.com", "Hello", "Text");
      }
    }
    assertThat(delivered).hasSize(100);
  }

  @Test
  void mailServerThatComesBack_getsTheMailOfAServerThatStops() throws Exception {
    GreenMail away = mailServer(0);
    away.start();
    int port = away.getSmtp().getPort();
    away.stop();
    CountDownLatch failed = new CountDownLatch(1);
    SmtpDelivery smtp =
        new SmtpDelivery(
            new SmtpServer("127.0.0.1", port, false, null, null),
            new MailComposer("JobWise <no-reply@example.com>", Clock.systemUTC()),
            null);
    Delivery delivery =
        (to, subject, text) -> {
          try {
            smtp.deliver(to, subject, text);
          } finally {
            failed.countDown();
          }
        };
    GreenMail back = mailServer(port);
    try {
      try (MailQueue queue = new MailQueue(delivery, List.of(Duration.ofHours(1)), 10)) {
        queue.send("ann@example.com", "Hello", "Text");
        assertThat(failed.await(10, TimeUnit.SECONDS)).isTrue();
        back.start();
      }
      assertThat(back.getReceivedMessages()).hasSize(1);
    } finally {
      back.stop();
    }
  }

  @Test
  void mailsThatAreLost_areCountedWithoutNames() throws Exception {
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    lines.start();
    Logger log = (Logger) LoggerFactory.getLogger(MailQueue.class);
    log.addAppender(lines);
    CountDownLatch begun = new CountDownLatch(2);
    Delivery hangs =
        (to, subject, text) -> {
          begun.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException stopped) {
            throw new DeliveryException("interrupted", true);
          }
        };
    MailQueue queue = new MailQueue(hangs, AT_ONCE, 10);
    try {
      for (int i = 0; i < 3; i++) {
        queue.send("ann@example.com", "Hello", "Text");
      }
      assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
      Thread.currentThread().interrupt(); // Whoever stops the server is in a hurry.
      queue.close();
      assertThat(Thread.interrupted()).isTrue();
    } finally {
      log.detachAppender(lines);
    }
    assertThat(lines.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .contains("3 mails were not delivered before the server stopped")
        .noneMatch(line -> line.contains("ann"));
  }

  private static GreenMail mailServer(int port) {
    return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
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
