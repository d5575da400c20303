package dev.jobwise.client;

import dev.jobwise.generation.v1.CoverLetterCompleted;
import dev.jobwise.generation.v1.CoverLetterDelta;
import dev.jobwise.generation.v1.CoverLetterEvent;
import dev.jobwise.generation.v1.CoverLetterStarted;
import dev.jobwise.generation.v1.GenerateCoverLetterRequest;
import dev.jobwise.generation.v1.Generation;
import dev.jobwise.generation.v1.GenerationServiceGrpc;
import dev.jobwise.generation.v1.WatchGenerationRequest;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Plays what a test scripted: one part for each call that reads a letter. */
final class FakeLetters extends GenerationServiceGrpc.GenerationServiceImplBase {

  static final String ID = "letter-1";

  /** What was asked: {@code stream JOB} or {@code watch ID@OFFSET}. */
  final List<String> asked = new CopyOnWriteArrayList<>();

  private final BlockingQueue<Consumer<ServerCallStreamObserver<CoverLetterEvent>>> parts =
      new LinkedBlockingQueue<>();
  private final BlockingQueue<Boolean> cancelled = new LinkedBlockingQueue<>();

  FakeLetters part(Consumer<ServerCallStreamObserver<CoverLetterEvent>> part) {
    parts.add(part);
    return this;
  }

  /** Sends these events, then fails; or ends well if there is no failure. */
  FakeLetters part(RuntimeException failure, CoverLetterEvent... events) {
    return part(
        reader -> {
          for (CoverLetterEvent event : events) {
            reader.onNext(event);
          }
          if (failure == null) {
            reader.onCompleted();
          } else {
            reader.onError(failure);
          }
        });
  }

  boolean awaitCancelled() throws InterruptedException {
    return cancelled.poll(30, TimeUnit.SECONDS) != null;
  }

  static CoverLetterEvent started() {
    return CoverLetterEvent.newBuilder()
        .setStarted(CoverLetterStarted.newBuilder().setGenerationId(ID))
        .build();
  }

  static CoverLetterEvent delta(int offset, String text) {
    return CoverLetterEvent.newBuilder()
        .setDelta(CoverLetterDelta.newBuilder().setOffset(offset).setText(text))
        .build();
  }

  static CoverLetterEvent completed(String text) {
    return CoverLetterEvent.newBuilder()
        .setCompleted(
            CoverLetterCompleted.newBuilder()
                .setGeneration(Generation.newBuilder().setGenerationId(ID).setContentText(text)))
        .build();
  }

  @Override
  public void streamCoverLetter(
      GenerateCoverLetterRequest request, StreamObserver<CoverLetterEvent> observer) {
    asked.add("stream " + request.getJobId());
    play(observer);
  }

  @Override
  public void watchGeneration(
      WatchGenerationRequest request, StreamObserver<CoverLetterEvent> observer) {
    asked.add("watch " + request.getGenerationId() + "@" + request.getFromOffset());
    play(observer);
  }

  private void play(StreamObserver<CoverLetterEvent> observer) {
    ServerCallStreamObserver<CoverLetterEvent> reader =
        (ServerCallStreamObserver<CoverLetterEvent>) observer;
    reader.setOnCancelHandler(() -> cancelled.add(true));
    Consumer<ServerCallStreamObserver<CoverLetterEvent>> part = parts.poll();
    if (part == null) {
      reader.onError(new AssertionError("there is no part for " + asked));
    } else {
      part.accept(reader);
    }
  }
}
