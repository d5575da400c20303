// This is a generated file - do not edit.
//
// Generated from jobwise/export/v1/export_messages.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/struct.pb.dart' as $0;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// How a file looks. An unset option is the template's own. A format ignores options that it does
/// not know.
class ExportOptions extends $pb.GeneratedMessage {
  factory ExportOptions({
    $core.String? fontFamily,
    $core.int? fontSize,
    $core.String? accentColor,
    $0.Value? lineSpacing,
    $0.Value? margins,
    $core.bool? includePageNumbers,
    $core.String? headerStyle,
    $core.String? pageSize,
    $core.bool? includeComments,
    $core.Iterable<$core.String>? editableFields,
    $core.bool? enableTrackChanges,
    $0.Struct? documentProperties,
    $core.String? primaryColor,
    $core.String? secondaryColor,
    $core.double? sidebarWidth,
  }) {
    final result = create();
    if (fontFamily != null) result.fontFamily = fontFamily;
    if (fontSize != null) result.fontSize = fontSize;
    if (accentColor != null) result.accentColor = accentColor;
    if (lineSpacing != null) result.lineSpacing = lineSpacing;
    if (margins != null) result.margins = margins;
    if (includePageNumbers != null)
      result.includePageNumbers = includePageNumbers;
    if (headerStyle != null) result.headerStyle = headerStyle;
    if (pageSize != null) result.pageSize = pageSize;
    if (includeComments != null) result.includeComments = includeComments;
    if (editableFields != null) result.editableFields.addAll(editableFields);
    if (enableTrackChanges != null)
      result.enableTrackChanges = enableTrackChanges;
    if (documentProperties != null)
      result.documentProperties = documentProperties;
    if (primaryColor != null) result.primaryColor = primaryColor;
    if (secondaryColor != null) result.secondaryColor = secondaryColor;
    if (sidebarWidth != null) result.sidebarWidth = sidebarWidth;
    return result;
  }

  ExportOptions._();

  factory ExportOptions.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportOptions.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportOptions',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'fontFamily')
    ..aI(2, _omitFieldNames ? '' : 'fontSize')
    ..aOS(3, _omitFieldNames ? '' : 'accentColor')
    ..aOM<$0.Value>(4, _omitFieldNames ? '' : 'lineSpacing',
        subBuilder: $0.Value.create)
    ..aOM<$0.Value>(5, _omitFieldNames ? '' : 'margins',
        subBuilder: $0.Value.create)
    ..aOB(6, _omitFieldNames ? '' : 'includePageNumbers')
    ..aOS(7, _omitFieldNames ? '' : 'headerStyle')
    ..aOS(8, _omitFieldNames ? '' : 'pageSize')
    ..aOB(9, _omitFieldNames ? '' : 'includeComments')
    ..pPS(10, _omitFieldNames ? '' : 'editableFields')
    ..aOB(11, _omitFieldNames ? '' : 'enableTrackChanges')
    ..aOM<$0.Struct>(12, _omitFieldNames ? '' : 'documentProperties',
        subBuilder: $0.Struct.create)
    ..aOS(13, _omitFieldNames ? '' : 'primaryColor')
    ..aOS(14, _omitFieldNames ? '' : 'secondaryColor')
    ..aD(15, _omitFieldNames ? '' : 'sidebarWidth')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportOptions clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportOptions copyWith(void Function(ExportOptions) updates) =>
      super.copyWith((message) => updates(message as ExportOptions))
          as ExportOptions;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportOptions create() => ExportOptions._();
  @$core.override
  ExportOptions createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportOptions getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportOptions>(create);
  static ExportOptions? _defaultInstance;

  /// "Helvetica", "Arial", "Times", "Times New Roman", "Georgia" or "Calibri"; free fonts of the same
  /// widths stand in for them.
  @$pb.TagNumber(1)
  $core.String get fontFamily => $_getSZ(0);
  @$pb.TagNumber(1)
  set fontFamily($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasFontFamily() => $_has(0);
  @$pb.TagNumber(1)
  void clearFontFamily() => $_clearField(1);

  /// Size of body text in points, from 9 to 14. Default: 11.
  @$pb.TagNumber(2)
  $core.int get fontSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set fontSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasFontSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearFontSize() => $_clearField(2);

  /// `#RRGGBB`, or "blue", "green", "red", "purple" or "orange".
  @$pb.TagNumber(3)
  $core.String get accentColor => $_getSZ(2);
  @$pb.TagNumber(3)
  set accentColor($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasAccentColor() => $_has(2);
  @$pb.TagNumber(3)
  void clearAccentColor() => $_clearField(3);

  /// Height of a line, from 1.0 to 2.0, or "tight" (1.0), "normal" (1.15) or "relaxed" (1.5).
  /// Default: 1.15.
  @$pb.TagNumber(4)
  $0.Value get lineSpacing => $_getN(3);
  @$pb.TagNumber(4)
  set lineSpacing($0.Value value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasLineSpacing() => $_has(3);
  @$pb.TagNumber(4)
  void clearLineSpacing() => $_clearField(4);
  @$pb.TagNumber(4)
  $0.Value ensureLineSpacing() => $_ensure(3);

  /// White space around the page: an object with `top`, `bottom`, `left` and `right`, each from 0 to
  /// 3 inches and 0.75 if absent, or "narrow" (0.5), "normal" (0.75) or "wide" (1.0).
  @$pb.TagNumber(5)
  $0.Value get margins => $_getN(4);
  @$pb.TagNumber(5)
  set margins($0.Value value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasMargins() => $_has(4);
  @$pb.TagNumber(5)
  void clearMargins() => $_clearField(5);
  @$pb.TagNumber(5)
  $0.Value ensureMargins() => $_ensure(4);

  /// Whether each page shows its number. Default: false.
  @$pb.TagNumber(6)
  $core.bool get includePageNumbers => $_getBF(5);
  @$pb.TagNumber(6)
  set includePageNumbers($core.bool value) => $_setBool(5, value);
  @$pb.TagNumber(6)
  $core.bool hasIncludePageNumbers() => $_has(5);
  @$pb.TagNumber(6)
  void clearIncludePageNumbers() => $_clearField(6);

  /// How headings stand out: "bold", "underline" or "both". Default: "bold".
  @$pb.TagNumber(7)
  $core.String get headerStyle => $_getSZ(6);
  @$pb.TagNumber(7)
  set headerStyle($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasHeaderStyle() => $_has(6);
  @$pb.TagNumber(7)
  void clearHeaderStyle() => $_clearField(7);

  /// "A4" or "Letter", in capitals or small letters. Default: the paper of the region that the
  /// document's language names, else A4.
  @$pb.TagNumber(8)
  $core.String get pageSize => $_getSZ(7);
  @$pb.TagNumber(8)
  set pageSize($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasPageSize() => $_has(7);
  @$pb.TagNumber(8)
  void clearPageSize() => $_clearField(8);

  /// DOCX only: whether sections carry comments that say what they may say. Default: false.
  @$pb.TagNumber(9)
  $core.bool get includeComments => $_getBF(8);
  @$pb.TagNumber(9)
  set includeComments($core.bool value) => $_setBool(8, value);
  @$pb.TagNumber(9)
  $core.bool hasIncludeComments() => $_has(8);
  @$pb.TagNumber(9)
  void clearIncludeComments() => $_clearField(9);

  /// DOCX only: names of the sections that can be edited. Empty: all.
  @$pb.TagNumber(10)
  $pb.PbList<$core.String> get editableFields => $_getList(9);

  /// DOCX only: whether the file records changes from now on. Default: false.
  @$pb.TagNumber(11)
  $core.bool get enableTrackChanges => $_getBF(10);
  @$pb.TagNumber(11)
  set enableTrackChanges($core.bool value) => $_setBool(10, value);
  @$pb.TagNumber(11)
  $core.bool hasEnableTrackChanges() => $_has(10);
  @$pb.TagNumber(11)
  void clearEnableTrackChanges() => $_clearField(11);

  /// DOCX only: additional properties of the file, such as `subject` and `keywords`. The values are
  /// texts, at most 255 characters each.
  @$pb.TagNumber(12)
  $0.Struct get documentProperties => $_getN(11);
  @$pb.TagNumber(12)
  set documentProperties($0.Struct value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasDocumentProperties() => $_has(11);
  @$pb.TagNumber(12)
  void clearDocumentProperties() => $_clearField(12);
  @$pb.TagNumber(12)
  $0.Struct ensureDocumentProperties() => $_ensure(11);

  /// Template `creative` only: `#RRGGBB` or a name as in `accent_color`.
  @$pb.TagNumber(13)
  $core.String get primaryColor => $_getSZ(12);
  @$pb.TagNumber(13)
  set primaryColor($core.String value) => $_setString(12, value);
  @$pb.TagNumber(13)
  $core.bool hasPrimaryColor() => $_has(12);
  @$pb.TagNumber(13)
  void clearPrimaryColor() => $_clearField(13);

  /// Template `creative` only: `#RRGGBB` or a name as in `accent_color`.
  @$pb.TagNumber(14)
  $core.String get secondaryColor => $_getSZ(13);
  @$pb.TagNumber(14)
  set secondaryColor($core.String value) => $_setString(13, value);
  @$pb.TagNumber(14)
  $core.bool hasSecondaryColor() => $_has(13);
  @$pb.TagNumber(14)
  void clearSecondaryColor() => $_clearField(14);

  /// Template `creative` only: width of the sidebar in percent of the page, from 20 to 50.
  @$pb.TagNumber(15)
  $core.double get sidebarWidth => $_getN(14);
  @$pb.TagNumber(15)
  set sidebarWidth($core.double value) => $_setDouble(14, value);
  @$pb.TagNumber(15)
  $core.bool hasSidebarWidth() => $_has(14);
  @$pb.TagNumber(15)
  void clearSidebarWidth() => $_clearField(15);
}

/// A stored file.
class ExportedFile extends $pb.GeneratedMessage {
  factory ExportedFile({
    $core.String? exportId,
    $core.String? generationId,
    $core.String? jobId,
    $core.String? documentType,
    $core.String? format,
    $core.String? template,
    $core.String? filename,
    $core.int? fileSizeBytes,
    $core.int? pageCount,
    $core.String? downloadUrl,
    $core.String? localCachePath,
    $1.Timestamp? cacheExpiresAt,
    $1.Timestamp? expiresAt,
    $1.Timestamp? createdAt,
    ExportMetadata? metadata,
  }) {
    final result = create();
    if (exportId != null) result.exportId = exportId;
    if (generationId != null) result.generationId = generationId;
    if (jobId != null) result.jobId = jobId;
    if (documentType != null) result.documentType = documentType;
    if (format != null) result.format = format;
    if (template != null) result.template = template;
    if (filename != null) result.filename = filename;
    if (fileSizeBytes != null) result.fileSizeBytes = fileSizeBytes;
    if (pageCount != null) result.pageCount = pageCount;
    if (downloadUrl != null) result.downloadUrl = downloadUrl;
    if (localCachePath != null) result.localCachePath = localCachePath;
    if (cacheExpiresAt != null) result.cacheExpiresAt = cacheExpiresAt;
    if (expiresAt != null) result.expiresAt = expiresAt;
    if (createdAt != null) result.createdAt = createdAt;
    if (metadata != null) result.metadata = metadata;
    return result;
  }

  ExportedFile._();

  factory ExportedFile.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportedFile.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportedFile',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'exportId')
    ..aOS(2, _omitFieldNames ? '' : 'generationId')
    ..aOS(3, _omitFieldNames ? '' : 'jobId')
    ..aOS(4, _omitFieldNames ? '' : 'documentType')
    ..aOS(5, _omitFieldNames ? '' : 'format')
    ..aOS(6, _omitFieldNames ? '' : 'template')
    ..aOS(7, _omitFieldNames ? '' : 'filename')
    ..aI(8, _omitFieldNames ? '' : 'fileSizeBytes')
    ..aI(9, _omitFieldNames ? '' : 'pageCount')
    ..aOS(10, _omitFieldNames ? '' : 'downloadUrl')
    ..aOS(11, _omitFieldNames ? '' : 'localCachePath')
    ..aOM<$1.Timestamp>(12, _omitFieldNames ? '' : 'cacheExpiresAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(13, _omitFieldNames ? '' : 'expiresAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(14, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<ExportMetadata>(15, _omitFieldNames ? '' : 'metadata',
        subBuilder: ExportMetadata.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportedFile clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportedFile copyWith(void Function(ExportedFile) updates) =>
      super.copyWith((message) => updates(message as ExportedFile))
          as ExportedFile;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportedFile create() => ExportedFile._();
  @$core.override
  ExportedFile createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportedFile getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportedFile>(create);
  static ExportedFile? _defaultInstance;

  /// Opaque id made by the server.
  @$pb.TagNumber(1)
  $core.String get exportId => $_getSZ(0);
  @$pb.TagNumber(1)
  set exportId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasExportId() => $_has(0);
  @$pb.TagNumber(1)
  void clearExportId() => $_clearField(1);

  /// Document that the file was made of. Unset for an archive.
  @$pb.TagNumber(2)
  $core.String get generationId => $_getSZ(1);
  @$pb.TagNumber(2)
  set generationId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasGenerationId() => $_has(1);
  @$pb.TagNumber(2)
  void clearGenerationId() => $_clearField(2);

  /// Job of the document. Unset for an archive of documents for different jobs.
  @$pb.TagNumber(3)
  $core.String get jobId => $_getSZ(2);
  @$pb.TagNumber(3)
  set jobId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasJobId() => $_has(2);
  @$pb.TagNumber(3)
  void clearJobId() => $_clearField(3);

  /// "resume", "cover_letter" or "zip".
  @$pb.TagNumber(4)
  $core.String get documentType => $_getSZ(3);
  @$pb.TagNumber(4)
  set documentType($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDocumentType() => $_has(3);
  @$pb.TagNumber(4)
  void clearDocumentType() => $_clearField(4);

  /// "pdf", "docx", "txt", "md", "jsonresume" or "zip".
  @$pb.TagNumber(5)
  $core.String get format => $_getSZ(4);
  @$pb.TagNumber(5)
  set format($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasFormat() => $_has(4);
  @$pb.TagNumber(5)
  void clearFormat() => $_clearField(5);

  /// Id of the template.
  @$pb.TagNumber(6)
  $core.String get template => $_getSZ(5);
  @$pb.TagNumber(6)
  set template($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasTemplate() => $_has(5);
  @$pb.TagNumber(6)
  void clearTemplate() => $_clearField(6);

  /// Name of the file, with its extension.
  @$pb.TagNumber(7)
  $core.String get filename => $_getSZ(6);
  @$pb.TagNumber(7)
  set filename($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasFilename() => $_has(6);
  @$pb.TagNumber(7)
  void clearFilename() => $_clearField(7);

  /// Size of the file.
  @$pb.TagNumber(8)
  $core.int get fileSizeBytes => $_getIZ(7);
  @$pb.TagNumber(8)
  set fileSizeBytes($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasFileSizeBytes() => $_has(7);
  @$pb.TagNumber(8)
  void clearFileSizeBytes() => $_clearField(8);

  /// Number of pages. Unset for formats without pages.
  @$pb.TagNumber(9)
  $core.int get pageCount => $_getIZ(8);
  @$pb.TagNumber(9)
  set pageCount($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasPageCount() => $_has(8);
  @$pb.TagNumber(9)
  void clearPageCount() => $_clearField(9);

  /// Path of the download, which needs the owner's access token.
  @$pb.TagNumber(10)
  $core.String get downloadUrl => $_getSZ(9);
  @$pb.TagNumber(10)
  set downloadUrl($core.String value) => $_setString(9, value);
  @$pb.TagNumber(10)
  $core.bool hasDownloadUrl() => $_has(9);
  @$pb.TagNumber(10)
  void clearDownloadUrl() => $_clearField(10);

  /// Always unset; for apps that keep their own copies.
  @$pb.TagNumber(11)
  $core.String get localCachePath => $_getSZ(10);
  @$pb.TagNumber(11)
  set localCachePath($core.String value) => $_setString(10, value);
  @$pb.TagNumber(11)
  $core.bool hasLocalCachePath() => $_has(10);
  @$pb.TagNumber(11)
  void clearLocalCachePath() => $_clearField(11);

  /// Always unset, like `local_cache_path`. Unset: not used.
  @$pb.TagNumber(12)
  $1.Timestamp get cacheExpiresAt => $_getN(11);
  @$pb.TagNumber(12)
  set cacheExpiresAt($1.Timestamp value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasCacheExpiresAt() => $_has(11);
  @$pb.TagNumber(12)
  void clearCacheExpiresAt() => $_clearField(12);
  @$pb.TagNumber(12)
  $1.Timestamp ensureCacheExpiresAt() => $_ensure(11);

  /// When the file is deleted, UTC.
  @$pb.TagNumber(13)
  $1.Timestamp get expiresAt => $_getN(12);
  @$pb.TagNumber(13)
  set expiresAt($1.Timestamp value) => $_setField(13, value);
  @$pb.TagNumber(13)
  $core.bool hasExpiresAt() => $_has(12);
  @$pb.TagNumber(13)
  void clearExpiresAt() => $_clearField(13);
  @$pb.TagNumber(13)
  $1.Timestamp ensureExpiresAt() => $_ensure(12);

  /// When it was made, UTC.
  @$pb.TagNumber(14)
  $1.Timestamp get createdAt => $_getN(13);
  @$pb.TagNumber(14)
  set createdAt($1.Timestamp value) => $_setField(14, value);
  @$pb.TagNumber(14)
  $core.bool hasCreatedAt() => $_has(13);
  @$pb.TagNumber(14)
  void clearCreatedAt() => $_clearField(14);
  @$pb.TagNumber(14)
  $1.Timestamp ensureCreatedAt() => $_ensure(13);

  /// What is known of the file besides.
  @$pb.TagNumber(15)
  ExportMetadata get metadata => $_getN(14);
  @$pb.TagNumber(15)
  set metadata(ExportMetadata value) => $_setField(15, value);
  @$pb.TagNumber(15)
  $core.bool hasMetadata() => $_has(14);
  @$pb.TagNumber(15)
  void clearMetadata() => $_clearField(15);
  @$pb.TagNumber(15)
  ExportMetadata ensureMetadata() => $_ensure(14);
}

/// What is known of a file besides.
class ExportMetadata extends $pb.GeneratedMessage {
  factory ExportMetadata({
    $core.double? atsScore,
    $core.double? processingTimeSeconds,
    $core.String? jobTitle,
    $core.String? company,
    $core.String? companyName,
    $core.int? version,
    $core.int? wordCount,
    $core.Iterable<$core.String>? editableSections,
  }) {
    final result = create();
    if (atsScore != null) result.atsScore = atsScore;
    if (processingTimeSeconds != null)
      result.processingTimeSeconds = processingTimeSeconds;
    if (jobTitle != null) result.jobTitle = jobTitle;
    if (company != null) result.company = company;
    if (companyName != null) result.companyName = companyName;
    if (version != null) result.version = version;
    if (wordCount != null) result.wordCount = wordCount;
    if (editableSections != null)
      result.editableSections.addAll(editableSections);
    return result;
  }

  ExportMetadata._();

  factory ExportMetadata.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportMetadata.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportMetadata',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'atsScore')
    ..aD(2, _omitFieldNames ? '' : 'processingTimeSeconds')
    ..aOS(3, _omitFieldNames ? '' : 'jobTitle')
    ..aOS(4, _omitFieldNames ? '' : 'company')
    ..aOS(5, _omitFieldNames ? '' : 'companyName')
    ..aI(6, _omitFieldNames ? '' : 'version')
    ..aI(7, _omitFieldNames ? '' : 'wordCount')
    ..pPS(8, _omitFieldNames ? '' : 'editableSections')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportMetadata clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportMetadata copyWith(void Function(ExportMetadata) updates) =>
      super.copyWith((message) => updates(message as ExportMetadata))
          as ExportMetadata;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportMetadata create() => ExportMetadata._();
  @$core.override
  ExportMetadata createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportMetadata getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportMetadata>(create);
  static ExportMetadata? _defaultInstance;

  /// Score of the document when the file was made, 0 to 100. Unset for an archive.
  @$pb.TagNumber(1)
  $core.double get atsScore => $_getN(0);
  @$pb.TagNumber(1)
  set atsScore($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAtsScore() => $_has(0);
  @$pb.TagNumber(1)
  void clearAtsScore() => $_clearField(1);

  /// How long it took to make the file.
  @$pb.TagNumber(2)
  $core.double get processingTimeSeconds => $_getN(1);
  @$pb.TagNumber(2)
  set processingTimeSeconds($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasProcessingTimeSeconds() => $_has(1);
  @$pb.TagNumber(2)
  void clearProcessingTimeSeconds() => $_clearField(2);

  /// Title of the job when the file was made. Unset if there is no single job.
  @$pb.TagNumber(3)
  $core.String get jobTitle => $_getSZ(2);
  @$pb.TagNumber(3)
  set jobTitle($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasJobTitle() => $_has(2);
  @$pb.TagNumber(3)
  void clearJobTitle() => $_clearField(3);

  /// Company of the job when the file was made. Unset if there is no single job.
  @$pb.TagNumber(4)
  $core.String get company => $_getSZ(3);
  @$pb.TagNumber(4)
  set company($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasCompany() => $_has(3);
  @$pb.TagNumber(4)
  void clearCompany() => $_clearField(4);

  /// The same as `company`. Unset if that is.
  @$pb.TagNumber(5)
  $core.String get companyName => $_getSZ(4);
  @$pb.TagNumber(5)
  set companyName($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasCompanyName() => $_has(4);
  @$pb.TagNumber(5)
  void clearCompanyName() => $_clearField(5);

  /// Version of the document that the file was made of. Unset for an archive.
  @$pb.TagNumber(6)
  $core.int get version => $_getIZ(5);
  @$pb.TagNumber(6)
  set version($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasVersion() => $_has(5);
  @$pb.TagNumber(6)
  void clearVersion() => $_clearField(6);

  /// DOCX only: words of the text.
  @$pb.TagNumber(7)
  $core.int get wordCount => $_getIZ(6);
  @$pb.TagNumber(7)
  set wordCount($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasWordCount() => $_has(6);
  @$pb.TagNumber(7)
  void clearWordCount() => $_clearField(7);

  /// DOCX only: types of the sections that can be edited.
  @$pb.TagNumber(8)
  $pb.PbList<$core.String> get editableSections => $_getList(7);
}

/// What came of a batch. If an archive was made, the fields from `export_id` on describe it as in
/// ExportedFile.
class Batch extends $pb.GeneratedMessage {
  factory Batch({
    $core.String? batchId,
    $core.int? totalExports,
    $core.int? successful,
    $core.int? failed,
    $core.Iterable<BatchResult>? exports,
    BatchArchive? zipFile,
    $1.Timestamp? createdAt,
    $core.String? exportId,
    $core.String? generationId,
    $core.String? jobId,
    $core.String? documentType,
    $core.String? format,
    $core.String? template,
    $core.String? filename,
    $core.int? fileSizeBytes,
    $core.int? pageCount,
    $core.String? downloadUrl,
    $core.String? localCachePath,
    $1.Timestamp? cacheExpiresAt,
    $1.Timestamp? expiresAt,
    ExportMetadata? metadata,
  }) {
    final result = create();
    if (batchId != null) result.batchId = batchId;
    if (totalExports != null) result.totalExports = totalExports;
    if (successful != null) result.successful = successful;
    if (failed != null) result.failed = failed;
    if (exports != null) result.exports.addAll(exports);
    if (zipFile != null) result.zipFile = zipFile;
    if (createdAt != null) result.createdAt = createdAt;
    if (exportId != null) result.exportId = exportId;
    if (generationId != null) result.generationId = generationId;
    if (jobId != null) result.jobId = jobId;
    if (documentType != null) result.documentType = documentType;
    if (format != null) result.format = format;
    if (template != null) result.template = template;
    if (filename != null) result.filename = filename;
    if (fileSizeBytes != null) result.fileSizeBytes = fileSizeBytes;
    if (pageCount != null) result.pageCount = pageCount;
    if (downloadUrl != null) result.downloadUrl = downloadUrl;
    if (localCachePath != null) result.localCachePath = localCachePath;
    if (cacheExpiresAt != null) result.cacheExpiresAt = cacheExpiresAt;
    if (expiresAt != null) result.expiresAt = expiresAt;
    if (metadata != null) result.metadata = metadata;
    return result;
  }

  Batch._();

  factory Batch.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Batch.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Batch',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'batchId')
    ..aI(2, _omitFieldNames ? '' : 'totalExports')
    ..aI(3, _omitFieldNames ? '' : 'successful')
    ..aI(4, _omitFieldNames ? '' : 'failed')
    ..pPM<BatchResult>(5, _omitFieldNames ? '' : 'exports',
        subBuilder: BatchResult.create)
    ..aOM<BatchArchive>(6, _omitFieldNames ? '' : 'zipFile',
        subBuilder: BatchArchive.create)
    ..aOM<$1.Timestamp>(7, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..aOS(8, _omitFieldNames ? '' : 'exportId')
    ..aOS(9, _omitFieldNames ? '' : 'generationId')
    ..aOS(10, _omitFieldNames ? '' : 'jobId')
    ..aOS(11, _omitFieldNames ? '' : 'documentType')
    ..aOS(12, _omitFieldNames ? '' : 'format')
    ..aOS(13, _omitFieldNames ? '' : 'template')
    ..aOS(14, _omitFieldNames ? '' : 'filename')
    ..aI(15, _omitFieldNames ? '' : 'fileSizeBytes')
    ..aI(16, _omitFieldNames ? '' : 'pageCount')
    ..aOS(17, _omitFieldNames ? '' : 'downloadUrl')
    ..aOS(18, _omitFieldNames ? '' : 'localCachePath')
    ..aOM<$1.Timestamp>(19, _omitFieldNames ? '' : 'cacheExpiresAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(20, _omitFieldNames ? '' : 'expiresAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<ExportMetadata>(21, _omitFieldNames ? '' : 'metadata',
        subBuilder: ExportMetadata.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Batch clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Batch copyWith(void Function(Batch) updates) =>
      super.copyWith((message) => updates(message as Batch)) as Batch;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Batch create() => Batch._();
  @$core.override
  Batch createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Batch getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Batch>(create);
  static Batch? _defaultInstance;

  /// Opaque id made by the server.
  @$pb.TagNumber(1)
  $core.String get batchId => $_getSZ(0);
  @$pb.TagNumber(1)
  set batchId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasBatchId() => $_has(0);
  @$pb.TagNumber(1)
  void clearBatchId() => $_clearField(1);

  /// Number of files asked for.
  @$pb.TagNumber(2)
  $core.int get totalExports => $_getIZ(1);
  @$pb.TagNumber(2)
  set totalExports($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotalExports() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotalExports() => $_clearField(2);

  /// Number of files made.
  @$pb.TagNumber(3)
  $core.int get successful => $_getIZ(2);
  @$pb.TagNumber(3)
  set successful($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSuccessful() => $_has(2);
  @$pb.TagNumber(3)
  void clearSuccessful() => $_clearField(3);

  /// Number of files that failed.
  @$pb.TagNumber(4)
  $core.int get failed => $_getIZ(3);
  @$pb.TagNumber(4)
  set failed($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasFailed() => $_has(3);
  @$pb.TagNumber(4)
  void clearFailed() => $_clearField(4);

  /// The files, in the order of the request.
  @$pb.TagNumber(5)
  $pb.PbList<BatchResult> get exports => $_getList(4);

  /// The archive. Unset if none was made.
  @$pb.TagNumber(6)
  BatchArchive get zipFile => $_getN(5);
  @$pb.TagNumber(6)
  set zipFile(BatchArchive value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasZipFile() => $_has(5);
  @$pb.TagNumber(6)
  void clearZipFile() => $_clearField(6);
  @$pb.TagNumber(6)
  BatchArchive ensureZipFile() => $_ensure(5);

  /// When the batch was made, UTC.
  @$pb.TagNumber(7)
  $1.Timestamp get createdAt => $_getN(6);
  @$pb.TagNumber(7)
  set createdAt($1.Timestamp value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasCreatedAt() => $_has(6);
  @$pb.TagNumber(7)
  void clearCreatedAt() => $_clearField(7);
  @$pb.TagNumber(7)
  $1.Timestamp ensureCreatedAt() => $_ensure(6);

  /// The archive's id. Unset if there is no archive.
  @$pb.TagNumber(8)
  $core.String get exportId => $_getSZ(7);
  @$pb.TagNumber(8)
  set exportId($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasExportId() => $_has(7);
  @$pb.TagNumber(8)
  void clearExportId() => $_clearField(8);

  /// Always unset, because an archive has several documents.
  @$pb.TagNumber(9)
  $core.String get generationId => $_getSZ(8);
  @$pb.TagNumber(9)
  set generationId($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasGenerationId() => $_has(8);
  @$pb.TagNumber(9)
  void clearGenerationId() => $_clearField(9);

  /// Job of all documents in the archive. Unset if they have different jobs, or there is no archive.
  @$pb.TagNumber(10)
  $core.String get jobId => $_getSZ(9);
  @$pb.TagNumber(10)
  set jobId($core.String value) => $_setString(9, value);
  @$pb.TagNumber(10)
  $core.bool hasJobId() => $_has(9);
  @$pb.TagNumber(10)
  void clearJobId() => $_clearField(10);

  /// "zip". Unset if there is no archive.
  @$pb.TagNumber(11)
  $core.String get documentType => $_getSZ(10);
  @$pb.TagNumber(11)
  set documentType($core.String value) => $_setString(10, value);
  @$pb.TagNumber(11)
  $core.bool hasDocumentType() => $_has(10);
  @$pb.TagNumber(11)
  void clearDocumentType() => $_clearField(11);

  /// "zip". Unset if there is no archive.
  @$pb.TagNumber(12)
  $core.String get format => $_getSZ(11);
  @$pb.TagNumber(12)
  set format($core.String value) => $_setString(11, value);
  @$pb.TagNumber(12)
  $core.bool hasFormat() => $_has(11);
  @$pb.TagNumber(12)
  void clearFormat() => $_clearField(12);

  /// Id of the template of the archive's first file. Unset if there is no archive.
  @$pb.TagNumber(13)
  $core.String get template => $_getSZ(12);
  @$pb.TagNumber(13)
  set template($core.String value) => $_setString(12, value);
  @$pb.TagNumber(13)
  $core.bool hasTemplate() => $_has(12);
  @$pb.TagNumber(13)
  void clearTemplate() => $_clearField(13);

  /// Name of the archive. Unset if there is no archive.
  @$pb.TagNumber(14)
  $core.String get filename => $_getSZ(13);
  @$pb.TagNumber(14)
  set filename($core.String value) => $_setString(13, value);
  @$pb.TagNumber(14)
  $core.bool hasFilename() => $_has(13);
  @$pb.TagNumber(14)
  void clearFilename() => $_clearField(14);

  /// Size of the archive. Unset if there is no archive.
  @$pb.TagNumber(15)
  $core.int get fileSizeBytes => $_getIZ(14);
  @$pb.TagNumber(15)
  set fileSizeBytes($core.int value) => $_setSignedInt32(14, value);
  @$pb.TagNumber(15)
  $core.bool hasFileSizeBytes() => $_has(14);
  @$pb.TagNumber(15)
  void clearFileSizeBytes() => $_clearField(15);

  /// Always unset.
  @$pb.TagNumber(16)
  $core.int get pageCount => $_getIZ(15);
  @$pb.TagNumber(16)
  set pageCount($core.int value) => $_setSignedInt32(15, value);
  @$pb.TagNumber(16)
  $core.bool hasPageCount() => $_has(15);
  @$pb.TagNumber(16)
  void clearPageCount() => $_clearField(16);

  /// Path of the archive's download. Unset if there is no archive.
  @$pb.TagNumber(17)
  $core.String get downloadUrl => $_getSZ(16);
  @$pb.TagNumber(17)
  set downloadUrl($core.String value) => $_setString(16, value);
  @$pb.TagNumber(17)
  $core.bool hasDownloadUrl() => $_has(16);
  @$pb.TagNumber(17)
  void clearDownloadUrl() => $_clearField(17);

  /// Always unset.
  @$pb.TagNumber(18)
  $core.String get localCachePath => $_getSZ(17);
  @$pb.TagNumber(18)
  set localCachePath($core.String value) => $_setString(17, value);
  @$pb.TagNumber(18)
  $core.bool hasLocalCachePath() => $_has(17);
  @$pb.TagNumber(18)
  void clearLocalCachePath() => $_clearField(18);

  /// Unset: not used.
  @$pb.TagNumber(19)
  $1.Timestamp get cacheExpiresAt => $_getN(18);
  @$pb.TagNumber(19)
  set cacheExpiresAt($1.Timestamp value) => $_setField(19, value);
  @$pb.TagNumber(19)
  $core.bool hasCacheExpiresAt() => $_has(18);
  @$pb.TagNumber(19)
  void clearCacheExpiresAt() => $_clearField(19);
  @$pb.TagNumber(19)
  $1.Timestamp ensureCacheExpiresAt() => $_ensure(18);

  /// When the archive is deleted, UTC. Unset if there is no archive.
  @$pb.TagNumber(20)
  $1.Timestamp get expiresAt => $_getN(19);
  @$pb.TagNumber(20)
  set expiresAt($1.Timestamp value) => $_setField(20, value);
  @$pb.TagNumber(20)
  $core.bool hasExpiresAt() => $_has(19);
  @$pb.TagNumber(20)
  void clearExpiresAt() => $_clearField(20);
  @$pb.TagNumber(20)
  $1.Timestamp ensureExpiresAt() => $_ensure(19);

  /// What is known of the archive besides. Unset if there is no archive.
  @$pb.TagNumber(21)
  ExportMetadata get metadata => $_getN(20);
  @$pb.TagNumber(21)
  set metadata(ExportMetadata value) => $_setField(21, value);
  @$pb.TagNumber(21)
  $core.bool hasMetadata() => $_has(20);
  @$pb.TagNumber(21)
  void clearMetadata() => $_clearField(21);
  @$pb.TagNumber(21)
  ExportMetadata ensureMetadata() => $_ensure(20);
}

/// What came of one file of a batch.
class BatchResult extends $pb.GeneratedMessage {
  factory BatchResult({
    $core.String? exportId,
    $core.String? generationId,
    $core.String? status,
    $core.String? filename,
    $core.int? fileSizeBytes,
    $core.String? error,
  }) {
    final result = create();
    if (exportId != null) result.exportId = exportId;
    if (generationId != null) result.generationId = generationId;
    if (status != null) result.status = status;
    if (filename != null) result.filename = filename;
    if (fileSizeBytes != null) result.fileSizeBytes = fileSizeBytes;
    if (error != null) result.error = error;
    return result;
  }

  BatchResult._();

  factory BatchResult.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory BatchResult.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'BatchResult',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'exportId')
    ..aOS(2, _omitFieldNames ? '' : 'generationId')
    ..aOS(3, _omitFieldNames ? '' : 'status')
    ..aOS(4, _omitFieldNames ? '' : 'filename')
    ..aI(5, _omitFieldNames ? '' : 'fileSizeBytes')
    ..aOS(6, _omitFieldNames ? '' : 'error')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BatchResult clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BatchResult copyWith(void Function(BatchResult) updates) =>
      super.copyWith((message) => updates(message as BatchResult))
          as BatchResult;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static BatchResult create() => BatchResult._();
  @$core.override
  BatchResult createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static BatchResult getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<BatchResult>(create);
  static BatchResult? _defaultInstance;

  /// Id of the file. Unset if it failed.
  @$pb.TagNumber(1)
  $core.String get exportId => $_getSZ(0);
  @$pb.TagNumber(1)
  set exportId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasExportId() => $_has(0);
  @$pb.TagNumber(1)
  void clearExportId() => $_clearField(1);

  /// Document that it was to be made of.
  @$pb.TagNumber(2)
  $core.String get generationId => $_getSZ(1);
  @$pb.TagNumber(2)
  set generationId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasGenerationId() => $_has(1);
  @$pb.TagNumber(2)
  void clearGenerationId() => $_clearField(2);

  /// "completed" or "failed".
  @$pb.TagNumber(3)
  $core.String get status => $_getSZ(2);
  @$pb.TagNumber(3)
  set status($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasStatus() => $_has(2);
  @$pb.TagNumber(3)
  void clearStatus() => $_clearField(3);

  /// Name of the file. Unset if it failed.
  @$pb.TagNumber(4)
  $core.String get filename => $_getSZ(3);
  @$pb.TagNumber(4)
  set filename($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasFilename() => $_has(3);
  @$pb.TagNumber(4)
  void clearFilename() => $_clearField(4);

  /// Size of the file. Unset if it failed.
  @$pb.TagNumber(5)
  $core.int get fileSizeBytes => $_getIZ(4);
  @$pb.TagNumber(5)
  set fileSizeBytes($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasFileSizeBytes() => $_has(4);
  @$pb.TagNumber(5)
  void clearFileSizeBytes() => $_clearField(5);

  /// Why it failed. Unset if it did not.
  @$pb.TagNumber(6)
  $core.String get error => $_getSZ(5);
  @$pb.TagNumber(6)
  set error($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasError() => $_has(5);
  @$pb.TagNumber(6)
  void clearError() => $_clearField(6);
}

/// The archive of a batch.
class BatchArchive extends $pb.GeneratedMessage {
  factory BatchArchive({
    $core.String? exportId,
    $core.String? filename,
    $core.int? fileSizeBytes,
    $core.String? downloadUrl,
  }) {
    final result = create();
    if (exportId != null) result.exportId = exportId;
    if (filename != null) result.filename = filename;
    if (fileSizeBytes != null) result.fileSizeBytes = fileSizeBytes;
    if (downloadUrl != null) result.downloadUrl = downloadUrl;
    return result;
  }

  BatchArchive._();

  factory BatchArchive.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory BatchArchive.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'BatchArchive',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'exportId')
    ..aOS(2, _omitFieldNames ? '' : 'filename')
    ..aI(3, _omitFieldNames ? '' : 'fileSizeBytes')
    ..aOS(4, _omitFieldNames ? '' : 'downloadUrl')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BatchArchive clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BatchArchive copyWith(void Function(BatchArchive) updates) =>
      super.copyWith((message) => updates(message as BatchArchive))
          as BatchArchive;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static BatchArchive create() => BatchArchive._();
  @$core.override
  BatchArchive createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static BatchArchive getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<BatchArchive>(create);
  static BatchArchive? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get exportId => $_getSZ(0);
  @$pb.TagNumber(1)
  set exportId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasExportId() => $_has(0);
  @$pb.TagNumber(1)
  void clearExportId() => $_clearField(1);

  /// Its name.
  @$pb.TagNumber(2)
  $core.String get filename => $_getSZ(1);
  @$pb.TagNumber(2)
  set filename($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasFilename() => $_has(1);
  @$pb.TagNumber(2)
  void clearFilename() => $_clearField(2);

  /// Its size.
  @$pb.TagNumber(3)
  $core.int get fileSizeBytes => $_getIZ(2);
  @$pb.TagNumber(3)
  set fileSizeBytes($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasFileSizeBytes() => $_has(2);
  @$pb.TagNumber(3)
  void clearFileSizeBytes() => $_clearField(3);

  /// Path of its download.
  @$pb.TagNumber(4)
  $core.String get downloadUrl => $_getSZ(3);
  @$pb.TagNumber(4)
  set downloadUrl($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDownloadUrl() => $_has(3);
  @$pb.TagNumber(4)
  void clearDownloadUrl() => $_clearField(4);
}

/// A template as lists show it.
class TemplateSummary extends $pb.GeneratedMessage {
  factory TemplateSummary({
    $core.String? id,
    $core.String? name,
    $core.String? description,
    $core.Iterable<$core.String>? bestFor,
    $core.Iterable<$core.String>? industries,
    $core.int? atsScore,
    $core.String? previewUrl,
    $core.Iterable<$core.String>? features,
    $core.Iterable<$core.String>? customizableOptions,
    TemplateCustomization? supportsCustomization,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    if (bestFor != null) result.bestFor.addAll(bestFor);
    if (industries != null) result.industries.addAll(industries);
    if (atsScore != null) result.atsScore = atsScore;
    if (previewUrl != null) result.previewUrl = previewUrl;
    if (features != null) result.features.addAll(features);
    if (customizableOptions != null)
      result.customizableOptions.addAll(customizableOptions);
    if (supportsCustomization != null)
      result.supportsCustomization = supportsCustomization;
    return result;
  }

  TemplateSummary._();

  factory TemplateSummary.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory TemplateSummary.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'TemplateSummary',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'description')
    ..pPS(4, _omitFieldNames ? '' : 'bestFor')
    ..pPS(5, _omitFieldNames ? '' : 'industries')
    ..aI(6, _omitFieldNames ? '' : 'atsScore')
    ..aOS(7, _omitFieldNames ? '' : 'previewUrl')
    ..pPS(8, _omitFieldNames ? '' : 'features')
    ..pPS(9, _omitFieldNames ? '' : 'customizableOptions')
    ..aOM<TemplateCustomization>(
        10, _omitFieldNames ? '' : 'supportsCustomization',
        subBuilder: TemplateCustomization.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  TemplateSummary clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  TemplateSummary copyWith(void Function(TemplateSummary) updates) =>
      super.copyWith((message) => updates(message as TemplateSummary))
          as TemplateSummary;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static TemplateSummary create() => TemplateSummary._();
  @$core.override
  TemplateSummary createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static TemplateSummary getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<TemplateSummary>(create);
  static TemplateSummary? _defaultInstance;

  /// Id, such as `modern`.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Name for people.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// What it looks like, in a sentence.
  @$pb.TagNumber(3)
  $core.String get description => $_getSZ(2);
  @$pb.TagNumber(3)
  set description($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDescription() => $_has(2);
  @$pb.TagNumber(3)
  void clearDescription() => $_clearField(3);

  /// Fields of work that it suits.
  @$pb.TagNumber(4)
  $pb.PbList<$core.String> get bestFor => $_getList(3);

  /// The same as `best_for`.
  @$pb.TagNumber(5)
  $pb.PbList<$core.String> get industries => $_getList(4);

  /// How easily applicant tracking systems read it, 0 to 100.
  @$pb.TagNumber(6)
  $core.int get atsScore => $_getIZ(5);
  @$pb.TagNumber(6)
  set atsScore($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasAtsScore() => $_has(5);
  @$pb.TagNumber(6)
  void clearAtsScore() => $_clearField(6);

  /// Path of an image of it.
  @$pb.TagNumber(7)
  $core.String get previewUrl => $_getSZ(6);
  @$pb.TagNumber(7)
  set previewUrl($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasPreviewUrl() => $_has(6);
  @$pb.TagNumber(7)
  void clearPreviewUrl() => $_clearField(7);

  /// What it offers, in words.
  @$pb.TagNumber(8)
  $pb.PbList<$core.String> get features => $_getList(7);

  /// Names of the options that change it.
  @$pb.TagNumber(9)
  $pb.PbList<$core.String> get customizableOptions => $_getList(8);

  /// What can be chosen in it.
  @$pb.TagNumber(10)
  TemplateCustomization get supportsCustomization => $_getN(9);
  @$pb.TagNumber(10)
  set supportsCustomization(TemplateCustomization value) =>
      $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasSupportsCustomization() => $_has(9);
  @$pb.TagNumber(10)
  void clearSupportsCustomization() => $_clearField(10);
  @$pb.TagNumber(10)
  TemplateCustomization ensureSupportsCustomization() => $_ensure(9);
}

/// What can be chosen in a template.
class TemplateCustomization extends $pb.GeneratedMessage {
  factory TemplateCustomization({
    $core.bool? accentColor,
    $core.bool? fontFamily,
  }) {
    final result = create();
    if (accentColor != null) result.accentColor = accentColor;
    if (fontFamily != null) result.fontFamily = fontFamily;
    return result;
  }

  TemplateCustomization._();

  factory TemplateCustomization.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory TemplateCustomization.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'TemplateCustomization',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'accentColor')
    ..aOB(2, _omitFieldNames ? '' : 'fontFamily')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  TemplateCustomization clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  TemplateCustomization copyWith(
          void Function(TemplateCustomization) updates) =>
      super.copyWith((message) => updates(message as TemplateCustomization))
          as TemplateCustomization;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static TemplateCustomization create() => TemplateCustomization._();
  @$core.override
  TemplateCustomization createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static TemplateCustomization getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<TemplateCustomization>(create);
  static TemplateCustomization? _defaultInstance;

  /// Whether `accent_color` changes it.
  @$pb.TagNumber(1)
  $core.bool get accentColor => $_getBF(0);
  @$pb.TagNumber(1)
  set accentColor($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAccentColor() => $_has(0);
  @$pb.TagNumber(1)
  void clearAccentColor() => $_clearField(1);

  /// Whether `font_family` changes it.
  @$pb.TagNumber(2)
  $core.bool get fontFamily => $_getBF(1);
  @$pb.TagNumber(2)
  set fontFamily($core.bool value) => $_setBool(1, value);
  @$pb.TagNumber(2)
  $core.bool hasFontFamily() => $_has(1);
  @$pb.TagNumber(2)
  void clearFontFamily() => $_clearField(2);
}

/// A template.
class Template extends $pb.GeneratedMessage {
  factory Template({
    $core.String? id,
    $core.String? name,
    $core.String? description,
    $core.String? version,
    $core.int? atsScore,
    $core.String? previewUrl,
    $core.String? samplePdfUrl,
    TemplateFeatures? features,
    $0.Struct? defaultOptions,
    $0.Struct? optionConstraints,
    $core.Iterable<$core.String>? industries,
    TemplateCustomization? supportsCustomization,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    if (version != null) result.version = version;
    if (atsScore != null) result.atsScore = atsScore;
    if (previewUrl != null) result.previewUrl = previewUrl;
    if (samplePdfUrl != null) result.samplePdfUrl = samplePdfUrl;
    if (features != null) result.features = features;
    if (defaultOptions != null) result.defaultOptions = defaultOptions;
    if (optionConstraints != null) result.optionConstraints = optionConstraints;
    if (industries != null) result.industries.addAll(industries);
    if (supportsCustomization != null)
      result.supportsCustomization = supportsCustomization;
    return result;
  }

  Template._();

  factory Template.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Template.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Template',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'description')
    ..aOS(4, _omitFieldNames ? '' : 'version')
    ..aI(5, _omitFieldNames ? '' : 'atsScore')
    ..aOS(6, _omitFieldNames ? '' : 'previewUrl')
    ..aOS(7, _omitFieldNames ? '' : 'samplePdfUrl')
    ..aOM<TemplateFeatures>(8, _omitFieldNames ? '' : 'features',
        subBuilder: TemplateFeatures.create)
    ..aOM<$0.Struct>(9, _omitFieldNames ? '' : 'defaultOptions',
        subBuilder: $0.Struct.create)
    ..aOM<$0.Struct>(10, _omitFieldNames ? '' : 'optionConstraints',
        subBuilder: $0.Struct.create)
    ..pPS(11, _omitFieldNames ? '' : 'industries')
    ..aOM<TemplateCustomization>(
        12, _omitFieldNames ? '' : 'supportsCustomization',
        subBuilder: TemplateCustomization.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Template clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Template copyWith(void Function(Template) updates) =>
      super.copyWith((message) => updates(message as Template)) as Template;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Template create() => Template._();
  @$core.override
  Template createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Template getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Template>(create);
  static Template? _defaultInstance;

  /// Id, such as `modern`.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Name for people.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// What it looks like, in a sentence.
  @$pb.TagNumber(3)
  $core.String get description => $_getSZ(2);
  @$pb.TagNumber(3)
  set description($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDescription() => $_has(2);
  @$pb.TagNumber(3)
  void clearDescription() => $_clearField(3);

  /// Its version, such as "1.0".
  @$pb.TagNumber(4)
  $core.String get version => $_getSZ(3);
  @$pb.TagNumber(4)
  set version($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasVersion() => $_has(3);
  @$pb.TagNumber(4)
  void clearVersion() => $_clearField(4);

  /// How easily applicant tracking systems read it, 0 to 100.
  @$pb.TagNumber(5)
  $core.int get atsScore => $_getIZ(4);
  @$pb.TagNumber(5)
  set atsScore($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasAtsScore() => $_has(4);
  @$pb.TagNumber(5)
  void clearAtsScore() => $_clearField(5);

  /// Path of an image of it.
  @$pb.TagNumber(6)
  $core.String get previewUrl => $_getSZ(5);
  @$pb.TagNumber(6)
  set previewUrl($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPreviewUrl() => $_has(5);
  @$pb.TagNumber(6)
  void clearPreviewUrl() => $_clearField(6);

  /// Path of a PDF of it.
  @$pb.TagNumber(7)
  $core.String get samplePdfUrl => $_getSZ(6);
  @$pb.TagNumber(7)
  set samplePdfUrl($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasSamplePdfUrl() => $_has(6);
  @$pb.TagNumber(7)
  void clearSamplePdfUrl() => $_clearField(7);

  /// What it looks like.
  @$pb.TagNumber(8)
  TemplateFeatures get features => $_getN(7);
  @$pb.TagNumber(8)
  set features(TemplateFeatures value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasFeatures() => $_has(7);
  @$pb.TagNumber(8)
  void clearFeatures() => $_clearField(8);
  @$pb.TagNumber(8)
  TemplateFeatures ensureFeatures() => $_ensure(7);

  /// Its own value of each option.
  @$pb.TagNumber(9)
  $0.Struct get defaultOptions => $_getN(8);
  @$pb.TagNumber(9)
  set defaultOptions($0.Struct value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasDefaultOptions() => $_has(8);
  @$pb.TagNumber(9)
  void clearDefaultOptions() => $_clearField(9);
  @$pb.TagNumber(9)
  $0.Struct ensureDefaultOptions() => $_ensure(8);

  /// What each option accepts.
  @$pb.TagNumber(10)
  $0.Struct get optionConstraints => $_getN(9);
  @$pb.TagNumber(10)
  set optionConstraints($0.Struct value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasOptionConstraints() => $_has(9);
  @$pb.TagNumber(10)
  void clearOptionConstraints() => $_clearField(10);
  @$pb.TagNumber(10)
  $0.Struct ensureOptionConstraints() => $_ensure(9);

  /// Fields of work that it suits.
  @$pb.TagNumber(11)
  $pb.PbList<$core.String> get industries => $_getList(10);

  /// What can be chosen in it.
  @$pb.TagNumber(12)
  TemplateCustomization get supportsCustomization => $_getN(11);
  @$pb.TagNumber(12)
  set supportsCustomization(TemplateCustomization value) =>
      $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasSupportsCustomization() => $_has(11);
  @$pb.TagNumber(12)
  void clearSupportsCustomization() => $_clearField(12);
  @$pb.TagNumber(12)
  TemplateCustomization ensureSupportsCustomization() => $_ensure(11);
}

/// What a template looks like.
class TemplateFeatures extends $pb.GeneratedMessage {
  factory TemplateFeatures({
    $core.String? layout,
    $core.Iterable<$core.String>? fonts,
    $core.Iterable<$core.String>? colors,
    $core.Iterable<$core.String>? sections,
  }) {
    final result = create();
    if (layout != null) result.layout = layout;
    if (fonts != null) result.fonts.addAll(fonts);
    if (colors != null) result.colors.addAll(colors);
    if (sections != null) result.sections.addAll(sections);
    return result;
  }

  TemplateFeatures._();

  factory TemplateFeatures.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory TemplateFeatures.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'TemplateFeatures',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'layout')
    ..pPS(2, _omitFieldNames ? '' : 'fonts')
    ..pPS(3, _omitFieldNames ? '' : 'colors')
    ..pPS(4, _omitFieldNames ? '' : 'sections')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  TemplateFeatures clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  TemplateFeatures copyWith(void Function(TemplateFeatures) updates) =>
      super.copyWith((message) => updates(message as TemplateFeatures))
          as TemplateFeatures;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static TemplateFeatures create() => TemplateFeatures._();
  @$core.override
  TemplateFeatures createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static TemplateFeatures getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<TemplateFeatures>(create);
  static TemplateFeatures? _defaultInstance;

  /// Its columns and headers, in words.
  @$pb.TagNumber(1)
  $core.String get layout => $_getSZ(0);
  @$pb.TagNumber(1)
  set layout($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLayout() => $_has(0);
  @$pb.TagNumber(1)
  void clearLayout() => $_clearField(1);

  /// Fonts that it uses.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get fonts => $_getList(1);

  /// Colors that it uses, `#RRGGBB`.
  @$pb.TagNumber(3)
  $pb.PbList<$core.String> get colors => $_getList(2);

  /// Types of the sections that it shows.
  @$pb.TagNumber(4)
  $pb.PbList<$core.String> get sections => $_getList(3);
}

/// An image of a document's first page.
class Preview extends $pb.GeneratedMessage {
  factory Preview({
    $core.String? previewId,
    $core.String? generationId,
    $core.String? template,
    $core.String? previewUrl,
    $core.String? previewFormat,
    $1.Timestamp? expiresAt,
    $1.Timestamp? createdAt,
  }) {
    final result = create();
    if (previewId != null) result.previewId = previewId;
    if (generationId != null) result.generationId = generationId;
    if (template != null) result.template = template;
    if (previewUrl != null) result.previewUrl = previewUrl;
    if (previewFormat != null) result.previewFormat = previewFormat;
    if (expiresAt != null) result.expiresAt = expiresAt;
    if (createdAt != null) result.createdAt = createdAt;
    return result;
  }

  Preview._();

  factory Preview.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Preview.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Preview',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'previewId')
    ..aOS(2, _omitFieldNames ? '' : 'generationId')
    ..aOS(3, _omitFieldNames ? '' : 'template')
    ..aOS(4, _omitFieldNames ? '' : 'previewUrl')
    ..aOS(5, _omitFieldNames ? '' : 'previewFormat')
    ..aOM<$1.Timestamp>(6, _omitFieldNames ? '' : 'expiresAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(7, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Preview clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Preview copyWith(void Function(Preview) updates) =>
      super.copyWith((message) => updates(message as Preview)) as Preview;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Preview create() => Preview._();
  @$core.override
  Preview createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Preview getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Preview>(create);
  static Preview? _defaultInstance;

  /// Opaque id made by the server.
  @$pb.TagNumber(1)
  $core.String get previewId => $_getSZ(0);
  @$pb.TagNumber(1)
  set previewId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPreviewId() => $_has(0);
  @$pb.TagNumber(1)
  void clearPreviewId() => $_clearField(1);

  /// Document that it shows.
  @$pb.TagNumber(2)
  $core.String get generationId => $_getSZ(1);
  @$pb.TagNumber(2)
  set generationId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasGenerationId() => $_has(1);
  @$pb.TagNumber(2)
  void clearGenerationId() => $_clearField(2);

  /// Id of the template.
  @$pb.TagNumber(3)
  $core.String get template => $_getSZ(2);
  @$pb.TagNumber(3)
  set template($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasTemplate() => $_has(2);
  @$pb.TagNumber(3)
  void clearTemplate() => $_clearField(3);

  /// Path of the image, with a token that replaces the access token.
  @$pb.TagNumber(4)
  $core.String get previewUrl => $_getSZ(3);
  @$pb.TagNumber(4)
  set previewUrl($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPreviewUrl() => $_has(3);
  @$pb.TagNumber(4)
  void clearPreviewUrl() => $_clearField(4);

  /// "png".
  @$pb.TagNumber(5)
  $core.String get previewFormat => $_getSZ(4);
  @$pb.TagNumber(5)
  set previewFormat($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPreviewFormat() => $_has(4);
  @$pb.TagNumber(5)
  void clearPreviewFormat() => $_clearField(5);

  /// When the image is deleted, UTC.
  @$pb.TagNumber(6)
  $1.Timestamp get expiresAt => $_getN(5);
  @$pb.TagNumber(6)
  set expiresAt($1.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasExpiresAt() => $_has(5);
  @$pb.TagNumber(6)
  void clearExpiresAt() => $_clearField(6);
  @$pb.TagNumber(6)
  $1.Timestamp ensureExpiresAt() => $_ensure(5);

  /// When it was made, UTC.
  @$pb.TagNumber(7)
  $1.Timestamp get createdAt => $_getN(6);
  @$pb.TagNumber(7)
  set createdAt($1.Timestamp value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasCreatedAt() => $_has(6);
  @$pb.TagNumber(7)
  void clearCreatedAt() => $_clearField(7);
  @$pb.TagNumber(7)
  $1.Timestamp ensureCreatedAt() => $_ensure(6);
}

/// An address of a file that needs no access token.
class DownloadLink extends $pb.GeneratedMessage {
  factory DownloadLink({
    $core.String? downloadUrl,
    $core.String? filename,
    $1.Timestamp? expiresAt,
  }) {
    final result = create();
    if (downloadUrl != null) result.downloadUrl = downloadUrl;
    if (filename != null) result.filename = filename;
    if (expiresAt != null) result.expiresAt = expiresAt;
    return result;
  }

  DownloadLink._();

  factory DownloadLink.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DownloadLink.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DownloadLink',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'downloadUrl')
    ..aOS(2, _omitFieldNames ? '' : 'filename')
    ..aOM<$1.Timestamp>(3, _omitFieldNames ? '' : 'expiresAt',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DownloadLink clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DownloadLink copyWith(void Function(DownloadLink) updates) =>
      super.copyWith((message) => updates(message as DownloadLink))
          as DownloadLink;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DownloadLink create() => DownloadLink._();
  @$core.override
  DownloadLink createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DownloadLink getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DownloadLink>(create);
  static DownloadLink? _defaultInstance;

  /// Absolute URL.
  @$pb.TagNumber(1)
  $core.String get downloadUrl => $_getSZ(0);
  @$pb.TagNumber(1)
  set downloadUrl($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDownloadUrl() => $_has(0);
  @$pb.TagNumber(1)
  void clearDownloadUrl() => $_clearField(1);

  /// Name of the file.
  @$pb.TagNumber(2)
  $core.String get filename => $_getSZ(1);
  @$pb.TagNumber(2)
  set filename($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasFilename() => $_has(1);
  @$pb.TagNumber(2)
  void clearFilename() => $_clearField(2);

  /// Until when the URL works, UTC.
  @$pb.TagNumber(3)
  $1.Timestamp get expiresAt => $_getN(2);
  @$pb.TagNumber(3)
  set expiresAt($1.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasExpiresAt() => $_has(2);
  @$pb.TagNumber(3)
  void clearExpiresAt() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.Timestamp ensureExpiresAt() => $_ensure(2);
}

/// A piece of a file. Pieces come in order.
class FileChunk extends $pb.GeneratedMessage {
  factory FileChunk({
    FileInfo? info,
    $core.List<$core.int>? data,
  }) {
    final result = create();
    if (info != null) result.info = info;
    if (data != null) result.data = data;
    return result;
  }

  FileChunk._();

  factory FileChunk.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FileChunk.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FileChunk',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOM<FileInfo>(1, _omitFieldNames ? '' : 'info',
        subBuilder: FileInfo.create)
    ..a<$core.List<$core.int>>(
        2, _omitFieldNames ? '' : 'data', $pb.PbFieldType.OY)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FileChunk clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FileChunk copyWith(void Function(FileChunk) updates) =>
      super.copyWith((message) => updates(message as FileChunk)) as FileChunk;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FileChunk create() => FileChunk._();
  @$core.override
  FileChunk createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FileChunk getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<FileChunk>(create);
  static FileChunk? _defaultInstance;

  /// What the file is. Set in the first chunk alone.
  @$pb.TagNumber(1)
  FileInfo get info => $_getN(0);
  @$pb.TagNumber(1)
  set info(FileInfo value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasInfo() => $_has(0);
  @$pb.TagNumber(1)
  void clearInfo() => $_clearField(1);
  @$pb.TagNumber(1)
  FileInfo ensureInfo() => $_ensure(0);

  /// The next bytes of the file, at most 65,536.
  @$pb.TagNumber(2)
  $core.List<$core.int> get data => $_getN(1);
  @$pb.TagNumber(2)
  set data($core.List<$core.int> value) => $_setBytes(1, value);
  @$pb.TagNumber(2)
  $core.bool hasData() => $_has(1);
  @$pb.TagNumber(2)
  void clearData() => $_clearField(2);
}

/// What a file is.
class FileInfo extends $pb.GeneratedMessage {
  factory FileInfo({
    $core.String? filename,
    $core.String? contentType,
    $core.int? sizeBytes,
  }) {
    final result = create();
    if (filename != null) result.filename = filename;
    if (contentType != null) result.contentType = contentType;
    if (sizeBytes != null) result.sizeBytes = sizeBytes;
    return result;
  }

  FileInfo._();

  factory FileInfo.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FileInfo.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FileInfo',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'filename')
    ..aOS(2, _omitFieldNames ? '' : 'contentType')
    ..aI(3, _omitFieldNames ? '' : 'sizeBytes')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FileInfo clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FileInfo copyWith(void Function(FileInfo) updates) =>
      super.copyWith((message) => updates(message as FileInfo)) as FileInfo;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FileInfo create() => FileInfo._();
  @$core.override
  FileInfo createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FileInfo getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<FileInfo>(create);
  static FileInfo? _defaultInstance;

  /// Name of the file.
  @$pb.TagNumber(1)
  $core.String get filename => $_getSZ(0);
  @$pb.TagNumber(1)
  set filename($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasFilename() => $_has(0);
  @$pb.TagNumber(1)
  void clearFilename() => $_clearField(1);

  /// Media type, such as `application/pdf`.
  @$pb.TagNumber(2)
  $core.String get contentType => $_getSZ(1);
  @$pb.TagNumber(2)
  set contentType($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasContentType() => $_has(1);
  @$pb.TagNumber(2)
  void clearContentType() => $_clearField(2);

  /// Size of the file.
  @$pb.TagNumber(3)
  $core.int get sizeBytes => $_getIZ(2);
  @$pb.TagNumber(3)
  set sizeBytes($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSizeBytes() => $_has(2);
  @$pb.TagNumber(3)
  void clearSizeBytes() => $_clearField(3);
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
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
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

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
