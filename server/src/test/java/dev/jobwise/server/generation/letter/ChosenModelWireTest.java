package dev.jobwise.server.generation.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.Wiring;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.StandInReply;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that a request names is asked, and no other. */
@Timeout(60)
@Slow
class ChosenModelWireTest {

  private static final String CHOSEN = "chosen-1";
  private static final String UNAVAILABLE = "LLM service unavailable. Please try again later.";

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private static Wiring server;
  private Applicant applicant;
  private Rest rest;

  @BeforeEach
  void server() {
    if (server == null) {
      Map<String, String> environment = JobWiseExtension.environment();
      environment.put("LLM_WRITER_MODELS", "writer-1,writer-2");
      environment.put("LLM_RANKER_MODELS", "ranker-1,ranker-2");
      environment.put("LLM_EXTRA_MODELS", CHOSEN);
      server = Wiring.start(Settings.read(environment));
    }
    applicant = Applicant.of(jobwise);
    rest = new Rest(server.port(), applicant.user().client().accessToken());
    jobwise.groq().reset();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<Arguments> failures() {
    return Stream.of("/generations/cover-letter", "/rankings/create", "/profile/enhance")
        .flatMap(
            path ->
                Stream.of(
                    Arguments.of(path, "gone", StandInReply.modelNotFound()),
                    Arguments.of(path, "retired", StandInReply.decommissioned()),
                    Arguments.of(path, "failing", StandInReply.error(500, "internal"))));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("failures")
  void failingModel_isNotReplaced(String path, String fault, StandInReply reply) {
    jobwise.groq().forModel(CHOSEN, reply);

    Rest.Answer answer = ask(path, CHOSEN);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.detail()).isEqualTo(UNAVAILABLE);
    assertThat(jobwise.groq().asked(CHOSEN)).isNotEmpty();
    assertThat(jobwise.groq().asked())
        .filteredOn(asked -> asked.task() != ChatTask.STYLE) // It is not what was asked for.
        .allMatch(asked -> asked.model().equals(CHOSEN));
  }

  @ParameterizedTest
  @CsvSource({
    "/generations/cover-letter, 'writer-1, writer-2, chosen-1'",
    "/profile/enhance, 'writer-1, writer-2, chosen-1'",
    "/rankings/create, 'ranker-1, ranker-2, chosen-1'",
  })
  void modelOfAnotherTaskOrUnknown_isRefusedWithTheChoices(String path, String choices) {
    Rest.Answer answer = ask(path, "none-such");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.detail()).isEqualTo("Invalid model. Must be one of: " + choices);
    assertThat(jobwise.groq().asked()).isEmpty();
  }

  @Test
  void rankingByAnotherModel_isMadeAgain() {
    assertThat(ask("/rankings/create", CHOSEN).json().at("/llm_metadata/model").textValue())
        .isEqualTo(CHOSEN);
    assertThat(ask("/rankings/create", CHOSEN).status()).isEqualTo(200);
    assertThat(jobwise.groq().asked(CHOSEN)).hasSize(1);
  }

  private Rest.Answer ask(String path, String model) {
    String about =
        path.equals("/profile/enhance")
            ? "\"profile_id\": \"" + profile() + "\""
            : "\"job_id\": \"" + applicant.jobId() + "\"";
    return rest.post(path, "{" + about + ", \"model\": \"" + model + "\"}");
  }

  /** The applicant's profile, with something to enhance. */
  private String profile() {
    String id =
        Rows.query("SELECT id FROM master_profiles WHERE user_id = ?", applicant.user().id())
            .get(0);
    Rest.Answer changed = rest.put("/profiles/" + id, "{\"professional_summary\": \"I stream.\"}");
    assertThat(changed.status()).isEqualTo(200);
    byte[] sample = "Dear team,\n\nI like streams. I build them.\n".getBytes(UTF_8);
    assertThat(rest.upload("cover_letter", "letter.txt", sample).status()).isEqualTo(201);
    return id;
  }
}
