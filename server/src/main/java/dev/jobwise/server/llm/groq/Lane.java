package dev.jobwise.server.llm.groq;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.llm.ChatErrors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to one model. Calls go straight through while the model's tokens and our own limit on
 * calls at the same time allow it. Others wait in a {@link FairQueue}, by no thread, and are turned
 * away as soon as their turn can't come before their deadline. Thread-safe; calls are told without
 * any lock.
 */
final class Lane {

  /** A call that wants to go. */
  interface Call {
    int userId();

    /** What it may use at most, question and answer together. */
    int tokens();

    Deadline deadline();

    /** Its turn: {@link Place#leave} must follow. */
    void go(Place place);

    void waits(int position, Duration estimatedWait);

    void turnedAway(AppException why);
  }

  /**
   * So many hear at once when their place changes; further back, a second's delay does not matter.
   */
  private static final int TOLD_AT_ONCE = 20;

  /** Time between two rounds in which all others hear of their places. */
  private static final long ROUND_NANOS = 1_000_000_000;

  private static final Logger log = LoggerFactory.getLogger(Lane.class);

  private final GroqLimits limits;
  private final LongSupplier nanoTime;
  private final Alarm alarm;
  private final Allowance allowance;
  private final CallSlots slots;
  private final FairQueue<Call> queue = new FairQueue<>(Call::userId);
  private long lastRoundNanos;

  Lane(GroqLimits limits, LongSupplier nanoTime, Alarm.Timer timer) {
    this.limits = limits;
    this.nanoTime = nanoTime;
    this.alarm = new Alarm(timer);
    this.lastRoundNanos = nanoTime.getAsLong() - ROUND_NANOS;
    this.allowance = new Allowance(limits.tokensPerMinute(), nanoTime.getAsLong());
    this.slots = new CallSlots(limits.maxConcurrent());
  }

  /** A call that is under way. */
  final class Place {
    private final Allowance.Share share;
    private final long sinceNanos;
    private boolean left;

    private Place(Allowance.Share share, long sinceNanos) {
      this.share = share;
      this.sinceNanos = sinceNanos;
    }

    /** The provider has answered, though perhaps not for long. */
    void answered(RateHeaders headers) {
      List<Runnable> news;
      synchronized (Lane.this) {
        long now = nanoTime.getAsLong();
        share.answered(headers, now);
        news = admit(now);
      }
      news.forEach(Lane::tell);
    }

    /**
     * The call is over; only the first time counts.
     *
     * @param used the tokens that it really took, or -1 if nobody knows
     */
    void leave(int used) {
      List<Runnable> news;
      synchronized (Lane.this) {
        if (left) {
          return;
        }
        left = true;
        long now = nanoTime.getAsLong();
        slots.leave(now - sinceNanos);
        share.end(used, now);
        news = admit(now);
      }
      news.forEach(Lane::tell);
    }
  }

  /** The call goes now, waits, or is turned away: it is told so before this returns. */
  void arrive(Call call) {
    List<Runnable> news = null;
    Place place = null;
    synchronized (this) {
      long now = nanoTime.getAsLong();
      if (queue.isEmpty() && canGo(call, now)) {
        place = enter(call, now);
      } else if (queue.size() >= limits.maxWaiting()) {
        AppException full = full(now);
        news = List.of(() -> call.turnedAway(full));
      } else {
        queue.add(call);
        news = admit(now);
      }
    }
    if (place != null) {
      go(call, place);
    } else {
      news.forEach(Lane::tell);
    }
  }

  private static void go(Call call, Place place) {
    if (!tell(() -> call.go(place))) {
      place.leave(0);
    }
  }

  /** One call's fault is nobody else's; false if there was one. */
  private static boolean tell(Runnable news) {
    try {
      news.run();
      return true;
    } catch (RuntimeException | Error fault) {
      log.error("A call that waited for its turn failed", fault);
      return false;
    }
  }

  /** The call no longer wants its turn; nothing happens if it is not waiting. */
  void withdraw(Call call) {
    List<Runnable> news = List.of();
    synchronized (this) {
      if (queue.remove(call)) {
        news = admit(nanoTime.getAsLong());
      }
    }
    news.forEach(Lane::tell);
  }

  /** Turns away all that wait. */
  void close() {
    List<Runnable> news = new ArrayList<>();
    synchronized (this) {
      while (!queue.isEmpty()) {
        Call call = queue.poll();
        news.add(() -> call.turnedAway(ChatErrors.unavailable()));
      }
    }
    news.forEach(Lane::tell);
  }

  /** Whether a call would have to wait now. */
  synchronized boolean isBusy() {
    return !queue.isEmpty() || nanosUntilTurn(1, 1, nanoTime.getAsLong()) > 0;
  }

  /**
   * @throws AppException {@code TOO_MANY_WAITING} if a call would be turned away for that now
   */
  synchronized void checkRoom() {
    if (queue.size() >= limits.maxWaiting() && isBusy()) {
      throw full(nanoTime.getAsLong());
    }
  }

  private AppException full(long now) {
    Call next = queue.first();
    int tokens = next == null ? 1 : allowance.clamp(next.tokens());
    return ChatErrors.tooManyWaiting(Duration.ofNanos(nanosUntilTurn(1, tokens, now)));
  }

  private boolean canGo(Call call, long now) {
    return nanosUntilTurn(1, allowance.clamp(call.tokens()), now) == 0;
  }

  private Place enter(Call call, long now) {
    slots.enter();
    return new Place(allowance.take(allowance.clamp(call.tokens()), now), now);
  }

  /**
   * Lets through every call that can go, and sees to those that go on waiting.
   *
   * @return what the calls are to be told, once the lock is free
   */
  private List<Runnable> admit(long now) {
    if (queue.isEmpty()) {
      return List.of();
    }
    List<Runnable> news = new ArrayList<>();
    letThrough(now, news);
    alarm.setAfter(reviewWaiting(now, news), now, this::onAlarm);
    return news;
  }

  private void letThrough(long now, List<Runnable> news) {
    while (!queue.isEmpty() && canGo(queue.first(), now)) {
      Call next = queue.poll();
      Place place = enter(next, now);
      news.add(() -> go(next, place));
    }
  }

  /**
   * Turns away the calls that wait in vain, and tells the others their places.
   *
   * @return nanoseconds until the queue needs another look
   */
  private long reviewWaiting(long now, List<Runnable> news) {
    boolean round = now - lastRoundNanos >= ROUND_NANOS;
    lastRoundNanos = round ? now : lastRoundNanos;
    long wake = Long.MAX_VALUE;
    double tokensAhead = 0;
    int position = 1;
    for (FairQueue.Waiting<Call> waiting : queue.inOrder()) {
      Call call = waiting.call();
      int own = allowance.clamp(call.tokens());
      double tokens = tokensAhead + own;
      long wait = nanosUntilTurn(position, tokens, now);
      long left = call.deadline().remaining().toNanos();
      if (left <= 0 || sureNanosUntilEnd(position, tokens, own, now) > left) {
        turnAway(call, left, wait, news);
        continue;
      }
      if (round || position <= TOLD_AT_ONCE || waiting.isNew()) {
        tellPlace(waiting, position, wait, news);
      } else {
        wake = Math.min(wake, lastRoundNanos + ROUND_NANOS - now);
      }
      boolean comesByItself = position == 1 && !slots.areFull();
      wake = Math.min(wake, comesByItself ? Math.min(wait, left) : left);
      tokensAhead = tokens;
      position++;
    }
    return wake;
  }

  private void turnAway(Call call, long left, long wait, List<Runnable> news) {
    queue.remove(call);
    AppException why =
        left <= 0
            ? ChatErrors.timeout(call.deadline())
            : ChatErrors.unavailable().retryAfter(Duration.ofNanos(wait));
    news.add(() -> call.turnedAway(why));
  }

  private static void tellPlace(
      FairQueue.Waiting<Call> waiting, int position, long wait, List<Runnable> news) {
    if (waiting.tell(position)) {
      news.add(() -> waiting.call().waits(position, Duration.ofNanos(wait)));
    }
  }

  /**
   * @param position in the queue, from 1
   * @param tokens of the call itself and of those ahead of it
   */
  private long nanosUntilTurn(int position, double tokens, long now) {
    return Math.max(allowance.nanosUntil(tokens, now), slots.nanosUntilFree(position));
  }

  /** A turn is worth waiting for only if the deadline leaves time to write then. */
  private long sureNanosUntilEnd(int position, double tokens, int own, long now) {
    return Math.max(allowance.sureNanosUntil(tokens, own, now), slots.nanosUntilEnd(position));
  }

  private void onAlarm(long at) {
    List<Runnable> news;
    synchronized (this) {
      alarm.rang(at);
      news = admit(nanoTime.getAsLong());
    }
    news.forEach(Lane::tell);
  }
}
