// This is a generated file - do not edit.
//
// Generated from jobwise/generation/v1/generation_messages.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/struct.pb.dart' as $1;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $0;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A resume or cover letter created for one job.
class Generation extends $pb.GeneratedMessage {
  factory Generation({
    $core.String? generationId,
    $core.String? jobId,
    $core.String? documentType,
    $core.String? status,
    $core.String? resumeText,
    $core.String? coverLetterText,
    $core.String? contentText,
    ContentUsed? contentUsed,
    $core.double? atsScore,
    $core.String? atsFeedback,
    LlmMetadata? llmMetadata,
    GenerationError? error,
    $0.Timestamp? createdAt,
    $core.String? language,
    $core.int? version,
    $core.bool? edited,
  }) {
    final result = create();
    if (generationId != null) result.generationId = generationId;
    if (jobId != null) result.jobId = jobId;
    if (documentType != null) result.documentType = documentType;
    if (status != null) result.status = status;
    if (resumeText != null) result.resumeText = resumeText;
    if (coverLetterText != null) result.coverLetterText = coverLetterText;
    if (contentText != null) result.contentText = contentText;
    if (contentUsed != null) result.contentUsed = contentUsed;
    if (atsScore != null) result.atsScore = atsScore;
    if (atsFeedback != null) result.atsFeedback = atsFeedback;
    if (llmMetadata != null) result.llmMetadata = llmMetadata;
    if (error != null) result.error = error;
    if (createdAt != null) result.createdAt = createdAt;
    if (language != null) result.language = language;
    if (version != null) result.version = version;
    if (edited != null) result.edited = edited;
    return result;
  }

  Generation._();

  factory Generation.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Generation.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Generation',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'generationId')
    ..aOS(2, _omitFieldNames ? '' : 'jobId')
    ..aOS(3, _omitFieldNames ? '' : 'documentType')
    ..aOS(4, _omitFieldNames ? '' : 'status')
    ..aOS(5, _omitFieldNames ? '' : 'resumeText')
    ..aOS(6, _omitFieldNames ? '' : 'coverLetterText')
    ..aOS(7, _omitFieldNames ? '' : 'contentText')
    ..aOM<ContentUsed>(8, _omitFieldNames ? '' : 'contentUsed',
        subBuilder: ContentUsed.create)
    ..aD(9, _omitFieldNames ? '' : 'atsScore')
    ..aOS(10, _omitFieldNames ? '' : 'atsFeedback')
    ..aOM<LlmMetadata>(11, _omitFieldNames ? '' : 'llmMetadata',
        subBuilder: LlmMetadata.create)
    ..aOM<GenerationError>(12, _omitFieldNames ? '' : 'error',
        subBuilder: GenerationError.create)
    ..aOM<$0.Timestamp>(13, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..aOS(14, _omitFieldNames ? '' : 'language')
    ..aI(15, _omitFieldNames ? '' : 'version')
    ..aOB(16, _omitFieldNames ? '' : 'edited')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Generation clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Generation copyWith(void Function(Generation) updates) =>
      super.copyWith((message) => updates(message as Generation)) as Generation;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Generation create() => Generation._();
  @$core.override
  Generation createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Generation getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<Generation>(create);
  static Generation? _defaultInstance;

  /// Id of the document.
  @$pb.TagNumber(1)
  $core.String get generationId => $_getSZ(0);
  @$pb.TagNumber(1)
  set generationId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasGenerationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearGenerationId() => $_clearField(1);

  /// Id of the job that it was made for.
  @$pb.TagNumber(2)
  $core.String get jobId => $_getSZ(1);
  @$pb.TagNumber(2)
  set jobId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasJobId() => $_has(1);
  @$pb.TagNumber(2)
  void clearJobId() => $_clearField(2);

  /// "resume" or "cover_letter".
  @$pb.TagNumber(3)
  $core.String get documentType => $_getSZ(2);
  @$pb.TagNumber(3)
  set documentType($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDocumentType() => $_has(2);
  @$pb.TagNumber(3)
  void clearDocumentType() => $_clearField(3);

  /// "completed"; for a cover letter also "pending" while it is being written, or "failed".
  @$pb.TagNumber(4)
  $core.String get status => $_getSZ(3);
  @$pb.TagNumber(4)
  set status($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasStatus() => $_has(3);
  @$pb.TagNumber(4)
  void clearStatus() => $_clearField(4);

  /// The text of a resume. Unset for a cover letter.
  @$pb.TagNumber(5)
  $core.String get resumeText => $_getSZ(4);
  @$pb.TagNumber(5)
  set resumeText($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasResumeText() => $_has(4);
  @$pb.TagNumber(5)
  void clearResumeText() => $_clearField(5);

  /// The text of a cover letter, as far as it is written. Unset for a resume.
  @$pb.TagNumber(6)
  $core.String get coverLetterText => $_getSZ(5);
  @$pb.TagNumber(6)
  set coverLetterText($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasCoverLetterText() => $_has(5);
  @$pb.TagNumber(6)
  void clearCoverLetterText() => $_clearField(6);

  /// The same text for both types. Empty until the first words of a letter exist.
  @$pb.TagNumber(7)
  $core.String get contentText => $_getSZ(6);
  @$pb.TagNumber(7)
  set contentText($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasContentText() => $_has(6);
  @$pb.TagNumber(7)
  void clearContentText() => $_clearField(7);

  /// Which parts of the profile were used. Unset for a letter that is not completed.
  @$pb.TagNumber(8)
  ContentUsed get contentUsed => $_getN(7);
  @$pb.TagNumber(8)
  set contentUsed(ContentUsed value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasContentUsed() => $_has(7);
  @$pb.TagNumber(8)
  void clearContentUsed() => $_clearField(8);
  @$pb.TagNumber(8)
  ContentUsed ensureContentUsed() => $_ensure(7);

  /// How well the text fits the job, from 0 to 100 with one decimal. Unset for a letter that is not
  /// completed.
  @$pb.TagNumber(9)
  $core.double get atsScore => $_getN(8);
  @$pb.TagNumber(9)
  set atsScore($core.double value) => $_setDouble(8, value);
  @$pb.TagNumber(9)
  $core.bool hasAtsScore() => $_has(8);
  @$pb.TagNumber(9)
  void clearAtsScore() => $_clearField(9);

  /// One sentence on the score. Unset with it.
  @$pb.TagNumber(10)
  $core.String get atsFeedback => $_getSZ(9);
  @$pb.TagNumber(10)
  set atsFeedback($core.String value) => $_setString(9, value);
  @$pb.TagNumber(10)
  $core.bool hasAtsFeedback() => $_has(9);
  @$pb.TagNumber(10)
  void clearAtsFeedback() => $_clearField(10);

  /// The cost of the text. Empty for a letter that is not completed.
  @$pb.TagNumber(11)
  LlmMetadata get llmMetadata => $_getN(10);
  @$pb.TagNumber(11)
  set llmMetadata(LlmMetadata value) => $_setField(11, value);
  @$pb.TagNumber(11)
  $core.bool hasLlmMetadata() => $_has(10);
  @$pb.TagNumber(11)
  void clearLlmMetadata() => $_clearField(11);
  @$pb.TagNumber(11)
  LlmMetadata ensureLlmMetadata() => $_ensure(10);

  /// Why a letter failed. Unset unless it failed; responses that create a document never have it.
  @$pb.TagNumber(12)
  GenerationError get error => $_getN(11);
  @$pb.TagNumber(12)
  set error(GenerationError value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasError() => $_has(11);
  @$pb.TagNumber(12)
  void clearError() => $_clearField(12);
  @$pb.TagNumber(12)
  GenerationError ensureError() => $_ensure(11);

  /// When it was requested.
  @$pb.TagNumber(13)
  $0.Timestamp get createdAt => $_getN(12);
  @$pb.TagNumber(13)
  set createdAt($0.Timestamp value) => $_setField(13, value);
  @$pb.TagNumber(13)
  $core.bool hasCreatedAt() => $_has(12);
  @$pb.TagNumber(13)
  void clearCreatedAt() => $_clearField(13);
  @$pb.TagNumber(13)
  $0.Timestamp ensureCreatedAt() => $_ensure(12);

  /// Language of the text, as a primary BCP 47 tag: "en", "de" …
  @$pb.TagNumber(14)
  $core.String get language => $_getSZ(13);
  @$pb.TagNumber(14)
  set language($core.String value) => $_setString(13, value);
  @$pb.TagNumber(14)
  $core.bool hasLanguage() => $_has(13);
  @$pb.TagNumber(14)
  void clearLanguage() => $_clearField(14);

  /// Version of the document, starting at 1.
  @$pb.TagNumber(15)
  $core.int get version => $_getIZ(14);
  @$pb.TagNumber(15)
  set version($core.int value) => $_setSignedInt32(14, value);
  @$pb.TagNumber(15)
  $core.bool hasVersion() => $_has(14);
  @$pb.TagNumber(15)
  void clearVersion() => $_clearField(15);

  /// Whether a person has changed the text.
  @$pb.TagNumber(16)
  $core.bool get edited => $_getBF(15);
  @$pb.TagNumber(16)
  set edited($core.bool value) => $_setBool(15, value);
  @$pb.TagNumber(16)
  $core.bool hasEdited() => $_has(15);
  @$pb.TagNumber(16)
  void clearEdited() => $_clearField(16);
}

/// Which parts of the profile a document shows: counts for a resume, the other fields for a letter.
class ContentUsed extends $pb.GeneratedMessage {
  factory ContentUsed({
    $core.int? experiencesCount,
    $core.int? projectsCount,
    $core.int? skillsCount,
    $core.int? educationCount,
    $core.bool? summaryEnhanced,
    $1.ListValue? topExperiences,
    $1.ListValue? topProjects,
    $1.ListValue? skillsHighlighted,
    $core.bool? writingStyleApplied,
  }) {
    final result = create();
    if (experiencesCount != null) result.experiencesCount = experiencesCount;
    if (projectsCount != null) result.projectsCount = projectsCount;
    if (skillsCount != null) result.skillsCount = skillsCount;
    if (educationCount != null) result.educationCount = educationCount;
    if (summaryEnhanced != null) result.summaryEnhanced = summaryEnhanced;
    if (topExperiences != null) result.topExperiences = topExperiences;
    if (topProjects != null) result.topProjects = topProjects;
    if (skillsHighlighted != null) result.skillsHighlighted = skillsHighlighted;
    if (writingStyleApplied != null)
      result.writingStyleApplied = writingStyleApplied;
    return result;
  }

  ContentUsed._();

  factory ContentUsed.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ContentUsed.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ContentUsed',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'experiencesCount')
    ..aI(2, _omitFieldNames ? '' : 'projectsCount')
    ..aI(3, _omitFieldNames ? '' : 'skillsCount')
    ..aI(4, _omitFieldNames ? '' : 'educationCount')
    ..aOB(5, _omitFieldNames ? '' : 'summaryEnhanced')
    ..aOM<$1.ListValue>(6, _omitFieldNames ? '' : 'topExperiences',
        subBuilder: $1.ListValue.create)
    ..aOM<$1.ListValue>(7, _omitFieldNames ? '' : 'topProjects',
        subBuilder: $1.ListValue.create)
    ..aOM<$1.ListValue>(8, _omitFieldNames ? '' : 'skillsHighlighted',
        subBuilder: $1.ListValue.create)
    ..aOB(9, _omitFieldNames ? '' : 'writingStyleApplied')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ContentUsed clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ContentUsed copyWith(void Function(ContentUsed) updates) =>
      super.copyWith((message) => updates(message as ContentUsed))
          as ContentUsed;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ContentUsed create() => ContentUsed._();
  @$core.override
  ContentUsed createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ContentUsed getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ContentUsed>(create);
  static ContentUsed? _defaultInstance;

  /// Experiences printed. Unset for a letter.
  @$pb.TagNumber(1)
  $core.int get experiencesCount => $_getIZ(0);
  @$pb.TagNumber(1)
  set experiencesCount($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasExperiencesCount() => $_has(0);
  @$pb.TagNumber(1)
  void clearExperiencesCount() => $_clearField(1);

  /// Projects printed. Unset for a letter.
  @$pb.TagNumber(2)
  $core.int get projectsCount => $_getIZ(1);
  @$pb.TagNumber(2)
  set projectsCount($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasProjectsCount() => $_has(1);
  @$pb.TagNumber(2)
  void clearProjectsCount() => $_clearField(2);

  /// Technical skills printed. Unset for a letter.
  @$pb.TagNumber(3)
  $core.int get skillsCount => $_getIZ(2);
  @$pb.TagNumber(3)
  set skillsCount($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSkillsCount() => $_has(2);
  @$pb.TagNumber(3)
  void clearSkillsCount() => $_clearField(3);

  /// Education entries printed. Unset for a letter.
  @$pb.TagNumber(4)
  $core.int get educationCount => $_getIZ(3);
  @$pb.TagNumber(4)
  set educationCount($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasEducationCount() => $_has(3);
  @$pb.TagNumber(4)
  void clearEducationCount() => $_clearField(4);

  /// True if the enhanced summary was printed. Unset for a letter.
  @$pb.TagNumber(5)
  $core.bool get summaryEnhanced => $_getBF(4);
  @$pb.TagNumber(5)
  set summaryEnhanced($core.bool value) => $_setBool(4, value);
  @$pb.TagNumber(5)
  $core.bool hasSummaryEnhanced() => $_has(4);
  @$pb.TagNumber(5)
  void clearSummaryEnhanced() => $_clearField(5);

  /// Ids of the experiences that the model received, most relevant first, at most 3. Unset for a
  /// resume.
  @$pb.TagNumber(6)
  $1.ListValue get topExperiences => $_getN(5);
  @$pb.TagNumber(6)
  set topExperiences($1.ListValue value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasTopExperiences() => $_has(5);
  @$pb.TagNumber(6)
  void clearTopExperiences() => $_clearField(6);
  @$pb.TagNumber(6)
  $1.ListValue ensureTopExperiences() => $_ensure(5);

  /// Ids of the projects that the model received, most relevant first, at most 2. Unset for a
  /// resume.
  @$pb.TagNumber(7)
  $1.ListValue get topProjects => $_getN(6);
  @$pb.TagNumber(7)
  set topProjects($1.ListValue value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasTopProjects() => $_has(6);
  @$pb.TagNumber(7)
  void clearTopProjects() => $_clearField(7);
  @$pb.TagNumber(7)
  $1.ListValue ensureTopProjects() => $_ensure(6);

  /// Technical skills of the profile that the letter names, at most 10. Unset for a resume.
  @$pb.TagNumber(8)
  $1.ListValue get skillsHighlighted => $_getN(7);
  @$pb.TagNumber(8)
  set skillsHighlighted($1.ListValue value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasSkillsHighlighted() => $_has(7);
  @$pb.TagNumber(8)
  void clearSkillsHighlighted() => $_clearField(8);
  @$pb.TagNumber(8)
  $1.ListValue ensureSkillsHighlighted() => $_ensure(7);

  /// True if the letter follows the style of the caller's own sample. Unset for a resume.
  @$pb.TagNumber(9)
  $core.bool get writingStyleApplied => $_getBF(8);
  @$pb.TagNumber(9)
  set writingStyleApplied($core.bool value) => $_setBool(8, value);
  @$pb.TagNumber(9)
  $core.bool hasWritingStyleApplied() => $_has(8);
  @$pb.TagNumber(9)
  void clearWritingStyleApplied() => $_clearField(9);
}

/// What a text cost.
class LlmMetadata extends $pb.GeneratedMessage {
  factory LlmMetadata({
    $core.String? model,
    $core.int? totalTokens,
    $core.double? processingTimeSeconds,
    $core.String? note,
    $core.String? rankingSource,
  }) {
    final result = create();
    if (model != null) result.model = model;
    if (totalTokens != null) result.totalTokens = totalTokens;
    if (processingTimeSeconds != null)
      result.processingTimeSeconds = processingTimeSeconds;
    if (note != null) result.note = note;
    if (rankingSource != null) result.rankingSource = rankingSource;
    return result;
  }

  LlmMetadata._();

  factory LlmMetadata.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory LlmMetadata.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'LlmMetadata',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'model')
    ..aI(2, _omitFieldNames ? '' : 'totalTokens')
    ..aD(3, _omitFieldNames ? '' : 'processingTimeSeconds')
    ..aOS(4, _omitFieldNames ? '' : 'note')
    ..aOS(5, _omitFieldNames ? '' : 'rankingSource')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  LlmMetadata clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  LlmMetadata copyWith(void Function(LlmMetadata) updates) =>
      super.copyWith((message) => updates(message as LlmMetadata))
          as LlmMetadata;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static LlmMetadata create() => LlmMetadata._();
  @$core.override
  LlmMetadata createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static LlmMetadata getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<LlmMetadata>(create);
  static LlmMetadata? _defaultInstance;

  /// The model that wrote the text; "offline" for the built-in one, "none" for a resume.
  @$pb.TagNumber(1)
  $core.String get model => $_getSZ(0);
  @$pb.TagNumber(1)
  set model($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasModel() => $_has(0);
  @$pb.TagNumber(1)
  void clearModel() => $_clearField(1);

  /// Tokens of all model calls of the request. Unset for a resume.
  @$pb.TagNumber(2)
  $core.int get totalTokens => $_getIZ(1);
  @$pb.TagNumber(2)
  set totalTokens($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotalTokens() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotalTokens() => $_clearField(2);

  /// Time of all model calls of the request, in seconds with one decimal. Unset for a resume.
  @$pb.TagNumber(3)
  $core.double get processingTimeSeconds => $_getN(2);
  @$pb.TagNumber(3)
  set processingTimeSeconds($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasProcessingTimeSeconds() => $_has(2);
  @$pb.TagNumber(3)
  void clearProcessingTimeSeconds() => $_clearField(3);

  /// "Pure logic compilation, no LLM used" for a resume. Unset for a letter.
  @$pb.TagNumber(4)
  $core.String get note => $_getSZ(3);
  @$pb.TagNumber(4)
  set note($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasNote() => $_has(3);
  @$pb.TagNumber(4)
  void clearNote() => $_clearField(4);

  /// Where the order in a resume came from: "cached" (the stored ranking), "cached_stale" (a stored
  /// ranking, completed with what has changed since) or "keyword_fallback" (no ranking stored;
  /// ordered by rules). Unset for a letter.
  @$pb.TagNumber(5)
  $core.String get rankingSource => $_getSZ(4);
  @$pb.TagNumber(5)
  set rankingSource($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasRankingSource() => $_has(4);
  @$pb.TagNumber(5)
  void clearRankingSource() => $_clearField(5);
}

/// The reason why a letter failed.
class GenerationError extends $pb.GeneratedMessage {
  factory GenerationError({
    $core.String? reason,
    $core.String? detail,
  }) {
    final result = create();
    if (reason != null) result.reason = reason;
    if (detail != null) result.detail = detail;
    return result;
  }

  GenerationError._();

  factory GenerationError.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GenerationError.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GenerationError',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'reason')
    ..aOS(2, _omitFieldNames ? '' : 'detail')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GenerationError clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GenerationError copyWith(void Function(GenerationError) updates) =>
      super.copyWith((message) => updates(message as GenerationError))
          as GenerationError;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GenerationError create() => GenerationError._();
  @$core.override
  GenerationError createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GenerationError getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GenerationError>(create);
  static GenerationError? _defaultInstance;

  /// Stable name for programs, such as LLM_TIMEOUT, LLM_UNAVAILABLE, CANCELLED, INTERRUPTED, or
  /// INTERNAL for an internal server error.
  @$pb.TagNumber(1)
  $core.String get reason => $_getSZ(0);
  @$pb.TagNumber(1)
  set reason($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasReason() => $_has(0);
  @$pb.TagNumber(1)
  void clearReason() => $_clearField(1);

  /// Human-readable description of the reason.
  @$pb.TagNumber(2)
  $core.String get detail => $_getSZ(1);
  @$pb.TagNumber(2)
  set detail($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasDetail() => $_has(1);
  @$pb.TagNumber(2)
  void clearDetail() => $_clearField(2);
}

/// A document in the history.
class GenerationSummary extends $pb.GeneratedMessage {
  factory GenerationSummary({
    $core.String? generationId,
    $core.String? jobId,
    $core.String? jobTitle,
    $core.String? company,
    $core.String? documentType,
    $core.String? status,
    $core.double? atsScore,
    $0.Timestamp? createdAt,
    $core.String? contentText,
    $core.int? version,
    $core.bool? edited,
  }) {
    final result = create();
    if (generationId != null) result.generationId = generationId;
    if (jobId != null) result.jobId = jobId;
    if (jobTitle != null) result.jobTitle = jobTitle;
    if (company != null) result.company = company;
    if (documentType != null) result.documentType = documentType;
    if (status != null) result.status = status;
    if (atsScore != null) result.atsScore = atsScore;
    if (createdAt != null) result.createdAt = createdAt;
    if (contentText != null) result.contentText = contentText;
    if (version != null) result.version = version;
    if (edited != null) result.edited = edited;
    return result;
  }

  GenerationSummary._();

  factory GenerationSummary.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GenerationSummary.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GenerationSummary',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'generationId')
    ..aOS(2, _omitFieldNames ? '' : 'jobId')
    ..aOS(3, _omitFieldNames ? '' : 'jobTitle')
    ..aOS(4, _omitFieldNames ? '' : 'company')
    ..aOS(5, _omitFieldNames ? '' : 'documentType')
    ..aOS(6, _omitFieldNames ? '' : 'status')
    ..aD(7, _omitFieldNames ? '' : 'atsScore')
    ..aOM<$0.Timestamp>(8, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..aOS(9, _omitFieldNames ? '' : 'contentText')
    ..aI(10, _omitFieldNames ? '' : 'version')
    ..aOB(11, _omitFieldNames ? '' : 'edited')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GenerationSummary clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GenerationSummary copyWith(void Function(GenerationSummary) updates) =>
      super.copyWith((message) => updates(message as GenerationSummary))
          as GenerationSummary;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GenerationSummary create() => GenerationSummary._();
  @$core.override
  GenerationSummary createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GenerationSummary getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GenerationSummary>(create);
  static GenerationSummary? _defaultInstance;

  /// Id of the document.
  @$pb.TagNumber(1)
  $core.String get generationId => $_getSZ(0);
  @$pb.TagNumber(1)
  set generationId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasGenerationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearGenerationId() => $_clearField(1);

  /// Id of the job that it was made for.
  @$pb.TagNumber(2)
  $core.String get jobId => $_getSZ(1);
  @$pb.TagNumber(2)
  set jobId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasJobId() => $_has(1);
  @$pb.TagNumber(2)
  void clearJobId() => $_clearField(2);

  /// Title of the job as it is now.
  @$pb.TagNumber(3)
  $core.String get jobTitle => $_getSZ(2);
  @$pb.TagNumber(3)
  set jobTitle($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasJobTitle() => $_has(2);
  @$pb.TagNumber(3)
  void clearJobTitle() => $_clearField(3);

  /// Company of the job as it is now.
  @$pb.TagNumber(4)
  $core.String get company => $_getSZ(3);
  @$pb.TagNumber(4)
  set company($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasCompany() => $_has(3);
  @$pb.TagNumber(4)
  void clearCompany() => $_clearField(4);

  /// "resume" or "cover_letter".
  @$pb.TagNumber(5)
  $core.String get documentType => $_getSZ(4);
  @$pb.TagNumber(5)
  set documentType($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasDocumentType() => $_has(4);
  @$pb.TagNumber(5)
  void clearDocumentType() => $_clearField(5);

  /// "completed", "pending" or "failed".
  @$pb.TagNumber(6)
  $core.String get status => $_getSZ(5);
  @$pb.TagNumber(6)
  set status($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasStatus() => $_has(5);
  @$pb.TagNumber(6)
  void clearStatus() => $_clearField(6);

  /// As in Generation. Unset for a letter that is not completed.
  @$pb.TagNumber(7)
  $core.double get atsScore => $_getN(6);
  @$pb.TagNumber(7)
  set atsScore($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasAtsScore() => $_has(6);
  @$pb.TagNumber(7)
  void clearAtsScore() => $_clearField(7);

  /// When it was requested.
  @$pb.TagNumber(8)
  $0.Timestamp get createdAt => $_getN(7);
  @$pb.TagNumber(8)
  set createdAt($0.Timestamp value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasCreatedAt() => $_has(7);
  @$pb.TagNumber(8)
  void clearCreatedAt() => $_clearField(8);
  @$pb.TagNumber(8)
  $0.Timestamp ensureCreatedAt() => $_ensure(7);

  /// The text, as in Generation.
  @$pb.TagNumber(9)
  $core.String get contentText => $_getSZ(8);
  @$pb.TagNumber(9)
  set contentText($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasContentText() => $_has(8);
  @$pb.TagNumber(9)
  void clearContentText() => $_clearField(9);

  /// As in Generation.
  @$pb.TagNumber(10)
  $core.int get version => $_getIZ(9);
  @$pb.TagNumber(10)
  set version($core.int value) => $_setSignedInt32(9, value);
  @$pb.TagNumber(10)
  $core.bool hasVersion() => $_has(9);
  @$pb.TagNumber(10)
  void clearVersion() => $_clearField(10);

  /// As in Generation.
  @$pb.TagNumber(11)
  $core.bool get edited => $_getBF(10);
  @$pb.TagNumber(11)
  set edited($core.bool value) => $_setBool(10, value);
  @$pb.TagNumber(11)
  $core.bool hasEdited() => $_has(10);
  @$pb.TagNumber(11)
  void clearEdited() => $_clearField(11);
}

/// Position of a page in a list.
class Pagination extends $pb.GeneratedMessage {
  factory Pagination({
    $core.int? limit,
    $core.int? offset,
    $core.int? total,
    $core.bool? hasMore,
  }) {
    final result = create();
    if (limit != null) result.limit = limit;
    if (offset != null) result.offset = offset;
    if (total != null) result.total = total;
    if (hasMore != null) result.hasMore = hasMore;
    return result;
  }

  Pagination._();

  factory Pagination.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Pagination.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Pagination',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'limit')
    ..aI(2, _omitFieldNames ? '' : 'offset')
    ..aI(3, _omitFieldNames ? '' : 'total')
    ..aOB(4, _omitFieldNames ? '' : 'hasMore', protoName: 'hasMore')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Pagination clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Pagination copyWith(void Function(Pagination) updates) =>
      super.copyWith((message) => updates(message as Pagination)) as Pagination;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Pagination create() => Pagination._();
  @$core.override
  Pagination createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Pagination getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<Pagination>(create);
  static Pagination? _defaultInstance;

  /// Maximum number of items in the page.
  @$pb.TagNumber(1)
  $core.int get limit => $_getIZ(0);
  @$pb.TagNumber(1)
  set limit($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLimit() => $_has(0);
  @$pb.TagNumber(1)
  void clearLimit() => $_clearField(1);

  /// Number of items before the page.
  @$pb.TagNumber(2)
  $core.int get offset => $_getIZ(1);
  @$pb.TagNumber(2)
  set offset($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasOffset() => $_has(1);
  @$pb.TagNumber(2)
  void clearOffset() => $_clearField(2);

  /// Number of items in the whole list.
  @$pb.TagNumber(3)
  $core.int get total => $_getIZ(2);
  @$pb.TagNumber(3)
  set total($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasTotal() => $_has(2);
  @$pb.TagNumber(3)
  void clearTotal() => $_clearField(3);

  /// True if there are items after the page. The name matches REST, which uses camelCase only here.
  /// buf:lint:ignore FIELD_LOWER_SNAKE_CASE
  @$pb.TagNumber(4)
  $core.bool get hasMore => $_getBF(3);
  @$pb.TagNumber(4)
  set hasMore($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(4)
  $core.bool hasHasMore() => $_has(3);
  @$pb.TagNumber(4)
  void clearHasMore() => $_clearField(4);
}

enum CoverLetterEvent_Event {
  queued,
  started,
  delta,
  heartbeat,
  completed,
  notSet
}

/// One step of a cover letter that is being written.
class CoverLetterEvent extends $pb.GeneratedMessage {
  factory CoverLetterEvent({
    CoverLetterQueued? queued,
    CoverLetterStarted? started,
    CoverLetterDelta? delta,
    CoverLetterHeartbeat? heartbeat,
    CoverLetterCompleted? completed,
  }) {
    final result = create();
    if (queued != null) result.queued = queued;
    if (started != null) result.started = started;
    if (delta != null) result.delta = delta;
    if (heartbeat != null) result.heartbeat = heartbeat;
    if (completed != null) result.completed = completed;
    return result;
  }

  CoverLetterEvent._();

  factory CoverLetterEvent.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CoverLetterEvent.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static const $core.Map<$core.int, CoverLetterEvent_Event>
      _CoverLetterEvent_EventByTag = {
    1: CoverLetterEvent_Event.queued,
    2: CoverLetterEvent_Event.started,
    3: CoverLetterEvent_Event.delta,
    4: CoverLetterEvent_Event.heartbeat,
    5: CoverLetterEvent_Event.completed,
    0: CoverLetterEvent_Event.notSet
  };
  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CoverLetterEvent',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..oo(0, [1, 2, 3, 4, 5])
    ..aOM<CoverLetterQueued>(1, _omitFieldNames ? '' : 'queued',
        subBuilder: CoverLetterQueued.create)
    ..aOM<CoverLetterStarted>(2, _omitFieldNames ? '' : 'started',
        subBuilder: CoverLetterStarted.create)
    ..aOM<CoverLetterDelta>(3, _omitFieldNames ? '' : 'delta',
        subBuilder: CoverLetterDelta.create)
    ..aOM<CoverLetterHeartbeat>(4, _omitFieldNames ? '' : 'heartbeat',
        subBuilder: CoverLetterHeartbeat.create)
    ..aOM<CoverLetterCompleted>(5, _omitFieldNames ? '' : 'completed',
        subBuilder: CoverLetterCompleted.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CoverLetterEvent clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CoverLetterEvent copyWith(void Function(CoverLetterEvent) updates) =>
      super.copyWith((message) => updates(message as CoverLetterEvent))
          as CoverLetterEvent;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CoverLetterEvent create() => CoverLetterEvent._();
  @$core.override
  CoverLetterEvent createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CoverLetterEvent getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CoverLetterEvent>(create);
  static CoverLetterEvent? _defaultInstance;

  @$pb.TagNumber(1)
  @$pb.TagNumber(2)
  @$pb.TagNumber(3)
  @$pb.TagNumber(4)
  @$pb.TagNumber(5)
  CoverLetterEvent_Event whichEvent() =>
      _CoverLetterEvent_EventByTag[$_whichOneof(0)]!;
  @$pb.TagNumber(1)
  @$pb.TagNumber(2)
  @$pb.TagNumber(3)
  @$pb.TagNumber(4)
  @$pb.TagNumber(5)
  void clearEvent() => $_clearField($_whichOneof(0));

  /// The letter is waiting for its turn. May be sent repeatedly; nothing else comes before it.
  @$pb.TagNumber(1)
  CoverLetterQueued get queued => $_getN(0);
  @$pb.TagNumber(1)
  set queued(CoverLetterQueued value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasQueued() => $_has(0);
  @$pb.TagNumber(1)
  void clearQueued() => $_clearField(1);
  @$pb.TagNumber(1)
  CoverLetterQueued ensureQueued() => $_ensure(0);

  /// The letter has begun. Comes once, before any text.
  @$pb.TagNumber(2)
  CoverLetterStarted get started => $_getN(1);
  @$pb.TagNumber(2)
  set started(CoverLetterStarted value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasStarted() => $_has(1);
  @$pb.TagNumber(2)
  void clearStarted() => $_clearField(2);
  @$pb.TagNumber(2)
  CoverLetterStarted ensureStarted() => $_ensure(1);

  /// More text. Deltas come in order, without gaps or overlaps; joined, they are the letter.
  @$pb.TagNumber(3)
  CoverLetterDelta get delta => $_getN(2);
  @$pb.TagNumber(3)
  set delta(CoverLetterDelta value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasDelta() => $_has(2);
  @$pb.TagNumber(3)
  void clearDelta() => $_clearField(3);
  @$pb.TagNumber(3)
  CoverLetterDelta ensureDelta() => $_ensure(2);

  /// Nothing has happened for a while: 10 seconds unless the server is configured otherwise.
  @$pb.TagNumber(4)
  CoverLetterHeartbeat get heartbeat => $_getN(3);
  @$pb.TagNumber(4)
  set heartbeat(CoverLetterHeartbeat value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasHeartbeat() => $_has(3);
  @$pb.TagNumber(4)
  void clearHeartbeat() => $_clearField(4);
  @$pb.TagNumber(4)
  CoverLetterHeartbeat ensureHeartbeat() => $_ensure(3);

  /// The letter is complete. Comes last.
  @$pb.TagNumber(5)
  CoverLetterCompleted get completed => $_getN(4);
  @$pb.TagNumber(5)
  set completed(CoverLetterCompleted value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasCompleted() => $_has(4);
  @$pb.TagNumber(5)
  void clearCompleted() => $_clearField(5);
  @$pb.TagNumber(5)
  CoverLetterCompleted ensureCompleted() => $_ensure(4);
}

/// The letter is waiting for its turn. The wait counts toward the letter's deadline.
class CoverLetterQueued extends $pb.GeneratedMessage {
  factory CoverLetterQueued({
    $core.String? generationId,
    $core.int? position,
    $core.double? estimatedWaitSeconds,
  }) {
    final result = create();
    if (generationId != null) result.generationId = generationId;
    if (position != null) result.position = position;
    if (estimatedWaitSeconds != null)
      result.estimatedWaitSeconds = estimatedWaitSeconds;
    return result;
  }

  CoverLetterQueued._();

  factory CoverLetterQueued.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CoverLetterQueued.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CoverLetterQueued',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'generationId')
    ..aI(2, _omitFieldNames ? '' : 'position')
    ..aD(3, _omitFieldNames ? '' : 'estimatedWaitSeconds')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CoverLetterQueued clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CoverLetterQueued copyWith(void Function(CoverLetterQueued) updates) =>
      super.copyWith((message) => updates(message as CoverLetterQueued))
          as CoverLetterQueued;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CoverLetterQueued create() => CoverLetterQueued._();
  @$core.override
  CoverLetterQueued createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CoverLetterQueued getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CoverLetterQueued>(create);
  static CoverLetterQueued? _defaultInstance;

  /// Id of the letter; its row exists already.
  @$pb.TagNumber(1)
  $core.String get generationId => $_getSZ(0);
  @$pb.TagNumber(1)
  set generationId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasGenerationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearGenerationId() => $_clearField(1);

  /// Position in the queue: 1 is next.
  @$pb.TagNumber(2)
  $core.int get position => $_getIZ(1);
  @$pb.TagNumber(2)
  set position($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPosition() => $_has(1);
  @$pb.TagNumber(2)
  void clearPosition() => $_clearField(2);

  /// How long the wait may take, in seconds.
  @$pb.TagNumber(3)
  $core.double get estimatedWaitSeconds => $_getN(2);
  @$pb.TagNumber(3)
  set estimatedWaitSeconds($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasEstimatedWaitSeconds() => $_has(2);
  @$pb.TagNumber(3)
  void clearEstimatedWaitSeconds() => $_clearField(3);
}

/// The letter has begun.
class CoverLetterStarted extends $pb.GeneratedMessage {
  factory CoverLetterStarted({
    $core.String? generationId,
    $core.String? jobId,
    $core.String? rankingId,
    $core.String? model,
  }) {
    final result = create();
    if (generationId != null) result.generationId = generationId;
    if (jobId != null) result.jobId = jobId;
    if (rankingId != null) result.rankingId = rankingId;
    if (model != null) result.model = model;
    return result;
  }

  CoverLetterStarted._();

  factory CoverLetterStarted.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CoverLetterStarted.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CoverLetterStarted',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'generationId')
    ..aOS(2, _omitFieldNames ? '' : 'jobId')
    ..aOS(3, _omitFieldNames ? '' : 'rankingId')
    ..aOS(4, _omitFieldNames ? '' : 'model')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CoverLetterStarted clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CoverLetterStarted copyWith(void Function(CoverLetterStarted) updates) =>
      super.copyWith((message) => updates(message as CoverLetterStarted))
          as CoverLetterStarted;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CoverLetterStarted create() => CoverLetterStarted._();
  @$core.override
  CoverLetterStarted createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CoverLetterStarted getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CoverLetterStarted>(create);
  static CoverLetterStarted? _defaultInstance;

  /// Id of the letter, for WatchGeneration after a lost connection.
  @$pb.TagNumber(1)
  $core.String get generationId => $_getSZ(0);
  @$pb.TagNumber(1)
  set generationId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasGenerationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearGenerationId() => $_clearField(1);

  /// Id of the job that it is for.
  @$pb.TagNumber(2)
  $core.String get jobId => $_getSZ(1);
  @$pb.TagNumber(2)
  set jobId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasJobId() => $_has(1);
  @$pb.TagNumber(2)
  void clearJobId() => $_clearField(2);

  /// Id of the stored ranking that chose its content. Unset if there was none.
  @$pb.TagNumber(3)
  $core.String get rankingId => $_getSZ(2);
  @$pb.TagNumber(3)
  set rankingId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasRankingId() => $_has(2);
  @$pb.TagNumber(3)
  void clearRankingId() => $_clearField(3);

  /// The model that writes it. Unset while unknown.
  @$pb.TagNumber(4)
  $core.String get model => $_getSZ(3);
  @$pb.TagNumber(4)
  set model($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasModel() => $_has(3);
  @$pb.TagNumber(4)
  void clearModel() => $_clearField(4);
}

/// More text of the letter.
class CoverLetterDelta extends $pb.GeneratedMessage {
  factory CoverLetterDelta({
    $core.int? offset,
    $core.String? text,
  }) {
    final result = create();
    if (offset != null) result.offset = offset;
    if (text != null) result.text = text;
    return result;
  }

  CoverLetterDelta._();

  factory CoverLetterDelta.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CoverLetterDelta.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CoverLetterDelta',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'offset')
    ..aOS(2, _omitFieldNames ? '' : 'text')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CoverLetterDelta clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CoverLetterDelta copyWith(void Function(CoverLetterDelta) updates) =>
      super.copyWith((message) => updates(message as CoverLetterDelta))
          as CoverLetterDelta;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CoverLetterDelta create() => CoverLetterDelta._();
  @$core.override
  CoverLetterDelta createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CoverLetterDelta getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CoverLetterDelta>(create);
  static CoverLetterDelta? _defaultInstance;

  /// Unicode code points of the letter before this text. Add the code points of `text` to get the
  /// offset to continue from.
  @$pb.TagNumber(1)
  $core.int get offset => $_getIZ(0);
  @$pb.TagNumber(1)
  set offset($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasOffset() => $_has(0);
  @$pb.TagNumber(1)
  void clearOffset() => $_clearField(1);

  /// The text, never empty.
  @$pb.TagNumber(2)
  $core.String get text => $_getSZ(1);
  @$pb.TagNumber(2)
  set text($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasText() => $_has(1);
  @$pb.TagNumber(2)
  void clearText() => $_clearField(2);
}

/// The connection is alive, and there is nothing new.
class CoverLetterHeartbeat extends $pb.GeneratedMessage {
  factory CoverLetterHeartbeat() => create();

  CoverLetterHeartbeat._();

  factory CoverLetterHeartbeat.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CoverLetterHeartbeat.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CoverLetterHeartbeat',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CoverLetterHeartbeat clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CoverLetterHeartbeat copyWith(void Function(CoverLetterHeartbeat) updates) =>
      super.copyWith((message) => updates(message as CoverLetterHeartbeat))
          as CoverLetterHeartbeat;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CoverLetterHeartbeat create() => CoverLetterHeartbeat._();
  @$core.override
  CoverLetterHeartbeat createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CoverLetterHeartbeat getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CoverLetterHeartbeat>(create);
  static CoverLetterHeartbeat? _defaultInstance;
}

/// The letter is complete.
class CoverLetterCompleted extends $pb.GeneratedMessage {
  factory CoverLetterCompleted({
    Generation? generation,
  }) {
    final result = create();
    if (generation != null) result.generation = generation;
    return result;
  }

  CoverLetterCompleted._();

  factory CoverLetterCompleted.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CoverLetterCompleted.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CoverLetterCompleted',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'jobwise.generation.v1'),
      createEmptyInstance: create)
    ..aOM<Generation>(1, _omitFieldNames ? '' : 'generation',
        subBuilder: Generation.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CoverLetterCompleted clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CoverLetterCompleted copyWith(void Function(CoverLetterCompleted) updates) =>
      super.copyWith((message) => updates(message as CoverLetterCompleted))
          as CoverLetterCompleted;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CoverLetterCompleted create() => CoverLetterCompleted._();
  @$core.override
  CoverLetterCompleted createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CoverLetterCompleted getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CoverLetterCompleted>(create);
  static CoverLetterCompleted? _defaultInstance;

  /// What the unary method returns.
  @$pb.TagNumber(1)
  Generation get generation => $_getN(0);
  @$pb.TagNumber(1)
  set generation(Generation value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasGeneration() => $_has(0);
  @$pb.TagNumber(1)
  void clearGeneration() => $_clearField(1);
  @$pb.TagNumber(1)
  Generation ensureGeneration() => $_ensure(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
