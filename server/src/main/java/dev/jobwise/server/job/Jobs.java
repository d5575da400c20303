package dev.jobwise.server.job;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.FieldProblem;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.common.SizedRow;
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

/** The jobs that people have saved. */
public final class Jobs {

  private final Database database;
  private final Clock clock;
  private final RowLimit rows;
  private final RowLimit documents;

  /**
   * @param most jobs of one user
   * @param documents of a user, some of which go with their job
   */
  public Jobs(Database database, Clock clock, int most, RowLimit documents) {
    this.database = database;
    this.clock = clock;
    this.rows = new RowLimit(most, AppException.full("JOB_LIMIT", most, "jobs"));
    this.documents = documents;
  }

  Job create(Caller caller, NewJob request) {
    if (request.rawText() != null) {
      return insert(caller, request, JobAdParser.parse(request.rawText()), "text_parsed");
    }
    if (request.url() != null) {
      throw AppException.invalid(
          "url", "URL import is not supported. Paste the job text instead.", "format");
    }
    return insert(caller, request, structured(request), "user_created");
  }

  Job get(Caller caller, String jobId) {
    Job job = database.with(JobMapper.class, jobs -> jobs.get(caller.userId(), jobId));
    if (job == null) {
      throw missing(jobId);
    }
    return job;
  }

  JobPage list(Caller caller, JobQuery query) {
    return database.inTransaction(
        tx -> {
          JobMapper mapper = tx.mapper(JobMapper.class);
          List<SizedRow> found = mapper.sizes(caller.userId(), query);
          // A page that is not full ends the list, which saves counting it.
          boolean endsList =
              found.size() < query.limit() && (!found.isEmpty() || query.offset() == 0);
          int total =
              endsList ? query.offset() + found.size() : mapper.count(caller.userId(), query);
          return new JobPage(page(mapper, caller, SizedRow.fitting(found)), total);
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
              if (job == null || change.fields().isEmpty()) {
                return job;
              }
              Job next = changed(job, change, now);
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
    // Fails by itself if the job is not the caller's; if it is, only documents can be the reason.
    get(caller, jobId);
    throw AppException.of(
        AppException.Kind.WRONG_STATE,
        "JOB_HAS_DOCUMENTS",
        "Cannot delete job with associated generated documents. Delete documents first.");
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
            ContentHash.of(ad.title(), ad.description(), ad.requirements(), keywords),
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
      throw AppException.invalid(
          "raw_text", "Either 'raw_text', 'url', or structured fields must be provided", "missing");
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
        Objects.requireNonNullElse(request.employmentType(), "full_time"));
  }

  private static Job changed(Job job, JobChange change, Instant now) {
    String title = change.kept("title", change.title(), job.title());
    String company = change.kept("company", change.company(), job.company());
    List<FieldProblem> problems = new ArrayList<>();
    requireText("title", title, problems);
    requireText("company", company, problems);
    JobDates.check(change.appliedDate(), problems);
    refuse(problems);
    String description = change.clearable("description", change.description(), job.description());
    List<String> requirements =
        change.clearable("requirements", change.requirements(), job.requirements());
    List<String> keywords =
        change.clearable("parsed_keywords", change.parsedKeywords(), job.parsedKeywords());
    return new Job(
        job.id(),
        job.userId(),
        job.source(),
        title,
        company,
        change.clearable("location", change.location(), job.location()),
        description,
        job.rawText(),
        job.url(),
        keywords,
        requirements,
        // What stays in the list stays a wish; new entries are one if they say so.
        requirements.stream()
            .filter(line -> job.niceToHave().contains(line) || JobAdParser.isWish(line))
            .toList(),
        change.clearable("benefits", change.benefits(), job.benefits()),
        change.clearable("salary_range", change.salaryRange(), job.salaryRange()),
        change.kept("remote", change.remote(), job.remote()),
        change.kept("employment_type", change.employmentType(), job.employmentType()),
        change.kept("status", change.status(), job.status()),
        change.kept("application_status", change.applicationStatus(), job.applicationStatus()),
        change.clearable("applied_date", change.appliedDate(), job.appliedDate()),
        change.clearable("notes", change.notes(), job.notes()),
        ContentHash.of(title, description, requirements, keywords),
        job.createdAt(),
        now);
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
    return database.with(JobMapper.class, jobs -> jobs.exists(jobId))
        ? AppException.forbidden("JOB_FORBIDDEN", "You do not have permission to access this job")
        : notFound();
  }

  private static AppException notFound() {
    return AppException.notFound("JOB_NOT_FOUND", "Job not found");
  }
}
