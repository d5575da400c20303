package dev.jobwise.server.llm.groq;

import static dev.jobwise.errors.v1.Reason.REASON_LLM_UNAVAILABLE;
import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.llm.ChatCall;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.testing.GroqStandIn;
import dev.jobwise.server.testing.HeldStream;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.StandInReply;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The client's own limits, what it learns of the provider's, and models that fail. */
@Slow
class GroqLimitsTest {

  private static final String FIRST = "writer-1";

  private final AtomicLong nanos = new AtomicLong();
  private final GroqStandIn groq = GroqStandIn.start();
  private GroqChatModel model;

  @AfterEach
  void stop() {
    model.close();
    groq.close();
  }

  @Test
  void waiting_isTold_thenSent() {
    model = model(1, 10);
    HeldStream upstream = new HeldStream();
    groq.next(StandInReply.held(upstream));
    ask();
    Heard second = ask();
    Heard third = ask();
    assertThat(second.steps).containsExactly("queued 1");
    assertThat(third.steps).containsExactly("queued 2");
    assertThat(model.isBusy(ChatTask.LETTER)).isTrue();
    assertThat(model.isBusy(ChatTask.RANK)).isFalse();

    upstream.emit("Done.");
    upstream.finish();

    second.awaitEnd();
    third.awaitEnd();
    assertThat(second.steps).containsExactly("queued 1", "sent", "model", "text");
    assertThat(third.steps).containsExactly("queued 2", "queued 1", "sent", "model", "text");
  }

  @Test
  void nothingQueued_isSentBeforeTheCallReturns() {
    model = model(0, 0);
    groq.next(StandInReply.silent());

    assertThat(ask().steps).containsExactly("sent");
  }

  @Test
  void fullQueue_refusesBeforeAnythingIsSpent() throws Exception {
    model = model(1, 0);
    groq.next(StandInReply.silent());
    ask();
    groq.awaitOpen(1);

    assertThat(ask().failure().reason()).isEqualTo(REASON_TOO_MANY_WAITING);
    assertThat(groq.asked()).hasSize(1);
  }

  @Test
  void cancelledWhileWaiting_isNeverSent() throws Exception {
    model = model(1, 10);
    groq.next(StandInReply.silent());
    ChatCall first = model.stream(LlmFixtures.letter(LlmFixtures.SOON), new Heard());
    groq.awaitOpen(1);
    Heard cancelled = new Heard();
    ChatCall second = model.stream(LlmFixtures.letter(LlmFixtures.SOON), cancelled);
    Heard third = ask();

    second.cancel();
    first.cancel();

    third.awaitEnd();
    assertThat(cancelled.steps).containsExactly("queued 1");
    assertThat(groq.asked()).hasSize(2);
  }

  @Test
  void providerOutOfTokens_failsAtOnce() {
    model = model(0, 10);
    groq.next(StandInReply.text("Last.").tokensLeft(0, 1000));
    ask().awaitEnd();

    Heard refused = ask();

    assertThat(refused.failure().reason()).isEqualTo(REASON_LLM_UNAVAILABLE);
    assertThat(refused.failure().retryAfter()).isBetween(LlmFixtures.SOON, Duration.ofMinutes(1));
    assertThat(groq.asked()).hasSize(1);
    nanos.addAndGet(Duration.ofMinutes(1).toNanos());
    assertThat(ask().awaitEnd().text()).isNotEmpty();
  }

  @Test
  void failingModel_failsFast_andRecoversWithin15Seconds() {
    model = model(0, 10);
    groq.forModel(FIRST, StandInReply.error(500, "internal_error"));
    for (int i = 0; i < LlmFixtures.BREAKER_FAILURES; i++) {
      assertThat(ask().awaitEnd().failure().retryAfter()).isNull();
    }
    int asked = groq.asked().size();

    Heard fast = ask();

    assertThat(fast.failure()).hasMessage("LLM service unavailable. Please try again later.");
    assertThat(fast.failure().retryAfter()).isEqualTo(LlmFixtures.BREAKER_PAUSE);
    assertThatThrownBy(() -> model.admit(1, ChatTask.LETTER))
        .hasMessage(fast.failure().getMessage());
    model.admit(1, ChatTask.RANK);
    // The list of models is for those that are retired, not for those that fail.
    assertThat(groq.asked()).hasSize(asked);

    groq.reset();
    nanos.addAndGet(LlmFixtures.BREAKER_PAUSE.toNanos());
    assertThat(ask().awaitEnd().usage().model()).isEqualTo(FIRST);
    assertThat(ask().awaitEnd().usage().model()).isEqualTo(FIRST);
  }

  @Test
  void refusalsAndQuotas_areNoFaultsOfTheModel() {
    model = model(0, 10);
    for (int status : List.of(400, 401, 403, 413, 422, 429)) {
      groq.otherwise(StandInReply.error(status, "no"));
      for (int i = 0; i < LlmFixtures.BREAKER_FAILURES; i++) {
        assertThat(ask().awaitEnd().failure().retryAfter()).isNull();
      }
    }
  }

  @Test
  void callsSentShortlyBeforeTheirDeadline_areNoFaultsOfTheModel() {
    model = model(0, 10);
    groq.otherwise(StandInReply.silent());
    for (int i = 0; i < LlmFixtures.BREAKER_FAILURES; i++) {
      Deadline almostOver = Deadline.after(LlmFixtures.SOON).atMost(Duration.ofMillis(20));
      Heard heard = new Heard();
      model.stream(LlmFixtures.letter(almostOver), heard);
      heard.awaitEnd();
    }
    model.admit(1, ChatTask.LETTER);
  }

  @Test
  void callsThatHadTheirTime_areFaultsOfTheModel() {
    model = model(0, 10);
    groq.otherwise(StandInReply.silent());
    for (int i = 0; i < LlmFixtures.BREAKER_FAILURES; i++) {
      Heard heard = new Heard();
      model.stream(LlmFixtures.letter(Duration.ofMillis(200)), heard);
      heard.awaitEnd();
    }
    assertThatThrownBy(() -> model.admit(1, ChatTask.LETTER)).isInstanceOf(AppException.class);
  }

  @Test
  void listenerThatThrows_costsNobodyElsesPlace() throws Exception {
    model = model(1, 10);
    groq.next(StandInReply.silent());
    ChatCall first = model.stream(LlmFixtures.letter(LlmFixtures.SOON), new Heard());
    groq.awaitOpen(1);
    Heard broken =
        new Heard() {
          @Override
          public void onSent() {
            throw new IllegalStateException("a fault of the listener");
          }
        };
    model.stream(LlmFixtures.letter(LlmFixtures.SOON), broken);
    Heard third = ask();

    first.cancel();

    assertThat(broken.awaitEnd().failure().reason()).isEqualTo(REASON_LLM_UNAVAILABLE);
    assertThat(third.awaitEnd().text()).isNotEmpty();
  }

  @Test
  void close_turnsAwayWhoWaits() throws Exception {
    model = model(1, 10);
    groq.next(StandInReply.silent());
    ask();
    groq.awaitOpen(1);
    Heard waiting = ask();

    model.close();

    assertThat(waiting.awaitEnd().failure().reason()).isEqualTo(REASON_LLM_UNAVAILABLE);
  }

  private Heard ask() {
    Heard heard = new Heard();
    model.stream(LlmFixtures.letter(LlmFixtures.SOON), heard);
    return heard;
  }

  private GroqChatModel model(int maxConcurrent, int maxWaiting) {
    return LlmFixtures.model(
        groq.baseUri(),
        LlmFixtures.limits(0, maxConcurrent, maxWaiting),
        Clock.systemUTC(),
        nanos::get);
  }
}
