package dev.jobwise.server.auth;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.StreamTokens;
import dev.jobwise.server.db.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tells from an access token who calls, and gives out the narrower tokens of streams. */
public final class AccessTokens implements StreamTokens {

  /** How long an access token lives. */
  static final Duration LIFE = Duration.ofSeconds(3600);

  private static final Duration STREAM_LIFE = Duration.ofSeconds(60);

  /** For how long a user who was found active is taken to be active still. */
  private static final Duration STATUS_AGE = Duration.ofSeconds(30);

  /** Bounds the memory of the cache; far more users than call within 30 s. */
  private static final int MAX_REMEMBERED = 10_000;

  private final Tokens tokens;
  private final Database database;
  private final Clock clock;
  private final Map<Integer, Instant> activeUntil = new ConcurrentHashMap<>();

  public AccessTokens(Tokens tokens, Database database, Clock clock) {
    this.tokens = tokens;
    this.database = database;
    this.clock = clock;
  }

  /**
   * The caller of a valid access token. Asks the database about a user at most every 30 s, so it
   * may block.
   *
   * @param token the text after {@code Bearer}
   * @throws AppException UNAUTHENTICATED if the token is not a current access token of ours, or its
   *     user is unknown or inactive
   */
  public Caller verify(String token) {
    return active(tokens.read(Tokens.Type.ACCESS, token));
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
    if (!isActive(claims.userId())) {
      throw refused();
    }
    return new Caller(claims.userId(), claims.sessionId());
  }

  private boolean isActive(int userId) {
    Instant now = clock.instant();
    Instant until = activeUntil.get(userId);
    if (until != null && now.isBefore(until)) {
      return true;
    }
    User user = database.with(UserMapper.class, users -> users.find(userId));
    if (user == null || !user.isActive()) {
      activeUntil.remove(userId);
      return false;
    }
    if (activeUntil.size() >= MAX_REMEMBERED) {
      activeUntil.clear();
    }
    activeUntil.put(userId, now.plus(STATUS_AGE));
    return true;
  }

  private static AppException refused() {
    return AppException.unauthenticated("INVALID_TOKEN", "Could not validate credentials");
  }
}
