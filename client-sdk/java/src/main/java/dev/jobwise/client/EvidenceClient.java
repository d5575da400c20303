package dev.jobwise.client;

import dev.jobwise.evidence.v1.Evidence;
import dev.jobwise.evidence.v1.EvidenceServiceGrpc;
import dev.jobwise.evidence.v1.GetEvidenceRequest;
import dev.jobwise.evidence.v1.GetEvidenceResponse;
import dev.jobwise.evidence.v1.GetScoreRequest;
import dev.jobwise.evidence.v1.GetScoreResponse;
import dev.jobwise.evidence.v1.GetStyleRequest;
import dev.jobwise.evidence.v1.GetStyleResponse;
import dev.jobwise.evidence.v1.Score;
import dev.jobwise.evidence.v1.ScoreTextRequest;
import dev.jobwise.evidence.v1.ScoreTextResponse;
import dev.jobwise.evidence.v1.Style;

/** What a document is worth, and why. */
public final class EvidenceClient {

  private final Calls calls;

  EvidenceClient(Calls calls) {
    this.calls = calls;
  }

  /**
   * Lists the claims of a completed document: its numbers, dates, durations, employers, titles,
   * degrees, schools, skills and certificates, each with what supports it.
   */
  public GetEvidenceResponse getEvidence(GetEvidenceRequest request) {
    return calls.unary(EvidenceServiceGrpc.getGetEvidenceMethod(), request);
  }

  /** The claims of a completed document, and what supports each. */
  public Evidence getEvidence(String generationId) {
    return getEvidence(GetEvidenceRequest.newBuilder().setGenerationId(generationId).build())
        .getEvidence();
  }

  /**
   * Explains the score of a completed document for the job that it was made for, as that job is
   * now.
   */
  public GetScoreResponse getScore(GetScoreRequest request) {
    return calls.unary(EvidenceServiceGrpc.getGetScoreMethod(), request);
  }

  /** Explains the score of a completed document. */
  public Score getScore(String generationId) {
    return getScore(GetScoreRequest.newBuilder().setGenerationId(generationId).build()).getScore();
  }

  /** Scores any text for one of the caller's jobs, and stores nothing. */
  public ScoreTextResponse scoreText(ScoreTextRequest request) {
    return calls.unary(EvidenceServiceGrpc.getScoreTextMethod(), request);
  }

  /**
   * Tells how near a completed document is to the voice of the caller's active sample letter, as
   * both are now.
   */
  public GetStyleResponse getStyle(GetStyleRequest request) {
    return calls.unary(EvidenceServiceGrpc.getGetStyleMethod(), request);
  }

  /** How near a completed document is to the user's own voice. */
  public Style getStyle(String generationId) {
    return getStyle(GetStyleRequest.newBuilder().setGenerationId(generationId).build()).getStyle();
  }
}
