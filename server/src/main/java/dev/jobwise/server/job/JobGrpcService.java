package dev.jobwise.server.job;

import com.linecorp.armeria.server.annotation.Blocking;
import dev.jobwise.job.v1.BrowseJobsRequest;
import dev.jobwise.job.v1.BrowseJobsResponse;
import dev.jobwise.job.v1.CreateJobRequest;
import dev.jobwise.job.v1.CreateJobResponse;
import dev.jobwise.job.v1.DeleteJobRequest;
import dev.jobwise.job.v1.DeleteJobResponse;
import dev.jobwise.job.v1.GetJobRequest;
import dev.jobwise.job.v1.GetJobResponse;
import dev.jobwise.job.v1.JobServiceGrpc.JobServiceImplBase;
import dev.jobwise.job.v1.ListJobsRequest;
import dev.jobwise.job.v1.ListJobsResponse;
import dev.jobwise.job.v1.UpdateJobRequest;
import dev.jobwise.job.v1.UpdateJobResponse;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.transport.caller.Callers;
import dev.jobwise.server.transport.grpc.Unary;
import io.grpc.stub.StreamObserver;

/** {@code JobService} over {@link Jobs} and {@link ExampleJobs}. */
@Blocking
public final class JobGrpcService extends JobServiceImplBase {

  private final Jobs jobs;
  private final ExampleJobs examples;

  public JobGrpcService(Jobs jobs, ExampleJobs examples) {
    this.jobs = jobs;
    this.examples = examples;
  }

  @Override
  public void createJob(CreateJobRequest request, StreamObserver<CreateJobResponse> observer) {
    Caller caller = Callers.current();
    Unary.answerLater(
        observer,
        () ->
            jobs.create(caller, JobMessages.newJob(request))
                .thenApply(
                    job ->
                        CreateJobResponse.newBuilder().setJob(JobMessages.message(job)).build()));
  }

  @Override
  public void listJobs(ListJobsRequest request, StreamObserver<ListJobsResponse> observer) {
    JobQuery query = JobMessages.query(request);
    Unary.answer(observer, caller -> JobMessages.response(query, jobs.list(caller, query)));
  }

  @Override
  public void browseJobs(BrowseJobsRequest request, StreamObserver<BrowseJobsResponse> observer) {
    ExampleQuery query = JobMessages.query(request);
    Unary.answer(observer, () -> JobMessages.response(query, examples.browse(query)));
  }

  @Override
  public void getJob(GetJobRequest request, StreamObserver<GetJobResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          Job job = jobs.get(caller, request.getJobId());
          return GetJobResponse.newBuilder().setJob(JobMessages.message(job)).build();
        });
  }

  @Override
  public void updateJob(UpdateJobRequest request, StreamObserver<UpdateJobResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          Job job = jobs.update(caller, request.getJobId(), JobMessages.change(request));
          return UpdateJobResponse.newBuilder().setJob(JobMessages.message(job)).build();
        });
  }

  @Override
  public void deleteJob(DeleteJobRequest request, StreamObserver<DeleteJobResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          jobs.delete(caller, request.getJobId());
          return DeleteJobResponse.getDefaultInstance();
        });
  }
}
