package dev.jobwise.server.common;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** What is done to futures in many places. */
public final class Futures {

  private Futures() {}

  /** The same outcome; what depends on it runs on the executor, whoever completes the future. */
  public static <T> CompletableFuture<T> continuedOn(
      Executor executor, CompletableFuture<T> future) {
    return future.thenApplyAsync(Function.identity(), executor);
  }
}
