package dev.jobwise.server.leases;

import java.util.concurrent.CompletableFuture;

/** Work that a request in this server is waiting for. */
record AwaitedWork<T>(LeasedWork<T> leased, CompletableFuture<T> outcome) {

  AwaitedWork(LeasedWork<T> leased) {
    this(leased, new CompletableFuture<>());
  }

  /** The same for all requests that can share the outcome. */
  String name() {
    return leased.key() + '\n' + leased.fingerprint();
  }
}
