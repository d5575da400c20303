package dev.jobwise.server.sample;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.FieldProblem;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.db.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sample resumes and cover letters. Of each type, a user's last upload is the active one. */
public final class Samples {

  /** Largest file that is accepted, in bytes. */
  public static final int MAX_FILE_BYTES = SampleFile.MAX_BYTES;

  /** Most samples of a list, which has no pages: 1.4 KB each, with the longest of names. */
  private static final int MAX_LISTED = 2_000;

  private static final Set<String> DOCUMENT_TYPES = Set.of("resume", "cover_letter");

  private final Database database;
  private final Clock clock;
  private final int most;

  /**
   * @param most samples of one user
   */
  public Samples(Database database, Clock clock, int most) {
    this.database = database;
    this.clock = clock;
    this.most = most;
  }

  /**
   * Stores a sample and makes it the active one of its type. Uploads of one user at the same time
   * take turns; the last is active.
   *
   * @param documentType null or empty if it was not given
   * @param filename as the sender named it; null if no file was given
   * @param content at least the first {@link #MAX_FILE_BYTES} + 1 bytes of the file; null if no
   *     file was given
   * @throws AppException INVALID if something is missing or the text is empty; BAD_REQUEST for an
   *     unknown type, another extension than {@code .txt} or bytes that are not UTF-8 text;
   *     TOO_LARGE; {@code SAMPLE_LIMIT}
   */
  public Sample upload(Caller caller, String documentType, String filename, byte[] content) {
    checkPresent(documentType, filename, content);
    if (!DOCUMENT_TYPES.contains(documentType)) {
      throw AppException.of(
          AppException.Kind.BAD_REQUEST,
          "INVALID_DOCUMENT_TYPE",
          "document_type must be 'resume' or 'cover_letter'");
    }
    SampleFile file = SampleFile.check(filename, content);
    int words = file.wordCount();
    int characters = file.characterCount();
    int userId = caller.userId();
    return database.inTransaction(
        tx -> {
          SampleMapper samples = tx.mapper(SampleMapper.class);
          samples.lockUser(userId);
          // Few enough to be counted, and under the lock the number is exact.
          if (samples.count(userId, null, null) >= most) {
            throw AppException.full("SAMPLE_LIMIT", most, "samples");
          }
          // Taken under the lock, so that the order of times is the order of uploads.
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

  private static void checkPresent(String documentType, String filename, byte[] content) {
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
  }

  private static FieldProblem missing(String field) {
    return new FieldProblem(List.of("body", field), field + " is required", "missing");
  }

  /**
   * Samples of the caller that match, newest first: all, unless they would not fit into an answer.
   *
   * @param documentType null for all
   * @param isActive null for all
   */
  public SampleList list(Caller caller, String documentType, Boolean isActive) {
    int userId = caller.userId();
    return database.inTransaction(
        tx -> {
          SampleMapper mapper = tx.mapper(SampleMapper.class);
          List<Sample> found = mapper.list(userId, documentType, isActive, MAX_LISTED);
          int total =
              found.size() < MAX_LISTED
                  ? found.size()
                  : mapper.count(userId, documentType, isActive);
          return new SampleList(found, total);
        });
  }

  /**
   * @throws AppException NOT_FOUND if the caller has no such sample
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
   * Deletes a sample. No older one becomes active.
   *
   * @throws AppException NOT_FOUND if the caller has no such sample
   */
  public void delete(Caller caller, String id) {
    if (database.with(SampleMapper.class, samples -> samples.delete(caller.userId(), id)) == 0) {
      throw notFound();
    }
  }

  private static AppException notFound() {
    return AppException.notFound("SAMPLE_NOT_FOUND", "Sample document not found");
  }
}
