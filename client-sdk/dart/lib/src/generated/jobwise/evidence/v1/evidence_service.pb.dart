// This is a generated file - do not edit.
//
// Generated from jobwise/evidence/v1/evidence_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import 'evidence_messages.pb.dart' as $1;
import 'score_messages.pb.dart' as $2;
import 'style_messages.pb.dart' as $3;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// The document whose claims to list.
class GetEvidenceRequest extends $pb.GeneratedMessage {
  factory GetEvidenceRequest({
    $core.String? generationId,
  }) {
    final result = create();
    if (generationId != null) result.generationId = generationId;
    return result;
  }

  GetEvidenceRequest._();

  factory GetEvidenceRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetEvidenceRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetEvidenceRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'generationId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetEvidenceRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetEvidenceRequest copyWith(void Function(GetEvidenceRequest) updates) =>
      super.copyWith((message) => updates(message as GetEvidenceRequest))
          as GetEvidenceRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetEvidenceRequest create() => GetEvidenceRequest._();
  @$core.override
  GetEvidenceRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetEvidenceRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetEvidenceRequest>(create);
  static GetEvidenceRequest? _defaultInstance;

  /// Id of one of the caller's documents.
  @$pb.TagNumber(1)
  $core.String get generationId => $_getSZ(0);
  @$pb.TagNumber(1)
  set generationId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasGenerationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearGenerationId() => $_clearField(1);
}

/// Response of GetEvidence.
class GetEvidenceResponse extends $pb.GeneratedMessage {
  factory GetEvidenceResponse({
    $1.Evidence? evidence,
  }) {
    final result = create();
    if (evidence != null) result.evidence = evidence;
    return result;
  }

  GetEvidenceResponse._();

  factory GetEvidenceResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetEvidenceResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetEvidenceResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Evidence>(1, _omitFieldNames ? '' : 'evidence',
        subBuilder: $1.Evidence.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetEvidenceResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetEvidenceResponse copyWith(void Function(GetEvidenceResponse) updates) =>
      super.copyWith((message) => updates(message as GetEvidenceResponse))
          as GetEvidenceResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetEvidenceResponse create() => GetEvidenceResponse._();
  @$core.override
  GetEvidenceResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetEvidenceResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetEvidenceResponse>(create);
  static GetEvidenceResponse? _defaultInstance;

  /// The claims.
  @$pb.TagNumber(1)
  $1.Evidence get evidence => $_getN(0);
  @$pb.TagNumber(1)
  set evidence($1.Evidence value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasEvidence() => $_has(0);
  @$pb.TagNumber(1)
  void clearEvidence() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Evidence ensureEvidence() => $_ensure(0);
}

/// The document whose score to explain.
class GetScoreRequest extends $pb.GeneratedMessage {
  factory GetScoreRequest({
    $core.String? generationId,
  }) {
    final result = create();
    if (generationId != null) result.generationId = generationId;
    return result;
  }

  GetScoreRequest._();

  factory GetScoreRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetScoreRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetScoreRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'generationId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetScoreRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetScoreRequest copyWith(void Function(GetScoreRequest) updates) =>
      super.copyWith((message) => updates(message as GetScoreRequest))
          as GetScoreRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetScoreRequest create() => GetScoreRequest._();
  @$core.override
  GetScoreRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetScoreRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetScoreRequest>(create);
  static GetScoreRequest? _defaultInstance;

  /// Id of one of the caller's documents.
  @$pb.TagNumber(1)
  $core.String get generationId => $_getSZ(0);
  @$pb.TagNumber(1)
  set generationId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasGenerationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearGenerationId() => $_clearField(1);
}

/// Response of GetScore.
class GetScoreResponse extends $pb.GeneratedMessage {
  factory GetScoreResponse({
    $2.Score? score,
  }) {
    final result = create();
    if (score != null) result.score = score;
    return result;
  }

  GetScoreResponse._();

  factory GetScoreResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetScoreResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetScoreResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Score>(1, _omitFieldNames ? '' : 'score',
        subBuilder: $2.Score.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetScoreResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetScoreResponse copyWith(void Function(GetScoreResponse) updates) =>
      super.copyWith((message) => updates(message as GetScoreResponse))
          as GetScoreResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetScoreResponse create() => GetScoreResponse._();
  @$core.override
  GetScoreResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetScoreResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetScoreResponse>(create);
  static GetScoreResponse? _defaultInstance;

  /// The score. Its `total` equals the document's `ats_score` unless the job has changed since, or
  /// an earlier version of the score computed it.
  @$pb.TagNumber(1)
  $2.Score get score => $_getN(0);
  @$pb.TagNumber(1)
  set score($2.Score value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasScore() => $_has(0);
  @$pb.TagNumber(1)
  void clearScore() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Score ensureScore() => $_ensure(0);
}

/// The text to score, and the job to score it for.
class ScoreTextRequest extends $pb.GeneratedMessage {
  factory ScoreTextRequest({
    $core.String? contentText,
    $core.String? documentType,
    $core.String? jobId,
  }) {
    final result = create();
    if (contentText != null) result.contentText = contentText;
    if (documentType != null) result.documentType = documentType;
    if (jobId != null) result.jobId = jobId;
    return result;
  }

  ScoreTextRequest._();

  factory ScoreTextRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ScoreTextRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ScoreTextRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'contentText')
    ..aOS(2, _omitFieldNames ? '' : 'documentType')
    ..aOS(3, _omitFieldNames ? '' : 'jobId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ScoreTextRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ScoreTextRequest copyWith(void Function(ScoreTextRequest) updates) =>
      super.copyWith((message) => updates(message as ScoreTextRequest))
          as ScoreTextRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ScoreTextRequest create() => ScoreTextRequest._();
  @$core.override
  ScoreTextRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ScoreTextRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ScoreTextRequest>(create);
  static ScoreTextRequest? _defaultInstance;

  /// The text, from 1 to 20,000 characters.
  @$pb.TagNumber(1)
  $core.String get contentText => $_getSZ(0);
  @$pb.TagNumber(1)
  set contentText($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasContentText() => $_has(0);
  @$pb.TagNumber(1)
  void clearContentText() => $_clearField(1);

  /// Type of the text: "resume" or "cover_letter".
  @$pb.TagNumber(2)
  $core.String get documentType => $_getSZ(1);
  @$pb.TagNumber(2)
  set documentType($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasDocumentType() => $_has(1);
  @$pb.TagNumber(2)
  void clearDocumentType() => $_clearField(2);

  /// Id of one of the caller's jobs.
  @$pb.TagNumber(3)
  $core.String get jobId => $_getSZ(2);
  @$pb.TagNumber(3)
  set jobId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasJobId() => $_has(2);
  @$pb.TagNumber(3)
  void clearJobId() => $_clearField(3);
}

/// Response of ScoreText.
class ScoreTextResponse extends $pb.GeneratedMessage {
  factory ScoreTextResponse({
    $2.Score? score,
  }) {
    final result = create();
    if (score != null) result.score = score;
    return result;
  }

  ScoreTextResponse._();

  factory ScoreTextResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ScoreTextResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ScoreTextResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Score>(1, _omitFieldNames ? '' : 'score',
        subBuilder: $2.Score.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ScoreTextResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ScoreTextResponse copyWith(void Function(ScoreTextResponse) updates) =>
      super.copyWith((message) => updates(message as ScoreTextResponse))
          as ScoreTextResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ScoreTextResponse create() => ScoreTextResponse._();
  @$core.override
  ScoreTextResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ScoreTextResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ScoreTextResponse>(create);
  static ScoreTextResponse? _defaultInstance;

  /// The score.
  @$pb.TagNumber(1)
  $2.Score get score => $_getN(0);
  @$pb.TagNumber(1)
  set score($2.Score value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasScore() => $_has(0);
  @$pb.TagNumber(1)
  void clearScore() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Score ensureScore() => $_ensure(0);
}

/// The document whose voice to measure.
class GetStyleRequest extends $pb.GeneratedMessage {
  factory GetStyleRequest({
    $core.String? generationId,
  }) {
    final result = create();
    if (generationId != null) result.generationId = generationId;
    return result;
  }

  GetStyleRequest._();

  factory GetStyleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetStyleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetStyleRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'generationId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetStyleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetStyleRequest copyWith(void Function(GetStyleRequest) updates) =>
      super.copyWith((message) => updates(message as GetStyleRequest))
          as GetStyleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetStyleRequest create() => GetStyleRequest._();
  @$core.override
  GetStyleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetStyleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetStyleRequest>(create);
  static GetStyleRequest? _defaultInstance;

  /// Id of one of the caller's documents.
  @$pb.TagNumber(1)
  $core.String get generationId => $_getSZ(0);
  @$pb.TagNumber(1)
  set generationId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasGenerationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearGenerationId() => $_clearField(1);
}

/// Response of GetStyle.
class GetStyleResponse extends $pb.GeneratedMessage {
  factory GetStyleResponse({
    $3.Style? style,
  }) {
    final result = create();
    if (style != null) result.style = style;
    return result;
  }

  GetStyleResponse._();

  factory GetStyleResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetStyleResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetStyleResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..aOM<$3.Style>(1, _omitFieldNames ? '' : 'style',
        subBuilder: $3.Style.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetStyleResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetStyleResponse copyWith(void Function(GetStyleResponse) updates) =>
      super.copyWith((message) => updates(message as GetStyleResponse))
          as GetStyleResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetStyleResponse create() => GetStyleResponse._();
  @$core.override
  GetStyleResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetStyleResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetStyleResponse>(create);
  static GetStyleResponse? _defaultInstance;

  /// The comparison.
  @$pb.TagNumber(1)
  $3.Style get style => $_getN(0);
  @$pb.TagNumber(1)
  set style($3.Style value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStyle() => $_has(0);
  @$pb.TagNumber(1)
  void clearStyle() => $_clearField(1);
  @$pb.TagNumber(1)
  $3.Style ensureStyle() => $_ensure(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
