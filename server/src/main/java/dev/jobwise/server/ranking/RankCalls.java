package dev.jobwise.server.ranking;

import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.llm.ChatAnswer;
import dev.jobwise.server.llm.ChatErrors;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.ChatUsage;
import java.util.concurrent.CompletableFuture;

/** Has a model rank. No thread waits for it. */
final class RankCalls {

  /** What the model says, and what it took to say it. */
  record Judged(RankAnswer answer, ChatUsage usage) {}

  private RankCalls() {}

  /**
   * Asks the model, and once more if its answer can't be used.
   *
   * @param chosen the only model that may judge; null for those that are configured
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
