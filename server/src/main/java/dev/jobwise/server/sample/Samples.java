package dev.jobwise.server.sample;

import static dev.jobwise.errors.v1.Reason.REASON_INVALID_DOCUMENT_TYPE;
import static dev.jobwise.errors.v1.Reason.REASON_SAMPLE_LIMIT;
import static dev.jobwise.errors.v1.Reason.REASON_SAMPLE_NOT_FOUND;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.common.Page;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.FieldProblem;
import dev.jobwise.server.db.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Stores sample resumes and cover letters. A user's last upload of each type is active. */
public final class Samples {

  /** The largest accepted file, in bytes. */
  public static final int MAX_FILE_BYTES = SampleFile.MAX_BYTES;

  /** The most samples that a list returns, because it has no pages: each takes up to 1.4 KB. */
  private static final int MAX_LISTED = 2_000;

  private static final Set<String> DOCUMENT_TYPES = Set.of("resume", "cover_letter");

  private final Database database;
  private final Clock clock;
  private final int most;

  /**
   * @param most the maximum number of samples of one user
   */
  public Samples(Database database, Clock clock, int most) {
    this.database = database;
    this.clock = clock;
    this.most = most;
  }

  /**
   * Stores a sample and makes it the active one of its type. Concurrent uploads of one user take
   * turns, and the last one is active.
   *
   * @param documentType null or empty if it was not given
   * @param filename the name that the client sent; null if no file was given
   * @param content at least the first {@link #MAX_FILE_BYTES} + 1 bytes of the file; null if no
   *     file was given
   * @throws AppException INVALID_ARGUMENT if something is missing; {@code INVALID_DOCUMENT_TYPE};
   *     as {@link SampleFile#check}; {@code SAMPLE_LIMIT}
   */
  public Sample upload(Caller caller, String documentType, String filename, byte[] content) {
    checkForm(documentType, filename, content);
    return store(caller, documentType, SampleFile.check(filename, content));
  }

  /** Stores a file that passed all checks, as {@link #upload} does. */
  Sample store(Caller caller, String documentType, SampleFile file) {
    int words = file.wordCount();
    int characters = file.characterCount();
    int userId = caller.userId();
    return database.inTransaction(
        tx -> {
          SampleMapper samples = tx.mapper(SampleMapper.class);
          samples.lockUser(userId);
          // The samples are few enough to count, and under the lock the number is exact.
          if (samples.count(userId, null, null) >= most) {
            throw AppException.of(REASON_SAMPLE_LIMIT, most);
          }
          // Read under the lock, so that the times have the order of the uploads.
          Instant now = clock.instant();
          String former = samples.findActiveId(userId, documentType);
          if (former != null) {
            samples.deactivate(userId, former, now);
          }
          String id = Ids.uuid();
          samples.insert(id, userId, documentType, file, words, characters, now);
          return new Sample(id, userId, documentType, file.name(), words, characters, true, now);
        });
  }

  /** Checks that all is there and the type is known. */
  static void checkForm(String documentType, String filename, byte[] content) {
    List<FieldProblem> problems = new ArrayList<>();
    if (filename == null || content == null) {
      problems.add(missing("file"));
    }
    if (documentType == null || documentType.isEmpty()) {
      problems.add(missing("document_type"));
    }
    if (!problems.isEmpty()) {
      throw AppException.invalid(problems);
    }
    if (!DOCUMENT_TYPES.contains(documentType)) {
      throw AppException.of(REASON_INVALID_DOCUMENT_TYPE);
    }
  }

  private static FieldProblem missing(String field) {
    return new FieldProblem(List.of("body", field), field + " is required", "missing");
  }

  /**
   * Returns the caller's samples that match, newest first: all of them, as far as they fit into a
   * response.
   *
   * @param documentType null for all
   * @param isActive null for all
   */
  public Page<Sample> list(Caller caller, String documentType, Boolean isActive) {
    int userId = caller.userId();
    return database.inTransaction(
        tx -> {
          SampleMapper mapper = tx.mapper(SampleMapper.class);
          List<Sample> found = mapper.list(userId, documentType, isActive, MAX_LISTED);
          int total =
              found.size() < MAX_LISTED
                  ? found.size()
                  : mapper.count(userId, documentType, isActive);
          return new Page<>(found, total);
        });
  }

  /**
   * Returns a sample with its text.
   *
   * @throws AppException {@code SAMPLE_NOT_FOUND}
   */
  public SampleDetails get(Caller caller, String id) {
    SampleDetails found =
        database.with(SampleMapper.class, samples -> samples.find(caller.userId(), id));
    if (found == null) {
      throw notFound();
    }
    return found;
  }

  /**
   * Deletes a sample. No older one becomes active in its place.
   *
   * @throws AppException {@code SAMPLE_NOT_FOUND}
   */
  public void delete(Caller caller, String id) {
    if (database.with(SampleMapper.class, samples -> samples.delete(caller.userId(), id)) == 0) {
      throw notFound();
    }
  }

  private static AppException notFound() {
    return AppException.of(REASON_SAMPLE_NOT_FOUND);
  }
}
