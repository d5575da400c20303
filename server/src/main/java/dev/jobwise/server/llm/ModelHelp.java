package dev.jobwise.server.llm;

import dev.jobwise.server.common.Causes;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.error.AppException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The help of a language model with what rules have read already: callers can do without it, so
 * none of them waits for it for long.
 */
public final class ModelHelp {

  /** The longest that anybody waits for optional help. */
  private static final Duration MAX_WAIT = Duration.ofSeconds(8);

  private final ChatModel model;
  private final Duration wait;

  private ModelHelp(ChatModel model, Duration wait) {
    this.model = model;
    this.wait = wait;
  }

  /** No help, if no language model is configured: the offline writer knows no more than rules. */
  public static ModelHelp none() {
    return new ModelHelp(null, Duration.ZERO);
  }

  /**
   * The help of a model.
   *
   * @param timeout the time for model calls in general; help has at most 8 seconds
   */
  public static ModelHelp of(ChatModel model, Duration timeout) {
    return new ModelHelp(model, timeout.compareTo(MAX_WAIT) < 0 ? timeout : MAX_WAIT);
  }

  /** Whether there is a model to ask. */
  public boolean isOffered() {
    return model != null;
  }

  /**
   * Asks once, if {@link #isOffered}. This may block for the database, but not for the model.
   *
   * @return the text of the answer; fails if the user may not ask now, and if the model fails or is
   *     late
   */
  public CompletableFuture<String> ask(Function<Deadline, ChatRequest> question) {
    ChatRequest request = question.apply(Deadline.after(wait));
    try {
      model.admit(request.userId(), request.task());
      return model.complete(request).thenApply(ChatAnswer::text);
    } catch (RuntimeException refused) {
      return CompletableFuture.failedFuture(refused);
    }
  }

  /** Why there is no help, for the log: the name of an error, and nothing that a text says. */
  public static String why(Throwable failure) {
    Throwable cause = Causes.of(failure);
    return cause instanceof AppException known
        ? known.wireName()
        : cause.getClass().getSimpleName();
  }
}
