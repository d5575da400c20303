package dev.jobwise.server.export;

import static dev.jobwise.errors.v1.Reason.REASON_EXPORT_JOB_NOT_FOUND;
import static dev.jobwise.errors.v1.Reason.REASON_EXPORT_SOURCE_NOT_FOUND;
import static dev.jobwise.errors.v1.Reason.REASON_GENERATION_NOT_COMPLETED;
import static dev.jobwise.errors.v1.Reason.REASON_ONLY_RESUMES_AS_JSON;
import static dev.jobwise.errors.v1.Reason.REASON_TEMPLATE_UNKNOWN;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.export.ExportMapper.JobName;
import dev.jobwise.server.export.ExportMapper.Sum;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.RenderOptions.PageSize;
import dev.jobwise.server.render.Renderer;
import dev.jobwise.server.render.Template;
import dev.jobwise.server.render.Templates;
import dev.jobwise.server.render.docx.DocxRenderer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Makes files of documents, and lists them. {@link StoredFiles} sends and deletes them. */
public final class Exports {

  static final String DEFAULT_TEMPLATE = "modern";

  /** Documents have one version so far. */
  private static final int FIRST_VERSION = 1;

  private static final double NANOS_PER_SECOND = 1e9;

  private final Database database;
  private final Clock clock;
  private final StoredFiles files;
  private final Renderings renderings;
  private final HourlyLimits limits;

  public Exports(
      Database database,
      StoredFiles files,
      Clock clock,
      Renderings renderings,
      HourlyLimits limits) {
    this.database = database;
    this.files = files;
    this.clock = clock;
    this.renderings = renderings;
    this.limits = limits;
  }

  /**
   * Makes and stores a file.
   *
   * @throws AppException as {@link #make}; {@code TOO_MANY_REQUESTS}; {@code STORAGE_LIMIT}
   */
  ExportRow export(Caller caller, ExportOrder order) {
    limits.count(caller.userId(), order.format());
    return files.add(caller.userId(), List.of(make(caller, order))).get(0);
  }

  /**
   * Draws the first page of a document and stores the image.
   *
   * @throws AppException as {@link #make}; {@code TOO_MANY_REQUESTS}
   */
  ExportRow preview(Caller caller, ExportOrder order) {
    limits.count(caller.userId(), order.format());
    return files.addPreview(caller.userId(), make(caller, order).asPreview());
  }

  /**
   * Makes a file, without storing it.
   *
   * @throws AppException {@code TEMPLATE_UNKNOWN}; {@code EXPORT_SOURCE_NOT_FOUND};
   *     INVALID_ARGUMENT if the document is not completed, or does not have the format
   */
  NewFile make(Caller caller, ExportOrder order) {
    return make(source(caller, order), order);
  }

  /** As the other one, of a document that {@link #source} has found. */
  NewFile make(ExportSource source, ExportOrder order) {
    Template template = template(order.template());
    long began = System.nanoTime();
    Document document = source.printed();
    RenderOptions options = order.options();
    if (options.pageSize() == null) {
      options = options.withPageSize(PageSize.of(source.language()));
    }
    Renderer.Rendered file = renderings.render(document, order.format(), template.id(), options);
    double seconds = (System.nanoTime() - began) / NANOS_PER_SECOND;
    return new NewFile(
        source.generationId(),
        List.of(),
        source.jobId(),
        source.documentType(),
        order.format(),
        template.id(),
        ExportNames.of(order.filename(), ExportNames.automatic(source), order.format()),
        file.bytes(),
        file.pages(),
        metadata(source, document, order, file, seconds));
  }

  /** Finds a template by the name that a request gives it; null means the default. */
  static Template template(String asked) {
    String name = asked == null ? DEFAULT_TEMPLATE : asked;
    return Templates.find(name)
        .orElseThrow(() -> AppException.of(REASON_TEMPLATE_UNKNOWN, name, templateIds()));
  }

  static String templateIds() {
    return Templates.all().stream().map(Template::id).collect(Collectors.joining(", "));
  }

  /**
   * The document that a file is to be made of.
   *
   * @throws AppException as {@link #make}; for an unknown template before anything else
   */
  ExportSource source(Caller caller, ExportOrder order) {
    template(order.template());
    ExportSource source =
        database.with(ExportMapper.class, m -> m.findSource(caller.userId(), order.generationId()));
    if (source == null) {
      throw AppException.of(REASON_EXPORT_SOURCE_NOT_FOUND);
    }
    if (!source.status().equals(Generation.COMPLETED)) {
      // The contract gives this 422, and other methods 409 with the same text.
      String text = AppException.of(REASON_GENERATION_NOT_COMPLETED).getMessage();
      throw AppException.invalid("generation_id", text, "format");
    }
    if (order.format() == ExportFormat.JSONRESUME
        && !source.documentType().equals(Generation.RESUME)) {
      throw AppException.of(REASON_ONLY_RESUMES_AS_JSON)
          .at(List.of("body", "generation_id"), "format");
    }
    return source;
  }

  private static ObjectNode metadata(
      ExportSource source,
      Document document,
      ExportOrder order,
      Renderer.Rendered file,
      double seconds) {
    ObjectNode metadata =
        JsonNodeFactory.instance
            .objectNode()
            .put("ats_score", source.atsScore())
            .put("processing_time_seconds", Math.round(seconds * 1000) / 1000.0)
            .put("job_title", source.knownJobTitle())
            .put("company", source.knownCompany())
            .put("version", FIRST_VERSION);
    if (order.format() == ExportFormat.DOCX) {
      metadata.put("word_count", file.words());
      DocxRenderer.editableSections(document, order.options())
          .forEach(metadata.putArray("editable_sections")::add);
    }
    return metadata;
  }

  /**
   * The files of a page.
   *
   * @param total of the whole list
   */
  record Listing(List<ExportRow> files, Sum total) {}

  /** A page of files, newest first. */
  Listing list(ExportQuery query) {
    Instant now = clock.instant();
    Sum total = database.with(ExportMapper.class, m -> m.sum(query, now));
    return new Listing(
        total.files() <= query.offset()
            ? List.of()
            : database.with(ExportMapper.class, m -> m.list(query, now)),
        total);
  }

  /** Bytes of the user's files. */
  long usedBytes(Caller caller) {
    return database.with(ExportMapper.class, m -> m.usedBytes(caller.userId(), clock.instant()));
  }

  /**
   * The names of one of the caller's jobs.
   *
   * @throws AppException {@code EXPORT_JOB_NOT_FOUND}
   */
  JobName job(Caller caller, String jobId) {
    JobName job = database.with(ExportMapper.class, m -> m.findJob(caller.userId(), jobId));
    if (job == null) {
      throw AppException.of(REASON_EXPORT_JOB_NOT_FOUND);
    }
    return job;
  }
}
