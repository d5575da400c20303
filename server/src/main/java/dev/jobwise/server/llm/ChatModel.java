package dev.jobwise.server.llm;

import dev.jobwise.server.common.error.AppException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A language model. No call blocks its caller; callbacks and completions run on threads of the
 * model's own, which must not be blocked either.
 *
 * <p>Failures are {@code AppException}s: {@code LLM_TIMEOUT} once the request's deadline has
 * passed, {@code TOO_MANY_WAITING} where too many requests wait for their turn already, {@code
 * LLM_UNAVAILABLE} for everything else. None tells what the provider said.
 */
public interface ChatModel {

  /** One whole answer. Cancelling the future ends the call. */
  CompletableFuture<ChatAnswer> complete(ChatRequest request);

  /**
   * As {@link #complete(ChatRequest)}.
   *
   * @param progress hears when it is the request's turn, and the provider begins to count
   */
  default CompletableFuture<ChatAnswer> complete(ChatRequest request, ChatProgress progress) {
    progress.onSent();
    return complete(request);
  }

  /**
   * One answer, piece by piece as the model writes it.
   *
   * @return the running call, for cancelling it
   */
  ChatCall stream(ChatRequest request, ChatListener listener);

  /** Whether a request of this task would have to wait for its turn now. A hint, soon outdated. */
  default boolean isBusy(ChatTask task) {
    return false;
  }

  /**
   * Whether calls can only follow one another, so that two of one request would wait for each
   * other.
   */
  default boolean isOneAtATime() {
    return false;
  }

  /**
   * The language in which it writes a letter, by its primary tag of BCP 47.
   *
   * @param wanted the one to write in if it can
   * @param facts what the applicant tells of the work to write about
   */
  default String letterLanguage(String wanted, String facts) {
    return wanted;
  }

  /** The models that users may choose, in order of preference. */
  default List<OfferedModel> offered() {
    return List.of();
  }

  /**
   * Refuses a choice that is not offered for a task.
   *
   * @param model null for no choice
   * @throws AppException INVALID
   */
  default void checkChoice(ChatTask task, String model) {
    if (model != null) {
      List<String> offered =
          offered().stream()
              .filter(offer -> offer.tasks().contains(task))
              .map(OfferedModel::id)
              .toList();
      if (!offered.contains(model)) {
        throw AppException.invalid(
            "model", "Invalid model. Must be one of: " + String.join(", ", offered), "enum");
      }
    }
  }

  /**
   * Refuses a user who may not ask now. Call it before work that a refusal would spoil. It may
   * block for the database.
   *
   * @throws dev.jobwise.server.common.error.AppException {@code TOO_MANY_WAITING} where no request
   *     would find room to wait for its turn; {@code LLM_UNAVAILABLE} while the model is known to
   *     fail; {@code DAILY_TOKENS_USED}
   */
  default void admit(int userId, ChatTask task) {}
}
