package dev.jobwise.server.export;

import static dev.jobwise.errors.v1.Reason.REASON_EXPORT_EXPIRED;
import static dev.jobwise.errors.v1.Reason.REASON_EXPORT_NOT_FOUND;
import static dev.jobwise.errors.v1.Reason.REASON_EXPORT_NOT_FOUND_TO_DELETE;
import static dev.jobwise.errors.v1.Reason.REASON_EXPORT_SOURCE_NOT_FOUND;
import static dev.jobwise.errors.v1.Reason.REASON_PREVIEW_NOT_FOUND;
import static dev.jobwise.errors.v1.Reason.REASON_STORAGE_LIMIT;

import dev.jobwise.server.common.Ids;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.storage.FileStorage;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Files with their rows. A row is there before its bytes come and until they are gone, so that
 * whatever a crash leaves behind has a row by which {@link ExportSweep} finds it.
 */
public final class StoredFiles {

  /** Bytes of one user's files together, without previews. */
  static final int MAX_BYTES_PER_USER = 104_857_600;

  static final Duration LIFE = Duration.ofDays(30);

  private static final Duration PREVIEW_LIFE = Duration.ofHours(1);

  /** Some 10 MB: previews do not count in the quota. */
  private static final int PREVIEWS_PER_USER = 50;

  /** Users share these, a few each. */
  private static final int TURNS = 64;

  private final Database database;
  private final FileStorage storage;
  private final Clock clock;
  private final Lock[] turns = new Lock[TURNS];

  public StoredFiles(Database database, FileStorage storage, Clock clock) {
    this.database = database;
    this.storage = storage;
    this.clock = clock;
    Arrays.setAll(turns, i -> new ReentrantLock());
  }

  /**
   * Stores files, all or none of them. Concurrent calls for one user take turns, so the quota is
   * exact.
   *
   * @throws AppException {@code STORAGE_LIMIT}; {@code STORAGE_UNAVAILABLE}; {@code
   *     EXPORT_SOURCE_NOT_FOUND} for a document that was deleted since it was read
   */
  List<ExportRow> add(int userId, List<NewFile> files) {
    long bytes = files.stream().mapToLong(file -> file.content().length).sum();
    List<ExportRow> rows =
        inTurn(
            userId,
            mapper -> {
              // Read under the lock, so that the times have the order of the rows.
              Instant now = clock.instant();
              if (mapper.usedBytes(userId, now) + bytes > MAX_BYTES_PER_USER) {
                throw AppException.of(REASON_STORAGE_LIMIT);
              }
              List<ExportRow> inserted = new ArrayList<>();
              for (NewFile file : files) {
                inserted.add(row(userId, "exports", file, now, LIFE));
              }
              for (int i = 0; i < files.size(); i++) {
                mapper.insert(userId, inserted.get(i));
                List<String> archived = files.get(i).archived();
                if (!archived.isEmpty()) {
                  mapper.insertArchived(inserted.get(i).id(), archived);
                }
              }
              return inserted;
            });
    write(userId, rows, files);
    return rows;
  }

  /**
   * Stores a preview; the user's oldest one goes if there are too many.
   *
   * @throws AppException {@code STORAGE_UNAVAILABLE}; {@code EXPORT_SOURCE_NOT_FOUND} as {@link
   *     #add}
   */
  ExportRow addPreview(int userId, NewFile preview) {
    ExportRow row =
        inTurn(
            userId,
            mapper -> {
              ExportRow inserted = row(userId, "previews", preview, clock.instant(), PREVIEW_LIFE);
              mapper.insert(userId, inserted);
              List<String> old = mapper.oldPreviews(userId, PREVIEWS_PER_USER);
              if (!old.isEmpty()) {
                mapper.discard(userId, old);
              }
              return inserted;
            });
    write(userId, List.of(row), List.of(preview));
    return row;
  }

  /**
   * Does work while no other call of the user does any, on any server. Without a turn in this
   * server, they would wait for the user's row with all connections in their hands.
   */
  private <T> T inTurn(int userId, Function<ExportMapper, T> work) {
    Lock turn = turns[userId % TURNS];
    turn.lock();
    try {
      return database.inTransaction(
          tx -> {
            ExportMapper mapper = tx.mapper(ExportMapper.class);
            mapper.lockUser(userId);
            return work.apply(mapper);
          });
    } catch (Database.MissingParentException deletedSinceItWasRead) {
      throw AppException.of(REASON_EXPORT_SOURCE_NOT_FOUND);
    } finally {
      turn.unlock();
    }
  }

  private static ExportRow row(
      int userId, String folder, NewFile file, Instant now, Duration life) {
    String id = Ids.uuid();
    return new ExportRow(
        id,
        file.generationId(),
        file.jobId(),
        file.documentType(),
        file.format().wireName(),
        file.template(),
        file.filename(),
        file.content().length,
        file.pageCount(),
        folder + "/" + userId + "/" + id + "." + file.format().extension(),
        file.metadata(),
        now.plus(life),
        now);
  }

  private void write(int userId, List<ExportRow> rows, List<NewFile> files) {
    List<String> ids = rows.stream().map(ExportRow::id).toList();
    try {
      for (int i = 0; i < rows.size(); i++) {
        storage.put(rows.get(i).objectKey(), files.get(i).content());
      }
    } catch (RuntimeException notWritten) {
      database.run(ExportMapper.class, mapper -> mapper.discard(userId, ids));
      throw notWritten;
    }
    database.run(ExportMapper.class, mapper -> mapper.stored(userId, ids));
  }

  /**
   * Returns a file's row.
   *
   * @throws AppException {@code EXPORT_NOT_FOUND}; {@code EXPORT_EXPIRED}
   */
  ExportRow find(int userId, String id) {
    ExportRow row = row(userId, id);
    if (row == null || row.documentType().equals(ExportRow.PREVIEW)) {
      throw AppException.of(REASON_EXPORT_NOT_FOUND);
    }
    if (row.isExpired(clock.instant())) {
      throw AppException.of(REASON_EXPORT_EXPIRED);
    }
    return row;
  }

  /**
   * Returns a file with its bytes.
   *
   * @throws AppException as {@link #find}; {@code STORAGE_UNAVAILABLE}
   */
  Download open(int userId, String id) {
    return bytes(find(userId, id), AppException.of(REASON_EXPORT_NOT_FOUND));
  }

  /** Returns an address of the file outside of this server; null if there is none. */
  URI link(ExportRow file, Duration life) {
    String mediaType = ExportFormat.of(file.format()).mediaType();
    return storage.link(file.objectKey(), file.filename(), mediaType, life);
  }

  /**
   * Returns a preview with its bytes.
   *
   * @throws AppException {@code PREVIEW_NOT_FOUND}; {@code STORAGE_UNAVAILABLE}
   */
  Download openPreview(int userId, String id) {
    ExportRow row = row(userId, id);
    if (row == null
        || !row.documentType().equals(ExportRow.PREVIEW)
        || row.isExpired(clock.instant())) {
      throw AppException.of(REASON_PREVIEW_NOT_FOUND);
    }
    return bytes(row, AppException.of(REASON_PREVIEW_NOT_FOUND));
  }

  private ExportRow row(int userId, String id) {
    return database.with(ExportMapper.class, mapper -> mapper.find(userId, id));
  }

  /** A restored backup leaves rows without bytes, and so does a disk that is not mounted. */
  private Download bytes(ExportRow row, AppException missing) {
    byte[] content = storage.get(row.objectKey());
    if (content == null) {
      throw missing;
    }
    return new Download(row.filename(), ExportFormat.of(row.format()).mediaType(), content);
  }

  /**
   * Deletes a file permanently.
   *
   * @throws AppException {@code EXPORT_NOT_FOUND}
   */
  void delete(int userId, String id) {
    ExportRow row = row(userId, id);
    boolean discarded =
        row != null
            && !row.documentType().equals(ExportRow.PREVIEW)
            && database.with(ExportMapper.class, m -> m.discard(userId, List.of(id))) > 0;
    if (!discarded) {
      throw AppException.of(REASON_EXPORT_NOT_FOUND_TO_DELETE);
    }
    try {
      storage.delete(row.objectKey());
      database.run(ExportMapper.class, mapper -> mapper.remove(id));
    } catch (AppException later) {
      // Nobody sees the file any more; the sweep deletes it once storage and database work.
      return;
    }
  }
}
