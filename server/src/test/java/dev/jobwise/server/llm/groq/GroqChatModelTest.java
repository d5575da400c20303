package dev.jobwise.server.llm.groq;

import static dev.jobwise.errors.v1.Reason.REASON_LLM_TIMEOUT;
import static dev.jobwise.errors.v1.Reason.REASON_LLM_UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.llm.ChatCall;
import dev.jobwise.server.testing.GroqStandIn;
import dev.jobwise.server.testing.HeldStream;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.StandInReply;
import dev.jobwise.server.testing.StandInReply.End;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client against a stand-in of the provider: streamed answers. */
@Slow
class GroqChatModelTest {

  /** More than two HTTP/2 connections of the stand-in can carry. */
  private static final int MANY = 300;

  private final GroqStandIn groq = GroqStandIn.start();
  private final GroqChatModel model = LlmFixtures.model(groq.baseUri(), Clock.systemUTC());

  @AfterEach
  void stop() {
    model.close();
    groq.close();
  }

  @Test
  void stream_deliversTextAndUsage() {
    groq.next(StandInReply.text("I build things that last."));

    Heard heard = ask();

    assertThat(heard.text()).isEqualTo("I build things that last.");
    assertThat(heard.models).containsExactly("writer-1");
    assertThat(heard.usage().totalTokens()).isEqualTo(105);
    assertThat(heard.usage().model()).isEqualTo("writer-1");
  }

  @Test
  void stream_tokensOfOneReadArriveTogether() {
    groq.next(StandInReply.text("four words in one"));

    assertThat(ask().texts).containsExactly("four words in one");
  }

  @Test
  void stream_tokensArriveAsTheyAreSent() {
    HeldStream upstream = new HeldStream();
    groq.next(StandInReply.held(upstream));
    Heard heard = new Heard();
    model.stream(LlmFixtures.letter(LlmFixtures.SOON), heard);

    upstream.emit("One");
    heard.awaitText("One");
    upstream.emit(" two");
    heard.awaitText("One two");
    upstream.finish();

    assertThat(heard.awaitEnd().texts).containsExactly("One", " two");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void close_failsWhatIsUnderWay(boolean answering) throws Exception {
    groq.next(answering ? StandInReply.text("Part").ending(End.STALL) : StandInReply.silent());
    GroqChatModel closing = LlmFixtures.model(groq.baseUri(), Clock.systemUTC());
    Heard heard = new Heard();
    closing.stream(LlmFixtures.letter(LlmFixtures.SOON), heard);
    groq.awaitOpen(1);
    heard.awaitText(answering ? "Part" : "");

    closing.close();

    assertUnavailable(heard.awaitEnd());
    groq.awaitOpen(0);
  }

  @Test
  void closed_isUnavailable() {
    model.close();

    assertUnavailable(ask());
  }

  @Test
  void stream_overHttp2() {
    try (GroqChatModel http2 = LlmFixtures.model(groq.http2Uri(), Clock.systemUTC())) {
      groq.next(StandInReply.text("over one connection"));
      Heard heard = new Heard();
      http2.stream(LlmFixtures.letter(LlmFixtures.SOON), heard);

      assertThat(heard.awaitEnd().text()).isEqualTo("over one connection");
    }
  }

  @Test
  void cancel_closesUpstreamAndSilencesListener() throws Exception {
    HeldStream upstream = new HeldStream();
    groq.next(StandInReply.held(upstream));
    Heard heard = new Heard();
    ChatCall call = model.stream(LlmFixtures.letter(LlmFixtures.SOON), heard);
    upstream.emit("One");
    heard.awaitText("One");

    call.cancel();

    assertThat(upstream.awaitCancelled()).isTrue();
    groq.awaitOpen(0);
    assertThat(heard.isOver()).isFalse();
  }

  @Test
  void deadline_midStream_keepsTextAndClosesUpstream() throws Exception {
    HeldStream upstream = new HeldStream();
    groq.next(StandInReply.held(upstream));
    Heard heard = new Heard();
    model.stream(LlmFixtures.letter(Duration.ofSeconds(3)), heard);
    upstream.emit("Part");

    assertTimeout(heard.awaitEnd());
    assertThat(heard.text()).isEqualTo("Part");
    groq.awaitOpen(0);
  }

  @Test
  void deadline_withoutAnyAnswer() throws Exception {
    groq.next(StandInReply.silent());
    Heard heard = new Heard();
    model.stream(LlmFixtures.letter(Duration.ofMillis(200)), heard);

    assertTimeout(heard.awaitEnd());
    groq.awaitOpen(0);
    assertThat(groq.asked()).hasSize(1);
  }

  @Test
  void deadline_passedBefore_asksNobody() {
    Heard heard = new Heard();
    model.stream(LlmFixtures.letter(Duration.ZERO), heard);

    assertThat(heard.awaitEnd().failure().reason()).isEqualTo(REASON_LLM_TIMEOUT);
    assertThat(groq.asked()).isEmpty();
  }

  @Test
  void deadline_afterStop_isAnEnd() {
    HeldStream upstream = new HeldStream();
    groq.next(StandInReply.held(upstream));
    Heard heard = new Heard();
    model.stream(LlmFixtures.letter(Duration.ofSeconds(3)), heard);
    upstream.emit("All said.").write(LlmFixtures.STOP);

    assertThat(heard.awaitEnd().usage().totalTokens()).isPositive();
  }

  @Test
  void cut_midStream_failsWithPartialText() {
    groq.next(StandInReply.text("half a").ending(End.CUT));

    Heard heard = ask();

    assertUnavailable(heard);
    assertThat(heard.text()).isEqualTo("half a");
    assertThat(groq.asked()).hasSize(1);
  }

  @Test
  void cut_afterStop_isAnEnd() {
    HeldStream upstream = new HeldStream();
    groq.next(StandInReply.held(upstream));
    Heard heard = new Heard();
    model.stream(LlmFixtures.letter(LlmFixtures.SOON), heard);
    upstream.emit("All said.").write(LlmFixtures.STOP);
    heard.awaitText("All said.");
    upstream.cut();

    assertThat(heard.awaitEnd().usage().totalTokens()).isPositive();
  }

  @Test
  void errorInsideStream_failsWithPartialText() {
    groq.next(StandInReply.text("so far").ending(End.ERROR));

    Heard heard = ask();

    assertUnavailable(heard);
    assertThat(heard.text()).isEqualTo("so far");
  }

  @ParameterizedTest
  @ValueSource(strings = {"length", "content_filter"})
  void brokenEnd_failsWithPartialText(String reason) {
    groq.next(StandInReply.text("cut short").finishReason(reason));

    Heard heard = ask();

    assertUnavailable(heard);
    assertThat(heard.text()).isEqualTo("cut short");
  }

  @ParameterizedTest
  @ValueSource(strings = {"data: {\"choices\":[{\"delta\":{\"cont\n\n", "data: {}{}\n\n"})
  void damagedChunk_failsWithPartialText(String damaged) {
    byte[] all =
        (LlmFixtures.chunk("Before. ") + damaged + LlmFixtures.chunk("After.") + LlmFixtures.STOP)
            .getBytes(StandardCharsets.UTF_8);
    groq.next(StandInReply.raw(all));

    Heard heard = ask();

    assertUnavailable(heard);
    assertThat(heard.text()).isEqualTo("Before. ");
  }

  @Test
  void damageAfterStop_isAnEnd() {
    String all = LlmFixtures.chunk("All said.") + LlmFixtures.STOP + "data: {\"usa\n\n";
    groq.next(StandInReply.raw(all.getBytes(StandardCharsets.UTF_8)));

    assertThat(ask().usage().totalTokens()).isPositive();
  }

  @Test
  void noText_fails() {
    groq.next(StandInReply.pieces(), StandInReply.pieces(" ", "\n"));

    assertUnavailable(ask());
    assertUnavailable(ask());
  }

  @Test
  void reasoning_isNeverForwarded() {
    groq.next(
        StandInReply.pieces().reasoning("secret", "thoughts"),
        StandInReply.text("the answer").reasoning("secret"));

    Heard onlyThoughts = ask();
    assertUnavailable(onlyThoughts);
    assertThat(onlyThoughts.text()).isEmpty();
    assertThat(ask().text()).isEqualTo("the answer");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 64})
  void bytes_mayBeSplitAnywhere(int size) {
    byte[] all =
        (": hello\r\n\r\nevent: ping\r\ndata: {\"choices\":[{\"delta\":{\"content\":\"NO\"}}]}\r\n\r\n"
                + "data:\n\ndata: not json\n\n"
                + LlmFixtures.chunk("Zürich ")
                + LlmFixtures.chunk("日本 ").replace('\n', '\r')
                + LlmFixtures.chunk("🎉").replace("\n", "\r\n")
                + LlmFixtures.STOP
                + "data: [DONE]\n\n")
            .getBytes(StandardCharsets.UTF_8);
    groq.next(StandInReply.raw(LlmFixtures.split(all, size)));

    assertThat(ask().text()).isEqualTo("Zürich 日本 🎉");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 498, 500, 502, 503})
  void passingFault_isRetried(int status) {
    groq.next(StandInReply.error(status, "x").retryAfter("0"));

    assertThat(ask().awaitEnd().usage()).isNotNull();
    assertThat(groq.asked()).hasSize(2);
  }

  /** As gateways report it that have accepted the request before the model's server fails. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "data: {'id':'gen-1','error':{'code':502,'message':'Provider disconnected'},"
            + "'choices':[{'index':0,'delta':{'content':''},'finish_reason':'error'}]}",
        "data: {'error':{'message':'Rate limit reached','type':'tokens',"
            + "'code':'rate_limit_exceeded'}}",
        "event: error\ndata: {'type':'error','error':{'type':'overloaded_error','message':'Busy'}}",
        "data: {'x_groq':{'id':'req_1','error':{'type':'over_capacity','message':'Busy'}}}",
        "data: {'x_groq':{'id':'req_1','error':'over_capacity'},'choices':[]}",
        "data: {'choices':[{'index':0,'delta':{},'error':{'code':'503','message':'Down'}}]}",
        "{'error':{'message':'Bad gateway','code':502},'user_id':'u'}",
        "[{'error':{'code':503,'status':'UNAVAILABLE','message':'The model is overloaded'}}]"
      })
  void passingFaultInsideAnAnswer_isRetried(String told) {
    String body = told.replace('\'', '"') + "\n\n";
    groq.next(
        StandInReply.raw(body.getBytes(StandardCharsets.UTF_8)), StandInReply.text("All fine."));

    assertThat(ask().texts).containsExactly("All fine.");
    assertThat(groq.asked()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data: {'error':{'message':'Insufficient credits','code':402}}",
        "data: {'error':{'message':'No','type':'invalid_request_error','code':'bad_image'}}",
        "data: {'choices':[{'index':0,'delta':{'content':'Part'}}]}\n\n"
            + "data: {'error':{'code':502,'message':'Provider disconnected'}}"
      })
  void otherFaultInsideAnAnswer_isFinal(String told) {
    String body = told.replace('\'', '"') + "\n\n";
    groq.next(StandInReply.raw(body.getBytes(StandardCharsets.UTF_8)));

    assertUnavailable(ask());
    assertThat(groq.asked()).hasSize(1);
  }

  @Test
  void lostConnection_isRetried() {
    groq.next(StandInReply.refused(), StandInReply.refused());

    assertThat(ask().usage()).isNotNull();
    assertThat(groq.asked()).hasSize(3);
  }

  @Test
  void lastingFault_failsAfterTwoRetries() {
    groq.otherwise(StandInReply.error(503, "x"));

    assertUnavailable(ask());
    assertThat(groq.asked()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 413, 422})
  void refusal_isFinal(int status) {
    groq.otherwise(StandInReply.error(status, "x"));

    assertUnavailable(ask());
    assertThat(groq.asked()).hasSize(1);
  }

  @Test
  void longRetryAfter_failsAtOnce() {
    groq.next(StandInReply.error(429, "rate_limit_exceeded").retryAfter("60"));

    assertUnavailable(ask());
    assertThat(groq.asked()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void manyStreams_doNotQueue(boolean http2) throws Exception {
    groq.otherwise(StandInReply.pieces().ending(End.STALL));
    List<ChatCall> calls = new ArrayList<>();
    try (GroqChatModel busy =
        LlmFixtures.model(http2 ? groq.http2Uri() : groq.baseUri(), Clock.systemUTC())) {
      for (int i = 0; i < MANY; i++) {
        calls.add(busy.stream(LlmFixtures.letter(LlmFixtures.SOON), new Heard()));
      }

      groq.awaitOpen(MANY);
      calls.forEach(ChatCall::cancel);
      groq.awaitOpen(0);
    }
  }

  private Heard ask() {
    Heard heard = new Heard();
    model.stream(LlmFixtures.letter(LlmFixtures.SOON), heard);
    return heard.awaitEnd();
  }

  private static void assertUnavailable(Heard heard) {
    assertThat(heard.failure().reason()).isEqualTo(REASON_LLM_UNAVAILABLE);
    assertThat(heard.failure()).hasMessage("LLM service unavailable. Please try again later.");
  }

  private static void assertTimeout(Heard heard) {
    assertThat(heard.failure().reason()).isEqualTo(REASON_LLM_TIMEOUT);
  }
}
