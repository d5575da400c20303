package dev.jobwise.server.llm.groq;

/**
 * Tokens that a limit per minute leaves: a bucket that holds a minute's worth and fills steadily,
 * as providers count. It may be overdrawn. Not thread-safe. Times are of {@link System#nanoTime()}.
 */
final class TokenBucket {

  private static final double NANOS_PER_MINUTE = 6e10;

  private int limit;
  private double left;
  private long atNanos;

  /** A full bucket; 0 tokens per minute for one without a limit. */
  TokenBucket(int tokensPerMinute, long nowNanos) {
    limit = tokensPerMinute;
    left = tokensPerMinute;
    atNanos = nowNanos;
  }

  /** Tokens per minute; 0 for no limit. */
  int limit() {
    return limit;
  }

  void limit(int tokensPerMinute, long nowNanos) {
    fill(nowNanos);
    left = limit == 0 ? tokensPerMinute : Math.min(tokensPerMinute, left);
    limit = tokensPerMinute;
  }

  double left(long nowNanos) {
    fill(nowNanos);
    return left;
  }

  void left(double tokens, long nowNanos) {
    atNanos = nowNanos;
    left = Math.min(limit, tokens);
  }

  void take(double tokens, long nowNanos) {
    fill(nowNanos);
    left = Math.min(limit, left - tokens);
  }

  /** Time until so many tokens have come together, those that are there included; 0 for now. */
  long nanosUntil(double tokens, long nowNanos) {
    fill(nowNanos);
    return limit == 0 || left >= tokens
        ? 0
        : (long) Math.ceil((tokens - left) * NANOS_PER_MINUTE / limit);
  }

  private void fill(long nowNanos) {
    left = Math.min(limit, left + (double) (nowNanos - atNanos) * limit / NANOS_PER_MINUTE);
    atNanos = nowNanos;
  }
}
