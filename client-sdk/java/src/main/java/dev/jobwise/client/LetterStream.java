package dev.jobwise.client;

import dev.jobwise.client.error.JobWiseException;
import dev.jobwise.generation.v1.CoverLetterEvent;
import dev.jobwise.generation.v1.GenerateCoverLetterRequest;
import dev.jobwise.generation.v1.Generation;
import dev.jobwise.generation.v1.GenerationServiceGrpc;
import dev.jobwise.generation.v1.WatchGenerationRequest;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import java.time.Duration;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeoutException;

/**
 * Reads one letter on as many calls as it takes: when a connection breaks, the next call continues
 * at the offset that the reader has. Asks for an event only when the reader wants one.
 */
final class LetterStream implements Flow.Subscription {

  private final Calls calls;
  private final GenerateCoverLetterRequest order;
  private final String key;
  private Flow.Subscriber<? super CoverLetterEvent> reader;

  private ClientCall<?, CoverLetterEvent> call;
  private boolean asked;
  private long askedAtNanos;
  private long demand;
  private boolean ended;

  private String generationId;
  private int offset;
  private boolean begun;
  private boolean started;
  private Generation completed;

  private int failures;
  private long lostAtNanos;
  private boolean renewed;

  private LetterStream(
      Calls calls, GenerateCoverLetterRequest order, String key, WatchGenerationRequest place) {
    this.calls = calls;
    this.order = order;
    this.key = key;
    if (place != null) {
      this.generationId = place.getGenerationId();
      this.offset = place.getFromOffset();
    }
  }

  /** A new letter. Until its id is known, its key leads back to it. */
  static LetterStream of(Calls calls, GenerateCoverLetterRequest order, String key) {
    return new LetterStream(calls, order, key, null);
  }

  /** A letter that is there already, from an offset on. */
  static LetterStream of(Calls calls, WatchGenerationRequest place) {
    return new LetterStream(calls, null, null, place);
  }

  /** Null until it is known. */
  synchronized String generationId() {
    return generationId;
  }

  /** Unicode code points before the next text. */
  synchronized int offset() {
    return offset;
  }

  /** Null until the letter is complete. */
  synchronized Generation completed() {
    return completed;
  }

  /** Begins to read, once. */
  void readTo(Flow.Subscriber<? super CoverLetterEvent> subscriber) {
    reader = subscriber;
    subscriber.onSubscribe(this);
    open();
  }

  @Override
  public void request(long n) {
    if (n <= 0) {
      fail(new IllegalArgumentException("request(" + n + "): ask for 1 event or more"));
      return;
    }
    synchronized (this) {
      demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
    }
    ask();
  }

  @Override
  public void cancel() {
    end("the reader has closed the letter");
  }

  /** Returns whether it was not over before. */
  private synchronized boolean end(String why) {
    if (ended) {
      return false;
    }
    ended = true;
    if (call != null) {
      call.cancel(why, null);
    }
    return true;
  }

  private void fail(Throwable failure) {
    if (end("the reader is told of a failure")) {
      reader.onError(failure);
    }
  }

  private void ask() {
    ClientCall<?, CoverLetterEvent> now;
    synchronized (this) {
      if (ended || demand == 0 || asked || call == null) {
        return;
      }
      asked = true;
      askedAtNanos = System.nanoTime();
      now = call;
    }
    now.request(1);
  }

  private void open() {
    ClientCall<?, CoverLetterEvent> opened;
    synchronized (this) {
      if (ended) {
        return;
      }
      asked = false;
      call =
          generationId == null
              ? calls.stream(
                  GenerationServiceGrpc.getStreamCoverLetterMethod(), order, key, new Events())
              : calls.stream(
                  GenerationServiceGrpc.getWatchGenerationMethod(), place(), null, new Events());
      opened = call;
    }
    ask();
    watch(opened);
  }

  /**
   * Gives a call up that brings nothing that was asked for, not even a heartbeat: a proxy answers
   * the pings of the connection also for a server that hangs.
   */
  private void watch(ClientCall<?, CoverLetterEvent> watched) {
    Duration silence = calls.settings().silence();
    Duration left = silence;
    synchronized (this) {
      if (ended || call != watched) {
        return;
      }
      if (asked) {
        left = silence.minusNanos(System.nanoTime() - askedAtNanos);
      }
    }
    if (left.isNegative() || left.isZero()) {
      String why = "nothing came for " + silence.toMillis() / 1000.0 + " s";
      watched.cancel(why, new TimeoutException(why));
    } else {
      Calls.after(left, () -> watch(watched));
    }
  }

  private WatchGenerationRequest place() {
    return WatchGenerationRequest.newBuilder()
        .setGenerationId(generationId)
        .setFromOffset(offset)
        .build();
  }

  /** Keeps what a later call needs; returns whether the reader gets the event. */
  private synchronized boolean note(CoverLetterEvent event) {
    asked = false;
    if (ended) {
      return false;
    }
    begun = true;
    if (event.hasStarted()) {
      generationId = event.getStarted().getGenerationId();
      if (started) {
        return false;
      }
      started = true;
    } else if (event.hasQueued()) {
      generationId = event.getQueued().getGenerationId();
    } else if (event.hasDelta()) {
      String text = event.getDelta().getText();
      offset += text.codePointCount(0, text.length());
    } else if (event.hasCompleted()) {
      completed = event.getCompleted().getGeneration();
    }
    failures = 0;
    renewed = false;
    demand = demand == Long.MAX_VALUE ? demand : demand - 1;
    return true;
  }

  private void tell(CoverLetterEvent event) {
    try {
      reader.onNext(event);
    } catch (RuntimeException | Error broken) {
      cancel();
      // Thrown from here, nobody would hear of it.
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, broken);
    }
  }

  private void recover(JobWiseException failure) {
    Duration pause;
    synchronized (this) {
      if (ended) {
        return;
      }
      pause = pauseBeforeResuming(failure);
    }
    if (pause == null) {
      fail(failure);
    } else {
      calls.later(pause, this::open);
    }
  }

  /** Null if the failure is the end. */
  private Duration pauseBeforeResuming(JobWiseException failure) {
    if (Retries.isForItsToken(failure) && !renewed) {
      renewed = true;
      return Duration.ZERO;
    }
    boolean mayHelp = Retries.mayHelp(failure, true) || Retries.isBrokenConnection(failure);
    if (!mayHelp || calls.areOver()) {
      return null;
    }
    long now = System.nanoTime();
    if (failures == 0) {
      lostAtNanos = now;
    }
    Duration pause = Retries.pause(failure, failures++);
    Calls.Settings settings = calls.settings();
    if (!begun && failures > settings.retries()) {
      return null; // Whoever waits for a first event wants to know soon that no server is there.
    }
    Duration most = begun ? settings.resumeWithin() : settings.deadline();
    return pause.toNanos() < most.toNanos() - (now - lostAtNanos) ? pause : null;
  }

  private JobWiseException unavailable(String why) {
    return calls.failure(Status.UNAVAILABLE.withDescription(why), null);
  }

  private final class Events extends ClientCall.Listener<CoverLetterEvent> {

    @Override
    public void onMessage(CoverLetterEvent event) {
      if (note(event)) {
        tell(event);
      }
      ask();
    }

    @Override
    public void onClose(Status status, Metadata trailers) {
      // Complete is complete, even if the connection breaks before the stream has ended.
      if (completed() != null) {
        if (end("the letter is complete")) {
          reader.onComplete();
        }
        return;
      }
      recover(
          status.isOk()
              ? unavailable("the stream of the letter broke off")
              : status.getCause() instanceof TimeoutException silence
                  ? unavailable(silence.getMessage())
                  : calls.failure(status, trailers));
    }
  }
}
