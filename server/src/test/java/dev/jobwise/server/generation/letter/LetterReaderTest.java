package dev.jobwise.server.generation.letter;

import static dev.jobwise.errors.v1.Reason.REASON_OFFSET_BEYOND_TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.generation.document.Generation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LetterReaderTest {

  private static final long HEARTBEAT_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final Letter letter = new Letter("letter", "job", 7);
  private final AtomicLong nanos = new AtomicLong();

  /** A client that keeps all it gets, and checks that deltas follow one another. */
  private static class Client implements LetterReader.Sink {
    final List<LetterEvent> events = new ArrayList<>();
    final StringBuilder text = new StringBuilder();
    final CompletableFuture<Object> end = new CompletableFuture<>();
    volatile boolean ready = true;
    private int offset;

    Client(int from) {
      offset = from;
    }

    @Override
    public boolean isReady() {
      return ready;
    }

    @Override
    public void event(LetterEvent event) {
      events.add(event);
      if (event instanceof LetterEvent.Delta delta) {
        assertThat(delta.offset()).isEqualTo(offset);
        assertThat(delta.text()).isNotEmpty();
        text.append(delta.text());
        offset = delta.end();
      } else if (event instanceof LetterEvent.Completed completed) {
        assertThat(end.complete(completed.generation())).isTrue();
      }
    }

    @Override
    public void failed(AppException failure) {
      assertThat(end.complete(failure)).isTrue();
    }

    @Override
    public void broken(Throwable cause) {
      end.completeExceptionally(cause);
    }
  }

  /**
   * Readers come at any time, from any offset, with pauses and with readiness that comes and goes;
   * the writer appends in any pieces. Whatever the threads do, the parts fit.
   */
  @RepeatedTest(20)
  void anyReader_getsExactlyTheRest(RepetitionInfo repetition) throws Exception {
    int seed = repetition.getCurrentRepetition();
    Random random = new Random(seed);
    String text = text(random);
    int length = text.codePointCount(0, text.length());
    List<Client> clients = new ArrayList<>();
    List<Integer> offsets = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    CountDownLatch go = new CountDownLatch(1);
    for (int i = 0; i < 16; i++) {
      int from = random.nextInt(length + 1);
      int delay = random.nextInt(200_000);
      Client client = new Client(from);
      clients.add(client);
      offsets.add(from);
      Thread thread =
          new Thread(
              () -> {
                spin(go, delay);
                LetterReader reader = read(from, client);
                while (!client.end.isDone()) {
                  client.ready = !client.ready;
                  reader.pump();
                }
              });
      threads.add(thread);
      thread.start();
    }
    go.countDown();
    letter.start("ranking", "");
    for (int at = 0; at < text.length(); ) {
      int next =
          text.offsetByCodePoints(
              at, Math.min(1 + random.nextInt(5), text.codePointCount(at, text.length())));
      letter.append(text.substring(at, next));
      at = next;
    }
    assertThat(letter.beginEnd()).isTrue();
    Generation stored = completed(letter.text());
    letter.complete(stored);
    for (Thread thread : threads) {
      thread.join();
    }
    for (int i = 0; i < clients.size(); i++) {
      int start = text.offsetByCodePoints(0, offsets.get(i));
      assertThat(clients.get(i).end.join()).isSameAs(stored);
      assertThat(clients.get(i).text.toString())
          .as("reader from %d, seed %d", offsets.get(i), seed)
          .isEqualTo(stored.contentText().substring(start));
      assertThat(clients.get(i).events.get(0)).isInstanceOf(LetterEvent.Started.class);
    }
    assertThat(letter.hasListeners()).isFalse();
  }

  @Test
  void slowReader_getsFewerAndLongerDeltas() {
    Client slow = new Client(0);
    LetterReader reader = read(0, slow);
    letter.start(null, "");
    slow.ready = false;
    letter.append("One ");
    letter.append("two ");
    letter.append("three");
    assertThat(slow.events).hasSize(1);

    slow.ready = true;
    reader.pump();

    assertThat(slow.events)
        .containsExactly(
            new LetterEvent.Started("letter", "job", null, null),
            new LetterEvent.Delta(0, "One two three"));
  }

  @Test
  void offsetBeyondARunningLetter_waits() {
    Client client = new Client(6);
    read(6, client);
    letter.start(null, "");
    letter.append("12🚀4");
    assertThat(client.events).hasSize(1);

    letter.append("56🚀");
    letter.append("8");

    assertThat(client.events.subList(1, 3))
        .containsExactly(new LetterEvent.Delta(6, "🚀"), new LetterEvent.Delta(7, "8"));
  }

  @Test
  void letterThatEndsShortOfTheOffset_isOutOfRange() {
    Client client = new Client(6);
    read(6, client);
    letter.start(null, "");
    letter.append("12🚀4");
    letter.beginEnd();
    letter.complete(completed("12🚀4"));

    AppException failure = (AppException) client.end.join();
    assertThat(failure.reason()).isEqualTo(REASON_OFFSET_BEYOND_TEXT);
    assertThat(failure).hasMessage("The text has only 4 characters");
    assertThat(failure.metadata())
        .containsEntry("generation_id", "letter")
        .containsEntry("length", "4");
  }

  @Test
  void queuedReader_hearsEachPlaceOnce_andThenTheLetter() {
    Client client = new Client(0);
    letter.queued(2, 1.5);
    LetterReader reader = read(0, client);
    letter.queued(2, 1.5);
    reader.pump();
    letter.queued(1, 0.5);
    letter.start(null, "");
    letter.append("Text");

    assertThat(client.events)
        .containsExactly(
            new LetterEvent.Queued("letter", 2, 1.5),
            new LetterEvent.Queued("letter", 1, 0.5),
            new LetterEvent.Started("letter", "job", null, null),
            new LetterEvent.Delta(0, "Text"));
  }

  @Test
  void tenSecondsOfSilence_areBroken_onceForEachTen() {
    Client client = new Client(0);
    letter.start(null, "");
    LetterReader reader = read(0, client);
    reader.tick();
    nanos.addAndGet(HEARTBEAT_NANOS - 1);
    reader.tick();
    assertThat(client.events).hasSize(1);

    nanos.addAndGet(1);
    reader.tick();
    reader.tick();
    assertThat(client.events).hasSize(2).endsWith(new LetterEvent.Heartbeat());

    nanos.addAndGet(HEARTBEAT_NANOS - 1);
    letter.append("Text");
    nanos.addAndGet(HEARTBEAT_NANOS - 1);
    reader.tick();
    assertThat(client.events).hasSize(3);
  }

  @Test
  void clientThatBreaks_harmsNeitherWriterNorOtherReaders() {
    Client broken =
        new Client(0) {
          @Override
          public void event(LetterEvent event) {
            throw new IllegalStateException("gone");
          }
        };
    Client hopeless =
        new Client(0) {
          @Override
          public void event(LetterEvent event) {
            throw new StackOverflowError("test");
          }
        };
    Client well = new Client(0);
    read(0, broken);
    read(0, hopeless);
    read(0, well);

    letter.start(null, "");
    letter.append("Text");

    assertThat(broken.end).isCompletedExceptionally();
    assertThat(hopeless.end).isCompletedExceptionally();
    assertThat(well.text.toString()).isEqualTo("Text");
  }

  @Test
  void closedReader_hearsNothing() {
    Client client = new Client(0);
    LetterReader reader = read(0, client);
    reader.close();
    letter.start(null, "");
    reader.tick();
    assertThat(client.events).isEmpty();
    assertThat(letter.hasListeners()).isFalse();
  }

  @Test
  void textAfterTheEndHasBegun_isIgnored_andOnlyOneEnds() {
    letter.append("Text");
    assertThat(letter.beginEnd()).isTrue();
    assertThat(letter.beginEnd()).isFalse();
    letter.append(" more");
    assertThat(letter.text()).isEqualTo("Text");
  }

  private LetterReader read(int from, Client client) {
    return new LetterReader(letter, from, client, nanos::get, HEARTBEAT_NANOS).start();
  }

  private static void spin(CountDownLatch go, int nanos) {
    try {
      go.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
    long end = System.nanoTime() + nanos;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.appendCodePoint(random.nextInt(3) == 0 ? 0x1F600 + random.nextInt(60) : 'a' + i % 26);
    }
    return text.toString();
  }

  private static Generation completed(String text) {
    return new Generation(
        "letter",
        "job",
        null,
        Generation.COVER_LETTER,
        Generation.COMPLETED,
        "en",
        text,
        null,
        80.0,
        "",
        JsonNodeFactory.instance.objectNode(),
        null,
        null,
        Instant.EPOCH);
  }
}
