package dev.jobwise.server.leases;

import dev.jobwise.server.db.Database;
import java.time.Duration;

/** How long leases last, and when their end proves that a server is dead. */
public final class LeaseTimes {

  /** A server that is silent for this long counts as dead. */
  public static final int LEASE_SECONDS = 20;

  /** A lease is renewed after this time: three times may fail before it runs out. */
  public static final Duration RENEW_AFTER = Duration.ofSeconds(LEASE_SECONDS / 4);

  /** After an outage of the database, time for servers that were cut off to renew their leases. */
  private static final Duration CALM = Duration.ofSeconds(10);

  private LeaseTimes() {}

  /** Whether a lease that has run out means that its owner is dead. */
  public static boolean mayTakeFromTheDead(Database database) {
    return database.hasAnsweredFor(CALM);
  }
}
