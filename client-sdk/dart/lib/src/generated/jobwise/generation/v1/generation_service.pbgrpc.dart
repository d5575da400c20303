// This is a generated file - do not edit.
//
// Generated from jobwise/generation/v1/generation_service.proto.

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

import 'generation_messages.pb.dart' as $1;
import 'generation_service.pb.dart' as $0;

export 'generation_service.pb.dart';

/// Creates resumes and cover letters for a job and keeps them.
///
/// A resume is compiled from the caller's primary profile by rules alone and is returned at once. A
/// cover letter is written by a model: wait for it with GenerateCoverLetter, or read it as it grows
/// with StreamCoverLetter. The model finishes a letter even if its reader goes away. WatchGeneration
/// resumes reading where a lost connection ended. Only CancelGeneration or DeleteGeneration stops a
/// letter.
@$pb.GrpcServiceName('jobwise.generation.v1.GenerationService')
class GenerationServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  GenerationServiceClient(super.channel, {super.options, super.interceptors});

  /// Compiles a resume for a job, in the order of the job's stored ranking or, if there is none, in
  /// an order by rules. Never calls a model. Equal inputs give equal texts.
  ///
  /// Returns NOT_FOUND if the job is not one of the caller's, or if the caller has no profile;
  /// FAILED_PRECONDITION if the account holds as many documents as it may; INVALID_ARGUMENT if the
  /// text would take more than 1 MiB.
  $grpc.ResponseFuture<$0.GenerateResumeResponse> generateResume(
    $0.GenerateResumeRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$generateResume, request, options: options);
  }

  /// Writes a cover letter for a job with a model, and returns it when it is complete.
  ///
  /// Returns NOT_FOUND if the job is not one of the caller's, or if the caller has no profile;
  /// FAILED_PRECONDITION if the account holds as many documents as it may; DEADLINE_EXCEEDED if the
  /// model did not finish in time; UNAVAILABLE if it failed, or the server that wrote the letter
  /// died; CANCELLED if the letter was cancelled; INVALID_ARGUMENT if too little of a strict letter
  /// is supported; RESOURCE_EXHAUSTED if the caller has too many letters running or no tokens left
  /// for today, or too many requests wait for the model.
  ///
  /// The request is shared with StreamCoverLetter on purpose.
  /// buf:lint:ignore RPC_REQUEST_RESPONSE_UNIQUE
  $grpc.ResponseFuture<$0.GenerateCoverLetterResponse> generateCoverLetter(
    $0.GenerateCoverLetterRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$generateCoverLetter, request, options: options);
  }

  /// Does what GenerateCoverLetter does, and sends the letter as it is written. If the letter fails,
  /// the stream ends with the error, whose ErrorInfo metadata holds `generation_id` and `length`,
  /// the number of code points stored. Its REST routes, server-sent events and NDJSON, are defined
  /// outside this file because transcoding has no streams.
  ///
  /// Fails like GenerateCoverLetter, and with RESOURCE_EXHAUSTED if the caller is already reading
  /// too many letters.
  ///
  /// The request is shared on purpose: a letter requested either way is the same letter. So is the
  /// event, which WatchGeneration sends too.
  /// buf:lint:ignore RPC_REQUEST_RESPONSE_UNIQUE
  /// buf:lint:ignore RPC_REQUEST_STANDARD_NAME
  /// buf:lint:ignore RPC_RESPONSE_STANDARD_NAME
  $grpc.ResponseStream<$1.CoverLetterEvent> streamCoverLetter(
    $0.GenerateCoverLetterRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createStreamingCall(
        _$streamCoverLetter, $async.Stream.fromIterable([request]),
        options: options);
  }

  /// Sends one of the caller's documents from an offset on, live while it is being written. For a
  /// finished document, it sends `started`, the rest of the text as one `delta`, and the end.
  ///
  /// Returns NOT_FOUND if it is not one of the caller's; OUT_OF_RANGE if it is finished and shorter
  /// than the offset; otherwise the error that ended the letter. If a failed letter is shorter than
  /// the offset, the metadata `ended_reason` and `ended_detail` say why it ended.
  ///
  /// The event is shared with StreamCoverLetter on purpose.
  /// buf:lint:ignore RPC_REQUEST_RESPONSE_UNIQUE
  /// buf:lint:ignore RPC_RESPONSE_STANDARD_NAME
  $grpc.ResponseStream<$1.CoverLetterEvent> watchGeneration(
    $0.WatchGenerationRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createStreamingCall(
        _$watchGeneration, $async.Stream.fromIterable([request]),
        options: options);
  }

  /// Stops a letter that is being written and keeps the text so far; its status becomes "failed"
  /// with the reason CANCELLED. Changes nothing in a finished document.
  ///
  /// Returns NOT_FOUND if it is not one of the caller's.
  $grpc.ResponseFuture<$0.CancelGenerationResponse> cancelGeneration(
    $0.CancelGenerationRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$cancelGeneration, request, options: options);
  }

  /// Returns one document in any status.
  ///
  /// Returns NOT_FOUND if it is not one of the caller's.
  $grpc.ResponseFuture<$0.GetGenerationResponse> getGeneration(
    $0.GetGenerationRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getGeneration, request, options: options);
  }

  /// Returns a page of the caller's documents in any status, newest first. An unknown job, or an
  /// offset beyond the end, gives an empty page. A page of large entries ends early to keep the
  /// response within 4 MiB; `hasMore` is then true, and the next page begins after the last returned
  /// entry.
  $grpc.ResponseFuture<$0.ListGenerationsResponse> listGenerations(
    $0.ListGenerationsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listGenerations, request, options: options);
  }

  /// Deletes a document in any status for good. A letter that is being written is cancelled first.
  ///
  /// Returns NOT_FOUND if there is no such document, PERMISSION_DENIED if it is another user's.
  $grpc.ResponseFuture<$0.DeleteGenerationResponse> deleteGeneration(
    $0.DeleteGenerationRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteGeneration, request, options: options);
  }

  // method descriptors

  static final _$generateResume =
      $grpc.ClientMethod<$0.GenerateResumeRequest, $0.GenerateResumeResponse>(
          '/jobwise.generation.v1.GenerationService/GenerateResume',
          ($0.GenerateResumeRequest value) => value.writeToBuffer(),
          $0.GenerateResumeResponse.fromBuffer);
  static final _$generateCoverLetter = $grpc.ClientMethod<
          $0.GenerateCoverLetterRequest, $0.GenerateCoverLetterResponse>(
      '/jobwise.generation.v1.GenerationService/GenerateCoverLetter',
      ($0.GenerateCoverLetterRequest value) => value.writeToBuffer(),
      $0.GenerateCoverLetterResponse.fromBuffer);
  static final _$streamCoverLetter =
      $grpc.ClientMethod<$0.GenerateCoverLetterRequest, $1.CoverLetterEvent>(
          '/jobwise.generation.v1.GenerationService/StreamCoverLetter',
          ($0.GenerateCoverLetterRequest value) => value.writeToBuffer(),
          $1.CoverLetterEvent.fromBuffer);
  static final _$watchGeneration =
      $grpc.ClientMethod<$0.WatchGenerationRequest, $1.CoverLetterEvent>(
          '/jobwise.generation.v1.GenerationService/WatchGeneration',
          ($0.WatchGenerationRequest value) => value.writeToBuffer(),
          $1.CoverLetterEvent.fromBuffer);
  static final _$cancelGeneration = $grpc.ClientMethod<
          $0.CancelGenerationRequest, $0.CancelGenerationResponse>(
      '/jobwise.generation.v1.GenerationService/CancelGeneration',
      ($0.CancelGenerationRequest value) => value.writeToBuffer(),
      $0.CancelGenerationResponse.fromBuffer);
  static final _$getGeneration =
      $grpc.ClientMethod<$0.GetGenerationRequest, $0.GetGenerationResponse>(
          '/jobwise.generation.v1.GenerationService/GetGeneration',
          ($0.GetGenerationRequest value) => value.writeToBuffer(),
          $0.GetGenerationResponse.fromBuffer);
  static final _$listGenerations =
      $grpc.ClientMethod<$0.ListGenerationsRequest, $0.ListGenerationsResponse>(
          '/jobwise.generation.v1.GenerationService/ListGenerations',
          ($0.ListGenerationsRequest value) => value.writeToBuffer(),
          $0.ListGenerationsResponse.fromBuffer);
  static final _$deleteGeneration = $grpc.ClientMethod<
          $0.DeleteGenerationRequest, $0.DeleteGenerationResponse>(
      '/jobwise.generation.v1.GenerationService/DeleteGeneration',
      ($0.DeleteGenerationRequest value) => value.writeToBuffer(),
      $0.DeleteGenerationResponse.fromBuffer);
}

@$pb.GrpcServiceName('jobwise.generation.v1.GenerationService')
abstract class GenerationServiceBase extends $grpc.Service {
  $core.String get $name => 'jobwise.generation.v1.GenerationService';

  GenerationServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.GenerateResumeRequest,
            $0.GenerateResumeResponse>(
        'GenerateResume',
        generateResume_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GenerateResumeRequest.fromBuffer(value),
        ($0.GenerateResumeResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GenerateCoverLetterRequest,
            $0.GenerateCoverLetterResponse>(
        'GenerateCoverLetter',
        generateCoverLetter_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GenerateCoverLetterRequest.fromBuffer(value),
        ($0.GenerateCoverLetterResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.GenerateCoverLetterRequest, $1.CoverLetterEvent>(
            'StreamCoverLetter',
            streamCoverLetter_Pre,
            false,
            true,
            ($core.List<$core.int> value) =>
                $0.GenerateCoverLetterRequest.fromBuffer(value),
            ($1.CoverLetterEvent value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.WatchGenerationRequest, $1.CoverLetterEvent>(
            'WatchGeneration',
            watchGeneration_Pre,
            false,
            true,
            ($core.List<$core.int> value) =>
                $0.WatchGenerationRequest.fromBuffer(value),
            ($1.CoverLetterEvent value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CancelGenerationRequest,
            $0.CancelGenerationResponse>(
        'CancelGeneration',
        cancelGeneration_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CancelGenerationRequest.fromBuffer(value),
        ($0.CancelGenerationResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.GetGenerationRequest, $0.GetGenerationResponse>(
            'GetGeneration',
            getGeneration_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetGenerationRequest.fromBuffer(value),
            ($0.GetGenerationResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListGenerationsRequest,
            $0.ListGenerationsResponse>(
        'ListGenerations',
        listGenerations_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListGenerationsRequest.fromBuffer(value),
        ($0.ListGenerationsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeleteGenerationRequest,
            $0.DeleteGenerationResponse>(
        'DeleteGeneration',
        deleteGeneration_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeleteGenerationRequest.fromBuffer(value),
        ($0.DeleteGenerationResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.GenerateResumeResponse> generateResume_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GenerateResumeRequest> $request) async {
    return generateResume($call, await $request);
  }

  $async.Future<$0.GenerateResumeResponse> generateResume(
      $grpc.ServiceCall call, $0.GenerateResumeRequest request);

  $async.Future<$0.GenerateCoverLetterResponse> generateCoverLetter_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GenerateCoverLetterRequest> $request) async {
    return generateCoverLetter($call, await $request);
  }

  $async.Future<$0.GenerateCoverLetterResponse> generateCoverLetter(
      $grpc.ServiceCall call, $0.GenerateCoverLetterRequest request);

  $async.Stream<$1.CoverLetterEvent> streamCoverLetter_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GenerateCoverLetterRequest> $request) async* {
    yield* streamCoverLetter($call, await $request);
  }

  $async.Stream<$1.CoverLetterEvent> streamCoverLetter(
      $grpc.ServiceCall call, $0.GenerateCoverLetterRequest request);

  $async.Stream<$1.CoverLetterEvent> watchGeneration_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.WatchGenerationRequest> $request) async* {
    yield* watchGeneration($call, await $request);
  }

  $async.Stream<$1.CoverLetterEvent> watchGeneration(
      $grpc.ServiceCall call, $0.WatchGenerationRequest request);

  $async.Future<$0.CancelGenerationResponse> cancelGeneration_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CancelGenerationRequest> $request) async {
    return cancelGeneration($call, await $request);
  }

  $async.Future<$0.CancelGenerationResponse> cancelGeneration(
      $grpc.ServiceCall call, $0.CancelGenerationRequest request);

  $async.Future<$0.GetGenerationResponse> getGeneration_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetGenerationRequest> $request) async {
    return getGeneration($call, await $request);
  }

  $async.Future<$0.GetGenerationResponse> getGeneration(
      $grpc.ServiceCall call, $0.GetGenerationRequest request);

  $async.Future<$0.ListGenerationsResponse> listGenerations_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListGenerationsRequest> $request) async {
    return listGenerations($call, await $request);
  }

  $async.Future<$0.ListGenerationsResponse> listGenerations(
      $grpc.ServiceCall call, $0.ListGenerationsRequest request);

  $async.Future<$0.DeleteGenerationResponse> deleteGeneration_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeleteGenerationRequest> $request) async {
    return deleteGeneration($call, await $request);
  }

  $async.Future<$0.DeleteGenerationResponse> deleteGeneration(
      $grpc.ServiceCall call, $0.DeleteGenerationRequest request);
}
