package dev.jobwise.server.spending;

import static dev.jobwise.errors.v1.Reason.REASON_DAILY_TOKENS_USED;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tokens that each user has spent on a day (UTC), on all servers of a database together. Tokens
 * are counted when a call ends, so concurrent calls may together exceed the limit.
 */
final class DailyTokens {

  private static final Logger log = LoggerFactory.getLogger(DailyTokens.class);

  private final Database database;
  private final Clock clock;
  private final Executor blocking;
  private final int limit;

  DailyTokens(Database database, Clock clock, Executor blocking, int limit) {
    this.database = database;
    this.clock = clock;
    this.blocking = blocking;
    this.limit = limit;
  }

  /**
   * Blocks for the database.
   *
   * @throws AppException {@code DAILY_TOKENS_USED}
   */
  void check(int userId) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    Long spent = database.with(DailyTokensMapper.class, tokens -> tokens.get(userId, today));
    if (spent != null && spent >= limit) {
      Instant midnight = today.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
      throw AppException.of(REASON_DAILY_TOKENS_USED, limit)
          .retryAfter(Duration.between(now, midnight));
    }
  }

  /** Counts tokens, on a thread that may block. */
  void add(int userId, int tokens) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    try {
      blocking.execute(() -> store(userId, today, tokens));
    } catch (RejectedExecutionException stopping) {
      log.warn("{} tokens were not counted: the server stops", tokens);
    }
  }

  private void store(int userId, LocalDate day, int tokens) {
    try {
      int rows = database.with(DailyTokensMapper.class, mapper -> mapper.add(userId, day, tokens));
      if (rows == DailyTokensMapper.FIRST_OF_THE_DAY) {
        database.with(DailyTokensMapper.class, mapper -> mapper.removeBefore(userId, day));
      }
    } catch (AppException databaseAway) {
      log.warn("{} tokens were not counted: {}", tokens, databaseAway.getMessage());
    }
  }
}
