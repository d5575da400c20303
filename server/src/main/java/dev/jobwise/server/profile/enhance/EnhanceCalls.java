package dev.jobwise.server.profile.enhance;

import dev.jobwise.server.common.Causes;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.llm.ChatAnswer;
import dev.jobwise.server.llm.ChatErrors;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.profile.content.TextSection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Has a model rewrite sections. No thread waits for it. */
final class EnhanceCalls {

  /**
   * The model's output.
   *
   * @param texts ready to be stored, by section id
   * @param usage of all calls; null if none was answered
   * @param failure of the model; null if it answered
   */
  record Written(Map<String, String> texts, ChatUsage usage, AppException failure) {

    private Written plus(Written other) {
      Map<String, String> all = new HashMap<>(texts);
      all.putAll(other.texts);
      return new Written(all, sum(usage, other.usage), failure == null ? other.failure : failure);
    }
  }

  private final ChatModel model;

  EnhanceCalls(ChatModel model) {
    this.model = model;
  }

  /**
   * Completes with at least one new text. Fails only if there is none at all: with the model's own
   * error, or with LLM_UNAVAILABLE if its answers were useless.
   */
  CompletableFuture<Written> write(EnhancePrompt prompt, List<TextSection> sections) {
    return prompt.batches(sections).stream()
        .map(batch -> ask(prompt, batch))
        .reduce((one, other) -> one.thenCombine(other, Written::plus))
        .orElseThrow()
        .thenApply(EnhanceCalls::checked);
  }

  private static Written checked(Written written) {
    if (!written.texts().isEmpty()) {
      return written;
    }
    throw Objects.requireNonNullElseGet(written.failure(), ChatErrors::unavailable);
  }

  private CompletableFuture<Written> ask(EnhancePrompt prompt, List<TextSection> batch) {
    return once(prompt, batch, false)
        .thenCompose(
            first ->
                first.failure() != null || !first.texts().isEmpty()
                    ? CompletableFuture.completedFuture(first)
                    : once(prompt, batch, true).thenApply(first::plus));
  }

  private CompletableFuture<Written> once(
      EnhancePrompt prompt, List<TextSection> batch, boolean again) {
    return model
        .complete(prompt.request(batch, again))
        .handle(
            (answer, failure) ->
                failure == null
                    ? written(answer, batch)
                    : new Written(Map.of(), null, modelFailure(failure)));
  }

  private static Written written(ChatAnswer answer, List<TextSection> batch) {
    Map<String, String> texts = EnhancedText.read(answer.text(), batch);
    if (texts.isEmpty()) {
      ChatErrors.logUnusable(ChatTask.ENHANCE, answer.usage());
    }
    return new Written(texts, answer.usage(), null);
  }

  /** One batch may fail without the others; anything but a failure of the model is a bug. */
  private static AppException modelFailure(Throwable failure) {
    Throwable cause = Causes.of(failure);
    if (cause instanceof AppException expected) {
      return expected;
    }
    throw new CompletionException(cause);
  }

  static ChatUsage sum(ChatUsage main, ChatUsage other) {
    if (main == null || other == null) {
      return main == null ? other : main;
    }
    return main.plus(other);
  }
}
