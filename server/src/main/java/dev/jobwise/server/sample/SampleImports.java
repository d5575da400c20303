package dev.jobwise.server.sample;

import static dev.jobwise.errors.v1.Reason.REASON_UNSUPPORTED_IMPORT_TYPE;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.extract.Extractor;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.SourceFile;
import dev.jobwise.server.extract.Utf8;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Stores the text of files as samples. */
public final class SampleImports {

  /** The largest accepted file, in bytes. */
  public static final int MAX_FILE_BYTES = SourceFile.MAX_BYTES;

  private static final List<String> TYPES = List.of("txt", "md", "pdf", "docx", "odt");

  private final Samples samples;
  private final Extractor extractor;
  private final Executor blocking;

  /**
   * @param blocking for work that waits for the database
   */
  public SampleImports(Samples samples, Extractor extractor, Executor blocking) {
    this.samples = samples;
    this.extractor = extractor;
    this.blocking = blocking;
  }

  /**
   * Stores the text of a file as {@link Samples#upload} stores a text. No thread waits while the
   * file is read.
   *
   * @param documentType null or empty if it was not given
   * @param filename the name that the client sent; null if no file was given
   * @param content at least the first {@link #MAX_FILE_BYTES} + 1 bytes of the file; null if no
   *     file was given
   * @throws AppException as {@link Samples#upload}, {@link SourceFile#check}
   * @return fails as {@link Extractor#extract}
   */
  public CompletableFuture<ImportedSample> importFile(
      Caller caller, String documentType, String filename, byte[] content) {
    Samples.checkForm(documentType, filename, content);
    SourceFile file = SourceFile.check(filename, content, TYPES, REASON_UNSUPPORTED_IMPORT_TYPE);
    if (file.format() == Format.TXT) {
      String text = Utf8.text(content);
      return CompletableFuture.completedFuture(
          store(caller, documentType, filename, file, text, null));
    }
    return extractor
        .extract(caller, file)
        .thenApplyAsync(
            read -> store(caller, documentType, filename, file, read.text(), read.pages()),
            blocking);
  }

  private ImportedSample store(
      Caller caller,
      String documentType,
      String filename,
      SourceFile file,
      String text,
      Integer pages) {
    SampleFile sample = SampleFile.imported(filename, file.type(), text);
    return new ImportedSample(samples.store(caller, documentType, sample), file.type(), pages);
  }
}
