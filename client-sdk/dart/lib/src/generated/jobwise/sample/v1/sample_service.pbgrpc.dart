// This is a generated file - do not edit.
//
// Generated from jobwise/sample/v1/sample_service.proto.

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

import 'sample_service.pb.dart' as $0;

export 'sample_service.pb.dart';

/// Keeps a person's sample resumes and cover letters.
///
/// Of each document type one sample is active: the one uploaded last. The style of the active cover
/// letter is worked out when it is first needed, kept with the sample, and used for enhancing
/// profiles and writing letters. Sample resumes are stored only.
///
/// Samples of other people look the same as samples that do not exist: NOT_FOUND. Every method may
/// also fail with UNAUTHENTICATED (no or no valid token) and INVALID_ARGUMENT (a field breaks its
/// rule).
@$pb.GrpcServiceName('jobwise.sample.v1.SampleService')
class SampleServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  SampleServiceClient(super.channel, {super.options, super.interceptors});

  /// Stores a sample and makes it the active one of its type; the former one becomes inactive. Fails
  /// with INVALID_ARGUMENT when the type is not known (HTTP 400), the name does not end in `.txt`
  /// (400), the content is over 1,048,576 bytes (413), is not UTF-8 text (400), is mostly control
  /// characters (400) or holds nothing readable (422); with FAILED_PRECONDITION when the account holds
  /// as many samples as it may. Over HTTP this is `POST /api/v1/samples/upload`, a multipart form with
  /// the fields `document_type` and `file`, answered with 201.
  $grpc.ResponseFuture<$0.UploadSampleResponse> uploadSample(
    $0.UploadSampleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$uploadSample, request, options: options);
  }

  /// Takes the text out of a file and stores it as a sample, which becomes the active one of its type
  /// as after UploadSample. The text is that of the file, line by line, without its looks; a `.txt`
  /// file keeps its text as it is.
  ///
  /// Fails with INVALID_ARGUMENT when the type is not known (HTTP 400), the name has another ending
  /// (400), the content is over 5,242,880 bytes (413) or holds more than 1,048,576 bytes of text (413),
  /// text is not UTF-8 (400), the file is encrypted (422), damaged or not what its name says (422),
  /// holds no text, as a scan (422), or takes too much time or memory to read (422); with
  /// FAILED_PRECONDITION when the account holds as many samples as it may; with RESOURCE_EXHAUSTED
  /// when too many files wait to be read. The answer comes within three seconds, right after the start
  /// of the server within fifteen. Nothing that a file refers to is fetched. Over HTTP this is
  /// `POST /api/v1/samples/import`, a multipart form with the fields `document_type` and `file`,
  /// answered with 201.
  $grpc.ResponseFuture<$0.ImportSampleResponse> importSample(
    $0.ImportSampleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$importSample, request, options: options);
  }

  /// Lists the caller's samples without their texts, newest first: the newest 2,000 if there are
  /// more.
  $grpc.ResponseFuture<$0.ListSamplesResponse> listSamples(
    $0.ListSamplesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listSamples, request, options: options);
  }

  /// Returns one sample with its text and style. Fails with NOT_FOUND.
  $grpc.ResponseFuture<$0.GetSampleResponse> getSample(
    $0.GetSampleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getSample, request, options: options);
  }

  /// Deletes a sample for good; no older one becomes active in its place. Fails with NOT_FOUND.
  $grpc.ResponseFuture<$0.DeleteSampleResponse> deleteSample(
    $0.DeleteSampleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteSample, request, options: options);
  }

  // method descriptors

  static final _$uploadSample =
      $grpc.ClientMethod<$0.UploadSampleRequest, $0.UploadSampleResponse>(
          '/jobwise.sample.v1.SampleService/UploadSample',
          ($0.UploadSampleRequest value) => value.writeToBuffer(),
          $0.UploadSampleResponse.fromBuffer);
  static final _$importSample =
      $grpc.ClientMethod<$0.ImportSampleRequest, $0.ImportSampleResponse>(
          '/jobwise.sample.v1.SampleService/ImportSample',
          ($0.ImportSampleRequest value) => value.writeToBuffer(),
          $0.ImportSampleResponse.fromBuffer);
  static final _$listSamples =
      $grpc.ClientMethod<$0.ListSamplesRequest, $0.ListSamplesResponse>(
          '/jobwise.sample.v1.SampleService/ListSamples',
          ($0.ListSamplesRequest value) => value.writeToBuffer(),
          $0.ListSamplesResponse.fromBuffer);
  static final _$getSample =
      $grpc.ClientMethod<$0.GetSampleRequest, $0.GetSampleResponse>(
          '/jobwise.sample.v1.SampleService/GetSample',
          ($0.GetSampleRequest value) => value.writeToBuffer(),
          $0.GetSampleResponse.fromBuffer);
  static final _$deleteSample =
      $grpc.ClientMethod<$0.DeleteSampleRequest, $0.DeleteSampleResponse>(
          '/jobwise.sample.v1.SampleService/DeleteSample',
          ($0.DeleteSampleRequest value) => value.writeToBuffer(),
          $0.DeleteSampleResponse.fromBuffer);
}

@$pb.GrpcServiceName('jobwise.sample.v1.SampleService')
abstract class SampleServiceBase extends $grpc.Service {
  $core.String get $name => 'jobwise.sample.v1.SampleService';

  SampleServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.UploadSampleRequest, $0.UploadSampleResponse>(
            'UploadSample',
            uploadSample_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.UploadSampleRequest.fromBuffer(value),
            ($0.UploadSampleResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ImportSampleRequest, $0.ImportSampleResponse>(
            'ImportSample',
            importSample_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ImportSampleRequest.fromBuffer(value),
            ($0.ImportSampleResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ListSamplesRequest, $0.ListSamplesResponse>(
            'ListSamples',
            listSamples_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ListSamplesRequest.fromBuffer(value),
            ($0.ListSamplesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetSampleRequest, $0.GetSampleResponse>(
        'GetSample',
        getSample_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetSampleRequest.fromBuffer(value),
        ($0.GetSampleResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.DeleteSampleRequest, $0.DeleteSampleResponse>(
            'DeleteSample',
            deleteSample_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.DeleteSampleRequest.fromBuffer(value),
            ($0.DeleteSampleResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.UploadSampleResponse> uploadSample_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UploadSampleRequest> $request) async {
    return uploadSample($call, await $request);
  }

  $async.Future<$0.UploadSampleResponse> uploadSample(
      $grpc.ServiceCall call, $0.UploadSampleRequest request);

  $async.Future<$0.ImportSampleResponse> importSample_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ImportSampleRequest> $request) async {
    return importSample($call, await $request);
  }

  $async.Future<$0.ImportSampleResponse> importSample(
      $grpc.ServiceCall call, $0.ImportSampleRequest request);

  $async.Future<$0.ListSamplesResponse> listSamples_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ListSamplesRequest> $request) async {
    return listSamples($call, await $request);
  }

  $async.Future<$0.ListSamplesResponse> listSamples(
      $grpc.ServiceCall call, $0.ListSamplesRequest request);

  $async.Future<$0.GetSampleResponse> getSample_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetSampleRequest> $request) async {
    return getSample($call, await $request);
  }

  $async.Future<$0.GetSampleResponse> getSample(
      $grpc.ServiceCall call, $0.GetSampleRequest request);

  $async.Future<$0.DeleteSampleResponse> deleteSample_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeleteSampleRequest> $request) async {
    return deleteSample($call, await $request);
  }

  $async.Future<$0.DeleteSampleResponse> deleteSample(
      $grpc.ServiceCall call, $0.DeleteSampleRequest request);
}
