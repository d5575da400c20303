package dev.jobwise.server.llm.groq.lane;

import java.time.Duration;

/**
 * The tokens of a model that are left for us, by our own limit, and by the provider's latest
 * headers minus what its unanswered calls may use. Not thread-safe.
 */
final class Allowance {

  private final TokenBucket own;
  private final TokenBucket told;
  private double unanswered;
  private long blockedUntilNanos;

  /**
   * @param ownLimit tokens per minute; 0 for none
   */
  Allowance(int ownLimit, long nowNanos) {
    own = new TokenBucket(ownLimit, nowNanos);
    told = new TokenBucket(0, nowNanos);
    blockedUntilNanos = nowNanos;
  }

  /** The share of one call: the most that it may need. */
  final class Share {
    private final int tokens;
    private boolean answered;

    private Share(int tokens) {
      this.tokens = tokens;
    }

    /** The provider has responded: from now on it counts the call itself. */
    void answered(RateHeaders headers, long nowNanos) {
      forget();
      if (headers.tokensPerMinute() > 0) {
        told.limit(headers.tokensPerMinute(), nowNanos);
      }
      if (headers.tokensLeft() >= 0) {
        told.left(headers.tokensLeft() - unanswered, nowNanos);
        if (headers.tokensReset() != null) {
          told.fullAfter(headers.tokensReset().toNanos(), unanswered);
        }
      }
      Duration reset = headers.requestsReset();
      if (headers.requestsLeft() == 0) {
        long block = reset == null ? 0 : reset.toNanos();
        blockedUntilNanos = nowNanos + Math.min(block, RateHeaders.MAX_BLOCK.toNanos());
      } else if (headers.requestsLeft() > 0) {
        blockedUntilNanos = nowNanos;
      }
    }

    /**
     * The call is over.
     *
     * @param used the tokens really used, or -1 if unknown
     */
    void end(int used, long nowNanos) {
      int unused = used < 0 ? 0 : tokens - used;
      own.take(-unused, nowNanos);
      if (!answered) {
        forget();
        told.take(-unused, nowNanos);
      }
    }

    private void forget() {
      if (!answered) {
        answered = true;
        unanswered -= tokens;
      }
    }
  }

  Share take(int tokens, long nowNanos) {
    own.take(tokens, nowNanos);
    told.take(tokens, nowNanos);
    unanswered += tokens;
    return new Share(tokens);
  }

  /**
   * The tokens that a call counts as: one larger than a limit goes when the whole limit is
   * available.
   */
  int clamp(int tokens) {
    return Math.min(most(own, tokens), most(told, tokens));
  }

  private static int most(TokenBucket bucket, int tokens) {
    return bucket.limit() == 0 ? tokens : Math.min(bucket.limit(), tokens);
  }

  /** Time until this many tokens are available; 0 for now. */
  long nanosUntil(double tokens, long nowNanos) {
    return Math.max(told.nanosUntil(tokens, nowNanos), sureNanosUntil(tokens, 0, nowNanos));
  }

  /**
   * As {@link #nanosUntil}, but ignores our estimates while the provider's latest headers leave
   * room for one more call: its next headers may be better than our estimates.
   *
   * @param oneCall what the last of the calls needs by itself
   */
  long sureNanosUntil(double tokens, int oneCall, long nowNanos) {
    long blocked = Math.max(0, blockedUntilNanos - nowNanos);
    long wait = Math.max(blocked, own.nanosUntil(tokens, nowNanos));
    boolean room = told.left(nowNanos) + unanswered >= oneCall;
    return room ? wait : Math.max(wait, told.nanosUntil(tokens, nowNanos));
  }
}
