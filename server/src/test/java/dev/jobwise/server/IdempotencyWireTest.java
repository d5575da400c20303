package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.client.error.JobWiseException;
import dev.jobwise.generation.v1.CoverLetterEvent;
import dev.jobwise.generation.v1.GenerateCoverLetterRequest;
import dev.jobwise.generation.v1.GenerateResumeRequest;
import dev.jobwise.generation.v1.GenerationServiceGrpc;
import dev.jobwise.generation.v1.GenerationServiceGrpc.GenerationServiceBlockingStub;
import dev.jobwise.profile.v1.EnhanceProfileRequest;
import dev.jobwise.profile.v1.ProfileServiceGrpc;
import dev.jobwise.ranking.v1.CreateRankingRequest;
import dev.jobwise.ranking.v1.RankingServiceGrpc;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.testing.EventStream;
import dev.jobwise.server.testing.HeldStream;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.StandInReply;
import dev.jobwise.server.testing.TestUser;
import io.grpc.ClientInterceptor;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that carry an Idempotency-Key, over REST and gRPC. */
@Slow
class IdempotencyWireTest {

  private static final int PARALLEL = 50;
  private static final String REUSED = "Idempotency-Key was already used with a different request";

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  /** The operations that take keys. */
  enum Operation {
    ENHANCE("/profile/enhance", 0, Map.of(ChatTask.STYLE, 1, ChatTask.ENHANCE, 1)),
    RANKING("/rankings/create", 0, Map.of(ChatTask.RANK, 1)),
    RESUME("/generations/resume", 1, Map.of()),
    LETTER(
        "/generations/cover-letter",
        1,
        Map.of(ChatTask.STYLE, 1, ChatTask.RANK, 1, ChatTask.LETTER, 1));

    final String path;
    final int rows;
    final Map<ChatTask, Integer> calls;

    Operation(String path, int rows, Map<ChatTask, Integer> calls) {
      this.path = path;
      this.rows = rows;
      this.calls = calls;
    }
  }

  private final ExecutorService threads = Executors.newFixedThreadPool(PARALLEL);
  private final String key = UUID.randomUUID().toString();
  private TestUser user;
  private Rest rest;
  private String profile;
  private String job;

  @BeforeEach
  void applicant() {
    user = jobwise.newUser();
    rest = user.rest().with("idempotency-key", key);
    profile =
        user.rest()
            .post(
                "/profiles",
                """
                {"personal_info": {"full_name": "Ada Test", "email": "ada@example.com"},
                 "professional_summary": "I write software.",
                 "experiences": [{"title": "Kafka developer", "company": "Initech",
                   "start_date": "2021-01-01", "description": "Streams in Kafka"}]}""")
            .json()
            .path("id")
            .asText();
    job =
        user.rest()
            .post(
                "/jobs",
                """
                {"title": "Engineer", "company": "Globex", "description": "We run Kafka."}""")
            .json()
            .path("id")
            .asText();
    user.rest().upload("cover_letter", "letter.txt", "Dear team".getBytes(StandardCharsets.UTF_8));
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @ParameterizedTest
  @EnumSource
  void parallelRestRequests_areOne(Operation operation) throws Exception {
    slowModel();
    List<String> answers =
        inParallel(
            () -> {
              Rest.Answer answer = rest.post(operation.path, body(operation));
              return answer.status() + " " + answer.body();
            });

    assertThat(answers).hasSize(PARALLEL).allMatch(answer -> answer.startsWith("200 "));
    assertOnce(operation, answers);
  }

  @ParameterizedTest
  @EnumSource
  void parallelGrpcRequests_areOne(Operation operation) throws Exception {
    slowModel();
    List<String> answers = inParallel(() -> callGrpc(operation, key));

    assertThat(answers).hasSize(PARALLEL);
    assertOnce(operation, answers);
  }

  @ParameterizedTest
  @EnumSource
  void aKey_isGoodForOneRequestOnly(Operation operation) {
    assertThat(rest.post(operation.path, body(operation)).status()).isEqualTo(200);

    String other = body(operation).replace("}", ", \"custom_prompt\": \"other\"}");
    Rest.Answer refused = rest.post(operation.path, other);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.detail()).isEqualTo(REUSED);
    assertThat(refused.json().at("/errors/0/msg").asText()).isEqualTo(REUSED);
    for (Operation another : Operation.values()) {
      if (another != operation) {
        assertThat(rest.post(another.path, body(another)).detail()).isEqualTo(REUSED);
      }
    }
    assertThat(user.rest().with("idempotency-key", key + "2").post(operation.path, other).status())
        .isEqualTo(200);
  }

  @Test
  void restAndGrpc_shareKeys() {
    String id = letterId(rest.post(Operation.LETTER.path, body(Operation.LETTER)));

    assertThat(callGrpc(Operation.LETTER, key)).contains(id);
    assertThat(asked(ChatTask.LETTER)).isEqualTo(1);
  }

  @Test
  void keys_belongToOneUser() {
    String id = letterId(rest.post(Operation.LETTER.path, body(Operation.LETTER)));
    applicant();

    assertThat(letterId(rest.post(Operation.LETTER.path, body(Operation.LETTER)))).isNotEqualTo(id);
  }

  @Test
  void aRefusedRequest_freesItsKey() {
    assertThat(rest.post("/rankings/create", "{\"job_id\": \"none\"}").status()).isEqualTo(404);
    assertThat(rest.post("/rankings/create", "{}").status()).isEqualTo(422);

    assertThat(rest.post("/rankings/create", body(Operation.RANKING)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(names = {"ENHANCE", "RANKING", "LETTER"})
  void aFailedModel_freesTheKey(Operation operation) {
    jobwise.groq().otherwise(StandInReply.error(401, "invalid_api_key"));
    assertThat(rest.post(operation.path, body(operation)).status()).isEqualTo(503);
    jobwise.groq().reset();

    String other = body(operation).replace("}", ", \"custom_prompt\": \"other\"}");
    assertThat(rest.post(operation.path, other).status()).isEqualTo(200);
  }

  @Test
  void anInterruptedLetter_freesItsKey() {
    String id = letterId(rest.post(Operation.LETTER.path, body(Operation.LETTER)));
    Rows.execute(
        "UPDATE generations SET status = 'failed', error_reason = 'INTERRUPTED',"
            + " error_message = 'x' WHERE id = ?",
        id);

    assertThat(letterId(rest.post(Operation.LETTER.path, body(Operation.LETTER)))).isNotEqualTo(id);
  }

  @ParameterizedTest
  @EnumSource(names = {"RESUME", "LETTER"})
  void aDeletedDocument_freesItsKey(Operation operation) {
    String id = letterId(rest.post(operation.path, body(operation)));
    assertThat(user.rest().delete("/generations/" + id).status()).isEqualTo(204);

    assertThat(letterId(rest.post(operation.path, body(operation)))).isNotEqualTo(id);
  }

  @Test
  void aCancelledLetter_isReplayed() throws Exception {
    HeldStream letter = new HeldStream();
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.held(letter));
    Future<Rest.Answer> first =
        threads.submit(() -> rest.post(Operation.LETTER.path, body(Operation.LETTER)));
    letter.awaitOpen();
    String id =
        user.rest().get("/generations/history").json().at("/generations/0/generation_id").asText();
    assertThat(user.rest().post("/generations/" + id + "/cancel", "").status()).isEqualTo(200);

    assertThat(first.get(20, TimeUnit.SECONDS).detail()).isEqualTo("The letter was cancelled.");
    Rest.Answer again = rest.post(Operation.LETTER.path, body(Operation.LETTER));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.detail()).isEqualTo("The letter was cancelled.");
    assertThat(asked(ChatTask.LETTER)).isEqualTo(1);
  }

  @Test
  void streamsAndUnaryCalls_areTheSameLetter() throws Exception {
    HeldStream letter = new HeldStream();
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.held(letter));
    Iterator<CoverLetterEvent> stream = generations(key).streamCoverLetter(letterRequest());
    String id = stream.next().getStarted().getGenerationId();
    Future<Rest.Answer> unary =
        threads.submit(() -> rest.post(Operation.LETTER.path, body(Operation.LETTER)));
    Iterator<CoverLetterEvent> second = generations(key).streamCoverLetter(letterRequest());
    assertThat(second.next().getStarted().getGenerationId()).isEqualTo(id);
    EventStream events =
        EventStream.open(
            jobwise.port(),
            "/generations/cover-letter/stream",
            body(Operation.LETTER),
            "authorization",
            "Bearer " + user.client().accessToken(),
            "idempotency-key",
            key);
    assertThat(events.next().data().path("generation_id").asText()).isEqualTo(id);
    letter.awaitOpen().emit("One.\n\nTwo.\n\n", "Three.\n\nFour.").finish();

    Rest.Answer answer = unary.get(20, TimeUnit.SECONDS);
    assertThat(letterId(answer)).isEqualTo(id);
    String text = answer.json().path("cover_letter_text").asText();
    assertThat(text).contains("One.", "Four.");
    assertThat(rest(stream)).isEqualTo(text);
    assertThat(rest(second)).isEqualTo(text);
    assertThat(EventStream.text(events.rest())).isEqualTo(text);
    Iterator<CoverLetterEvent> late = generations(key).streamCoverLetter(letterRequest());
    assertThat(late.next().getStarted().getGenerationId()).isEqualTo(id);
    assertThat(rest(late)).isEqualTo(text);
    assertThat(asked(ChatTask.LETTER)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words"})
  void malformedKeys_areRefused(String malformed) {
    assertMalformed(malformed);
  }

  @Test
  void longKeys_areRefused() {
    assertMalformed("k".repeat(256));
    assertThat(
            user.rest()
                .with("idempotency-key", "k".repeat(255))
                .post("/generations/resume", body(Operation.RESUME))
                .status())
        .isEqualTo(200);
  }

  private void assertMalformed(String malformed) {
    String text = "Idempotency-Key must be 1 to 255 visible ASCII characters";
    try (EventStream stream =
        EventStream.open(
            jobwise.port(),
            "/generations/cover-letter/stream",
            body(Operation.LETTER),
            "authorization",
            "Bearer " + user.client().accessToken(),
            "idempotency-key",
            malformed)) {
      assertThat(stream.status()).isEqualTo(422);
    }
    for (Operation operation : Operation.values()) {
      Rest.Answer answer =
          user.rest().with("idempotency-key", malformed).post(operation.path, body(operation));
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.detail()).isEqualTo(text);
      assertThatThrownBy(() -> callGrpc(operation, malformed))
          .isInstanceOfSatisfying(
              StatusRuntimeException.class,
              failure -> assertThat(JobWiseException.of(failure)).hasMessage(text));
    }
  }

  private void assertOnce(Operation operation, List<String> answers) {
    assertThat(answers.stream().distinct()).hasSize(1);
    operation.calls.forEach((task, count) -> assertThat(asked(task)).isEqualTo(count));
    assertThat(Rows.query("SELECT id FROM generations WHERE user_id = ?", user.id()))
        .hasSize(operation.rows);
    assertThat(callGrpcOrRest(operation, answers.get(0))).isEqualTo(answers.get(0));
  }

  /** Once more, when all is over, the same way. */
  private String callGrpcOrRest(Operation operation, String before) {
    if (!before.startsWith("200 ")) {
      return callGrpc(operation, key);
    }
    return "200 " + rest.post(operation.path, body(operation)).body();
  }

  /** Gives parallel requests the time to meet. */
  private void slowModel() {
    jobwise.groq().otherwise(StandInReply.sensible().firstAfter(Duration.ofMillis(300)));
  }

  private List<String> inParallel(Supplier<String> request) throws Exception {
    List<Future<String>> running = new ArrayList<>();
    for (int i = 0; i < PARALLEL; i++) {
      running.add(threads.submit(request::get));
    }
    List<String> answers = new ArrayList<>();
    for (Future<String> answer : running) {
      answers.add(answer.get(60, TimeUnit.SECONDS));
    }
    return answers;
  }

  private String body(Operation operation) {
    return operation == Operation.ENHANCE
        ? "{\"profile_id\": \"" + profile + "\"}"
        : "{\"job_id\": \"" + job + "\"}";
  }

  private String callGrpc(Operation operation, String idempotencyKey) {
    ClientInterceptor header = header(idempotencyKey);
    return switch (operation) {
      case ENHANCE ->
          ProfileServiceGrpc.newBlockingStub(user.client().channel())
              .withInterceptors(header)
              .enhanceProfile(EnhanceProfileRequest.newBuilder().setProfileId(profile).build())
              .toString();
      case RANKING ->
          RankingServiceGrpc.newBlockingStub(user.client().channel())
              .withInterceptors(header)
              .createRanking(CreateRankingRequest.newBuilder().setJobId(job).build())
              .toString();
      case RESUME ->
          generations(idempotencyKey)
              .generateResume(GenerateResumeRequest.newBuilder().setJobId(job).build())
              .toString();
      case LETTER -> generations(idempotencyKey).generateCoverLetter(letterRequest()).toString();
    };
  }

  private GenerationServiceBlockingStub generations(String idempotencyKey) {
    return GenerationServiceGrpc.newBlockingStub(user.client().channel())
        .withInterceptors(header(idempotencyKey));
  }

  private GenerateCoverLetterRequest letterRequest() {
    return GenerateCoverLetterRequest.newBuilder().setJobId(job).build();
  }

  private static ClientInterceptor header(String idempotencyKey) {
    Metadata metadata = new Metadata();
    metadata.put(
        Metadata.Key.of("idempotency-key", Metadata.ASCII_STRING_MARSHALLER), idempotencyKey);
    return MetadataUtils.newAttachHeadersInterceptor(metadata);
  }

  private static String rest(Iterator<CoverLetterEvent> stream) {
    StringBuilder text = new StringBuilder();
    stream.forEachRemaining(event -> text.append(event.getDelta().getText()));
    return text.toString();
  }

  private static String letterId(Rest.Answer answer) {
    assertThat(answer.status()).isEqualTo(200);
    return answer.json().path("generation_id").asText();
  }

  private static int asked(ChatTask task) {
    return jobwise.groq().asked(task).size();
  }
}
