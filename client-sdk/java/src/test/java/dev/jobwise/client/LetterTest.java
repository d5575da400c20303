package dev.jobwise.client;

import static dev.jobwise.client.FakeLetters.completed;
import static dev.jobwise.client.FakeLetters.delta;
import static dev.jobwise.client.FakeLetters.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.Any;
import com.google.rpc.ErrorInfo;
import dev.jobwise.client.error.JobWiseException;
import dev.jobwise.client.error.LetterLostException;
import dev.jobwise.client.error.RateLimitedException;
import dev.jobwise.client.error.UnavailableException;
import dev.jobwise.errors.v1.Reason;
import dev.jobwise.generation.v1.CoverLetterEvent;
import dev.jobwise.generation.v1.CoverLetterEvent.EventCase;
import dev.jobwise.generation.v1.GenerateCoverLetterRequest;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.ServerCallStreamObserver;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A letter is read to its end whatever happens to the connection. */
@Timeout(60)
class LetterTest {

  private static final StatusRuntimeException LOST = Status.UNAVAILABLE.asRuntimeException();

  private final FakeLetters letters = new FakeLetters();
  private FakeServer server;
  private JobWiseClient client;

  @BeforeEach
  void start() throws IOException {
    server = new FakeServer(letters);
    client = server.signedIn();
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  private Letter letter() {
    return client.generations().streamCoverLetter("job-1");
  }

  @Test
  void lostConnection_isResumedAtTheOffset_inCodePoints() {
    letters.part(LOST, started(), delta(0, "Dear 🚀"));
    letters.part(LOST, started(), delta(6, " team"));
    letters.part(null, started(), delta(11, "."), completed("Dear 🚀 team."));
    List<CoverLetterEvent> events = new ArrayList<>();

    try (Letter letter = letter()) {
      letter.forEach(events::add);
      assertThat(letter.offset()).isEqualTo(12);
      assertThat(letter.generationId()).isEqualTo(FakeLetters.ID);
      assertThat(letter.result().getContentText()).isEqualTo("Dear 🚀 team.");
    }

    assertThat(events)
        .extracting(CoverLetterEvent::getEventCase)
        .containsExactly(
            EventCase.STARTED,
            EventCase.DELTA,
            EventCase.DELTA,
            EventCase.DELTA,
            EventCase.COMPLETED);
    assertThat(letters.asked)
        .containsExactly("stream job-1", "watch letter-1@6", "watch letter-1@11");
  }

  @Test
  void connectionLostBeforeTheIdIsKnown_isResumedByTheKey() {
    letters.part(LOST);
    letters.part(null, started(), delta(0, "Dear"), completed("Dear"));

    assertThat(String.join("", letter().text())).isEqualTo("Dear");

    assertThat(letters.asked).containsExactly("stream job-1", "stream job-1");
    assertThat(
            server.headers.stream()
                .map(headers -> headers.get(FakeServer.IDEMPOTENCY_KEY))
                .distinct())
        .hasSize(1)
        .doesNotContainNull();
  }

  @Test
  void letterThatCannotBegin_isToldAfterTheRetries() {
    for (int i = 0; i < 9; i++) {
      letters.part(LOST);
    }
    assertThatThrownBy(() -> letter().result()).isInstanceOf(UnavailableException.class);
    assertThat(letters.asked).hasSize(4);
  }

  @Test
  @Timeout(10)
  void letterThatMayBeginInAnHour_isToldAtOnce() {
    letters.part(FakeServer.error(Reason.REASON_TOO_MANY_WAITING, Map.of(), 3600));
    RateLimitedException failure =
        catchThrowableOfType(RateLimitedException.class, () -> letter().result());
    assertThat(failure.retryAfter()).contains(Duration.ofHours(1));
  }

  @Test
  void everyFormOfALostConnection_isResumed() {
    letters.part(Status.INTERNAL.withDescription("RST_STREAM").asRuntimeException(), started());
    letters.part(Status.UNKNOWN.asRuntimeException());
    letters.part(FakeServer.error(Reason.REASON_DRAINING));
    letters.part(null, started()); // The stream ends too early.
    letters.part(null, started(), delta(0, "Dear"), completed("Dear"));

    assertThat(String.join("", letter().text())).isEqualTo("Dear");
  }

  /** Behind a proxy the connection lives on when the server hangs. */
  @Test
  void silentConnection_countsAsLost() throws InterruptedException {
    client.close();
    client = server.client().silence(Duration.ofMillis(300)).build();
    client.login("ann@example.com", "a long password");
    letters.part(reader -> {}); // Not even the id comes.
    letters.part(
        reader -> {
          reader.onNext(started());
          reader.onNext(delta(0, "Dear"));
        });
    letters.part(null, started(), delta(4, "!"), completed("Dear!"));

    assertThat(String.join("", letter().text())).isEqualTo("Dear!");

    assertThat(letters.asked).containsExactly("stream job-1", "stream job-1", "watch letter-1@4");
    assertThat(letters.awaitCancelled()).isTrue();
  }

  @Test
  void connectionsThatStaySilent_endTheReading() {
    client.close();
    client =
        server.client().silence(Duration.ofMillis(50)).resumeWithin(Duration.ofMillis(500)).build();
    client.login("ann@example.com", "a long password");
    letters.part(reader -> reader.onNext(started()));
    for (int i = 0; i < 100; i++) {
      letters.part(reader -> {});
    }

    assertThatThrownBy(() -> letter().result())
        .isInstanceOf(UnavailableException.class)
        .hasMessage("nothing came for 0.05 s");
  }

  @Test
  void serverThatStopsUnderItsReaders_isResumedElsewhere() {
    letters.part(
        FakeServer.error(
            Reason.REASON_DRAINING, Map.of("generation_id", "letter-1", "length", "4")),
        started(),
        delta(0, "Dear"));
    letters.part(null, started(), delta(4, "!"), completed("Dear!"));

    assertThat(String.join("", letter().text())).isEqualTo("Dear!");

    assertThat(letters.asked).containsExactly("stream job-1", "watch letter-1@4");
  }

  /** The server stores the end of such a letter later. */
  @Test
  void letterWhoseEndCannotBeStoredYet_isReadOn() {
    letters.part(
        FakeServer.error(
            Reason.REASON_DATABASE_UNAVAILABLE, Map.of("generation_id", "letter-1", "length", "2")),
        started(),
        delta(0, "Dear"));
    letters.part(null, started(), completed("Dear"));

    assertThat(String.join("", letter().text())).isEqualTo("Dear");

    assertThat(letters.asked).containsExactly("stream job-1", "watch letter-1@4");
  }

  @Test
  void letterWithoutAKeyOfTheCaller_isOrderedOnce() {
    letters.part(LOST);
    letters.part(null, started(), completed("Dear"));

    client
        .generations()
        .streamCoverLetter(GenerateCoverLetterRequest.getDefaultInstance(), null)
        .result();

    assertThat(
            server.headers.stream()
                .map(headers -> headers.get(FakeServer.IDEMPOTENCY_KEY))
                .distinct())
        .hasSize(1)
        .doesNotContainNull();
  }

  @Test
  void refusedToken_isRenewed_andReadingGoesOn() {
    letters.part(LOST, started(), delta(0, "Dear"));
    letters.part(null, started(), delta(4, "!"), completed("Dear!"));
    StringBuilder text = new StringBuilder();
    for (CoverLetterEvent event : letter()) {
      text.append(event.getDelta().getText());
      server.refusedToken = "access-1";
    }
    assertThat(text).hasToString("Dear!");
    assertThat(server.refreshedWith).containsExactly("refresh-1");
  }

  @Test
  void failedLetter_isLost_withItsReason() {
    letters.part(
        FakeServer.error(
            Reason.REASON_INTERRUPTED, Map.of("generation_id", "letter-1", "length", "4")),
        started(),
        delta(0, "Dear"));
    StringBuilder text = new StringBuilder();

    LetterLostException lost =
        catchThrowableOfType(
            LetterLostException.class, () -> letter().text().forEach(text::append));

    assertThat(text).hasToString("Dear");
    assertThat(lost.reason()).isEqualTo(Reason.REASON_INTERRUPTED);
    assertThat(lost.savedLength()).isEqualTo(4);
    assertThat(lost.isRetryable()).isTrue();
    // Where it was met, for whoever looks at the trace.
    assertThat(lost.getStackTrace()).anyMatch(at -> at.getMethodName().contains("failedLetter"));
  }

  @Test
  void letterThatFailedForANewerReason_isLostAtOnce() {
    ErrorInfo newer =
        ErrorInfo.newBuilder()
            .setReason("NEWER_THAN_THIS_CLIENT")
            .putMetadata("generation_id", "letter-1")
            .putMetadata("length", "4")
            .build();
    letters.part(
        StatusProto.toStatusRuntimeException(
            com.google.rpc.Status.newBuilder()
                .setCode(Status.Code.UNAVAILABLE.value())
                .addDetails(Any.pack(newer))
                .build()),
        started(),
        delta(0, "Dear"));
    letters.part(null, started(), delta(4, "!"), completed("Dear!"));

    assertThatThrownBy(() -> letter().result()).isInstanceOf(LetterLostException.class);
  }

  @Test
  void readerWithMoreThanIsStored_learnsWhyTheLetterEnded() {
    letters.part(LOST, started(), delta(0, "Dear team"));
    letters.part(
        FakeServer.error(
            Reason.REASON_OFFSET_BEYOND_TEXT,
            Map.of(
                "generation_id", "letter-1",
                "length", "4",
                "ended_reason", "INTERRUPTED",
                "ended_detail", "The letter was interrupted by a server restart.")));

    LetterLostException lost =
        catchThrowableOfType(LetterLostException.class, () -> letter().result());

    assertThat(lost).hasMessage("The letter was interrupted by a server restart.");
    assertThat(lost.code()).isEqualTo(Status.Code.UNAVAILABLE);
    assertThat(lost.reason()).isEqualTo(Reason.REASON_INTERRUPTED);
    assertThat(lost.savedLength()).isEqualTo(4);
  }

  @Test
  void serverThatStaysAway_endsTheReading_andTheLetterCanBeWatchedLater() {
    client.close();
    client = server.client().resumeWithin(Duration.ofMillis(500)).build();
    client.login("ann@example.com", "a long password");
    letters.part(LOST, started(), delta(0, "Dear"));
    for (int i = 0; i < 100; i++) {
      letters.part(LOST);
    }
    Letter letter = letter();

    catchThrowableOfType(UnavailableException.class, letter::result);

    assertThat(letters.asked.size()).isBetween(3, 20);
    assertThat(letter.generationId()).isEqualTo("letter-1");
    assertThat(letter.offset()).isEqualTo(4);
  }

  @Test
  void closedLetter_endsALoopThatWaits_andTheCall() throws Exception {
    letters.part(reader -> reader.onNext(started()));
    Letter letter = letter();
    assertThat(letter.iterator().next().hasStarted()).isTrue();
    CompletableFuture<Boolean> more =
        CompletableFuture.supplyAsync(
            () -> letter.iterator().hasNext(), task -> new Thread(task).start());

    letter.close();

    assertThat(more.get(30, TimeUnit.SECONDS)).isFalse();
    assertThat(letters.awaitCancelled()).isTrue();
  }

  @Test
  @Tag("slow") // It gives what runs five seconds.
  void closedClient_endsALetterThatResumes() {
    letters.part(
        reader -> {
          reader.onNext(started());
          client.close();
        });
    assertThatThrownBy(() -> letter().result()).isInstanceOf(UnavailableException.class);
  }

  @Test
  void interruptedThread_stopsWaiting() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    letters.part(reader -> reading.countDown());
    CompletableFuture<Throwable> end = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                letter().result();
              } catch (JobWiseException failure) {
                end.complete(failure);
              }
            });
    thread.start();
    reading.await();
    thread.interrupt();
    assertThat(end.get(30, TimeUnit.SECONDS)).hasMessageContaining("interrupted");
    assertThat(letters.awaitCancelled()).isTrue();
  }

  @Test
  void laterLoop_continuesWhereTheFormerLeftOff() {
    letters.part(null, started(), delta(0, "a"), delta(1, "b"), completed("ab"));
    Letter letter = letter();
    for (String piece : letter.text()) {
      assertThat(piece).isEqualTo("a");
      break;
    }
    assertThat(letter.text()).containsExactly("b");
  }

  @Test
  void slowReader_isNotSentMoreThanItHolds() {
    CompletableFuture<ServerCallStreamObserver<CoverLetterEvent>> sender =
        new CompletableFuture<>();
    letters.part(sender::complete);
    Letter letter = letter();
    letter.iterator();
    ServerCallStreamObserver<CoverLetterEvent> reader = sender.join();
    int sent = 0;
    while (reader.isReady() && sent < 100_000) {
      reader.onNext(delta(sent++, "x".repeat(1000)));
    }
    assertThat(sent).isLessThan(1000);
    letter.close();
  }
}
