package dev.jobwise.server.mail;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers mails on threads of its own, so that no request waits for a mail server. A mail that
 * fails is tried again a few times. Mails wait in memory: a server that stops tries all of them
 * once more, and those that are lost even so are asked for again by their users.
 */
public final class MailQueue implements Mailer, AutoCloseable {

  /** Mails of a few KiB each. */
  private static final int MAX_WAITING = 1_000;

  private static final int THREADS = 2;

  /** All tries end within the hour that a reset token works. */
  private static final List<Duration> PAUSES =
      List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(5));

  /** Time for the last tries when the server stops. */
  private static final Duration LAST_TRIES = Duration.ofSeconds(10);

  /** At most so long until the next of the last tries. */
  private static final Duration LAST_PAUSE = Duration.ofSeconds(1);

  private static final Logger log = LoggerFactory.getLogger(MailQueue.class);

  private final Delivery delivery;
  private final List<Duration> pauses;
  private final int maxWaiting;
  private final ScheduledThreadPoolExecutor threads;
  private final AtomicInteger count = new AtomicInteger();

  /** Mails that are not delivered yet. */
  private int waiting;

  /** Those of them that pause before their next try. */
  private final Set<Mail> pausing = new HashSet<>();

  private boolean stopping;

  /** One mail with its fate so far. Two mails may have the same text. */
  private static final class Mail {
    final String to;
    final String subject;
    final String text;
    int failures;

    Mail(String to, String subject, String text) {
      this.to = to;
      this.subject = subject;
      this.text = text;
    }
  }

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
  public synchronized void send(String to, String subject, String text) {
    if (stopping) {
      log.warn("A mail was dropped: the server stops");
    } else if (waiting == maxWaiting) {
      log.error("A mail was dropped: {} others wait already", maxWaiting);
    } else {
      waiting++;
      Mail mail = new Mail(to, subject, text);
      threads.execute(() -> attempt(mail));
    }
  }

  private void attempt(Mail mail) {
    try {
      delivery.deliver(mail.to, mail.subject, mail.text);
      leave();
    } catch (DeliveryException failure) {
      if (failure.isPermanent() || mail.failures == pauses.size()) {
        leave();
        log.error("A mail could not be delivered: {}", failure.getMessage());
      } else {
        pause(mail, failure);
      }
    } catch (RuntimeException | Error bug) {
      leave();
      // Without its message, which may repeat the address.
      log.error("A mail could not be delivered: {}", bug.getClass().getName());
    }
  }

  private synchronized void leave() {
    waiting--;
    notifyAll();
  }

  private synchronized void pause(Mail mail, DeliveryException failure) {
    if (threads.isShutdown()) {
      return; // It is counted as lost already.
    }
    log.warn("A mail will be tried again: {}", failure.getMessage());
    Duration pause = pauses.get(mail.failures);
    mail.failures++;
    if (stopping && pause.compareTo(LAST_PAUSE) > 0) {
      pause = LAST_PAUSE;
    }
    pausing.add(mail);
    threads.schedule(() -> resume(mail), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** The next try; if the mail pauses no longer, it has begun already. */
  private void resume(Mail mail) {
    boolean isDue;
    synchronized (this) {
      isDue = pausing.remove(mail);
    }
    if (isDue) {
      attempt(mail);
    }
  }

  /** Tries all waiting mails at once, for a moment, and gives up the others. */
  @Override
  public void close() {
    int lost;
    synchronized (this) {
      stopping = true;
      List.copyOf(pausing).forEach(mail -> threads.execute(() -> resume(mail)));
      awaitLastTries();
      lost = waiting;
      threads.shutdownNow();
    }
    if (lost > 0) {
      log.error("{} mails were not delivered before the server stopped", lost);
    }
  }

  private void awaitLastTries() {
    long end = System.nanoTime() + LAST_TRIES.toNanos();
    try {
      long left = LAST_TRIES.toMillis();
      while (waiting > 0 && left > 0) {
        wait(left);
        left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
