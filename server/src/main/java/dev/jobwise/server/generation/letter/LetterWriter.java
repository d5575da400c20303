package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.letter.body.LetterBody;
import dev.jobwise.server.llm.ChatErrors;
import dev.jobwise.server.llm.ChatListener;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.llm.TokenEstimate;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Writes one letter as the model gives it: our greeting, the body without what the model adds of
 * its own, our closing. No thread waits for the model.
 */
final class LetterWriter implements ChatListener {

  /** Stores letters that are whole. */
  @FunctionalInterface
  interface CompletionStore {

    /**
     * Stores the letter as completed and returns it as stored. Blocks.
     *
     * @throws AppException what ended the letter instead, if that came first
     */
    Generation complete(String text, ChatUsage usage);
  }

  /**
   * How long words wait that may be a name: several times the time between two words of a slow
   * model, so that a name is whole, and too short for a reader to mind.
   */
  private static final Executor PAUSE =
      CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS);

  private final RunningLetter running;
  private final Letter letter;
  private final LetterFrame frame;
  private final LetterBody body;
  private final String rankingId;
  private final CompletionStore completions;

  /** How many have come. Guarded by {@link #body}, as that is. */
  private int pieces;

  /**
   * @param paragraphs how many the body may have
   * @param rankingId the stored ranking that chose the letter's content, or null
   */
  LetterWriter(
      RunningLetter running,
      LetterFrame frame,
      int paragraphs,
      String rankingId,
      CompletionStore completions) {
    this.running = running;
    this.letter = running.letter();
    this.frame = frame;
    this.body = new LetterBody(paragraphs);
    this.rankingId = rankingId;
    this.completions = completions;
  }

  /** Has the model write, unless the letter has been ended meanwhile. */
  void write(ChatModel model, ChatRequest request) {
    if (!letter.isEnding()) {
      running.writtenBy(model.stream(request, this));
    }
  }

  @Override
  public void onQueued(int position, Duration estimatedWait) {
    letter.queued(position, Math.round(estimatedWait.toMillis() / 100.0) / 10.0);
  }

  @Override
  public void onSent() {
    start();
  }

  @Override
  public void onModel(String name) {
    letter.model(name);
  }

  @Override
  public void onText(String text) {
    orFail(
        () -> {
          synchronized (body) {
            letter.append(body.add(text));
            pieces++;
            if (body.isWaiting()) {
              int last = pieces;
              PAUSE.execute(() -> orFail(() -> pause(last)));
            }
          }
        });
  }

  /** Shows what waits for more, if nothing has come since. */
  private void pause(int last) {
    synchronized (body) {
      if (pieces == last) {
        letter.append(body.giveWay());
      }
    }
  }

  @Override
  public void onEnd(ChatUsage usage) {
    orFail(
        () -> {
          synchronized (body) {
            finish(usage);
          }
        });
  }

  @Override
  public void onFailure(AppException failure) {
    start();
    if (body.isWhole()) {
      // The fault hit text that is cut anyway; only the provider's count of tokens is lost.
      onEnd(new ChatUsage(letter.model(), TokenEstimate.of(letter.text()), letter.seconds()));
    } else {
      orFail(() -> pause(pieces));
      running.fail(failure);
    }
  }

  private void start() {
    letter.start(rankingId, frame.greeting());
  }

  private void finish(ChatUsage usage) {
    letter.append(body.end());
    if (!body.isLetter()) {
      running.fail(ChatErrors.unavailable());
      return;
    }
    letter.append(frame.closing());
    running.complete(text -> completions.complete(text, usage));
  }

  /** Keeps our bugs from the model's thread. */
  private void orFail(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException bug) {
      running.fail(bug);
    }
  }
}
