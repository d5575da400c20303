package dev.jobwise.server.ranking;

import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.llm.ChatAnswer;
import dev.jobwise.server.llm.ChatErrors;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.ChatUsage;
import java.util.concurrent.CompletableFuture;

/** Calls a model to rank, without a thread that waits for it. */
final class RankCalls {

  /** The model's answer, and what it cost. */
  record Judged(RankAnswer answer, ChatUsage usage) {}

  private RankCalls() {}

  /**
   * Calls the model, and once more if its answer is unusable.
   *
   * @param chosen the only model that may judge; null for the configured ones
   */
  static CompletableFuture<Judged> judge(
      ChatModel model, RankPrompt prompt, String chosen, Deadline deadline) {
    return model
        .complete(prompt.request(deadline).to(chosen))
        .thenCompose(
            first ->
                RankAnswer.parse(first.text())
                    .map(answer -> new Judged(answer, first.usage()))
                    .map(CompletableFuture::completedFuture)
                    .orElseGet(
                        () -> {
                          ChatErrors.logUnusable(ChatTask.RANK, first.usage());
                          return model
                              .complete(prompt.repeated(deadline).to(chosen))
                              .thenApply(second -> judged(second, first.usage()));
                        }));
  }

  private static Judged judged(ChatAnswer second, ChatUsage first) {
    RankAnswer answer = RankAnswer.parse(second.text()).orElse(null);
    if (answer == null) {
      ChatErrors.logUnusable(ChatTask.RANK, second.usage());
      throw ChatErrors.unavailable();
    }
    return new Judged(answer, second.usage().plus(first));
  }
}
