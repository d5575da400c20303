package dev.jobwise.client;

import static dev.jobwise.client.FakeLetters.completed;
import static dev.jobwise.client.FakeLetters.delta;
import static dev.jobwise.client.FakeLetters.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.client.error.JobWiseException;
import dev.jobwise.errors.v1.Reason;
import dev.jobwise.generation.v1.CoverLetterEvent;
import dev.jobwise.generation.v1.Generation;
import io.grpc.Status;
import java.io.IOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A letter as a publisher, and told to a listener. */
@Timeout(60)
class LetterPublisherTest {

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
  void subscriber_getsNoMoreThanItAskedFor_acrossALostConnection() throws Exception {
    letters.part(Status.UNAVAILABLE.asRuntimeException(), started(), delta(0, "a"));
    letters.part(null, started(), delta(1, "b"), delta(2, "c"), completed("abc"));
    Reader reader = new Reader();
    letter().subscribe(reader);

    assertThat(reader.signals.poll(200, TimeUnit.MILLISECONDS)).isNull();
    reader.subscription.request(2);
    assertThat(reader.next()).isEqualTo("STARTED");
    assertThat(reader.next()).isEqualTo("a");
    reader.subscription.request(1);
    assertThat(reader.next()).isEqualTo("b");
    assertThat(reader.signals.poll(200, TimeUnit.MILLISECONDS)).isNull();
    reader.subscription.request(Long.MAX_VALUE);
    reader.subscription.request(Long.MAX_VALUE);
    assertThat(reader.next()).isEqualTo("c");
    assertThat(reader.next()).isEqualTo("COMPLETED");
    assertThat(reader.next()).isEqualTo("end");
  }

  @Test
  void subscriberThatAsksForNothing_doesNotCountAsSilence() throws Exception {
    client.close();
    client = server.client().silence(Duration.ofMillis(100)).build();
    client.login("ann@example.com", "a long password");
    letters.part(null, started(), delta(0, "a"), completed("a"));
    Reader reader = new Reader();
    letter().subscribe(reader);
    reader.subscription.request(1);
    assertThat(reader.next()).isEqualTo("STARTED");

    assertThat(reader.signals.poll(400, TimeUnit.MILLISECONDS)).isNull();
    reader.subscription.request(9);

    assertThat(reader.next()).isEqualTo("a");
    assertThat(letters.asked).hasSize(1);
  }

  @Test
  void cancelledSubscription_endsTheCall_andIsToldNothing() throws Exception {
    letters.part(sender -> sender.onNext(started()));
    Reader reader = new Reader();
    letter().subscribe(reader);
    reader.subscription.request(5);
    assertThat(reader.next()).isEqualTo("STARTED");

    reader.subscription.cancel();

    assertThat(letters.awaitCancelled()).isTrue();
    assertThat(reader.signals).isEmpty();
  }

  @Test
  void secondSubscriber_isRefused() throws Exception {
    letters.part(null, started(), completed(""));
    Letter letter = letter();
    letter.subscribe(new Reader());
    Reader second = new Reader();
    letter.subscribe(second);
    assertThat(second.next()).contains("has a reader already");
    assertThatThrownBy(letter::iterator).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void requestForNothing_isAnError() throws Exception {
    CompletableFuture<Object> arrived = new CompletableFuture<>();
    letters.part(arrived::complete);
    Reader reader = new Reader();
    letter().subscribe(reader);
    arrived.get(30, TimeUnit.SECONDS);
    reader.subscription.request(0);
    assertThat(reader.next()).contains("ask for 1 event or more");
    assertThat(letters.awaitCancelled()).isTrue();
  }

  @Test
  void subscriberThatThrows_isToldNoMore() throws Exception {
    letters.part(sender -> sender.onNext(started()));
    letter()
        .subscribe(
            new Reader() {
              @Override
              public void onSubscribe(Flow.Subscription letter) {
                letter.request(9);
              }

              @Override
              public void onNext(CoverLetterEvent event) {
                throw new IllegalStateException("broken");
              }
            });
    assertThat(letters.awaitCancelled()).isTrue();
    assertThat(letters.asked).hasSize(1);
  }

  @Test
  void listener_hearsTheLetter_acrossALostConnection() throws Exception {
    letters.part(Status.UNAVAILABLE.asRuntimeException(), started(), delta(0, "a"));
    letters.part(null, started(), delta(1, "b"), completed("ab"));
    Hearing listener = new Hearing();
    letter().listen(listener);
    assertThat(listener.next()).isEqualTo("a");
    assertThat(listener.next()).isEqualTo("b");
    assertThat(listener.next()).isEqualTo("completed ab");
  }

  @Test
  void completedLetter_isTheEnd_thoughTheConnectionBreaksRightAfterIt() throws Exception {
    letters.part(Status.UNAVAILABLE.asRuntimeException(), started(), completed("a"));
    letters.part(null, started(), completed("a"));
    Reader reader = new Reader();
    letter().subscribe(reader);
    reader.subscription.request(9);
    assertThat(reader.next()).isEqualTo("STARTED");
    assertThat(reader.next()).isEqualTo("COMPLETED");
    assertThat(reader.next()).isEqualTo("end");
  }

  @Test
  void listenerThatThrows_isReported_likeAnyThreadThatDies() throws Exception {
    letters.part(null, started(), delta(0, "a"), completed("a"));
    CompletableFuture<Throwable> reported = new CompletableFuture<>();
    UncaughtExceptionHandler former = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> reported.complete(failure));
    try {
      letter()
          .listen(
              new Hearing() {
                @Override
                public void onText(String text) {
                  throw new IllegalStateException("broken");
                }
              });
      assertThat(reported.get(5, TimeUnit.SECONDS)).hasMessage("broken");
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(former);
    }
  }

  @Test
  void listener_hearsOfALostLetter() throws Exception {
    letters.part(
        FakeServer.error(Reason.REASON_CANCELLED, Map.of("generation_id", "letter-1")), started());
    Hearing listener = new Hearing();
    letter().listen(listener);
    assertThat(listener.next()).isEqualTo("LetterLostException");
  }

  private static class Reader implements Flow.Subscriber<CoverLetterEvent> {

    final BlockingQueue<String> signals = new LinkedBlockingQueue<>();
    Flow.Subscription subscription;

    String next() throws InterruptedException {
      return signals.poll(30, TimeUnit.SECONDS);
    }

    @Override
    public void onSubscribe(Flow.Subscription letter) {
      subscription = letter;
    }

    @Override
    public void onNext(CoverLetterEvent event) {
      signals.add(event.hasDelta() ? event.getDelta().getText() : event.getEventCase().name());
    }

    @Override
    public void onError(Throwable failure) {
      signals.add(failure.getMessage());
    }

    @Override
    public void onComplete() {
      signals.add("end");
    }
  }

  private static class Hearing implements LetterListener {

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    String next() throws InterruptedException {
      return heard.poll(30, TimeUnit.SECONDS);
    }

    @Override
    public void onText(String text) {
      heard.add(text);
    }

    @Override
    public void onCompleted(Generation letter) {
      heard.add("completed " + letter.getContentText());
    }

    @Override
    public void onFailed(JobWiseException failure) {
      heard.add(failure.getClass().getSimpleName());
    }
  }
}
