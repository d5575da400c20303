package dev.jobwise.server.generation;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.protobuf.ListValue;
import com.google.protobuf.Value;
import dev.jobwise.generation.v1.ContentUsed;
import dev.jobwise.generation.v1.CoverLetterEvent;
import dev.jobwise.generation.v1.CoverLetterHeartbeat;
import dev.jobwise.generation.v1.CoverLetterStarted;
import dev.jobwise.generation.v1.GenerateCoverLetterRequest;
import dev.jobwise.generation.v1.GenerateResumeRequest;
import dev.jobwise.generation.v1.GenerationError;
import dev.jobwise.generation.v1.ListGenerationsRequest;
import dev.jobwise.generation.v1.ListGenerationsResponse;
import dev.jobwise.generation.v1.LlmMetadata;
import dev.jobwise.generation.v1.Pagination;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Page;
import dev.jobwise.server.common.language.Languages;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.letter.LetterEvent;
import dev.jobwise.server.generation.letter.LetterOrder;
import dev.jobwise.server.generation.letter.LetterWishes;
import dev.jobwise.server.generation.letter.LetterWishes.Length;
import dev.jobwise.server.generation.letter.LetterWishes.Tone;
import dev.jobwise.server.generation.resume.ResumeOrder;
import dev.jobwise.server.generation.score.Score;
import dev.jobwise.server.transport.grpc.RequestKeys;
import dev.jobwise.server.transport.grpc.TextFields;
import dev.jobwise.server.transport.grpc.Timestamps;
import java.util.Locale;
import java.util.Optional;

/** Converts documents to messages of the contract. */
final class GenerationMessages {

  private static final int DEFAULT_EXPERIENCES = 5;
  private static final int DEFAULT_PROJECTS = 3;
  private static final int DEFAULT_PARAGRAPHS = 4;

  private static final int FIRST_VERSION = 1;

  private GenerationMessages() {}

  static ResumeOrder resumeOrder(GenerateResumeRequest request) {
    return new ResumeOrder(
        request.getJobId(),
        request.hasMaxExperiences() ? request.getMaxExperiences() : DEFAULT_EXPERIENCES,
        request.hasMaxProjects() ? request.getMaxProjects() : DEFAULT_PROJECTS,
        !request.hasIncludeSummary() || request.getIncludeSummary(),
        TextFields.orNull(request.getCustomPrompt()),
        request.getOrder().equals("newest"),
        request.hasLanguage() ? request.getLanguage() : Languages.ENGLISH);
  }

  /** Also reads the request's idempotency key, so call it when the request starts. */
  static LetterOrder letterOrder(Caller caller, GenerateCoverLetterRequest request) {
    return new LetterOrder(
        caller,
        request.getJobId(),
        TextFields.orNull(request.getCompanyName()),
        TextFields.orNull(request.getHiringManagerName()),
        request.hasMaxParagraphs() ? request.getMaxParagraphs() : DEFAULT_PARAGRAPHS,
        TextFields.orNull(request.getCustomPrompt()),
        wishes(request),
        request.getStrict(),
        RequestKeys.current(request));
  }

  private static LetterWishes wishes(GenerateCoverLetterRequest request) {
    boolean auto = !request.hasLanguage() || request.getLanguage().equals("auto");
    return new LetterWishes(
        auto ? null : request.getLanguage(),
        request.hasTone() ? Tone.valueOf(upper(request.getTone())) : Tone.OWN,
        request.hasLength() ? Length.valueOf(upper(request.getLength())) : Length.STANDARD,
        TextFields.orNull(request.getModel()));
  }

  private static String upper(String choice) {
    return choice.toUpperCase(Locale.ROOT);
  }

  static CoverLetterEvent message(LetterEvent event) {
    CoverLetterEvent.Builder message = CoverLetterEvent.newBuilder();
    if (event instanceof LetterEvent.Delta delta) {
      message.getDeltaBuilder().setOffset(delta.offset()).setText(delta.text());
    } else if (event instanceof LetterEvent.Started started) {
      CoverLetterStarted.Builder begun = message.getStartedBuilder();
      begun.setGenerationId(started.generationId()).setJobId(started.jobId());
      Optional.ofNullable(started.rankingId()).ifPresent(begun::setRankingId);
      Optional.ofNullable(started.model()).ifPresent(begun::setModel);
    } else if (event instanceof LetterEvent.Queued queued) {
      message
          .getQueuedBuilder()
          .setGenerationId(queued.generationId())
          .setPosition(queued.position())
          .setEstimatedWaitSeconds(queued.estimatedWaitSeconds());
    } else if (event instanceof LetterEvent.Completed completed) {
      message.getCompletedBuilder().setGeneration(message(completed.generation()));
    } else {
      message.setHeartbeat(CoverLetterHeartbeat.getDefaultInstance());
    }
    return message.build();
  }

  static HistoryQuery query(int userId, ListGenerationsRequest request) {
    return new HistoryQuery(
        userId,
        TextFields.orNull(request.getDocumentType()),
        request.hasJobId() ? request.getJobId() : null,
        request.hasLimit() ? request.getLimit() : Page.DEFAULT_LIMIT,
        request.getOffset(),
        HistoryQuery.words(request.getQ()));
  }

  /** As responses that read a document have it, with the error of a failed one. */
  static dev.jobwise.generation.v1.Generation message(Generation generation) {
    dev.jobwise.generation.v1.Generation.Builder message =
        dev.jobwise.generation.v1.Generation.newBuilder()
            .setGenerationId(generation.id())
            .setJobId(generation.jobId())
            .setDocumentType(generation.documentType())
            .setStatus(generation.status())
            .setContentText(generation.contentText())
            .setLlmMetadata(metadata(generation.llmMetadata()))
            .setCreatedAt(Timestamps.of(generation.createdAt()))
            .setLanguage(generation.language())
            .setVersion(FIRST_VERSION);
    if (generation.documentType().equals(Generation.RESUME)) {
      message.setResumeText(generation.contentText());
    } else {
      message.setCoverLetterText(generation.contentText());
    }
    if (generation.contentUsed() != null) {
      message.setContentUsed(contentUsed(generation.contentUsed()));
    }
    if (generation.atsScore() != null) {
      message.setAtsScore(Score.shown(generation.atsScore()));
    }
    if (generation.atsFeedback() != null) {
      message.setAtsFeedback(generation.atsFeedback());
    }
    if (generation.errorReason() != null) {
      message.setError(
          GenerationError.newBuilder()
              .setReason(generation.errorReason())
              .setDetail(generation.errorMessage()));
    }
    return message.build();
  }

  static ListGenerationsResponse message(HistoryPage page) {
    ListGenerationsResponse.Builder message =
        ListGenerationsResponse.newBuilder()
            .setTotal(page.total())
            .setPagination(
                Pagination.newBuilder()
                    .setLimit(page.query().limit())
                    .setOffset(page.query().offset())
                    .setTotal(page.total())
                    .setHasMore(page.hasMore()));
    page.generations().forEach(summary -> message.addGenerations(message(summary)));
    return message.build();
  }

  private static dev.jobwise.generation.v1.GenerationSummary message(HistoryEntry summary) {
    dev.jobwise.generation.v1.GenerationSummary.Builder message =
        dev.jobwise.generation.v1.GenerationSummary.newBuilder()
            .setGenerationId(summary.id())
            .setJobId(summary.jobId())
            .setJobTitle(summary.jobTitle())
            .setCompany(summary.company())
            .setDocumentType(summary.documentType())
            .setStatus(summary.status())
            .setCreatedAt(Timestamps.of(summary.createdAt()))
            .setContentText(summary.contentText())
            .setVersion(FIRST_VERSION);
    if (summary.atsScore() != null) {
      message.setAtsScore(Score.shown(summary.atsScore()));
    }
    return message.build();
  }

  private static ContentUsed contentUsed(JsonNode used) {
    ContentUsed.Builder message = ContentUsed.newBuilder();
    if (used.has("experiences_count")) {
      return message
          .setExperiencesCount(used.path("experiences_count").intValue())
          .setProjectsCount(used.path("projects_count").intValue())
          .setSkillsCount(used.path("skills_count").intValue())
          .setEducationCount(used.path("education_count").intValue())
          .setSummaryEnhanced(used.path("summary_enhanced").booleanValue())
          .build();
    }
    return message
        .setTopExperiences(list(used.path("top_experiences")))
        .setTopProjects(list(used.path("top_projects")))
        .setSkillsHighlighted(list(used.path("skills_highlighted")))
        .setWritingStyleApplied(used.path("writing_style_applied").booleanValue())
        .build();
  }

  private static LlmMetadata metadata(JsonNode metadata) {
    LlmMetadata.Builder message = LlmMetadata.newBuilder();
    if (metadata.has("model")) {
      message.setModel(metadata.path("model").textValue());
    }
    if (metadata.has("total_tokens")) {
      message.setTotalTokens(metadata.path("total_tokens").intValue());
    }
    if (metadata.has("processing_time_seconds")) {
      message.setProcessingTimeSeconds(metadata.path("processing_time_seconds").doubleValue());
    }
    if (metadata.has("note")) {
      message.setNote(metadata.path("note").textValue());
    }
    if (metadata.has("ranking_source")) {
      message.setRankingSource(metadata.path("ranking_source").textValue());
    }
    return message.build();
  }

  private static ListValue list(JsonNode strings) {
    ListValue.Builder list = ListValue.newBuilder();
    strings.forEach(
        string -> list.addValues(Value.newBuilder().setStringValue(string.textValue())));
    return list.build();
  }
}
