package dev.jobwise.server.leases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/** The table {@code leases}. Leases use the database's clock, which all servers share. */
interface LeaseMapper {

  /**
   * The state of work.
   *
   * @param running a server does it, and has renewed its lease
   * @param ended no server does it any more; work that a dead server left is neither running nor
   *     ended
   * @param result the result, or null
   * @param failure the failure, or null
   */
  record Row(
      String leaseKey,
      String fingerprint,
      boolean running,
      boolean ended,
      byte[] result,
      JsonNode failure) {}

  /**
   * A server's claim to do the work.
   *
   * @param owner names only this claim, so that an older claim of the same server can't end it
   * @param expiryMeansDeath whether to take the work from an owner whose lease has expired
   */
  record Claim(
      String key,
      String fingerprint,
      String owner,
      boolean expiryMeansDeath,
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
   * Takes work that ended without a result, whose result has expired, or that a dead server left.
   *
   * @return 0 if it is running or has a result
   */
  int take(Claim claim);

  /**
   * The rows of those keys that have one.
   *
   * @param expiryMeansDeath whether an expired lease means that nobody does the work
   */
  List<Row> find(List<String> keys, boolean expiryMeansDeath);

  /** The number of keys that begin with the prefix. */
  int count(String prefix);

  /** Renews leases; does nothing for work that was taken from its owner. */
  int renew(List<String> owners, List<String> keys, int leaseSeconds);

  /** Ends work with a result; does nothing if it was taken from the owner. */
  int finish(String key, String owner, byte[] result);

  /** Ends work whose result is not kept; does nothing if it was taken from the owner. */
  int end(String key, String owner, JsonNode failure, Instant expiresAt);

  /** Removes work if this is still its result. */
  int forget(String key, byte[] result);

  /** Deletes up to {@code most} expired rows. */
  int sweep(Instant now, int most);
}
