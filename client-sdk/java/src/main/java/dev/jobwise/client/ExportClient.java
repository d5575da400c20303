package dev.jobwise.client;

import dev.jobwise.export.v1.CreateDownloadLinkRequest;
import dev.jobwise.export.v1.CreateDownloadLinkResponse;
import dev.jobwise.export.v1.CreatePreviewRequest;
import dev.jobwise.export.v1.CreatePreviewResponse;
import dev.jobwise.export.v1.DeleteExportRequest;
import dev.jobwise.export.v1.DeleteExportResponse;
import dev.jobwise.export.v1.DownloadExportRequest;
import dev.jobwise.export.v1.DownloadLink;
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
import dev.jobwise.export.v1.ExportPdfRequest;
import dev.jobwise.export.v1.ExportPdfResponse;
import dev.jobwise.export.v1.ExportServiceGrpc;
import dev.jobwise.export.v1.ExportTextRequest;
import dev.jobwise.export.v1.ExportTextResponse;
import dev.jobwise.export.v1.ExportedFile;
import dev.jobwise.export.v1.GetTemplateRequest;
import dev.jobwise.export.v1.GetTemplateResponse;
import dev.jobwise.export.v1.ListExportsRequest;
import dev.jobwise.export.v1.ListExportsResponse;
import dev.jobwise.export.v1.ListJobExportsRequest;
import dev.jobwise.export.v1.ListJobExportsResponse;
import dev.jobwise.export.v1.ListTemplatesRequest;
import dev.jobwise.export.v1.ListTemplatesResponse;
import dev.jobwise.export.v1.Template;
import dev.jobwise.export.v1.TemplateSummary;
import java.util.List;

/**
 * Files of documents.
 *
 * <pre>{@code
 * for (GenerationSummary document : client.generations().allGenerations()) {
 *   ExportedFile file = client.exports().exportPdf(document.getGenerationId());
 *   client.exports().downloadExport(file.getExportId()).saveTo(Path.of("."));
 * }
 * }</pre>
 */
public final class ExportClient {

  private final Calls calls;

  ExportClient(Calls calls) {
    this.calls = calls;
  }

  /**
   * Makes a PDF file: tagged, with real text, title, language and bookmarks of a completed
   * document.
   */
  public ExportPdfResponse exportPdf(ExportPdfRequest request) {
    return calls.unary(ExportServiceGrpc.getExportPdfMethod(), request);
  }

  /**
   * Makes a PDF file: tagged, with real text, title, language and bookmarks in the default look.
   */
  public ExportedFile exportPdf(String generationId) {
    return exportPdf(ExportPdfRequest.newBuilder().setGenerationId(generationId).build())
        .getExport();
  }

  /** Makes a DOCX file for word processors of a completed document. */
  public ExportDocxResponse exportDocx(ExportDocxRequest request) {
    return calls.unary(ExportServiceGrpc.getExportDocxMethod(), request);
  }

  /** Makes a DOCX file for word processors in the default look. */
  public ExportedFile exportDocx(String generationId) {
    return exportDocx(ExportDocxRequest.newBuilder().setGenerationId(generationId).build())
        .getExport();
  }

  /** Makes a plain text file of a completed document. */
  public ExportTextResponse exportText(ExportTextRequest request) {
    return calls.unary(ExportServiceGrpc.getExportTextMethod(), request);
  }

  /** Makes a plain text file in the default look. */
  public ExportedFile exportText(String generationId) {
    return exportText(ExportTextRequest.newBuilder().setGenerationId(generationId).build())
        .getExport();
  }

  /** Makes a Markdown file of a completed document. */
  public ExportMarkdownResponse exportMarkdown(ExportMarkdownRequest request) {
    return calls.unary(ExportServiceGrpc.getExportMarkdownMethod(), request);
  }

  /** Makes a Markdown file in the default look. */
  public ExportedFile exportMarkdown(String generationId) {
    return exportMarkdown(ExportMarkdownRequest.newBuilder().setGenerationId(generationId).build())
        .getExport();
  }

  /** Makes a JSON Resume file of a resume of a completed document. */
  public ExportJsonResumeResponse exportJsonResume(ExportJsonResumeRequest request) {
    return calls.unary(ExportServiceGrpc.getExportJsonResumeMethod(), request);
  }

  /** Makes a JSON Resume file of a resume in the default look. */
  public ExportedFile exportJsonResume(String generationId) {
    return exportJsonResume(
            ExportJsonResumeRequest.newBuilder().setGenerationId(generationId).build())
        .getExport();
  }

  /** Makes up to ten files in one request and, if asked, a ZIP archive of them. */
  public ExportBatchResponse exportBatch(ExportBatchRequest request) {
    return calls.unary(ExportServiceGrpc.getExportBatchMethod(), request);
  }

  /** Lists the templates. */
  public ListTemplatesResponse listTemplates(ListTemplatesRequest request) {
    return calls.unary(ExportServiceGrpc.getListTemplatesMethod(), request);
  }

  /** All templates. */
  public List<TemplateSummary> listTemplates() {
    return listTemplates(ListTemplatesRequest.getDefaultInstance()).getTemplatesList();
  }

  /** Describes one template with its default options and their limits. */
  public GetTemplateResponse getTemplate(GetTemplateRequest request) {
    return calls.unary(ExportServiceGrpc.getGetTemplateMethod(), request);
  }

  /** Describes one template. */
  public Template getTemplate(String templateId) {
    return getTemplate(GetTemplateRequest.newBuilder().setTemplateId(templateId).build())
        .getTemplate();
  }

  /** Draws the first page of a completed document as an image. */
  public CreatePreviewResponse createPreview(CreatePreviewRequest request) {
    return calls.unary(ExportServiceGrpc.getCreatePreviewMethod(), request);
  }

  /** Lists the caller's files that have not expired, newest first. */
  public ListExportsResponse listExports(ListExportsRequest request) {
    return calls.unary(ExportServiceGrpc.getListExportsMethod(), request);
  }

  /** All files, newest first. Pages are read as the loop reaches them. */
  public Iterable<ExportedFile> allExports() {
    return allExports(ListExportsRequest.getDefaultInstance());
  }

  /**
   * The files that match, newest first. Pages are read as the loop reaches them.
   *
   * @param request its {@code limit} is the size of a page
   */
  public Iterable<ExportedFile> allExports(ListExportsRequest request) {
    return Pages.of(
        request.getOffset(),
        offset -> {
          ListExportsResponse page = listExports(request.toBuilder().setOffset(offset).build());
          return new Pages.Page<>(page.getFilesList(), page.getPagination().getHasMore());
        });
  }

  /** Lists the caller's files of the documents for one job, newest first, by day. */
  public ListJobExportsResponse listJobExports(ListJobExportsRequest request) {
    return calls.unary(ExportServiceGrpc.getListJobExportsMethod(), request);
  }

  /** Returns an address from which anybody can download a file within an hour. */
  public CreateDownloadLinkResponse createDownloadLink(CreateDownloadLinkRequest request) {
    return calls.unary(ExportServiceGrpc.getCreateDownloadLinkMethod(), request);
  }

  /** An address from which anybody can download a file within an hour. */
  public DownloadLink createDownloadLink(String exportId) {
    return createDownloadLink(CreateDownloadLinkRequest.newBuilder().setExportId(exportId).build())
        .getLink();
  }

  /** Deletes a file permanently. */
  public DeleteExportResponse deleteExport(DeleteExportRequest request) {
    return calls.unary(ExportServiceGrpc.getDeleteExportMethod(), request);
  }

  /** Deletes a file. */
  public void deleteExport(String exportId) {
    deleteExport(DeleteExportRequest.newBuilder().setExportId(exportId).build());
  }

  /** Downloads a file. */
  public Download downloadExport(DownloadExportRequest request) {
    return Download.of(calls.all(ExportServiceGrpc.getDownloadExportMethod(), request));
  }

  /** Downloads a file. */
  public Download downloadExport(String exportId) {
    return downloadExport(DownloadExportRequest.newBuilder().setExportId(exportId).build());
  }

  /** Downloads the image of a preview. */
  public Download downloadPreview(DownloadPreviewRequest request) {
    return Download.of(calls.all(ExportServiceGrpc.getDownloadPreviewMethod(), request));
  }

  /** Downloads the image of a preview. */
  public Download downloadPreview(String previewId) {
    return downloadPreview(DownloadPreviewRequest.newBuilder().setPreviewId(previewId).build());
  }

  /** Downloads an image of a template, filled with a made-up resume. */
  public Download downloadTemplatePreview(DownloadTemplatePreviewRequest request) {
    return Download.of(calls.all(ExportServiceGrpc.getDownloadTemplatePreviewMethod(), request));
  }

  /** Downloads an image of a template. */
  public Download downloadTemplatePreview(String templateId) {
    return downloadTemplatePreview(
        DownloadTemplatePreviewRequest.newBuilder().setTemplateId(templateId).build());
  }

  /** Downloads a PDF of a template, filled with a made-up resume. */
  public Download downloadTemplateSample(DownloadTemplateSampleRequest request) {
    return Download.of(calls.all(ExportServiceGrpc.getDownloadTemplateSampleMethod(), request));
  }

  /** Downloads a PDF of a template. */
  public Download downloadTemplateSample(String templateId) {
    return downloadTemplateSample(
        DownloadTemplateSampleRequest.newBuilder().setTemplateId(templateId).build());
  }
}
