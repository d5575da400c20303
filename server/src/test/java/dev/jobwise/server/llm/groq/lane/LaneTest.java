package dev.jobwise.server.llm.groq.lane;

import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.error.AppException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who goes, who waits and who is turned away, on a clock that the test moves. */
class LaneTest {

  private static final Duration LONG = Duration.ofMinutes(10);

  private final List<String> events = new ArrayList<>();
  private final List<Runnable> alarms = new ArrayList<>();
  private long nanos;

  @Test
  void withoutLimits_allGoAtOnce() {
    Lane lane = lane(0, 0, 0);

    for (int i = 1; i <= 24; i++) {
      lane.arrive(new Call("call", 1, 100_000, LONG));
    }

    assertThat(events).hasSize(24).containsOnly("call goes");
    assertThat(alarms).isEmpty();
    assertThat(lane.isBusy()).isFalse();
  }

  @Test
  void users_takeTurns() {
    Lane lane = lane(0, 1, 10);
    Call first = arrive(lane, "first", 1, 1);
    Call second = arrive(lane, "second", 1, 1);
    Call third = arrive(lane, "third", 1, 1);
    Call other = arrive(lane, "other", 2, 1);

    assertThat(events)
        .containsExactly(
            "first goes", "second waits 1", "third waits 2", "other waits 2", "third waits 3");
    events.clear();
    first.place.leave(1);
    second.place.leave(1);
    other.place.leave(1);

    assertThat(third.place).isNotNull();
    assertThat(events)
        .containsExactly(
            "second goes",
            "other waits 1",
            "third waits 2",
            "other goes",
            "third waits 1",
            "third goes");
  }

  @Test
  void tokensPerMinute_areWaitedFor() {
    Lane lane = lane(6000, 0, 10);
    arrive(lane, "first", 1, 5000);
    assertThat(lane.isBusy()).isFalse();
    arrive(lane, "second", 1, 2000);
    assertThat(lane.isBusy()).isTrue();
    assertThat(events).containsExactly("first goes", "second waits 1");

    advance(9_999);
    assertThat(events).hasSize(2);
    advance(1);

    assertThat(events).endsWith("second goes");
  }

  @Test
  void whatWasNotUsed_isGivenBack() {
    Lane lane = lane(6000, 0, 10);
    Call first = arrive(lane, "first", 1, 5000);
    arrive(lane, "second", 1, 2000);

    first.place.leave(4001);
    assertThat(events).doesNotContain("second goes");
    advance(10);
    assertThat(events).endsWith("second goes");

    // The second end of a call changes nothing.
    arrive(lane, "third", 1, 2000);
    first.place.leave(0);
    assertThat(events).endsWith("third waits 1");
  }

  @Test
  void callLargerThanTheLimit_goesWhenAllIsThere() {
    Lane lane = lane(1000, 0, 10);

    arrive(lane, "large", 1, 1_000_000);

    assertThat(events).containsExactly("large goes");
  }

  @Test
  void rateHeaders_areLearnt() {
    Lane lane = lane(0, 0, 10);
    Call first = arrive(lane, "first", 1, 3000);
    first.place.answered(new RateHeaders(6000, 1000, null, 100, Duration.ZERO));
    arrive(lane, "second", 1, 2000);
    assertThat(events).containsExactly("first goes", "second waits 1");

    advance(10_000);
    assertThat(events).endsWith("second goes");
  }

  @Test
  void providersLastWord_countsMoreThanOurEstimate() {
    Lane lane = lane(0, 0, 10);
    Call first = arrive(lane, "first", 1, 5000);
    first.place.answered(new RateHeaders(6000, 6000, null, -1, Duration.ZERO));
    Call second = arrive(lane, "second", 1, 5000);
    arrive(lane, "third", 1, 5000, Duration.ofSeconds(5));
    // Third may come in time yet: the provider has not said what second takes.
    assertThat(events).containsExactly("first goes", "second goes", "third waits 1");

    second.place.answered(new RateHeaders(6000, 6000, null, -1, Duration.ZERO));

    assertThat(events).endsWith("third goes");
  }

  @Test
  void whoseTurnCanNotComeInTime_isTurnedAwayAtOnce() {
    Lane lane = lane(0, 0, 10);
    Call first = arrive(lane, "first", 1, 5000);
    first.place.answered(new RateHeaders(6000, 0, null, -1, Duration.ZERO));

    Call late = arrive(lane, "late", 1, 5000, Duration.ofSeconds(30));

    assertThat(events).containsExactly("first goes", "late away LLM_UNAVAILABLE");
    assertThat(late.why.retryAfter()).isEqualTo(Duration.ofSeconds(50));
    assertThat(lane.isBusy()).isTrue();
  }

  @Test
  void whoseTurnWouldLeaveNoTimeToWrite_isTurnedAwayAtOnce() {
    Lane lane = lane(0, 1, 10);
    Call slow = arrive(lane, "slow", 1, 1);
    advance(20_000);
    slow.place.leave(1);
    events.clear();
    // A call takes 5.6 s on average now, so the second ends after about 11 s.
    arrive(lane, "first", 1, 1);

    Call late = arrive(lane, "late", 1, 1, Duration.ofSeconds(10));
    arrive(lane, "early", 1, 1, Duration.ofSeconds(12));

    assertThat(events).containsExactly("first goes", "late away LLM_UNAVAILABLE", "early waits 1");
    assertThat(late.why.retryAfter()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(6));
  }

  @Test
  void longQueue_isToldOfChangesOnceASecond_exceptItsHead() {
    Lane lane = lane(0, 1, 100);
    List<Call> calls = new ArrayList<>();
    for (int user = 0; user <= 30; user++) {
      calls.add(arrive(lane, "call" + user, user, 1));
    }
    assertThat(events).contains("call30 waits 30");
    advance(2_000);
    calls.get(0).place.leave(1);
    events.clear();

    calls.get(1).place.leave(1);

    assertThat(events).contains("call2 goes", "call22 waits 20").doesNotContain("call23 waits 21");
    events.clear();
    advance(1_000);
    assertThat(events)
        .contains("call23 waits 21", "call30 waits 28")
        .doesNotContain("call22 waits 20");
  }

  @Test
  void callerThatThrows_costsNobodyElsesTurn() {
    Lane lane = lane(0, 1, 10);
    Call first = arrive(lane, "first", 1, 1);
    lane.arrive(
        new Call("broken", 2, 1, LONG) {
          @Override
          public void go(LaneCall.Place given) {
            throw new IllegalStateException("a fault of the caller");
          }
        });
    arrive(lane, "third", 3, 1);

    first.place.leave(1);

    assertThat(events).contains("third goes");
  }

  @Test
  void whoHasWaitedInVain_timesOut() {
    Lane lane = lane(0, 1, 10);
    arrive(lane, "first", 1, 1);
    Call late = arrive(lane, "late", 1, 1, LONG);
    late.deadline = Deadline.after(Duration.ZERO);

    alarms.get(0).run();

    assertThat(events).endsWith("late away LLM_TIMEOUT");
  }

  @Test
  void dayWithoutRequests_isAskedAgainSoon() {
    Lane lane = lane(0, 0, 10);
    Call first = arrive(lane, "first", 1, 1);
    first.place.answered(new RateHeaders(0, -1, null, 0, Duration.ofHours(5)));
    arrive(lane, "second", 1, 1);
    assertThat(events).endsWith("second waits 1");

    advance(10_000);

    assertThat(events).endsWith("second goes");
  }

  @Test
  void fullQueue_refuses() {
    Lane lane = lane(6000, 0, 1);
    arrive(lane, "first", 1, 6000);
    lane.checkRoom();
    arrive(lane, "second", 1, 1000);

    Call third = arrive(lane, "third", 2, 1000);

    assertThat(events)
        .containsExactly("first goes", "second waits 1", "third away TOO_MANY_WAITING");
    assertThat(third.why.reason()).isEqualTo(REASON_TOO_MANY_WAITING);
    assertThat(third.why.retryAfter()).isEqualTo(Duration.ofSeconds(10));
    assertThatThrownBy(lane::checkRoom).hasMessage(third.why.getMessage());
  }

  @Test
  void withdrawn_makesRoomForTheNext() {
    Lane lane = lane(0, 1, 10);
    Call first = arrive(lane, "first", 1, 1);
    Call second = arrive(lane, "second", 1, 1);
    arrive(lane, "third", 1, 1);

    lane.withdraw(second);
    lane.withdraw(second);
    assertThat(events).endsWith("third waits 1");
    first.place.leave(1);

    assertThat(events).endsWith("third goes").doesNotContain("second goes");
  }

  @Test
  void close_turnsAllAway() {
    Lane lane = lane(0, 1, 10);
    arrive(lane, "first", 1, 1);
    arrive(lane, "second", 1, 1);

    lane.close();

    assertThat(events).endsWith("second away LLM_UNAVAILABLE");
  }

  private Lane lane(int tokensPerMinute, int maxConcurrent, int maxWaiting) {
    return new Lane(
        tokensPerMinute,
        maxConcurrent,
        maxWaiting,
        () -> nanos,
        (wait, action) -> alarms.add(action));
  }

  private void advance(long millis) {
    nanos += Duration.ofMillis(millis).toNanos();
    List.copyOf(alarms).forEach(Runnable::run);
  }

  private Call arrive(Lane lane, String name, int user, int tokens) {
    return arrive(lane, name, user, tokens, LONG);
  }

  private Call arrive(Lane lane, String name, int user, int tokens, Duration time) {
    Call call = new Call(name, user, tokens, time);
    lane.arrive(call);
    return call;
  }

  private class Call implements LaneCall {
    private final String name;
    private final int user;
    private final int tokens;
    private Deadline deadline;
    private LaneCall.Place place;
    private AppException why;

    Call(String name, int user, int tokens, Duration time) {
      this.name = name;
      this.user = user;
      this.tokens = tokens;
      this.deadline = Deadline.after(time);
    }

    @Override
    public int userId() {
      return user;
    }

    @Override
    public int tokens() {
      return tokens;
    }

    @Override
    public Deadline deadline() {
      return deadline;
    }

    @Override
    public void go(LaneCall.Place given) {
      place = given;
      events.add(name + " goes");
    }

    @Override
    public void waits(int position, Duration estimatedWait) {
      events.add(name + " waits " + position);
    }

    @Override
    public void turnedAway(AppException reason) {
      why = reason;
      events.add(name + " away " + reason.wireName());
    }
  }
}
