package dev.jobwise.server.llm;

import java.util.concurrent.CompletableFuture;

/**
 * A language model. No call blocks its caller; callbacks and completions run on threads of the
 * model's own, which must not be blocked either.
 *
 * <p>Failures are {@code AppException}s with one of two reasons: {@code LLM_TIMEOUT} once the
 * request's deadline has passed, {@code LLM_UNAVAILABLE} for everything else. Neither tells what
 * the provider said.
 */
public interface ChatModel {

  /** One whole answer. Cancelling the future ends the call. */
  CompletableFuture<ChatAnswer> complete(ChatRequest request);

  /**
   * One answer, piece by piece as the model writes it.
   *
   * @return the running call, for cancelling it
   */
  ChatCall stream(ChatRequest request, ChatListener listener);
}
