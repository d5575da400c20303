package dev.jobwise.server.evidence;

import static dev.jobwise.errors.v1.Reason.REASON_GENERATION_NOT_COMPLETED;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.generation.claim.ClaimCheck;
import dev.jobwise.server.generation.claim.Evidence;
import dev.jobwise.server.generation.claim.ResumeClaims;
import dev.jobwise.server.generation.claim.source.SourceReader;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.document.Generations;
import dev.jobwise.server.job.Jobs;
import dev.jobwise.server.profile.store.Profiles;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Returns the claims of stored documents, and what supports them. */
public final class Evidences {

  private final Database database;
  private final Jobs jobs;
  private final Profiles profiles;

  public Evidences(Database database, Jobs jobs, Profiles profiles) {
    this.database = database;
    this.jobs = jobs;
    this.profiles = profiles;
  }

  /**
   * Returns the evidence of a document: for a letter, as found when it was completed; for a resume,
   * from its own content, which is that of its profile.
   *
   * @throws AppException {@code GENERATION_NOT_FOUND} or {@code GENERATION_NOT_COMPLETED}
   */
  Evidence ofDocument(Caller caller, String generationId) {
    EvidenceMapper.Row row =
        database.with(EvidenceMapper.class, m -> m.get(caller.userId(), generationId));
    if (row == null) {
      throw Generations.notFound();
    }
    if (!row.status().equals(Generation.COMPLETED)) {
      throw AppException.of(REASON_GENERATION_NOT_COMPLETED);
    }
    if (row.evidence() != null) {
      return Evidence.ofJson(row.evidence());
    }
    LocalDate day = LocalDate.ofInstant(row.createdAt(), ZoneOffset.UTC);
    return row.documentType().equals(Generation.RESUME)
        ? ResumeClaims.of(row.contentText(), row.contentStructured(), day)
        : ofOldLetter(caller, row, day);
  }

  /** Checks a letter from before evidence was stored against the current profile and job. */
  private Evidence ofOldLetter(Caller caller, EvidenceMapper.Row row, LocalDate day) {
    return new ClaimCheck(
            SourceReader.read(
                profiles.get(caller, row.profileId()),
                jobs.opening(caller, row.jobId()),
                null,
                null,
                null,
                day))
        .evidence(row.contentText());
  }
}
