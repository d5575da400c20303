package dev.jobwise.server.llm.groq.lane;

/**
 * Tokens that a limit per minute leaves: a bucket that holds a minute's worth and fills steadily,
 * as providers count. It may be overdrawn. Not thread-safe. Times are from {@link
 * System#nanoTime()}.
 */
final class TokenBucket {

  private static final double NANOS_PER_MINUTE = 6e10;

  private int limit;
  private double left;
  private long atNanos;
  private boolean resets;
  private long resetNanos;
  private double takenSince;

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
    resets = false;
  }

  /**
   * Makes it full sooner than it fills by itself, as a provider's windows do.
   *
   * @param nanos time after the last report of what is left
   * @param taken the part of it that is already reserved
   */
  void fullAfter(long nanos, double taken) {
    resets = true;
    resetNanos = atNanos + nanos;
    takenSince = taken;
  }

  void take(double tokens, long nowNanos) {
    fill(nowNanos);
    left = Math.min(limit, left - tokens);
    takenSince += tokens;
  }

  /** Time until this many tokens are available, including those there now; 0 for now. */
  long nanosUntil(double tokens, long nowNanos) {
    fill(nowNanos);
    if (limit == 0 || left >= tokens) {
      return 0;
    }
    long wait = (long) Math.ceil((tokens - left) * NANOS_PER_MINUTE / limit);
    return resets && limit - takenSince >= tokens ? Math.min(wait, resetNanos - nowNanos) : wait;
  }

  private void fill(long nowNanos) {
    left = Math.min(limit, left + (double) (nowNanos - atNanos) * limit / NANOS_PER_MINUTE);
    atNanos = nowNanos;
    if (resets && nowNanos - resetNanos >= 0) {
      resets = false;
      left = Math.max(left, Math.min(limit, limit - takenSince));
    }
  }
}
