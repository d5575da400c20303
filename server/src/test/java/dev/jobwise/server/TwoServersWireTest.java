package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.testing.EventStream;
import dev.jobwise.server.testing.HeldStream;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.StandInReply;
import dev.jobwise.server.testing.TestUser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two servers on one database: what one does, the other does not do again. */
@Slow
class TwoServersWireTest {

  private static final int PARALLEL = 12;

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private static ExecutorService threads;
  private static Wiring other;

  private final String key = UUID.randomUUID().toString();
  private TestUser user;
  private String profileBody;
  private String jobBody;

  @BeforeAll
  static void start() {
    other = Wiring.start(Settings.read(JobWiseExtension.environment()));
    threads = Executors.newFixedThreadPool(PARALLEL);
  }

  @AfterAll
  static void stop() {
    threads.shutdownNow();
    other.close();
  }

  @BeforeEach
  void applicant() {
    user = jobwise.newUser();
    user.rest().upload("cover_letter", "letter.txt", "Dear team".getBytes(StandardCharsets.UTF_8));
    profileBody =
        id(
            "profile_id",
            user.rest()
                .post(
                    "/profiles",
                    """
                    {"personal_info": {"full_name": "Ada Test", "email": "ada@example.com"},
                     "experiences": [{"title": "Kafka developer", "company": "Initech",
                       "start_date": "2021-01-01", "description": "Streams in Kafka"}]}\
                    """));
    jobBody =
        id(
            "job_id",
            user.rest()
                .post(
                    "/jobs",
                    """
                    {"title": "Engineer", "company": "Globex",
                     "description": "We run Kafka."}\
                    """));
    jobwise.groq().otherwise(StandInReply.sensible().firstAfter(Duration.ofMillis(300)));
  }

  @Test
  void rankingsAtTheSameTime_areOne() throws Exception {
    assertThat(new HashSet<>(onBoth("/rankings/create", jobBody, null))).hasSize(1);
    assertThat(asked(ChatTask.RANK)).isEqualTo(1);
  }

  @Test
  void stylesAtTheSameTime_areOne() throws Exception {
    for (JsonNode answer : onBoth("/profile/enhance", profileBody, null)) {
      assertThat(answer.at("/writing_style_used/tone").asText()).isNotEmpty();
    }
    assertThat(asked(ChatTask.STYLE)).isEqualTo(1);
    assertThat(asked(ChatTask.ENHANCE)).isEqualTo(PARALLEL);
  }

  @Test
  void requestsWithOneKey_areOne() throws Exception {
    assertThat(new HashSet<>(onBoth("/profile/enhance", profileBody, key))).hasSize(1);
    assertThat(asked(ChatTask.ENHANCE)).isEqualTo(1);

    assertThat(new HashSet<>(onBoth("/generations/resume", jobBody, key + "r"))).hasSize(1);
    assertThat(generations()).isEqualTo(1);
  }

  @Test
  void aLetterIsTheSameOnBoth_whileItIsWrittenAndAfterwards() throws Exception {
    HeldStream letter = new HeldStream();
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.held(letter));
    String path = "/generations/cover-letter";
    Future<Rest.Answer> here = threads.submit(() -> post(jobwise.port(), path, jobBody, key));
    letter.awaitOpen();
    Future<Rest.Answer> there = threads.submit(() -> post(other.port(), path, jobBody, key));
    try (EventStream stream =
        EventStream.open(
            other.port(),
            path + "/stream",
            jobBody,
            "authorization",
            "Bearer " + user.client().accessToken(),
            "idempotency-key",
            key)) {
      String id = stream.next().data().path("generation_id").asText();
      letter.emit("One.\n\nTwo.\n\n", "Three.\n\nFour.").finish();

      String answer = here.get(20, TimeUnit.SECONDS).body();
      assertThat(answer).contains(id, "One.", "Four.");
      assertThat(there.get(20, TimeUnit.SECONDS).body()).isEqualTo(answer);
      assertThat(post(other.port(), path, jobBody, key).body()).isEqualTo(answer);
    }
    assertThat(generations()).isEqualTo(1);
    assertThat(asked(ChatTask.LETTER)).isEqualTo(1);
  }

  @Test
  void answers_surviveARestart() {
    List<String> paths =
        List.of("/rankings/create", "/generations/resume", "/generations/cover-letter");
    List<String> before = new ArrayList<>();
    for (String path : paths) {
      before.add(post(other.port(), path, jobBody, key + path).body());
    }
    before.add(post(other.port(), "/profile/enhance", profileBody, key).body());
    other.close();
    other = Wiring.start(Settings.read(JobWiseExtension.environment()));

    List<String> after = new ArrayList<>();
    for (String path : paths) {
      after.add(post(other.port(), path, jobBody, key + path).body());
    }
    after.add(post(other.port(), "/profile/enhance", profileBody, key).body());
    assertThat(after).isEqualTo(before);
    assertThat(generations()).isEqualTo(2);
    assertThat(asked(ChatTask.LETTER)).isEqualTo(1);
    assertThat(asked(ChatTask.RANK)).isEqualTo(1);
    assertThat(asked(ChatTask.ENHANCE)).isEqualTo(1);
  }

  private List<JsonNode> onBoth(String path, String body, String idempotencyKey) throws Exception {
    List<Future<Rest.Answer>> running = new ArrayList<>();
    for (int i = 0; i < PARALLEL; i++) {
      int port = i % 2 == 0 ? jobwise.port() : other.port();
      running.add(threads.submit(() -> post(port, path, body, idempotencyKey)));
    }
    List<JsonNode> answers = new ArrayList<>();
    for (Future<Rest.Answer> answer : running) {
      answers.add(answer.get(60, TimeUnit.SECONDS).json());
    }
    return answers;
  }

  private Rest.Answer post(int port, String path, String body, String idempotencyKey) {
    Rest rest = new Rest(port, user.client().accessToken());
    Rest.Answer answer =
        (idempotencyKey == null ? rest : rest.with("idempotency-key", idempotencyKey))
            .post(path, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  private int generations() {
    return Rows.query("SELECT id FROM generations WHERE user_id = ?", user.id()).size();
  }

  private static String id(String name, Rest.Answer created) {
    return "{\"" + name + "\": \"" + created.json().path("id").asText() + "\"}";
  }

  private static int asked(ChatTask task) {
    return jobwise.groq().asked(task).size();
  }
}
