package dev.jobwise.bench;

import dev.jobwise.generation.v1.CoverLetterEvent;
import dev.jobwise.generation.v1.GenerateCoverLetterRequest;
import dev.jobwise.generation.v1.Generation;
import dev.jobwise.generation.v1.GenerationServiceGrpc;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** One streamed letter as its reader sees it: when each word came, and whether all is well. */
final class LetterTrip implements StreamObserver<CoverLetterEvent> {

  private static final String GREETING = "Dear Hiring Manager,\n\n";

  private final Applicant applicant;
  private final Script.Letter script;
  private final Consumer<String> onStarted;
  private final long[] receivedNanos;
  private final StringBuilder text = new StringBuilder();
  private final CompletableFuture<LetterTrip> ended = new CompletableFuture<>();
  private long sentNanos;
  private int wordsReceived;
  private int wordsEnd;
  private Generation stored;

  /**
   * @param onStarted gets the generation's id when the letter has begun
   */
  LetterTrip(Applicant applicant, Script.Letter script, Consumer<String> onStarted) {
    this.applicant = applicant;
    this.script = script;
    this.onStarted = onStarted;
    receivedNanos = new long[script.size()];
  }

  LetterTrip send() {
    GenerateCoverLetterRequest request =
        GenerateCoverLetterRequest.newBuilder()
            .setJobId(applicant.jobId())
            .setCompanyName(script.company())
            .build();
    sentNanos = System.nanoTime();
    GenerationServiceGrpc.newStub(applicant.client().channel()).streamCoverLetter(request, this);
    return this;
  }

  @Override
  public void onNext(CoverLetterEvent event) {
    switch (event.getEventCase()) {
      case STARTED -> onStarted.accept(event.getStarted().getGenerationId());
      case DELTA -> read(event.getDelta().getText(), System.nanoTime());
      case COMPLETED -> stored = event.getCompleted().getGeneration();
      default -> {}
    }
  }

  private void read(String delta, long now) {
    text.append(delta);
    while (wordsReceived < script.size()
        && GREETING.length() + wordsEnd + script.word(wordsReceived).length() <= text.length()) {
      wordsEnd += script.word(wordsReceived).length();
      receivedNanos[wordsReceived++] = now;
    }
  }

  @Override
  public void onError(Throwable failure) {
    ended.completeExceptionally(failure);
  }

  @Override
  public void onCompleted() {
    ended.complete(this);
  }

  /** Completes when the stream has ended, with its error if it had one. */
  CompletableFuture<LetterTrip> ended() {
    return ended;
  }

  /** From sending the request here to the model's first word. */
  long firstWordNanos() {
    return receivedNanos[0] - sentNanos;
  }

  /** From when the model writes a word to its arrival here. */
  long delayNanos(int word) {
    return receivedNanos[word] - script.writtenNanos(word);
  }

  int words() {
    return script.size();
  }

  /**
   * Whether greeting, the model's words and closing arrived complete, and the stored text is the
   * same.
   */
  boolean isWhole() {
    String read = text.toString();
    return stored != null
        && read.equals(stored.getCoverLetterText())
        && read.startsWith(GREETING + script.text() + "\n\nThank you for")
        && read.contains("Sincerely,\nJohn Doe");
  }
}
