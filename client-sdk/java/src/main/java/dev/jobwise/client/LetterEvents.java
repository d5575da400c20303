package dev.jobwise.client;

import dev.jobwise.client.error.JobWiseException;
import dev.jobwise.generation.v1.CoverLetterEvent;
import io.grpc.Status;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;

/** The events of a letter for a thread that waits for them. */
final class LetterEvents implements Iterator<CoverLetterEvent>, Flow.Subscriber<CoverLetterEvent> {

  /** Events that may wait for the thread. */
  private static final int AHEAD = 16;

  private static final Object END = new Object();

  private final BlockingQueue<Object> queue = new LinkedBlockingQueue<>();
  private Flow.Subscription subscription;
  private Object next;

  @Override
  public void onSubscribe(Flow.Subscription letter) {
    subscription = letter;
    letter.request(AHEAD);
  }

  @Override
  public void onNext(CoverLetterEvent event) {
    queue.add(event);
  }

  @Override
  public void onError(Throwable failure) {
    queue.add(failure);
  }

  @Override
  public void onComplete() {
    queue.add(END);
  }

  /** Wakes the thread up, with no more events. */
  void close() {
    subscription.cancel();
    queue.clear();
    queue.add(END);
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = take();
    }
    if (next instanceof RuntimeException failure) {
      // Where it was met tells more than where it was made.
      failure.fillInStackTrace();
      throw failure;
    }
    return next != END;
  }

  @Override
  public CoverLetterEvent next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the letter has ended");
    }
    CoverLetterEvent event = (CoverLetterEvent) next;
    next = null;
    subscription.request(1);
    return event;
  }

  private Object take() {
    try {
      return queue.take();
    } catch (InterruptedException interrupted) {
      subscription.cancel();
      Thread.currentThread().interrupt();
      return JobWiseException.of(
          Status.CANCELLED
              .withDescription("the thread was interrupted while it waited for the letter")
              .withCause(interrupted)
              .asRuntimeException());
    }
  }
}
