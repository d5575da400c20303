package dev.jobwise.server.llm.groq.lane;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.llm.ChatErrors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to one model. Calls go straight through while the model's tokens and our own limit on
 * concurrent calls allow it. Other calls wait in a {@link FairQueue}, without a thread, and are
 * refused as soon as their turn can't come before their deadline. Thread-safe; holds no lock while
 * it notifies calls.
 */
public final class Lane {

  /**
   * The number of calls that learn of a new position at once; further back, a second's delay does
   * not matter.
   */
  private static final int TOLD_AT_ONCE = 20;

  /** Time between two rounds in which all others learn of their positions. */
  private static final long ROUND_NANOS = 1_000_000_000;

  private static final Logger log = LoggerFactory.getLogger(Lane.class);

  private final int maxWaiting;
  private final LongSupplier nanoTime;
  private final Alarm alarm;
  private final Allowance allowance;
  private final CallSlots slots;
  private final FairQueue<LaneCall> queue = new FairQueue<>(LaneCall::userId);
  private long lastRoundNanos;

  /**
   * @param tokensPerMinute our own limit; 0 to follow the provider's rate headers
   * @param maxConcurrent concurrent calls; 0 for no limit
   * @param maxWaiting calls that may wait for their turn; more are refused
   */
  public Lane(
      int tokensPerMinute,
      int maxConcurrent,
      int maxWaiting,
      LongSupplier nanoTime,
      Alarm.Timer timer) {
    this.maxWaiting = maxWaiting;
    this.nanoTime = nanoTime;
    this.alarm = new Alarm(timer);
    this.lastRoundNanos = nanoTime.getAsLong() - ROUND_NANOS;
    this.allowance = new Allowance(tokensPerMinute, nanoTime.getAsLong());
    this.slots = new CallSlots(maxConcurrent);
  }

  private final class TakenPlace implements LaneCall.Place {
    private final Allowance.Share share;
    private final long sinceNanos;
    private boolean left;

    private TakenPlace(Allowance.Share share, long sinceNanos) {
      this.share = share;
      this.sinceNanos = sinceNanos;
    }

    @Override
    public void answered(RateHeaders headers) {
      update(
          now -> {
            share.answered(headers, now);
            return admit(now);
          });
    }

    @Override
    public void leave(int used) {
      update(
          now -> {
            if (left) {
              return List.of();
            }
            left = true;
            slots.leave(now - sinceNanos);
            share.end(used, now);
            return admit(now);
          });
    }
  }

  /** Changes the lane under its lock, then tells the calls what that means for them. */
  private void update(LongFunction<List<Runnable>> change) {
    List<Runnable> news;
    synchronized (this) {
      news = change.apply(nanoTime.getAsLong());
    }
    news.forEach(Lane::tell);
  }

  /** The call goes now, waits, or is refused; it is notified before this returns. */
  public void arrive(LaneCall call) {
    update(
        now -> {
          if (queue.isEmpty() && canGo(call, now)) {
            LaneCall.Place place = enter(call, now);
            return List.of(() -> go(call, place));
          }
          if (queue.size() >= maxWaiting) {
            AppException full = full(now);
            return List.of(() -> call.turnedAway(full));
          }
          queue.add(call);
          return admit(now);
        });
  }

  private static void go(LaneCall call, LaneCall.Place place) {
    if (!tell(() -> call.go(place))) {
      place.leave(0);
    }
  }

  /** A faulty call must not affect others; false if it failed. */
  private static boolean tell(Runnable news) {
    try {
      news.run();
      return true;
    } catch (RuntimeException | Error fault) {
      log.error("A call that waited for its turn failed", fault);
      return false;
    }
  }

  /** The call no longer wants its turn; does nothing if it is not waiting. */
  public void withdraw(LaneCall call) {
    update(now -> queue.remove(call) ? admit(now) : List.of());
  }

  /** Refuses all waiting calls. */
  public void close() {
    update(
        now -> {
          List<Runnable> news = new ArrayList<>();
          while (!queue.isEmpty()) {
            LaneCall call = queue.poll();
            news.add(() -> call.turnedAway(ChatErrors.unavailable()));
          }
          return news;
        });
  }

  /** Calls in progress. */
  public synchronized int running() {
    return slots.running();
  }

  /** Calls that wait for their turn. */
  public synchronized int waiting() {
    return queue.size();
  }

  /** Whether a call would have to wait now. */
  public synchronized boolean isBusy() {
    return !queue.isEmpty() || nanosUntilTurn(1, 1, nanoTime.getAsLong()) > 0;
  }

  /**
   * @throws AppException {@code TOO_MANY_WAITING} if a call would now be refused for that reason
   */
  public synchronized void checkRoom() {
    if (queue.size() >= maxWaiting && isBusy()) {
      throw full(nanoTime.getAsLong());
    }
  }

  private AppException full(long now) {
    LaneCall next = queue.first();
    int tokens = next == null ? 1 : allowance.clamp(next.tokens());
    return ChatErrors.tooManyWaiting(Duration.ofNanos(nanosUntilTurn(1, tokens, now)));
  }

  private boolean canGo(LaneCall call, long now) {
    return nanosUntilTurn(1, allowance.clamp(call.tokens()), now) == 0;
  }

  private LaneCall.Place enter(LaneCall call, long now) {
    slots.enter();
    return new TakenPlace(allowance.take(allowance.clamp(call.tokens()), now), now);
  }

  /** Lets through every call that can go, reviews the others, and returns the notifications. */
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
      LaneCall next = queue.poll();
      LaneCall.Place place = enter(next, now);
      news.add(() -> go(next, place));
    }
  }

  /**
   * Refuses the calls that wait in vain, and tells the others their positions.
   *
   * @return nanoseconds until the queue needs another look
   */
  private long reviewWaiting(long now, List<Runnable> news) {
    boolean round = now - lastRoundNanos >= ROUND_NANOS;
    lastRoundNanos = round ? now : lastRoundNanos;
    long wake = Long.MAX_VALUE;
    double tokensAhead = 0;
    int position = 1;
    for (FairQueue.Waiting<LaneCall> waiting : queue.inOrder()) {
      LaneCall call = waiting.call();
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

  private void turnAway(LaneCall call, long left, long wait, List<Runnable> news) {
    queue.remove(call);
    AppException why =
        left <= 0
            ? ChatErrors.timeout(call.deadline())
            : ChatErrors.unavailable().retryAfter(Duration.ofNanos(wait));
    news.add(() -> call.turnedAway(why));
  }

  private static void tellPlace(
      FairQueue.Waiting<LaneCall> waiting, int position, long wait, List<Runnable> news) {
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

  /** A turn is worth waiting for only if the deadline then leaves time to write. */
  private long sureNanosUntilEnd(int position, double tokens, int own, long now) {
    return Math.max(allowance.sureNanosUntil(tokens, own, now), slots.nanosUntilEnd(position));
  }

  private void onAlarm(long at) {
    update(
        now -> {
          alarm.rang(at);
          return admit(now);
        });
  }
}
