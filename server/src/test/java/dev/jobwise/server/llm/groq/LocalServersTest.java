package dev.jobwise.server.llm.groq;

import static dev.jobwise.errors.v1.Reason.REASON_LLM_UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.GroqStandIn;
import dev.jobwise.server.testing.StandInReply;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What llama.cpp, Ollama and vLLM do in their own way: see docs/local-models.md. */
class LocalServersTest {

  private static final String FINISH =
      "data: {\"choices\":[{\"finish_reason\":\"stop\",\"index\":0,\"delta\":{}}],\"id\":\"1\"}\n\n";
  private static final String DONE = "data: [DONE]\n\n";

  private final GroqStandIn server = GroqStandIn.start(null).lists("first-model");
  private final GroqChatModel model =
      new GroqChatModel(
          new GroqSettings(server.baseUri(), null, List.of(), List.of(), List.of(), false),
          LlmFixtures.NO_LIMITS,
          Clock.systemUTC(),
          System::nanoTime,
          new RetryPolicy(Duration.ofMillis(1), Clock.systemUTC()));

  @AfterEach
  void stop() {
    model.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/models/gemma-3-270m-q4_k_m.gguf",
        "./my models/llama (1).gguf",
        "~/models/x.gguf",
        "C:\\models\\x.gguf",
        "ggml-org/gemma-3-1b-it-GGUF:Q4_K_M",
        "hf.co/bartowski/Llama-3.2-3B-Instruct-GGUF:latest"
      })
  void modelNamedByItsFile_isTaken(String name) {
    server.listing(
        "{\"object\":\"list\",\"data\":[{\"id\":\"%s\",\"owned_by\":\"llamacpp\",\"meta\":{\"n_ctx\":8192}}]}"
            .formatted(name.replace("\\", "\\\\")));
    server.otherwise(raw(LlmFixtures.chunk("Good words.") + FINISH + DONE));

    assertThat(ask().usage().model()).isEqualTo(name);
    assertThat(server.asked().get(0).model()).isEqualTo(name);
    assertThat(model.offered().get(0).contextTokens()).isEqualTo(8192);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'error':{'message':'Loading model','type':'unavailable_error','code':503}}",
        "{'error':{'message':'server busy, please try again.  maximum pending requests exceeded',"
            + "'type':'api_error','param':null,'code':null}}"
      })
  void serverThatLoadsOrIsBusy_isAskedAgain(String error) {
    server.next(StandInReply.error(503, "x").saying(error.replace('\'', '"')));

    assertThat(ask().text()).isNotEmpty();
    assertThat(server.asked()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'error':{'code':400,'message':'request (20024 tokens) exceeds the available context size"
            + " (8192 tokens), try increasing it','type':'exceed_context_size_error',"
            + "'n_prompt_tokens':20024,'n_ctx':8192}}",
        "{'error':{'message':\"'max_tokens' or 'max_completion_tokens' is too large: 1200. This"
            + " model's maximum context length is 2048 tokens and your request has 1500 input"
            + " tokens\",'type':'BadRequestError','param':null,'code':400}}"
      })
  void promptBeyondTheContext_fails(String error) {
    server.otherwise(StandInReply.error(400, "x").saying(error.replace('\'', '"')));

    assertThat(ask().failure().reason()).isEqualTo(REASON_LLM_UNAVAILABLE);
    assertThat(server.asked()).hasSize(1);

    // The next answer, to a shorter prompt, is bounded as ever.
    server.reset();
    ask();
    assertThat(server.asked()).hasSize(1);
    assertThat(server.asked().get(0).body().path("max_tokens").asInt()).isPositive();
  }

  /** llama.cpp sends comments while it reads a long prompt, and figures of its own at the end. */
  @Test
  void streamOfLlamaCpp_isRead() {
    server.otherwise(
        raw(
            ": ping\n\n: ping\n\n"
                + "data: {\"choices\":[{\"finish_reason\":null,\"index\":0,\"delta\":"
                + "{\"role\":\"assistant\",\"content\":null}}]}\n\n"
                + LlmFixtures.chunk("Good")
                + LlmFixtures.chunk(" words.")
                + FINISH
                + "data: {\"choices\":[],\"usage\":{\"completion_tokens\":2,\"prompt_tokens\":26,"
                + "\"total_tokens\":28},\"timings\":{\"prompt_n\":26,\"prompt_ms\":83.097}}\n\n"
                + DONE));

    Heard heard = ask();

    assertThat(heard.text()).isEqualTo("Good words.");
    assertThat(heard.usage().totalTokens()).isEqualTo(28);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // llama.cpp
        "data: {\"error\":{\"code\":500,\"message\":\"decode failed\",\"type\":\"server_error\"}}\n\n",
        // vLLM ends with [DONE] after its error.
        "data: {\"error\":{\"message\":\"died\",\"type\":\"InternalServerError\",\"code\":500}}\n\n"
            + DONE,
        // Ollama loses its error: an empty chunk, and the stream is over.
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"\"},"
            + "\"finish_reason\":null}]}\n\n"
      })
  void errorInAStream_isNoEndOfALetter(String end) {
    server.otherwise(raw(LlmFixtures.chunk("Half a letter") + end));

    assertThat(ask().failure().reason()).isEqualTo(REASON_LLM_UNAVAILABLE);
  }

  /** Ollama and vLLM (with a reasoning parser) have thoughts in a field of their own. */
  @ParameterizedTest
  @ValueSource(strings = {"reasoning", "reasoning_content"})
  void thoughtsOfTheirOwnField_areNotText(String field) {
    server.otherwise(
        raw(
            "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\",\"%s\":\"Hm.\"}}]}\n\n"
                    .formatted(field)
                + LlmFixtures.chunk("Good words.")
                + FINISH
                + DONE));

    assertThat(ask().text()).isEqualTo("Good words.");
  }

  private static StandInReply raw(String stream) {
    return StandInReply.raw(stream.getBytes(StandardCharsets.UTF_8));
  }

  private Heard ask() {
    Heard heard = new Heard();
    model.stream(LlmFixtures.letter(LlmFixtures.SOON), heard);
    return heard.awaitEnd();
  }
}
