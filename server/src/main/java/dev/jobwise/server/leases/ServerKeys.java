package dev.jobwise.server.leases;

import dev.jobwise.server.common.Ids;
import dev.jobwise.server.common.Sha256;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Warns when servers of one database sign access tokens with different keys, so that each refuses
 * the callers of the others. Each server has a row with a fingerprint of its key.
 */
public final class ServerKeys implements AutoCloseable {

  private static final int ROUND_SECONDS = 20;

  /** A server that misses three rounds counts as gone. */
  private static final int LEASE_SECONDS = 3 * ROUND_SECONDS;

  /** When the row of a server that was killed is swept. */
  private static final Duration KEEP = Duration.ofHours(1);

  private static final Logger log = LoggerFactory.getLogger(ServerKeys.class);

  private final Database database;
  private final Clock clock;
  private final String owner = Ids.uuid();
  private final String name = "server:" + owner;
  private final String fingerprint;
  private ScheduledFuture<?> rounds;
  private boolean hasWarned;

  ServerKeys(Database database, Clock clock, byte[] key) {
    this.database = database;
    this.clock = clock;
    ByteBuffer text = ByteBuffer.allocate(key.length + 1).put((byte) 'k').put(key);
    this.fingerprint = Sha256.hex(text.array());
  }

  /**
   * Announces this server and looks at the others, now and from time to time.
   *
   * @param blocking runs what waits for the database
   * @param key signs access tokens
   */
  public static ServerKeys announce(
      Database database, Clock clock, ScheduledExecutorService blocking, byte[] key) {
    ServerKeys keys = new ServerKeys(database, clock, key);
    keys.rounds = blocking.scheduleWithFixedDelay(keys::round, 0, ROUND_SECONDS, TimeUnit.SECONDS);
    return keys;
  }

  private void round() {
    try {
      boolean differ = othersDiffer();
      if (differ && !hasWarned) {
        log.warn(
            "Another server of this database signs access tokens with another key, and refuses the"
                + " tokens of this one: set the same JWT_SECRET on all of them");
      }
      hasWarned = differ;
    } catch (AppException away) {
      log.debug("The keys of other servers must wait for the database", away);
    } catch (RuntimeException | Error bug) {
      log.error("The keys of other servers could not be compared", bug);
    }
  }

  /** Announces this server, and tells whether a running server has another key. */
  boolean othersDiffer() {
    Instant now = clock.instant();
    database.run(
        ServerKeyMapper.class,
        m -> m.announce(name, fingerprint, owner, LEASE_SECONDS, now, now.plus(KEEP)));
    return database.with(ServerKeyMapper.class, m -> m.countOthers(fingerprint)) > 0;
  }

  @Override
  public void close() {
    if (rounds != null) {
      rounds.cancel(false);
    }
    try {
      database.run(ServerKeyMapper.class, m -> m.leave(name));
    } catch (AppException away) {
      log.debug("The row of this server is left to expire", away);
    }
  }
}
