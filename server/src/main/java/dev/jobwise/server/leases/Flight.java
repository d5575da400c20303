package dev.jobwise.server.leases;

import java.util.concurrent.CompletableFuture;

/** A piece of work that somebody in this server waits for. */
record Flight<T>(Piece<T> piece, CompletableFuture<T> outcome) {

  Flight(Piece<T> piece) {
    this(piece, new CompletableFuture<>());
  }

  /** The same for all who can share the outcome. */
  String name() {
    return piece.key() + '\n' + piece.fingerprint();
  }
}
