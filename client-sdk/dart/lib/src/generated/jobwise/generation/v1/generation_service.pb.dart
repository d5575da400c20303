// This is a generated file - do not edit.
//
// Generated from jobwise/generation/v1/generation_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import 'generation_messages.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// The resume to compile.
class GenerateResumeRequest extends $pb.GeneratedMessage {
  factory GenerateResumeRequest({
    $core.String? jobId,
    $core.int? maxExperiences,
    $core.int? maxProjects,
    $core.bool? includeSummary,
    $core.String? customPrompt,
    $core.String? order,
    $core.String? language,
  }) {
    final result = create();
    if (jobId != null) result.jobId = jobId;
    if (maxExperiences != null) result.maxExperiences = maxExperiences;
    if (maxProjects != null) result.maxProjects = maxProjects;
    if (includeSummary != null) result.includeSummary = includeSummary;
    if (customPrompt != null) result.customPrompt = customPrompt;
    if (order != null) result.order = order;
    if (language != null) result.language = language;
    return result;
  }

  GenerateResumeRequest._();

  factory GenerateResumeRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GenerateResumeRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GenerateResumeRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'jobId')
    ..aI(2, _omitFieldNames ? '' : 'maxExperiences')
    ..aI(3, _omitFieldNames ? '' : 'maxProjects')
    ..aOB(4, _omitFieldNames ? '' : 'includeSummary')
    ..aOS(5, _omitFieldNames ? '' : 'customPrompt')
    ..aOS(6, _omitFieldNames ? '' : 'order')
    ..aOS(7, _omitFieldNames ? '' : 'language')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GenerateResumeRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GenerateResumeRequest copyWith(
          void Function(GenerateResumeRequest) updates) =>
      super.copyWith((message) => updates(message as GenerateResumeRequest))
          as GenerateResumeRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GenerateResumeRequest create() => GenerateResumeRequest._();
  @$core.override
  GenerateResumeRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GenerateResumeRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GenerateResumeRequest>(create);
  static GenerateResumeRequest? _defaultInstance;

  /// Id of one of the caller's jobs.
  @$pb.TagNumber(1)
  $core.String get jobId => $_getSZ(0);
  @$pb.TagNumber(1)
  set jobId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasJobId() => $_has(0);
  @$pb.TagNumber(1)
  void clearJobId() => $_clearField(1);

  /// Maximum number of experiences to print, from 1 to 10. Default: 5.
  @$pb.TagNumber(2)
  $core.int get maxExperiences => $_getIZ(1);
  @$pb.TagNumber(2)
  set maxExperiences($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasMaxExperiences() => $_has(1);
  @$pb.TagNumber(2)
  void clearMaxExperiences() => $_clearField(2);

  /// Maximum number of projects to print, from 0 to 5; 0 omits the section. Default: 3.
  @$pb.TagNumber(3)
  $core.int get maxProjects => $_getIZ(2);
  @$pb.TagNumber(3)
  set maxProjects($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasMaxProjects() => $_has(2);
  @$pb.TagNumber(3)
  void clearMaxProjects() => $_clearField(3);

  /// Whether to print the professional summary. Default: true.
  @$pb.TagNumber(4)
  $core.bool get includeSummary => $_getBF(3);
  @$pb.TagNumber(4)
  set includeSummary($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(4)
  $core.bool hasIncludeSummary() => $_has(3);
  @$pb.TagNumber(4)
  void clearIncludeSummary() => $_clearField(4);

  /// Words to look for besides the job's keywords, at most 500 characters. Blank counts as unset.
  /// The text itself is never printed.
  @$pb.TagNumber(5)
  $core.String get customPrompt => $_getSZ(4);
  @$pb.TagNumber(5)
  set customPrompt($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasCustomPrompt() => $_has(4);
  @$pb.TagNumber(5)
  void clearCustomPrompt() => $_clearField(5);

  /// Order of the chosen experiences: by "relevance" for the job, or "newest" first, with current
  /// ones before all others. Default: "relevance".
  @$pb.TagNumber(6)
  $core.String get order => $_getSZ(5);
  @$pb.TagNumber(6)
  set order($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasOrder() => $_has(5);
  @$pb.TagNumber(6)
  void clearOrder() => $_clearField(6);

  /// Language of headings and dates, as a primary BCP 47 tag. Default: "en".
  @$pb.TagNumber(7)
  $core.String get language => $_getSZ(6);
  @$pb.TagNumber(7)
  set language($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasLanguage() => $_has(6);
  @$pb.TagNumber(7)
  void clearLanguage() => $_clearField(7);
}

/// Response of GenerateResume.
class GenerateResumeResponse extends $pb.GeneratedMessage {
  factory GenerateResumeResponse({
    $1.Generation? generation,
  }) {
    final result = create();
    if (generation != null) result.generation = generation;
    return result;
  }

  GenerateResumeResponse._();

  factory GenerateResumeResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GenerateResumeResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GenerateResumeResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Generation>(1, _omitFieldNames ? '' : 'generation',
        subBuilder: $1.Generation.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GenerateResumeResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GenerateResumeResponse copyWith(
          void Function(GenerateResumeResponse) updates) =>
      super.copyWith((message) => updates(message as GenerateResumeResponse))
          as GenerateResumeResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GenerateResumeResponse create() => GenerateResumeResponse._();
  @$core.override
  GenerateResumeResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GenerateResumeResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GenerateResumeResponse>(create);
  static GenerateResumeResponse? _defaultInstance;

  /// The resume.
  @$pb.TagNumber(1)
  $1.Generation get generation => $_getN(0);
  @$pb.TagNumber(1)
  set generation($1.Generation value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasGeneration() => $_has(0);
  @$pb.TagNumber(1)
  void clearGeneration() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Generation ensureGeneration() => $_ensure(0);
}

/// The cover letter to write.
class GenerateCoverLetterRequest extends $pb.GeneratedMessage {
  factory GenerateCoverLetterRequest({
    $core.String? jobId,
    $core.String? companyName,
    $core.String? hiringManagerName,
    $core.int? maxParagraphs,
    $core.String? customPrompt,
    $core.String? language,
    $core.String? tone,
    $core.String? length,
    $core.String? model,
    $core.bool? strict,
  }) {
    final result = create();
    if (jobId != null) result.jobId = jobId;
    if (companyName != null) result.companyName = companyName;
    if (hiringManagerName != null) result.hiringManagerName = hiringManagerName;
    if (maxParagraphs != null) result.maxParagraphs = maxParagraphs;
    if (customPrompt != null) result.customPrompt = customPrompt;
    if (language != null) result.language = language;
    if (tone != null) result.tone = tone;
    if (length != null) result.length = length;
    if (model != null) result.model = model;
    if (strict != null) result.strict = strict;
    return result;
  }

  GenerateCoverLetterRequest._();

  factory GenerateCoverLetterRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GenerateCoverLetterRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GenerateCoverLetterRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'jobId')
    ..aOS(2, _omitFieldNames ? '' : 'companyName')
    ..aOS(3, _omitFieldNames ? '' : 'hiringManagerName')
    ..aI(4, _omitFieldNames ? '' : 'maxParagraphs')
    ..aOS(5, _omitFieldNames ? '' : 'customPrompt')
    ..aOS(6, _omitFieldNames ? '' : 'language')
    ..aOS(7, _omitFieldNames ? '' : 'tone')
    ..aOS(8, _omitFieldNames ? '' : 'length')
    ..aOS(9, _omitFieldNames ? '' : 'model')
    ..aOB(10, _omitFieldNames ? '' : 'strict')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GenerateCoverLetterRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GenerateCoverLetterRequest copyWith(
          void Function(GenerateCoverLetterRequest) updates) =>
      super.copyWith(
              (message) => updates(message as GenerateCoverLetterRequest))
          as GenerateCoverLetterRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GenerateCoverLetterRequest create() => GenerateCoverLetterRequest._();
  @$core.override
  GenerateCoverLetterRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GenerateCoverLetterRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GenerateCoverLetterRequest>(create);
  static GenerateCoverLetterRequest? _defaultInstance;

  /// Id of one of the caller's jobs.
  @$pb.TagNumber(1)
  $core.String get jobId => $_getSZ(0);
  @$pb.TagNumber(1)
  set jobId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasJobId() => $_has(0);
  @$pb.TagNumber(1)
  void clearJobId() => $_clearField(1);

  /// Company to name in the letter, at most 200 characters. Blank or unset: the job's company.
  @$pb.TagNumber(2)
  $core.String get companyName => $_getSZ(1);
  @$pb.TagNumber(2)
  set companyName($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCompanyName() => $_has(1);
  @$pb.TagNumber(2)
  void clearCompanyName() => $_clearField(2);

  /// Whom to greet, at most 100 characters. Blank or unset: nobody by name ("Dear Hiring Manager").
  /// Letters in other languages than English then greet the one person to whom the ad surely tells
  /// applicants to turn.
  @$pb.TagNumber(3)
  $core.String get hiringManagerName => $_getSZ(2);
  @$pb.TagNumber(3)
  set hiringManagerName($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasHiringManagerName() => $_has(2);
  @$pb.TagNumber(3)
  void clearHiringManagerName() => $_clearField(3);

  /// Body paragraphs, from 3 to 6; greeting, thanks and signature do not count. Default: 4.
  @$pb.TagNumber(4)
  $core.int get maxParagraphs => $_getIZ(3);
  @$pb.TagNumber(4)
  set maxParagraphs($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasMaxParagraphs() => $_has(3);
  @$pb.TagNumber(4)
  void clearMaxParagraphs() => $_clearField(4);

  /// What to emphasise, at most 500 characters. Blank counts as unset.
  @$pb.TagNumber(5)
  $core.String get customPrompt => $_getSZ(4);
  @$pb.TagNumber(5)
  set customPrompt($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasCustomPrompt() => $_has(4);
  @$pb.TagNumber(5)
  void clearCustomPrompt() => $_clearField(5);

  /// Language of the letter, as a primary BCP 47 tag; "auto" uses the language of the job ad. A
  /// writer that does not know the language writes English, and the response says so. Default:
  /// "auto".
  @$pb.TagNumber(6)
  $core.String get language => $_getSZ(5);
  @$pb.TagNumber(6)
  set language($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasLanguage() => $_has(5);
  @$pb.TagNumber(6)
  void clearLanguage() => $_clearField(6);

  /// Tone of the letter; "own" follows the caller's sample. Default: "own".
  @$pb.TagNumber(7)
  $core.String get tone => $_getSZ(6);
  @$pb.TagNumber(7)
  set tone($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasTone() => $_has(6);
  @$pb.TagNumber(7)
  void clearTone() => $_clearField(7);

  /// Length of the letter: "short" up to 180 words, "long" 380 words or more. Default: "standard".
  @$pb.TagNumber(8)
  $core.String get length => $_getSZ(7);
  @$pb.TagNumber(8)
  set length($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasLength() => $_has(7);
  @$pb.TagNumber(8)
  void clearLength() => $_clearField(8);

  /// Id of the model to use, one of those that ListModels returns for this task. No other model
  /// replaces it: if it is gone or fails, the request fails. Unset: the configured models.
  @$pb.TagNumber(9)
  $core.String get model => $_getSZ(8);
  @$pb.TagNumber(9)
  set model($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasModel() => $_has(8);
  @$pb.TagNumber(9)
  void clearModel() => $_clearField(9);

  /// Whether profile, job or request must support each sentence. An unsupported sentence is
  /// requested once more, then dropped. A letter left with fewer paragraphs than requested fails
  /// with UNSUPPORTED_CLAIMS. It is streamed sentence by sentence. Default: false.
  @$pb.TagNumber(10)
  $core.bool get strict => $_getBF(9);
  @$pb.TagNumber(10)
  set strict($core.bool value) => $_setBool(9, value);
  @$pb.TagNumber(10)
  $core.bool hasStrict() => $_has(9);
  @$pb.TagNumber(10)
  void clearStrict() => $_clearField(10);
}

/// Response of GenerateCoverLetter.
class GenerateCoverLetterResponse extends $pb.GeneratedMessage {
  factory GenerateCoverLetterResponse({
    $1.Generation? generation,
  }) {
    final result = create();
    if (generation != null) result.generation = generation;
    return result;
  }

  GenerateCoverLetterResponse._();

  factory GenerateCoverLetterResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GenerateCoverLetterResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GenerateCoverLetterResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Generation>(1, _omitFieldNames ? '' : 'generation',
        subBuilder: $1.Generation.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GenerateCoverLetterResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GenerateCoverLetterResponse copyWith(
          void Function(GenerateCoverLetterResponse) updates) =>
      super.copyWith(
              (message) => updates(message as GenerateCoverLetterResponse))
          as GenerateCoverLetterResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GenerateCoverLetterResponse create() =>
      GenerateCoverLetterResponse._();
  @$core.override
  GenerateCoverLetterResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GenerateCoverLetterResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GenerateCoverLetterResponse>(create);
  static GenerateCoverLetterResponse? _defaultInstance;

  /// The completed letter.
  @$pb.TagNumber(1)
  $1.Generation get generation => $_getN(0);
  @$pb.TagNumber(1)
  set generation($1.Generation value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasGeneration() => $_has(0);
  @$pb.TagNumber(1)
  void clearGeneration() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Generation ensureGeneration() => $_ensure(0);
}

/// Which document to watch.
class WatchGenerationRequest extends $pb.GeneratedMessage {
  factory WatchGenerationRequest({
    $core.String? generationId,
    $core.int? fromOffset,
  }) {
    final result = create();
    if (generationId != null) result.generationId = generationId;
    if (fromOffset != null) result.fromOffset = fromOffset;
    return result;
  }

  WatchGenerationRequest._();

  factory WatchGenerationRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory WatchGenerationRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'WatchGenerationRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'generationId')
    ..aI(2, _omitFieldNames ? '' : 'fromOffset')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchGenerationRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchGenerationRequest copyWith(
          void Function(WatchGenerationRequest) updates) =>
      super.copyWith((message) => updates(message as WatchGenerationRequest))
          as WatchGenerationRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static WatchGenerationRequest create() => WatchGenerationRequest._();
  @$core.override
  WatchGenerationRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static WatchGenerationRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<WatchGenerationRequest>(create);
  static WatchGenerationRequest? _defaultInstance;

  /// Id of one of the caller's documents.
  @$pb.TagNumber(1)
  $core.String get generationId => $_getSZ(0);
  @$pb.TagNumber(1)
  set generationId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasGenerationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearGenerationId() => $_clearField(1);

  /// Unicode code points that the reader already has. Default: 0, the whole text. If the letter is
  /// still shorter, the stream waits for the text beyond the offset.
  @$pb.TagNumber(2)
  $core.int get fromOffset => $_getIZ(1);
  @$pb.TagNumber(2)
  set fromOffset($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasFromOffset() => $_has(1);
  @$pb.TagNumber(2)
  void clearFromOffset() => $_clearField(2);
}

/// Which letter to stop.
class CancelGenerationRequest extends $pb.GeneratedMessage {
  factory CancelGenerationRequest({
    $core.String? generationId,
  }) {
    final result = create();
    if (generationId != null) result.generationId = generationId;
    return result;
  }

  CancelGenerationRequest._();

  factory CancelGenerationRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CancelGenerationRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CancelGenerationRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'generationId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelGenerationRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelGenerationRequest copyWith(
          void Function(CancelGenerationRequest) updates) =>
      super.copyWith((message) => updates(message as CancelGenerationRequest))
          as CancelGenerationRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CancelGenerationRequest create() => CancelGenerationRequest._();
  @$core.override
  CancelGenerationRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CancelGenerationRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CancelGenerationRequest>(create);
  static CancelGenerationRequest? _defaultInstance;

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

/// Response of CancelGeneration.
class CancelGenerationResponse extends $pb.GeneratedMessage {
  factory CancelGenerationResponse({
    $1.Generation? generation,
  }) {
    final result = create();
    if (generation != null) result.generation = generation;
    return result;
  }

  CancelGenerationResponse._();

  factory CancelGenerationResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CancelGenerationResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CancelGenerationResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Generation>(1, _omitFieldNames ? '' : 'generation',
        subBuilder: $1.Generation.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelGenerationResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelGenerationResponse copyWith(
          void Function(CancelGenerationResponse) updates) =>
      super.copyWith((message) => updates(message as CancelGenerationResponse))
          as CancelGenerationResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CancelGenerationResponse create() => CancelGenerationResponse._();
  @$core.override
  CancelGenerationResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CancelGenerationResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CancelGenerationResponse>(create);
  static CancelGenerationResponse? _defaultInstance;

  /// The document as it is now.
  @$pb.TagNumber(1)
  $1.Generation get generation => $_getN(0);
  @$pb.TagNumber(1)
  set generation($1.Generation value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasGeneration() => $_has(0);
  @$pb.TagNumber(1)
  void clearGeneration() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Generation ensureGeneration() => $_ensure(0);
}

/// Which document to read.
class GetGenerationRequest extends $pb.GeneratedMessage {
  factory GetGenerationRequest({
    $core.String? generationId,
  }) {
    final result = create();
    if (generationId != null) result.generationId = generationId;
    return result;
  }

  GetGenerationRequest._();

  factory GetGenerationRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetGenerationRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetGenerationRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'generationId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetGenerationRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetGenerationRequest copyWith(void Function(GetGenerationRequest) updates) =>
      super.copyWith((message) => updates(message as GetGenerationRequest))
          as GetGenerationRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetGenerationRequest create() => GetGenerationRequest._();
  @$core.override
  GetGenerationRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetGenerationRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetGenerationRequest>(create);
  static GetGenerationRequest? _defaultInstance;

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

/// Response of GetGeneration.
class GetGenerationResponse extends $pb.GeneratedMessage {
  factory GetGenerationResponse({
    $1.Generation? generation,
  }) {
    final result = create();
    if (generation != null) result.generation = generation;
    return result;
  }

  GetGenerationResponse._();

  factory GetGenerationResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetGenerationResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetGenerationResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Generation>(1, _omitFieldNames ? '' : 'generation',
        subBuilder: $1.Generation.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetGenerationResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetGenerationResponse copyWith(
          void Function(GetGenerationResponse) updates) =>
      super.copyWith((message) => updates(message as GetGenerationResponse))
          as GetGenerationResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetGenerationResponse create() => GetGenerationResponse._();
  @$core.override
  GetGenerationResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetGenerationResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetGenerationResponse>(create);
  static GetGenerationResponse? _defaultInstance;

  /// The document.
  @$pb.TagNumber(1)
  $1.Generation get generation => $_getN(0);
  @$pb.TagNumber(1)
  set generation($1.Generation value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasGeneration() => $_has(0);
  @$pb.TagNumber(1)
  void clearGeneration() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Generation ensureGeneration() => $_ensure(0);
}

/// Which documents to list, and which page of them.
class ListGenerationsRequest extends $pb.GeneratedMessage {
  factory ListGenerationsRequest({
    $core.String? documentType,
    $core.String? jobId,
    $core.int? limit,
    $core.int? offset,
    $core.String? q,
  }) {
    final result = create();
    if (documentType != null) result.documentType = documentType;
    if (jobId != null) result.jobId = jobId;
    if (limit != null) result.limit = limit;
    if (offset != null) result.offset = offset;
    if (q != null) result.q = q;
    return result;
  }

  ListGenerationsRequest._();

  factory ListGenerationsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListGenerationsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListGenerationsRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'documentType')
    ..aOS(2, _omitFieldNames ? '' : 'jobId')
    ..aI(3, _omitFieldNames ? '' : 'limit')
    ..aI(4, _omitFieldNames ? '' : 'offset')
    ..aOS(5, _omitFieldNames ? '' : 'q')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListGenerationsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListGenerationsRequest copyWith(
          void Function(ListGenerationsRequest) updates) =>
      super.copyWith((message) => updates(message as ListGenerationsRequest))
          as ListGenerationsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListGenerationsRequest create() => ListGenerationsRequest._();
  @$core.override
  ListGenerationsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListGenerationsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListGenerationsRequest>(create);
  static ListGenerationsRequest? _defaultInstance;

  /// "resume" or "cover_letter". Unset: both.
  @$pb.TagNumber(1)
  $core.String get documentType => $_getSZ(0);
  @$pb.TagNumber(1)
  set documentType($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDocumentType() => $_has(0);
  @$pb.TagNumber(1)
  void clearDocumentType() => $_clearField(1);

  /// Id of a job. Unset: all jobs.
  @$pb.TagNumber(2)
  $core.String get jobId => $_getSZ(1);
  @$pb.TagNumber(2)
  set jobId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasJobId() => $_has(1);
  @$pb.TagNumber(2)
  void clearJobId() => $_clearField(2);

  /// Maximum number of items to return, from 1 to 100. Default: 20.
  @$pb.TagNumber(3)
  $core.int get limit => $_getIZ(2);
  @$pb.TagNumber(3)
  set limit($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLimit() => $_has(2);
  @$pb.TagNumber(3)
  void clearLimit() => $_clearField(3);

  /// Items to skip, 0 or more. Default: 0.
  @$pb.TagNumber(4)
  $core.int get offset => $_getIZ(3);
  @$pb.TagNumber(4)
  set offset($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasOffset() => $_has(3);
  @$pb.TagNumber(4)
  void clearOffset() => $_clearField(4);

  /// Words that must all occur in the job's title or company or in the text, in any letter case.
  /// Blank counts as unset.
  @$pb.TagNumber(5)
  $core.String get q => $_getSZ(4);
  @$pb.TagNumber(5)
  set q($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasQ() => $_has(4);
  @$pb.TagNumber(5)
  void clearQ() => $_clearField(5);
}

/// A page of documents.
class ListGenerationsResponse extends $pb.GeneratedMessage {
  factory ListGenerationsResponse({
    $core.Iterable<$1.GenerationSummary>? generations,
    $core.int? total,
    $1.Pagination? pagination,
  }) {
    final result = create();
    if (generations != null) result.generations.addAll(generations);
    if (total != null) result.total = total;
    if (pagination != null) result.pagination = pagination;
    return result;
  }

  ListGenerationsResponse._();

  factory ListGenerationsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListGenerationsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListGenerationsResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..pPM<$1.GenerationSummary>(1, _omitFieldNames ? '' : 'generations',
        subBuilder: $1.GenerationSummary.create)
    ..aI(2, _omitFieldNames ? '' : 'total')
    ..aOM<$1.Pagination>(3, _omitFieldNames ? '' : 'pagination',
        subBuilder: $1.Pagination.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListGenerationsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListGenerationsResponse copyWith(
          void Function(ListGenerationsResponse) updates) =>
      super.copyWith((message) => updates(message as ListGenerationsResponse))
          as ListGenerationsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListGenerationsResponse create() => ListGenerationsResponse._();
  @$core.override
  ListGenerationsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListGenerationsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListGenerationsResponse>(create);
  static ListGenerationsResponse? _defaultInstance;

  /// The documents of the page, newest first.
  @$pb.TagNumber(1)
  $pb.PbList<$1.GenerationSummary> get generations => $_getList(0);

  /// Documents in the whole list.
  @$pb.TagNumber(2)
  $core.int get total => $_getIZ(1);
  @$pb.TagNumber(2)
  set total($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotal() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotal() => $_clearField(2);

  /// Position of the page.
  @$pb.TagNumber(3)
  $1.Pagination get pagination => $_getN(2);
  @$pb.TagNumber(3)
  set pagination($1.Pagination value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasPagination() => $_has(2);
  @$pb.TagNumber(3)
  void clearPagination() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.Pagination ensurePagination() => $_ensure(2);
}

/// Which document to delete.
class DeleteGenerationRequest extends $pb.GeneratedMessage {
  factory DeleteGenerationRequest({
    $core.String? generationId,
  }) {
    final result = create();
    if (generationId != null) result.generationId = generationId;
    return result;
  }

  DeleteGenerationRequest._();

  factory DeleteGenerationRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteGenerationRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteGenerationRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'generationId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteGenerationRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteGenerationRequest copyWith(
          void Function(DeleteGenerationRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteGenerationRequest))
          as DeleteGenerationRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteGenerationRequest create() => DeleteGenerationRequest._();
  @$core.override
  DeleteGenerationRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteGenerationRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteGenerationRequest>(create);
  static DeleteGenerationRequest? _defaultInstance;

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

/// Response of DeleteGeneration; REST sends no body.
class DeleteGenerationResponse extends $pb.GeneratedMessage {
  factory DeleteGenerationResponse() => create();

  DeleteGenerationResponse._();

  factory DeleteGenerationResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteGenerationResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteGenerationResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteGenerationResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteGenerationResponse copyWith(
          void Function(DeleteGenerationResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteGenerationResponse))
          as DeleteGenerationResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteGenerationResponse create() => DeleteGenerationResponse._();
  @$core.override
  DeleteGenerationResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteGenerationResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteGenerationResponse>(create);
  static DeleteGenerationResponse? _defaultInstance;
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
