package dev.jobwise.server;

import dev.jobwise.server.export.Batches;
import dev.jobwise.server.export.DownloadTokens;
import dev.jobwise.server.export.ExportFormat;
import dev.jobwise.server.export.ExportGrpcService;
import dev.jobwise.server.export.ExportHttpService;
import dev.jobwise.server.export.Exports;
import dev.jobwise.server.export.HourlyLimits;
import dev.jobwise.server.export.Renderings;
import dev.jobwise.server.export.StoredFiles;
import dev.jobwise.server.export.TemplateFiles;
import dev.jobwise.server.render.JsonResumeRenderer;
import dev.jobwise.server.render.MarkdownRenderer;
import dev.jobwise.server.render.Renderer;
import dev.jobwise.server.render.TextRenderer;
import dev.jobwise.server.render.docx.DocxRenderer;
import dev.jobwise.server.render.pdf.PdfRenderer;
import dev.jobwise.server.render.pdf.PreviewRenderer;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.storage.DirectoryStorage;
import dev.jobwise.server.storage.FileStorage;
import dev.jobwise.server.storage.MeasuredStorage;
import dev.jobwise.server.storage.S3Storage;
import dev.jobwise.server.transport.Endpoint;
import java.util.List;
import java.util.Map;

/** Documents as files. */
record ExportRoom(ExportGrpcService service, List<Endpoint> endpoints) {

  /** Documents that are rendered at the same time: each takes a whole core. */
  private static final int RENDERINGS_AT_ONCE =
      Math.max(2, Runtime.getRuntime().availableProcessors());

  /** Where the bytes of files are. */
  static FileStorage storage(Settings settings, SharedParts shared) {
    S3Storage.Bucket bucket = settings.files().bucket();
    FileStorage storage =
        bucket == null
            ? new DirectoryStorage(settings.dataDirectory().resolve("files"))
            : new S3Storage(bucket);
    return shared.parts().add(new MeasuredStorage(storage, shared.telemetry().meters()));
  }

  static ExportRoom of(Settings settings, SharedParts shared, FileStorage storage, AuthRoom auth) {
    StoredFiles files = new StoredFiles(shared.database(), storage, shared.clock());
    HourlyLimits hourly =
        settings.limits().requestsPerMinute() == 0
            ? HourlyLimits.none()
            : HourlyLimits.ofContract(System::nanoTime);
    Map<ExportFormat, Renderer> renderers = renderers(settings);
    Renderings renderings =
        new Renderings(renderers, RENDERINGS_AT_ONCE, shared.telemetry().meters());
    Exports exports = new Exports(shared.database(), files, shared.clock(), renderings, hourly);
    Batches batches = new Batches(exports, files, shared.clock(), hourly);
    TemplateFiles templates = new TemplateFiles(renderers.get(ExportFormat.PDF));
    DownloadTokens downloads = new DownloadTokens(auth.secret(), shared.clock());
    return new ExportRoom(
        new ExportGrpcService(exports, files, batches, templates, downloads),
        ExportHttpService.endpoints(files, templates, downloads, auth.tokens()));
  }

  private static Map<ExportFormat, Renderer> renderers(Settings settings) {
    PdfRenderer pdf = new PdfRenderer(settings.files().fontDirectory());
    return Map.of(
        ExportFormat.PDF, pdf,
        ExportFormat.PNG, new PreviewRenderer(pdf),
        ExportFormat.DOCX, new DocxRenderer(),
        ExportFormat.TXT, new TextRenderer(),
        ExportFormat.MD, new MarkdownRenderer(),
        ExportFormat.JSONRESUME, new JsonResumeRenderer());
  }
}
