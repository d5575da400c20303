package dev.jobwise.client;

import com.google.protobuf.ByteString;
import dev.jobwise.sample.v1.DeleteSampleRequest;
import dev.jobwise.sample.v1.DeleteSampleResponse;
import dev.jobwise.sample.v1.GetSampleRequest;
import dev.jobwise.sample.v1.GetSampleResponse;
import dev.jobwise.sample.v1.ImportSampleRequest;
import dev.jobwise.sample.v1.ImportSampleResponse;
import dev.jobwise.sample.v1.ImportedSample;
import dev.jobwise.sample.v1.ListSamplesRequest;
import dev.jobwise.sample.v1.ListSamplesResponse;
import dev.jobwise.sample.v1.Sample;
import dev.jobwise.sample.v1.SampleDetails;
import dev.jobwise.sample.v1.SampleServiceGrpc;
import dev.jobwise.sample.v1.UploadSampleRequest;
import dev.jobwise.sample.v1.UploadSampleResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Samples of the user's writing.
 *
 * <pre>{@code
 * Sample sample = client.samples().uploadCoverLetter(Path.of("cover-letter.txt"));
 * System.out.println(sample.getWordCount() + " words");
 * }</pre>
 */
public final class SampleClient {

  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_IMPORTED_BYTES = 5 << 20;

  private final Calls calls;

  SampleClient(Calls calls) {
    this.calls = calls;
  }

  /** Stores a sample and makes it the active one of its type; the former one becomes inactive. */
  public UploadSampleResponse uploadSample(UploadSampleRequest request) {
    return calls.unary(SampleServiceGrpc.getUploadSampleMethod(), request);
  }

  /**
   * Uploads a sample cover letter from a text file, whose style letters then follow.
   *
   * @param file UTF-8 text, at most 1 MiB, with a name in {@code .txt}
   * @throws IOException if the file can't be read
   */
  public Sample uploadCoverLetter(Path file) throws IOException {
    return upload("cover_letter", file);
  }

  /**
   * Uploads a sample resume from a text file.
   *
   * @param file UTF-8 text, at most 1 MiB, with a name in {@code .txt}
   * @throws IOException if the file can't be read
   */
  public Sample uploadResume(Path file) throws IOException {
    return upload("resume", file);
  }

  private Sample upload(String type, Path file) throws IOException {
    UploadSampleRequest request =
        UploadSampleRequest.newBuilder()
            .setDocumentType(type)
            .setFilename(name(file))
            .setContent(content(file, MOST_BYTES))
            .build();
    return uploadSample(request).getSample();
  }

  /**
   * Takes the text out of a file and stores it as a sample, which becomes the active one of its
   * type.
   */
  public ImportSampleResponse importSample(ImportSampleRequest request) {
    return calls.unary(SampleServiceGrpc.getImportSampleMethod(), request);
  }

  /**
   * Imports a sample cover letter from a file, whose style letters then follow.
   *
   * @param file text, Markdown, PDF, DOCX or ODT, at most 5 MiB, with the ending of its type
   * @throws IOException if the file can't be read
   */
  public ImportedSample importCoverLetter(Path file) throws IOException {
    return importFile("cover_letter", file);
  }

  /**
   * Imports a sample resume from a file.
   *
   * @param file text, Markdown, PDF, DOCX or ODT, at most 5 MiB, with the ending of its type
   * @throws IOException if the file can't be read
   */
  public ImportedSample importResume(Path file) throws IOException {
    return importFile("resume", file);
  }

  private ImportedSample importFile(String type, Path file) throws IOException {
    ImportSampleRequest request =
        ImportSampleRequest.newBuilder()
            .setDocumentType(type)
            .setFilename(name(file))
            .setContent(content(file, MOST_IMPORTED_BYTES))
            .build();
    return importSample(request).getSample();
  }

  /** Empty for a root, which has no name: reading it as a file then fails as it does for others. */
  static String name(Path file) {
    return Objects.toString(file.getFileName(), "");
  }

  /** The file; of one that is too large, enough for the server to say so. */
  static ByteString content(Path file, int most) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return ByteString.copyFrom(content.readNBytes(most + 1));
    }
  }

  /**
   * Lists the caller's samples without their texts, newest first: the newest 2,000 if there are
   * more.
   */
  public ListSamplesResponse listSamples(ListSamplesRequest request) {
    return calls.unary(SampleServiceGrpc.getListSamplesMethod(), request);
  }

  /** All samples, newest first. */
  public List<Sample> listSamples() {
    return listSamples(ListSamplesRequest.getDefaultInstance()).getSamplesList();
  }

  /** Answers one sample with its text and style. */
  public GetSampleResponse getSample(GetSampleRequest request) {
    return calls.unary(SampleServiceGrpc.getGetSampleMethod(), request);
  }

  /** Returns one sample with its text and style. */
  public SampleDetails getSample(String sampleId) {
    return getSample(GetSampleRequest.newBuilder().setSampleId(sampleId).build()).getSample();
  }

  /** Deletes a sample for good; no older one becomes active in its place. */
  public DeleteSampleResponse deleteSample(DeleteSampleRequest request) {
    return calls.unary(SampleServiceGrpc.getDeleteSampleMethod(), request);
  }

  /** Deletes a sample. */
  public void deleteSample(String sampleId) {
    deleteSample(DeleteSampleRequest.newBuilder().setSampleId(sampleId).build());
  }
}
