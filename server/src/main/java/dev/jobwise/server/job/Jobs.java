package dev.jobwise.server.job;

import static dev.jobwise.errors.v1.Reason.REASON_JOB_FORBIDDEN;
import static dev.jobwise.errors.v1.Reason.REASON_JOB_HAS_DOCUMENTS;
import static dev.jobwise.errors.v1.Reason.REASON_JOB_LIMIT;
import static dev.jobwise.errors.v1.Reason.REASON_JOB_NOT_FOUND;
import static dev.jobwise.errors.v1.Reason.REASON_NO_JOB_SOURCE;
import static dev.jobwise.errors.v1.Reason.REASON_URL_IMPORT_UNSUPPORTED;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.common.Page;
import dev.jobwise.server.common.SizedRow;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.FieldProblem;
import dev.jobwise.server.common.error.Ownership;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.db.RowLimit;
import dev.jobwise.server.db.SqlLists;
import dev.jobwise.server.job.ad.JobAd;
import dev.jobwise.server.job.ad.JobAdParser;
import dev.jobwise.server.job.ad.JobKeywords;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The jobs that people have saved. */
public final class Jobs {

  private final Database database;
  private final AdReader reader;
  private final Clock clock;
  private final Executor blocking;
  private final RowLimit rows;
  private final RowLimit documents;

  /**
   * @param blocking runs tasks that wait for the database
   * @param most the maximum number of jobs of one user
   * @param documents the limit on documents, some of which are deleted with their job
   */
  public Jobs(
      Database database,
      AdReader reader,
      Clock clock,
      Executor blocking,
      int most,
      RowLimit documents) {
    this.database = database;
    this.reader = reader;
    this.blocking = blocking;
    this.clock = clock;
    this.rows = new RowLimit(most, AppException.of(REASON_JOB_LIMIT, most));
    this.documents = documents;
  }

  /** Saves a job. This blocks for the database, not for a model. */
  CompletableFuture<Job> create(Caller caller, NewJob request) {
    if (request.rawText() != null) {
      CompletableFuture<JobAd> ad = reader.read(caller.userId(), request.rawText());
      return ad.isDone()
          ? CompletableFuture.completedFuture(insertParsed(caller, request, ad.join()))
          : ad.thenApplyAsync(read -> insertParsed(caller, request, read), blocking);
    }
    if (request.url() != null) {
      throw AppException.of(REASON_URL_IMPORT_UNSUPPORTED).at(List.of("body", "url"), "format");
    }
    return CompletableFuture.completedFuture(
        insert(caller, request, structured(request), "user_created"));
  }

  private Job insertParsed(Caller caller, NewJob request, JobAd ad) {
    return insert(caller, request, ad, "text_parsed");
  }

  Job get(Caller caller, String jobId) {
    Job job = database.with(JobMapper.class, jobs -> jobs.get(caller.userId(), jobId));
    if (job == null) {
      throw missing(jobId);
    }
    return job;
  }

  /**
   * Returns what a job says to applicants.
   *
   * @throws AppException {@code JOB_NOT_FOUND}, also for another user's job
   */
  public TargetJob opening(Caller caller, String jobId) {
    Job job = database.with(JobMapper.class, jobs -> jobs.get(caller.userId(), jobId));
    if (job == null) {
      throw AppException.of(REASON_JOB_NOT_FOUND);
    }
    return job.opening();
  }

  Page<Job> list(Caller caller, JobQuery query) {
    return database.inTransaction(
        tx -> {
          JobMapper mapper = tx.mapper(JobMapper.class);
          List<SizedRow> found = mapper.sizes(caller.userId(), query);
          // A page that is not full ends the list, which saves counting it.
          boolean endsList =
              found.size() < query.limit() && (!found.isEmpty() || query.offset() == 0);
          int total =
              endsList ? query.offset() + found.size() : mapper.count(caller.userId(), query);
          return new Page<>(page(mapper, caller, SizedRow.fitting(found)), total);
        });
  }

  private static List<Job> page(JobMapper mapper, Caller caller, List<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : SizedRow.inOrder(ids, mapper.findAll(caller.userId(), SqlLists.padded(ids)), Job::id);
  }

  Job update(Caller caller, String jobId, JobChange change) {
    Instant now = clock.instant();
    Job changed =
        database.inTransaction(
            tx -> {
              JobMapper mapper = tx.mapper(JobMapper.class);
              Job job = mapper.getForUpdate(caller.userId(), jobId);
              if (job == null || change.isEmpty()) {
                return job;
              }
              Job next = changed(job, change.apply().apply(JobFields.of(job)), now);
              mapper.update(next);
              return next;
            });
    if (changed == null) {
      throw missing(jobId);
    }
    return changed;
  }

  void delete(Caller caller, String jobId) {
    int deleted = database.with(JobMapper.class, jobs -> jobs.delete(caller.userId(), jobId));
    if (deleted > 0) {
      rows.deleted(caller.userId());
      documents.doubt(caller.userId());
      return;
    }
    // This throws if the caller has no such job. If it returns, only documents can be the reason.
    get(caller, jobId);
    throw AppException.of(REASON_JOB_HAS_DOCUMENTS);
  }

  private Job insert(Caller caller, NewJob request, JobAd ad, String defaultSource) {
    Instant now = clock.instant();
    List<String> keywords = JobKeywords.of(ad);
    Job job =
        new Job(
            Ids.uuid(),
            caller.userId(),
            Objects.requireNonNullElse(request.source(), defaultSource),
            ad.title(),
            ad.company(),
            ad.location(),
            ad.description(),
            request.rawText(),
            request.url(),
            keywords,
            ad.requirements(),
            ad.niceToHave(),
            ad.benefits(),
            ad.salaryRange(),
            ad.remote(),
            ad.employmentType(),
            Objects.requireNonNullElse(request.status(), "active"),
            Objects.requireNonNullElse(request.applicationStatus(), "not_applied"),
            null,
            null,
            JobHash.of(ad.title(), ad.description(), ad.requirements(), keywords),
            now,
            now);
    return rows.store(
        job.userId(),
        () -> database.with(JobMapper.class, jobs -> jobs.countAll(job.userId())),
        () -> {
          database.run(JobMapper.class, jobs -> jobs.insert(job));
          return job;
        });
  }

  private static JobAd structured(NewJob request) {
    if (request.title() == null && request.company() == null) {
      throw AppException.of(REASON_NO_JOB_SOURCE).at(List.of("body", "raw_text"), "missing");
    }
    List<FieldProblem> problems = new ArrayList<>();
    requireText("title", request.title(), problems);
    requireText("company", request.company(), problems);
    refuse(problems);
    return new JobAd(
        request.title(),
        request.company(),
        request.location(),
        request.description(),
        request.requirements(),
        request.requirements().stream().filter(JobAdParser::isWish).toList(),
        request.benefits(),
        request.salaryRange(),
        Boolean.TRUE.equals(request.remote()),
        Objects.requireNonNullElse(request.employmentType(), "full_time"),
        JobAdParser.passages(request.description(), request.requirements(), request.benefits()));
  }

  private static Job changed(Job job, JobFields fields, Instant now) {
    check(fields);
    return new Job(
        job.id(),
        job.userId(),
        job.source(),
        fields.title(),
        fields.company(),
        fields.location(),
        fields.description(),
        job.rawText(),
        job.url(),
        fields.parsedKeywords(),
        fields.requirements(),
        stillNiceToHave(job, fields.requirements()),
        fields.benefits(),
        fields.salaryRange(),
        fields.remote(),
        fields.employmentType(),
        fields.status(),
        fields.applicationStatus(),
        fields.appliedDate(),
        fields.notes(),
        JobHash.of(
            fields.title(), fields.description(), fields.requirements(), fields.parsedKeywords()),
        job.createdAt(),
        now);
  }

  private static void check(JobFields fields) {
    List<FieldProblem> problems = new ArrayList<>();
    requireText("title", fields.title(), problems);
    requireText("company", fields.company(), problems);
    JobDates.check(fields.appliedDate(), problems);
    refuse(problems);
  }

  /**
   * Returns the nice-to-haves among changed requirements: lines that stay keep their status, and
   * new ones count if they say so.
   */
  private static List<String> stillNiceToHave(Job job, List<String> requirements) {
    return requirements.stream()
        .filter(line -> job.niceToHave().contains(line) || JobAdParser.isWish(line))
        .toList();
  }

  private static void requireText(String field, String value, List<FieldProblem> problems) {
    if (value == null || value.isBlank()) {
      problems.add(new FieldProblem(List.of("body", field), field + " is required", "missing"));
    }
  }

  private static void refuse(List<FieldProblem> problems) {
    if (!problems.isEmpty()) {
      throw AppException.invalid(problems);
    }
  }

  private AppException missing(String jobId) {
    boolean exists = database.with(JobMapper.class, jobs -> jobs.exists(jobId));
    return Ownership.refusal(exists, REASON_JOB_FORBIDDEN, REASON_JOB_NOT_FOUND);
  }
}
