package dev.jobwise.server.leases;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/**
 * One run of work that is done once, as one of those who asked for it sees it.
 *
 * @param outcome of the caller's own: to give it up gives up no other's
 * @param own whether the run began for this caller
 */
public record SharedRun<T>(CompletableFuture<T> outcome, BooleanSupplier own) {

  /** Whether this caller's own work ran, rather than another's; known with the outcome. */
  public boolean isOwn() {
    return own.getAsBoolean();
  }
}
