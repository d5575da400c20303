package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.db.SqlLists;
import dev.jobwise.server.generation.document.Generation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Letters that other servers write and somebody here reads along, as far as they have been saved.
 * One look at the database brings all of them up to date, however many readers they have.
 */
final class FollowedLetters {

  /** Rounds without a reader after which a letter is let go; new readers come within a few ms. */
  private static final int IDLE_ROUNDS = 30;

  /** Rows read at once: their texts are a few KiB each. */
  private static final int BATCH = 200;

  private final Database database;
  private final Map<String, Followed> letters = new ConcurrentHashMap<>();
  private volatile boolean stopped;

  private static final class Followed {
    final LetterRun run;
    volatile int idleRounds;

    Followed(LetterRun run) {
      this.run = run;
    }
  }

  FollowedLetters(Database database) {
    this.database = database;
  }

  /**
   * The run that all readers of this letter share.
   *
   * @throws AppException {@code DRAINING}
   */
  LetterRun follow(int userId, Generation pending) {
    Followed shared =
        letters.compute(
            pending.id(),
            (id, known) -> {
              // Looked at within, so that endAll finds every letter that gets past it.
              if (stopped) {
                throw LetterErrors.draining();
              }
              Followed letter =
                  known == null ? new Followed(LetterRun.ofStored(userId, pending)) : known;
              letter.idleRounds = 0; // Else it may be let go before its new reader comes.
              return letter;
            });
    return shared.run;
  }

  /** Catches up with the database. */
  void poll() {
    // Letter by letter: a new reader and this look at a letter take turns.
    for (String id : letters.keySet()) {
      letters.computeIfPresent(id, (key, letter) -> isForgotten(letter) ? null : letter);
    }
    List<String> ids = new ArrayList<>(letters.keySet());
    for (int i = 0; i < ids.size(); i += BATCH) {
      poll(ids.subList(i, Math.min(ids.size(), i + BATCH)));
    }
  }

  private void poll(List<String> ids) {
    Map<String, Generation> found =
        database.with(LetterMapper.class, m -> m.findAll(SqlLists.padded(ids))).stream()
            .collect(Collectors.toMap(Generation::id, Function.identity()));
    for (String id : ids) {
      Followed followed = letters.get(id);
      if (followed == null) {
        continue; // This server has stopped meanwhile.
      }
      LetterRun run = followed.run;
      if (found.containsKey(id)) {
        run.follow(found.get(id));
      } else {
        end(run, LetterErrors.cancelled()); // Deleted.
      }
      if (run.isEnding()) {
        letters.remove(id);
      }
    }
  }

  /** Ends the reading, not the letters: this server stops. */
  void endAll(AppException cause) {
    stopped = true;
    letters.values().forEach(followed -> end(followed.run, cause));
    letters.clear();
  }

  private static void end(LetterRun run, AppException cause) {
    if (run.beginEnd()) {
      run.fail(LetterErrors.about(cause, run.generationId(), run.length()));
    }
  }

  private static boolean isForgotten(Followed followed) {
    followed.idleRounds = followed.run.hasListeners() ? 0 : followed.idleRounds + 1;
    return followed.idleRounds > IDLE_ROUNDS;
  }
}
