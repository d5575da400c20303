package dev.jobwise.server.ranking;

import com.linecorp.armeria.server.annotation.Blocking;
import dev.jobwise.ranking.v1.CreateRankingRequest;
import dev.jobwise.ranking.v1.CreateRankingResponse;
import dev.jobwise.ranking.v1.GetJobRankingRequest;
import dev.jobwise.ranking.v1.GetJobRankingResponse;
import dev.jobwise.ranking.v1.RankingServiceGrpc.RankingServiceImplBase;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Replays;
import dev.jobwise.server.transport.caller.Callers;
import dev.jobwise.server.transport.grpc.TextFields;
import dev.jobwise.server.transport.grpc.Unary;
import io.grpc.stub.StreamObserver;

/** Serves {@code RankingService}. */
@Blocking
public final class RankingGrpcService extends RankingServiceImplBase {

  private final Rankings rankings;
  private final Replays replays;

  public RankingGrpcService(Rankings rankings, Replays replays) {
    this.rankings = rankings;
    this.replays = replays;
  }

  @Override
  public void createRanking(
      CreateRankingRequest request, StreamObserver<CreateRankingResponse> observer) {
    Caller caller = Callers.current();
    String prompt = TextFields.orNull(request.getCustomPrompt());
    Unary.answerOnce(
        observer,
        replays,
        request,
        CreateRankingResponse.parser(),
        () ->
            rankings
                .create(
                    caller,
                    request.getJobId(),
                    prompt,
                    request.getForce(),
                    TextFields.orNull(request.getModel()))
                .thenApply(
                    ranking ->
                        CreateRankingResponse.newBuilder()
                            .setRanking(RankingMessages.message(ranking))
                            .build()));
  }

  @Override
  public void getJobRanking(
      GetJobRankingRequest request, StreamObserver<GetJobRankingResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            GetJobRankingResponse.newBuilder()
                .setRanking(RankingMessages.message(rankings.get(caller, request.getJobId())))
                .build());
  }
}
