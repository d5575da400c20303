package dev.jobwise.server.leases;

import java.util.concurrent.CompletableFuture;

/** Work that somebody in this server waits for. */
record AwaitedWork<T>(LeasedWork<T> leased, CompletableFuture<T> outcome) {

  AwaitedWork(LeasedWork<T> leased) {
    this(leased, new CompletableFuture<>());
  }

  /** The same for all who can share the outcome. */
  String name() {
    return leased.key() + '\n' + leased.fingerprint();
  }
}
