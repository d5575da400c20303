package dev.jobwise.server.llm.groq;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.jobwise.server.testing.GroqStandIn;
import dev.jobwise.server.testing.StandInReply;
import dev.jobwise.server.testing.StandInReply.End;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** What the operator reads of calls that failed, and of models that are not there. */
class GroqLogTest {

  private static final Duration SHORT = Duration.ofMillis(300);

  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final Logger logger =
      (Logger) LoggerFactory.getLogger(GroqLogTest.class.getPackageName());
  private final AppenderBase<ILoggingEvent> appender =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          lines.add(event.getLevel() + " " + event.getFormattedMessage());
        }
      };
  private final GroqStandIn groq = GroqStandIn.start();

  @BeforeEach
  void listen() {
    appender.start();
    logger.addAppender(appender);
  }

  @AfterEach
  void stop() {
    logger.detachAppender(appender);
    groq.close();
  }

  static Stream<Arguments> failures() {
    StandInReply half = StandInReply.text("a private word");
    return Stream.of(
        of("status=401 code=invalid_api_key verdict=refused_key", 401, "invalid_api_key"),
        of("status=404 code=gone verdict=refused_request", 404, "gone"),
        of("status=429 code=rate_limit verdict=quota", 429, "rate_limit"),
        of("status=503 code=busyx verdict=provider_fault", 503, "Busy <x>"),
        of("status=413 code=" + "a".repeat(64) + " verdict", 413, "a".repeat(500)),
        Arguments.of("verdict=cut_by_max_tokens", half.finishReason("length")),
        Arguments.of("verdict=other_end", StandInReply.text("x").finishReason("SAFETY")),
        Arguments.of(
            "status=200 code=- verdict=connection_lost", StandInReply.text("x").ending(End.CUT)),
        Arguments.of(
            "code=internal verdict=error_inside", StandInReply.text("x").ending(End.ERROR)),
        Arguments.of("verdict=timeout_after_first_word", StandInReply.text("x").ending(End.STALL)),
        Arguments.of("verdict=timeout_before_first_word", StandInReply.silent()),
        Arguments.of("verdict=no_text", StandInReply.pieces()),
        Arguments.of("verdict=connection_lost", StandInReply.refused()));
  }

  private static Arguments of(String line, int status, String code) {
    return Arguments.of(line, StandInReply.error(status, code).retryAfter("60"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failedCall_saysWhy(String line, StandInReply reply) throws Exception {
    groq.otherwise(reply);
    try (GroqChatModel model = LlmFixtures.model(groq.baseUri(), Clock.systemUTC())) {
      Heard heard = new Heard();
      model.stream(LlmFixtures.letter(SHORT), heard);
      heard.awaitEnd();
    }
    assertThat(next()).contains(line).doesNotContain("private", "secret", "127.0.0.1");
  }

  @Test
  void nobodyThere_isToldWithoutTheAddress() throws Exception {
    try (GroqChatModel model =
        LlmFixtures.model(URI.create("http://127.0.0.1:1/v1"), Clock.systemUTC())) {
      Heard heard = new Heard();
      model.stream(LlmFixtures.letter(LlmFixtures.SOON), heard);
      heard.awaitEnd();
      assertThat(next()).contains("verdict=connection_refused").doesNotContain("127.0.0.1");
      model.checkModels();
      assertThat(next()).startsWith("WARN Nobody answers at GROQ_BASE_URL");
    }
  }

  @Test
  void missingModels_areWarnedOf() throws Exception {
    String[] names =
        Stream.iterate(1, n -> n + 1).limit(30).map(n -> "m" + n).toArray(String[]::new);
    groq.lists(names);
    try (GroqChatModel model = LlmFixtures.model(groq.baseUri(), Clock.systemUTC())) {
      model.checkModels();
      assertThat(next())
          .startsWith("WARN LLM_WRITER_MODELS: the provider does not list writer-1, openai/gpt")
          .contains("it has m1, m2", "m20 and 10 more");
      assertThat(next()).startsWith("WARN LLM_RANKER_MODELS: ");
    }
  }

  @Test
  void refusedKey_isWarnedOf() throws Exception {
    List<String> models = LlmFixtures.SETTINGS_MODELS;
    GroqSettings settings =
        new GroqSettings(groq.baseUri(), "gsk_wrong", models, models, List.of(), false);
    try (GroqChatModel model =
        new GroqChatModel(settings, LlmFixtures.NO_LIMITS, Clock.systemUTC())) {
      model.checkModels();
      assertThat(next()).startsWith("WARN LLM_API_KEY is refused").doesNotContain("gsk_wrong");
    }
  }

  private String next() throws InterruptedException {
    return lines.poll(10, TimeUnit.SECONDS);
  }
}
