// This is a generated file - do not edit.
//
// Generated from jobwise/evidence/v1/evidence_service.proto.

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

import 'evidence_service.pb.dart' as $0;

export 'evidence_service.pb.dart';

/// Explains documents: their claims, scores and styles. Rules compute everything, without a model:
/// equal inputs give equal responses.
@$pb.GrpcServiceName('jobwise.evidence.v1.EvidenceService')
class EvidenceServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  EvidenceServiceClient(super.channel, {super.options, super.interceptors});

  /// Lists the claims of a completed document: its numbers, dates, durations, employers, titles,
  /// degrees, schools, skills and certificates, each with what supports it. A letter is checked when
  /// it is completed, against the profile, job and request that it was written from.
  ///
  /// Returns NOT_FOUND if it is not one of the caller's; FAILED_PRECONDITION if it is a letter that
  /// is not completed.
  $grpc.ResponseFuture<$0.GetEvidenceResponse> getEvidence(
    $0.GetEvidenceRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getEvidence, request, options: options);
  }

  /// Explains the score of a completed document for the current state of its job.
  ///
  /// Returns NOT_FOUND if it is not one of the caller's; FAILED_PRECONDITION if it is a letter that
  /// is not completed.
  $grpc.ResponseFuture<$0.GetScoreResponse> getScore(
    $0.GetScoreRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getScore, request, options: options);
  }

  /// Scores any text for one of the caller's jobs. Nothing is stored.
  ///
  /// Returns NOT_FOUND if the job is not one of the caller's.
  $grpc.ResponseFuture<$0.ScoreTextResponse> scoreText(
    $0.ScoreTextRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$scoreText, request, options: options);
  }

  /// Compares the current text of a completed document with the voice of the caller's active sample
  /// letter.
  ///
  /// Returns NOT_FOUND if it is not one of the caller's, or the caller has no active sample letter;
  /// FAILED_PRECONDITION if it is a letter that is not completed.
  $grpc.ResponseFuture<$0.GetStyleResponse> getStyle(
    $0.GetStyleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getStyle, request, options: options);
  }

  // method descriptors

  static final _$getEvidence =
      $grpc.ClientMethod<$0.GetEvidenceRequest, $0.GetEvidenceResponse>(
          '/jobwise.evidence.v1.EvidenceService/GetEvidence',
          ($0.GetEvidenceRequest value) => value.writeToBuffer(),
          $0.GetEvidenceResponse.fromBuffer);
  static final _$getScore =
      $grpc.ClientMethod<$0.GetScoreRequest, $0.GetScoreResponse>(
          '/jobwise.evidence.v1.EvidenceService/GetScore',
          ($0.GetScoreRequest value) => value.writeToBuffer(),
          $0.GetScoreResponse.fromBuffer);
  static final _$scoreText =
      $grpc.ClientMethod<$0.ScoreTextRequest, $0.ScoreTextResponse>(
          '/jobwise.evidence.v1.EvidenceService/ScoreText',
          ($0.ScoreTextRequest value) => value.writeToBuffer(),
          $0.ScoreTextResponse.fromBuffer);
  static final _$getStyle =
      $grpc.ClientMethod<$0.GetStyleRequest, $0.GetStyleResponse>(
          '/jobwise.evidence.v1.EvidenceService/GetStyle',
          ($0.GetStyleRequest value) => value.writeToBuffer(),
          $0.GetStyleResponse.fromBuffer);
}

@$pb.GrpcServiceName('jobwise.evidence.v1.EvidenceService')
abstract class EvidenceServiceBase extends $grpc.Service {
  $core.String get $name => 'jobwise.evidence.v1.EvidenceService';

  EvidenceServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.GetEvidenceRequest, $0.GetEvidenceResponse>(
            'GetEvidence',
            getEvidence_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetEvidenceRequest.fromBuffer(value),
            ($0.GetEvidenceResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetScoreRequest, $0.GetScoreResponse>(
        'GetScore',
        getScore_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetScoreRequest.fromBuffer(value),
        ($0.GetScoreResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ScoreTextRequest, $0.ScoreTextResponse>(
        'ScoreText',
        scoreText_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.ScoreTextRequest.fromBuffer(value),
        ($0.ScoreTextResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetStyleRequest, $0.GetStyleResponse>(
        'GetStyle',
        getStyle_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetStyleRequest.fromBuffer(value),
        ($0.GetStyleResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.GetEvidenceResponse> getEvidence_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetEvidenceRequest> $request) async {
    return getEvidence($call, await $request);
  }

  $async.Future<$0.GetEvidenceResponse> getEvidence(
      $grpc.ServiceCall call, $0.GetEvidenceRequest request);

  $async.Future<$0.GetScoreResponse> getScore_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetScoreRequest> $request) async {
    return getScore($call, await $request);
  }

  $async.Future<$0.GetScoreResponse> getScore(
      $grpc.ServiceCall call, $0.GetScoreRequest request);

  $async.Future<$0.ScoreTextResponse> scoreText_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ScoreTextRequest> $request) async {
    return scoreText($call, await $request);
  }

  $async.Future<$0.ScoreTextResponse> scoreText(
      $grpc.ServiceCall call, $0.ScoreTextRequest request);

  $async.Future<$0.GetStyleResponse> getStyle_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetStyleRequest> $request) async {
    return getStyle($call, await $request);
  }

  $async.Future<$0.GetStyleResponse> getStyle(
      $grpc.ServiceCall call, $0.GetStyleRequest request);
}
