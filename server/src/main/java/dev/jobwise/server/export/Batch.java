package dev.jobwise.server.export;

import java.time.Instant;
import java.util.List;

/**
 * What came of a batch.
 *
 * @param archive null if none was made
 */
record Batch(String id, List<Result> results, ExportRow archive, Instant createdAt) {

  /**
   * What came of one file.
   *
   * @param file null if it failed
   * @param error why it failed; null if it did not
   */
  record Result(String generationId, ExportRow file, String error) {}

  /** What is asked for. */
  record Order(List<ExportOrder> exports, boolean zip, String zipFilename, boolean sameLook) {}
}
