package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.generation.document.Generation;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A letter as its readers see it: a text that only grows, with a state. One writer fills it, and
 * any number of readers read it, each from its own offset and at its own pace. A reader holds no
 * copy of the text, so a slow or disconnected one costs the others nothing.
 *
 * <p>Thread-safe. Listeners run on the writer's thread and must not block.
 */
public final class Letter {

  private final String generationId;
  private final String jobId;
  private final int userId;
  private final long beganNanos = System.nanoTime();
  private final StringBuilder text = new StringBuilder();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Generation> ended = new CompletableFuture<>();
  private LetterEvent.Queued queued;
  private boolean started;
  private String rankingId;
  private String model;
  private boolean ending;
  private long endingNanos;
  private Generation result;
  private AppException failure;

  Letter(String generationId, String jobId, int userId) {
    this.generationId = generationId;
    this.jobId = jobId;
    this.userId = userId;
  }

  /** A stored letter. It has ended, unless another server is writing it. */
  static Letter ofStored(int userId, Generation stored) {
    Letter letter = new Letter(stored.id(), stored.jobId(), userId);
    letter.model = stored.llmMetadata().path("model").textValue();
    letter.start(stored.rankingId(), "");
    letter.catchUp(stored);
    return letter;
  }

  /** Takes over what another server has since stored of the letter. */
  void catchUp(Generation stored) {
    String text = stored.contentText();
    append(text.substring(Math.min(size(), text.length())));
    if (stored.status().equals(Generation.PENDING) || !beginEnd()) {
      return;
    }
    if (stored.status().equals(Generation.COMPLETED)) {
      complete(stored);
    } else {
      fail(LetterErrors.ofStored(stored));
    }
  }

  String generationId() {
    return generationId;
  }

  int userId() {
    return userId;
  }

  /** Notes that the letter is waiting for its turn; readers see this until it starts. */
  void queued(int position, double estimatedWaitSeconds) {
    synchronized (this) {
      queued = new LetterEvent.Queued(generationId, position, estimatedWaitSeconds);
    }
    changed();
  }

  /**
   * Shows the readers that the letter has started; does nothing if it already has.
   *
   * @param rankingId the stored ranking that chose its content, or null
   * @param greeting how the text begins
   */
  void start(String rankingId, String greeting) {
    synchronized (this) {
      if (started) {
        return;
      }
      started = true;
      this.rankingId = rankingId;
      if (!ending) {
        text.append(greeting);
      }
    }
    changed();
  }

  /** Sets the model that writes. */
  synchronized void model(String model) {
    this.model = model;
  }

  /** The model that writes, or null while unknown. */
  synchronized String model() {
    return model;
  }

  /** Adds whole characters; ignored once the end has begun. */
  void append(String more) {
    synchronized (this) {
      if (ending || more.isEmpty()) {
        return;
      }
      text.append(more);
    }
    changed();
  }

  /**
   * Closes the text. Several things may try to end a letter: its last word, a deadline, a
   * cancellation. Only the first gets true, and must call {@link #complete} or {@link #fail} once
   * the end is stored.
   */
  synchronized boolean beginEnd() {
    boolean first = !ending;
    if (first) {
      ending = true;
      endingNanos = System.nanoTime();
    }
    return first;
  }

  /** Completes the letter, unless its readers have already seen another end. */
  void complete(Generation generation) {
    synchronized (this) {
      if (failure != null) {
        return;
      }
      result = generation;
    }
    changed();
    ended.complete(generation);
  }

  /** Ends the letter with an error, unless its readers have already seen another end. */
  void fail(AppException cause) {
    synchronized (this) {
      if (failure != null || result != null) {
        return;
      }
      failure = cause;
    }
    changed();
    ended.completeExceptionally(cause);
  }

  /** Completes with the finished letter, or with the {@link AppException} that ended it. */
  public CompletionStage<Generation> whenEnded() {
    return ended.minimalCompletionStage();
  }

  /** Whether the text is closed; its end may not be stored yet. */
  synchronized boolean isEnding() {
    return ending;
  }

  /** Time since the text was closed; zero if it is open. */
  synchronized Duration endingFor() {
    return ending ? Duration.ofNanos(System.nanoTime() - endingNanos) : Duration.ZERO;
  }

  /** Time since the letter was requested. */
  double seconds() {
    return (System.nanoTime() - beganNanos) / 1e9;
  }

  /** The error that ended the letter, or null. */
  synchronized AppException failure() {
    return failure;
  }

  synchronized String text() {
    return text.toString();
  }

  /** Length of the text in UTF-16 units. */
  synchronized int size() {
    return text.length();
  }

  /** Calls {@code listener} after every change from now on. */
  void addListener(Runnable listener) {
    listeners.add(listener);
  }

  void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  /** Whether anybody reads the letter or waits for its end. */
  boolean hasListeners() {
    return !listeners.isEmpty() || ended.getNumberOfDependents() > 0;
  }

  /**
   * The state, and the text from a position on, at one moment: a reader that sees the end has also
   * seen all of the text.
   *
   * @param position UTF-16 position to read from, or -1 if only the offset is known yet
   * @param offset the same place in code points, 0 or more
   */
  synchronized View view(int position, int offset) {
    int from = position < 0 ? position(offset) : position;
    return new View(
        queued,
        started ? new LetterEvent.Started(generationId, jobId, rankingId, model) : null,
        from,
        from < 0 ? "" : text.substring(from),
        result,
        failure);
  }

  /** UTF-16 position of a code point offset, or -1 while the text is shorter than that. */
  private int position(int codePoints) {
    // A text of n UTF-16 units has at most n code points, so we count only when necessary.
    if (codePoints > text.length() || codePoints > text.codePointCount(0, text.length())) {
      return -1;
    }
    return text.offsetByCodePoints(0, codePoints);
  }

  /** Length of the text in code points. */
  synchronized int length() {
    return text.codePointCount(0, text.length());
  }

  private void changed() {
    listeners.forEach(Runnable::run);
  }

  /**
   * A snapshot of the letter.
   *
   * @param queued the place in the queue, or null
   * @param started null until the letter has started
   * @param position UTF-16 position of {@code more}, or -1 while the text is shorter than asked
   * @param more the text from that position on; may be empty
   * @param result the finished letter, or null
   * @param failure the error that ended the letter, or null
   */
  record View(
      LetterEvent.Queued queued,
      LetterEvent.Started started,
      int position,
      String more,
      Generation result,
      AppException failure) {}
}
