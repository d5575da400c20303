package dev.jobwise.server.leases;

import dev.jobwise.server.db.Database;
import java.time.Duration;

/** How long leases last, and when an expired one proves that its server is dead. */
public final class LeaseTimes {

  /** A server that renews no lease for this long counts as dead. */
  public static final int LEASE_SECONDS = 20;

  /** Age at which a lease is renewed: three renewals may fail before it expires. */
  public static final Duration RENEW_AFTER = Duration.ofSeconds(LEASE_SECONDS / 4);

  /** After a database outage, servers that were cut off have this time to renew their leases. */
  private static final Duration CALM = Duration.ofSeconds(10);

  private LeaseTimes() {}

  /**
   * Whether an expired lease means that its server is dead. It does not while servers that an
   * outage cut off from the database may still come back.
   */
  public static boolean expiryMeansDeath(Database database) {
    return database.hasAnsweredFor(CALM);
  }
}
