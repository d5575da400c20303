package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.error.AppException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The letters that this server is writing, how many each user may have, and how they drain. */
public final class RunningLetters {

  private final int maxPerUser;
  private final LetterMeters meters;
  private final Map<String, RunningLetter> letters = new ConcurrentHashMap<>();
  private final Map<Integer, Integer> countByUser = new HashMap<>();
  private final CompletableFuture<Void> drained = new CompletableFuture<>();
  private boolean draining;
  private volatile boolean interrupted;

  /**
   * @param maxPerUser letters of one user that may run at the same time
   */
  public RunningLetters(int maxPerUser, LetterMeters meters) {
    this.maxPerUser = maxPerUser;
    this.meters = meters;
    meters.running(letters.values());
  }

  /**
   * Reserves a place for a letter of the user; {@link #add} or {@link #release} must follow.
   *
   * @throws AppException {@code DRAINING}, or {@code TOO_MANY_RUNNING_LETTERS}
   */
  synchronized void reserve(int userId) {
    if (draining) {
      throw LetterErrors.draining();
    }
    if (countByUser.getOrDefault(userId, 0) >= maxPerUser) {
      throw LetterErrors.tooManyRunning(maxPerUser);
    }
    countByUser.merge(userId, 1, Integer::sum);
  }

  /** Gives a place back. */
  synchronized void release(int userId) {
    countByUser.computeIfPresent(userId, (id, count) -> count == 1 ? null : count - 1);
    endDrain();
  }

  /**
   * Keeps a letter until it has ended, then gives its place back. A letter that was given up stays
   * until it is {@linkplain #forget forgotten}, so that its lease is renewed. Otherwise it would be
   * called interrupted.
   */
  void add(RunningLetter running) {
    Letter letter = running.letter();
    letters.put(letter.generationId(), running);
    meters.watch(letter);
    letter
        .whenEnded()
        .whenComplete(
            (generation, failure) -> {
              if (!running.isGivenUp()) {
                forget(running);
              }
              release(letter.userId());
            });
    if (interrupted) {
      running.fail(LetterErrors.interrupted());
    }
  }

  /** Stops keeping a letter. */
  void forget(RunningLetter running) {
    letters.remove(running.letter().generationId());
  }

  /** The user's letter if this server is writing it, otherwise null. */
  RunningLetter find(int userId, String generationId) {
    RunningLetter running = letters.get(generationId);
    return running != null && running.letter().userId() == userId ? running : null;
  }

  /** Whether this server is writing the letter. */
  boolean isHere(String generationId) {
    return letters.containsKey(generationId);
  }

  /** A snapshot of all letters. */
  List<RunningLetter> all() {
    return List.copyOf(letters.values());
  }

  /** Takes no new letters. The future completes when no letter is left. */
  CompletableFuture<Void> drain() {
    synchronized (this) {
      draining = true;
      endDrain();
    }
    return drained;
  }

  /** Ends all letters as interrupted, including those added later. */
  void interrupt() {
    interrupted = true;
    letters.values().forEach(running -> running.fail(LetterErrors.interrupted()));
  }

  private void endDrain() {
    if (draining && countByUser.isEmpty()) {
      drained.complete(null);
    }
  }
}
