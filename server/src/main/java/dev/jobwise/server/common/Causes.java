package dev.jobwise.server.common;

import java.util.concurrent.CompletionException;

/** Unwraps exceptions. */
public final class Causes {

  private Causes() {}

  /**
   * The original failure of a future. A stage that fails passes on its exception bare; a stage that
   * depends on it passes on a {@link CompletionException} around it.
   *
   * @return null for null
   */
  public static Throwable of(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  /** The innermost cause; the failure itself if it has none. */
  public static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
