package dev.jobwise.server.export;

import static dev.jobwise.errors.v1.Reason.REASON_EXPORT_SOURCE_NOT_FOUND;
import static dev.jobwise.errors.v1.Reason.REASON_INTERNAL;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.common.error.AppException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes several files in one request, and an archive of them. */
public final class Batches {

  /** Files in one batch. */
  private static final int MOST = 10;

  private static final int SERVER_ERRORS = 500;

  private static final Logger log = LoggerFactory.getLogger(Batches.class);

  private final Exports exports;
  private final StoredFiles files;
  private final Clock clock;
  private final HourlyLimits limits;

  public Batches(Exports exports, StoredFiles files, Clock clock, HourlyLimits limits) {
    this.exports = exports;
    this.files = files;
    this.clock = clock;
    this.limits = limits;
  }

  /** What came of one order: a file with the document that it is of, or why there is none. */
  private record Outcome(
      ExportOrder order, ExportSource source, NewFile file, AppException failure) {

    static Outcome failed(ExportOrder order, AppException failure) {
      return new Outcome(order, null, null, failure);
    }
  }

  /**
   * Makes the files and stores all that did not fail, with their archive, or none of them.
   *
   * @throws AppException INVALID_ARGUMENT for none or too many files; {@code TEMPLATE_UNKNOWN} for
   *     files that look the same; {@code EXPORT_SOURCE_NOT_FOUND} if that is true of all; {@code
   *     STORAGE_LIMIT}; {@code TOO_MANY_REQUESTS}
   */
  Batch make(Caller caller, Batch.Order order) {
    if (order.exports().isEmpty() || order.exports().size() > MOST) {
      String field = order.sameLook() ? "generation_ids" : "exports";
      throw AppException.invalid(
          field, field + " must be between 1 and " + MOST + " items", "length");
    }
    limits.count(caller.userId(), ExportFormat.ZIP);
    if (order.sameLook()) {
      Exports.template(order.exports().get(0).template());
    }
    long began = System.nanoTime();
    List<Outcome> outcomes =
        order.exports().stream().map(export -> outcome(caller, export)).toList();
    if (outcomes.stream().allMatch(Batches::isUnknown)) {
      throw outcomes.get(0).failure();
    }
    List<NewFile> made =
        new ArrayList<>(outcomes.stream().map(Outcome::file).filter(Objects::nonNull).toList());
    boolean zipped = order.zip() && !made.isEmpty();
    if (zipped) {
      made.add(archive(order, outcomes, made, began));
    }
    List<ExportRow> rows = made.isEmpty() ? List.of() : files.add(caller.userId(), made);
    List<Batch.Result> results = new ArrayList<>();
    int next = 0;
    for (Outcome outcome : outcomes) {
      String id = outcome.order().generationId();
      results.add(
          outcome.file() == null
              ? new Batch.Result(id, null, outcome.failure().getMessage())
              : new Batch.Result(id, rows.get(next++), null));
    }
    return new Batch(Ids.uuid(), results, zipped ? rows.get(next) : null, clock.instant());
  }

  private Outcome outcome(Caller caller, ExportOrder order) {
    try {
      ExportSource source = exports.source(caller, order);
      return new Outcome(order, source, exports.make(source, order), null);
    } catch (AppException failure) {
      if (failure.status() >= SERVER_ERRORS) {
        throw failure;
      }
      return Outcome.failed(order, failure);
    } catch (RuntimeException bug) {
      log.error("A file of a batch failed", bug);
      return Outcome.failed(order, AppException.of(REASON_INTERNAL));
    }
  }

  private static boolean isUnknown(Outcome outcome) {
    return outcome.failure() != null
        && outcome.failure().reason() == REASON_EXPORT_SOURCE_NOT_FOUND;
  }

  private NewFile archive(
      Batch.Order order, List<Outcome> outcomes, List<NewFile> made, long beganNanos) {
    ExportSource first =
        outcomes.stream().filter(outcome -> outcome.file() != null).findFirst().get().source();
    String automatic = ExportNames.automaticArchive(first);
    NewFile one = made.get(0);
    boolean sameJob = made.stream().allMatch(file -> file.jobId().equals(one.jobId()));
    byte[] content = ZipFiles.of(made);
    double seconds = (System.nanoTime() - beganNanos) / 1e9;
    ObjectNode metadata =
        JsonNodeFactory.instance
            .objectNode()
            .put("processing_time_seconds", Math.round(seconds * 1000) / 1000.0);
    if (sameJob) {
      metadata.put("job_title", first.knownJobTitle()).put("company", first.knownCompany());
    }
    return new NewFile(
        null,
        made.stream().map(NewFile::generationId).distinct().toList(),
        sameJob ? one.jobId() : null,
        ExportRow.ZIP,
        ExportFormat.ZIP,
        one.template(),
        ExportNames.of(order.zipFilename(), automatic, ExportFormat.ZIP),
        content,
        null,
        metadata);
  }
}
