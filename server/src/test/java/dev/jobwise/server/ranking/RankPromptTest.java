package dev.jobwise.server.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.job.TargetJob;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.TokenEstimate;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.Project;
import dev.jobwise.server.profile.content.Skills;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankPromptTest {

  private static final String ID = "01JD0000000000000000000";
  private static final String NAME = "漢".repeat(255);

  /** A profile with everything at its maximum length, in a script that takes many tokens. */
  @ParameterizedTest
  @ValueSource(ints = {1, 255})
  void of_fitsTheModelWhateverAProfileHolds(int lineLength) {
    List<String> lines = Collections.nCopies(100, "漢".repeat(lineLength));
    Profile profile = profile(lines);
    ChatRequest request =
        new RankPrompt(
                job(lines),
                profile,
                profile.experiences().stream().map(Experience::id).toList(),
                profile.projects().stream().map(Project::id).toList(),
                "漢".repeat(500))
            .request(Deadline.after(Duration.ofSeconds(30)));

    int question =
        TokenEstimate.of(request.instructions() + request.facts() + request.answerSchema());
    assertThat(question + request.maxAnswerTokens()).isLessThanOrEqualTo(8192);
    assertThat(request.facts().path("custom_prompt").asText()).isEqualTo("漢".repeat(500));
  }

  private static Experience experience(String id, List<String> lines) {
    return new Experience(
        id,
        "p1",
        NAME,
        NAME,
        NAME,
        LocalDate.of(2020, 1, 1),
        LocalDate.of(2021, 1, 1),
        false,
        "漢".repeat(2000),
        null,
        lines,
        lines,
        null,
        null);
  }

  private static Project project(String id, List<String> lines) {
    return new Project(
        id, "p1", NAME, "漢".repeat(1000), null, lines, null, null, null, null, false, lines);
  }

  private static Profile profile(List<String> lines) {
    return new Profile(
        "p1",
        1,
        new PersonalInfo("漢", "a@example.com", null, null, null, null, null),
        null,
        null,
        new Skills(lines, lines, List.of(), List.of()),
        IntStream.range(100, 200).mapToObj(id -> experience("exp_" + ID + id, lines)).toList(),
        List.of(),
        IntStream.range(100, 200).mapToObj(id -> project("proj_" + ID + id, lines)).toList(),
        JsonNodeFactory.instance.objectNode(),
        true,
        "hash",
        Instant.EPOCH,
        Instant.EPOCH);
  }

  private static TargetJob job(List<String> lines) {
    return new TargetJob(
        "j",
        1,
        "漢".repeat(200),
        "漢".repeat(200),
        "漢".repeat(200),
        "漢".repeat(10_000),
        lines,
        lines,
        List.of(),
        "hash");
  }
}
