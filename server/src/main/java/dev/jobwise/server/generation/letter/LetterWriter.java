package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.generation.claim.Claim;
import dev.jobwise.server.generation.claim.ClaimCheck;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.letter.body.LetterBody;
import dev.jobwise.server.llm.ChatAnswer;
import dev.jobwise.server.llm.ChatErrors;
import dev.jobwise.server.llm.ChatListener;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.llm.TokenEstimate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Writes one letter as the model produces it: our greeting, the body without the model's own
 * additions, our closing. No thread waits for the model.
 */
final class LetterWriter implements ChatListener {

  /** Stores complete letters. */
  @FunctionalInterface
  interface CompletionStore {

    /**
     * Examines the text.
     *
     * @return stores the letter as completed and returns it as stored; blocks, and throws the error
     *     that ended the letter instead, if that came first
     */
    Supplier<Generation> examine(String text, ChatUsage usage);
  }

  /**
   * How long words wait that may be a name: several times the time between two words of a slow
   * model, so that a name is complete, but too short for a reader to notice.
   */
  private static final Executor PAUSE =
      CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS);

  private final RunningLetter running;
  private final Letter letter;
  private final LetterFrame frame;
  private final LetterBody body;
  private final String rankingId;
  private final CompletionStore completions;

  /** Checks a strict letter; otherwise null. Guarded by {@link #body}. */
  private final StrictText strict;

  private ChatModel model;
  private ChatRequest request;
  private ChatUsage written;

  /** Number of pieces so far. Guarded by {@link #body}. */
  private int pieces;

  /**
   * @param body takes what the model puts around it
   * @param rankingId the stored ranking that chose the letter's content, or null
   * @param check what the sentences of a strict letter must pass; null for any other letter
   */
  LetterWriter(
      RunningLetter running,
      LetterFrame frame,
      LetterBody body,
      String rankingId,
      ClaimCheck check,
      CompletionStore completions) {
    this.running = running;
    this.letter = running.letter();
    this.frame = frame;
    this.body = body;
    this.strict = check == null ? null : new StrictText(check, frame.greeting(), this::ask);
    this.rankingId = rankingId;
    this.completions = completions;
  }

  /** Has the model write, unless the letter has ended in the meantime. */
  void write(ChatModel model, ChatRequest request) {
    this.model = model;
    this.request = request;
    if (!letter.isEnding()) {
      running.writtenBy(model.stream(request, this));
    }
  }

  /** Asks for one sentence of a strict letter once more, while the rest of the letter arrives. */
  private void ask(String sentence, List<Claim> unsupported) {
    if (letter.isEnding()) {
      return; // Nobody would read the answer.
    }
    CompletableFuture<ChatAnswer> answer =
        model.complete(StrictPrompt.of(request, sentence, unsupported));
    running.writtenBy(() -> answer.cancel(true));
    answer.whenCompleteAsync(
        (better, failure) ->
            orFail(
                () -> {
                  synchronized (body) {
                    boolean none = failure != null;
                    letter.append(
                        none
                            ? strict.answered(null, null)
                            : strict.answered(body.ofPart(better.text()), better.usage()));
                    closeStrict();
                  }
                }));
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
            show(body.add(text));
            pieces++;
            if (body.isWaiting()) {
              int last = pieces;
              PAUSE.execute(() -> orFail(() -> pause(last)));
            }
          }
        });
  }

  /** Shows the text that waits for more, if nothing has come since. */
  private void pause(int last) {
    synchronized (body) {
      if (pieces == last) {
        show(body.giveWay());
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
      // The fault hit text that is cut anyway; only the provider's token count is lost.
      onEnd(new ChatUsage(letter.model(), 0, TokenEstimate.of(letter.text()), letter.seconds()));
    } else {
      orFail(() -> pause(pieces));
      running.fail(failure);
    }
  }

  private void start() {
    letter.start(rankingId, frame.greeting());
  }

  private void finish(ChatUsage usage) {
    show(body.end());
    if (!body.isLetter()) {
      running.fail(ChatErrors.unavailable());
    } else if (strict == null) {
      close(usage);
    } else {
      written = usage;
      letter.append(strict.end());
      closeStrict();
    }
  }

  private void show(String more) {
    letter.append(strict == null ? more : strict.add(more));
  }

  /** Ends a strict letter once every sentence has been decided. */
  private void closeStrict() {
    if (written == null || !strict.isDone()) {
      return;
    }
    if (!strict.dropped().isEmpty() && strict.paragraphs() < body.paragraphs()) {
      running.fail(LetterErrors.unsupportedClaims(strict.dropped().get(0)));
    } else {
      close(strict.spent() == null ? written : written.plus(strict.spent()));
    }
  }

  private void close(ChatUsage usage) {
    letter.append(frame.closing());
    running.complete(text -> completions.examine(text, usage));
  }

  /** Keeps our bugs away from the model's thread. */
  private void orFail(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error bug) {
      running.fail(bug);
    }
  }
}
