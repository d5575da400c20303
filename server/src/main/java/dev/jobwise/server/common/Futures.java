package dev.jobwise.server.common;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Helpers for futures. */
public final class Futures {

  private Futures() {}

  /** The same outcome, but dependents run on the executor, whoever completes the future. */
  public static <T> CompletableFuture<T> continuedOn(
      Executor executor, CompletableFuture<T> future) {
    return future.thenApplyAsync(Function.identity(), executor);
  }
}
