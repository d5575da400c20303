package dev.jobwise.server.generation;

import static dev.jobwise.errors.v1.Reason.REASON_DOCUMENT_LIMIT;
import static dev.jobwise.errors.v1.Reason.REASON_GENERATION_FORBIDDEN;
import static dev.jobwise.errors.v1.Reason.REASON_GENERATION_NOT_FOUND;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.SizedRow;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.db.RowLimit;
import dev.jobwise.server.db.SqlLists;
import java.util.List;

/** The documents that were made: reading, listing and deleting them, whatever their type. */
public final class Generations {

  private final Database database;
  private final LetterRuns runs;
  private final RowLimit rows;

  /**
   * @param runs letters in the writing, which a deletion ends
   * @param rows the documents that a user may have
   */
  public Generations(Database database, LetterRuns runs, RowLimit rows) {
    this.database = database;
    this.runs = runs;
    this.rows = rows;
  }

  /** The documents that a user may have, of both types. */
  public static RowLimit limit(int most) {
    return new RowLimit(most, AppException.of(REASON_DOCUMENT_LIMIT, most));
  }

  /**
   * One document as it is stored; of a letter that is being written, the text at the last
   * checkpoint.
   *
   * @throws AppException {@code GENERATION_NOT_FOUND}
   */
  Generation get(Caller caller, String id) {
    Generation generation = database.with(GenerationMapper.class, m -> m.get(caller.userId(), id));
    if (generation == null) {
      throw notFound();
    }
    return generation;
  }

  /** A page of the history, newest first. It ends early where it would not fit into an answer. */
  GenerationPage list(GenerationQuery query) {
    int total = database.with(GenerationMapper.class, m -> m.count(query));
    if (total <= query.offset()) {
      return new GenerationPage(List.of(), query, total);
    }
    List<String> ids = SizedRow.fitting(database.with(GenerationMapper.class, m -> m.sizes(query)));
    List<GenerationSummary> page =
        ids.isEmpty()
            ? List.of()
            : database.with(
                GenerationMapper.class, m -> m.findAll(query.userId(), SqlLists.padded(ids)));
    return new GenerationPage(SizedRow.inOrder(ids, page, GenerationSummary::id), query, total);
  }

  /**
   * Deletes a document for good.
   *
   * @throws AppException {@code GENERATION_NOT_FOUND}; {@code GENERATION_FORBIDDEN} if it is
   *     another user's
   */
  void delete(Caller caller, String id) {
    if (database.with(GenerationMapper.class, m -> m.delete(caller.userId(), id)) > 0) {
      rows.deleted(caller.userId());
      LetterWriter writer = runs.find(caller.userId(), id);
      if (writer != null) {
        writer.abandon(text -> LetterErrors.about(LetterErrors.cancelled(), id, 0));
      }
      return;
    }
    if (database.with(GenerationMapper.class, m -> m.existsForAnyone(id))) {
      throw AppException.of(REASON_GENERATION_FORBIDDEN);
    }
    throw notFound();
  }

  static AppException notFound() {
    return AppException.of(REASON_GENERATION_NOT_FOUND);
  }
}
