package dev.jobwise.server.generation.letter;

import static dev.jobwise.errors.v1.Reason.REASON_DAILY_TOKENS_USED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.client.JobWiseClient;
import dev.jobwise.client.error.RateLimitedException;
import dev.jobwise.generation.v1.CoverLetterEvent;
import dev.jobwise.server.Wiring;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.testing.EventStream;
import dev.jobwise.server.testing.EventStream.Event;
import dev.jobwise.server.testing.HeldStream;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.StandInReply;
import dev.jobwise.server.testing.TestUser;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Letters that wait for their turn, and users who have spent what they may, at the wire. */
@Timeout(60)
@Slow
class LetterLimitsWireTest {

  private static final Duration PART = Duration.ofMillis(500);
  private static final String BODY = "First one.\n\nSecond one.\n\nThird one.";

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  /** To start and stop one takes longer than a test, so those with the same limits share one. */
  private static final Map<Map<String, String>, Wiring> servers = new HashMap<>();

  private Applicant applicant;

  @AfterAll
  static void stop() throws InterruptedException {
    ExecutorService threads = Executors.newCachedThreadPool();
    servers.values().forEach(server -> threads.execute(server::close));
    threads.shutdown();
    assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    servers.clear();
  }

  @BeforeEach
  void applicant() {
    applicant = Applicant.of(jobwise);
    jobwise.groq().reset();
  }

  @Test
  void letterThatWaits_isQueued_thenStarted() {
    HeldStream held = new HeldStream();
    jobwise.groq().next(StandInReply.held(held)).otherwise(StandInReply.text(BODY));
    Wiring server = server(Map.of("LLM_MAX_CONCURRENT", "1"));
    EventStream first = applicant.write(server.port());
    assertThat(first.next().name()).isEqualTo("started");
    held.awaitOpen();
    EventStream second = applicant.write(server.port());
    Event next = second.next();
    EventStream third = applicant.write(server.port());
    Event last = third.next();

    assertThat(next.name()).isEqualTo("queued");
    assertThat(next.data().get("position").intValue()).isEqualTo(1);
    assertThat(next.data().get("estimated_wait_seconds").isNumber()).isTrue();
    String id = next.data().get("generation_id").textValue();
    assertThat(applicant.stored(id).get("status").textValue()).isEqualTo("pending");
    assertThat(last.data().get("position").intValue()).isEqualTo(2);

    held.emit(BODY).finish();

    assertThat(names(first)).endsWith("completed");
    List<Event> rest = second.rest();
    assertThat(rest.get(0).name()).isEqualTo("started");
    assertThat(rest.get(0).data().get("ranking_id").isTextual()).isTrue();
    assertThat(EventStream.text(rest)).isEqualTo(Applicant.GREETING + BODY + Applicant.CLOSING);
    assertThat(names(third)).startsWith("queued", "started", "delta").endsWith("completed");
  }

  @Test
  void fullQueue_isOur429_andLeavesNoRow() throws Exception {
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.silent());
    Map<String, String> limits = Map.of("LLM_MAX_CONCURRENT", "1", "LLM_MAX_WAITING", "0");
    Wiring server = server(limits);
    try (EventStream writing = applicant.write(server.port())) {
      Event started = writing.next();
      jobwise.groq().awaitOpen(1);

      Rest.Answer refused = rest(server).post("/generations/cover-letter", applicant.order());

      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.detail())
          .isEqualTo("Too many requests are waiting for the model. Please try again later.");
      assertThat(Integer.parseInt(refused.header("retry-after"))).isPositive();
      assertThat(jobwise.groq().asked()).hasSize(1);
      assertThat(generations()).hasSize(1);
      String id = started.data().get("generation_id").textValue();
      rest(server).post("/generations/" + id + "/cancel", "");
    }
  }

  @Test
  void letterThatWaits_isQueuedOverGrpcToo() {
    HeldStream held = new HeldStream();
    jobwise.groq().next(StandInReply.held(held)).otherwise(StandInReply.text(BODY));
    Wiring server = server(Map.of("LLM_MAX_CONCURRENT", "1"));
    try (JobWiseClient grpc = JobWiseClient.connect("127.0.0.1", server.port());
        EventStream first = applicant.write(server.port())) {
      first.next();
      held.awaitOpen();
      grpc.login(applicant.user().account().getEmail(), TestUser.PASSWORD);

      Iterator<CoverLetterEvent> second =
          grpc.generations().streamCoverLetter(applicant.grpcOrder()).iterator();

      CoverLetterEvent queued = second.next();
      assertThat(queued.getQueued().getPosition()).isEqualTo(1);
      assertThat(queued.getQueued().getGenerationId()).isNotEmpty();
      held.emit(BODY).finish();
      CoverLetterEvent next = second.next();
      while (next.hasQueued()) {
        next = second.next();
      }
      assertThat(next.getStarted().getGenerationId())
          .isEqualTo(queued.getQueued().getGenerationId());
      second.forEachRemaining(event -> {});
    }
  }

  @Test
  void lettersAtTheSameTime_areLimitedPerUser() {
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.silent());
    Wiring server = server(Map.of("JOBWISE_MAX_RUNNING_LETTERS_PER_USER", "1"));
    try (EventStream writing = applicant.write(server.port())) {
      String id = writing.next().data().get("generation_id").textValue();

      Rest.Answer refused = rest(server).post("/generations/cover-letter", applicant.order());

      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.detail())
          .isEqualTo("Only 1 letters may be written at the same time. Please try again later.");
      assertThat(Integer.parseInt(refused.header("retry-after"))).isPositive();
      assertThat(generations()).containsExactly(id);
      rest(server).post("/generations/" + id + "/cancel", "");
    }
  }

  @Test
  void silence_isBrokenByHeartbeats_onAllWires() {
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.silent());
    Wiring server = server(Map.of("JOBWISE_HEARTBEAT_SECONDS", "1"));
    try (JobWiseClient grpc = JobWiseClient.connect("127.0.0.1", server.port());
        EventStream sse = applicant.write(server.port())) {
      String id = sse.next().data().get("generation_id").textValue();
      grpc.login(applicant.user().account().getEmail(), TestUser.PASSWORD);
      Iterator<CoverLetterEvent> stream = grpc.generations().watchGeneration(id, 0).iterator();
      try (EventStream lines =
          EventStream.open(
              server.port(),
              "/generations/" + id + "/stream",
              null,
              "authorization",
              applicant.bearer(),
              "accept",
              "application/x-ndjson")) {
        assertThat(nameAfterText(sse)).isEqualTo(":");
        assertThat(nameAfterText(lines)).isEqualTo("heartbeat");
      }
      CoverLetterEvent event = stream.next();
      while (event.hasStarted() || event.hasDelta()) {
        event = stream.next();
      }
      assertThat(event.hasHeartbeat()).isTrue();
      rest(server).post("/generations/" + id + "/cancel", "");
    }
  }

  private static String nameAfterText(EventStream stream) {
    String name = stream.next().name();
    while (name.equals("started") || name.equals("delta")) {
      name = stream.next().name();
    }
    return name;
  }

  @Test
  void callThatTimesOut_countsForTheDay() {
    jobwise.groq().forTask(ChatTask.RANK, StandInReply.silent());
    Map<String, String> limits =
        Map.of("JOBWISE_DAILY_TOKENS_PER_USER", "1000000", "LLM_TIMEOUT_SECONDS", "1");
    Wiring server = server(limits);
    String rank = "{\"job_id\": \"" + applicant.jobId() + "\", \"force\": true}";

    assertThat(rest(server).post("/rankings/create", rank).status()).isEqualTo(504);

    Rows.awaitSpent(applicant.user().id(), 1);
  }

  @Test
  void dailyTokens_areCountedAndLimited() {
    String letter = "{\"job_id\": \"" + applicant.jobId() + "\"}";
    String rank = "{\"job_id\": \"" + applicant.jobId() + "\", \"force\": true}";
    Map<String, String> limits = Map.of("JOBWISE_DAILY_TOKENS_PER_USER", "1");
    Wiring server = server(limits);
    try (JobWiseClient grpc = JobWiseClient.connect("127.0.0.1", server.port())) {
      Rest.Answer first = rest(server).post("/generations/cover-letter", letter);
      assertThat(first.status()).isEqualTo(200);
      int asked = jobwise.groq().asked().size();
      Rows.awaitSpent(applicant.user().id(), first.json().at("/llm_metadata/total_tokens").asInt());

      Rest.Answer refused = rest(server).post("/generations/cover-letter", letter);
      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.detail())
          .isEqualTo("The daily limit of 1 tokens is used up. Please try again tomorrow.");
      assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(1, 24 * 60 * 60);
      assertThat(rest(server).post("/rankings/create", rank).status()).isEqualTo(429);
      // What needs no model is not spent on: the stored ranking, and resumes.
      assertThat(rest(server).post("/rankings/create", letter).status()).isEqualTo(200);
      assertThat(rest(server).post("/generations/resume", letter).status()).isEqualTo(200);
      grpc.login(applicant.user().account().getEmail(), TestUser.PASSWORD);
      RateLimitedException error =
          catchThrowableOfType(
              RateLimitedException.class,
              () -> grpc.generations().streamCoverLetter(applicant.grpcOrder()).result());
      assertThat(error.reason()).isEqualTo(REASON_DAILY_TOKENS_USED);
      assertThat(jobwise.groq().asked()).hasSize(asked);
      assertThat(generations()).hasSize(2);
    }
  }

  @Test
  void cancelledLetter_counts() throws Exception {
    HeldStream held = new HeldStream();
    jobwise.groq().next(StandInReply.held(held));
    Wiring server = server(Map.of("JOBWISE_DAILY_TOKENS_PER_USER", "1"));
    try (EventStream writing = applicant.write(server.port())) {
      String id = writing.next().data().get("generation_id").textValue();
      held.emit("First one.");
      while (!writing.next().data().path("text").asText().contains("First")) {
        // The greeting comes first.
      }
      rest(server).post("/generations/" + id + "/cancel", "");

      Rows.awaitSpent(applicant.user().id(), 1);
    }
  }

  private List<String> generations() {
    return Rows.query("SELECT id FROM generations WHERE user_id = ?", applicant.user().id());
  }

  private Rest rest(Wiring server) {
    return new Rest(server.port(), applicant.user().client().accessToken());
  }

  private static List<String> names(EventStream stream) {
    return stream.rest().stream().map(Event::name).toList();
  }

  /** Its parts take 0.5 s each, of 0.8 s for a part in 3 s: side by side one would find no time. */
  @Test
  void oneCallAtATime_noPartOfALetterWaitsForAnother() {
    jobwise.groq().forTask(ChatTask.RANK, StandInReply.sensible().firstAfter(PART));
    jobwise.groq().forTask(ChatTask.STYLE, StandInReply.sensible().firstAfter(PART));
    Wiring server = oneModelOneCall();
    JsonNode letter = newLetter(server);

    assertThat(letter.path("status").textValue()).isEqualTo("completed");
    assertThat(jobwise.groq().asked(ChatTask.LETTER).get(0).facts().path("style").isObject())
        .isTrue();
    assertThat(letter.at("/llm_metadata/model").textValue()).isEqualTo("one");
    assertThat(jobwise.groq().mostOpen()).isEqualTo(1);
  }

  @Test
  void oneCallAtATime_silentPartsAreGivenUp() {
    jobwise.groq().forTask(ChatTask.RANK, StandInReply.silent());
    jobwise.groq().forTask(ChatTask.STYLE, StandInReply.silent());
    Wiring server = oneModelOneCall();
    assertThat(newLetter(server).path("status").textValue()).isEqualTo("completed");
  }

  /** Of somebody with a sample, and for a job that has not been ranked. */
  private JsonNode newLetter(Wiring server) {
    Rest rest = rest(server);
    rest.upload("cover_letter", "letter.txt", "I build things that last.".getBytes(UTF_8));
    String job =
        rest.post("/jobs", "{\"title\": \"T\", \"company\": \"C\", \"description\": \"D\"}")
            .json()
            .path("id")
            .asText();
    return rest.post("/generations/cover-letter", "{\"job_id\": \"" + job + "\"}").json();
  }

  private static Wiring oneModelOneCall() {
    return server(
        Map.of(
            "LLM_MAX_CONCURRENT", "1",
            "LLM_TIMEOUT_SECONDS", "5",
            "LLM_WRITER_MODELS", "one",
            "LLM_RANKER_MODELS", "one"));
  }

  private static Wiring server(Map<String, String> limits) {
    return servers.computeIfAbsent(
        limits,
        set -> {
          Map<String, String> environment = JobWiseExtension.environment();
          environment.putAll(set);
          return Wiring.start(Settings.read(environment));
        });
  }
}
