package dev.jobwise.server.generation;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.llm.ChatCall;
import dev.jobwise.server.llm.ChatErrors;
import dev.jobwise.server.llm.ChatListener;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.llm.TokenEstimate;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes one letter into its {@link LetterRun} as the model gives it, and sees to its end: stored
 * first, told to the readers second. No thread waits for the model.
 */
final class LetterWriter implements ChatListener {

  /** Where a letter ends up. Both methods block. */
  interface Outcome {

    /**
     * Stores the letter as completed and returns it as stored.
     *
     * @throws AppException what ended the letter instead, if that came first
     */
    Generation complete(String text, ChatUsage usage);

    /**
     * Stores the letter as failed, and returns what is stored as its end.
     *
     * @param text what was said so far; null for what is stored of it
     */
    AppException fail(String text, AppException cause);
  }

  /** How long readers wait for a letter's end to be stored. */
  private static final Duration PATIENCE = Duration.ofSeconds(LetterRuns.LEASE_SECONDS);

  private static final Logger log = LoggerFactory.getLogger(LetterWriter.class);

  private final LetterRun run;
  private final LetterFrame frame;
  private final LetterBody body;
  private final Outcome outcome;
  private final Executor blocking;
  private final Duration patience;
  private final AtomicBoolean begun = new AtomicBoolean();
  private volatile ChatCall call;
  private volatile String rankingId;
  private volatile int savedLength;
  private volatile boolean givenUp;

  /** One attempt to store the end follows the other. */
  private int bugs;

  LetterWriter(
      LetterRun run, LetterFrame frame, int paragraphs, Outcome outcome, Executor blocking) {
    this(run, frame, paragraphs, outcome, blocking, PATIENCE);
  }

  /**
   * @param patience how long readers wait for the letter's end to be stored
   */
  LetterWriter(
      LetterRun run,
      LetterFrame frame,
      int paragraphs,
      Outcome outcome,
      Executor blocking,
      Duration patience) {
    this.patience = patience;
    this.run = run;
    this.frame = frame;
    this.body = new LetterBody(paragraphs);
    this.outcome = outcome;
    this.blocking = blocking;
  }

  LetterRun run() {
    return run;
  }

  /** So much of the text, in code points, is in the database. */
  void saved(int length) {
    savedLength = length;
  }

  /** As failed, for the readers of a letter whose end is not stored: with what is. */
  AppException unstored(AppException cause) {
    return LetterErrors.about(cause, run.generationId(), savedLength);
  }

  /**
   * Shows the readers that the letter is begun, if they have not been shown yet.
   *
   * @param ranking what chose its content, or null
   */
  void start(String ranking) {
    if (begun.compareAndSet(false, true)) {
      run.start(ranking);
      run.append(frame.greeting());
    }
  }

  /**
   * Has the model write, unless the letter has been ended meanwhile. The letter is begun when its
   * turn has come.
   *
   * @param ranking what chose its content, or null
   */
  void write(ChatModel chatModel, ChatRequest request, String ranking) {
    if (run.isEnding()) {
      return;
    }
    rankingId = ranking;
    ChatCall started = chatModel.stream(request, this);
    call = started;
    if (run.isEnding()) {
      started.cancel();
    }
  }

  @Override
  public void onQueued(int position, Duration estimatedWait) {
    run.queued(position, Math.round(estimatedWait.toMillis() / 100.0) / 10.0);
  }

  @Override
  public void onSent() {
    start(rankingId);
  }

  @Override
  public void onModel(String name) {
    run.model(name);
  }

  @Override
  public void onText(String text) {
    orFail(() -> run.append(body.add(text)));
  }

  /** The model need not care for bugs of ours. */
  private void orFail(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException bug) {
      fail(bug);
    }
  }

  @Override
  public void onEnd(ChatUsage usage) {
    orFail(() -> finish(usage));
  }

  private void finish(ChatUsage usage) {
    run.append(body.end());
    if (body.isEmpty() || body.isTooLong()) {
      fail(ChatErrors.unavailable());
      return;
    }
    run.append(frame.closing());
    if (run.beginEnd()) {
      end(() -> run.complete(outcome.complete(run.text(), usage)));
    }
  }

  @Override
  public void onFailure(AppException failure) {
    start(rankingId);
    if (body.isWhole()) {
      // The fault hit text that is cut anyway; only the provider's count of tokens is lost.
      onEnd(new ChatUsage(run.model(), TokenEstimate.of(run.text()), run.seconds()));
    } else {
      fail(failure);
    }
  }

  /** Ends the letter with an error, keeping its text; does nothing if it is ending already. */
  void fail(AppException cause) {
    if (!run.beginEnd()) {
      return;
    }
    stopModel();
    end(() -> run.fail(outcome.fail(run.text(), cause)));
  }

  /** As {@link #fail(AppException)}, for what went wrong before the model was asked. */
  void fail(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (!(cause instanceof AppException)) {
      log.error("A letter failed", cause);
    }
    fail(cause instanceof AppException known ? known : LetterErrors.internal());
  }

  /**
   * Ends the letter for its readers only: what is stored was decided elsewhere.
   *
   * @param cause gets the whole text, and gives the error with the letter's id and length; must not
   *     throw
   */
  void abandon(Function<String, AppException> cause) {
    if (run.beginEnd()) {
      stopModel();
      run.fail(cause.apply(run.text()));
    }
  }

  private void stopModel() {
    ChatCall running = call;
    if (running != null) {
      running.cancel();
    }
  }

  private void end(Runnable work) {
    blocking.execute(() -> tryToEnd(work));
  }

  /**
   * A letter is worth waiting for a database that is away for a moment. Its readers are not kept
   * for long; the letter is stored all the same once that is possible.
   */
  private void tryToEnd(Runnable work) {
    try {
      work.run();
    } catch (AppException notStored) {
      if (notStored.kind() != AppException.Kind.UNAVAILABLE || !notStored.metadata().isEmpty()) {
        run.fail(notStored.metadata().isEmpty() ? unstored(notStored) : notStored);
        return;
      }
      if (run.endingFor().compareTo(patience) > 0) {
        run.fail(unstored(notStored));
      }
      CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, blocking)
          .execute(() -> tryToEnd(work));
    } catch (RuntimeException | Error bug) {
      log.error("A letter could not be stored", bug);
      bugs++;
      endAfterBug();
    }
  }

  /** Tries a failure with what was said, then one with what is stored of it. */
  private void endAfterBug() {
    AppException internal = LetterErrors.internal();
    switch (bugs) {
      case 1 -> tryToEnd(() -> run.fail(outcome.fail(run.text(), internal)));
      case 2 -> tryToEnd(() -> run.fail(outcome.fail(null, internal)));
      default -> giveUp();
    }
  }

  /** Ends the letter for its readers as a bug of ours; storing that is left to the checkpoints. */
  void giveUp() {
    givenUp = true;
    run.fail(unstored(LetterErrors.internal()));
  }

  /** Whether the letter has ended for its readers, but for a bug could not be stored as ended. */
  boolean isGivenUp() {
    return givenUp;
  }
}
