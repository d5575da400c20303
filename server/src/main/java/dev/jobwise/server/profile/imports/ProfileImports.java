package dev.jobwise.server.profile.imports;

import static dev.jobwise.errors.v1.Reason.REASON_EMPTY_FILE;
import static dev.jobwise.errors.v1.Reason.REASON_UNSUPPORTED_RESUME_TYPE;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Extractor;
import dev.jobwise.server.extract.SourceFile;
import dev.jobwise.server.profile.draft.DraftedProfile;
import dev.jobwise.server.profile.jsonresume.JsonResumeReader;
import dev.jobwise.server.profile.placing.ResumeReader;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Makes drafts of profiles from resumes. Nothing is stored. */
public final class ProfileImports {

  /** The largest accepted file, in bytes. */
  public static final int MAX_FILE_BYTES = SourceFile.MAX_BYTES;

  private static final List<String> TYPES = List.of("json", "pdf", "docx", "odt", "txt", "md");

  private final Extractor extractor;
  private final ResumeReader reader;
  private final Executor threads;

  /**
   * @param threads to read what the lines of a file mean, which takes a few milliseconds
   */
  public ProfileImports(Extractor extractor, ResumeReader reader, Executor threads) {
    this.extractor = extractor;
    this.reader = reader;
    this.threads = threads;
  }

  /**
   * Checks name and size of a file.
   *
   * @throws AppException as {@link SourceFile#check}
   */
  public static SourceFile check(String filename, byte[] content) {
    return SourceFile.check(filename, content, TYPES, REASON_UNSUPPORTED_RESUME_TYPE);
  }

  /** Whether a file holds a JSON Resume. */
  public static boolean isJson(SourceFile file) {
    return file.type().equals("json");
  }

  /**
   * Returns the draft that a JSON Resume gives.
   *
   * @throws AppException NOT_A_JSON_RESUME
   */
  public DraftedProfile read(JsonNode json) {
    return JsonResumeReader.read(json);
  }

  /**
   * Returns the draft that a file gives. No thread waits while the file is read, nor for a model
   * that is asked about it. The result comes on a thread that may block.
   *
   * @throws AppException FILE_NOT_UTF8
   * @return fails as {@link Extractor#extract}, and with EMPTY_FILE if nothing of it found a place
   */
  public CompletableFuture<DraftedProfile> read(Caller caller, SourceFile file) {
    return extractor
        .extract(caller, file)
        .thenComposeAsync(read -> draft(caller, read), threads)
        .thenApply(ProfileImports::checked);
  }

  private CompletableFuture<DraftedProfile> draft(Caller caller, Extracted file) {
    DraftedProfile copy = CarriedCopies.draft(file);
    return copy == null ? reader.read(caller, file) : CompletableFuture.completedFuture(copy);
  }

  private static DraftedProfile checked(DraftedProfile draft) {
    if (draft.isEmpty()) {
      throw AppException.of(REASON_EMPTY_FILE).at(List.of("body", "file"), "missing");
    }
    return draft;
  }
}
