package dev.jobwise.server.common;

import java.util.concurrent.CompletionException;

/** What really failed, behind the wrapper that futures put around it. */
public final class Causes {

  private Causes() {}

  /**
   * The failure itself: a stage that fails hands on its exception bare, a stage that depends on it
   * hands on a {@link CompletionException} around it.
   *
   * @return null for null
   */
  public static Throwable of(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
