// This is a generated file - do not edit.
//
// Generated from jobwise/sample/v1/sample_service.proto.

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

/// A sample as lists show it.
class Sample extends $pb.GeneratedMessage {
  factory Sample({
    $core.String? id,
    $core.int? userId,
    $core.String? documentType,
    $core.String? originalFilename,
    $core.int? wordCount,
    $core.int? characterCount,
    $core.bool? isActive,
    $1.Timestamp? createdAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (userId != null) result.userId = userId;
    if (documentType != null) result.documentType = documentType;
    if (originalFilename != null) result.originalFilename = originalFilename;
    if (wordCount != null) result.wordCount = wordCount;
    if (characterCount != null) result.characterCount = characterCount;
    if (isActive != null) result.isActive = isActive;
    if (createdAt != null) result.createdAt = createdAt;
    return result;
  }

  Sample._();

  factory Sample.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Sample.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Sample',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.sample.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aI(2, _omitFieldNames ? '' : 'userId')
    ..aOS(3, _omitFieldNames ? '' : 'documentType')
    ..aOS(4, _omitFieldNames ? '' : 'originalFilename')
    ..aI(5, _omitFieldNames ? '' : 'wordCount')
    ..aI(6, _omitFieldNames ? '' : 'characterCount')
    ..aOB(7, _omitFieldNames ? '' : 'isActive')
    ..aOM<$1.Timestamp>(8, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Sample clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Sample copyWith(void Function(Sample) updates) =>
      super.copyWith((message) => updates(message as Sample)) as Sample;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Sample create() => Sample._();
  @$core.override
  Sample createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Sample getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Sample>(create);
  static Sample? _defaultInstance;

  /// Opaque id made by the server.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Account that owns the sample.
  @$pb.TagNumber(2)
  $core.int get userId => $_getIZ(1);
  @$pb.TagNumber(2)
  set userId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasUserId() => $_has(1);
  @$pb.TagNumber(2)
  void clearUserId() => $_clearField(2);

  /// `resume` or `cover_letter`.
  @$pb.TagNumber(3)
  $core.String get documentType => $_getSZ(2);
  @$pb.TagNumber(3)
  set documentType($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDocumentType() => $_has(2);
  @$pb.TagNumber(3)
  void clearDocumentType() => $_clearField(3);

  /// Base name of the uploaded file, at most 255 characters; `sample.txt` if nothing of the name was
  /// left.
  @$pb.TagNumber(4)
  $core.String get originalFilename => $_getSZ(3);
  @$pb.TagNumber(4)
  set originalFilename($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasOriginalFilename() => $_has(3);
  @$pb.TagNumber(4)
  void clearOriginalFilename() => $_clearField(4);

  /// Number of runs of characters that are not white space, 1 or more.
  @$pb.TagNumber(5)
  $core.int get wordCount => $_getIZ(4);
  @$pb.TagNumber(5)
  set wordCount($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasWordCount() => $_has(4);
  @$pb.TagNumber(5)
  void clearWordCount() => $_clearField(5);

  /// Number of Unicode code points, white space included.
  @$pb.TagNumber(6)
  $core.int get characterCount => $_getIZ(5);
  @$pb.TagNumber(6)
  set characterCount($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasCharacterCount() => $_has(5);
  @$pb.TagNumber(6)
  void clearCharacterCount() => $_clearField(6);

  /// Whether this is the sample in use for its type.
  @$pb.TagNumber(7)
  $core.bool get isActive => $_getBF(6);
  @$pb.TagNumber(7)
  set isActive($core.bool value) => $_setBool(6, value);
  @$pb.TagNumber(7)
  $core.bool hasIsActive() => $_has(6);
  @$pb.TagNumber(7)
  void clearIsActive() => $_clearField(7);

  /// When it was uploaded, UTC.
  @$pb.TagNumber(8)
  $1.Timestamp get createdAt => $_getN(7);
  @$pb.TagNumber(8)
  set createdAt($1.Timestamp value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasCreatedAt() => $_has(7);
  @$pb.TagNumber(8)
  void clearCreatedAt() => $_clearField(8);
  @$pb.TagNumber(8)
  $1.Timestamp ensureCreatedAt() => $_ensure(7);
}

/// A sample with its text.
class SampleDetails extends $pb.GeneratedMessage {
  factory SampleDetails({
    $core.String? id,
    $core.int? userId,
    $core.String? documentType,
    $core.String? originalFilename,
    $core.String? fullText,
    $core.int? wordCount,
    $core.int? characterCount,
    WritingStyle? writingStyle,
    $core.bool? isActive,
    $1.Timestamp? createdAt,
    $1.Timestamp? updatedAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (userId != null) result.userId = userId;
    if (documentType != null) result.documentType = documentType;
    if (originalFilename != null) result.originalFilename = originalFilename;
    if (fullText != null) result.fullText = fullText;
    if (wordCount != null) result.wordCount = wordCount;
    if (characterCount != null) result.characterCount = characterCount;
    if (writingStyle != null) result.writingStyle = writingStyle;
    if (isActive != null) result.isActive = isActive;
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    return result;
  }

  SampleDetails._();

  factory SampleDetails.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SampleDetails.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SampleDetails',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.sample.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aI(2, _omitFieldNames ? '' : 'userId')
    ..aOS(3, _omitFieldNames ? '' : 'documentType')
    ..aOS(4, _omitFieldNames ? '' : 'originalFilename')
    ..aOS(5, _omitFieldNames ? '' : 'fullText')
    ..aI(6, _omitFieldNames ? '' : 'wordCount')
    ..aI(7, _omitFieldNames ? '' : 'characterCount')
    ..aOM<WritingStyle>(8, _omitFieldNames ? '' : 'writingStyle',
        subBuilder: WritingStyle.create)
    ..aOB(9, _omitFieldNames ? '' : 'isActive')
    ..aOM<$1.Timestamp>(10, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(11, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SampleDetails clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SampleDetails copyWith(void Function(SampleDetails) updates) =>
      super.copyWith((message) => updates(message as SampleDetails))
          as SampleDetails;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SampleDetails create() => SampleDetails._();
  @$core.override
  SampleDetails createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SampleDetails getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SampleDetails>(create);
  static SampleDetails? _defaultInstance;

  /// Opaque id made by the server.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Account that owns the sample.
  @$pb.TagNumber(2)
  $core.int get userId => $_getIZ(1);
  @$pb.TagNumber(2)
  set userId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasUserId() => $_has(1);
  @$pb.TagNumber(2)
  void clearUserId() => $_clearField(2);

  /// `resume` or `cover_letter`.
  @$pb.TagNumber(3)
  $core.String get documentType => $_getSZ(2);
  @$pb.TagNumber(3)
  set documentType($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDocumentType() => $_has(2);
  @$pb.TagNumber(3)
  void clearDocumentType() => $_clearField(3);

  /// Base name of the uploaded file, at most 255 characters; `sample.txt` if nothing of the name was
  /// left.
  @$pb.TagNumber(4)
  $core.String get originalFilename => $_getSZ(3);
  @$pb.TagNumber(4)
  set originalFilename($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasOriginalFilename() => $_has(3);
  @$pb.TagNumber(4)
  void clearOriginalFilename() => $_clearField(4);

  /// The text exactly as it was uploaded, without a leading byte order mark.
  @$pb.TagNumber(5)
  $core.String get fullText => $_getSZ(4);
  @$pb.TagNumber(5)
  set fullText($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasFullText() => $_has(4);
  @$pb.TagNumber(5)
  void clearFullText() => $_clearField(5);

  /// Number of runs of characters that are not white space.
  @$pb.TagNumber(6)
  $core.int get wordCount => $_getIZ(5);
  @$pb.TagNumber(6)
  set wordCount($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasWordCount() => $_has(5);
  @$pb.TagNumber(6)
  void clearWordCount() => $_clearField(6);

  /// Number of Unicode code points, white space included.
  @$pb.TagNumber(7)
  $core.int get characterCount => $_getIZ(6);
  @$pb.TagNumber(7)
  set characterCount($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasCharacterCount() => $_has(6);
  @$pb.TagNumber(7)
  void clearCharacterCount() => $_clearField(7);

  /// How the text is written. Unset until a cover letter's style was first needed; always unset for
  /// resumes.
  @$pb.TagNumber(8)
  WritingStyle get writingStyle => $_getN(7);
  @$pb.TagNumber(8)
  set writingStyle(WritingStyle value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasWritingStyle() => $_has(7);
  @$pb.TagNumber(8)
  void clearWritingStyle() => $_clearField(8);
  @$pb.TagNumber(8)
  WritingStyle ensureWritingStyle() => $_ensure(7);

  /// Whether this is the sample in use for its type.
  @$pb.TagNumber(9)
  $core.bool get isActive => $_getBF(8);
  @$pb.TagNumber(9)
  set isActive($core.bool value) => $_setBool(8, value);
  @$pb.TagNumber(9)
  $core.bool hasIsActive() => $_has(8);
  @$pb.TagNumber(9)
  void clearIsActive() => $_clearField(9);

  /// When it was uploaded, UTC.
  @$pb.TagNumber(10)
  $1.Timestamp get createdAt => $_getN(9);
  @$pb.TagNumber(10)
  set createdAt($1.Timestamp value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasCreatedAt() => $_has(9);
  @$pb.TagNumber(10)
  void clearCreatedAt() => $_clearField(10);
  @$pb.TagNumber(10)
  $1.Timestamp ensureCreatedAt() => $_ensure(9);

  /// When it was uploaded or its style was worked out, UTC.
  @$pb.TagNumber(11)
  $1.Timestamp get updatedAt => $_getN(10);
  @$pb.TagNumber(11)
  set updatedAt($1.Timestamp value) => $_setField(11, value);
  @$pb.TagNumber(11)
  $core.bool hasUpdatedAt() => $_has(10);
  @$pb.TagNumber(11)
  void clearUpdatedAt() => $_clearField(11);
  @$pb.TagNumber(11)
  $1.Timestamp ensureUpdatedAt() => $_ensure(10);
}

/// How a text is written, in a model's words.
class WritingStyle extends $pb.GeneratedMessage {
  factory WritingStyle({
    $core.String? tone,
    $core.String? vocabularyLevel,
    $core.String? sentenceStructure,
    $core.Iterable<$core.String>? keyPhrases,
  }) {
    final result = create();
    if (tone != null) result.tone = tone;
    if (vocabularyLevel != null) result.vocabularyLevel = vocabularyLevel;
    if (sentenceStructure != null) result.sentenceStructure = sentenceStructure;
    if (keyPhrases != null) result.keyPhrases.addAll(keyPhrases);
    return result;
  }

  WritingStyle._();

  factory WritingStyle.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory WritingStyle.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'WritingStyle',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.sample.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'tone')
    ..aOS(2, _omitFieldNames ? '' : 'vocabularyLevel')
    ..aOS(3, _omitFieldNames ? '' : 'sentenceStructure')
    ..pPS(4, _omitFieldNames ? '' : 'keyPhrases')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WritingStyle clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WritingStyle copyWith(void Function(WritingStyle) updates) =>
      super.copyWith((message) => updates(message as WritingStyle))
          as WritingStyle;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static WritingStyle create() => WritingStyle._();
  @$core.override
  WritingStyle createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static WritingStyle getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<WritingStyle>(create);
  static WritingStyle? _defaultInstance;

  /// Such as `professional yet personable`, at most 200 characters.
  @$pb.TagNumber(1)
  $core.String get tone => $_getSZ(0);
  @$pb.TagNumber(1)
  set tone($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasTone() => $_has(0);
  @$pb.TagNumber(1)
  void clearTone() => $_clearField(1);

  /// Such as `intermediate` or `advanced`, at most 200 characters.
  @$pb.TagNumber(2)
  $core.String get vocabularyLevel => $_getSZ(1);
  @$pb.TagNumber(2)
  set vocabularyLevel($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasVocabularyLevel() => $_has(1);
  @$pb.TagNumber(2)
  void clearVocabularyLevel() => $_clearField(2);

  /// Such as `varied, mix of simple and complex`, at most 200 characters.
  @$pb.TagNumber(3)
  $core.String get sentenceStructure => $_getSZ(2);
  @$pb.TagNumber(3)
  set sentenceStructure($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSentenceStructure() => $_has(2);
  @$pb.TagNumber(3)
  void clearSentenceStructure() => $_clearField(3);

  /// Turns of phrase that are typical of the writer, at most 10 of at most 200 characters.
  @$pb.TagNumber(4)
  $pb.PbList<$core.String> get keyPhrases => $_getList(3);
}

/// A sample to store.
class UploadSampleRequest extends $pb.GeneratedMessage {
  factory UploadSampleRequest({
    $core.String? documentType,
    $core.String? filename,
    $core.List<$core.int>? content,
  }) {
    final result = create();
    if (documentType != null) result.documentType = documentType;
    if (filename != null) result.filename = filename;
    if (content != null) result.content = content;
    return result;
  }

  UploadSampleRequest._();

  factory UploadSampleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UploadSampleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UploadSampleRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.sample.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'documentType')
    ..aOS(2, _omitFieldNames ? '' : 'filename')
    ..a<$core.List<$core.int>>(
        3, _omitFieldNames ? '' : 'content', $pb.PbFieldType.OY)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UploadSampleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UploadSampleRequest copyWith(void Function(UploadSampleRequest) updates) =>
      super.copyWith((message) => updates(message as UploadSampleRequest))
          as UploadSampleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UploadSampleRequest create() => UploadSampleRequest._();
  @$core.override
  UploadSampleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UploadSampleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UploadSampleRequest>(create);
  static UploadSampleRequest? _defaultInstance;

  /// `resume` or `cover_letter`, in lower case.
  @$pb.TagNumber(1)
  $core.String get documentType => $_getSZ(0);
  @$pb.TagNumber(1)
  set documentType($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDocumentType() => $_has(0);
  @$pb.TagNumber(1)
  void clearDocumentType() => $_clearField(1);

  /// Name of the file, at most 4096 characters; must end in `.txt`, in any case of letters. Folders,
  /// control characters and quotes are removed from it, and it is cut to 255 characters.
  @$pb.TagNumber(2)
  $core.String get filename => $_getSZ(1);
  @$pb.TagNumber(2)
  set filename($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasFilename() => $_has(1);
  @$pb.TagNumber(2)
  void clearFilename() => $_clearField(2);

  /// UTF-8 text of 1 to 1,048,576 bytes, not of white space alone.
  @$pb.TagNumber(3)
  $core.List<$core.int> get content => $_getN(2);
  @$pb.TagNumber(3)
  set content($core.List<$core.int> value) => $_setBytes(2, value);
  @$pb.TagNumber(3)
  $core.bool hasContent() => $_has(2);
  @$pb.TagNumber(3)
  void clearContent() => $_clearField(3);
}

/// The sample that was stored.
class UploadSampleResponse extends $pb.GeneratedMessage {
  factory UploadSampleResponse({
    Sample? sample,
  }) {
    final result = create();
    if (sample != null) result.sample = sample;
    return result;
  }

  UploadSampleResponse._();

  factory UploadSampleResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UploadSampleResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UploadSampleResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.sample.v1'),
      createEmptyInstance: create)
    ..aOM<Sample>(1, _omitFieldNames ? '' : 'sample', subBuilder: Sample.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UploadSampleResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UploadSampleResponse copyWith(void Function(UploadSampleResponse) updates) =>
      super.copyWith((message) => updates(message as UploadSampleResponse))
          as UploadSampleResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UploadSampleResponse create() => UploadSampleResponse._();
  @$core.override
  UploadSampleResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UploadSampleResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UploadSampleResponse>(create);
  static UploadSampleResponse? _defaultInstance;

  /// The sample, now the active one of its type.
  @$pb.TagNumber(1)
  Sample get sample => $_getN(0);
  @$pb.TagNumber(1)
  set sample(Sample value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSample() => $_has(0);
  @$pb.TagNumber(1)
  void clearSample() => $_clearField(1);
  @$pb.TagNumber(1)
  Sample ensureSample() => $_ensure(0);
}

/// A file to store as a sample.
class ImportSampleRequest extends $pb.GeneratedMessage {
  factory ImportSampleRequest({
    $core.String? documentType,
    $core.String? filename,
    $core.List<$core.int>? content,
  }) {
    final result = create();
    if (documentType != null) result.documentType = documentType;
    if (filename != null) result.filename = filename;
    if (content != null) result.content = content;
    return result;
  }

  ImportSampleRequest._();

  factory ImportSampleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ImportSampleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ImportSampleRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.sample.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'documentType')
    ..aOS(2, _omitFieldNames ? '' : 'filename')
    ..a<$core.List<$core.int>>(
        3, _omitFieldNames ? '' : 'content', $pb.PbFieldType.OY)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportSampleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportSampleRequest copyWith(void Function(ImportSampleRequest) updates) =>
      super.copyWith((message) => updates(message as ImportSampleRequest))
          as ImportSampleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ImportSampleRequest create() => ImportSampleRequest._();
  @$core.override
  ImportSampleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ImportSampleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ImportSampleRequest>(create);
  static ImportSampleRequest? _defaultInstance;

  /// `resume` or `cover_letter`, in lower case.
  @$pb.TagNumber(1)
  $core.String get documentType => $_getSZ(0);
  @$pb.TagNumber(1)
  set documentType($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDocumentType() => $_has(0);
  @$pb.TagNumber(1)
  void clearDocumentType() => $_clearField(1);

  /// Name of the file, at most 4096 characters; must end in `.txt`, `.md`, `.pdf`, `.docx` or `.odt`,
  /// in any case of letters. Folders, control characters and quotes are removed from it, and it is
  /// cut to 255 characters.
  @$pb.TagNumber(2)
  $core.String get filename => $_getSZ(1);
  @$pb.TagNumber(2)
  set filename($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasFilename() => $_has(1);
  @$pb.TagNumber(2)
  void clearFilename() => $_clearField(2);

  /// The file, 1 to 5,242,880 bytes.
  @$pb.TagNumber(3)
  $core.List<$core.int> get content => $_getN(2);
  @$pb.TagNumber(3)
  set content($core.List<$core.int> value) => $_setBytes(2, value);
  @$pb.TagNumber(3)
  $core.bool hasContent() => $_has(2);
  @$pb.TagNumber(3)
  void clearContent() => $_clearField(3);
}

/// The sample that was stored.
class ImportSampleResponse extends $pb.GeneratedMessage {
  factory ImportSampleResponse({
    ImportedSample? sample,
  }) {
    final result = create();
    if (sample != null) result.sample = sample;
    return result;
  }

  ImportSampleResponse._();

  factory ImportSampleResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ImportSampleResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ImportSampleResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.sample.v1'),
      createEmptyInstance: create)
    ..aOM<ImportedSample>(1, _omitFieldNames ? '' : 'sample',
        subBuilder: ImportedSample.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportSampleResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportSampleResponse copyWith(void Function(ImportSampleResponse) updates) =>
      super.copyWith((message) => updates(message as ImportSampleResponse))
          as ImportSampleResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ImportSampleResponse create() => ImportSampleResponse._();
  @$core.override
  ImportSampleResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ImportSampleResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ImportSampleResponse>(create);
  static ImportSampleResponse? _defaultInstance;

  /// The sample, now the active one of its type.
  @$pb.TagNumber(1)
  ImportedSample get sample => $_getN(0);
  @$pb.TagNumber(1)
  set sample(ImportedSample value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSample() => $_has(0);
  @$pb.TagNumber(1)
  void clearSample() => $_clearField(1);
  @$pb.TagNumber(1)
  ImportedSample ensureSample() => $_ensure(0);
}

/// A sample as lists show it, and what it was read from.
class ImportedSample extends $pb.GeneratedMessage {
  factory ImportedSample({
    $core.String? id,
    $core.int? userId,
    $core.String? documentType,
    $core.String? originalFilename,
    $core.int? wordCount,
    $core.int? characterCount,
    $core.bool? isActive,
    $1.Timestamp? createdAt,
    $core.String? sourceFormat,
    $core.int? pages,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (userId != null) result.userId = userId;
    if (documentType != null) result.documentType = documentType;
    if (originalFilename != null) result.originalFilename = originalFilename;
    if (wordCount != null) result.wordCount = wordCount;
    if (characterCount != null) result.characterCount = characterCount;
    if (isActive != null) result.isActive = isActive;
    if (createdAt != null) result.createdAt = createdAt;
    if (sourceFormat != null) result.sourceFormat = sourceFormat;
    if (pages != null) result.pages = pages;
    return result;
  }

  ImportedSample._();

  factory ImportedSample.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ImportedSample.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ImportedSample',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.sample.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aI(2, _omitFieldNames ? '' : 'userId')
    ..aOS(3, _omitFieldNames ? '' : 'documentType')
    ..aOS(4, _omitFieldNames ? '' : 'originalFilename')
    ..aI(5, _omitFieldNames ? '' : 'wordCount')
    ..aI(6, _omitFieldNames ? '' : 'characterCount')
    ..aOB(7, _omitFieldNames ? '' : 'isActive')
    ..aOM<$1.Timestamp>(8, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..aOS(9, _omitFieldNames ? '' : 'sourceFormat')
    ..aI(10, _omitFieldNames ? '' : 'pages')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportedSample clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportedSample copyWith(void Function(ImportedSample) updates) =>
      super.copyWith((message) => updates(message as ImportedSample))
          as ImportedSample;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ImportedSample create() => ImportedSample._();
  @$core.override
  ImportedSample createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ImportedSample getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ImportedSample>(create);
  static ImportedSample? _defaultInstance;

  /// Opaque id made by the server.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Account that owns the sample.
  @$pb.TagNumber(2)
  $core.int get userId => $_getIZ(1);
  @$pb.TagNumber(2)
  set userId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasUserId() => $_has(1);
  @$pb.TagNumber(2)
  void clearUserId() => $_clearField(2);

  /// `resume` or `cover_letter`.
  @$pb.TagNumber(3)
  $core.String get documentType => $_getSZ(2);
  @$pb.TagNumber(3)
  set documentType($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDocumentType() => $_has(2);
  @$pb.TagNumber(3)
  void clearDocumentType() => $_clearField(3);

  /// Base name of the imported file, at most 255 characters.
  @$pb.TagNumber(4)
  $core.String get originalFilename => $_getSZ(3);
  @$pb.TagNumber(4)
  set originalFilename($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasOriginalFilename() => $_has(3);
  @$pb.TagNumber(4)
  void clearOriginalFilename() => $_clearField(4);

  /// Number of runs of characters that are not white space, 1 or more.
  @$pb.TagNumber(5)
  $core.int get wordCount => $_getIZ(4);
  @$pb.TagNumber(5)
  set wordCount($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasWordCount() => $_has(4);
  @$pb.TagNumber(5)
  void clearWordCount() => $_clearField(5);

  /// Number of Unicode code points, white space included.
  @$pb.TagNumber(6)
  $core.int get characterCount => $_getIZ(5);
  @$pb.TagNumber(6)
  set characterCount($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasCharacterCount() => $_has(5);
  @$pb.TagNumber(6)
  void clearCharacterCount() => $_clearField(6);

  /// Whether this is the sample in use for its type.
  @$pb.TagNumber(7)
  $core.bool get isActive => $_getBF(6);
  @$pb.TagNumber(7)
  set isActive($core.bool value) => $_setBool(6, value);
  @$pb.TagNumber(7)
  $core.bool hasIsActive() => $_has(6);
  @$pb.TagNumber(7)
  void clearIsActive() => $_clearField(7);

  /// When it was imported, UTC.
  @$pb.TagNumber(8)
  $1.Timestamp get createdAt => $_getN(7);
  @$pb.TagNumber(8)
  set createdAt($1.Timestamp value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasCreatedAt() => $_has(7);
  @$pb.TagNumber(8)
  void clearCreatedAt() => $_clearField(8);
  @$pb.TagNumber(8)
  $1.Timestamp ensureCreatedAt() => $_ensure(7);

  /// `txt`, `md`, `pdf`, `docx` or `odt`.
  @$pb.TagNumber(9)
  $core.String get sourceFormat => $_getSZ(8);
  @$pb.TagNumber(9)
  set sourceFormat($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasSourceFormat() => $_has(8);
  @$pb.TagNumber(9)
  void clearSourceFormat() => $_clearField(9);

  /// Number of pages of a PDF. Unset for other formats.
  @$pb.TagNumber(10)
  $core.int get pages => $_getIZ(9);
  @$pb.TagNumber(10)
  set pages($core.int value) => $_setSignedInt32(9, value);
  @$pb.TagNumber(10)
  $core.bool hasPages() => $_has(9);
  @$pb.TagNumber(10)
  void clearPages() => $_clearField(10);
}

/// Which samples to list.
class ListSamplesRequest extends $pb.GeneratedMessage {
  factory ListSamplesRequest({
    $core.String? documentType,
    $core.bool? isActive,
  }) {
    final result = create();
    if (documentType != null) result.documentType = documentType;
    if (isActive != null) result.isActive = isActive;
    return result;
  }

  ListSamplesRequest._();

  factory ListSamplesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListSamplesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListSamplesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.sample.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'documentType')
    ..aOB(2, _omitFieldNames ? '' : 'isActive')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListSamplesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListSamplesRequest copyWith(void Function(ListSamplesRequest) updates) =>
      super.copyWith((message) => updates(message as ListSamplesRequest))
          as ListSamplesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListSamplesRequest create() => ListSamplesRequest._();
  @$core.override
  ListSamplesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListSamplesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListSamplesRequest>(create);
  static ListSamplesRequest? _defaultInstance;

  /// Only samples of this type: `resume` or `cover_letter`. Unset: both.
  @$pb.TagNumber(1)
  $core.String get documentType => $_getSZ(0);
  @$pb.TagNumber(1)
  set documentType($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDocumentType() => $_has(0);
  @$pb.TagNumber(1)
  void clearDocumentType() => $_clearField(1);

  /// Only samples that are, or are not, active. Unset: both.
  @$pb.TagNumber(2)
  $core.bool get isActive => $_getBF(1);
  @$pb.TagNumber(2)
  set isActive($core.bool value) => $_setBool(1, value);
  @$pb.TagNumber(2)
  $core.bool hasIsActive() => $_has(1);
  @$pb.TagNumber(2)
  void clearIsActive() => $_clearField(2);
}

/// The caller's samples.
class ListSamplesResponse extends $pb.GeneratedMessage {
  factory ListSamplesResponse({
    $core.Iterable<Sample>? samples,
    $core.int? total,
  }) {
    final result = create();
    if (samples != null) result.samples.addAll(samples);
    if (total != null) result.total = total;
    return result;
  }

  ListSamplesResponse._();

  factory ListSamplesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListSamplesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListSamplesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.sample.v1'),
      createEmptyInstance: create)
    ..pPM<Sample>(1, _omitFieldNames ? '' : 'samples',
        subBuilder: Sample.create)
    ..aI(2, _omitFieldNames ? '' : 'total')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListSamplesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListSamplesResponse copyWith(void Function(ListSamplesResponse) updates) =>
      super.copyWith((message) => updates(message as ListSamplesResponse))
          as ListSamplesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListSamplesResponse create() => ListSamplesResponse._();
  @$core.override
  ListSamplesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListSamplesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListSamplesResponse>(create);
  static ListSamplesResponse? _defaultInstance;

  /// The samples that match, newest first, 2,000 at most.
  @$pb.TagNumber(1)
  $pb.PbList<Sample> get samples => $_getList(0);

  /// Number of samples that match.
  @$pb.TagNumber(2)
  $core.int get total => $_getIZ(1);
  @$pb.TagNumber(2)
  set total($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotal() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotal() => $_clearField(2);
}

/// Which sample to return.
class GetSampleRequest extends $pb.GeneratedMessage {
  factory GetSampleRequest({
    $core.String? sampleId,
  }) {
    final result = create();
    if (sampleId != null) result.sampleId = sampleId;
    return result;
  }

  GetSampleRequest._();

  factory GetSampleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetSampleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetSampleRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.sample.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'sampleId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetSampleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetSampleRequest copyWith(void Function(GetSampleRequest) updates) =>
      super.copyWith((message) => updates(message as GetSampleRequest))
          as GetSampleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetSampleRequest create() => GetSampleRequest._();
  @$core.override
  GetSampleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetSampleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetSampleRequest>(create);
  static GetSampleRequest? _defaultInstance;

  /// Id of the sample, required.
  @$pb.TagNumber(1)
  $core.String get sampleId => $_getSZ(0);
  @$pb.TagNumber(1)
  set sampleId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSampleId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSampleId() => $_clearField(1);
}

/// One sample.
class GetSampleResponse extends $pb.GeneratedMessage {
  factory GetSampleResponse({
    SampleDetails? sample,
  }) {
    final result = create();
    if (sample != null) result.sample = sample;
    return result;
  }

  GetSampleResponse._();

  factory GetSampleResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetSampleResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetSampleResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.sample.v1'),
      createEmptyInstance: create)
    ..aOM<SampleDetails>(1, _omitFieldNames ? '' : 'sample',
        subBuilder: SampleDetails.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetSampleResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetSampleResponse copyWith(void Function(GetSampleResponse) updates) =>
      super.copyWith((message) => updates(message as GetSampleResponse))
          as GetSampleResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetSampleResponse create() => GetSampleResponse._();
  @$core.override
  GetSampleResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetSampleResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetSampleResponse>(create);
  static GetSampleResponse? _defaultInstance;

  /// The sample with its text.
  @$pb.TagNumber(1)
  SampleDetails get sample => $_getN(0);
  @$pb.TagNumber(1)
  set sample(SampleDetails value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSample() => $_has(0);
  @$pb.TagNumber(1)
  void clearSample() => $_clearField(1);
  @$pb.TagNumber(1)
  SampleDetails ensureSample() => $_ensure(0);
}

/// Which sample to delete.
class DeleteSampleRequest extends $pb.GeneratedMessage {
  factory DeleteSampleRequest({
    $core.String? sampleId,
  }) {
    final result = create();
    if (sampleId != null) result.sampleId = sampleId;
    return result;
  }

  DeleteSampleRequest._();

  factory DeleteSampleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteSampleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteSampleRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.sample.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'sampleId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteSampleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteSampleRequest copyWith(void Function(DeleteSampleRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteSampleRequest))
          as DeleteSampleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteSampleRequest create() => DeleteSampleRequest._();
  @$core.override
  DeleteSampleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteSampleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteSampleRequest>(create);
  static DeleteSampleRequest? _defaultInstance;

  /// Id of the sample.
  @$pb.TagNumber(1)
  $core.String get sampleId => $_getSZ(0);
  @$pb.TagNumber(1)
  set sampleId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSampleId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSampleId() => $_clearField(1);
}

/// The sample is deleted.
class DeleteSampleResponse extends $pb.GeneratedMessage {
  factory DeleteSampleResponse() => create();

  DeleteSampleResponse._();

  factory DeleteSampleResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteSampleResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteSampleResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.sample.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteSampleResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteSampleResponse copyWith(void Function(DeleteSampleResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteSampleResponse))
          as DeleteSampleResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteSampleResponse create() => DeleteSampleResponse._();
  @$core.override
  DeleteSampleResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteSampleResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteSampleResponse>(create);
  static DeleteSampleResponse? _defaultInstance;
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
