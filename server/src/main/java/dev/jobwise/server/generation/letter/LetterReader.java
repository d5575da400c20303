package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.error.AppException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one letter for one client: turns changes since its last look into events whenever the
 * client can take more. It keeps only a position, so a slow client gets fewer and longer deltas
 * rather than a queue of short ones.
 */
public final class LetterReader {

  /** Receives the events: one client's connection. Calls never overlap. */
  public interface Sink {

    /** Whether the client can take an event at once. */
    boolean isReady();

    void event(LetterEvent event);

    /** The letter, or reading it, has failed; nothing follows. */
    void failed(AppException failure);

    /** An event could not be sent, though the client may still be there; nothing follows. */
    void broken(Throwable cause);
  }

  /** Maximum memory of a reader of an ordinary letter: a delta and the end, not yet sent. */
  public static final int BYTES = 16 * 1024;

  private static final Logger log = LoggerFactory.getLogger(LetterReader.class);

  private final Letter letter;
  private final Sink sink;
  private final LongSupplier nanoTime;
  private final long heartbeatNanos;
  private final AtomicInteger wanted = new AtomicInteger();
  private final Runnable listener = this::pump;
  private LetterEvent.Queued lastQueued;
  private boolean startedSent;
  private int position = -1;
  private int offset;
  private volatile boolean closed;
  private volatile boolean heartbeatDue;
  private volatile long lastEventNanos;

  /**
   * @param fromOffset code points that the client already has
   * @param nanoTime as {@link System#nanoTime()}
   * @param heartbeatNanos silence after which the client gets a heartbeat
   */
  LetterReader(
      Letter letter, int fromOffset, Sink sink, LongSupplier nanoTime, long heartbeatNanos) {
    this.heartbeatNanos = heartbeatNanos;
    this.letter = letter;
    this.sink = sink;
    this.nanoTime = nanoTime;
    this.offset = fromOffset;
    this.lastEventNanos = nanoTime.getAsLong();
  }

  /** The memory that a reader of this letter may hold beyond {@link #BYTES}. */
  public static long bytes(Letter letter) {
    // The text comes as a delta, and twice in the document that ends the stream.
    return Math.max(0, 3L * letter.size() - BYTES);
  }

  /** Starts to read; the first events may be sent before this returns. */
  LetterReader start() {
    letter.addListener(listener);
    pump();
    return this;
  }

  /** Sends what is new; called when the letter has changed or the client is ready again. */
  public void pump() {
    // One thread sends at a time; the others leave a note that there is more to send.
    if (wanted.getAndIncrement() != 0) {
      return;
    }
    int seen = 1;
    do {
      try {
        while (!closed && sink.isReady() && sendNext()) {}
      } catch (RuntimeException | Error failure) {
        // This may be the writer's thread, which a broken client must not stop.
        giveUp(failure);
      }
      seen = wanted.addAndGet(-seen);
    } while (seen != 0);
  }

  /** Sends a heartbeat if the client has received nothing for long. */
  void tick() {
    if (!closed && nanoTime.getAsLong() - lastEventNanos >= heartbeatNanos) {
      heartbeatDue = true;
      pump();
    }
  }

  /** The client is gone; the letter continues without it. */
  public void close() {
    closed = true;
    letter.removeListener(listener);
  }

  boolean isClosed() {
    return closed;
  }

  private void giveUp(Throwable cause) {
    close();
    log.warn("A letter could not be sent on", cause);
    try {
      sink.broken(cause);
    } catch (RuntimeException | Error gone) {
      log.debug("Its reader is gone", gone);
    }
  }

  /** Sends one event if there is one. */
  private boolean sendNext() {
    return sendNews() || sendHeartbeat();
  }

  private boolean sendNews() {
    Letter.View view = letter.view(position, offset);
    position = view.position();
    if (view.started() == null && view.failure() == null) {
      return sendQueued(view.queued());
    }
    if (!startedSent && view.started() != null) {
      startedSent = true;
      send(view.started());
      return true;
    }
    if (!view.more().isEmpty()) {
      LetterEvent.Delta delta = new LetterEvent.Delta(offset, view.more());
      position += view.more().length();
      offset = delta.end();
      send(delta);
      return true;
    }
    return sendEnd(view);
  }

  private boolean sendQueued(LetterEvent.Queued queued) {
    if (queued == null || queued.equals(lastQueued)) {
      return false;
    }
    lastQueued = queued;
    send(queued);
    return true;
  }

  private boolean sendEnd(Letter.View view) {
    if (view.result() == null && view.failure() == null) {
      return false;
    }
    close();
    if (position < 0) {
      sink.failed(LetterErrors.beyondText(letter.generationId(), letter.length(), view.failure()));
    } else if (view.failure() != null) {
      sink.failed(view.failure());
    } else {
      send(new LetterEvent.Completed(view.result()));
    }
    return false;
  }

  private boolean sendHeartbeat() {
    if (heartbeatDue && !closed) {
      send(new LetterEvent.Heartbeat());
    }
    return false;
  }

  private void send(LetterEvent event) {
    heartbeatDue = false;
    lastEventNanos = nanoTime.getAsLong();
    sink.event(event);
  }
}
