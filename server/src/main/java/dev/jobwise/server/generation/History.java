package dev.jobwise.server.generation;

import static dev.jobwise.errors.v1.Reason.REASON_GENERATION_FORBIDDEN;
import static dev.jobwise.errors.v1.Reason.REASON_GENERATION_NOT_FOUND;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.SizedRow;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.Ownership;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.db.SqlLists;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.document.Generations;
import dev.jobwise.server.generation.letter.CoverLetters;
import java.util.List;
import java.util.function.IntConsumer;

/** A user's documents of all types: reads, lists and deletes them. */
public final class History {

  private final Database database;
  private final Generations generations;
  private final CoverLetters letters;
  private final IntConsumer files;

  /**
   * @param letters is told of deletions, which end running letters
   * @param files is told whose document was deleted, whose files then go too
   */
  public History(
      Database database, Generations generations, CoverLetters letters, IntConsumer files) {
    this.database = database;
    this.generations = generations;
    this.letters = letters;
    this.files = files;
  }

  /** As {@link Generations#get}. */
  Generation get(Caller caller, String id) {
    return generations.get(caller.userId(), id);
  }

  /** A page of the history, newest first. It ends early if it would not fit into a response. */
  HistoryPage list(HistoryQuery query) {
    int total = database.with(HistoryMapper.class, m -> m.count(query));
    if (total <= query.offset()) {
      return new HistoryPage(List.of(), query, total);
    }
    List<String> ids = SizedRow.fitting(database.with(HistoryMapper.class, m -> m.sizes(query)));
    List<HistoryEntry> page =
        ids.isEmpty()
            ? List.of()
            : database.with(
                HistoryMapper.class, m -> m.findAll(query.userId(), SqlLists.padded(ids)));
    return new HistoryPage(SizedRow.inOrder(ids, page, HistoryEntry::id), query, total);
  }

  /**
   * Deletes a document permanently.
   *
   * @throws AppException {@code GENERATION_NOT_FOUND}; {@code GENERATION_FORBIDDEN} if it is
   *     another user's
   */
  void delete(Caller caller, String id) {
    if (database.with(HistoryMapper.class, m -> m.delete(caller.userId(), id)) > 0) {
      generations.deleted(caller.userId());
      letters.deleted(caller, id);
      files.accept(caller.userId());
      return;
    }
    boolean exists = database.with(HistoryMapper.class, m -> m.existsForAnyone(id));
    throw Ownership.refusal(exists, REASON_GENERATION_FORBIDDEN, REASON_GENERATION_NOT_FOUND);
  }
}
