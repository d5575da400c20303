package dev.jobwise.server.llm.groq;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.llm.ChatListener;
import dev.jobwise.server.llm.ChatUsage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A listener that remembers what it heard. No wait takes longer than ten seconds. */
class Heard implements ChatListener {

  private static final int WAIT_SECONDS = 10;

  final List<String> models = new ArrayList<>();
  final List<String> texts = new ArrayList<>();

  /** Everything until the end, in order. */
  final List<String> steps = new CopyOnWriteArrayList<>();

  private final CompletableFuture<Object> end = new CompletableFuture<>();

  @Override
  public void onQueued(int position, Duration estimatedWait) {
    steps.add("queued " + position);
  }

  @Override
  public void onSent() {
    steps.add("sent");
  }

  @Override
  public synchronized void onModel(String model) {
    steps.add("model");
    models.add(model);
  }

  @Override
  public synchronized void onText(String text) {
    steps.add("text");
    texts.add(text);
    notifyAll();
  }

  @Override
  public void onEnd(ChatUsage usage) {
    end.complete(usage);
  }

  @Override
  public void onFailure(AppException failure) {
    end.complete(failure);
  }

  synchronized String text() {
    return String.join("", texts);
  }

  synchronized void awaitText(String expected) {
    long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
    try {
      while (!text().equals(expected)) {
        if (System.nanoTime() > giveUp) {
          throw new AssertionError("text: " + text() + " (expected: " + expected + ")");
        }
        wait(TimeUnit.SECONDS.toMillis(1));
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  Heard awaitEnd() {
    end.copy().orTimeout(WAIT_SECONDS, TimeUnit.SECONDS).join();
    return this;
  }

  boolean isOver() {
    return end.isDone();
  }

  /** How it ended well; fails if it did not. */
  ChatUsage usage() {
    return (ChatUsage) end.join();
  }

  /** How it failed; fails if it did not. */
  AppException failure() {
    return (AppException) end.join();
  }
}
