package dev.jobwise.server.evidence;

import com.linecorp.armeria.server.annotation.Blocking;
import dev.jobwise.evidence.v1.EvidenceServiceGrpc.EvidenceServiceImplBase;
import dev.jobwise.evidence.v1.GetEvidenceRequest;
import dev.jobwise.evidence.v1.GetEvidenceResponse;
import dev.jobwise.evidence.v1.GetScoreRequest;
import dev.jobwise.evidence.v1.GetScoreResponse;
import dev.jobwise.evidence.v1.GetStyleRequest;
import dev.jobwise.evidence.v1.GetStyleResponse;
import dev.jobwise.evidence.v1.ScoreTextRequest;
import dev.jobwise.evidence.v1.ScoreTextResponse;
import dev.jobwise.server.generation.score.Score;
import dev.jobwise.server.transport.grpc.Unary;
import io.grpc.stub.StreamObserver;

/** Serves {@code EvidenceService}. */
@Blocking
public final class EvidenceGrpcService extends EvidenceServiceImplBase {

  private final Evidences evidences;
  private final Scores scores;
  private final DocumentStyles styles;

  public EvidenceGrpcService(Evidences evidences, Scores scores, DocumentStyles styles) {
    this.evidences = evidences;
    this.scores = scores;
    this.styles = styles;
  }

  @Override
  public void getEvidence(
      GetEvidenceRequest request, StreamObserver<GetEvidenceResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          String id = request.getGenerationId();
          return GetEvidenceResponse.newBuilder()
              .setEvidence(EvidenceMessages.message(id, evidences.ofDocument(caller, id)))
              .build();
        });
  }

  @Override
  public void getScore(GetScoreRequest request, StreamObserver<GetScoreResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          Score score = scores.ofDocument(caller, request.getGenerationId());
          return GetScoreResponse.newBuilder().setScore(ScoreMessages.message(score)).build();
        });
  }

  @Override
  public void scoreText(ScoreTextRequest request, StreamObserver<ScoreTextResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          Score score =
              scores.ofText(
                  caller, request.getContentText(), request.getDocumentType(), request.getJobId());
          return ScoreTextResponse.newBuilder().setScore(ScoreMessages.message(score)).build();
        });
  }

  @Override
  public void getStyle(GetStyleRequest request, StreamObserver<GetStyleResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            GetStyleResponse.newBuilder()
                .setStyle(StyleMessages.message(styles.of(caller, request.getGenerationId())))
                .build());
  }
}
