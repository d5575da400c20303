package dev.jobwise.server.generation;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.db.SqlLists;
import dev.jobwise.server.llm.ChatErrors;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saves the letters that this server writes, and learns what others have done to them: all letters
 * together, in few statements. Ends what does not end by itself.
 */
final class LetterCheckpoints {

  private static final Logger log = LoggerFactory.getLogger(LetterCheckpoints.class);
  private static final long RENEW_NANOS = TimeUnit.SECONDS.toNanos(LetterRuns.LEASE_SECONDS / 4);

  /** Between two looks at letters that say nothing: one is not worth it in each round. */
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(900);

  /** After its deadline, time for a letter to end by itself. */
  private static final Duration LATEST_END = Duration.ofSeconds(5);

  /** After this time the end of a letter is no longer waited for. */
  private static final Duration LONGEST_END = Duration.ofSeconds(60);

  /** Rows saved in one transaction, so that a letter which ends need not wait for all others. */
  private static final int BATCH = 100;

  private final Database database;
  private final Clock clock;
  private final String serverId;
  private long lookedNanos = System.nanoTime();

  LetterCheckpoints(Database database, Clock clock, String serverId) {
    this.database = database;
    this.clock = clock;
    this.serverId = serverId;
  }

  /** One round. */
  void take(Collection<WrittenLetter> letters) {
    letters.forEach(LetterCheckpoints::endIfStuck);
    long now = System.nanoTime();
    List<WrittenLetter> due = new ArrayList<>();
    List<WrittenLetter> quiet = new ArrayList<>();
    for (WrittenLetter letter : letters) {
      boolean grown = hasGrown(letter);
      (grown || now - letter.savedNanos > RENEW_NANOS ? due : quiet).add(letter);
    }
    inBatches(due, this::save);
    if (now - lookedNanos > LOOK_NANOS) {
      inBatches(quiet, this::look);
      letters.removeIf(letter -> letter.writer.isGivenUp() && isStoredAsBug(letter));
      lookedNanos = now;
    }
  }

  /** A text that could not be stored is not tried again. */
  private static boolean hasGrown(WrittenLetter letter) {
    return letter.writer.run().size() != letter.savedSize && !letter.writer.isGivenUp();
  }

  /**
   * A letter whose end could not be stored for a bug stays ours until it is: when its lease ran
   * out, it would be called interrupted.
   */
  private boolean isStoredAsBug(WrittenLetter letter) {
    String id = letter.writer.run().generationId();
    AppException cause = LetterErrors.internal();
    try {
      database.with(
          LetterMapper.class,
          m -> m.fail(id, serverId, null, cause.reason(), cause.getMessage(), clock.instant()));
      return true;
    } catch (RuntimeException notYet) {
      log.debug("The end of letter {} cannot be stored yet", id, notYet);
      return false;
    }
  }

  /** Whatever went wrong with a letter (memory that ran out, a bug), its readers are not kept. */
  private static void endIfStuck(WrittenLetter letter) {
    LetterRun run = letter.writer.run();
    if (run.endingFor().compareTo(LONGEST_END) > 0) {
      if (!letter.writer.isGivenUp()) {
        log.error("The end of letter {} was not stored in time", run.generationId());
        letter.writer.giveUp();
      }
    } else if (!run.isEnding()
        && letter.deadline.remaining().plus(LATEST_END).compareTo(Duration.ZERO) < 0) {
      log.error("Letter {} has outlived its deadline", run.generationId());
      letter.writer.fail(ChatErrors.timeout(letter.deadline));
    }
  }

  private static void inBatches(List<WrittenLetter> letters, Consumer<List<WrittenLetter>> work) {
    for (int i = 0; i < letters.size(); i += BATCH) {
      work.accept(letters.subList(i, Math.min(letters.size(), i + BATCH)));
    }
  }

  /** Asks whether letters that say nothing new are still ours, so that a cancellation is quick. */
  private void look(List<WrittenLetter> batch) {
    List<String> ids = batch.stream().map(letter -> letter.writer.run().generationId()).toList();
    Set<String> owned =
        Set.copyOf(database.with(LetterMapper.class, m -> m.owned(SqlLists.padded(ids), serverId)));
    batch.stream()
        .filter(letter -> !owned.contains(letter.writer.run().generationId()))
        .forEach(this::abandon);
  }

  /** A letter that cannot be saved for a bug costs no other its lease: it ends at once. */
  private void save(List<WrittenLetter> batch) {
    try {
      saveTogether(batch);
    } catch (AppException databaseAway) {
      throw databaseAway;
    } catch (RuntimeException bug) {
      if (batch.size() == 1) {
        batch.get(0).writer.fail(bug);
      } else {
        batch.forEach(letter -> save(List.of(letter)));
      }
    }
  }

  private void saveTogether(List<WrittenLetter> batch) {
    Map<WrittenLetter, String> texts = new LinkedHashMap<>();
    batch.forEach(letter -> texts.put(letter, letter.writer.run().text()));
    List<WrittenLetter> lost =
        database.inTransaction(
            tx -> {
              LetterMapper mapper = tx.mapper(LetterMapper.class);
              return batch.stream()
                  .filter(letter -> save(mapper, letter, texts.get(letter)) == 0)
                  .toList();
            });
    texts.forEach(
        (letter, text) -> {
          letter.savedSize = text.length();
          letter.savedNanos = System.nanoTime();
          letter.writer.saved(text.codePointCount(0, text.length()));
        });
    lost.forEach(this::abandon);
  }

  private int save(LetterMapper mapper, WrittenLetter letter, String text) {
    String id = letter.writer.run().generationId();
    return text.length() == letter.savedSize || letter.writer.isGivenUp()
        ? mapper.renewLease(id, serverId, LetterRuns.LEASE_SECONDS)
        : mapper.checkpoint(id, serverId, text, LetterRuns.LEASE_SECONDS, clock.instant());
  }

  /** Another server ended the letter, or it was deleted: readers get the reason that is stored. */
  private void abandon(WrittenLetter letter) {
    LetterRun run = letter.writer.run();
    if (run.isEnding()) {
      return;
    }
    Generation stored =
        database.with(GenerationMapper.class, m -> m.get(run.userId(), run.generationId()));
    letter.writer.abandon(
        stored != null && stored.status().equals(Generation.FAILED)
            ? text -> endedElsewhere(stored, text)
            : text -> LetterErrors.about(LetterErrors.cancelled(), run.generationId(), 0));
  }

  /**
   * A letter that was cancelled on another server keeps what its readers have seen here since the
   * last checkpoint.
   */
  private AppException endedElsewhere(Generation stored, String text) {
    AppException end = LetterErrors.ofStored(stored);
    String cancelled = LetterErrors.cancelled().reason();
    if (!end.reason().equals(cancelled) || text.length() <= stored.contentText().length()) {
      return end;
    }
    try {
      int updated =
          database.with(
              LetterMapper.class, m -> m.addText(stored.id(), cancelled, text, clock.instant()));
      return updated == 0 ? end : LetterErrors.about(end, stored.id(), text);
    } catch (RuntimeException notStored) {
      log.warn("The last words of a letter were not stored: {}", notStored.getMessage());
      return end;
    }
  }
}
