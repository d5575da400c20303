package dev.jobwise.server.llm.groq;

import static dev.jobwise.errors.v1.Reason.REASON_LLM_UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.llm.ChatAnswer;
import dev.jobwise.server.llm.ChatErrors;
import dev.jobwise.server.testing.GroqStandIn;
import dev.jobwise.server.testing.StandInReply;
import dev.jobwise.server.testing.StandInReply.End;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The client against a stand-in of the provider: whole answers, and what is asked. */
class GroqCompleteTest {

  private final GroqStandIn groq = GroqStandIn.start();
  private final GroqChatModel model = LlmFixtures.model(groq.baseUri(), Clock.systemUTC());

  @AfterEach
  void stop() {
    model.close();
    groq.close();
  }

  @Test
  void complete_givesTextAndUsage() {
    groq.next(StandInReply.text("{\"tone\": \"warm\"}").reasoning("not", "for", "anyone"));

    ChatAnswer answer = model.complete(LlmFixtures.style()).join();

    assertThat(answer.text()).isEqualTo("{\"tone\": \"warm\"}");
    assertThat(answer.usage().totalTokens()).isEqualTo(105);
    assertThat(answer.usage().model()).isEqualTo("ranker-1");
    assertThat(answer.usage().seconds()).isPositive();
  }

  @Test
  void schema_becomesJsonObjectForOrdinaryModels() {
    model.complete(LlmFixtures.style()).join();

    JsonNode body = groq.asked().get(0).body();
    assertThat(body.at("/response_format/type").asText()).isEqualTo("json_object");
    assertThat(body.at("/messages/0/role").asText()).isEqualTo("system");
    assertThat(body.at("/messages/0/content").asText())
        .startsWith("Describe the style.")
        .contains("JSON")
        .contains("{\"type\":\"object\"}");
    assertThat(body.at("/messages/1/content").asText())
        .isEqualTo("{\"sample_text\":\"I like it.\"}");
    assertThat(body.path("max_completion_tokens").asInt()).isEqualTo(300);
    assertThat(body.has("reasoning_effort")).isFalse();
    assertThat(body.has("include_reasoning")).isFalse();
  }

  @Test
  void schema_isStrictForReasoningModels() {
    groq.forModel("ranker-1", StandInReply.decommissioned());

    model.complete(LlmFixtures.style()).join();

    JsonNode body = groq.asked("openai/gpt-oss-20b").get(0).body();
    assertThat(body.at("/response_format/type").asText()).isEqualTo("json_schema");
    assertThat(body.at("/response_format/json_schema/strict").asBoolean()).isTrue();
    assertThat(body.at("/response_format/json_schema/schema/type").asText()).isEqualTo("object");
    assertThat(body.path("reasoning_effort").asText()).isEqualTo("low");
    assertThat(body.path("include_reasoning").asBoolean(true)).isFalse();
    assertThat(body.path("max_completion_tokens").asInt())
        .isEqualTo(300 + GroqRequests.REASONING_ROOM_TOKENS);
  }

  @ParameterizedTest
  @EnumSource(
      value = End.class,
      names = {"CUT", "ERROR"})
  void brokenBody_isUnavailable(End end) {
    groq.otherwise(StandInReply.text("{}").ending(end));

    assertThat(failure(model.complete(LlmFixtures.style())).reason())
        .isEqualTo(REASON_LLM_UNAVAILABLE);
  }

  @Test
  void cutOffOrEmptyText_isForTheAskerToJudge_whoMayAskAgain() {
    groq.next(StandInReply.text("{\"tone\":").finishReason("length"), StandInReply.pieces());

    ChatAnswer cutOff = model.complete(LlmFixtures.style()).join();
    assertThat(cutOff.text()).isEqualTo("{\"tone\":");
    assertThat(cutOff.usage().totalTokens()).isPositive();
    assertThat(model.complete(LlmFixtures.style()).join().text()).isEmpty();
    assertThat(groq.asked()).hasSize(2);
  }

  @Test
  void jsonThatTheProviderRejects_isForTheAskerToJudge_andTeachesNothing() {
    groq.next(
        StandInReply.error(400, "json_validate_failed")
            .saying(
                "{\"error\":{\"message\":\"Failed to generate JSON. Please adjust your prompt.\","
                    + "\"type\":\"invalid_request_error\",\"code\":\"json_validate_failed\","
                    + "\"failed_generation\":\"{tone: streaming, temperature\"}}"));

    ChatAnswer rejected = model.complete(LlmFixtures.style()).join();
    assertThat(rejected.text()).isEqualTo("{tone: streaming, temperature");
    assertThat(rejected.usage().totalTokens()).isPositive();
    assertThat(groq.asked()).hasSize(1);

    model.complete(LlmFixtures.style()).join();
    assertThat(groq.asked().get(1).body()).isEqualTo(groq.asked().get(0).body());
  }

  @Test
  void jsonThatTheProviderRejectsWhileItIsWritten_isForTheAskerToJudge() {
    String begun = "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"{tone:\"}}]}\n\n";
    String rejected =
        "event: error\ndata: {\"error\":{\"message\":\"Failed to generate JSON.\","
            + "\"type\":\"invalid_request_error\",\"code\":\"json_validate_failed\","
            + "\"failed_generation\":\"{tone: streaming\",\"status_code\":400}}\n\n";
    groq.next(StandInReply.raw((begun + rejected).getBytes(StandardCharsets.UTF_8)));

    assertThat(model.complete(LlmFixtures.style()).join().text()).isEqualTo("{tone:");
  }

  @Test
  void filteredText_isUnavailable() {
    groq.next(StandInReply.text("{}").finishReason("content_filter"));

    assertThat(failure(model.complete(LlmFixtures.style())).reason())
        .isEqualTo(REASON_LLM_UNAVAILABLE);
  }

  @Test
  void close_failsWhatIsUnderWay_withoutARetry() throws Exception {
    groq.next(StandInReply.silent());
    CompletableFuture<ChatAnswer> answer = model.complete(LlmFixtures.style());
    groq.awaitOpen(1);

    model.close();

    assertThat(failure(answer).reason()).isEqualTo(REASON_LLM_UNAVAILABLE);
    assertThat(failure(model.complete(LlmFixtures.style())).reason())
        .isEqualTo(REASON_LLM_UNAVAILABLE);
    assertThat(groq.asked()).hasSize(1);
  }

  @Test
  void wrongKey_isUnavailable_andTellsNothing() {
    GroqSettings settings =
        new GroqSettings(
            groq.baseUri(),
            "gsk_wrong",
            LlmFixtures.SETTINGS_MODELS,
            LlmFixtures.SETTINGS_MODELS,
            List.of(),
            true);
    try (GroqChatModel stranger =
        new GroqChatModel(settings, LlmFixtures.NO_LIMITS, Clock.systemUTC())) {
      AppException failure = failure(stranger.complete(LlmFixtures.style()));

      assertThat(failure).hasMessage("LLM service unavailable. Please try again later.");
      assertThat(failure.getCause()).isNull();
    }
    assertThat(settings.toString()).doesNotContain("gsk_wrong");
  }

  @Test
  void noServer_isUnavailable() {
    groq.close();
    GroqSettings nobody =
        new GroqSettings(
            URI.create("http://127.0.0.1:1/v1"),
            null,
            LlmFixtures.SETTINGS_MODELS,
            LlmFixtures.SETTINGS_MODELS,
            List.of(),
            false);
    try (GroqChatModel lonely =
        new GroqChatModel(nobody, LlmFixtures.NO_LIMITS, Clock.systemUTC())) {
      assertThat(failure(lonely.complete(LlmFixtures.style())).reason())
          .isEqualTo(REASON_LLM_UNAVAILABLE);
    }
  }

  @Test
  void cancelledFuture_closesUpstream() throws Exception {
    groq.next(StandInReply.silent());
    CompletableFuture<ChatAnswer> answer = model.complete(LlmFixtures.style());
    groq.awaitOpen(1);

    answer.cancel(true);

    groq.awaitOpen(0);
  }

  @Test
  void otherProvider_needsNoKeyAndGetsNoGroqParameters() {
    try (GroqStandIn local = GroqStandIn.start(null);
        GroqChatModel other =
            new GroqChatModel(
                new GroqSettings(
                    local.baseUri(),
                    null,
                    LlmFixtures.SETTINGS_MODELS,
                    List.of("openai/gpt-oss-20b"),
                    List.of(),
                    false),
                LlmFixtures.NO_LIMITS,
                Clock.systemUTC())) {
      other.complete(LlmFixtures.style()).join();

      JsonNode body = local.asked().get(0).body();
      assertThat(body.has("include_reasoning")).isFalse();
      assertThat(body.has("max_completion_tokens")).isFalse();
      assertThat(body.path("max_tokens").asInt()).isPositive();
      assertThat(body.at("/response_format/type").asText()).isEqualTo("json_object");
    }
  }

  @Test
  void timeoutText_namesTheTimeGiven() {
    AppException whole = ChatErrors.timeout(Deadline.after(Duration.ofSeconds(30)));
    AppException part = ChatErrors.timeout(Deadline.after(Duration.ofMillis(1500)));

    assertThat(whole).hasMessage("LLM request timed out after 30 seconds. Please try again.");
    assertThat(part).hasMessage("LLM request timed out after 1.5 seconds. Please try again.");
  }

  private static AppException failure(CompletableFuture<ChatAnswer> answer) {
    return (AppException) catchThrowable(answer::join).getCause();
  }
}
