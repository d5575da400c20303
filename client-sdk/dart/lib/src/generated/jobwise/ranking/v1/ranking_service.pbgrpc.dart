// This is a generated file - do not edit.
//
// Generated from jobwise/ranking/v1/ranking_service.proto.

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

import 'ranking_service.pb.dart' as $0;

export 'ranking_service.pb.dart';

/// Orders the experiences and projects of the caller's primary profile by relevance to one job.
///
/// There is at most one ranking per user and job. A model creates it once, and the server then
/// returns the stored one until the job or the profile changes. Resumes and cover letters use the
/// stored ranking, so create it before them for the best order; both also work without one.
@$pb.GrpcServiceName('jobwise.ranking.v1.RankingService')
class RankingServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  RankingServiceClient(super.channel, {super.options, super.interceptors});

  /// Returns the stored ranking of a job if it is up to date; otherwise a model creates it. Parallel
  /// calls for one job cost one model call and get the same ranking. If the model fails, a
  /// previously stored ranking stays as it is.
  ///
  /// Returns NOT_FOUND if the job is not one of the caller's, or if the caller has no profile;
  /// DEADLINE_EXCEEDED if the model did not answer in time; UNAVAILABLE if it failed;
  /// RESOURCE_EXHAUSTED if the caller has no tokens left for today, or too many requests wait for
  /// the model.
  $grpc.ResponseFuture<$0.CreateRankingResponse> createRanking(
    $0.CreateRankingRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createRanking, request, options: options);
  }

  /// Returns the stored ranking of a job, even if it is out of date. Never calls a model.
  ///
  /// Returns NOT_FOUND if there is none, or if the job is not one of the caller's.
  $grpc.ResponseFuture<$0.GetJobRankingResponse> getJobRanking(
    $0.GetJobRankingRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getJobRanking, request, options: options);
  }

  // method descriptors

  static final _$createRanking =
      $grpc.ClientMethod<$0.CreateRankingRequest, $0.CreateRankingResponse>(
          '/jobwise.ranking.v1.RankingService/CreateRanking',
          ($0.CreateRankingRequest value) => value.writeToBuffer(),
          $0.CreateRankingResponse.fromBuffer);
  static final _$getJobRanking =
      $grpc.ClientMethod<$0.GetJobRankingRequest, $0.GetJobRankingResponse>(
          '/jobwise.ranking.v1.RankingService/GetJobRanking',
          ($0.GetJobRankingRequest value) => value.writeToBuffer(),
          $0.GetJobRankingResponse.fromBuffer);
}

@$pb.GrpcServiceName('jobwise.ranking.v1.RankingService')
abstract class RankingServiceBase extends $grpc.Service {
  $core.String get $name => 'jobwise.ranking.v1.RankingService';

  RankingServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.CreateRankingRequest, $0.CreateRankingResponse>(
            'CreateRanking',
            createRanking_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.CreateRankingRequest.fromBuffer(value),
            ($0.CreateRankingResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.GetJobRankingRequest, $0.GetJobRankingResponse>(
            'GetJobRanking',
            getJobRanking_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetJobRankingRequest.fromBuffer(value),
            ($0.GetJobRankingResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.CreateRankingResponse> createRanking_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateRankingRequest> $request) async {
    return createRanking($call, await $request);
  }

  $async.Future<$0.CreateRankingResponse> createRanking(
      $grpc.ServiceCall call, $0.CreateRankingRequest request);

  $async.Future<$0.GetJobRankingResponse> getJobRanking_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetJobRankingRequest> $request) async {
    return getJobRanking($call, await $request);
  }

  $async.Future<$0.GetJobRankingResponse> getJobRanking(
      $grpc.ServiceCall call, $0.GetJobRankingRequest request);
}
