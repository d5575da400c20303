package dev.jobwise.server.mail;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers mails on threads of its own, so that no request waits for a mail server. A mail that
 * fails is tried again a few times. Mails wait in memory: those of a server that stops are lost,
 * and their users ask again.
 */
public final class MailQueue implements Mailer, AutoCloseable {

  /** Mails of a few KiB each. */
  private static final int MAX_WAITING = 1_000;

  private static final int THREADS = 2;

  /** All tries end within the hour that a reset token works. */
  private static final List<Duration> PAUSES =
      List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(5));

  /** Time for the mails that are on their way when the server stops. */
  private static final int LAST_SECONDS = 5;

  private static final Logger log = LoggerFactory.getLogger(MailQueue.class);

  private final Delivery delivery;
  private final List<Duration> pauses;
  private final int maxWaiting;
  private final ScheduledThreadPoolExecutor threads;
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicInteger count = new AtomicInteger();

  /**
   * @param pauses before each further try
   */
  MailQueue(Delivery delivery, List<Duration> pauses, int maxWaiting) {
    this.delivery = delivery;
    this.pauses = List.copyOf(pauses);
    this.maxWaiting = maxWaiting;
    threads =
        new ScheduledThreadPoolExecutor(
            THREADS, task -> new Thread(task, "mail-" + count.incrementAndGet()));
    threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** Sends to an SMTP server. Logs soon whether it can be reached. */
  public static MailQueue to(SmtpServer server, MailComposer composer) {
    SmtpDelivery smtp = new SmtpDelivery(server, composer, null);
    MailQueue queue = new MailQueue(smtp, PAUSES, MAX_WAITING);
    queue.threads.execute(() -> check(server, smtp));
    return queue;
  }

  private static void check(SmtpServer server, SmtpDelivery smtp) {
    try {
      smtp.check();
      log.info("Mails go to {}", server);
    } catch (DeliveryException failure) {
      log.warn("JOBWISE_SMTP_URL: no mail can be sent to {}: {}", server, failure.getMessage());
    }
  }

  @Override
  public void send(String to, String subject, String text) {
    if (waiting.incrementAndGet() > maxWaiting) {
      waiting.decrementAndGet();
      log.error("A mail was dropped: {} others wait already", maxWaiting);
      return;
    }
    try {
      threads.execute(() -> attempt(to, subject, text, 0));
    } catch (RejectedExecutionException stopped) {
      log.warn("A mail was dropped: the server stops");
    }
  }

  private void attempt(String to, String subject, String text, int failures) {
    try {
      delivery.deliver(to, subject, text);
      waiting.decrementAndGet();
    } catch (DeliveryException failure) {
      if (failure.isPermanent() || failures == pauses.size()) {
        waiting.decrementAndGet();
        log.error("A mail could not be delivered: {}", failure.getMessage());
      } else {
        log.warn("A mail will be tried again: {}", failure.getMessage());
        retry(to, subject, text, failures + 1);
      }
    } catch (RuntimeException bug) {
      waiting.decrementAndGet();
      // Without its message, which may repeat the address.
      log.error("A mail could not be delivered: {}", bug.getClass().getName());
    }
  }

  private void retry(String to, String subject, String text, int failures) {
    try {
      threads.schedule(
          () -> attempt(to, subject, text, failures),
          pauses.get(failures - 1).toMillis(),
          TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException stopped) {
      log.debug("The server stops before the next try");
    }
  }

  /** Waits a moment for the mails that are being sent, and gives up the others. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    if (waiting.get() > 0) {
      log.warn("{} mails were not delivered before the server stopped", waiting.get());
    }
  }
}
