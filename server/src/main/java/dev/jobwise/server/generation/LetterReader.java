package dev.jobwise.server.generation;

import dev.jobwise.server.common.AppException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads one letter along for one client: turns what has changed since its last look into events,
 * whenever the client can take more. It keeps a position and nothing else, so that a slow client
 * gets fewer and longer deltas rather than a queue of short ones.
 */
final class LetterReader {

  /** Where the events go: one client's connection. Calls never overlap. */
  interface Sink {

    /** Whether the client can take an event without it being queued. */
    boolean isReady();

    void event(LetterEvent event);

    /** The letter, or the reading of it, has failed; nothing follows. */
    void failed(AppException failure);
  }

  /** Readers are told that they are still connected after this much silence. */
  static final long HEARTBEAT_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final LetterRun run;
  private final Sink sink;
  private final int fromOffset;
  private final AtomicInteger wanted = new AtomicInteger();
  private final Runnable stopListening;
  private LetterEvent.Queued lastQueued;
  private boolean startedSent;
  private int position = -1;
  private int offset;
  private volatile boolean closed;
  private volatile boolean heartbeatDue;
  private volatile long lastEventNanos = System.nanoTime();

  /**
   * Starts reading; the first events may be sent before this returns.
   *
   * @param fromOffset code points that the client has already
   */
  LetterReader(LetterRun run, int fromOffset, Sink sink) {
    this.run = run;
    this.sink = sink;
    this.fromOffset = fromOffset;
    this.offset = fromOffset;
    this.stopListening = run.onChange(this::pump);
    pump();
  }

  /** Sends what there is; called when the letter has changed or the client is ready again. */
  void pump() {
    // Only one thread sends at a time; the others leave a note that there is more to look at.
    if (wanted.getAndIncrement() != 0) {
      return;
    }
    int seen = 1;
    do {
      while (!closed && sink.isReady() && sendNext()) {}
      seen = wanted.addAndGet(-seen);
    } while (seen != 0);
  }

  /** Has a heartbeat sent if the client has heard nothing for {@link #HEARTBEAT_NANOS}. */
  void tick(long nowNanos) {
    if (!closed && nowNanos - lastEventNanos >= HEARTBEAT_NANOS) {
      heartbeatDue = true;
      pump();
    }
  }

  /** The client is gone; the letter goes on without it. */
  void close() {
    closed = true;
    stopListening.run();
  }

  boolean isClosed() {
    return closed;
  }

  /** Sends one event if there is one. */
  private boolean sendNext() {
    return sendNews() || sendHeartbeat();
  }

  private boolean sendNews() {
    if (position < 0) {
      position = run.position(fromOffset);
    }
    LetterRun.View view = run.view(Math.max(position, 0));
    if (view.started() == null && view.failure() == null) {
      return sendQueued(view.queued());
    }
    if (!startedSent && view.started() != null) {
      startedSent = true;
      send(view.started());
      return true;
    }
    if (position >= 0 && !view.more().isEmpty()) {
      send(new LetterEvent.Delta(offset, view.more()));
      position += view.more().length();
      offset += view.more().codePointCount(0, view.more().length());
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

  private boolean sendEnd(LetterRun.View view) {
    if (view.result() == null && view.failure() == null) {
      return false;
    }
    close();
    if (position < 0) {
      sink.failed(beyondTheEnd());
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

  private AppException beyondTheEnd() {
    int length = run.length();
    return AppException.of(
            AppException.Kind.OUT_OF_RANGE,
            "OFFSET_BEYOND_TEXT",
            "The text has only " + length + " characters")
        .with(Map.of("generation_id", run.generationId(), "length", Integer.toString(length)));
  }

  private void send(LetterEvent event) {
    heartbeatDue = false;
    lastEventNanos = System.nanoTime();
    sink.event(event);
  }
}
