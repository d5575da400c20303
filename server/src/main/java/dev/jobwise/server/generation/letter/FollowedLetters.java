package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.SqlLists;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.document.Generations;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Letters that other servers write and clients read here, as far as they have been saved. One look
 * at the database updates all of them, however many readers they have.
 */
public final class FollowedLetters {

  /**
   * Looks without a reader after which a letter is dropped. A reader comes within a few
   * milliseconds.
   */
  private static final int MAX_IDLE_LOOKS = 30;

  /** Rows read at once; their texts are a few KiB each. */
  private static final int BATCH = 200;

  private final Generations generations;
  private final Map<String, Followed> letters = new ConcurrentHashMap<>();
  private volatile boolean stopped;

  private static final class Followed {
    private final Letter letter;
    private volatile int idleLooks;

    private Followed(Letter letter) {
      this.letter = letter;
    }
  }

  public FollowedLetters(Generations generations) {
    this.generations = generations;
  }

  /**
   * The letter that all its readers share.
   *
   * @throws AppException {@code DRAINING}
   */
  Letter follow(int userId, Generation pending) {
    Followed shared =
        letters.compute(
            pending.id(),
            (id, known) -> {
              // Checked here and not earlier, so that endAll finds every letter that passes this
              // check.
              if (stopped) {
                throw LetterErrors.draining();
              }
              Followed followed =
                  known == null ? new Followed(Letter.ofStored(userId, pending)) : known;
              followed.idleLooks = 0; // Otherwise it may be dropped before its new reader comes.
              return followed;
            });
    return shared.letter;
  }

  /** Catches up with the database. */
  void poll() {
    // Letter by letter, because a new reader and this look at a letter exclude each other.
    for (String id : letters.keySet()) {
      letters.computeIfPresent(id, (key, followed) -> isForgotten(followed) ? null : followed);
    }
    SqlLists.batches(letters.keySet(), BATCH).forEach(this::poll);
  }

  private void poll(List<String> ids) {
    Map<String, Generation> stored = generations.findAll(ids);
    for (String id : ids) {
      Followed followed = letters.get(id);
      if (followed == null) {
        continue; // This server has stopped in the meantime.
      }
      Letter letter = followed.letter;
      if (stored.containsKey(id)) {
        letter.catchUp(stored.get(id));
      } else {
        end(letter, LetterErrors.deleted(id));
      }
      if (letter.isEnding()) {
        letters.remove(id);
      }
    }
  }

  /** Ends the reading, not the letters, because this server stops. */
  void endAll(AppException cause) {
    stopped = true;
    letters
        .values()
        .forEach(
            followed -> {
              Letter letter = followed.letter;
              end(letter, LetterErrors.about(cause, letter.generationId(), letter.length()));
            });
    letters.clear();
  }

  private static void end(Letter letter, AppException cause) {
    if (letter.beginEnd()) {
      letter.fail(cause);
    }
  }

  private static boolean isForgotten(Followed followed) {
    followed.idleLooks = followed.letter.hasListeners() ? 0 : followed.idleLooks + 1;
    return followed.idleLooks > MAX_IDLE_LOOKS;
  }
}
