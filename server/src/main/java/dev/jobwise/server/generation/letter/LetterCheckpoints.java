package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.SqlLists;
import dev.jobwise.server.generation.document.Generation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saves the letters that this server is writing and learns what other servers have done to them:
 * all letters together, in few statements. Ends letters that do not end by themselves.
 */
final class LetterCheckpoints {

  private static final Logger log = LoggerFactory.getLogger(LetterCheckpoints.class);

  /**
   * Time between two checks of letters that have not grown; checking in each round would be a
   * waste.
   */
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(900);

  /** Rows saved in one transaction, so that a letter's end need not wait for all others. */
  private static final int BATCH = 100;

  private final LetterStore store;
  private final RunningLetters running;
  private final LetterMeters meters;
  private long lookedNanos = System.nanoTime();

  LetterCheckpoints(LetterStore store, RunningLetters running, LetterMeters meters) {
    this.store = store;
    this.running = running;
    this.meters = meters;
  }

  /** Runs one round. */
  void take() {
    List<RunningLetter> letters = running.all();
    letters.forEach(RunningLetter::endIfStuck);
    List<RunningLetter> due = new ArrayList<>();
    List<RunningLetter> quiet = new ArrayList<>();
    letters.forEach(letter -> (letter.isDue() ? due : quiet).add(letter));
    long began = System.nanoTime();
    inBatches(due, this::save);
    long now = System.nanoTime();
    if (!due.isEmpty()) {
      meters.saved(due.size(), Duration.ofNanos(now - began));
    }
    if (now - lookedNanos > LOOK_NANOS) {
      inBatches(quiet, this::look);
      letters.stream()
          .filter(letter -> letter.isGivenUp() && letter.storeGivenUp())
          .forEach(running::forget);
      lookedNanos = now;
    }
  }

  private static void inBatches(List<RunningLetter> letters, Consumer<List<RunningLetter>> work) {
    SqlLists.batches(letters, BATCH).forEach(work);
  }

  /** A letter that a bug keeps from being saved ends at once, so that no other loses its lease. */
  private void save(List<RunningLetter> batch) {
    try {
      saveTogether(batch);
    } catch (AppException databaseAway) {
      throw databaseAway;
    } catch (RuntimeException | Error bug) {
      if (batch.size() == 1) {
        batch.get(0).fail(bug);
      } else {
        batch.forEach(letter -> save(List.of(letter)));
      }
    }
  }

  private void saveTogether(List<RunningLetter> batch) {
    Map<RunningLetter, String> texts = new LinkedHashMap<>();
    batch.forEach(letter -> texts.put(letter, letter.letter().text()));
    List<RunningLetter> lost = store.save(texts);
    texts.forEach(RunningLetter::saved);
    lost.forEach(this::abandon);
  }

  /** Checks whether letters that have not grown are still ours, so that a cancellation is quick. */
  private void look(List<RunningLetter> batch) {
    Set<String> owned =
        store.owned(batch.stream().map(running -> running.letter().generationId()).toList());
    batch.stream()
        .filter(running -> !owned.contains(running.letter().generationId()))
        .forEach(this::abandon);
  }

  /** Another server ended the letter, or it was deleted: readers get the stored reason. */
  private void abandon(RunningLetter running) {
    Letter letter = running.letter();
    if (letter.isEnding()) {
      return;
    }
    Generation stored = store.find(letter.userId(), letter.generationId());
    running.abandon(
        stored != null && stored.status().equals(Generation.FAILED)
            ? text -> endedElsewhere(stored, text)
            : text -> LetterErrors.deleted(letter.generationId()));
  }

  /**
   * A letter that was cancelled on another server keeps the text that its readers have seen here
   * since the last checkpoint.
   */
  private AppException endedElsewhere(Generation stored, String text) {
    AppException end = LetterErrors.ofStored(stored);
    if (!LetterErrors.isCancelled(stored) || text.length() <= stored.contentText().length()) {
      return end;
    }
    try {
      return store.addText(stored.id(), text) ? LetterErrors.about(end, stored.id(), text) : end;
    } catch (RuntimeException notStored) {
      log.warn("The last words of a letter were not stored: {}", notStored.getMessage());
      return end;
    }
  }
}
