package dev.jobwise.server.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.protobuf.Value;
import dev.jobwise.generation.v1.ContentUsed;
import dev.jobwise.generation.v1.GenerateResumeRequest;
import dev.jobwise.generation.v1.GenerationError;
import dev.jobwise.generation.v1.ListGenerationsRequest;
import dev.jobwise.generation.v1.LlmMetadata;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.resume.ResumeOrder;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GenerationMessagesTest {

  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

  @Test
  void resumeOrder_hasTheDocumentedDefaults() {
    assertThat(
            GenerationMessages.resumeOrder(
                GenerateResumeRequest.newBuilder().setJobId("j").setCustomPrompt("  ").build()))
        .isEqualTo(new ResumeOrder("j", 5, 3, true, null, false, "en"));
    assertThat(
            GenerationMessages.resumeOrder(
                GenerateResumeRequest.newBuilder()
                    .setJobId("j")
                    .setMaxExperiences(1)
                    .setMaxProjects(0)
                    .setIncludeSummary(false)
                    .setCustomPrompt(" Go ")
                    .build()))
        .isEqualTo(new ResumeOrder("j", 1, 0, false, "Go", false, "en"));
  }

  @Test
  void query_hasTheDocumentedDefaults() {
    assertThat(GenerationMessages.query(7, ListGenerationsRequest.getDefaultInstance()))
        .isEqualTo(new HistoryQuery(7, null, null, 20, 0, List.of()));
  }

  @Test
  void message_ofAResumeHasNoKeyOfALetter() throws Exception {
    dev.jobwise.generation.v1.Generation message =
        GenerationMessages.message(
            new Generation(
                "g",
                "j",
                "r",
                "resume",
                "completed",
                "en",
                "Text",
                json(
                    "{\"experiences_count\":2,\"projects_count\":0,\"skills_count\":1,"
                        + "\"education_count\":0,\"summary_enhanced\":false}"),
                85.25,
                "Fine",
                json("{\"model\":\"none\",\"note\":\"n\",\"ranking_source\":\"cached\"}"),
                null,
                null,
                TIME));

    assertThat(message.getResumeText()).isEqualTo("Text");
    assertThat(message.hasCoverLetterText()).isFalse();
    assertThat(message.getContentText()).isEqualTo("Text");
    assertThat(message.getAtsScore()).isEqualTo(85.3);
    assertThat(message.hasError()).isFalse();
    assertThat(message.getContentUsed())
        .isEqualTo(
            ContentUsed.newBuilder()
                .setExperiencesCount(2)
                .setProjectsCount(0)
                .setSkillsCount(1)
                .setEducationCount(0)
                .setSummaryEnhanced(false)
                .build());
    assertThat(message.getLlmMetadata())
        .isEqualTo(
            LlmMetadata.newBuilder()
                .setModel("none")
                .setNote("n")
                .setRankingSource("cached")
                .build());
  }

  @Test
  void message_ofALetterHasItsListsEvenIfEmpty() throws Exception {
    ContentUsed used =
        GenerationMessages.message(
                letter(
                    "completed",
                    json(
                        "{\"top_experiences\":[\"exp_1\"],\"top_projects\":[],"
                            + "\"skills_highlighted\":[],\"writing_style_applied\":true}")))
            .getContentUsed();

    assertThat(used.getTopExperiences().getValuesList())
        .isEqualTo(List.of(Value.newBuilder().setStringValue("exp_1").build()));
    assertThat(used.hasTopProjects()).isTrue();
    assertThat(used.hasSkillsHighlighted()).isTrue();
    assertThat(used.getWritingStyleApplied()).isTrue();
    assertThat(used.hasSkillsCount()).isFalse();
  }

  @Test
  void message_ofAFailedLetterTellsWhy() throws Exception {
    dev.jobwise.generation.v1.Generation message =
        GenerationMessages.message(letter("failed", null));

    assertThat(message.getCoverLetterText()).isEqualTo("Dear");
    assertThat(message.hasResumeText()).isFalse();
    assertThat(message.hasContentUsed()).isFalse();
    assertThat(message.hasAtsScore()).isFalse();
    assertThat(message.getError())
        .isEqualTo(
            GenerationError.newBuilder().setReason("CANCELLED").setDetail("It was.").build());
  }

  private static Generation letter(String status, JsonNode used) throws Exception {
    return new Generation(
        "g",
        "j",
        null,
        "cover_letter",
        status,
        "en",
        "Dear",
        used,
        null,
        null,
        json("{}"),
        status.equals("failed") ? "CANCELLED" : null,
        status.equals("failed") ? "It was." : null,
        TIME);
  }

  private static JsonNode json(String text) throws Exception {
    return new ObjectMapper().readTree(text);
  }
}
