package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.ByteString;
import dev.jobwise.client.JobWiseClient;
import dev.jobwise.client.error.JobWiseException;
import dev.jobwise.generation.v1.GenerateCoverLetterRequest;
import dev.jobwise.generation.v1.GenerateResumeRequest;
import dev.jobwise.job.v1.CreateJobRequest;
import dev.jobwise.profile.v1.CreateProfileRequest;
import dev.jobwise.profile.v1.PersonalInfoInput;
import dev.jobwise.sample.v1.UploadSampleRequest;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.testing.EventStream;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Rest.Answer;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestUser;
import io.grpc.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/** What one account may store, on every way in. */
@Slow
class StorageLimitsWireTest {

  private static final int MIB = 1 << 20;

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  /** Started once; the shared server's limits are those of production. */
  private static Wiring server;

  private TestUser user;
  private Rest rest;
  private JobWiseClient grpc;

  @BeforeEach
  void signIn() {
    if (server == null) {
      Map<String, String> environment = JobWiseExtension.environment();
      environment.putAll(
          Map.of(
              "JOBWISE_MAX_PROFILES_PER_USER", "3",
              "JOBWISE_MAX_PROFILE_BYTES_PER_USER", Integer.toString(MIB),
              "JOBWISE_MAX_SAMPLES_PER_USER", "2",
              "JOBWISE_MAX_JOBS_PER_USER", "3",
              "JOBWISE_MAX_DOCUMENTS_PER_USER", "3"));
      server = Wiring.start(Settings.read(environment));
    }
    user = jobwise.newUser();
    rest = new Rest(server.port(), user.client().accessToken());
    grpc = JobWiseClient.connect("127.0.0.1", server.port());
    grpc.login(user.account().getEmail(), TestUser.PASSWORD);
  }

  @AfterEach
  void signOut() {
    grpc.close();
  }

  @AfterAll
  static void stop() {
    server.close();
    server = null;
  }

  @Test
  void profiles_areLimited_exactly() throws Exception {
    assertThat(count(201, atOnce(20, () -> rest.post("/profiles", profile(10))))).isEqualTo(3);

    Answer refused = rest.post("/profiles", profile(10));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.detail())
        .isEqualTo("An account may hold at most 3 profiles. Delete one first.");
    CreateProfileRequest request =
        CreateProfileRequest.newBuilder()
            .setPersonalInfo(
                PersonalInfoInput.newBuilder().setFullName("Ann Lee").setEmail("ann@example.com"))
            .build();
    refuses("PROFILE_LIMIT", () -> grpc.profiles().createProfile(request));

    rest.delete("/profiles/" + profiles().get(1));
    assertThat(rest.post("/profiles", profile(10)).status()).isEqualTo(201);
  }

  @Test
  void bytesOfProfiles_areLimited_andMayAlwaysShrink() throws Exception {
    String first = rest.post("/profiles", profile(500_000)).json().path("id").asText();
    String second = rest.post("/profiles", profile(400_000)).json().path("id").asText();

    Answer refused = rest.post("/profiles", profile(200_000));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.detail())
        .isEqualTo(
            "The profiles of an account may hold at most 1048576 bytes together. Shorten or delete"
                + " one first.");
    for (Supplier<Answer> growth : growths(second)) {
      Answer grown = growth.get();
      assertThat(grown.status()).as(grown.detail()).isEqualTo(409);
    }
    // Each alone would fit.
    List<Answer> both =
        atOnce(
            2,
            () -> rest.post("/profiles/" + first + "/custom-fields", more(100_000)),
            () -> rest.post("/profiles/" + second + "/custom-fields", more(100_000)));
    assertThat(both).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);

    assertThat(rest.put("/profiles/" + first, "{\"custom_fields\": {}}").status()).isEqualTo(200);
    for (Supplier<Answer> growth : growths(second).subList(0, 2)) {
      assertThat(growth.get().status()).isBetween(200, 201);
    }
  }

  /** Changes of a profile that need 150,000 bytes or more. */
  private List<Supplier<Answer>> growths(String id) {
    String big = "\"" + "x".repeat(1900) + "\"";
    String experience =
        "{\"title\": \"Engineer\", \"company\": \"Initech\", \"start_date\": \"2020-01-01\","
            + " \"description\": "
            + big
            + "}";
    String experiences = "{\"experiences\": [" + (experience + ",").repeat(79) + experience + "]}";
    return List.of(
        () -> rest.post("/profiles/" + id + "/experiences", experiences),
        () -> rest.post("/profiles/" + id + "/custom-fields", more(160_000)),
        () -> rest.put("/profiles/" + id, experiences),
        () -> rest.put("/profiles/" + id + "/custom-fields", more(560_000)));
  }

  @Test
  void samples_areLimited_exactly() throws Exception {
    byte[] text = "Dear Hiring Manager,".getBytes(StandardCharsets.UTF_8);
    assertThat(count(201, atOnce(8, () -> rest.upload("resume", "r.txt", text)))).isEqualTo(2);

    Answer refused = rest.upload("cover_letter", "l.txt", text);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.detail())
        .isEqualTo("An account may hold at most 2 samples. Delete one first.");
    UploadSampleRequest request =
        UploadSampleRequest.newBuilder()
            .setDocumentType("resume")
            .setFilename("r.txt")
            .setContent(ByteString.copyFrom(text))
            .build();
    refuses("SAMPLE_LIMIT", () -> grpc.samples().uploadSample(request));

    String id = rest.get("/samples").json().at("/samples/0/id").asText();
    rest.delete("/samples/" + id);
    assertThat(rest.upload("resume", "r.txt", text).status()).isEqualTo(201);
  }

  @Test
  void jobs_areLimited_andADeletionGivesRoom() throws Exception {
    assertThat(count(201, atOnce(64, this::createJob))).isEqualTo(3);

    Answer refused = createJob();
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.detail()).isEqualTo("An account may hold at most 3 jobs. Delete one first.");
    CreateJobRequest request =
        CreateJobRequest.newBuilder().setTitle("Engineer").setCompany("Globex").build();
    refuses("JOB_LIMIT", () -> grpc.jobs().createJob(request));

    rest.delete("/jobs/" + rest.get("/jobs").json().at("/jobs/0/id").asText());
    assertThat(createJob().status()).isEqualTo(201);
    assertThat(createJob().status()).isEqualTo(409);
  }

  @Test
  void documents_areLimited_beforeTheModelIsAsked() throws Exception {
    String profile = rest.post("/profiles", profile(10)).json().path("id").asText();
    String job = createJob().json().path("id").asText();
    String order = "{\"job_id\": \"" + job + "\"}";
    Rest once = rest.with("idempotency-key", "once");
    Answer first = once.post("/generations/resume", order);
    assertThat(count(200, atOnce(64, () -> rest.post("/generations/resume", order)))).isEqualTo(2);
    int asked = jobwise.groq().asked().size();

    Answer refused = rest.post("/generations/cover-letter", order);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.detail())
        .isEqualTo("An account may hold at most 3 documents. Delete one first.");
    try (EventStream stream =
        EventStream.open(
            server.port(),
            "/generations/cover-letter/stream",
            order,
            "authorization",
            "Bearer " + user.client().accessToken())) {
      assertThat(stream.status()).isEqualTo(409);
    }
    var letter = GenerateCoverLetterRequest.newBuilder().setJobId(job).build();
    refuses("DOCUMENT_LIMIT", () -> grpc.generations().streamCoverLetter(letter).result());
    refuses("DOCUMENT_LIMIT", () -> grpc.generations().generateCoverLetter(letter));
    var resume = GenerateResumeRequest.newBuilder().setJobId(job).build();
    refuses("DOCUMENT_LIMIT", () -> grpc.generations().generateResume(resume));
    assertThat(jobwise.groq().asked()).hasSize(asked);
    assertThat(rest.get("/generations/history").json().path("total").asInt()).isEqualTo(3);

    assertThat(once.post("/generations/resume", order).json()).isEqualTo(first.json());

    rest.delete("/generations/" + first.json().path("generation_id").asText());
    assertThat(rest.post("/generations/resume", order).status()).isEqualTo(200);
    assertThat(rest.post("/generations/resume", order).status()).isEqualTo(409);

    rest.post("/profiles", profile(20));
    rest.delete("/profiles/" + profile);
    assertThat(rest.get("/generations/history").json().path("total").asInt()).isZero();
    assertThat(rest.post("/generations/resume", order).status()).isEqualTo(200);
  }

  private Answer createJob() {
    return rest.post("/jobs", "{\"title\": \"Engineer\", \"company\": \"Globex\"}");
  }

  private List<String> profiles() {
    List<String> ids = new ArrayList<>();
    rest.get("/profiles").json().path("profiles").forEach(p -> ids.add(p.path("id").asText()));
    return ids;
  }

  private static String profile(int customBytes) {
    return "{\"personal_info\": {\"full_name\": \"Ann Lee\", \"email\": \"ann@example.com\"},"
        + " \"custom_fields\": "
        + fields("text", customBytes)
        + "}";
  }

  private static String more(int bytes) {
    return "{\"fields\": " + fields("more", bytes) + "}";
  }

  private static String fields(String name, int bytes) {
    return "{\"" + name + "\": \"" + "x".repeat(bytes) + "\"}";
  }

  private static void refuses(String reason, Executable call) {
    JobWiseException failure = catchThrowableOfType(JobWiseException.class, call::execute);
    assertThat(failure.code()).isEqualTo(Status.Code.FAILED_PRECONDITION);
    assertThat(failure.reason().name()).isEqualTo("REASON_" + reason);
  }

  private static long count(int status, List<Answer> answers) {
    assertThat(answers).extracting(Answer::status).containsOnly(status, 409);
    return answers.stream().filter(answer -> answer.status() == status).count();
  }

  @SafeVarargs
  private static List<Answer> atOnce(int times, Supplier<Answer>... calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      List<Future<Answer>> running = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        running.add(threads.submit(calls[i % calls.length]::get));
      }
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> call : running) {
        answers.add(call.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
