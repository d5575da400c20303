package dev.jobwise.server.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.voice.VoiceTally;
import dev.jobwise.server.generation.document.People;
import dev.jobwise.server.job.TargetJob;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.TokenEstimate;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.Project;
import dev.jobwise.server.profile.content.Skills;
import dev.jobwise.server.ranking.RankedItems;
import dev.jobwise.server.ranking.RankingSource;
import dev.jobwise.server.sample.FoundStyle;
import dev.jobwise.server.sample.SampleVoice;
import dev.jobwise.server.sample.WritingStyle;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterPromptTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private static final String NAME = "漢".repeat(255);

  /** Everything as long as it is accepted, in an alphabet that takes many tokens. */
  @ParameterizedTest
  @ValueSource(ints = {1, 255})
  void of_fitsTheModelWhateverAProfileHolds(int lineLength) {
    List<String> lines = Collections.nCopies(100, "漢".repeat(lineLength));
    ChatRequest request = request(lines, "漢".repeat(100), "漢".repeat(100));

    int question = TokenEstimate.of(request.instructions() + request.facts());
    assertThat(question + request.maxAnswerTokens()).isLessThanOrEqualTo(8192);
    assertThat(request.facts().path("custom_prompt").asText()).isEqualTo("漢".repeat(500));
    assertThat(request.facts().path("education"))
        .extracting(education -> education.path("finished").asBoolean(true))
        .containsExactly(false, false, true);
    assertThat(request.facts().at("/applicant/languages/0/proficiency").asText())
        .isEqualTo("fluent");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oakham, Rutland|Oakham (hybrid)|Oakham",
        "oakham|LE15 Oakham, United Kingdom|oakham",
        "Oak|Oakham|",
        "Leeds, United Kingdom|Oakham, United Kingdom|",
        "|Oakham|",
        "Oakham||",
        ", Rutland|Oakham, |"
      })
  void town_isAFactForTheModel_onlyIfTheJobIsThere(String home, String place, String told) {
    JsonNode town =
        request(List.of("line"), home, place).facts().at("/applicant/lives_at_place_of_work");

    assertThat(town.asText(null)).isEqualTo(told);
  }

  private static ChatRequest request(List<String> lines, String home, String place) {
    return LetterPrompt.of(
        new LetterContent(
            new LetterOrder(
                new Caller(1, "s"),
                "j",
                "漢".repeat(200),
                null,
                6,
                "漢".repeat(500),
                LetterWishes.NONE,
                false,
                null),
            "en",
            job(lines, place),
            profile(lines, home),
            new RankedItems(null, RankingSource.CACHED, List.of(), List.of(), null),
            Optional.of(new FoundStyle(style(), true, null)),
            Optional.of(new SampleVoice("s", VoiceTally.ofLetter("I bake."), 1)),
            Collections.nCopies(3, experience(lines)),
            Collections.nCopies(2, project(lines)),
            TODAY),
        Deadline.after(Duration.ofSeconds(30)));
  }

  private static WritingStyle style() {
    String text = "漢".repeat(200);
    return new WritingStyle(text, text, text, Collections.nCopies(10, text));
  }

  private static Experience experience(List<String> lines) {
    return new Experience(
        "exp_01JD00000000000000000000000",
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

  private static Project project(List<String> lines) {
    return new Project(
        "proj_01JD00000000000000000000000",
        "p1",
        NAME,
        "漢".repeat(1000),
        null,
        lines,
        null,
        null,
        null,
        null,
        false,
        lines);
  }

  private static Profile profile(List<String> lines, String home) {
    List<Education> education = new ArrayList<>();
    education.add(education(null, true, lines));
    education.add(education(TODAY.plusDays(1), false, lines));
    education.addAll(Collections.nCopies(98, education(TODAY, false, lines)));
    return People.profile(
        new PersonalInfo("漢".repeat(100), "a@example.com", null, home, null, null, null),
        "漢".repeat(2000),
        null,
        new Skills(lines, lines, Collections.nCopies(100, new Language(NAME, "fluent")), List.of()),
        List.of(experience(lines)),
        education,
        List.of(project(lines)));
  }

  private static Education education(LocalDate end, boolean isCurrent, List<String> lines) {
    return new Education(
        "e", "p1", NAME, NAME, NAME, "2013", end, isCurrent, null, lines, lines, NAME);
  }

  private static TargetJob job(List<String> lines, String place) {
    return new TargetJob(
        "j",
        1,
        "漢".repeat(200),
        "漢".repeat(200),
        place,
        "漢".repeat(10_000),
        lines,
        lines,
        List.of(),
        "hash");
  }
}
