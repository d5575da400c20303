package dev.jobwise.server.leases;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/**
 * One run of shared work, as one of its callers sees it.
 *
 * @param outcome the caller's own future: cancelling it cancels no other
 * @param own whether the run began for this caller
 */
public record SharedRun<T>(CompletableFuture<T> outcome, BooleanSupplier own) {

  /** Whether this caller's own work ran, rather than another's; known with the outcome. */
  public boolean isOwn() {
    return own.getAsBoolean();
  }
}
