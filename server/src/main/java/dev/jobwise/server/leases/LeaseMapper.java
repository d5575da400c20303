package dev.jobwise.server.leases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/** The table {@code leases}. Leases run on the database's clock, which all servers share. */
interface LeaseMapper {

  /**
   * Work as it stands.
   *
   * @param running somebody works on it and was heard of lately
   * @param ended nobody works on it any more; neither running nor ended is what a dead server left
   * @param result what came of it, or null
   * @param failure what went wrong with it, or null
   */
  record Row(
      String leaseKey,
      String fingerprint,
      boolean running,
      boolean ended,
      byte[] result,
      JsonNode failure) {}

  /**
   * Somebody who would do the work.
   *
   * @param owner of this one claim, so that the end of an older one of the same server can't end it
   * @param fromTheDead whether to take it from an owner whose lease has run out
   */
  record Claim(
      String key,
      String fingerprint,
      String owner,
      boolean fromTheDead,
      int leaseSeconds,
      Instant now,
      Instant expiresAt) {}

  /**
   * Takes work that nobody has taken before.
   *
   * @return 0 if it has a row
   */
  int insert(Claim claim);

  /**
   * Takes work that has ended without a result, has expired, or was left behind by a server that is
   * gone.
   *
   * @return 0 if it is running or has a result
   */
  int take(Claim claim);

  /**
   * Those of the keys that have a row.
   *
   * @param fromTheDead whether a lease that has run out means that nobody does the work
   */
  List<Row> find(List<String> keys, boolean fromTheDead);

  /** Rows whose keys begin so. */
  int count(String prefix);

  /** Does nothing for work that was taken away from its owner. */
  int renew(List<String> owners, List<String> keys, int leaseSeconds);

  /** Ends work well; does nothing if it was taken away from the owner. */
  int finish(String key, String owner, byte[] result);

  /** Ends work whose result nobody keeps, if it is still the owner's. */
  int end(String key, String owner, JsonNode failure, Instant expiresAt);

  /** Forgets work, if this is still its result. */
  int forget(String key, byte[] result);

  /** Deletes up to {@code most} expired rows. */
  int sweep(Instant now, int most);
}
