package dev.jobwise.server.transport;

import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Answers unary calls. Errors go to the one error table through {@code onError}. */
public final class Unary {

  private Unary() {}

  /** Answers with what {@code work} returns, on the calling (blocking) thread. */
  public static <T> void answer(StreamObserver<T> observer, Supplier<T> work) {
    T message;
    try {
      message = work.get();
    } catch (Throwable failure) {
      observer.onError(failure);
      return;
    }
    observer.onNext(message);
    observer.onCompleted();
  }

  /** Answers once {@code work} is done; no thread waits for it. */
  public static <T> void answerLater(
      StreamObserver<T> observer, Supplier<CompletionStage<T>> work) {
    CompletionStage<T> stage;
    try {
      stage = work.get();
    } catch (Throwable failure) {
      observer.onError(failure);
      return;
    }
    stage.whenComplete(
        (message, failure) -> {
          if (failure == null) {
            observer.onNext(message);
            observer.onCompleted();
          } else {
            observer.onError(
                failure instanceof CompletionException && failure.getCause() != null
                    ? failure.getCause()
                    : failure);
          }
        });
  }
}
