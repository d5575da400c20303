package dev.jobwise.server.leases;

import java.time.Instant;

/** Rows of the table {@code leases} that tell which servers run, by the database's clock. */
interface ServerKeyMapper {

  /** Adds the row of a server, or renews it. */
  void announce(
      String name,
      String fingerprint,
      String owner,
      int leaseSeconds,
      Instant now,
      Instant expiresAt);

  /** The number of running servers whose key has another fingerprint. */
  int countOthers(String fingerprint);

  /** Deletes the row of a server. */
  void leave(String name);
}
