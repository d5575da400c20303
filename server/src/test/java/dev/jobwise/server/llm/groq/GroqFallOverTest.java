package dev.jobwise.server.llm.groq;

import static dev.jobwise.errors.v1.Reason.REASON_LLM_UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.llm.ChatAnswer;
import dev.jobwise.server.testing.GroqStandIn;
import dev.jobwise.server.testing.StandInReply;
import dev.jobwise.server.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client against a provider that has retired models. */
class GroqFallOverTest {

  private static final String FIRST = "writer-1";
  private static final String SECOND = "openai/gpt-oss-120b";

  private final TestClock clock = new TestClock(Instant.parse("2026-11-22T10:00:00Z"));
  private final GroqStandIn groq = GroqStandIn.start();
  private final GroqChatModel model = LlmFixtures.model(groq.baseUri(), clock);

  @AfterEach
  void stop() {
    model.close();
    groq.close();
  }

  @Test
  void retiredModel_isPassedOverAndRemembered() {
    groq.forModel(FIRST, StandInReply.decommissioned());

    assertThat(ask().usage().model()).isEqualTo(SECOND);
    assertThat(ask().models).containsExactly(SECOND);
    assertThat(groq.asked(FIRST)).hasSize(1);
    assertThat(groq.asked(SECOND)).hasSize(2);
  }

  @Test
  void unknownModel_isPassedOver() {
    groq.forModel(FIRST, StandInReply.modelNotFound());

    assertThat(ask().usage().model()).isEqualTo(SECOND);
  }

  /** As they say it in vLLM, Ollama, OpenAI, Mistral, OpenRouter and others. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "404 | {'object':'error','message':'The model `writer-1` does not exist.',"
            + "'type':'NotFoundError','param':null,'code':404}",
        "404 | {'error':{'message':'The model `writer-1` does not exist.',"
            + "'type':'NotFoundError','param':'model','code':404}}",
        "404 | {'error':{'message':'model \\'writer-1\\' not found, try pulling it first',"
            + "'type':'api_error','param':null,'code':null}}",
        "403 | {'error':{'message':'Project `p` does not have access to model `writer-1`',"
            + "'type':'invalid_request_error','param':null,'code':'model_not_found'}}",
        "400 | {'object':'error','message':'Invalid model: writer-1','type':'invalid_model',"
            + "'param':null,'code':'1500'}",
        "400 | {'error':{'message':'writer-1 is not a valid model ID','code':400}}",
        "400 | {'error':{'message':'Model Not Exist','type':'invalid_request_error'}}",
        "400 | {'error':{'code':'unknown_model','message':'Unknown model: writer-1'}}",
        "400 | {'error':{'message':'writer-1 is not supported here','code':'model_not_supported'}}",
        "404 | {'error':{'message':'Model not found or not deployed','code':'NOT_FOUND'}}",
        "404 | [{'error':{'code':404,'message':'models/writer-1 is not found for this version'}}]",
        "400 | {'errors':[{'message':'No such model writer-1 or task','code':5007}]}",
      })
  void missingModel_isPassedOver_inWhateverWords(int status, String error) {
    groq.forModel(FIRST, StandInReply.error(status, "x").saying(error.replace('\'', '"')));

    assertThat(ask().usage().model()).isEqualTo(SECOND);
    assertThat(ask().usage().model()).isEqualTo(SECOND);
    assertThat(groq.asked(FIRST)).hasSize(1);
  }

  @Test
  void firstModel_isProbedAgainAfterTenMinutes() {
    groq.next(StandInReply.modelNotFound());
    ask();

    clock.advance(Duration.ofMinutes(10).minusSeconds(1));
    assertThat(ask().usage().model()).isEqualTo(SECOND);
    clock.advance(Duration.ofSeconds(1));
    assertThat(ask().usage().model()).isEqualTo(FIRST);
    assertThat(ask().usage().model()).isEqualTo(FIRST);
  }

  @Test
  void exhaustedList_fails_andRecoversAtOnce() {
    groq.next(StandInReply.modelNotFound(), StandInReply.decommissioned());

    assertThat(ask().failure().reason()).isEqualTo(REASON_LLM_UNAVAILABLE);
    assertThat(groq.asked()).hasSize(2);
    assertThat(ask().usage().model()).isEqualTo(FIRST);
  }

  @Test
  void otherRefusals_keepTheModel() {
    groq.next(StandInReply.error(404, "unknown_url"), StandInReply.error(403, "forbidden"));

    assertThat(ask().failure().reason()).isEqualTo(REASON_LLM_UNAVAILABLE);
    assertThat(ask().failure().reason()).isEqualTo(REASON_LLM_UNAVAILABLE);
    assertThat(ask().usage().model()).isEqualTo(FIRST);
  }

  @Test
  void lists_areSeparateByRole() {
    groq.forModel(FIRST, StandInReply.decommissioned());
    ask();

    ChatAnswer style = model.complete(LlmFixtures.style()).join();

    assertThat(style.usage().model()).isEqualTo("ranker-1");
  }

  private Heard ask() {
    Heard heard = new Heard();
    model.stream(LlmFixtures.letter(LlmFixtures.SOON), heard);
    return heard.awaitEnd();
  }
}
