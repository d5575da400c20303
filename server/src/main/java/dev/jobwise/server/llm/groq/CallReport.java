package dev.jobwise.server.llm.groq;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.llm.ChatListener;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.observe.RequestScope;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reports the progress of a call to its listener, and its end to the log. Reports nothing after the
 * end.
 */
final class CallReport {

  private static final Logger log = LoggerFactory.getLogger(CallReport.class);

  private final ChatTask task;
  private final ChatListener listener;
  private final RequestScope scope = RequestScope.current();
  private final long startNanos = System.nanoTime();
  private final AtomicBoolean over = new AtomicBoolean();
  private volatile String model = "none";
  private volatile int retries;
  private volatile boolean sent;
  private volatile boolean accepted;

  CallReport(ChatTask task, ChatListener listener) {
    this.task = task;
    this.listener = listener;
  }

  /** The request that the call is for. */
  RequestScope scope() {
    return scope;
  }

  /** This model is called now. */
  void model(String asked) {
    model = asked;
    listener.onAsked(asked);
  }

  /** The request has been repeated this many times. */
  void retries(int made) {
    retries = made;
  }

  /**
   * Says nothing once the call has been sent. Its turn may come on another thread while this one
   * tells it that it waits; the lock keeps the listener from hearing that last.
   */
  synchronized void queued(int position, Duration estimatedWait) {
    if (!over.get() && !sent) {
      listener.onQueued(position, estimatedWait);
    }
  }

  /** Only the first call counts. */
  synchronized void sent() {
    if (!sent) {
      sent = true;
      listener.onSent();
    }
  }

  /** Only the first call counts. */
  void accepted(String byModel) {
    if (!accepted && !over.get()) {
      accepted = true;
      listener.onModel(byModel);
    }
  }

  /** Whether a provider has accepted the request. */
  boolean isAccepted() {
    return accepted;
  }

  void text(String piece) {
    if (!over.get()) {
      listener.onText(piece);
    }
  }

  boolean isOver() {
    return over.get();
  }

  /**
   * Ends the call successfully.
   *
   * @param note further information for the log, or an empty text
   */
  void succeed(int inputTokens, int totalTokens, String note) {
    if (over.compareAndSet(false, true)) {
      ChatUsage usage =
          new ChatUsage(
              model,
              inputTokens,
              totalTokens - inputTokens,
              (System.nanoTime() - startNanos) / 1e9);
      logEnd("done", totalTokens, note);
      listener.onEnd(usage);
    }
  }

  /**
   * Ends the call.
   *
   * @param note why, for the log
   */
  void fail(AppException failure, String note) {
    if (over.compareAndSet(false, true)) {
      logEnd(failure.wireName(), 0, note);
      listener.onFailure(failure);
    }
  }

  /** Ends the call without telling its listener; false if it has already ended. */
  boolean cancel() {
    boolean first = over.compareAndSet(false, true);
    if (first) {
      logEnd("cancelled", 0, "");
    }
    return first;
  }

  /** The single log line of a call: never contains a text, a key or the provider's words. */
  private void logEnd(String outcome, int tokens, String note) {
    scope.run(
        () ->
            log.info(
                "llm task={} model={} tokens={} ms={} retries={} outcome={} {}",
                task,
                model,
                tokens,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startNanos),
                retries,
                outcome,
                note));
  }
}
