package dev.jobwise.server.transport.grpc;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.Parser;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Causes;
import dev.jobwise.server.common.Replays;
import dev.jobwise.server.common.RequestKey;
import dev.jobwise.server.transport.caller.Callers;
import dev.jobwise.server.transport.limit.OpenAnswers;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers unary calls. Errors go to the error table through {@code onError}. */
public final class Unary {

  private Unary() {}

  /** Sends what {@code work} returns, on the calling (blocking) thread. */
  public static <T> void answer(StreamObserver<T> observer, Supplier<T> work) {
    T message;
    try {
      message = work.get();
      OpenAnswers.admit(ServiceRequestContext.currentOrNull(), message);
    } catch (Throwable failure) {
      observer.onError(failure);
      return;
    }
    observer.onNext(message);
    observer.onCompleted();
  }

  /** As {@link #answer(StreamObserver, Supplier)}, for the caller of the current request. */
  public static <T> void answer(StreamObserver<T> observer, Function<Caller, T> work) {
    Caller caller = Callers.current();
    answer(observer, () -> work.apply(caller));
  }

  /**
   * As {@link #answerLater}, but requests with the same idempotency key get the same response. Call
   * it when the request starts.
   */
  public static <T extends Message> void answerOnce(
      StreamObserver<T> observer,
      Replays replays,
      Message request,
      Parser<T> parser,
      Supplier<CompletionStage<T>> work) {
    answerLater(
        observer,
        () -> {
          RequestKey key = RequestKeys.current(request);
          if (key == null) {
            return work.get();
          }
          Caller caller = Callers.current();
          return replays
              .once(caller, key, () -> work.get().thenApply(Message::toByteArray))
              .thenCompose(answer -> parse(parser, answer));
        });
  }

  private static <T> CompletionStage<T> parse(Parser<T> parser, byte[] answer) {
    try {
      return CompletableFuture.completedFuture(parser.parseFrom(answer));
    } catch (InvalidProtocolBufferException otherVersion) {
      return CompletableFuture.failedFuture(otherVersion);
    }
  }

  /** Responds once {@code work} is done; no thread waits for it. */
  public static <T> void answerLater(
      StreamObserver<T> observer, Supplier<CompletionStage<T>> work) {
    ServiceRequestContext ctx = ServiceRequestContext.currentOrNull();
    whenDone(
        () ->
            work.get()
                .thenApply(
                    message -> {
                      OpenAnswers.admit(ctx, message);
                      return message;
                    }),
        message -> {
          observer.onNext(message);
          observer.onCompleted();
        },
        observer::onError);
  }

  /**
   * Passes on the result of {@code work} once it is done, or the exception that it throws or fails
   * with.
   */
  public static <T> void whenDone(
      Supplier<CompletionStage<T>> work, Consumer<T> success, Consumer<Throwable> failed) {
    CompletionStage<T> stage;
    try {
      stage = work.get();
    } catch (Throwable failure) {
      failed.accept(failure);
      return;
    }
    stage.whenComplete(
        (value, failure) -> {
          if (failure == null) {
            success.accept(value);
          } else {
            failed.accept(Causes.of(failure));
          }
        });
  }
}
