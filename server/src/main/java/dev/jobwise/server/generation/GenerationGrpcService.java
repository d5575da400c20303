package dev.jobwise.server.generation;

import dev.jobwise.generation.v1.DeleteGenerationRequest;
import dev.jobwise.generation.v1.DeleteGenerationResponse;
import dev.jobwise.generation.v1.GenerateResumeRequest;
import dev.jobwise.generation.v1.GenerateResumeResponse;
import dev.jobwise.generation.v1.GenerationServiceGrpc.GenerationServiceImplBase;
import dev.jobwise.generation.v1.GetGenerationRequest;
import dev.jobwise.generation.v1.GetGenerationResponse;
import dev.jobwise.generation.v1.ListGenerationsRequest;
import dev.jobwise.generation.v1.ListGenerationsResponse;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.transport.Callers;
import dev.jobwise.server.transport.Unary;
import io.grpc.stub.StreamObserver;

/** Resumes and cover letters over gRPC and, transcoded, REST. */
public final class GenerationGrpcService extends GenerationServiceImplBase {

  private final Resumes resumes;
  private final Generations generations;

  public GenerationGrpcService(Resumes resumes, Generations generations) {
    this.resumes = resumes;
    this.generations = generations;
  }

  @Override
  public void generateResume(
      GenerateResumeRequest request, StreamObserver<GenerateResumeResponse> observer) {
    Caller caller = Callers.current();
    Unary.answer(
        observer,
        () ->
            GenerateResumeResponse.newBuilder()
                .setGeneration(
                    GenerationMessages.message(
                        resumes.generate(caller, GenerationMessages.resumeOrder(request))))
                .build());
  }

  @Override
  public void getGeneration(
      GetGenerationRequest request, StreamObserver<GetGenerationResponse> observer) {
    Caller caller = Callers.current();
    Unary.answer(
        observer,
        () ->
            GetGenerationResponse.newBuilder()
                .setGeneration(
                    GenerationMessages.message(generations.get(caller, request.getGenerationId())))
                .build());
  }

  @Override
  public void listGenerations(
      ListGenerationsRequest request, StreamObserver<ListGenerationsResponse> observer) {
    Caller caller = Callers.current();
    Unary.answer(
        observer,
        () ->
            GenerationMessages.message(
                generations.list(GenerationMessages.query(caller.userId(), request))));
  }

  @Override
  public void deleteGeneration(
      DeleteGenerationRequest request, StreamObserver<DeleteGenerationResponse> observer) {
    Caller caller = Callers.current();
    Unary.answer(
        observer,
        () -> {
          generations.delete(caller, request.getGenerationId());
          return DeleteGenerationResponse.getDefaultInstance();
        });
  }
}
