// This is a generated file - do not edit.
//
// Generated from jobwise/export/v1/export_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:async' as $async;
import 'dart:core' as $core;

import 'package:grpc/service_api.dart' as $grpc;
import 'package:protobuf/protobuf.dart' as $pb;

import 'export_messages.pb.dart' as $1;
import 'export_service.pb.dart' as $0;

export 'export_service.pb.dart';

/// Turns completed resumes and letters into files and keeps the files for 30 days.
///
/// The same document, template, options and format give the same bytes. A user's files may take
/// 104,857,600 bytes together. If the server limits requests, each user gets 50 PDF files, 50 DOCX
/// files, 10 batches and 100 previews per hour; further ones fail with RESOURCE_EXHAUSTED.
///
/// The four download methods send a file as a stream of chunks. Over HTTP, they are plain downloads.
@$pb.GrpcServiceName('jobwise.export.v1.ExportService')
class ExportServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  ExportServiceClient(super.channel, {super.options, super.interceptors});

  /// Makes a PDF of a completed document: tagged (PDF/UA-1), with real text, title, language and
  /// bookmarks.
  ///
  /// Returns NOT_FOUND if the document is not one of the caller's; INVALID_ARGUMENT if the template
  /// does not exist (HTTP 400), the document is not completed, no font covers its script (422), or the
  /// caller's files would take too many bytes (413); UNAVAILABLE if the storage does not work.
  $grpc.ResponseFuture<$0.ExportPdfResponse> exportPdf(
    $0.ExportPdfRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$exportPdf, request, options: options);
  }

  /// Makes a DOCX file of a completed document, for word processors: with real styles, headings, lists,
  /// links and core properties.
  ///
  /// Returns NOT_FOUND if the document is not one of the caller's; INVALID_ARGUMENT if the template
  /// does not exist (HTTP 400), the document is not completed (422), or the caller's files would take
  /// too many bytes (413); UNAVAILABLE if the storage does not work.
  $grpc.ResponseFuture<$0.ExportDocxResponse> exportDocx(
    $0.ExportDocxRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$exportDocx, request, options: options);
  }

  /// Makes a file of plain text (UTF-8) of a completed document. That of a resume is exactly its text.
  ///
  /// Returns NOT_FOUND if the document is not one of the caller's; INVALID_ARGUMENT if the template
  /// does not exist (HTTP 400), the document is not completed (422), or the caller's files would take
  /// too many bytes (413); UNAVAILABLE if the storage does not work.
  $grpc.ResponseFuture<$0.ExportTextResponse> exportText(
    $0.ExportTextRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$exportText, request, options: options);
  }

  /// Makes a Markdown file (UTF-8) of a completed document.
  ///
  /// Returns NOT_FOUND if the document is not one of the caller's; INVALID_ARGUMENT if the template
  /// does not exist (HTTP 400), the document is not completed (422), or the caller's files would take
  /// too many bytes (413); UNAVAILABLE if the storage does not work.
  $grpc.ResponseFuture<$0.ExportMarkdownResponse> exportMarkdown(
    $0.ExportMarkdownRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$exportMarkdown, request, options: options);
  }

  /// Makes a JSON Resume (schema v1.0.0) of a completed resume. Letters do not have this format.
  ///
  /// Returns NOT_FOUND if the document is not one of the caller's; INVALID_ARGUMENT if the template
  /// does not exist (HTTP 400), the document is not completed or is a letter (422), or the caller's
  /// files would take too many bytes (413); UNAVAILABLE if the storage does not work.
  $grpc.ResponseFuture<$0.ExportJsonResumeResponse> exportJsonResume(
    $0.ExportJsonResumeRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$exportJsonResume, request, options: options);
  }

  /// Makes up to ten files in one request and, if asked, a ZIP archive of them. A file that fails
  /// does not fail the others; its entry says why. Files and archive are stored together or, if they
  /// take too many bytes, not at all.
  ///
  /// The request has two forms. `exports` describes each file. `generation_ids` names documents that
  /// all get the same format, template and options, and an archive. If both are sent, `exports`
  /// counts.
  ///
  /// Returns NOT_FOUND if none of the documents is one of the caller's; INVALID_ARGUMENT if the
  /// template of the second form does not exist (HTTP 400), there are no documents or more than ten
  /// (422), or the caller's files would take too many bytes (413); UNAVAILABLE if the storage does
  /// not work.
  $grpc.ResponseFuture<$0.ExportBatchResponse> exportBatch(
    $0.ExportBatchRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$exportBatch, request, options: options);
  }

  /// Lists the templates.
  $grpc.ResponseFuture<$0.ListTemplatesResponse> listTemplates(
    $0.ListTemplatesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listTemplates, request, options: options);
  }

  /// Describes one template with its default options and their limits.
  ///
  /// Returns NOT_FOUND if it does not exist.
  $grpc.ResponseFuture<$0.GetTemplateResponse> getTemplate(
    $0.GetTemplateRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getTemplate, request, options: options);
  }

  /// Draws the first page of a completed document as an image of 1200 by 1557 pixels, marked
  /// "PREVIEW". It can be downloaded for an hour, and does not count against the user's bytes. A
  /// user's 50 newest previews are kept.
  ///
  /// Fails like ExportPdf.
  $grpc.ResponseFuture<$0.CreatePreviewResponse> createPreview(
    $0.CreatePreviewRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createPreview, request, options: options);
  }

  /// Lists the caller's files that have not expired, newest first.
  $grpc.ResponseFuture<$0.ListExportsResponse> listExports(
    $0.ListExportsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listExports, request, options: options);
  }

  /// Lists the caller's files of the documents for one job, newest first, by the day of creation in
  /// UTC.
  ///
  /// Returns NOT_FOUND if the job is not one of the caller's.
  $grpc.ResponseFuture<$0.ListJobExportsResponse> listJobExports(
    $0.ListJobExportsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listJobExports, request, options: options);
  }

  /// Sends the bytes of a file. Over HTTP this is `GET /api/v1/exports/files/{export_id}/download`,
  /// which also takes a token of CreateDownloadLink in the query instead of a header, and returns
  /// such a link if the request accepts `application/json`.
  ///
  /// Returns NOT_FOUND if the file is not one of the caller's or is gone, with HTTP status 410 if it
  /// has expired; UNAVAILABLE if the storage does not work.
  ///
  /// The response is shared by the methods that send files.
  /// buf:lint:ignore RPC_REQUEST_RESPONSE_UNIQUE
  /// buf:lint:ignore RPC_RESPONSE_STANDARD_NAME
  $grpc.ResponseStream<$1.FileChunk> downloadExport(
    $0.DownloadExportRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createStreamingCall(
        _$downloadExport, $async.Stream.fromIterable([request]),
        options: options);
  }

  /// Returns an address from which anybody can download a file within an hour, without an access
  /// token. Over HTTP, this is the download route with `Accept: application/json`.
  ///
  /// Returns NOT_FOUND if the file is not one of the caller's or is gone, with HTTP status 410 if it
  /// has expired.
  $grpc.ResponseFuture<$0.CreateDownloadLinkResponse> createDownloadLink(
    $0.CreateDownloadLinkRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createDownloadLink, request, options: options);
  }

  /// Deletes a file permanently.
  ///
  /// Returns NOT_FOUND if it is not one of the caller's.
  $grpc.ResponseFuture<$0.DeleteExportResponse> deleteExport(
    $0.DeleteExportRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteExport, request, options: options);
  }

  /// Sends the image of a preview. Over HTTP this is `GET /api/v1/exports/previews/{preview_id}.png`,
  /// which also takes the token in the preview's URL instead of a header.
  ///
  /// Returns NOT_FOUND if it is not one of the caller's or has expired; UNAVAILABLE if the storage
  /// does not work.
  ///
  /// The response is shared by the methods that send files.
  /// buf:lint:ignore RPC_REQUEST_RESPONSE_UNIQUE
  /// buf:lint:ignore RPC_RESPONSE_STANDARD_NAME
  $grpc.ResponseStream<$1.FileChunk> downloadPreview(
    $0.DownloadPreviewRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createStreamingCall(
        _$downloadPreview, $async.Stream.fromIterable([request]),
        options: options);
  }

  /// Sends an image of a template, filled with a made-up resume. Over HTTP this is
  /// `GET /api/v1/exports/templates/{template_id}/preview.png`.
  ///
  /// Returns NOT_FOUND if the template does not exist.
  ///
  /// The response is shared by the methods that send files.
  /// buf:lint:ignore RPC_REQUEST_RESPONSE_UNIQUE
  /// buf:lint:ignore RPC_RESPONSE_STANDARD_NAME
  $grpc.ResponseStream<$1.FileChunk> downloadTemplatePreview(
    $0.DownloadTemplatePreviewRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createStreamingCall(
        _$downloadTemplatePreview, $async.Stream.fromIterable([request]),
        options: options);
  }

  /// Sends a PDF of a template, filled with a made-up resume. Over HTTP this is
  /// `GET /api/v1/exports/templates/{template_id}/sample.pdf`.
  ///
  /// Returns NOT_FOUND if the template does not exist.
  ///
  /// The response is shared by the methods that send files.
  /// buf:lint:ignore RPC_REQUEST_RESPONSE_UNIQUE
  /// buf:lint:ignore RPC_RESPONSE_STANDARD_NAME
  $grpc.ResponseStream<$1.FileChunk> downloadTemplateSample(
    $0.DownloadTemplateSampleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createStreamingCall(
        _$downloadTemplateSample, $async.Stream.fromIterable([request]),
        options: options);
  }

  // method descriptors

  static final _$exportPdf =
      $grpc.ClientMethod<$0.ExportPdfRequest, $0.ExportPdfResponse>(
          '/jobwise.export.v1.ExportService/ExportPdf',
          ($0.ExportPdfRequest value) => value.writeToBuffer(),
          $0.ExportPdfResponse.fromBuffer);
  static final _$exportDocx =
      $grpc.ClientMethod<$0.ExportDocxRequest, $0.ExportDocxResponse>(
          '/jobwise.export.v1.ExportService/ExportDocx',
          ($0.ExportDocxRequest value) => value.writeToBuffer(),
          $0.ExportDocxResponse.fromBuffer);
  static final _$exportText =
      $grpc.ClientMethod<$0.ExportTextRequest, $0.ExportTextResponse>(
          '/jobwise.export.v1.ExportService/ExportText',
          ($0.ExportTextRequest value) => value.writeToBuffer(),
          $0.ExportTextResponse.fromBuffer);
  static final _$exportMarkdown =
      $grpc.ClientMethod<$0.ExportMarkdownRequest, $0.ExportMarkdownResponse>(
          '/jobwise.export.v1.ExportService/ExportMarkdown',
          ($0.ExportMarkdownRequest value) => value.writeToBuffer(),
          $0.ExportMarkdownResponse.fromBuffer);
  static final _$exportJsonResume = $grpc.ClientMethod<
          $0.ExportJsonResumeRequest, $0.ExportJsonResumeResponse>(
      '/jobwise.export.v1.ExportService/ExportJsonResume',
      ($0.ExportJsonResumeRequest value) => value.writeToBuffer(),
      $0.ExportJsonResumeResponse.fromBuffer);
  static final _$exportBatch =
      $grpc.ClientMethod<$0.ExportBatchRequest, $0.ExportBatchResponse>(
          '/jobwise.export.v1.ExportService/ExportBatch',
          ($0.ExportBatchRequest value) => value.writeToBuffer(),
          $0.ExportBatchResponse.fromBuffer);
  static final _$listTemplates =
      $grpc.ClientMethod<$0.ListTemplatesRequest, $0.ListTemplatesResponse>(
          '/jobwise.export.v1.ExportService/ListTemplates',
          ($0.ListTemplatesRequest value) => value.writeToBuffer(),
          $0.ListTemplatesResponse.fromBuffer);
  static final _$getTemplate =
      $grpc.ClientMethod<$0.GetTemplateRequest, $0.GetTemplateResponse>(
          '/jobwise.export.v1.ExportService/GetTemplate',
          ($0.GetTemplateRequest value) => value.writeToBuffer(),
          $0.GetTemplateResponse.fromBuffer);
  static final _$createPreview =
      $grpc.ClientMethod<$0.CreatePreviewRequest, $0.CreatePreviewResponse>(
          '/jobwise.export.v1.ExportService/CreatePreview',
          ($0.CreatePreviewRequest value) => value.writeToBuffer(),
          $0.CreatePreviewResponse.fromBuffer);
  static final _$listExports =
      $grpc.ClientMethod<$0.ListExportsRequest, $0.ListExportsResponse>(
          '/jobwise.export.v1.ExportService/ListExports',
          ($0.ListExportsRequest value) => value.writeToBuffer(),
          $0.ListExportsResponse.fromBuffer);
  static final _$listJobExports =
      $grpc.ClientMethod<$0.ListJobExportsRequest, $0.ListJobExportsResponse>(
          '/jobwise.export.v1.ExportService/ListJobExports',
          ($0.ListJobExportsRequest value) => value.writeToBuffer(),
          $0.ListJobExportsResponse.fromBuffer);
  static final _$downloadExport =
      $grpc.ClientMethod<$0.DownloadExportRequest, $1.FileChunk>(
          '/jobwise.export.v1.ExportService/DownloadExport',
          ($0.DownloadExportRequest value) => value.writeToBuffer(),
          $1.FileChunk.fromBuffer);
  static final _$createDownloadLink = $grpc.ClientMethod<
          $0.CreateDownloadLinkRequest, $0.CreateDownloadLinkResponse>(
      '/jobwise.export.v1.ExportService/CreateDownloadLink',
      ($0.CreateDownloadLinkRequest value) => value.writeToBuffer(),
      $0.CreateDownloadLinkResponse.fromBuffer);
  static final _$deleteExport =
      $grpc.ClientMethod<$0.DeleteExportRequest, $0.DeleteExportResponse>(
          '/jobwise.export.v1.ExportService/DeleteExport',
          ($0.DeleteExportRequest value) => value.writeToBuffer(),
          $0.DeleteExportResponse.fromBuffer);
  static final _$downloadPreview =
      $grpc.ClientMethod<$0.DownloadPreviewRequest, $1.FileChunk>(
          '/jobwise.export.v1.ExportService/DownloadPreview',
          ($0.DownloadPreviewRequest value) => value.writeToBuffer(),
          $1.FileChunk.fromBuffer);
  static final _$downloadTemplatePreview =
      $grpc.ClientMethod<$0.DownloadTemplatePreviewRequest, $1.FileChunk>(
          '/jobwise.export.v1.ExportService/DownloadTemplatePreview',
          ($0.DownloadTemplatePreviewRequest value) => value.writeToBuffer(),
          $1.FileChunk.fromBuffer);
  static final _$downloadTemplateSample =
      $grpc.ClientMethod<$0.DownloadTemplateSampleRequest, $1.FileChunk>(
          '/jobwise.export.v1.ExportService/DownloadTemplateSample',
          ($0.DownloadTemplateSampleRequest value) => value.writeToBuffer(),
          $1.FileChunk.fromBuffer);
}

@$pb.GrpcServiceName('jobwise.export.v1.ExportService')
abstract class ExportServiceBase extends $grpc.Service {
  $core.String get $name => 'jobwise.export.v1.ExportService';

  ExportServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.ExportPdfRequest, $0.ExportPdfResponse>(
        'ExportPdf',
        exportPdf_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.ExportPdfRequest.fromBuffer(value),
        ($0.ExportPdfResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ExportDocxRequest, $0.ExportDocxResponse>(
        'ExportDocx',
        exportDocx_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.ExportDocxRequest.fromBuffer(value),
        ($0.ExportDocxResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ExportTextRequest, $0.ExportTextResponse>(
        'ExportText',
        exportText_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.ExportTextRequest.fromBuffer(value),
        ($0.ExportTextResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ExportMarkdownRequest,
            $0.ExportMarkdownResponse>(
        'ExportMarkdown',
        exportMarkdown_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ExportMarkdownRequest.fromBuffer(value),
        ($0.ExportMarkdownResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ExportJsonResumeRequest,
            $0.ExportJsonResumeResponse>(
        'ExportJsonResume',
        exportJsonResume_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ExportJsonResumeRequest.fromBuffer(value),
        ($0.ExportJsonResumeResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ExportBatchRequest, $0.ExportBatchResponse>(
            'ExportBatch',
            exportBatch_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ExportBatchRequest.fromBuffer(value),
            ($0.ExportBatchResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ListTemplatesRequest, $0.ListTemplatesResponse>(
            'ListTemplates',
            listTemplates_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ListTemplatesRequest.fromBuffer(value),
            ($0.ListTemplatesResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.GetTemplateRequest, $0.GetTemplateResponse>(
            'GetTemplate',
            getTemplate_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetTemplateRequest.fromBuffer(value),
            ($0.GetTemplateResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.CreatePreviewRequest, $0.CreatePreviewResponse>(
            'CreatePreview',
            createPreview_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.CreatePreviewRequest.fromBuffer(value),
            ($0.CreatePreviewResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ListExportsRequest, $0.ListExportsResponse>(
            'ListExports',
            listExports_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ListExportsRequest.fromBuffer(value),
            ($0.ListExportsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListJobExportsRequest,
            $0.ListJobExportsResponse>(
        'ListJobExports',
        listJobExports_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListJobExportsRequest.fromBuffer(value),
        ($0.ListJobExportsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DownloadExportRequest, $1.FileChunk>(
        'DownloadExport',
        downloadExport_Pre,
        false,
        true,
        ($core.List<$core.int> value) =>
            $0.DownloadExportRequest.fromBuffer(value),
        ($1.FileChunk value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CreateDownloadLinkRequest,
            $0.CreateDownloadLinkResponse>(
        'CreateDownloadLink',
        createDownloadLink_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CreateDownloadLinkRequest.fromBuffer(value),
        ($0.CreateDownloadLinkResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.DeleteExportRequest, $0.DeleteExportResponse>(
            'DeleteExport',
            deleteExport_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.DeleteExportRequest.fromBuffer(value),
            ($0.DeleteExportResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DownloadPreviewRequest, $1.FileChunk>(
        'DownloadPreview',
        downloadPreview_Pre,
        false,
        true,
        ($core.List<$core.int> value) =>
            $0.DownloadPreviewRequest.fromBuffer(value),
        ($1.FileChunk value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.DownloadTemplatePreviewRequest, $1.FileChunk>(
            'DownloadTemplatePreview',
            downloadTemplatePreview_Pre,
            false,
            true,
            ($core.List<$core.int> value) =>
                $0.DownloadTemplatePreviewRequest.fromBuffer(value),
            ($1.FileChunk value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.DownloadTemplateSampleRequest, $1.FileChunk>(
            'DownloadTemplateSample',
            downloadTemplateSample_Pre,
            false,
            true,
            ($core.List<$core.int> value) =>
                $0.DownloadTemplateSampleRequest.fromBuffer(value),
            ($1.FileChunk value) => value.writeToBuffer()));
  }

  $async.Future<$0.ExportPdfResponse> exportPdf_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ExportPdfRequest> $request) async {
    return exportPdf($call, await $request);
  }

  $async.Future<$0.ExportPdfResponse> exportPdf(
      $grpc.ServiceCall call, $0.ExportPdfRequest request);

  $async.Future<$0.ExportDocxResponse> exportDocx_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ExportDocxRequest> $request) async {
    return exportDocx($call, await $request);
  }

  $async.Future<$0.ExportDocxResponse> exportDocx(
      $grpc.ServiceCall call, $0.ExportDocxRequest request);

  $async.Future<$0.ExportTextResponse> exportText_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ExportTextRequest> $request) async {
    return exportText($call, await $request);
  }

  $async.Future<$0.ExportTextResponse> exportText(
      $grpc.ServiceCall call, $0.ExportTextRequest request);

  $async.Future<$0.ExportMarkdownResponse> exportMarkdown_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ExportMarkdownRequest> $request) async {
    return exportMarkdown($call, await $request);
  }

  $async.Future<$0.ExportMarkdownResponse> exportMarkdown(
      $grpc.ServiceCall call, $0.ExportMarkdownRequest request);

  $async.Future<$0.ExportJsonResumeResponse> exportJsonResume_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ExportJsonResumeRequest> $request) async {
    return exportJsonResume($call, await $request);
  }

  $async.Future<$0.ExportJsonResumeResponse> exportJsonResume(
      $grpc.ServiceCall call, $0.ExportJsonResumeRequest request);

  $async.Future<$0.ExportBatchResponse> exportBatch_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ExportBatchRequest> $request) async {
    return exportBatch($call, await $request);
  }

  $async.Future<$0.ExportBatchResponse> exportBatch(
      $grpc.ServiceCall call, $0.ExportBatchRequest request);

  $async.Future<$0.ListTemplatesResponse> listTemplates_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListTemplatesRequest> $request) async {
    return listTemplates($call, await $request);
  }

  $async.Future<$0.ListTemplatesResponse> listTemplates(
      $grpc.ServiceCall call, $0.ListTemplatesRequest request);

  $async.Future<$0.GetTemplateResponse> getTemplate_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetTemplateRequest> $request) async {
    return getTemplate($call, await $request);
  }

  $async.Future<$0.GetTemplateResponse> getTemplate(
      $grpc.ServiceCall call, $0.GetTemplateRequest request);

  $async.Future<$0.CreatePreviewResponse> createPreview_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreatePreviewRequest> $request) async {
    return createPreview($call, await $request);
  }

  $async.Future<$0.CreatePreviewResponse> createPreview(
      $grpc.ServiceCall call, $0.CreatePreviewRequest request);

  $async.Future<$0.ListExportsResponse> listExports_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ListExportsRequest> $request) async {
    return listExports($call, await $request);
  }

  $async.Future<$0.ListExportsResponse> listExports(
      $grpc.ServiceCall call, $0.ListExportsRequest request);

  $async.Future<$0.ListJobExportsResponse> listJobExports_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListJobExportsRequest> $request) async {
    return listJobExports($call, await $request);
  }

  $async.Future<$0.ListJobExportsResponse> listJobExports(
      $grpc.ServiceCall call, $0.ListJobExportsRequest request);

  $async.Stream<$1.FileChunk> downloadExport_Pre($grpc.ServiceCall $call,
      $async.Future<$0.DownloadExportRequest> $request) async* {
    yield* downloadExport($call, await $request);
  }

  $async.Stream<$1.FileChunk> downloadExport(
      $grpc.ServiceCall call, $0.DownloadExportRequest request);

  $async.Future<$0.CreateDownloadLinkResponse> createDownloadLink_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateDownloadLinkRequest> $request) async {
    return createDownloadLink($call, await $request);
  }

  $async.Future<$0.CreateDownloadLinkResponse> createDownloadLink(
      $grpc.ServiceCall call, $0.CreateDownloadLinkRequest request);

  $async.Future<$0.DeleteExportResponse> deleteExport_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeleteExportRequest> $request) async {
    return deleteExport($call, await $request);
  }

  $async.Future<$0.DeleteExportResponse> deleteExport(
      $grpc.ServiceCall call, $0.DeleteExportRequest request);

  $async.Stream<$1.FileChunk> downloadPreview_Pre($grpc.ServiceCall $call,
      $async.Future<$0.DownloadPreviewRequest> $request) async* {
    yield* downloadPreview($call, await $request);
  }

  $async.Stream<$1.FileChunk> downloadPreview(
      $grpc.ServiceCall call, $0.DownloadPreviewRequest request);

  $async.Stream<$1.FileChunk> downloadTemplatePreview_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DownloadTemplatePreviewRequest> $request) async* {
    yield* downloadTemplatePreview($call, await $request);
  }

  $async.Stream<$1.FileChunk> downloadTemplatePreview(
      $grpc.ServiceCall call, $0.DownloadTemplatePreviewRequest request);

  $async.Stream<$1.FileChunk> downloadTemplateSample_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DownloadTemplateSampleRequest> $request) async* {
    yield* downloadTemplateSample($call, await $request);
  }

  $async.Stream<$1.FileChunk> downloadTemplateSample(
      $grpc.ServiceCall call, $0.DownloadTemplateSampleRequest request);
}
