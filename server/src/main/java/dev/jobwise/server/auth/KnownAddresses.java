package dev.jobwise.server.auth;

import dev.jobwise.server.common.Client;
import dev.jobwise.server.db.Database;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The addresses from which accounts have signed in. They are stored as keyed hashes, so that a
 * reader of the database learns neither an address nor which accounts share one. Servers with the
 * same token key share this knowledge.
 */
public final class KnownAddresses {

  /** A phone changes its address all the time, and its old addresses now belong to others. */
  private static final int MAX_PER_USER = 20;

  private static final String HMAC = "HmacSHA256";

  private final SecretKeySpec key;
  private final Clock clock;

  /**
   * @param secret as for {@link Jwts}
   */
  public KnownAddresses(byte[] secret, Clock clock) {
    this.key = new SecretKeySpec(secret, HMAC);
    this.clock = clock;
  }

  /** The stored form of the client's address for the account. */
  String hash(String account, Client client) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      String text = "known address\n" + account + "\n" + client.address();
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JVM has " + HMAC, e);
    }
  }

  /**
   * Notes that the user signed in from there. The user's row is new or locked in this transaction.
   */
  void add(Database.Transaction tx, User user, Client client) {
    KnownAddressMapper mapper = tx.mapper(KnownAddressMapper.class);
    boolean isNew = mapper.insert(user.id(), hash(user.email(), client), clock.instant()) == 1;
    if (isNew && mapper.count(user.id()) > MAX_PER_USER) {
      mapper.deleteOldest(user.id());
    }
  }
}
