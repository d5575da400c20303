package dev.jobwise.server.generation;

import com.linecorp.armeria.server.ServiceRequestContext;
import com.linecorp.armeria.server.annotation.Blocking;
import dev.jobwise.generation.v1.CancelGenerationRequest;
import dev.jobwise.generation.v1.CancelGenerationResponse;
import dev.jobwise.generation.v1.CoverLetterEvent;
import dev.jobwise.generation.v1.DeleteGenerationRequest;
import dev.jobwise.generation.v1.DeleteGenerationResponse;
import dev.jobwise.generation.v1.GenerateCoverLetterRequest;
import dev.jobwise.generation.v1.GenerateCoverLetterResponse;
import dev.jobwise.generation.v1.GenerateResumeRequest;
import dev.jobwise.generation.v1.GenerateResumeResponse;
import dev.jobwise.generation.v1.GenerationServiceGrpc.GenerationServiceImplBase;
import dev.jobwise.generation.v1.GetGenerationRequest;
import dev.jobwise.generation.v1.GetGenerationResponse;
import dev.jobwise.generation.v1.ListGenerationsRequest;
import dev.jobwise.generation.v1.ListGenerationsResponse;
import dev.jobwise.generation.v1.WatchGenerationRequest;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.RequestKey;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.generation.letter.CoverLetters;
import dev.jobwise.server.generation.letter.Letter;
import dev.jobwise.server.generation.letter.LetterEvent;
import dev.jobwise.server.generation.letter.LetterOrder;
import dev.jobwise.server.generation.letter.LetterReader;
import dev.jobwise.server.generation.resume.Resumes;
import dev.jobwise.server.transport.caller.Callers;
import dev.jobwise.server.transport.grpc.RequestKeys;
import dev.jobwise.server.transport.grpc.Unary;
import dev.jobwise.server.transport.limit.OpenAnswers;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Resumes and cover letters over gRPC and, transcoded, over REST.
 *
 * <p>Streams are not {@code @Blocking}; otherwise each word would wake a thread to ask whether
 * there is room for the next. Only their first part runs on a thread that may block.
 */
public final class GenerationGrpcService extends GenerationServiceImplBase {

  private final Resumes resumes;
  private final CoverLetters letters;
  private final History history;

  public GenerationGrpcService(Resumes resumes, CoverLetters letters, History history) {
    this.resumes = resumes;
    this.letters = letters;
    this.history = history;
  }

  @Blocking
  @Override
  public void generateResume(
      GenerateResumeRequest request, StreamObserver<GenerateResumeResponse> observer) {
    Caller caller = Callers.current();
    RequestKey key = RequestKeys.current(request);
    Unary.answerLater(
        observer,
        () ->
            resumes
                .generate(caller, GenerationMessages.resumeOrder(request), key)
                .thenApply(
                    resume ->
                        GenerateResumeResponse.newBuilder()
                            .setGeneration(GenerationMessages.message(resume))
                            .build()));
  }

  @Blocking
  @Override
  public void generateCoverLetter(
      GenerateCoverLetterRequest request, StreamObserver<GenerateCoverLetterResponse> observer) {
    LetterOrder order = GenerationMessages.letterOrder(Callers.current(), request);
    Unary.answerLater(
        observer,
        () ->
            letters
                .start(order)
                .thenCompose(Letter::whenEnded)
                .thenApply(
                    generation ->
                        GenerateCoverLetterResponse.newBuilder()
                            .setGeneration(GenerationMessages.message(generation))
                            .build()));
  }

  @Override
  public void streamCoverLetter(
      GenerateCoverLetterRequest request, StreamObserver<CoverLetterEvent> observer) {
    LetterOrder order = GenerationMessages.letterOrder(Callers.current(), request);
    stream(
        observer,
        ctx -> {
          OpenAnswers.admit(ctx, LetterReader.BYTES);
          return letters.start(order);
        },
        0);
  }

  @Override
  public void watchGeneration(
      WatchGenerationRequest request, StreamObserver<CoverLetterEvent> observer) {
    Caller caller = Callers.current();
    int from = request.getFromOffset();
    stream(
        observer,
        ctx -> {
          OpenAnswers.admit(ctx, LetterReader.BYTES);
          Letter letter = letters.find(caller, request.getGenerationId(), from);
          OpenAnswers.admit(ctx, LetterReader.bytes(letter));
          return CompletableFuture.completedFuture(letter);
        },
        from);
  }

  @Blocking
  @Override
  public void cancelGeneration(
      CancelGenerationRequest request, StreamObserver<CancelGenerationResponse> observer) {
    Caller caller = Callers.current();
    Unary.answerLater(
        observer,
        () ->
            letters
                .cancel(caller, request.getGenerationId())
                .thenApply(
                    generation ->
                        CancelGenerationResponse.newBuilder()
                            .setGeneration(GenerationMessages.message(generation))
                            .build()));
  }

  private void stream(
      StreamObserver<CoverLetterEvent> observer,
      Function<ServiceRequestContext, CompletionStage<Letter>> source,
      int fromOffset) {
    ServerCallStreamObserver<CoverLetterEvent> call =
        (ServerCallStreamObserver<CoverLetterEvent>) observer;
    AtomicReference<LetterReader> reader = new AtomicReference<>();
    // Both handlers must exist before this method returns; the reader may come later.
    call.setOnReadyHandler(() -> use(reader, LetterReader::pump));
    call.setOnCancelHandler(() -> use(reader, LetterReader::close));
    ServiceRequestContext ctx = ServiceRequestContext.current();
    Unary.whenDone(
        () ->
            CompletableFuture.supplyAsync(() -> source.apply(ctx), ctx.blockingTaskExecutor())
                .thenCompose(Function.identity()),
        letter -> {
          reader.set(letters.read(letter, fromOffset, new CallSink(call)));
          if (call.isCancelled()) {
            reader.get().close();
          } else {
            reader.get().pump();
          }
        },
        call::onError);
  }

  private static void use(AtomicReference<LetterReader> reader, Consumer<LetterReader> work) {
    if (reader.get() != null) {
      work.accept(reader.get());
    }
  }

  @Blocking
  @Override
  public void getGeneration(
      GetGenerationRequest request, StreamObserver<GetGenerationResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            GetGenerationResponse.newBuilder()
                .setGeneration(
                    GenerationMessages.message(history.get(caller, request.getGenerationId())))
                .build());
  }

  @Blocking
  @Override
  public void listGenerations(
      ListGenerationsRequest request, StreamObserver<ListGenerationsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            GenerationMessages.message(
                history.list(GenerationMessages.query(caller.userId(), request))));
  }

  @Blocking
  @Override
  public void deleteGeneration(
      DeleteGenerationRequest request, StreamObserver<DeleteGenerationResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          history.delete(caller, request.getGenerationId());
          return DeleteGenerationResponse.getDefaultInstance();
        });
  }

  /** A gRPC stream as the sink of a reader. */
  private record CallSink(ServerCallStreamObserver<CoverLetterEvent> call)
      implements LetterReader.Sink {

    @Override
    public boolean isReady() {
      return call.isReady();
    }

    @Override
    public void event(LetterEvent event) {
      call.onNext(GenerationMessages.message(event));
      if (event instanceof LetterEvent.Completed) {
        call.onCompleted();
      }
    }

    @Override
    public void failed(AppException failure) {
      call.onError(failure);
    }

    @Override
    public void broken(Throwable cause) {
      call.onError(cause);
    }
  }
}
