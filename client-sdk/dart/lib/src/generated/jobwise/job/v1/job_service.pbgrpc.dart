// This is a generated file - do not edit.
//
// Generated from jobwise/job/v1/job_service.proto.

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

import 'job_service.pb.dart' as $0;

export 'job_service.pb.dart';

/// Keeps the jobs that a person is interested in, and the state of each application.
///
/// A job is created from the pasted text of an ad or from its fields. Either way, rules derive its
/// keywords without a model. Rankings and documents are created for a job, so this is the first call
/// of that journey. BrowseJobs shows a built-in list of example ads to start from.
///
/// Every method but BrowseJobs may also fail with UNAUTHENTICATED (no or no valid token); every
/// method with INVALID_ARGUMENT (a field breaks its rule).
@$pb.GrpcServiceName('jobwise.job.v1.JobService')
class JobServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  JobServiceClient(super.channel, {super.options, super.interceptors});

  /// Saves a job from the first of these that is set: `raw_text`, `url`, or `title` with `company`.
  /// Given a text, rules read title, company, location, requirements, benefits, pay and the rest; if
  /// they are unsure of title or company, the ranking model is asked, unless the offline writer is in
  /// use. What the text does not state stays unset, but for a title (`Untitled Position`) and a company
  /// (`Unknown Company`). Fails with INVALID_ARGUMENT when none is set, when only one of title and
  /// company is set, and for a `url` without `raw_text`: the server does not fetch pages. Fails with
  /// FAILED_PRECONDITION when the account holds as many jobs as it may.
  $grpc.ResponseFuture<$0.CreateJobResponse> createJob(
    $0.CreateJobRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createJob, request, options: options);
  }

  /// Lists the caller's jobs that match all given filters, without their raw texts, newest first. An
  /// offset beyond the end gives an empty page. A page of large entries ends early to keep the
  /// response within 4 MiB; `hasMore` is then true, and the next page begins after the last returned
  /// entry.
  $grpc.ResponseFuture<$0.ListJobsResponse> listJobs(
    $0.ListJobsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listJobs, request, options: options);
  }

  /// Lists the built-in example ads that match all given filters, in a fixed order. Other methods do
  /// not know their ids; to save a copy, call CreateJob with the source `imported`.
  $grpc.ResponseFuture<$0.BrowseJobsResponse> browseJobs(
    $0.BrowseJobsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$browseJobs, request, options: options);
  }

  /// Returns one job with its raw text. Fails with NOT_FOUND if there is no such job, and with
  /// PERMISSION_DENIED if it is another user's.
  $grpc.ResponseFuture<$0.GetJobResponse> getJob(
    $0.GetJobRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getJob, request, options: options);
  }

  /// Changes the given fields of a job and returns the whole job; a request without fields changes
  /// nothing. A new title, description, requirement or keyword makes the job's ranking stale. Fails
  /// like GetJob.
  $grpc.ResponseFuture<$0.UpdateJobResponse> updateJob(
    $0.UpdateJobRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateJob, request, options: options);
  }

  /// Deletes a job permanently, with its ranking and with documents that failed or were never
  /// finished. Fails like GetJob, and with FAILED_PRECONDITION while a completed document of the job
  /// exists.
  $grpc.ResponseFuture<$0.DeleteJobResponse> deleteJob(
    $0.DeleteJobRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteJob, request, options: options);
  }

  // method descriptors

  static final _$createJob =
      $grpc.ClientMethod<$0.CreateJobRequest, $0.CreateJobResponse>(
          '/jobwise.job.v1.JobService/CreateJob',
          ($0.CreateJobRequest value) => value.writeToBuffer(),
          $0.CreateJobResponse.fromBuffer);
  static final _$listJobs =
      $grpc.ClientMethod<$0.ListJobsRequest, $0.ListJobsResponse>(
          '/jobwise.job.v1.JobService/ListJobs',
          ($0.ListJobsRequest value) => value.writeToBuffer(),
          $0.ListJobsResponse.fromBuffer);
  static final _$browseJobs =
      $grpc.ClientMethod<$0.BrowseJobsRequest, $0.BrowseJobsResponse>(
          '/jobwise.job.v1.JobService/BrowseJobs',
          ($0.BrowseJobsRequest value) => value.writeToBuffer(),
          $0.BrowseJobsResponse.fromBuffer);
  static final _$getJob =
      $grpc.ClientMethod<$0.GetJobRequest, $0.GetJobResponse>(
          '/jobwise.job.v1.JobService/GetJob',
          ($0.GetJobRequest value) => value.writeToBuffer(),
          $0.GetJobResponse.fromBuffer);
  static final _$updateJob =
      $grpc.ClientMethod<$0.UpdateJobRequest, $0.UpdateJobResponse>(
          '/jobwise.job.v1.JobService/UpdateJob',
          ($0.UpdateJobRequest value) => value.writeToBuffer(),
          $0.UpdateJobResponse.fromBuffer);
  static final _$deleteJob =
      $grpc.ClientMethod<$0.DeleteJobRequest, $0.DeleteJobResponse>(
          '/jobwise.job.v1.JobService/DeleteJob',
          ($0.DeleteJobRequest value) => value.writeToBuffer(),
          $0.DeleteJobResponse.fromBuffer);
}

@$pb.GrpcServiceName('jobwise.job.v1.JobService')
abstract class JobServiceBase extends $grpc.Service {
  $core.String get $name => 'jobwise.job.v1.JobService';

  JobServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.CreateJobRequest, $0.CreateJobResponse>(
        'CreateJob',
        createJob_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.CreateJobRequest.fromBuffer(value),
        ($0.CreateJobResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListJobsRequest, $0.ListJobsResponse>(
        'ListJobs',
        listJobs_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.ListJobsRequest.fromBuffer(value),
        ($0.ListJobsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.BrowseJobsRequest, $0.BrowseJobsResponse>(
        'BrowseJobs',
        browseJobs_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.BrowseJobsRequest.fromBuffer(value),
        ($0.BrowseJobsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetJobRequest, $0.GetJobResponse>(
        'GetJob',
        getJob_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetJobRequest.fromBuffer(value),
        ($0.GetJobResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.UpdateJobRequest, $0.UpdateJobResponse>(
        'UpdateJob',
        updateJob_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.UpdateJobRequest.fromBuffer(value),
        ($0.UpdateJobResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeleteJobRequest, $0.DeleteJobResponse>(
        'DeleteJob',
        deleteJob_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.DeleteJobRequest.fromBuffer(value),
        ($0.DeleteJobResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.CreateJobResponse> createJob_Pre($grpc.ServiceCall $call,
      $async.Future<$0.CreateJobRequest> $request) async {
    return createJob($call, await $request);
  }

  $async.Future<$0.CreateJobResponse> createJob(
      $grpc.ServiceCall call, $0.CreateJobRequest request);

  $async.Future<$0.ListJobsResponse> listJobs_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ListJobsRequest> $request) async {
    return listJobs($call, await $request);
  }

  $async.Future<$0.ListJobsResponse> listJobs(
      $grpc.ServiceCall call, $0.ListJobsRequest request);

  $async.Future<$0.BrowseJobsResponse> browseJobs_Pre($grpc.ServiceCall $call,
      $async.Future<$0.BrowseJobsRequest> $request) async {
    return browseJobs($call, await $request);
  }

  $async.Future<$0.BrowseJobsResponse> browseJobs(
      $grpc.ServiceCall call, $0.BrowseJobsRequest request);

  $async.Future<$0.GetJobResponse> getJob_Pre(
      $grpc.ServiceCall $call, $async.Future<$0.GetJobRequest> $request) async {
    return getJob($call, await $request);
  }

  $async.Future<$0.GetJobResponse> getJob(
      $grpc.ServiceCall call, $0.GetJobRequest request);

  $async.Future<$0.UpdateJobResponse> updateJob_Pre($grpc.ServiceCall $call,
      $async.Future<$0.UpdateJobRequest> $request) async {
    return updateJob($call, await $request);
  }

  $async.Future<$0.UpdateJobResponse> updateJob(
      $grpc.ServiceCall call, $0.UpdateJobRequest request);

  $async.Future<$0.DeleteJobResponse> deleteJob_Pre($grpc.ServiceCall $call,
      $async.Future<$0.DeleteJobRequest> $request) async {
    return deleteJob($call, await $request);
  }

  $async.Future<$0.DeleteJobResponse> deleteJob(
      $grpc.ServiceCall call, $0.DeleteJobRequest request);
}
