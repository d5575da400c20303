package dev.jobwise.server.job;

import com.google.protobuf.Descriptors.FieldDescriptor;
import dev.jobwise.job.v1.BrowseJobsRequest;
import dev.jobwise.job.v1.BrowseJobsResponse;
import dev.jobwise.job.v1.CreateJobRequest;
import dev.jobwise.job.v1.ListJobsRequest;
import dev.jobwise.job.v1.ListJobsResponse;
import dev.jobwise.job.v1.Pagination;
import dev.jobwise.job.v1.UpdateJobRequest;
import dev.jobwise.server.transport.grpc.Timestamps;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Jobs as messages of the contract, and back. */
final class JobMessages {

  private static final int DEFAULT_LIMIT = 20;

  private JobMessages() {}

  static NewJob newJob(CreateJobRequest request) {
    return new NewJob(
        text(request.hasRawText(), request.getRawText()),
        text(request.hasUrl(), request.getUrl()),
        text(request.hasTitle(), request.getTitle()),
        text(request.hasCompany(), request.getCompany()),
        text(request.hasLocation(), request.getLocation()),
        text(request.hasDescription(), request.getDescription()),
        List.copyOf(request.getRequirementsList()),
        List.copyOf(request.getBenefitsList()),
        text(request.hasSalaryRange(), request.getSalaryRange()),
        request.hasRemote() ? request.getRemote() : null,
        text(request.hasEmploymentType(), request.getEmploymentType()),
        text(request.hasStatus(), request.getStatus()),
        text(request.hasApplicationStatus(), request.getApplicationStatus()),
        text(request.hasSource(), request.getSource()));
  }

  static JobChange change(UpdateJobRequest request) {
    return new JobChange(
        changedFields(request),
        // A blank name is refused rather than taken as absent.
        request.hasTitle() ? request.getTitle().strip() : null,
        request.hasCompany() ? request.getCompany().strip() : null,
        text(request.hasLocation(), request.getLocation()),
        text(request.hasDescription(), request.getDescription()),
        List.copyOf(request.getParsedKeywordsList()),
        List.copyOf(request.getRequirementsList()),
        List.copyOf(request.getBenefitsList()),
        text(request.hasSalaryRange(), request.getSalaryRange()),
        request.hasRemote() ? request.getRemote() : null,
        text(request.hasEmploymentType(), request.getEmploymentType()),
        text(request.hasStatus(), request.getStatus()),
        text(request.hasApplicationStatus(), request.getApplicationStatus()),
        text(request.hasAppliedDate(), request.getAppliedDate()),
        text(request.hasNotes(), request.getNotes()));
  }

  static JobQuery query(ListJobsRequest request) {
    return new JobQuery(
        text(request.hasStatus(), request.getStatus()),
        text(request.hasApplicationStatus(), request.getApplicationStatus()),
        text(request.hasSource(), request.getSource()),
        text(request.hasEmploymentType(), request.getEmploymentType()),
        request.hasRemote() ? request.getRemote() : null,
        request.hasLimit() ? request.getLimit() : DEFAULT_LIMIT,
        request.getOffset());
  }

  static ExampleQuery query(BrowseJobsRequest request) {
    return new ExampleQuery(
        text(request.hasQuery(), request.getQuery()),
        text(request.hasLocation(), request.getLocation()),
        request.getRemote(),
        request.hasLimit() ? request.getLimit() : DEFAULT_LIMIT,
        request.getOffset());
  }

  static ListJobsResponse response(JobQuery query, JobPage page) {
    return ListJobsResponse.newBuilder()
        .addAllJobs(page.jobs().stream().map(JobMessages::message).toList())
        .setTotal(page.total())
        .setPagination(pagination(query.limit(), query.offset(), page.jobs().size(), page.total()))
        .build();
  }

  static BrowseJobsResponse response(ExampleQuery query, ExamplePage page) {
    return BrowseJobsResponse.newBuilder()
        .addAllJobs(page.jobs().stream().map(JobMessages::message).toList())
        .setTotal(page.total())
        .setPagination(pagination(query.limit(), query.offset(), page.jobs().size(), page.total()))
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

  private static Set<String> changedFields(UpdateJobRequest request) {
    if (request.getUpdateMask().getPathsCount() > 0) {
      return Set.copyOf(request.getUpdateMask().getPathsList());
    }
    return request.getAllFields().keySet().stream()
        .filter(field -> field.getNumber() > UpdateJobRequest.UPDATE_MASK_FIELD_NUMBER)
        .map(FieldDescriptor::getName)
        .collect(Collectors.toSet());
  }

  private static Pagination pagination(int limit, int offset, int returned, int total) {
    return Pagination.newBuilder()
        .setLimit(limit)
        .setOffset(offset)
        .setTotal(total)
        .setHasMore((long) offset + returned < total)
        .build();
  }

  /** Null if unset or blank. */
  private static String text(boolean isSet, String value) {
    return isSet && !value.isBlank() ? value.strip() : null;
  }

  private static void ifSet(String value, Consumer<String> setter) {
    if (value != null) {
      setter.accept(value);
    }
  }
}
