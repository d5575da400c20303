package dev.jobwise.server.job;

import dev.jobwise.job.v1.BrowseJobsRequest;
import dev.jobwise.job.v1.BrowseJobsResponse;
import dev.jobwise.job.v1.CreateJobRequest;
import dev.jobwise.job.v1.ListJobsRequest;
import dev.jobwise.job.v1.ListJobsResponse;
import dev.jobwise.job.v1.Pagination;
import dev.jobwise.job.v1.UpdateJobRequest;
import dev.jobwise.server.common.Page;
import dev.jobwise.server.transport.grpc.Patch;
import dev.jobwise.server.transport.grpc.TextFields;
import dev.jobwise.server.transport.grpc.Timestamps;
import java.util.List;
import java.util.function.Consumer;

/** Converts messages of the contract to the types of this room, and back. */
final class JobMessages {

  private JobMessages() {}

  static NewJob newJob(CreateJobRequest request) {
    return new NewJob(
        TextFields.orNull(request.getRawText()),
        TextFields.orNull(request.getUrl()),
        TextFields.orNull(request.getTitle()),
        TextFields.orNull(request.getCompany()),
        TextFields.orNull(request.getLocation()),
        TextFields.orNull(request.getDescription()),
        List.copyOf(request.getRequirementsList()),
        List.copyOf(request.getBenefitsList()),
        TextFields.orNull(request.getSalaryRange()),
        request.hasRemote() ? request.getRemote() : null,
        TextFields.orNull(request.getEmploymentType()),
        TextFields.orNull(request.getStatus()),
        TextFields.orNull(request.getApplicationStatus()),
        TextFields.orNull(request.getSource()));
  }

  static JobChange change(UpdateJobRequest request) {
    Patch patch = Patch.of(request);
    return new JobChange(
        isEmpty(request),
        old ->
            new JobFields(
                name(patch, "title", old.title()),
                name(patch, "company", old.company()),
                clearable(patch, "location", old.location()),
                clearable(patch, "description", old.description()),
                patch.texts("parsed_keywords", old.parsedKeywords()),
                patch.texts("requirements", old.requirements()),
                patch.texts("benefits", old.benefits()),
                clearable(patch, "salary_range", old.salaryRange()),
                request.hasRemote() ? patch.flag("remote", old.remote()) : old.remote(),
                kept(patch, "employment_type", old.employmentType()),
                kept(patch, "status", old.status()),
                kept(patch, "application_status", old.applicationStatus()),
                clearable(patch, "applied_date", old.appliedDate()),
                clearable(patch, "notes", old.notes())));
  }

  /** Whether a request names only the job and no change. */
  private static boolean isEmpty(UpdateJobRequest request) {
    return request.getUpdateMask().getPathsCount() == 0
        && request.toBuilder()
            .clearJobId()
            .clearUpdateMask()
            .build()
            .equals(UpdateJobRequest.getDefaultInstance());
  }

  /** Reads a text that null or blank clears. */
  private static String clearable(Patch patch, String field, String before) {
    if (!patch.sent(field)) {
      return before;
    }
    String text = patch.text(field, null);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Reads a text that is always present: null and blank keep it. */
  private static String kept(Patch patch, String field, String before) {
    String text = clearable(patch, field, before);
    return text == null ? before : text;
  }

  /** Reads a text that is always present: null keeps it, and the rules refuse a blank one. */
  private static String name(Patch patch, String field, String before) {
    String text = patch.text(field, null);
    return text == null ? before : text.strip();
  }

  static JobQuery query(ListJobsRequest request) {
    return new JobQuery(
        TextFields.orNull(request.getStatus()),
        TextFields.orNull(request.getApplicationStatus()),
        TextFields.orNull(request.getSource()),
        TextFields.orNull(request.getEmploymentType()),
        request.hasRemote() ? request.getRemote() : null,
        request.hasLimit() ? request.getLimit() : Page.DEFAULT_LIMIT,
        request.getOffset());
  }

  static ExampleQuery query(BrowseJobsRequest request) {
    return new ExampleQuery(
        TextFields.orNull(request.getQuery()),
        TextFields.orNull(request.getLocation()),
        request.getRemote(),
        request.hasLimit() ? request.getLimit() : Page.DEFAULT_LIMIT,
        request.getOffset());
  }

  static ListJobsResponse response(JobQuery query, Page<Job> page) {
    return ListJobsResponse.newBuilder()
        .addAllJobs(page.items().stream().map(JobMessages::message).toList())
        .setTotal(page.total())
        .setPagination(pagination(query.limit(), query.offset(), page))
        .build();
  }

  static BrowseJobsResponse response(ExampleQuery query, Page<ExampleJob> page) {
    return BrowseJobsResponse.newBuilder()
        .addAllJobs(page.items().stream().map(JobMessages::message).toList())
        .setTotal(page.total())
        .setPagination(pagination(query.limit(), query.offset(), page))
        .build();
  }

  static dev.jobwise.job.v1.Job message(Job job) {
    dev.jobwise.job.v1.Job.Builder message =
        dev.jobwise.job.v1.Job.newBuilder()
            .setId(job.id())
            .setUserId(job.userId())
            .setSource(job.source())
            .setTitle(job.title())
            .setCompany(job.company())
            .addAllParsedKeywords(job.parsedKeywords())
            .addAllRequirements(job.requirements())
            .addAllBenefits(job.benefits())
            .setRemote(job.remote())
            .setEmploymentType(job.employmentType())
            .setStatus(job.status())
            .setApplicationStatus(job.applicationStatus())
            .setCreatedAt(Timestamps.of(job.createdAt()))
            .setUpdatedAt(Timestamps.of(job.updatedAt()));
    ifSet(job.location(), message::setLocation);
    ifSet(job.description(), message::setDescription);
    ifSet(job.rawText(), message::setRawText);
    ifSet(job.url(), message::setUrl);
    ifSet(job.salaryRange(), message::setSalaryRange);
    ifSet(job.appliedDate(), message::setAppliedDate);
    ifSet(job.notes(), message::setNotes);
    return message.build();
  }

  private static dev.jobwise.job.v1.ExampleJob message(ExampleJob job) {
    dev.jobwise.job.v1.ExampleJob.Builder message =
        dev.jobwise.job.v1.ExampleJob.newBuilder()
            .setId(job.id())
            .setSource("mock")
            .setTitle(job.title())
            .setCompany(job.company())
            .setDescription(job.description())
            .addAllParsedKeywords(job.parsedKeywords())
            .addAllRequirements(job.requirements())
            .addAllBenefits(job.benefits())
            .setRemote(job.remote())
            .setEmploymentType(job.employmentType())
            .setStatus("active");
    ifSet(job.location(), message::setLocation);
    ifSet(job.salaryRange(), message::setSalaryRange);
    return message.build();
  }

  private static Pagination pagination(int limit, int offset, Page<?> page) {
    return Pagination.newBuilder()
        .setLimit(limit)
        .setOffset(offset)
        .setTotal(page.total())
        .setHasMore(page.hasMore(offset))
        .build();
  }

  private static void ifSet(String value, Consumer<String> setter) {
    if (value != null) {
      setter.accept(value);
    }
  }
}
