package dev.jobwise.server.llm.groq;

import static dev.jobwise.errors.v1.Reason.REASON_LLM_UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.testing.GroqStandIn;
import dev.jobwise.server.testing.StandInReply;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that are compatible in their own way: asked again at once, and remembered. */
class GroqDialectTest {

  private final GroqStandIn server = GroqStandIn.start(null).lists("first-model", "second-model");
  private final GroqChatModel model =
      new GroqChatModel(
          new GroqSettings(server.baseUri(), null, List.of(), List.of(), List.of(), false),
          LlmFixtures.NO_LIMITS,
          Clock.systemUTC());

  @AfterEach
  void stop() {
    model.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "max_tokens | 400 | {'error':{'message':'Use max_completion_tokens','param':'max_tokens'}}",
        "temperature | 400 | {'error':{'message':'temperature: only the default (1) works'}}",
        "stream_options | 422 |"
            + " {'detail':[{'loc':['body','stream_options'],'input':{'temperature':1}}]}",
        "stream_options | 400 | {'detail':'Unknown field stream_options'}",
        "temperature | 422 | {'object':'error','message':'bad temperature','code':400}",
        "max_tokens | 400 | Unrecognized request argument supplied: max_tokens",
        "stream | 400 | {'error':'streaming is not supported'}",
        "stream_options | 400 | {'message':'#: extraneous key [include_usage] is not permitted'}",
        "temperature | 400 | {'error':{'message':'Wrong value: temperature','param':null}}",
        "max_tokens | 400 | {'error':'Argument not supported by this model: maxTokens'}",
        "max_tokens | 400 | {'error':{'message':'At most the context window','param':'max_tokens'}}",
        "max_tokens | 400 | {'message':'max_completion_tokens: at most 512 can be asked for'}",
        "stream_options | 404 | {'error':{'message':'Not known','param':'stream_options'}}",
        "stream_options | 501 | {'error':'stream_options: not implemented'}",
      })
  void refusedParameter_isLeftOut(String parameter, int status, String error) {
    server.when(
        asked -> asked.body().has(parameter),
        StandInReply.error(status, "x").saying(error.replace('\'', '"')));

    assertThat(ask().text()).isNotEmpty();
    assertThat(ask().text()).isNotEmpty();
    assertThat(server.asked()).hasSize(3);
    assertThat(server.asked().get(1).body().has(parameter)).isFalse();
    assertThat(server.asked().get(1).body().has("max_completion_tokens"))
        .isEqualTo(parameter.equals("max_tokens"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'error':{'message':'System role is not known to it','param':null}}",
        "{'error':{'message':'messages[0].role does not take \\'system\\'','param':'messages[0].role'}}",
        "{'error':{'code':400,'message':'Developer instruction is not enabled for models/x'}}",
        "{'message':'role: \\'system\\' is unsupported'}",
        "Only user and assistant roles are supported!",
        "Conversation roles must alternate user/assistant/user",
      })
  void modelWithoutSystemRole_getsOneMessage(String error) {
    server.when(
        asked -> asked.body().at("/messages/0/role").asText().equals("system"),
        StandInReply.error(400, "x").saying(error.replace('\'', '"')));

    assertThat(ask().text()).isNotEmpty();
    assertThat(ask().text()).isNotEmpty();
    assertThat(server.asked()).hasSize(3);
    JsonNode messages = server.asked().get(1).body().path("messages");
    assertThat(messages).hasSize(1);
    assertThat(messages.at("/0/content").asText())
        .startsWith("Write a letter.")
        .endsWith("{\"paragraphs\":3}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'error':'The system is busy'}",
        "{'error':'The system prompt was flagged'}",
        "{'error':{'message':'Not a role that I know','param':'messages[1].role'}}",
      })
  void otherWordsOfRoles_areFinal(String error) {
    server.otherwise(StandInReply.error(400, "x").saying(error.replace('\'', '"')));

    assertThat(ask().failure().reason()).isEqualTo(REASON_LLM_UNAVAILABLE);
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void refusalInsideAnAnswer_isOne() {
    String error = "{\"error\":{\"message\":\"Not known\",\"param\":\"temperature\"}}";
    server.when(
        asked -> asked.body().has("temperature"),
        StandInReply.raw(("data: " + error + "\n\n").getBytes(StandardCharsets.UTF_8)));

    assertThat(ask().text()).isNotEmpty();
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void faultOfAnAnswer_isNoRefusal() {
    server.otherwise(
        StandInReply.raw(
            "data: {\"error\":\"The stream was lost\"}\n\n".getBytes(StandardCharsets.UTF_8)));

    assertThat(ask().failure().reason()).isEqualTo(REASON_LLM_UNAVAILABLE);
    assertThat(server.asked()).allMatch(asked -> asked.body().has("stream"));
  }

  @Test
  void manyRefusals_inARow() {
    for (String name : List.of("max_tokens", "temperature", "stream_options", "response_format")) {
      server.when(
          asked -> asked.body().has(name),
          StandInReply.error(400, "x").saying("{\"error\":\"no " + name + "\"}"));
    }
    assertThat(model.complete(LlmFixtures.style()).join().text()).contains("tone");
    assertThat(server.asked()).hasSize(5);
    assertThat(server.asked().get(4).body().at("/messages/0/content").asText()).contains("JSON");
  }

  @Test
  void serverThatKnowsSchemasOnly_isAskedByOne() {
    server.when(
        asked -> asked.body().at("/response_format/type").asText().equals("json_object"),
        StandInReply.error(400, "x")
            .saying("{\"error\":\"'response_format.type' must be 'json_schema' or 'text'\"}"));
    // The stand-in takes schemas of its reasoning models alone, as the provider it plays.
    model.complete(LlmFixtures.style()).handle((answer, failure) -> null).join();
    assertThat(server.asked().get(1).body().at("/response_format/type").asText())
        .isEqualTo("json_schema");
  }

  @Test
  void otherRefusals_areFinal() {
    server.otherwise(StandInReply.error(400, "bad_request"));
    assertThat(ask().failure().reason()).isEqualTo(REASON_LLM_UNAVAILABLE);
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void withoutModels_theFirstListedIsTaken() {
    assertThat(ask().usage().model()).isEqualTo("first-model");
    assertThat(model.complete(LlmFixtures.style()).join().usage().model()).isEqualTo("first-model");
    assertThat(server.asked(ChatTask.STYLE).get(0).streamed()).isTrue();
  }

  @Test
  void modelThatWasReplaced_isLookedUpAnew() {
    ask();
    server.lists("new-model");
    server.forModel(
        "first-model",
        StandInReply.error(404, "x")
            .saying(
                "{\"object\":\"error\",\"message\":\"The model `first-model` does not exist.\"}"));

    assertThat(ask().usage().model()).isEqualTo("new-model");
  }

  @Test
  void withoutAnyListed_theCallFails() {
    server.lists();
    assertThat(ask().failure().reason()).isEqualTo(REASON_LLM_UNAVAILABLE);
  }

  @Test
  void thoughts_areSwitchedOff() {
    GroqRequests groq = new GroqRequests(true);
    var letter = LlmFixtures.letter(LlmFixtures.SOON);
    assertThat(groq.body(letter, "qwen/qwen3-32b", Set.of()).path("reasoning_format").asText())
        .isEqualTo("hidden");
    assertThat(groq.body(letter, "openai/gpt-oss-20b", Set.of()).has("reasoning_format")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gpt-oss:20b",
        "gpt-oss-120b",
        "accounts/fireworks/models/gpt-oss-120b",
        "o4-mini",
        "gpt-5-mini",
        "openai/gpt-5.1"
      })
  void reasoningModels_thinkLittle_andHaveRoomForIt(String name) {
    var body = new GroqRequests(false).body(LlmFixtures.letter(LlmFixtures.SOON), name, Set.of());
    assertThat(body.path("reasoning_effort").asText()).isEqualTo("low");
    assertThat(body.path("max_tokens").asInt()).isEqualTo(800 + GroqRequests.REASONING_ROOM_TOKENS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gpt-4o", "gpt-5-chat-latest", "llama-3.3-70b", "foo1-mini"})
  void otherModels_areAskedPlainly(String name) {
    var body = new GroqRequests(false).body(LlmFixtures.letter(LlmFixtures.SOON), name, Set.of());
    assertThat(body.has("reasoning_effort")).isFalse();
    assertThat(body.path("max_tokens").asInt()).isEqualTo(800);
  }

  private Heard ask() {
    Heard heard = new Heard();
    model.stream(LlmFixtures.letter(LlmFixtures.SOON), heard);
    return heard.awaitEnd();
  }
}
