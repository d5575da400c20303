package dev.jobwise.server.export;

import com.linecorp.armeria.server.ServiceRequestContext;
import com.linecorp.armeria.server.annotation.Blocking;
import dev.jobwise.export.v1.CreateDownloadLinkRequest;
import dev.jobwise.export.v1.CreateDownloadLinkResponse;
import dev.jobwise.export.v1.CreatePreviewRequest;
import dev.jobwise.export.v1.CreatePreviewResponse;
import dev.jobwise.export.v1.DeleteExportRequest;
import dev.jobwise.export.v1.DeleteExportResponse;
import dev.jobwise.export.v1.DownloadExportRequest;
import dev.jobwise.export.v1.DownloadPreviewRequest;
import dev.jobwise.export.v1.DownloadTemplatePreviewRequest;
import dev.jobwise.export.v1.DownloadTemplateSampleRequest;
import dev.jobwise.export.v1.ExportBatchRequest;
import dev.jobwise.export.v1.ExportBatchResponse;
import dev.jobwise.export.v1.ExportDocxRequest;
import dev.jobwise.export.v1.ExportDocxResponse;
import dev.jobwise.export.v1.ExportJsonResumeRequest;
import dev.jobwise.export.v1.ExportJsonResumeResponse;
import dev.jobwise.export.v1.ExportMarkdownRequest;
import dev.jobwise.export.v1.ExportMarkdownResponse;
import dev.jobwise.export.v1.ExportOptions;
import dev.jobwise.export.v1.ExportPdfRequest;
import dev.jobwise.export.v1.ExportPdfResponse;
import dev.jobwise.export.v1.ExportServiceGrpc;
import dev.jobwise.export.v1.ExportTextRequest;
import dev.jobwise.export.v1.ExportTextResponse;
import dev.jobwise.export.v1.ExportedFile;
import dev.jobwise.export.v1.FileChunk;
import dev.jobwise.export.v1.GetTemplateRequest;
import dev.jobwise.export.v1.GetTemplateResponse;
import dev.jobwise.export.v1.ListExportsRequest;
import dev.jobwise.export.v1.ListExportsResponse;
import dev.jobwise.export.v1.ListJobExportsRequest;
import dev.jobwise.export.v1.ListJobExportsResponse;
import dev.jobwise.export.v1.ListTemplatesRequest;
import dev.jobwise.export.v1.ListTemplatesResponse;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.transport.caller.Callers;
import dev.jobwise.server.transport.caller.Clients;
import dev.jobwise.server.transport.grpc.Unary;
import io.grpc.stub.StreamObserver;
import java.util.function.Function;

/** Serves {@code ExportService}. */
@Blocking
public final class ExportGrpcService extends ExportServiceGrpc.ExportServiceImplBase {

  private final Exports exports;
  private final StoredFiles files;
  private final Batches batches;
  private final TemplateFiles templates;
  private final DownloadTokens tokens;

  public ExportGrpcService(
      Exports exports,
      StoredFiles files,
      Batches batches,
      TemplateFiles templates,
      DownloadTokens tokens) {
    this.exports = exports;
    this.files = files;
    this.batches = batches;
    this.templates = templates;
    this.tokens = tokens;
  }

  @Override
  public void exportPdf(ExportPdfRequest request, StreamObserver<ExportPdfResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ExportPdfResponse.newBuilder()
                .setExport(
                    export(
                        caller,
                        ExportFormat.PDF,
                        request.getGenerationId(),
                        request.getTemplate(),
                        request.getOptions(),
                        request.getFilename()))
                .build());
  }

  @Override
  public void exportDocx(ExportDocxRequest request, StreamObserver<ExportDocxResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ExportDocxResponse.newBuilder()
                .setExport(
                    export(
                        caller,
                        ExportFormat.DOCX,
                        request.getGenerationId(),
                        request.getTemplate(),
                        request.getOptions(),
                        request.getFilename()))
                .build());
  }

  @Override
  public void exportText(ExportTextRequest request, StreamObserver<ExportTextResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ExportTextResponse.newBuilder()
                .setExport(
                    export(
                        caller,
                        ExportFormat.TXT,
                        request.getGenerationId(),
                        request.getTemplate(),
                        request.getOptions(),
                        request.getFilename()))
                .build());
  }

  @Override
  public void exportMarkdown(
      ExportMarkdownRequest request, StreamObserver<ExportMarkdownResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ExportMarkdownResponse.newBuilder()
                .setExport(
                    export(
                        caller,
                        ExportFormat.MD,
                        request.getGenerationId(),
                        request.getTemplate(),
                        request.getOptions(),
                        request.getFilename()))
                .build());
  }

  @Override
  public void exportJsonResume(
      ExportJsonResumeRequest request, StreamObserver<ExportJsonResumeResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ExportJsonResumeResponse.newBuilder()
                .setExport(
                    export(
                        caller,
                        ExportFormat.JSONRESUME,
                        request.getGenerationId(),
                        request.getTemplate(),
                        request.getOptions(),
                        request.getFilename()))
                .build());
  }

  private ExportedFile export(
      Caller caller,
      ExportFormat format,
      String generationId,
      String template,
      ExportOptions options,
      String filename) {
    return ExportMessages.file(
        exports.export(
            caller, ExportMessages.order(format, generationId, template, options, filename)));
  }

  @Override
  public void exportBatch(
      ExportBatchRequest request, StreamObserver<ExportBatchResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ExportBatchResponse.newBuilder()
                .setBatch(ExportMessages.batch(batches.make(caller, ExportMessages.order(request))))
                .build());
  }

  @Override
  public void listTemplates(
      ListTemplatesRequest request, StreamObserver<ListTemplatesResponse> observer) {
    Unary.answer(observer, TemplateMessages::list);
  }

  @Override
  public void getTemplate(
      GetTemplateRequest request, StreamObserver<GetTemplateResponse> observer) {
    Unary.answer(
        observer,
        () ->
            GetTemplateResponse.newBuilder()
                .setTemplate(TemplateMessages.template(templates.find(request.getTemplateId())))
                .build());
  }

  @Override
  public void createPreview(
      CreatePreviewRequest request, StreamObserver<CreatePreviewResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          ExportRow preview =
              exports.preview(
                  caller,
                  ExportMessages.order(
                      ExportFormat.PNG,
                      request.getGenerationId(),
                      request.getTemplate(),
                      request.getOptions(),
                      ""));
          String token = tokens.issue(caller.userId(), preview.id());
          return CreatePreviewResponse.newBuilder()
              .setPreview(ExportMessages.preview(preview, token))
              .build();
        });
  }

  @Override
  public void listExports(
      ListExportsRequest request, StreamObserver<ListExportsResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          ExportQuery query = ExportMessages.query(caller, request);
          return ExportMessages.list(exports.list(query), query, exports.usedBytes(caller));
        });
  }

  @Override
  public void listJobExports(
      ListJobExportsRequest request, StreamObserver<ListJobExportsResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          ExportQuery query = ExportMessages.query(caller, request);
          return ExportMessages.jobList(
              exports.job(caller, request.getJobId()), exports.list(query), query);
        });
  }

  @Override
  public void downloadExport(DownloadExportRequest request, StreamObserver<FileChunk> observer) {
    send(observer, caller -> files.open(caller.userId(), request.getExportId()));
  }

  @Override
  public void createDownloadLink(
      CreateDownloadLinkRequest request, StreamObserver<CreateDownloadLinkResponse> observer) {
    String address = Clients.serverAddress(ServiceRequestContext.current());
    Unary.answer(
        observer,
        caller ->
            CreateDownloadLinkResponse.newBuilder()
                .setLink(
                    DownloadMessages.link(files, tokens, caller, request.getExportId(), address))
                .build());
  }

  @Override
  public void deleteExport(
      DeleteExportRequest request, StreamObserver<DeleteExportResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          files.delete(caller.userId(), request.getExportId());
          return DeleteExportResponse.getDefaultInstance();
        });
  }

  @Override
  public void downloadPreview(DownloadPreviewRequest request, StreamObserver<FileChunk> observer) {
    send(observer, caller -> files.openPreview(caller.userId(), request.getPreviewId()));
  }

  @Override
  public void downloadTemplatePreview(
      DownloadTemplatePreviewRequest request, StreamObserver<FileChunk> observer) {
    send(observer, caller -> templates.preview(request.getTemplateId()));
  }

  @Override
  public void downloadTemplateSample(
      DownloadTemplateSampleRequest request, StreamObserver<FileChunk> observer) {
    send(observer, caller -> templates.sample(request.getTemplateId()));
  }

  private static void send(StreamObserver<FileChunk> observer, Function<Caller, Download> find) {
    Caller caller = Callers.current();
    ServiceRequestContext ctx = ServiceRequestContext.current();
    DownloadMessages.send(observer, ctx, () -> find.apply(caller));
  }
}
