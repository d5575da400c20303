package dev.jobwise.server.profile.placing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.protobuf.ByteString;
import dev.jobwise.profile.v1.ImportProfileRequest;
import dev.jobwise.profile.v1.ImportProfileResponse;
import dev.jobwise.server.Wiring;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.StandInReply;
import dev.jobwise.server.testing.TestUser;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resumes that the rules can't read, and the model that is asked about their lines. */
@Timeout(60)
@Slow
class ResumeReaderWireTest {

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private static final int MOST_TRIES = 10;

  private static final String SURE =
      """
      Ann Lee
      ann@example.com

      Experience
      Senior Engineer
      Northwind Logistics GmbH
      2018 - 2021
      - Moved the batch jobs
      """;

  /** What the rules take for the first title. */
  private static final String BY_RULES = "Moonrise Kiln";

  private TestUser user;

  @BeforeEach
  void register() {
    user = jobwise.newUser();
  }

  @Test
  void sureResume_costsNoCall() {
    JsonNode job = imported(SURE.getBytes(StandardCharsets.UTF_8));

    assertThat(job.path("company").asText()).isEqualTo("Northwind Logistics GmbH");
    assertThat(jobwise.groq().asked()).isEmpty();
  }

  @Test
  void unsureResume_isPlacedByTheModel() {
    answer(StandInReply.text(PlacedAnswer.right().json()));

    JsonNode job = imported(PlacedAnswer.resume());

    assertThat(job.path("title").asText()).isEqualTo("Wrangler of dough");
    assertThat(job.path("company").asText()).isEqualTo("Moonrise Kiln");
    assertThat(jobwise.groq().asked(ChatTask.PLACE_LINES))
        .singleElement()
        .satisfies(
            asked -> {
              assertThat(asked.model()).isEqualTo("llama-3.1-8b-instant");
              assertThat(asked.body().at("/response_format/type").asText())
                  .isEqualTo("json_object");
              assertThat(asked.body().toString()).doesNotContain("jane@example.com", "7946");
            });
  }

  @Test
  void unsureResume_isPlacedOverGrpcToo() {
    answer(StandInReply.text(PlacedAnswer.right().json()));

    ImportProfileResponse draft = imported(false);

    assertThat(draft.getProfile().getExperiences(1).getCompany()).isEqualTo("Blue Fern");
    assertThat(draft.getFound().getExperiences()).isEqualTo(2);
    assertThat(draft.getWarningsList()).isEmpty();
  }

  /** The thread that brings the answer must not be the one that waits for the database. */
  @Test
  void placedResume_isSaved() {
    answer(StandInReply.text(PlacedAnswer.right().json()));

    ImportProfileResponse saved = imported(true);

    assertThat(saved.getProfile().getId()).isNotEmpty();
    JsonNode stored = user.rest().get("/profiles/" + saved.getProfile().getId()).json();
    assertThat(stored.at("/experiences/0/title").asText()).isEqualTo("Wrangler of dough");
  }

  @Test
  void inventedEmployer_isDropped() {
    answer(
        StandInReply.text(
            PlacedAnswer.right().json().replace("Moonrise Kiln", "Moonrise Industries Ltd")));

    JsonNode draft = draft(PlacedAnswer.resume());

    assertThat(draft.toString()).doesNotContain("Industries").contains("Moonrise Kiln");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"jobs\":[{\"first_line\":2,\"last_line\":6,\"title\":\"Wrangler of do",
        "I am sorry, I can't help with that.",
        "{\"jobs\":[]}"
      })
  void uselessAnswer_leavesTheRules(String text) {
    answer(StandInReply.text(text));

    assertThat(imported(PlacedAnswer.resume()).path("title").asText()).isEqualTo(BY_RULES);
    assertThat(jobwise.groq().asked(ChatTask.PLACE_LINES)).hasSizeBetween(1, 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 413, 500})
  void failingModel_leavesTheRules(int status) {
    answer(StandInReply.error(status, "bad"));

    assertThat(imported(PlacedAnswer.resume()).path("title").asText()).isEqualTo(BY_RULES);
  }

  @Test
  void lateModel_leavesTheRulesAndCounts() throws Exception {
    answer(StandInReply.silent());
    Map<String, String> environment = JobWiseExtension.environment();
    environment.put("LLM_TIMEOUT_SECONDS", "1");
    environment.put("JOBWISE_DAILY_TOKENS_PER_USER", "1");
    try (Wiring server = Wiring.start(Settings.read(environment))) {
      Rest rest = new Rest(server.port(), user.client().accessToken());

      JsonNode first = draft(rest, PlacedAnswer.resume());
      assertThat(first.at("/profile/experiences/0/title").asText()).isEqualTo(BY_RULES);
      assertThat(jobwise.groq().asked(ChatTask.PLACE_LINES)).hasSize(1);
      Rows.awaitSpent(user.id(), 1);

      // What is used up for today is not asked again, and the resume is read all the same.
      draft(rest, PlacedAnswer.resume());
      assertThat(jobwise.groq().asked(ChatTask.PLACE_LINES)).hasSize(1);
    }
  }

  @Test
  void offline_nobodyIsAsked() {
    Map<String, String> environment = JobWiseExtension.environment();
    environment.put("LLM_PROVIDER", "offline");
    environment.remove("GROQ_API_KEY");
    environment.remove("GROQ_BASE_URL");
    try (Wiring server = Wiring.start(Settings.read(environment))) {
      Rest rest = new Rest(server.port(), user.client().accessToken());

      JsonNode draft = draft(rest, PlacedAnswer.resume());

      assertThat(draft.at("/profile/experiences/0/title").asText()).isEqualTo(BY_RULES);
      assertThat(jobwise.groq().asked()).isEmpty();
    }
  }

  private static void answer(StandInReply reply) {
    jobwise.groq().forTask(ChatTask.PLACE_LINES, reply);
  }

  private JsonNode imported(byte[] resume) {
    return draft(resume).at("/profile/experiences/0");
  }

  private JsonNode draft(byte[] resume) {
    return draft(user.rest(), resume);
  }

  /** A server that has just started, on a busy machine, refuses files until it can read them. */
  private static JsonNode draft(Rest rest, byte[] resume) {
    Rest.Answer answer = rest.importProfile("resume.txt", resume);
    for (int tries = 1; answer.status() == 429 && tries < MOST_TRIES; tries++) {
      answer = rest.importProfile("resume.txt", resume);
    }
    assertThat(answer.status()).isEqualTo(200);
    return answer.json();
  }

  private ImportProfileResponse imported(boolean save) {
    return user.client()
        .profiles()
        .importProfile(
            ImportProfileRequest.newBuilder()
                .setFilename("resume.txt")
                .setContent(ByteString.copyFrom(PlacedAnswer.resume()))
                .setSave(save)
                .build());
  }
}
