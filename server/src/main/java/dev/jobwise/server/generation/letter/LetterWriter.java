package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.llm.ChatErrors;
import dev.jobwise.server.llm.ChatListener;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.llm.TokenEstimate;
import java.time.Duration;

/**
 * Writes one letter as the model produces it: our greeting, the body without the model's own
 * additions, our closing. No thread waits for the model.
 */
final class LetterWriter implements ChatListener {

  /** Stores complete letters. */
  @FunctionalInterface
  interface CompletionStore {

    /**
     * Stores the letter as completed and returns it as stored. Blocks.
     *
     * @throws AppException the error that ended the letter instead, if that came first
     */
    Generation complete(String text, ChatUsage usage);
  }

  private final RunningLetter running;
  private final Letter letter;
  private final LetterFrame frame;
  private final LetterBody body;
  private final String rankingId;
  private final CompletionStore completions;

  /**
   * @param paragraphs maximum number of paragraphs in the body
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

  /** Has the model write, unless the letter has ended in the meantime. */
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
    orFail(() -> letter.append(body.add(text)));
  }

  @Override
  public void onEnd(ChatUsage usage) {
    orFail(() -> finish(usage));
  }

  @Override
  public void onFailure(AppException failure) {
    start();
    if (body.isWhole()) {
      // The fault hit text that is cut anyway; only the provider's token count is lost.
      onEnd(new ChatUsage(letter.model(), TokenEstimate.of(letter.text()), letter.seconds()));
    } else {
      running.fail(failure);
    }
  }

  private void start() {
    letter.start(rankingId, frame.greeting());
  }

  private void finish(ChatUsage usage) {
    letter.append(body.end());
    if (body.isEmpty() || body.isTooLong()) {
      running.fail(ChatErrors.unavailable());
      return;
    }
    letter.append(frame.closing());
    running.complete(text -> completions.complete(text, usage));
  }

  /** Keeps our bugs away from the model's thread. */
  private void orFail(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException bug) {
      running.fail(bug);
    }
  }
}
