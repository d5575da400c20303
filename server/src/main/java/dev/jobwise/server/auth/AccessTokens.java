package dev.jobwise.server.auth;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.StreamTokens;
import dev.jobwise.server.common.TokenVerifier;
import dev.jobwise.server.db.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Tells from an access token who calls, and gives out the narrower tokens of streams. */
public final class AccessTokens implements StreamTokens, TokenVerifier {

  /** How long an access token lives. */
  static final Duration LIFE = Duration.ofSeconds(3600);

  private static final Duration STREAM_LIFE = Duration.ofSeconds(60);

  /** For how long a user who was found active is taken to be active still. */
  private static final Duration STATUS_AGE = Duration.ofSeconds(30);

  /** Bounds the memory of the cache; far more users than call within 30 s. */
  private static final int MAX_REMEMBERED = 10_000;

  private final Tokens tokens;
  private final Database database;

  /** Users who were found active lately. */
  private final Cache<Integer, Boolean> active;

  public AccessTokens(Tokens tokens, Database database, Clock clock) {
    this.tokens = tokens;
    this.database = database;
    active =
        Caffeine.newBuilder()
            .maximumSize(MAX_REMEMBERED)
            .expireAfterWrite(STATUS_AGE)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  /** {@inheritDoc} Asks the database about a user at most every 30 s. */
  @Override
  public Caller verify(String token) {
    return active(tokens.read(Tokens.Type.ACCESS, token));
  }

  @Override
  public Caller verifyAtOnce(String token) {
    Claims claims = tokens.read(Tokens.Type.ACCESS, token).orElseThrow(AccessTokens::refused);
    return active.getIfPresent(claims.userId()) == null ? null : caller(claims);
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
    return active(tokens.readStream(token, generationId));
  }

  private Caller active(Optional<Claims> read) {
    Claims claims = read.orElseThrow(AccessTokens::refused);
    if (active.get(claims.userId(), this::isActive) == null) {
      throw refused();
    }
    return caller(claims);
  }

  /** Null for no, which is not remembered. */
  private Boolean isActive(int userId) {
    User user = database.with(UserMapper.class, users -> users.find(userId));
    return user != null && user.isActive() ? true : null;
  }

  private static Caller caller(Claims claims) {
    return new Caller(claims.userId(), claims.sessionId());
  }

  private static AppException refused() {
    return AppException.unauthenticated("INVALID_TOKEN", "Could not validate credentials");
  }
}
