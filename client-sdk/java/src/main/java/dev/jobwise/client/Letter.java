package dev.jobwise.client;

import dev.jobwise.client.error.JobWiseException;
import dev.jobwise.generation.v1.CoverLetterEvent;
import dev.jobwise.generation.v1.Generation;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.Flow;

/**
 * A cover letter that is being written, to be read in one of three ways. As a loop, which waits for
 * each piece:
 *
 * <pre>{@code
 * try (Letter letter = client.generations().streamCoverLetter(jobId)) {
 *   for (String piece : letter.text()) {
 *     System.out.print(piece);
 *   }
 *   System.out.println(letter.result().getAtsScore());
 * } catch (LetterLostException lost) {
 *   System.err.println(lost.getMessage() + " " + lost.savedLength() + " characters are kept.");
 * }
 * }</pre>
 *
 * <p>As a {@link Flow.Publisher}, which sends no more events than were asked for, or by a {@link
 * LetterListener}:
 *
 * <pre>{@code
 * Letter letter = client.generations().streamCoverLetter(jobId);
 * letter.listen(
 *     new LetterListener() {
 *       @Override
 *       public void onText(String text) {
 *         System.out.print(text);
 *       }
 *
 *       @Override
 *       public void onCompleted(Generation done) {
 *         System.out.println("ATS score " + done.getAtsScore());
 *       }
 *
 *       @Override
 *       public void onFailed(JobWiseException failure) {
 *         System.err.println(failure.getMessage());
 *       }
 *     });
 * }</pre>
 *
 * <p>When the connection breaks or the server restarts, reading goes on by itself where it was, so
 * that no text is lost or comes twice. It ends with a {@link
 * dev.jobwise.client.error.LetterLostException} if the letter has failed, and with an {@link
 * dev.jobwise.client.error.UnavailableException} if no server could be reached for two minutes (see
 * {@link JobWiseClient.Builder#resumeWithin}); then the letter may still be fine, and {@link
 * GenerationClient#watchGeneration(String, int)} continues from {@link #offset}.
 *
 * <p>The letter is requested when reading begins. Closing it ends the reading and not the letter:
 * {@link GenerationClient#cancelGeneration(String)} does that.
 */
public final class Letter
    implements Iterable<CoverLetterEvent>, Flow.Publisher<CoverLetterEvent>, AutoCloseable {

  private final LetterStream stream;
  private LetterEvents events;
  private boolean read;

  Letter(LetterStream stream) {
    this.stream = stream;
  }

  /** Id of the letter; null until it is known. */
  public String generationId() {
    return stream.generationId();
  }

  /** Number of Unicode code points of the letter that have been received. */
  public int offset() {
    return stream.offset();
  }

  /**
   * The events as they come. Every call gives the same iterator, which continues where the last
   * loop left off.
   *
   * @throws IllegalStateException if the letter has another reader
   */
  @Override
  public synchronized Iterator<CoverLetterEvent> iterator() {
    if (events == null) {
      claim();
      events = new LetterEvents();
      stream.readTo(events);
    }
    return events;
  }

  /** The pieces of the text as they come. They share the iterator of {@link #iterator}. */
  public Iterable<String> text() {
    return () -> new Pieces(iterator());
  }

  /** Reads what is left, and returns the completed letter. */
  public Generation result() {
    iterator().forEachRemaining(event -> {});
    Generation completed = stream.completed();
    if (completed == null) {
      throw new IllegalStateException("the letter was closed before it was complete");
    }
    return completed;
  }

  /**
   * Sends the events to a subscriber, on threads that other letters need too: it must not block. A
   * letter has one reader; a second subscriber gets an {@link IllegalStateException}.
   */
  @Override
  public void subscribe(Flow.Subscriber<? super CoverLetterEvent> subscriber) {
    try {
      claim();
    } catch (IllegalStateException second) {
      subscriber.onSubscribe(new Nothing());
      subscriber.onError(second);
      return;
    }
    stream.readTo(subscriber);
  }

  /**
   * Tells a listener of the letter, until the letter is complete, lost or closed.
   *
   * @throws IllegalStateException if the letter has another reader
   */
  public void listen(LetterListener listener) {
    claim();
    stream.readTo(new Listening(listener));
  }

  /** Ends the reading; a loop that waits ends too. The letter itself goes on. */
  @Override
  public synchronized void close() {
    read = true;
    stream.cancel();
    if (events != null) {
      events.close();
    }
  }

  private synchronized void claim() {
    if (read) {
      throw new IllegalStateException("the letter has a reader already, or was closed");
    }
    read = true;
  }

  /** The texts among the events. */
  private static final class Pieces implements Iterator<String> {

    private final Iterator<CoverLetterEvent> events;
    private String next;

    Pieces(Iterator<CoverLetterEvent> events) {
      this.events = events;
    }

    @Override
    public boolean hasNext() {
      while (next == null && events.hasNext()) {
        CoverLetterEvent event = events.next();
        next = event.hasDelta() ? event.getDelta().getText() : null;
      }
      return next != null;
    }

    @Override
    public String next() {
      if (!hasNext()) {
        throw new NoSuchElementException("the letter has ended");
      }
      String piece = next;
      next = null;
      return piece;
    }
  }

  /** Wants every event. */
  private record Listening(LetterListener listener) implements Flow.Subscriber<CoverLetterEvent> {

    @Override
    public void onSubscribe(Flow.Subscription letter) {
      letter.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(CoverLetterEvent event) {
      switch (event.getEventCase()) {
        case QUEUED -> listener.onQueued(event.getQueued());
        case STARTED -> listener.onStarted(event.getStarted());
        case DELTA -> listener.onText(event.getDelta().getText());
        case COMPLETED -> listener.onCompleted(event.getCompleted().getGeneration());
        default -> {}
      }
    }

    @Override
    public void onError(Throwable failure) {
      listener.onFailed((JobWiseException) failure);
    }

    @Override
    public void onComplete() {}
  }

  /** The subscription of somebody who gets nothing. */
  private static final class Nothing implements Flow.Subscription {

    @Override
    public void request(long n) {}

    @Override
    public void cancel() {}
  }
}
