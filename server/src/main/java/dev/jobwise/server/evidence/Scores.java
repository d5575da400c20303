package dev.jobwise.server.evidence;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.document.Generations;
import dev.jobwise.server.generation.score.Score;
import dev.jobwise.server.generation.score.Scorer;
import dev.jobwise.server.job.Jobs;

/** Explains the scores of stored documents and of other texts. */
public final class Scores {

  private final Generations generations;
  private final Jobs jobs;

  public Scores(Generations generations, Jobs jobs) {
    this.generations = generations;
    this.jobs = jobs;
  }

  /**
   * Returns the score of a document for its current job.
   *
   * @throws AppException {@code GENERATION_NOT_FOUND} or {@code GENERATION_NOT_COMPLETED}
   */
  Score ofDocument(Caller caller, String generationId) {
    Generation document = generations.completed(caller.userId(), generationId);
    return ofText(caller, document.contentText(), document.documentType(), document.jobId());
  }

  /**
   * Returns the score of any text. Nothing is stored.
   *
   * @throws AppException {@code JOB_NOT_FOUND}, also for another user's job
   */
  Score ofText(Caller caller, String text, String documentType, String jobId) {
    return Scorer.of(jobs.opening(caller, jobId)).explain(text, documentType);
  }
}
