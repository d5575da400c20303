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
 * calls at the same time allow it; others wait in a {@link FairQueue}, by no thread, and are turned
 * away as soon as their turn can't come before their deadline. Thread-safe; callers are called
 * without any lock.
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

  /** Has something run later, on any thread. */
  interface Alarm {
    void after(long nanos, Runnable action);
  }

  /** How long a call takes, until some have been seen. */
  private static final double FIRST_GUESS_NANOS = 2e9;

  /** Weight of the newest call in the average. */
  private static final double NEWEST = 0.2;

  /** These many hear at once when their place changes; further back a second's delay is no news. */
  private static final int TOLD_AT_ONCE = 20;

  /** Time between two rounds in which all others hear of their places. */
  private static final long ROUND_NANOS = 1_000_000_000;

  private static final Logger log = LoggerFactory.getLogger(Lane.class);

  private final GroqLimits limits;
  private final LongSupplier nanoTime;
  private final Alarm alarm;
  private final Allowance allowance;
  private final FairQueue queue = new FairQueue();
  private int running;
  private double callNanos = FIRST_GUESS_NANOS;
  private long lastRoundNanos;
  private boolean alarmSet;
  private long alarmNanos;

  Lane(GroqLimits limits, LongSupplier nanoTime, Alarm alarm) {
    this.limits = limits;
    this.nanoTime = nanoTime;
    this.alarm = alarm;
    this.lastRoundNanos = nanoTime.getAsLong() - ROUND_NANOS;
    this.allowance = new Allowance(limits.tokensPerMinute(), nanoTime.getAsLong());
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
      List<Runnable> calls;
      synchronized (Lane.this) {
        long now = nanoTime.getAsLong();
        share.answered(headers, now);
        calls = admit(now);
      }
      calls.forEach(Lane::tell);
    }

    /**
     * The call is over; only the first time counts.
     *
     * @param used the tokens that it really took, or -1 if nobody knows
     */
    void leave(int used) {
      List<Runnable> calls;
      synchronized (Lane.this) {
        if (left) {
          return;
        }
        left = true;
        running--;
        long now = nanoTime.getAsLong();
        callNanos += NEWEST * (now - sinceNanos - callNanos);
        share.end(used, now);
        calls = admit(now);
      }
      calls.forEach(Lane::tell);
    }
  }

  /** The call goes now, waits, or is turned away: it is told so before this returns. */
  void arrive(Call caller) {
    List<Runnable> calls = null;
    Place place = null;
    synchronized (this) {
      long now = nanoTime.getAsLong();
      if (queue.isEmpty() && nanosUntilTurn(1, allowance.clamp(caller.tokens()), now) == 0) {
        place = enter(caller, now);
      } else if (queue.size() >= limits.maxWaiting()) {
        AppException full = full(now);
        calls = List.of(() -> caller.turnedAway(full));
      } else {
        queue.add(caller);
        calls = admit(now);
      }
    }
    if (place != null) {
      go(caller, place);
    } else {
      calls.forEach(Lane::tell);
    }
  }

  private static void go(Call caller, Place place) {
    if (!tell(() -> caller.go(place))) {
      place.leave(0);
    }
  }

  /** One caller's fault is nobody else's; false if there was one. */
  private static boolean tell(Runnable call) {
    try {
      call.run();
      return true;
    } catch (RuntimeException | Error fault) {
      log.error("A call that waited for its turn failed", fault);
      return false;
    }
  }

  /** The call no longer wants its turn; nothing happens if it is not waiting. */
  void withdraw(Call caller) {
    List<Runnable> calls = List.of();
    synchronized (this) {
      if (queue.remove(caller)) {
        calls = admit(nanoTime.getAsLong());
      }
    }
    calls.forEach(Lane::tell);
  }

  /** Turns away all who wait. */
  void close() {
    List<Runnable> calls = new ArrayList<>();
    synchronized (this) {
      while (!queue.isEmpty()) {
        Call caller = queue.poll();
        calls.add(() -> caller.turnedAway(ChatErrors.unavailable()));
      }
    }
    calls.forEach(Lane::tell);
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
    Lane.Call next = queue.first();
    int tokens = next == null ? 1 : allowance.clamp(next.tokens());
    return ChatErrors.tooManyWaiting(Duration.ofNanos(nanosUntilTurn(1, tokens, now)));
  }

  private Place enter(Call caller, long now) {
    running++;
    return new Place(allowance.take(allowance.clamp(caller.tokens()), now), now);
  }

  /** Lets through whoever can go, turns away who waits in vain, and tells the others. */
  private List<Runnable> admit(long now) {
    if (queue.isEmpty()) {
      return List.of();
    }
    List<Runnable> calls = new ArrayList<>();
    while (!queue.isEmpty()
        && nanosUntilTurn(1, allowance.clamp(queue.first().tokens()), now) == 0) {
      Call next = queue.poll();
      Place place = enter(next, now);
      calls.add(() -> go(next, place));
    }
    long wake = Long.MAX_VALUE;
    boolean round = now - lastRoundNanos >= ROUND_NANOS;
    lastRoundNanos = round ? now : lastRoundNanos;
    double ahead = 0;
    int position = 1;
    for (FairQueue.Waiting waiting : queue.inOrder()) {
      Call caller = waiting.caller();
      int own = allowance.clamp(caller.tokens());
      double tokens = ahead + own;
      long wait = nanosUntilTurn(position, tokens, now);
      long left = caller.deadline().remaining().toNanos();
      if (left <= 0 || sureNanosUntilEnd(position, tokens, own, now) > left) {
        queue.remove(caller);
        AppException why =
            left <= 0
                ? ChatErrors.timeout(caller.deadline())
                : ChatErrors.unavailable().retryAfter(Duration.ofNanos(wait));
        calls.add(() -> caller.turnedAway(why));
        continue;
      }
      if (round || position <= TOLD_AT_ONCE || waiting.isNew()) {
        if (waiting.tell(position)) {
          int told = position;
          calls.add(() -> caller.waits(told, Duration.ofNanos(wait)));
        }
      } else {
        wake = Math.min(wake, lastRoundNanos + ROUND_NANOS - now);
      }
      boolean comesByItself = position == 1 && !isFull();
      wake = Math.min(wake, comesByItself ? Math.min(wait, left) : left);
      ahead = tokens;
      position++;
    }
    wakeAfter(wake, now);
    return calls;
  }

  private boolean isFull() {
    return limits.maxConcurrent() > 0 && running >= limits.maxConcurrent();
  }

  /**
   * @param position in the queue, from 1
   * @param tokens of the call itself and of those ahead of it
   */
  private long nanosUntilTurn(int position, double tokens, long now) {
    return Math.max(allowance.nanosUntil(tokens, now), nanosUntilPlace(position));
  }

  /** A turn is worth waiting for only if the deadline leaves time to write then. */
  private long sureNanosUntilEnd(int position, double tokens, int own, long now) {
    long place = nanosUntilPlace(position);
    long end = place == 0 ? 0 : place + (long) callNanos;
    return Math.max(allowance.sureNanosUntil(tokens, own, now), end);
  }

  private long nanosUntilPlace(int position) {
    int leaving = running + position - limits.maxConcurrent();
    return limits.maxConcurrent() == 0 || leaving <= 0
        ? 0
        : (long) Math.ceil(leaving * callNanos / limits.maxConcurrent());
  }

  private void wakeAfter(long nanos, long now) {
    if (nanos == Long.MAX_VALUE || alarmSet && alarmNanos - now <= nanos) {
      return;
    }
    alarmSet = true;
    long at = now + nanos;
    alarmNanos = at;
    alarm.after(nanos, () -> onAlarm(at));
  }

  private void onAlarm(long at) {
    List<Runnable> calls;
    synchronized (this) {
      if (alarmNanos == at) {
        alarmSet = false;
      }
      calls = admit(nanoTime.getAsLong());
    }
    calls.forEach(Lane::tell);
  }
}
