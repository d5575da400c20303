package dev.jobwise.server.auth;

import static dev.jobwise.errors.v1.Reason.REASON_INVALID_REFRESH_TOKEN;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Client;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sessions. Each begins with a login and lives on by exchanging refresh tokens. Tokens are stored
 * as hashes; revoking one deletes its row.
 */
public final class Sessions {

  /** How long a refresh token lives. */
  static final Duration LIFE = Duration.ofDays(7);

  /** How long a used token still works, because apps may refresh from several places at once. */
  private static final Duration GRACE = Duration.ofSeconds(60);

  private static final Logger log = LoggerFactory.getLogger(Sessions.class);

  private final Database database;
  private final Jwts tokens;
  private final SignInLimits limits;
  private final Clock clock;

  public Sessions(Database database, Jwts tokens, SignInLimits limits, Clock clock) {
    this.database = database;
    this.tokens = tokens;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Exchanges a refresh token for a new pair of the same session. For 60 s, a used token gives
   * everyone who sends it the same successor, so that a thief has no chain of tokens apart from the
   * owner's. A token that comes again later may be stolen: it ends the session.
   *
   * @throws AppException UNAUTHENTICATED if it is not one of our refresh tokens, is expired or
   *     revoked, or its user is unknown or inactive; RESOURCE_EXHAUSTED if the client has sent too
   *     many of these
   */
  public SignedIn refresh(Client client, String refreshToken) {
    return tokens
        .read(Jwts.Type.REFRESH, refreshToken)
        // The refusal is thrown outside the transaction, because a revocation must be committed.
        .flatMap(claims -> database.inTransaction(tx -> trade(tx, claims.userId(), refreshToken)))
        .orElseThrow(() -> limits.badToken(client, invalidToken()));
  }

  private Optional<SignedIn> trade(Database.Transaction tx, int userId, String refreshToken) {
    User user = tx.mapper(UserMapper.class).lock(userId);
    if (user == null || !user.isActive()) {
      return Optional.empty();
    }
    RefreshTokenMapper mapper = tx.mapper(RefreshTokenMapper.class);
    String tokenHash = Secrets.hash(refreshToken);
    RefreshTokenMapper.StoredToken stored = mapper.find(userId, tokenHash);
    if (stored == null) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    if (stored.usedAt() != null && !now.isBefore(stored.usedAt().plus(GRACE))) {
      log.warn("a used refresh token came again: its session is ended");
      mapper.deleteSession(userId, stored.sessionId());
      return Optional.empty();
    }
    Instant used = stored.usedAt() == null ? now : stored.usedAt();
    String successor = tokens.successor(refreshToken, user, stored.sessionId(), used, LIFE);
    if (stored.usedAt() == null) {
      mapper.markUsed(userId, tokenHash, now);
      store(tx, user, stored.sessionId(), successor, now);
      mapper.deleteExpired(userId, now); // last, as below
    }
    return Optional.of(new SignedIn(access(user, stored.sessionId()), successor, user));
  }

  /** Ends the session of the caller's access token. Idempotent. */
  public void end(Caller caller) {
    database.inTransaction(
        tx -> {
          tx.mapper(UserMapper.class).lock(caller.userId());
          tx.mapper(RefreshTokenMapper.class).deleteSession(caller.userId(), caller.sessionId());
          return null;
        });
  }

  /** Begins a session of a user whose row is new or locked in this transaction. */
  SignedIn start(Database.Transaction tx, User user) {
    String sessionId = Ids.uuid();
    Instant now = clock.instant();
    String refresh = tokens.issue(Jwts.Type.REFRESH, user, sessionId, LIFE);
    store(tx, user, sessionId, refresh, now);
    // After the insert: deleting locks gaps, and two sign-ins would wait for each other's.
    tx.mapper(RefreshTokenMapper.class).deleteExpired(user.id(), now);
    return new SignedIn(access(user, sessionId), refresh, user);
  }

  private String access(User user, String sessionId) {
    return tokens.issue(Jwts.Type.ACCESS, user, sessionId, AccessTokens.LIFE);
  }

  private static void store(
      Database.Transaction tx, User user, String sessionId, String refresh, Instant now) {
    tx.mapper(RefreshTokenMapper.class)
        .insert(Secrets.hash(refresh), user.id(), sessionId, now, now.plus(LIFE));
  }

  private static AppException invalidToken() {
    return AppException.of(REASON_INVALID_REFRESH_TOKEN);
  }
}
