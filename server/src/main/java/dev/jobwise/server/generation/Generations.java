package dev.jobwise.server.generation;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.db.Database;
import java.util.List;

/** The documents that were made: reading, listing and deleting them, whatever their type. */
public final class Generations {

  private final Database database;
  private final LetterRuns runs;

  /**
   * @param runs letters in the writing, which a deletion ends
   */
  public Generations(Database database, LetterRuns runs) {
    this.database = database;
    this.runs = runs;
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

  /** A page of the history, newest first. */
  GenerationPage list(GenerationQuery query) {
    int total = database.with(GenerationMapper.class, m -> m.count(query));
    if (total <= query.offset()) {
      return new GenerationPage(List.of(), query, total);
    }
    return new GenerationPage(
        database.with(GenerationMapper.class, m -> m.list(query)), query, total);
  }

  /**
   * Deletes a document for good.
   *
   * @throws AppException {@code GENERATION_NOT_FOUND}; {@code GENERATION_FORBIDDEN} if it is
   *     another user's
   */
  void delete(Caller caller, String id) {
    if (database.with(GenerationMapper.class, m -> m.delete(caller.userId(), id)) > 0) {
      LetterWriter writer = runs.find(caller.userId(), id);
      if (writer != null) {
        writer.abandon(text -> LetterErrors.about(LetterErrors.cancelled(), id, 0));
      }
      return;
    }
    if (database.with(GenerationMapper.class, m -> m.existsForAnyone(id))) {
      throw AppException.forbidden(
          "GENERATION_FORBIDDEN", "Not authorized to delete this generation");
    }
    throw notFound();
  }

  static AppException notFound() {
    return AppException.notFound("GENERATION_NOT_FOUND", "Generation not found");
  }
}
