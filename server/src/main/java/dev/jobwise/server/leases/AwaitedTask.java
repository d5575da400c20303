package dev.jobwise.server.leases;

import java.util.concurrent.CompletableFuture;

/** A task that somebody in this server waits for. */
record AwaitedTask<T>(LeasedTask<T> task, CompletableFuture<T> outcome) {

  AwaitedTask(LeasedTask<T> task) {
    this(task, new CompletableFuture<>());
  }

  /** The same for all who can share the outcome. */
  String name() {
    return task.key() + '\n' + task.fingerprint();
  }
}
