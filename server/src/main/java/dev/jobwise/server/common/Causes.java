package dev.jobwise.server.common;

import java.util.concurrent.CompletionException;

/** Unwraps the exceptions of futures. */
public final class Causes {

  private Causes() {}

  /**
   * The original failure. A stage that fails passes on its exception bare; a stage that depends on
   * it passes on a {@link CompletionException} around it.
   *
   * @return null for null
   */
  public static Throwable of(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
