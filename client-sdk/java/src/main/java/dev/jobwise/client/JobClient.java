package dev.jobwise.client;

import dev.jobwise.job.v1.BrowseJobsRequest;
import dev.jobwise.job.v1.BrowseJobsResponse;
import dev.jobwise.job.v1.CreateJobRequest;
import dev.jobwise.job.v1.CreateJobResponse;
import dev.jobwise.job.v1.DeleteJobRequest;
import dev.jobwise.job.v1.DeleteJobResponse;
import dev.jobwise.job.v1.ExampleJob;
import dev.jobwise.job.v1.GetJobRequest;
import dev.jobwise.job.v1.GetJobResponse;
import dev.jobwise.job.v1.Job;
import dev.jobwise.job.v1.JobServiceGrpc;
import dev.jobwise.job.v1.ListJobsRequest;
import dev.jobwise.job.v1.ListJobsResponse;
import dev.jobwise.job.v1.UpdateJobRequest;
import dev.jobwise.job.v1.UpdateJobResponse;

/**
 * Jobs that the user wants to apply for, and example ads.
 *
 * <pre>{@code
 * Job job = client.jobs().createJob("Senior Engineer at Contoso. We run Kafka.");
 * for (Job each : client.jobs().allJobs()) {
 *   System.out.println(each.getTitle() + " at " + each.getCompany());
 * }
 * }</pre>
 */
public final class JobClient {

  private final Calls calls;

  JobClient(Calls calls) {
    this.calls = calls;
  }

  /**
   * Saves a job from the first of these that is set: {@code raw_text}, {@code url}, or {@code
   * title} with {@code company}.
   */
  public CreateJobResponse createJob(CreateJobRequest request) {
    return calls.unary(JobServiceGrpc.getCreateJobMethod(), request);
  }

  /** Saves a job from the pasted text of its ad. */
  public Job createJob(String adText) {
    return createJob(CreateJobRequest.newBuilder().setRawText(adText).build()).getJob();
  }

  /**
   * Lists the caller's jobs that match all given filters, without their raw texts, newest first.
   */
  public ListJobsResponse listJobs(ListJobsRequest request) {
    return calls.unary(JobServiceGrpc.getListJobsMethod(), request);
  }

  /** All jobs, newest first. Pages are read as the loop reaches them. */
  public Iterable<Job> allJobs() {
    return allJobs(ListJobsRequest.getDefaultInstance());
  }

  /**
   * The jobs that match, newest first. Pages are read as the loop reaches them.
   *
   * @param request its {@code limit} is the size of a page
   */
  public Iterable<Job> allJobs(ListJobsRequest request) {
    return Pages.of(
        request.getOffset(),
        offset -> {
          ListJobsResponse page = listJobs(request.toBuilder().setOffset(offset).build());
          return new Pages.Page<>(page.getJobsList(), page.getPagination().getHasMore());
        });
  }

  /** Lists the built-in example ads that match all given filters, in a fixed order. */
  public BrowseJobsResponse browseJobs(BrowseJobsRequest request) {
    return calls.unary(JobServiceGrpc.getBrowseJobsMethod(), request);
  }

  /** The example ads that match. Pages are read as the loop reaches them. */
  public Iterable<ExampleJob> allExampleJobs(BrowseJobsRequest request) {
    return Pages.of(
        request.getOffset(),
        offset -> {
          BrowseJobsResponse page = browseJobs(request.toBuilder().setOffset(offset).build());
          return new Pages.Page<>(page.getJobsList(), page.getPagination().getHasMore());
        });
  }

  /** Returns one job with its raw text. */
  public GetJobResponse getJob(GetJobRequest request) {
    return calls.unary(JobServiceGrpc.getGetJobMethod(), request);
  }

  /** Returns one job with its raw text. */
  public Job getJob(String jobId) {
    return getJob(GetJobRequest.newBuilder().setJobId(jobId).build()).getJob();
  }

  /**
   * Changes the given fields of a job and returns the whole job; a request without fields changes
   * nothing.
   */
  public UpdateJobResponse updateJob(UpdateJobRequest request) {
    return calls.unary(JobServiceGrpc.getUpdateJobMethod(), request);
  }

  /**
   * Deletes a job permanently, with its ranking and with documents that failed or were never
   * finished.
   */
  public DeleteJobResponse deleteJob(DeleteJobRequest request) {
    return calls.unary(JobServiceGrpc.getDeleteJobMethod(), request);
  }

  /** Deletes a job. */
  public void deleteJob(String jobId) {
    deleteJob(DeleteJobRequest.newBuilder().setJobId(jobId).build());
  }
}
