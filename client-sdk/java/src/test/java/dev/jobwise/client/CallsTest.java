package dev.jobwise.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobwise.client.error.InvalidInputException;
import dev.jobwise.client.error.JobWiseException;
import dev.jobwise.client.error.LetterLostException;
import dev.jobwise.client.error.RateLimitedException;
import dev.jobwise.client.error.UnavailableException;
import dev.jobwise.errors.v1.Reason;
import dev.jobwise.generation.v1.CancelGenerationRequest;
import dev.jobwise.generation.v1.CancelGenerationResponse;
import dev.jobwise.generation.v1.GenerateCoverLetterRequest;
import dev.jobwise.generation.v1.GenerateCoverLetterResponse;
import dev.jobwise.generation.v1.GenerateResumeRequest;
import dev.jobwise.generation.v1.GenerateResumeResponse;
import dev.jobwise.generation.v1.Generation;
import dev.jobwise.generation.v1.GenerationServiceGrpc;
import dev.jobwise.generation.v1.GetGenerationRequest;
import dev.jobwise.generation.v1.GetGenerationResponse;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which calls are repeated, and with which key. */
@Timeout(60)
class CallsTest {

  private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
  private FakeServer server;
  private JobWiseClient client;

  @BeforeEach
  void start() throws IOException {
    server = new FakeServer(new Generations());
    client = server.signedIn();
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void callWithAKey_isRepeatedWithTheSameKey() {
    failures.add(FakeServer.error(Reason.REASON_DATABASE_UNAVAILABLE));
    failures.add(FakeServer.error(Reason.REASON_DRAINING));

    client.generations().generateResume("job-1");

    assertThat(keys()).hasSize(3).doesNotContainNull();
    assertThat(keys().distinct()).hasSize(1);
  }

  @Test
  void twoCalls_haveTwoKeys_andTheCallersOwnWins() {
    client.generations().generateResume("job-1");
    client.generations().generateResume("job-1");
    client.generations().generateResume(GenerateResumeRequest.getDefaultInstance(), "my-own");

    assertThat(keys().distinct()).hasSize(3).contains("my-own");
  }

  @Test
  void keyBeyondAscii_isRefused_ratherThanSentAsTheKeyOfAnother() {
    for (String key : List.of("Müller", "two words", "", "x".repeat(256))) {
      InvalidInputException refused =
          catchThrowableOfType(
              InvalidInputException.class,
              () ->
                  client
                      .generations()
                      .generateResume(GenerateResumeRequest.getDefaultInstance(), key));
      assertThat(refused).hasMessageContaining("visible ASCII");
      catchThrowableOfType(
          InvalidInputException.class,
          () ->
              client
                  .generations()
                  .streamCoverLetter(GenerateCoverLetterRequest.getDefaultInstance(), key));
    }
    assertThat(server.headers).isEmpty();
  }

  @Test
  void keyThatIsNull_isMade() {
    client.generations().generateResume(GenerateResumeRequest.getDefaultInstance(), null);

    assertThat(keys()).doesNotContain("none");
  }

  @Test
  void readingCall_isRepeated_withoutAKey() {
    failures.add(FakeServer.error(Reason.REASON_DATABASE_UNAVAILABLE));

    client.generations().getGeneration("letter-1");

    assertThat(keys()).containsExactly("none", "none");
  }

  @Test
  void changingCall_isNotRepeated_unlessItWasRefusedBeforehand() {
    failures.add(FakeServer.error(Reason.REASON_TOO_MANY_REQUESTS));
    client.generations().cancelGeneration("letter-1");
    assertThat(server.headers).hasSize(2);

    failures.add(FakeServer.error(Reason.REASON_DATABASE_UNAVAILABLE));
    UnavailableException failure =
        catchThrowableOfType(
            UnavailableException.class, () -> client.generations().cancelGeneration("letter-1"));
    assertThat(failure.reason()).isEqualTo(Reason.REASON_DATABASE_UNAVAILABLE);
    assertThat(failure.isUnsent()).isFalse();
    assertThat(server.headers).hasSize(3);
  }

  @Test
  void repetition_endsAfterTheRetries() {
    for (int i = 0; i < 5; i++) {
      failures.add(FakeServer.error(Reason.REASON_DRAINING));
    }
    catchThrowableOfType(
        UnavailableException.class, () -> client.generations().getGeneration("letter-1"));
    assertThat(server.headers).hasSize(4);
  }

  @Test
  void waitBeyondTheDeadline_isNotBegun() {
    failures.add(FakeServer.error(Reason.REASON_TOO_MANY_REQUESTS, Map.of(), 3600));

    RateLimitedException failure =
        catchThrowableOfType(
            RateLimitedException.class, () -> client.generations().getGeneration("letter-1"));

    assertThat(failure.retryAfter()).contains(Duration.ofHours(1));
    assertThat(failure.isRetryable()).isTrue();
    assertThat(server.headers).hasSize(1);
  }

  @Test
  void lostLetter_isNotWrittenAgain() {
    failures.add(
        FakeServer.error(
            Reason.REASON_INTERRUPTED, Map.of("generation_id", "letter-1", "length", "7")));

    LetterLostException lost =
        catchThrowableOfType(
            LetterLostException.class, () -> client.generations().generateCoverLetter("job-1"));

    assertThat(lost.generationId()).isEqualTo("letter-1");
    assertThat(lost.savedLength()).isEqualTo(7);
    assertThat(lost.reason()).isEqualTo(Reason.REASON_INTERRUPTED);
    assertThat(server.headers).hasSize(1);
  }

  @Test
  void failureOfTheModel_isLeftToTheCaller() {
    failures.add(FakeServer.error(Reason.REASON_LLM_UNAVAILABLE));
    JobWiseException failure =
        catchThrowableOfType(
            JobWiseException.class, () -> client.generations().generateCoverLetter("job-1"));
    assertThat(failure).isInstanceOf(UnavailableException.class);
    assertThat(server.headers).hasSize(1);
  }

  private java.util.stream.Stream<String> keys() {
    return server.headers.stream()
        .map(headers -> headers.get(FakeServer.IDEMPOTENCY_KEY))
        .map(key -> key == null ? "none" : key);
  }

  private final class Generations extends GenerationServiceGrpc.GenerationServiceImplBase {

    private <A> void answer(StreamObserver<A> observer, A answer) {
      RuntimeException failure = failures.poll();
      if (failure != null) {
        observer.onError(failure);
        return;
      }
      observer.onNext(answer);
      observer.onCompleted();
    }

    @Override
    public void generateResume(
        GenerateResumeRequest request, StreamObserver<GenerateResumeResponse> observer) {
      answer(observer, GenerateResumeResponse.getDefaultInstance());
    }

    @Override
    public void generateCoverLetter(
        GenerateCoverLetterRequest request, StreamObserver<GenerateCoverLetterResponse> observer) {
      answer(observer, GenerateCoverLetterResponse.getDefaultInstance());
    }

    @Override
    public void getGeneration(
        GetGenerationRequest request, StreamObserver<GetGenerationResponse> observer) {
      answer(
          observer,
          GetGenerationResponse.newBuilder()
              .setGeneration(Generation.getDefaultInstance())
              .build());
    }

    @Override
    public void cancelGeneration(
        CancelGenerationRequest request, StreamObserver<CancelGenerationResponse> observer) {
      answer(observer, CancelGenerationResponse.getDefaultInstance());
    }
  }
}
