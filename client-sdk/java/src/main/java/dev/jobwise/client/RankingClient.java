package dev.jobwise.client;

import dev.jobwise.ranking.v1.CreateRankingRequest;
import dev.jobwise.ranking.v1.CreateRankingResponse;
import dev.jobwise.ranking.v1.GetJobRankingRequest;
import dev.jobwise.ranking.v1.GetJobRankingResponse;
import dev.jobwise.ranking.v1.Ranking;
import dev.jobwise.ranking.v1.RankingServiceGrpc;

/** Rankings of the profile's content for a job. */
public final class RankingClient {

  private final Calls calls;

  RankingClient(Calls calls) {
    this.calls = calls;
  }

  /** Returns the stored ranking of a job if it is up to date; otherwise a model creates it. */
  public CreateRankingResponse createRanking(CreateRankingRequest request) {
    return calls.unary(RankingServiceGrpc.getCreateRankingMethod(), request);
  }

  /**
   * As {@link #createRanking(CreateRankingRequest)}, with a key of the caller's: for 24 hours, the
   * same request with the same key gets the same answer, also after a restart of the caller.
   */
  public CreateRankingResponse createRanking(CreateRankingRequest request, String idempotencyKey) {
    return calls.unary(RankingServiceGrpc.getCreateRankingMethod(), request, idempotencyKey);
  }

  /** Has a model rank the profile's content for a job, unless that is done and up to date. */
  public Ranking createRanking(String jobId) {
    return createRanking(CreateRankingRequest.newBuilder().setJobId(jobId).build()).getRanking();
  }

  /** Returns the stored ranking of a job, even if it is out of date. */
  public GetJobRankingResponse getJobRanking(GetJobRankingRequest request) {
    return calls.unary(RankingServiceGrpc.getGetJobRankingMethod(), request);
  }

  /** The stored ranking of a job, even if it is out of date. */
  public Ranking getJobRanking(String jobId) {
    return getJobRanking(GetJobRankingRequest.newBuilder().setJobId(jobId).build()).getRanking();
  }
}
