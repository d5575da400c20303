package dev.jobwise.server.generation.resume;

import static dev.jobwise.errors.v1.Reason.REASON_RESUME_TOO_LARGE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.common.RequestKey;
import dev.jobwise.server.common.TextBytes;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.document.Generations;
import dev.jobwise.server.generation.document.PrintedDocuments;
import dev.jobwise.server.generation.score.Score;
import dev.jobwise.server.generation.score.Scorer;
import dev.jobwise.server.leases.IdempotencyKeys;
import dev.jobwise.server.ranking.Candidacy;
import dev.jobwise.server.ranking.RankedItems;
import dev.jobwise.server.ranking.RankingSource;
import dev.jobwise.server.ranking.Rankings;
import dev.jobwise.server.render.TextRenderer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Compiles resumes by rules alone: it calls no model, and equal inputs give equal texts. */
public final class Resumes {

  /** Responses hold the text twice, and most gRPC clients accept responses of 4 MiB. */
  private static final int MAX_BYTES = 1024 * 1024;

  private final Database database;
  private final Rankings rankings;
  private final Clock clock;
  private final IdempotencyKeys keys;
  private final Generations generations;

  public Resumes(
      Database database,
      Rankings rankings,
      Clock clock,
      IdempotencyKeys keys,
      Generations generations) {
    this.generations = generations;
    this.database = database;
    this.rankings = rankings;
    this.clock = clock;
    this.keys = keys;
  }

  /**
   * As {@link #generate(Caller, ResumeOrder)}, but if the idempotency key was used before, returns
   * the resume compiled then, if it still exists.
   *
   * @param key null for none
   */
  public CompletionStage<Generation> generate(Caller caller, ResumeOrder order, RequestKey key) {
    if (key == null) {
      return CompletableFuture.completedFuture(generate(caller, order));
    }
    return keys.onceForId(
            caller,
            key,
            () -> generate(caller, order).id(),
            id -> generations.find(caller.userId(), id) != null)
        .thenApply(id -> generations.get(caller.userId(), id));
  }

  /**
   * Compiles and stores a resume.
   *
   * @throws AppException {@code JOB_NOT_FOUND}, {@code PROFILE_NOT_FOUND}, {@code RESUME_TOO_LARGE}
   *     or {@code DOCUMENT_LIMIT}
   */
  Generation generate(Caller caller, ResumeOrder order) {
    Candidacy candidacy = rankings.candidacy(caller, order.jobId());
    RankedItems items = rankings.withoutModel(candidacy, order.customPrompt());
    ResumeContent content =
        ResumeContent.choose(
            candidacy.profile(),
            items.experienceIds(),
            items.projectIds(),
            order.maxExperiences(),
            order.maxProjects(),
            order.includeSummary(),
            order.newestFirst());
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    JsonNode structured = ResumeSections.structured(content, today);
    String text =
        TextRenderer.text(
            PrintedDocuments.of(Generation.RESUME, order.language(), structured, today));
    checkSize(text);
    Score score = Scorer.of(candidacy.job()).score(text, Generation.RESUME);
    NewResume resume =
        new NewResume(
            Ids.uuid(),
            caller.userId(),
            candidacy.job().id(),
            content.profile().id(),
            items.rankingId(),
            order.language(),
            text,
            structured,
            contentUsed(content),
            score.total(),
            score.feedback(),
            metadata(items.source()),
            now);
    return generations.add(
        resume.userId(),
        () ->
            database.inTransaction(
                tx -> {
                  tx.mapper(ResumeMapper.class).insert(resume);
                  Generations.makeSearchable(tx, resume.found(), text);
                  return resume.stored();
                }));
  }

  private static void checkSize(String text) {
    if (TextBytes.json(text) > MAX_BYTES) {
      throw AppException.of(REASON_RESUME_TOO_LARGE, MAX_BYTES);
    }
  }

  private static JsonNode contentUsed(ResumeContent content) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("experiences_count", content.experiences().size())
        .put("projects_count", content.projects().size())
        .put("skills_count", content.profile().skills().technical().size())
        .put("education_count", content.education().size())
        .put("summary_enhanced", content.summaryEnhanced());
  }

  private static JsonNode metadata(RankingSource source) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("model", "none")
        .put("note", "Pure logic compilation, no LLM used")
        .put("ranking_source", source.text());
  }
}
