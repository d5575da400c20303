package dev.jobwise.server.generation.document;

import static dev.jobwise.errors.v1.Reason.REASON_DOCUMENT_LIMIT;
import static dev.jobwise.errors.v1.Reason.REASON_GENERATION_NOT_COMPLETED;
import static dev.jobwise.errors.v1.Reason.REASON_GENERATION_NOT_FOUND;
import static dev.jobwise.errors.v1.Reason.REASON_JOB_NOT_FOUND;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.db.Database.Transaction;
import dev.jobwise.server.db.RowLimit;
import dev.jobwise.server.db.SqlLists;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The stored documents of all users, of both types. */
public final class Generations {

  private final Database database;
  private final RowLimit rows;

  /**
   * @param rows the limit on a user's documents
   */
  public Generations(Database database, RowLimit rows) {
    this.database = database;
    this.rows = rows;
  }

  /** Creates the limit on a user's documents of both types. */
  public static RowLimit limit(int most) {
    return new RowLimit(most, AppException.of(REASON_DOCUMENT_LIMIT, most));
  }

  /**
   * Returns a stored document. For a letter in progress, the text is that of the last checkpoint.
   *
   * @throws AppException {@code GENERATION_NOT_FOUND}
   */
  public Generation get(int userId, String id) {
    Generation generation = find(userId, id);
    if (generation == null) {
      throw notFound();
    }
    return generation;
  }

  /**
   * As {@link #get}, for a document that must be whole.
   *
   * @throws AppException {@code GENERATION_NOT_FOUND} or {@code GENERATION_NOT_COMPLETED}
   */
  public Generation completed(int userId, String id) {
    Generation generation = get(userId, id);
    if (!generation.status().equals(Generation.COMPLETED)) {
      throw AppException.of(REASON_GENERATION_NOT_COMPLETED);
    }
    return generation;
  }

  /** As {@link #get}, but null if the user has no such document. */
  public Generation find(int userId, String id) {
    return database.with(GenerationMapper.class, m -> m.get(userId, id));
  }

  /** As {@link #find(int, String)}, within a transaction. */
  public static Generation find(Transaction transaction, int userId, String id) {
    return transaction.mapper(GenerationMapper.class).get(userId, id);
  }

  /** Documents of any users, by id; missing ones are left out. */
  public Map<String, Generation> findAll(Collection<String> ids) {
    return database.with(GenerationMapper.class, m -> m.findAll(SqlLists.padded(ids))).stream()
        .collect(Collectors.toMap(Generation::id, document -> document));
  }

  /**
   * Stores a new document if the user may have one more.
   *
   * @param insert inserts its row
   * @throws AppException {@code DOCUMENT_LIMIT}, or {@code JOB_NOT_FOUND} if the job was deleted
   *     after it was read
   */
  public <T> T add(int userId, Supplier<T> insert) {
    return rows.store(
        userId,
        () -> database.with(GenerationMapper.class, m -> m.countAll(userId)),
        () -> {
          try {
            return insert.get();
          } catch (Database.MissingParentException deletedSinceItWasRead) {
            throw AppException.of(REASON_JOB_NOT_FOUND);
          }
        });
  }

  /**
   * Makes a document that the transaction has added searchable.
   *
   * @param text null if it still changes: a search then reads the document itself
   */
  public static void makeSearchable(Transaction transaction, FoundDocument document, String text) {
    transaction
        .mapper(GenerationMapper.class)
        .addWords(document, text == null ? null : SearchWords.stored(text));
  }

  /** Gives a document that was made searchable without a text the text that will not change. */
  public static void completeText(Transaction transaction, int userId, String id, String text) {
    transaction.mapper(GenerationMapper.class).setWords(userId, id, SearchWords.stored(text));
  }

  /** Notes that one of the user's documents has been deleted. */
  public void deleted(int userId) {
    rows.deleted(userId);
  }

  /** Returns the error for a document that the user does not have. */
  public static AppException notFound() {
    return AppException.of(REASON_GENERATION_NOT_FOUND);
  }
}
