package dev.jobwise.client;

import dev.jobwise.generation.v1.CancelGenerationRequest;
import dev.jobwise.generation.v1.CancelGenerationResponse;
import dev.jobwise.generation.v1.DeleteGenerationRequest;
import dev.jobwise.generation.v1.DeleteGenerationResponse;
import dev.jobwise.generation.v1.GenerateCoverLetterRequest;
import dev.jobwise.generation.v1.GenerateCoverLetterResponse;
import dev.jobwise.generation.v1.GenerateResumeRequest;
import dev.jobwise.generation.v1.GenerateResumeResponse;
import dev.jobwise.generation.v1.Generation;
import dev.jobwise.generation.v1.GenerationServiceGrpc;
import dev.jobwise.generation.v1.GenerationSummary;
import dev.jobwise.generation.v1.GetGenerationRequest;
import dev.jobwise.generation.v1.GetGenerationResponse;
import dev.jobwise.generation.v1.ListGenerationsRequest;
import dev.jobwise.generation.v1.ListGenerationsResponse;
import dev.jobwise.generation.v1.WatchGenerationRequest;

/**
 * Resumes, cover letters and their history.
 *
 * <pre>{@code
 * Generation resume = client.generations().generateResume(jobId);
 * System.out.println(resume.getContentText());
 * }</pre>
 *
 * <p>{@link Letter} shows how to read a letter while it is being written.
 */
public final class GenerationClient {

  private final Calls calls;

  GenerationClient(Calls calls) {
    this.calls = calls;
  }

  /**
   * Compiles a resume for a job, using the job's stored ranking or, if there is none, the job's
   * keywords.
   */
  public GenerateResumeResponse generateResume(GenerateResumeRequest request) {
    return calls.unary(GenerationServiceGrpc.getGenerateResumeMethod(), request);
  }

  /**
   * As {@link #generateResume(GenerateResumeRequest)}, with a key of the caller's: for 24 hours,
   * the same request with the same key gets the same answer, also after a restart of the caller.
   */
  public GenerateResumeResponse generateResume(
      GenerateResumeRequest request, String idempotencyKey) {
    return calls.unary(GenerationServiceGrpc.getGenerateResumeMethod(), request, idempotencyKey);
  }

  /** Compiles a resume for a job. */
  public Generation generateResume(String jobId) {
    return generateResume(GenerateResumeRequest.newBuilder().setJobId(jobId).build())
        .getGeneration();
  }

  /** Has a model write a cover letter for a job, and returns it once it is complete. */
  public GenerateCoverLetterResponse generateCoverLetter(GenerateCoverLetterRequest request) {
    return calls.unary(GenerationServiceGrpc.getGenerateCoverLetterMethod(), request);
  }

  /**
   * As {@link #generateCoverLetter(GenerateCoverLetterRequest)}, with a key of the caller's: for 24
   * hours, the same request with the same key gets the same answer, also after a restart of the
   * caller.
   */
  public GenerateCoverLetterResponse generateCoverLetter(
      GenerateCoverLetterRequest request, String idempotencyKey) {
    return calls.unary(
        GenerationServiceGrpc.getGenerateCoverLetterMethod(), request, idempotencyKey);
  }

  /** Has a cover letter written for a job, and waits for it. */
  public Generation generateCoverLetter(String jobId) {
    return generateCoverLetter(GenerateCoverLetterRequest.newBuilder().setJobId(jobId).build())
        .getGeneration();
  }

  /** Has a cover letter written, to be read as it grows. */
  public Letter streamCoverLetter(GenerateCoverLetterRequest request) {
    return streamCoverLetter(request, null);
  }

  /**
   * As {@link #streamCoverLetter(GenerateCoverLetterRequest)}, with a key of the caller's: for 24
   * hours, the same request with the same key leads to the same letter, also after a restart of the
   * caller.
   *
   * @param idempotencyKey null for one that lasts as long as the returned letter
   */
  public Letter streamCoverLetter(GenerateCoverLetterRequest request, String idempotencyKey) {
    String key = idempotencyKey == null ? Calls.newKey() : Calls.checked(idempotencyKey);
    return new Letter(LetterStream.of(calls, request, key));
  }

  /** Has a cover letter written for a job, to be read as it grows. */
  public Letter streamCoverLetter(String jobId) {
    return streamCoverLetter(GenerateCoverLetterRequest.newBuilder().setJobId(jobId).build());
  }

  /** Reads a document from an offset on, live while it is being written. */
  public Letter watchGeneration(WatchGenerationRequest request) {
    return new Letter(LetterStream.of(calls, request));
  }

  /**
   * Reads a document from an offset on, live while it is being written.
   *
   * @param fromOffset Unicode code points that the reader already has
   */
  public Letter watchGeneration(String generationId, int fromOffset) {
    return watchGeneration(
        WatchGenerationRequest.newBuilder()
            .setGenerationId(generationId)
            .setFromOffset(fromOffset)
            .build());
  }

  /**
   * Stops a letter that is being written and keeps the text so far; its status becomes "failed"
   * with the reason CANCELLED.
   */
  public CancelGenerationResponse cancelGeneration(CancelGenerationRequest request) {
    return calls.unary(GenerationServiceGrpc.getCancelGenerationMethod(), request);
  }

  /** Stops a letter that is being written, and returns it with the text so far. */
  public Generation cancelGeneration(String generationId) {
    return cancelGeneration(
            CancelGenerationRequest.newBuilder().setGenerationId(generationId).build())
        .getGeneration();
  }

  /** Returns one document in any status. */
  public GetGenerationResponse getGeneration(GetGenerationRequest request) {
    return calls.unary(GenerationServiceGrpc.getGetGenerationMethod(), request);
  }

  /** Returns one document in any status. */
  public Generation getGeneration(String generationId) {
    return getGeneration(GetGenerationRequest.newBuilder().setGenerationId(generationId).build())
        .getGeneration();
  }

  /** Returns a page of the caller's documents in any status, newest first. */
  public ListGenerationsResponse listGenerations(ListGenerationsRequest request) {
    return calls.unary(GenerationServiceGrpc.getListGenerationsMethod(), request);
  }

  /** All documents, newest first. Pages are read as the loop reaches them. */
  public Iterable<GenerationSummary> allGenerations() {
    return allGenerations(ListGenerationsRequest.getDefaultInstance());
  }

  /**
   * The documents that match, newest first. Pages are read as the loop reaches them.
   *
   * @param request its {@code limit} is the size of a page
   */
  public Iterable<GenerationSummary> allGenerations(ListGenerationsRequest request) {
    return Pages.of(
        request.getOffset(),
        offset -> {
          ListGenerationsResponse page =
              listGenerations(request.toBuilder().setOffset(offset).build());
          return new Pages.Page<>(page.getGenerationsList(), page.getPagination().getHasMore());
        });
  }

  /** Deletes a document in any status for good. */
  public DeleteGenerationResponse deleteGeneration(DeleteGenerationRequest request) {
    return calls.unary(GenerationServiceGrpc.getDeleteGenerationMethod(), request);
  }

  /** Deletes a document. */
  public void deleteGeneration(String generationId) {
    deleteGeneration(DeleteGenerationRequest.newBuilder().setGenerationId(generationId).build());
  }
}
