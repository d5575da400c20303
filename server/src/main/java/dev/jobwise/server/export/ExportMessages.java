package dev.jobwise.server.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.protobuf.ListValue;
import dev.jobwise.export.v1.BatchArchive;
import dev.jobwise.export.v1.BatchExport;
import dev.jobwise.export.v1.BatchResult;
import dev.jobwise.export.v1.ExportBatchRequest;
import dev.jobwise.export.v1.ExportMetadata;
import dev.jobwise.export.v1.ExportOptions;
import dev.jobwise.export.v1.ExportedFile;
import dev.jobwise.export.v1.ListExportsRequest;
import dev.jobwise.export.v1.ListExportsResponse;
import dev.jobwise.export.v1.ListJobExportsRequest;
import dev.jobwise.export.v1.ListJobExportsResponse;
import dev.jobwise.export.v1.Pagination;
import dev.jobwise.export.v1.Preview;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Page;
import dev.jobwise.server.export.ExportMapper.JobName;
import dev.jobwise.server.export.Exports.Listing;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.transport.grpc.Timestamps;
import dev.jobwise.server.transport.json.JsonMarshaller;
import dev.jobwise.server.transport.json.JsonText;
import dev.jobwise.server.transport.json.JsonValues;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Converts exports to messages of the contract, and requests to orders. */
final class ExportMessages {

  static final String FILES = "/api/v1/exports/files/";
  static final String PREVIEWS = "/api/v1/exports/previews/";

  private static final int DEFAULT_JOB_LIMIT = 50;

  private ExportMessages() {}

  static ExportOrder order(
      ExportFormat format,
      String generationId,
      String template,
      ExportOptions options,
      String filename) {
    return new ExportOrder(
        generationId,
        format,
        orNull(template),
        OptionMessages.options(options, List.of("body", "options")),
        orNull(filename));
  }

  static Batch.Order order(ExportBatchRequest request) {
    if (request.getExportsCount() == 0 && request.getGenerationIdsCount() > 0) {
      return sameLook(request);
    }
    List<ExportOrder> orders = new ArrayList<>();
    for (BatchExport export : request.getExportsList()) {
      List<String> place = List.of("body", "exports", Integer.toString(orders.size()), "options");
      orders.add(
          new ExportOrder(
              export.getGenerationId(),
              format(export.hasFormat() ? export.getFormat() : null),
              orNull(export.getTemplate()),
              OptionMessages.options(export.getOptions(), place),
              orNull(export.getFilename())));
    }
    return new Batch.Order(orders, request.getCreateZip(), orNull(request.getZipFilename()), false);
  }

  private static Batch.Order sameLook(ExportBatchRequest request) {
    RenderOptions options =
        OptionMessages.options(request.getOptions(), List.of("body", "options"));
    List<ExportOrder> orders =
        request.getGenerationIdsList().stream()
            .map(
                id ->
                    new ExportOrder(
                        id,
                        format(request.hasFormat() ? request.getFormat() : null),
                        orNull(request.getTemplate()),
                        options,
                        null))
            .toList();
    return new Batch.Order(orders, true, orNull(request.getZipFilename()), true);
  }

  private static ExportFormat format(String wireName) {
    return wireName == null ? ExportFormat.PDF : ExportFormat.of(wireName);
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  static ExportQuery query(Caller caller, ListExportsRequest request) {
    String template = request.hasTemplate() ? request.getTemplate().replace('_', '-') : null;
    return new ExportQuery(
        caller.userId(),
        request.hasJobId() ? request.getJobId() : null,
        orNull(request.getFormat()),
        orNull(request.getDocumentType()),
        template,
        request.hasLimit() ? request.getLimit() : Page.DEFAULT_LIMIT,
        request.getOffset());
  }

  static ExportQuery query(Caller caller, ListJobExportsRequest request) {
    return new ExportQuery(
        caller.userId(),
        request.getJobId(),
        orNull(request.getFormat()),
        orNull(request.getDocumentType()),
        null,
        request.hasLimit() ? request.getLimit() : DEFAULT_JOB_LIMIT,
        request.getOffset());
  }

  static ExportedFile file(ExportRow row) {
    ExportedFile.Builder file =
        ExportedFile.newBuilder()
            .setExportId(row.id())
            .setDocumentType(row.documentType())
            .setFormat(row.format())
            .setTemplate(row.template())
            .setFilename(row.filename())
            .setFileSizeBytes(row.sizeBytes())
            .setDownloadUrl(downloadUrl(row))
            .setExpiresAt(Timestamps.of(row.expiresAt()))
            .setCreatedAt(Timestamps.of(row.createdAt()))
            .setMetadata(metadata(row.metadata()));
    Optional.ofNullable(row.generationId()).ifPresent(file::setGenerationId);
    Optional.ofNullable(row.jobId()).ifPresent(file::setJobId);
    Optional.ofNullable(row.pageCount()).ifPresent(file::setPageCount);
    return file.build();
  }

  private static String downloadUrl(ExportRow row) {
    return FILES + row.id() + "/download";
  }

  private static ExportMetadata metadata(JsonNode stored) {
    ExportMetadata.Builder metadata =
        ExportMetadata.newBuilder()
            .setProcessingTimeSeconds(stored.path("processing_time_seconds").asDouble());
    if (stored.hasNonNull("ats_score")) {
      metadata.setAtsScore(Math.round(stored.get("ats_score").asDouble() * 10) / 10.0);
    }
    if (stored.hasNonNull("job_title")) {
      metadata.setJobTitle(stored.get("job_title").asText());
    }
    if (stored.hasNonNull("company")) {
      String company = stored.get("company").asText();
      metadata.setCompany(company).setCompanyName(company);
    }
    if (stored.hasNonNull("version")) {
      metadata.setVersion(stored.get("version").asInt());
    }
    if (stored.hasNonNull("word_count")) {
      metadata.setWordCount(stored.get("word_count").asInt());
    }
    stored.path("editable_sections").forEach(type -> metadata.addEditableSections(type.asText()));
    return metadata.build();
  }

  static ListExportsResponse list(Listing found, ExportQuery query, long usedBytes) {
    List<ExportedFile> files = found.files().stream().map(ExportMessages::file).toList();
    return ListExportsResponse.newBuilder()
        .addAllFiles(files)
        .addAllExports(files)
        .setTotal(found.total().files())
        .setPagination(pagination(found, query))
        .setStorageUsedBytes((int) usedBytes)
        .setStorageLimitBytes(StoredFiles.MAX_BYTES_PER_USER)
        .build();
  }

  static ListJobExportsResponse jobList(JobName job, Listing found, ExportQuery query) {
    Map<String, ListValue.Builder> days = new LinkedHashMap<>();
    for (ExportRow row : found.files()) {
      String day = row.createdAt().atOffset(ZoneOffset.UTC).toLocalDate().toString();
      days.computeIfAbsent(day, first -> ListValue.newBuilder())
          .addValues(JsonValues.free(JsonText.object(JsonMarshaller.bytes(file(row)))));
    }
    ListJobExportsResponse.Builder response =
        ListJobExportsResponse.newBuilder()
            .setJobId(query.jobId())
            .setJobTitle(job.title())
            .setCompany(job.company())
            .setTotalExports(found.total().files())
            .setTotalSizeBytes((int) found.total().bytes())
            .setPagination(pagination(found, query));
    days.forEach((day, files) -> response.putExportsByDate(day, files.build()));
    return response.build();
  }

  private static Pagination pagination(Listing found, ExportQuery query) {
    int total = found.total().files();
    return Pagination.newBuilder()
        .setLimit(query.limit())
        .setOffset(query.offset())
        .setTotal(total)
        .setHasMore((long) query.offset() + found.files().size() < total)
        .build();
  }

  static dev.jobwise.export.v1.Batch batch(Batch batch) {
    int failed = (int) batch.results().stream().filter(result -> result.file() == null).count();
    dev.jobwise.export.v1.Batch.Builder message =
        dev.jobwise.export.v1.Batch.newBuilder()
            .setBatchId(batch.id())
            .setTotalExports(batch.results().size())
            .setSuccessful(batch.results().size() - failed)
            .setFailed(failed)
            .setCreatedAt(Timestamps.of(batch.createdAt()));
    batch.results().forEach(result -> message.addExports(result(result)));
    if (batch.archive() != null) {
      addArchive(message, file(batch.archive()));
    }
    return message.build();
  }

  private static BatchResult result(Batch.Result result) {
    BatchResult.Builder message = BatchResult.newBuilder().setGenerationId(result.generationId());
    if (result.file() == null) {
      return message.setStatus("failed").setError(result.error()).build();
    }
    return message
        .setStatus("completed")
        .setExportId(result.file().id())
        .setFilename(result.file().filename())
        .setFileSizeBytes(result.file().sizeBytes())
        .build();
  }

  private static void addArchive(dev.jobwise.export.v1.Batch.Builder batch, ExportedFile zip) {
    batch
        .setZipFile(
            BatchArchive.newBuilder()
                .setExportId(zip.getExportId())
                .setFilename(zip.getFilename())
                .setFileSizeBytes(zip.getFileSizeBytes())
                .setDownloadUrl(zip.getDownloadUrl()))
        .setExportId(zip.getExportId())
        .setDocumentType(zip.getDocumentType())
        .setFormat(zip.getFormat())
        .setTemplate(zip.getTemplate())
        .setFilename(zip.getFilename())
        .setFileSizeBytes(zip.getFileSizeBytes())
        .setDownloadUrl(zip.getDownloadUrl())
        .setExpiresAt(zip.getExpiresAt())
        .setMetadata(zip.getMetadata());
    if (zip.hasJobId()) {
      batch.setJobId(zip.getJobId());
    }
  }

  /**
   * @param token opens the image without an access token
   */
  static Preview preview(ExportRow row, String token) {
    return Preview.newBuilder()
        .setPreviewId(row.id())
        .setGenerationId(row.generationId())
        .setTemplate(row.template())
        .setPreviewUrl(PREVIEWS + row.id() + ".png?token=" + token)
        .setPreviewFormat(row.format())
        .setExpiresAt(Timestamps.of(row.expiresAt()))
        .setCreatedAt(Timestamps.of(row.createdAt()))
        .build();
  }
}
