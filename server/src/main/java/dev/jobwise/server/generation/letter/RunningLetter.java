package dev.jobwise.server.generation.letter;

import static dev.jobwise.errors.v1.Reason.REASON_DATABASE_UNAVAILABLE;

import dev.jobwise.server.common.Causes;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.leases.LeaseTimes;
import dev.jobwise.server.llm.ChatCall;
import dev.jobwise.server.llm.ChatErrors;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A letter that this server is writing, from its row to its stored end. Whatever ends it, we first
 * store the end and then tell the readers.
 */
final class RunningLetter {

  /** Stores failed letters. */
  @FunctionalInterface
  interface FailureStore {

    /**
     * Stores the letter as failed, and returns its stored end. Blocks.
     *
     * @param text the text so far; null to keep the stored text
     */
    AppException fail(String text, AppException cause);
  }

  /** The saved part of the text: UTF-16 units, code points, and since when. */
  private record Saved(int size, int length, long nanos) {}

  /** How long readers wait for an end to be stored. */
  private static final Duration PATIENCE = Duration.ofSeconds(LeaseTimes.LEASE_SECONDS);

  /** How long a letter has to end by itself after its deadline. */
  private static final Duration LATEST_END = Duration.ofSeconds(5);

  /** After this time nobody waits for an end to be stored. */
  private static final Duration LONGEST_END = Duration.ofSeconds(60);

  private static final Logger log = LoggerFactory.getLogger(RunningLetter.class);

  private final Letter letter;
  private final Deadline deadline;
  private final FailureStore failures;
  private final Executor blocking;
  private final Executor examining;
  private final Duration patience;
  private final List<ChatCall> calls = new CopyOnWriteArrayList<>();
  private volatile Saved saved = new Saved(0, 0, System.nanoTime());
  private volatile boolean givenUp;

  /** Needs no guard: attempts to store the end never overlap. */
  private int bugs;

  /**
   * @param blocking runs what waits for the database
   * @param examining runs what computes for long
   */
  RunningLetter(
      Letter letter,
      Deadline deadline,
      FailureStore failures,
      Executor blocking,
      Executor examining) {
    this(letter, deadline, failures, blocking, examining, PATIENCE);
  }

  /**
   * @param patience how long readers wait for the letter's end to be stored
   */
  RunningLetter(
      Letter letter,
      Deadline deadline,
      FailureStore failures,
      Executor blocking,
      Executor examining,
      Duration patience) {
    this.letter = letter;
    this.deadline = deadline;
    this.failures = failures;
    this.blocking = blocking;
    this.examining = examining;
    this.patience = patience;
  }

  Letter letter() {
    return letter;
  }

  /** Adds a call of the model for this letter; whatever ends the letter ends the call. */
  void writtenBy(ChatCall started) {
    calls.add(started);
    if (letter.isEnding()) {
      started.cancel();
    }
  }

  /** Notes that this much of the text is in the database. */
  void saved(String text) {
    saved = new Saved(text.length(), text.codePointCount(0, text.length()), System.nanoTime());
  }

  /** Whether the database has a text of this size, or can't take it. */
  boolean isSaved(int size) {
    return size == saved.size() || givenUp;
  }

  /** Whether it is time to save more text or to renew the lease. */
  boolean isDue() {
    return !isSaved(letter.size())
        || System.nanoTime() - saved.nanos() > LeaseTimes.RENEW_AFTER.toNanos();
  }

  /**
   * Completes the letter, unless it is already ending.
   *
   * @param examine computes what is stored about the whole text; the result stores it and returns
   *     the letter as stored
   */
  void complete(Function<String, Supplier<Generation>> examine) {
    if (letter.beginEnd()) {
      examining.execute(
          () ->
              tryToStoreEnd(
                  () -> {
                    Supplier<Generation> store = examine.apply(letter.text());
                    storeEnd(() -> letter.complete(store.get()));
                  }));
    }
  }

  /** Ends the letter with an error and keeps its text, unless it is already ending. */
  void fail(AppException cause) {
    if (letter.beginEnd()) {
      calls.forEach(ChatCall::cancel);
      storeEnd(() -> letter.fail(failures.fail(letter.text(), cause)));
    }
  }

  /** As {@link #fail(AppException)}; anything but an {@code AppException} is a bug of ours. */
  void fail(Throwable failure) {
    Throwable cause = Causes.of(failure);
    if (!(cause instanceof AppException)) {
      log.error("A letter failed", cause);
    }
    fail(cause instanceof AppException known ? known : LetterErrors.internal());
  }

  /**
   * Ends the letter only for its readers: its stored end was decided elsewhere.
   *
   * @param cause gets the whole text, and returns the error with the letter's id and length; must
   *     not throw
   */
  void abandon(Function<String, AppException> cause) {
    if (letter.beginEnd()) {
      calls.forEach(ChatCall::cancel);
      letter.fail(cause.apply(letter.text()));
    }
  }

  /** Ends a letter that nothing else has ended (out of memory, a bug), for its readers' sake. */
  void endIfStuck() {
    if (letter.endingFor().compareTo(LONGEST_END) > 0) {
      if (!givenUp) {
        log.error("The end of letter {} was not stored in time", letter.generationId());
        giveUp();
      }
    } else if (!letter.isEnding()
        && deadline.remaining().plus(LATEST_END).compareTo(Duration.ZERO) < 0) {
      log.error("Letter {} has outlived its deadline", letter.generationId());
      fail(ChatErrors.timeout(deadline));
    }
  }

  private void storeEnd(Runnable storing) {
    blocking.execute(() -> tryToStoreEnd(storing));
  }

  private void tryToStoreEnd(Runnable storing) {
    try {
      storing.run();
    } catch (AppException notStored) {
      if (isAway(notStored)) {
        storeEndLater(notStored, storing);
      } else {
        letter.fail(notStored.metadata().isEmpty() ? unstored(notStored) : notStored);
      }
    } catch (RuntimeException | Error bug) {
      log.error("A letter could not be stored", bug);
      bugs++;
      storeEndAfterBug();
    }
  }

  /** Whether the database is away; an error about the letter itself says how long its text is. */
  private static boolean isAway(AppException notStored) {
    return notStored.reason() == REASON_DATABASE_UNAVAILABLE && notStored.metadata().isEmpty();
  }

  /**
   * Retries while the database is briefly away. Its readers do not wait long, but the letter is
   * stored anyway once that is possible.
   */
  private void storeEndLater(AppException notStored, Runnable storing) {
    if (letter.endingFor().compareTo(patience) > 0) {
      letter.fail(unstored(notStored));
    }
    CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, blocking)
        .execute(() -> tryToStoreEnd(storing));
  }

  /** Tries to store a failure with the whole text, then one that keeps the stored text. */
  private void storeEndAfterBug() {
    AppException internal = LetterErrors.internal();
    switch (bugs) {
      case 1 -> tryToStoreEnd(() -> letter.fail(failures.fail(letter.text(), internal)));
      case 2 -> tryToStoreEnd(() -> letter.fail(failures.fail(null, internal)));
      default -> giveUp();
    }
  }

  /** Ends the letter for its readers as a bug of ours; the checkpoints store that later. */
  private void giveUp() {
    givenUp = true;
    letter.fail(unstored(LetterErrors.internal()));
  }

  /**
   * Whether the letter has ended for its readers, but a bug prevented its end from being stored.
   */
  boolean isGivenUp() {
    return givenUp;
  }

  /**
   * Retries to store the end of a letter that was given up. Blocks.
   *
   * @return whether it is stored
   */
  boolean storeGivenUp() {
    try {
      failures.fail(null, LetterErrors.internal());
      return true;
    } catch (RuntimeException notYet) {
      log.debug("The end of letter {} cannot be stored yet", letter.generationId(), notYet);
      return false;
    }
  }

  /** The error for readers of a letter whose end is not stored: it says how much is. */
  private AppException unstored(AppException cause) {
    return LetterErrors.about(cause, letter.generationId(), saved.length());
  }
}
