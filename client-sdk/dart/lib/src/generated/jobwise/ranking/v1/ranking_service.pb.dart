// This is a generated file - do not edit.
//
// Generated from jobwise/ranking/v1/ranking_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// What to rank for.
class CreateRankingRequest extends $pb.GeneratedMessage {
  factory CreateRankingRequest({
    $core.String? jobId,
    $core.String? customPrompt,
    $core.bool? force,
    $core.String? model,
  }) {
    final result = create();
    if (jobId != null) result.jobId = jobId;
    if (customPrompt != null) result.customPrompt = customPrompt;
    if (force != null) result.force = force;
    if (model != null) result.model = model;
    return result;
  }

  CreateRankingRequest._();

  factory CreateRankingRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateRankingRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateRankingRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.ranking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'jobId')
    ..aOS(2, _omitFieldNames ? '' : 'customPrompt')
    ..aOB(3, _omitFieldNames ? '' : 'force')
    ..aOS(4, _omitFieldNames ? '' : 'model')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateRankingRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateRankingRequest copyWith(void Function(CreateRankingRequest) updates) =>
      super.copyWith((message) => updates(message as CreateRankingRequest))
          as CreateRankingRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateRankingRequest create() => CreateRankingRequest._();
  @$core.override
  CreateRankingRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateRankingRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateRankingRequest>(create);
  static CreateRankingRequest? _defaultInstance;

  /// Id of one of the caller's jobs.
  @$pb.TagNumber(1)
  $core.String get jobId => $_getSZ(0);
  @$pb.TagNumber(1)
  set jobId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasJobId() => $_has(0);
  @$pb.TagNumber(1)
  void clearJobId() => $_clearField(1);

  /// What to look for besides the job itself, at most 500 characters. Blank counts as unset. It has
  /// no effect on a ranking that is already stored and up to date, unless `force` is set.
  @$pb.TagNumber(2)
  $core.String get customPrompt => $_getSZ(1);
  @$pb.TagNumber(2)
  set customPrompt($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCustomPrompt() => $_has(1);
  @$pb.TagNumber(2)
  void clearCustomPrompt() => $_clearField(2);

  /// Ranks again even if the stored ranking is up to date. Default: false.
  @$pb.TagNumber(3)
  $core.bool get force => $_getBF(2);
  @$pb.TagNumber(3)
  set force($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasForce() => $_has(2);
  @$pb.TagNumber(3)
  void clearForce() => $_clearField(3);

  /// Id of the model to use, one of those that ListModels returns for this task. No other model
  /// replaces it: if it is gone or fails, the request fails. A stored ranking that another model
  /// made is replaced. Unset: the configured models.
  @$pb.TagNumber(4)
  $core.String get model => $_getSZ(3);
  @$pb.TagNumber(4)
  set model($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasModel() => $_has(3);
  @$pb.TagNumber(4)
  void clearModel() => $_clearField(4);
}

/// Response of CreateRanking.
class CreateRankingResponse extends $pb.GeneratedMessage {
  factory CreateRankingResponse({
    Ranking? ranking,
  }) {
    final result = create();
    if (ranking != null) result.ranking = ranking;
    return result;
  }

  CreateRankingResponse._();

  factory CreateRankingResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateRankingResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateRankingResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.ranking.v1'),
      createEmptyInstance: create)
    ..aOM<Ranking>(1, _omitFieldNames ? '' : 'ranking',
        subBuilder: Ranking.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateRankingResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateRankingResponse copyWith(
          void Function(CreateRankingResponse) updates) =>
      super.copyWith((message) => updates(message as CreateRankingResponse))
          as CreateRankingResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateRankingResponse create() => CreateRankingResponse._();
  @$core.override
  CreateRankingResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateRankingResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateRankingResponse>(create);
  static CreateRankingResponse? _defaultInstance;

  /// The ranking, up to date.
  @$pb.TagNumber(1)
  Ranking get ranking => $_getN(0);
  @$pb.TagNumber(1)
  set ranking(Ranking value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasRanking() => $_has(0);
  @$pb.TagNumber(1)
  void clearRanking() => $_clearField(1);
  @$pb.TagNumber(1)
  Ranking ensureRanking() => $_ensure(0);
}

/// Which ranking to read.
class GetJobRankingRequest extends $pb.GeneratedMessage {
  factory GetJobRankingRequest({
    $core.String? jobId,
  }) {
    final result = create();
    if (jobId != null) result.jobId = jobId;
    return result;
  }

  GetJobRankingRequest._();

  factory GetJobRankingRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetJobRankingRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetJobRankingRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.ranking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'jobId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetJobRankingRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetJobRankingRequest copyWith(void Function(GetJobRankingRequest) updates) =>
      super.copyWith((message) => updates(message as GetJobRankingRequest))
          as GetJobRankingRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetJobRankingRequest create() => GetJobRankingRequest._();
  @$core.override
  GetJobRankingRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetJobRankingRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetJobRankingRequest>(create);
  static GetJobRankingRequest? _defaultInstance;

  /// Id of one of the caller's jobs.
  @$pb.TagNumber(1)
  $core.String get jobId => $_getSZ(0);
  @$pb.TagNumber(1)
  set jobId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasJobId() => $_has(0);
  @$pb.TagNumber(1)
  void clearJobId() => $_clearField(1);
}

/// Response of GetJobRanking.
class GetJobRankingResponse extends $pb.GeneratedMessage {
  factory GetJobRankingResponse({
    Ranking? ranking,
  }) {
    final result = create();
    if (ranking != null) result.ranking = ranking;
    return result;
  }

  GetJobRankingResponse._();

  factory GetJobRankingResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetJobRankingResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetJobRankingResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.ranking.v1'),
      createEmptyInstance: create)
    ..aOM<Ranking>(1, _omitFieldNames ? '' : 'ranking',
        subBuilder: Ranking.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetJobRankingResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetJobRankingResponse copyWith(
          void Function(GetJobRankingResponse) updates) =>
      super.copyWith((message) => updates(message as GetJobRankingResponse))
          as GetJobRankingResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetJobRankingResponse create() => GetJobRankingResponse._();
  @$core.override
  GetJobRankingResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetJobRankingResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetJobRankingResponse>(create);
  static GetJobRankingResponse? _defaultInstance;

  /// The stored ranking.
  @$pb.TagNumber(1)
  Ranking get ranking => $_getN(0);
  @$pb.TagNumber(1)
  set ranking(Ranking value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasRanking() => $_has(0);
  @$pb.TagNumber(1)
  void clearRanking() => $_clearField(1);
  @$pb.TagNumber(1)
  Ranking ensureRanking() => $_ensure(0);
}

/// The order of a profile's experiences and projects for one job.
class Ranking extends $pb.GeneratedMessage {
  factory Ranking({
    $core.String? id,
    $core.int? userId,
    $core.String? jobId,
    $core.Iterable<$core.String>? rankedExperienceIds,
    $core.Iterable<$core.String>? rankedProjectIds,
    $core.String? rankingRationale,
    $core.Iterable<$core.MapEntry<$core.String, $core.int>>? keywordMatches,
    $core.Iterable<$core.MapEntry<$core.String, $core.double>>? relevanceScores,
    RankingLlmMetadata? llmMetadata,
    $core.String? status,
    $1.Timestamp? createdAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (userId != null) result.userId = userId;
    if (jobId != null) result.jobId = jobId;
    if (rankedExperienceIds != null)
      result.rankedExperienceIds.addAll(rankedExperienceIds);
    if (rankedProjectIds != null)
      result.rankedProjectIds.addAll(rankedProjectIds);
    if (rankingRationale != null) result.rankingRationale = rankingRationale;
    if (keywordMatches != null)
      result.keywordMatches.addEntries(keywordMatches);
    if (relevanceScores != null)
      result.relevanceScores.addEntries(relevanceScores);
    if (llmMetadata != null) result.llmMetadata = llmMetadata;
    if (status != null) result.status = status;
    if (createdAt != null) result.createdAt = createdAt;
    return result;
  }

  Ranking._();

  factory Ranking.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Ranking.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Ranking',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.ranking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aI(2, _omitFieldNames ? '' : 'userId')
    ..aOS(3, _omitFieldNames ? '' : 'jobId')
    ..pPS(4, _omitFieldNames ? '' : 'rankedExperienceIds')
    ..pPS(5, _omitFieldNames ? '' : 'rankedProjectIds')
    ..aOS(6, _omitFieldNames ? '' : 'rankingRationale')
    ..m<$core.String, $core.int>(7, _omitFieldNames ? '' : 'keywordMatches',
        entryClassName: 'Ranking.KeywordMatchesEntry',
        keyFieldType: $pb.PbFieldType.OS,
        valueFieldType: $pb.PbFieldType.O3,
        packageName: const $pb.PackageName('jobwise.ranking.v1'))
    ..m<$core.String, $core.double>(8, _omitFieldNames ? '' : 'relevanceScores',
        entryClassName: 'Ranking.RelevanceScoresEntry',
        keyFieldType: $pb.PbFieldType.OS,
        valueFieldType: $pb.PbFieldType.OD,
        packageName: const $pb.PackageName('jobwise.ranking.v1'))
    ..aOM<RankingLlmMetadata>(9, _omitFieldNames ? '' : 'llmMetadata',
        subBuilder: RankingLlmMetadata.create)
    ..aOS(10, _omitFieldNames ? '' : 'status')
    ..aOM<$1.Timestamp>(11, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Ranking clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Ranking copyWith(void Function(Ranking) updates) =>
      super.copyWith((message) => updates(message as Ranking)) as Ranking;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Ranking create() => Ranking._();
  @$core.override
  Ranking createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Ranking getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Ranking>(create);
  static Ranking? _defaultInstance;

  /// Id of the ranking. It stays the same when the job is ranked again.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Id of the user who owns the job and the profile.
  @$pb.TagNumber(2)
  $core.int get userId => $_getIZ(1);
  @$pb.TagNumber(2)
  set userId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasUserId() => $_has(1);
  @$pb.TagNumber(2)
  void clearUserId() => $_clearField(2);

  /// Id of the job.
  @$pb.TagNumber(3)
  $core.String get jobId => $_getSZ(2);
  @$pb.TagNumber(3)
  set jobId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasJobId() => $_has(2);
  @$pb.TagNumber(3)
  void clearJobId() => $_clearField(3);

  /// Ids of all experiences of the profile, most relevant first. Empty if the profile has none.
  @$pb.TagNumber(4)
  $pb.PbList<$core.String> get rankedExperienceIds => $_getList(3);

  /// Ids of all projects of the profile, most relevant first. Empty if the profile has none.
  @$pb.TagNumber(5)
  $pb.PbList<$core.String> get rankedProjectIds => $_getList(4);

  /// The model's reasons for this order, in a few sentences. Unset if there was nothing to rank.
  @$pb.TagNumber(6)
  $core.String get rankingRationale => $_getSZ(5);
  @$pb.TagNumber(6)
  set rankingRationale($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasRankingRationale() => $_has(5);
  @$pb.TagNumber(6)
  void clearRankingRationale() => $_clearField(6);

  /// How often each keyword of the job occurs in the experiences, projects and skills of the
  /// profile, in the order of the job's keywords. Keywords that do not occur are omitted.
  @$pb.TagNumber(7)
  $pb.PbMap<$core.String, $core.int> get keywordMatches => $_getMap(6);

  /// Relevance by id, for every ranked id: from 0 (none) to 1 (best), with two decimals.
  @$pb.TagNumber(8)
  $pb.PbMap<$core.String, $core.double> get relevanceScores => $_getMap(7);

  /// What the ranking cost.
  @$pb.TagNumber(9)
  RankingLlmMetadata get llmMetadata => $_getN(8);
  @$pb.TagNumber(9)
  set llmMetadata(RankingLlmMetadata value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasLlmMetadata() => $_has(8);
  @$pb.TagNumber(9)
  void clearLlmMetadata() => $_clearField(9);
  @$pb.TagNumber(9)
  RankingLlmMetadata ensureLlmMetadata() => $_ensure(8);

  /// Always "completed": only complete rankings are stored.
  @$pb.TagNumber(10)
  $core.String get status => $_getSZ(9);
  @$pb.TagNumber(10)
  set status($core.String value) => $_setString(9, value);
  @$pb.TagNumber(10)
  $core.bool hasStatus() => $_has(9);
  @$pb.TagNumber(10)
  void clearStatus() => $_clearField(10);

  /// When the job was first ranked.
  @$pb.TagNumber(11)
  $1.Timestamp get createdAt => $_getN(10);
  @$pb.TagNumber(11)
  set createdAt($1.Timestamp value) => $_setField(11, value);
  @$pb.TagNumber(11)
  $core.bool hasCreatedAt() => $_has(10);
  @$pb.TagNumber(11)
  void clearCreatedAt() => $_clearField(11);
  @$pb.TagNumber(11)
  $1.Timestamp ensureCreatedAt() => $_ensure(10);
}

/// What a ranking cost.
class RankingLlmMetadata extends $pb.GeneratedMessage {
  factory RankingLlmMetadata({
    $core.String? model,
    $core.int? totalTokens,
    $core.double? processingTimeSeconds,
    $core.bool? stale,
  }) {
    final result = create();
    if (model != null) result.model = model;
    if (totalTokens != null) result.totalTokens = totalTokens;
    if (processingTimeSeconds != null)
      result.processingTimeSeconds = processingTimeSeconds;
    if (stale != null) result.stale = stale;
    return result;
  }

  RankingLlmMetadata._();

  factory RankingLlmMetadata.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RankingLlmMetadata.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RankingLlmMetadata',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.ranking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'model')
    ..aI(2, _omitFieldNames ? '' : 'totalTokens')
    ..aD(3, _omitFieldNames ? '' : 'processingTimeSeconds')
    ..aOB(4, _omitFieldNames ? '' : 'stale')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RankingLlmMetadata clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RankingLlmMetadata copyWith(void Function(RankingLlmMetadata) updates) =>
      super.copyWith((message) => updates(message as RankingLlmMetadata))
          as RankingLlmMetadata;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RankingLlmMetadata create() => RankingLlmMetadata._();
  @$core.override
  RankingLlmMetadata createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RankingLlmMetadata getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RankingLlmMetadata>(create);
  static RankingLlmMetadata? _defaultInstance;

  /// The model that answered; "offline" for the built-in one, "none" if there was nothing to rank.
  @$pb.TagNumber(1)
  $core.String get model => $_getSZ(0);
  @$pb.TagNumber(1)
  set model($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasModel() => $_has(0);
  @$pb.TagNumber(1)
  void clearModel() => $_clearField(1);

  /// Tokens of question and answer.
  @$pb.TagNumber(2)
  $core.int get totalTokens => $_getIZ(1);
  @$pb.TagNumber(2)
  set totalTokens($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotalTokens() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotalTokens() => $_clearField(2);

  /// Time the model took, in seconds with one decimal.
  @$pb.TagNumber(3)
  $core.double get processingTimeSeconds => $_getN(2);
  @$pb.TagNumber(3)
  set processingTimeSeconds($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasProcessingTimeSeconds() => $_has(2);
  @$pb.TagNumber(3)
  void clearProcessingTimeSeconds() => $_clearField(3);

  /// True if the job or the profile has changed since. Unset while the ranking is up to date.
  @$pb.TagNumber(4)
  $core.bool get stale => $_getBF(3);
  @$pb.TagNumber(4)
  set stale($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(4)
  $core.bool hasStale() => $_has(3);
  @$pb.TagNumber(4)
  void clearStale() => $_clearField(4);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
