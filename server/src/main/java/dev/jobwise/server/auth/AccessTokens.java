package dev.jobwise.server.auth;

import static dev.jobwise.errors.v1.Reason.REASON_INVALID_TOKEN;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.StreamTokens;
import dev.jobwise.server.common.TokenVerifier;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Finds the caller of an access token, and issues the narrower tokens for streams. */
public final class AccessTokens implements StreamTokens, TokenVerifier {

  /** How long an access token lives. */
  static final Duration LIFE = Duration.ofSeconds(3600);

  private static final Duration STREAM_LIFE = Duration.ofSeconds(60);

  /** How long we trust the tokens of a user after finding the user active. */
  private static final Duration STATUS_AGE = Duration.ofSeconds(30);

  /** Bounds the memory of the cache; far more tokens than are used within 30 s. */
  private static final int MAX_REMEMBERED = 10_000;

  private final Jwts tokens;
  private final Database database;
  private final Clock clock;

  /** Access tokens recently found valid. */
  private final Cache<String, JwtClaims> accepted;

  public AccessTokens(Jwts tokens, Database database, Clock clock) {
    this.tokens = tokens;
    this.database = database;
    this.clock = clock;
    accepted =
        Caffeine.newBuilder()
            .maximumSize(MAX_REMEMBERED)
            .expireAfterWrite(STATUS_AGE)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  @Override
  public Caller verify(String token) {
    JwtClaims claims = active(tokens.read(Jwts.Type.ACCESS, token));
    accepted.put(token, claims);
    return caller(claims);
  }

  @Override
  public Caller verifyAtOnce(String token) {
    JwtClaims known = accepted.getIfPresent(token);
    if (known != null && clock.instant().isBefore(known.expiresAt())) {
      return caller(known);
    }
    if (tokens.read(Jwts.Type.ACCESS, token).isEmpty()) {
      throw refused();
    }
    return null; // ours, but only the database can tell whether its user is active
  }

  @Override
  public String issue(Caller caller, String generationId) {
    return tokens.issueStream(caller, generationId, STREAM_LIFE);
  }

  @Override
  public Duration life() {
    return STREAM_LIFE;
  }

  @Override
  public Caller verify(String token, String generationId) {
    return caller(active(tokens.readStream(token, generationId)));
  }

  private JwtClaims active(Optional<JwtClaims> read) {
    JwtClaims claims = read.orElseThrow(AccessTokens::refused);
    User user = database.with(UserMapper.class, users -> users.find(claims.userId()));
    if (user == null || !user.isActive()) {
      throw refused();
    }
    return claims;
  }

  private static Caller caller(JwtClaims claims) {
    return new Caller(claims.userId(), claims.sessionId());
  }

  private static AppException refused() {
    return AppException.of(REASON_INVALID_TOKEN);
  }
}
