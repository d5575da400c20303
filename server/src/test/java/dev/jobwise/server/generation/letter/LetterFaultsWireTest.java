package dev.jobwise.server.generation.letter;

import static dev.jobwise.errors.v1.Reason.REASON_LLM_UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.client.JobWiseClient;
import dev.jobwise.client.error.LetterLostException;
import dev.jobwise.generation.v1.CoverLetterEvent;
import dev.jobwise.server.Wiring;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.testing.EventStream;
import dev.jobwise.server.testing.EventStream.Event;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.StandInReply;
import dev.jobwise.server.testing.StandInReply.End;
import dev.jobwise.server.testing.TestUser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the provider does wrong, the letter ends as failed, in time, with the documented error
 * and the text so far. The server here gives letters three seconds.
 */
@Timeout(60)
@Slow
class LetterFaultsWireTest {

  private static final String UNAVAILABLE = "LLM service unavailable. Please try again later.";
  private static final String TIMEOUT = "LLM request timed out after 3 seconds. Please try again.";

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private static Wiring server;
  private Applicant applicant;

  @BeforeEach
  void server() {
    if (server == null) {
      Map<String, String> environment = JobWiseExtension.environment();
      environment.put("LLM_TIMEOUT_SECONDS", "3");
      server = Wiring.start(Settings.read(environment));
    }
    applicant = Applicant.of(jobwise);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<Arguments> faults() {
    String[] words = {"Some ", "words ", "of ", "it"};
    String text = "Some words of it";
    return Stream.of(
        fault("cut", StandInReply.pieces(words).ending(End.CUT), 503, text),
        fault("error inside", StandInReply.pieces(words).ending(End.ERROR), 503, text),
        fault("length", StandInReply.pieces(words).finishReason("length"), 503, text),
        fault("filter", StandInReply.pieces(words).finishReason("content_filter"), 503, text),
        fault("limit", StandInReply.pieces(words).finishReason("MAX_TOKENS"), 503, text),
        fault("abort", StandInReply.pieces(words).finishReason("abort"), 503, text),
        fault("no reason", StandInReply.pieces(words).finishReason(""), 503, text),
        fault("done alone", StandInReply.raw(bytes(chunk(text) + "data: [DONE]\n\n")), 503, text),
        fault("told as a field", StandInReply.raw(bytes(chunk(text) + "error: {}\n\n")), 503, text),
        fault("JSON", StandInReply.raw(bytes("{\"object\":\"error\",\"message\":\"m\"}")), 503, ""),
        fault("stall", StandInReply.pieces(words).ending(End.STALL), 504, text),
        fault("late", StandInReply.pieces(words).firstAfter(Duration.ofSeconds(6)), 504, ""),
        // Its words come at two and at four seconds, both far from the end at three.
        fault("slow", StandInReply.pieces(words).tokensPerSecond(0.5), 504, "Some"),
        fault("silent", StandInReply.silent(), 504, ""),
        fault("refused", StandInReply.refused(), 503, ""),
        fault("nothing", StandInReply.pieces(), 503, ""),
        fault("blank", StandInReply.pieces(" ", "\n\n", " "), 503, ""),
        fault("greeting only", StandInReply.text("Dear Ann,\n\n"), 503, ""),
        fault("thoughts only", StandInReply.pieces().reasoning("Well, ", "then"), 503, ""),
        fault("no JSON", StandInReply.raw(bytes("data: {nonsense\n\n")), 503, ""),
        fault("no events", StandInReply.raw(bytes("<html>Busy</html>")), 503, ""),
        fault("key refused", StandInReply.error(401, "invalid_api_key"), 503, ""),
        fault("forbidden", StandInReply.error(403, "forbidden"), 503, ""),
        fault("bad request", StandInReply.error(400, "bad_request"), 503, ""),
        fault("too large", StandInReply.error(413, "request_too_large"), 503, ""),
        fault("unprocessable", StandInReply.error(422, "unprocessable"), 503, ""),
        fault("overloaded", StandInReply.error(503, "overloaded"), 503, ""),
        fault("capacity", StandInReply.error(498, "capacity"), 503, ""),
        fault("broken", StandInReply.error(500, "internal"), 503, ""),
        fault("no model left", StandInReply.decommissioned(), 503, ""),
        fault(
            "limit beyond the deadline",
            StandInReply.error(429, "rate_limit_exceeded").retryAfter("60"),
            503,
            ""));
  }

  private static Arguments fault(String name, StandInReply reply, int status, String text) {
    return Arguments.of(name, reply, status, text);
  }

  private static String chunk(String text) {
    return "data: {\"choices\":[{\"delta\":{\"content\":\"" + text + "\"}}]}\n\n";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void everyFault_endsTheLetterAsFailed(String name, StandInReply reply, int status, String text) {
    jobwise.groq().forTask(ChatTask.LETTER, reply);
    String detail = status == 504 ? TIMEOUT : UNAVAILABLE;
    String reason = status == 504 ? "LLM_TIMEOUT" : "LLM_UNAVAILABLE";
    String kept = Applicant.GREETING + text;
    try (EventStream stream = applicant.write(server.port())) {
      assertThat(stream.status()).isEqualTo(200);
      Event started = stream.next();
      assertThat(started.name()).isEqualTo("started");
      String id = started.data().get("generation_id").textValue();
      List<Event> events = stream.rest();
      assertThat(EventStream.text(events)).isEqualTo(kept);
      Event last = events.get(events.size() - 1);
      assertThat(last.name()).isEqualTo("failed");
      assertThat(last.data().toString())
          .isEqualTo(
              "{\"detail\":\"%s\",\"status\":%d,\"reason\":\"%s\",\"generation_id\":\"%s\",\"length\":%d}"
                  .formatted(detail, status, reason, id, kept.length()));
      JsonNode stored = applicant.stored(id);
      assertThat(stored.get("status").textValue()).isEqualTo("failed");
      assertThat(stored.get("cover_letter_text").textValue()).isEqualTo(kept);
      assertThat(stored.get("ats_score").isNull()).isTrue();
      assertThat(stored.at("/error/reason").textValue()).isEqualTo(reason);
      assertThat(stored.at("/error/detail").textValue()).isEqualTo(detail);
    }
  }

  @Test
  void faultOverGrpc_isTypedAndNamesTheLetter() {
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.pieces("Half").ending(End.CUT));
    try (JobWiseClient client = JobWiseClient.connect("127.0.0.1", server.port())) {
      client.login(applicant.user().account().getEmail(), TestUser.PASSWORD);
      Iterator<CoverLetterEvent> events =
          client.generations().streamCoverLetter(applicant.grpcOrder()).iterator();
      String id = events.next().getStarted().getGenerationId();
      StringBuilder text = new StringBuilder();
      LetterLostException lost =
          catchThrowableOfType(
              LetterLostException.class,
              () -> events.forEachRemaining(event -> text.append(event.getDelta().getText())));
      assertThat(text.toString()).isEqualTo(Applicant.GREETING + "Half");
      assertThat(lost.code()).isEqualTo(io.grpc.Status.Code.UNAVAILABLE);
      assertThat(lost.reason()).isEqualTo(REASON_LLM_UNAVAILABLE);
      assertThat(lost.generationId()).isEqualTo(id);
      assertThat(lost.savedLength()).isEqualTo(text.length());
    }
  }

  @Test
  void rankerThatSaysNothing_leavesTheLetterItsTime() {
    jobwise.groq().forTask(ChatTask.RANK, StandInReply.silent());
    Rest rest = new Rest(server.port(), applicant.user().client().accessToken());
    String job =
        rest.post("/jobs", "{\"title\": \"T\", \"company\": \"C\", \"description\": \"D\"}")
            .json()
            .path("id")
            .asText();

    Rest.Answer answer = rest.post("/generations/cover-letter", "{\"job_id\": \"" + job + "\"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("status").textValue()).isEqualTo("completed");
  }

  @Test
  void faultOfAUnaryLetter_isAnOrdinaryError() {
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.pieces("Half").ending(End.STALL));
    Rest rest = new Rest(server.port(), applicant.user().client().accessToken());
    Rest.Answer answer = rest.post("/generations/cover-letter", applicant.order());
    assertThat(answer.status()).isEqualTo(504);
    assertThat(answer.detail()).isEqualTo(TIMEOUT);
    JsonNode history = rest.get("/generations/history").json();
    assertThat(history.at("/generations/0/status").textValue()).isEqualTo("failed");
    assertThat(history.at("/generations/0/content_text").textValue())
        .isEqualTo(Applicant.GREETING + "Half");
  }
}
