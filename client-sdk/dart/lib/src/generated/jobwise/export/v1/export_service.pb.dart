// This is a generated file - do not edit.
//
// Generated from jobwise/export/v1/export_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/struct.pb.dart' as $2;

import 'export_messages.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// The document to make a file of.
class ExportPdfRequest extends $pb.GeneratedMessage {
  factory ExportPdfRequest({
    $core.String? generationId,
    $core.String? template,
    $1.ExportOptions? options,
    $core.String? filename,
  }) {
    final result = create();
    if (generationId != null) result.generationId = generationId;
    if (template != null) result.template = template;
    if (options != null) result.options = options;
    if (filename != null) result.filename = filename;
    return result;
  }

  ExportPdfRequest._();

  factory ExportPdfRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportPdfRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportPdfRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'generationId')
    ..aOS(2, _omitFieldNames ? '' : 'template')
    ..aOM<$1.ExportOptions>(3, _omitFieldNames ? '' : 'options',
        subBuilder: $1.ExportOptions.create)
    ..aOS(4, _omitFieldNames ? '' : 'filename')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportPdfRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportPdfRequest copyWith(void Function(ExportPdfRequest) updates) =>
      super.copyWith((message) => updates(message as ExportPdfRequest))
          as ExportPdfRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportPdfRequest create() => ExportPdfRequest._();
  @$core.override
  ExportPdfRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportPdfRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportPdfRequest>(create);
  static ExportPdfRequest? _defaultInstance;

  /// Id of one of the caller's completed documents.
  @$pb.TagNumber(1)
  $core.String get generationId => $_getSZ(0);
  @$pb.TagNumber(1)
  set generationId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasGenerationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearGenerationId() => $_clearField(1);

  /// Id of a template; `ats_optimized` means `ats-optimized`. Default: `modern`.
  @$pb.TagNumber(2)
  $core.String get template => $_getSZ(1);
  @$pb.TagNumber(2)
  set template($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTemplate() => $_has(1);
  @$pb.TagNumber(2)
  void clearTemplate() => $_clearField(2);

  /// How the file looks. Default: as the template says.
  @$pb.TagNumber(3)
  $1.ExportOptions get options => $_getN(2);
  @$pb.TagNumber(3)
  set options($1.ExportOptions value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasOptions() => $_has(2);
  @$pb.TagNumber(3)
  void clearOptions() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.ExportOptions ensureOptions() => $_ensure(2);

  /// Name of the file. Folders, control characters, quotes and `<>:|?*` are removed, and the
  /// extension is made right. Default: made of the person's name, the type, the company and the year.
  @$pb.TagNumber(4)
  $core.String get filename => $_getSZ(3);
  @$pb.TagNumber(4)
  set filename($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasFilename() => $_has(3);
  @$pb.TagNumber(4)
  void clearFilename() => $_clearField(4);
}

/// Response of ExportPdf.
class ExportPdfResponse extends $pb.GeneratedMessage {
  factory ExportPdfResponse({
    $1.ExportedFile? export,
  }) {
    final result = create();
    if (export != null) result.export = export;
    return result;
  }

  ExportPdfResponse._();

  factory ExportPdfResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportPdfResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportPdfResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ExportedFile>(1, _omitFieldNames ? '' : 'export',
        subBuilder: $1.ExportedFile.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportPdfResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportPdfResponse copyWith(void Function(ExportPdfResponse) updates) =>
      super.copyWith((message) => updates(message as ExportPdfResponse))
          as ExportPdfResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportPdfResponse create() => ExportPdfResponse._();
  @$core.override
  ExportPdfResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportPdfResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportPdfResponse>(create);
  static ExportPdfResponse? _defaultInstance;

  /// The file.
  @$pb.TagNumber(1)
  $1.ExportedFile get export => $_getN(0);
  @$pb.TagNumber(1)
  set export($1.ExportedFile value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasExport() => $_has(0);
  @$pb.TagNumber(1)
  void clearExport() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ExportedFile ensureExport() => $_ensure(0);
}

/// The document to make a file of.
class ExportDocxRequest extends $pb.GeneratedMessage {
  factory ExportDocxRequest({
    $core.String? generationId,
    $core.String? template,
    $1.ExportOptions? options,
    $core.String? filename,
  }) {
    final result = create();
    if (generationId != null) result.generationId = generationId;
    if (template != null) result.template = template;
    if (options != null) result.options = options;
    if (filename != null) result.filename = filename;
    return result;
  }

  ExportDocxRequest._();

  factory ExportDocxRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportDocxRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportDocxRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'generationId')
    ..aOS(2, _omitFieldNames ? '' : 'template')
    ..aOM<$1.ExportOptions>(3, _omitFieldNames ? '' : 'options',
        subBuilder: $1.ExportOptions.create)
    ..aOS(4, _omitFieldNames ? '' : 'filename')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportDocxRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportDocxRequest copyWith(void Function(ExportDocxRequest) updates) =>
      super.copyWith((message) => updates(message as ExportDocxRequest))
          as ExportDocxRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportDocxRequest create() => ExportDocxRequest._();
  @$core.override
  ExportDocxRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportDocxRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportDocxRequest>(create);
  static ExportDocxRequest? _defaultInstance;

  /// Id of one of the caller's completed documents.
  @$pb.TagNumber(1)
  $core.String get generationId => $_getSZ(0);
  @$pb.TagNumber(1)
  set generationId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasGenerationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearGenerationId() => $_clearField(1);

  /// Id of a template; `ats_optimized` means `ats-optimized`. Default: `modern`.
  @$pb.TagNumber(2)
  $core.String get template => $_getSZ(1);
  @$pb.TagNumber(2)
  set template($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTemplate() => $_has(1);
  @$pb.TagNumber(2)
  void clearTemplate() => $_clearField(2);

  /// How the file looks. Default: as the template says.
  @$pb.TagNumber(3)
  $1.ExportOptions get options => $_getN(2);
  @$pb.TagNumber(3)
  set options($1.ExportOptions value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasOptions() => $_has(2);
  @$pb.TagNumber(3)
  void clearOptions() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.ExportOptions ensureOptions() => $_ensure(2);

  /// Name of the file. Folders, control characters, quotes and `<>:|?*` are removed, and the
  /// extension is made right. Default: made of the person's name, the type, the company and the year.
  @$pb.TagNumber(4)
  $core.String get filename => $_getSZ(3);
  @$pb.TagNumber(4)
  set filename($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasFilename() => $_has(3);
  @$pb.TagNumber(4)
  void clearFilename() => $_clearField(4);
}

/// Response of ExportDocx.
class ExportDocxResponse extends $pb.GeneratedMessage {
  factory ExportDocxResponse({
    $1.ExportedFile? export,
  }) {
    final result = create();
    if (export != null) result.export = export;
    return result;
  }

  ExportDocxResponse._();

  factory ExportDocxResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportDocxResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportDocxResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ExportedFile>(1, _omitFieldNames ? '' : 'export',
        subBuilder: $1.ExportedFile.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportDocxResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportDocxResponse copyWith(void Function(ExportDocxResponse) updates) =>
      super.copyWith((message) => updates(message as ExportDocxResponse))
          as ExportDocxResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportDocxResponse create() => ExportDocxResponse._();
  @$core.override
  ExportDocxResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportDocxResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportDocxResponse>(create);
  static ExportDocxResponse? _defaultInstance;

  /// The file.
  @$pb.TagNumber(1)
  $1.ExportedFile get export => $_getN(0);
  @$pb.TagNumber(1)
  set export($1.ExportedFile value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasExport() => $_has(0);
  @$pb.TagNumber(1)
  void clearExport() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ExportedFile ensureExport() => $_ensure(0);
}

/// The document to make a file of.
class ExportTextRequest extends $pb.GeneratedMessage {
  factory ExportTextRequest({
    $core.String? generationId,
    $core.String? template,
    $1.ExportOptions? options,
    $core.String? filename,
  }) {
    final result = create();
    if (generationId != null) result.generationId = generationId;
    if (template != null) result.template = template;
    if (options != null) result.options = options;
    if (filename != null) result.filename = filename;
    return result;
  }

  ExportTextRequest._();

  factory ExportTextRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportTextRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportTextRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'generationId')
    ..aOS(2, _omitFieldNames ? '' : 'template')
    ..aOM<$1.ExportOptions>(3, _omitFieldNames ? '' : 'options',
        subBuilder: $1.ExportOptions.create)
    ..aOS(4, _omitFieldNames ? '' : 'filename')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportTextRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportTextRequest copyWith(void Function(ExportTextRequest) updates) =>
      super.copyWith((message) => updates(message as ExportTextRequest))
          as ExportTextRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportTextRequest create() => ExportTextRequest._();
  @$core.override
  ExportTextRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportTextRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportTextRequest>(create);
  static ExportTextRequest? _defaultInstance;

  /// Id of one of the caller's completed documents.
  @$pb.TagNumber(1)
  $core.String get generationId => $_getSZ(0);
  @$pb.TagNumber(1)
  set generationId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasGenerationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearGenerationId() => $_clearField(1);

  /// Id of a template; `ats_optimized` means `ats-optimized`. Default: `modern`. Does not change the file.
  @$pb.TagNumber(2)
  $core.String get template => $_getSZ(1);
  @$pb.TagNumber(2)
  set template($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTemplate() => $_has(1);
  @$pb.TagNumber(2)
  void clearTemplate() => $_clearField(2);

  /// How the file looks. Default: as the template says. Does not change the file.
  @$pb.TagNumber(3)
  $1.ExportOptions get options => $_getN(2);
  @$pb.TagNumber(3)
  set options($1.ExportOptions value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasOptions() => $_has(2);
  @$pb.TagNumber(3)
  void clearOptions() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.ExportOptions ensureOptions() => $_ensure(2);

  /// Name of the file. Folders, control characters, quotes and `<>:|?*` are removed, and the
  /// extension is made right. Default: made of the person's name, the type, the company and the year.
  @$pb.TagNumber(4)
  $core.String get filename => $_getSZ(3);
  @$pb.TagNumber(4)
  set filename($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasFilename() => $_has(3);
  @$pb.TagNumber(4)
  void clearFilename() => $_clearField(4);
}

/// Response of ExportText.
class ExportTextResponse extends $pb.GeneratedMessage {
  factory ExportTextResponse({
    $1.ExportedFile? export,
  }) {
    final result = create();
    if (export != null) result.export = export;
    return result;
  }

  ExportTextResponse._();

  factory ExportTextResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportTextResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportTextResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ExportedFile>(1, _omitFieldNames ? '' : 'export',
        subBuilder: $1.ExportedFile.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportTextResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportTextResponse copyWith(void Function(ExportTextResponse) updates) =>
      super.copyWith((message) => updates(message as ExportTextResponse))
          as ExportTextResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportTextResponse create() => ExportTextResponse._();
  @$core.override
  ExportTextResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportTextResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportTextResponse>(create);
  static ExportTextResponse? _defaultInstance;

  /// The file.
  @$pb.TagNumber(1)
  $1.ExportedFile get export => $_getN(0);
  @$pb.TagNumber(1)
  set export($1.ExportedFile value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasExport() => $_has(0);
  @$pb.TagNumber(1)
  void clearExport() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ExportedFile ensureExport() => $_ensure(0);
}

/// The document to make a file of.
class ExportMarkdownRequest extends $pb.GeneratedMessage {
  factory ExportMarkdownRequest({
    $core.String? generationId,
    $core.String? template,
    $1.ExportOptions? options,
    $core.String? filename,
  }) {
    final result = create();
    if (generationId != null) result.generationId = generationId;
    if (template != null) result.template = template;
    if (options != null) result.options = options;
    if (filename != null) result.filename = filename;
    return result;
  }

  ExportMarkdownRequest._();

  factory ExportMarkdownRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportMarkdownRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportMarkdownRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'generationId')
    ..aOS(2, _omitFieldNames ? '' : 'template')
    ..aOM<$1.ExportOptions>(3, _omitFieldNames ? '' : 'options',
        subBuilder: $1.ExportOptions.create)
    ..aOS(4, _omitFieldNames ? '' : 'filename')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportMarkdownRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportMarkdownRequest copyWith(
          void Function(ExportMarkdownRequest) updates) =>
      super.copyWith((message) => updates(message as ExportMarkdownRequest))
          as ExportMarkdownRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportMarkdownRequest create() => ExportMarkdownRequest._();
  @$core.override
  ExportMarkdownRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportMarkdownRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportMarkdownRequest>(create);
  static ExportMarkdownRequest? _defaultInstance;

  /// Id of one of the caller's completed documents.
  @$pb.TagNumber(1)
  $core.String get generationId => $_getSZ(0);
  @$pb.TagNumber(1)
  set generationId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasGenerationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearGenerationId() => $_clearField(1);

  /// Id of a template; `ats_optimized` means `ats-optimized`. Default: `modern`. Does not change the file.
  @$pb.TagNumber(2)
  $core.String get template => $_getSZ(1);
  @$pb.TagNumber(2)
  set template($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTemplate() => $_has(1);
  @$pb.TagNumber(2)
  void clearTemplate() => $_clearField(2);

  /// How the file looks. Default: as the template says. Does not change the file.
  @$pb.TagNumber(3)
  $1.ExportOptions get options => $_getN(2);
  @$pb.TagNumber(3)
  set options($1.ExportOptions value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasOptions() => $_has(2);
  @$pb.TagNumber(3)
  void clearOptions() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.ExportOptions ensureOptions() => $_ensure(2);

  /// Name of the file. Folders, control characters, quotes and `<>:|?*` are removed, and the
  /// extension is made right. Default: made of the person's name, the type, the company and the year.
  @$pb.TagNumber(4)
  $core.String get filename => $_getSZ(3);
  @$pb.TagNumber(4)
  set filename($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasFilename() => $_has(3);
  @$pb.TagNumber(4)
  void clearFilename() => $_clearField(4);
}

/// Response of ExportMarkdown.
class ExportMarkdownResponse extends $pb.GeneratedMessage {
  factory ExportMarkdownResponse({
    $1.ExportedFile? export,
  }) {
    final result = create();
    if (export != null) result.export = export;
    return result;
  }

  ExportMarkdownResponse._();

  factory ExportMarkdownResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportMarkdownResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportMarkdownResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ExportedFile>(1, _omitFieldNames ? '' : 'export',
        subBuilder: $1.ExportedFile.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportMarkdownResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportMarkdownResponse copyWith(
          void Function(ExportMarkdownResponse) updates) =>
      super.copyWith((message) => updates(message as ExportMarkdownResponse))
          as ExportMarkdownResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportMarkdownResponse create() => ExportMarkdownResponse._();
  @$core.override
  ExportMarkdownResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportMarkdownResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportMarkdownResponse>(create);
  static ExportMarkdownResponse? _defaultInstance;

  /// The file.
  @$pb.TagNumber(1)
  $1.ExportedFile get export => $_getN(0);
  @$pb.TagNumber(1)
  set export($1.ExportedFile value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasExport() => $_has(0);
  @$pb.TagNumber(1)
  void clearExport() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ExportedFile ensureExport() => $_ensure(0);
}

/// The document to make a file of.
class ExportJsonResumeRequest extends $pb.GeneratedMessage {
  factory ExportJsonResumeRequest({
    $core.String? generationId,
    $core.String? template,
    $1.ExportOptions? options,
    $core.String? filename,
  }) {
    final result = create();
    if (generationId != null) result.generationId = generationId;
    if (template != null) result.template = template;
    if (options != null) result.options = options;
    if (filename != null) result.filename = filename;
    return result;
  }

  ExportJsonResumeRequest._();

  factory ExportJsonResumeRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportJsonResumeRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportJsonResumeRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'generationId')
    ..aOS(2, _omitFieldNames ? '' : 'template')
    ..aOM<$1.ExportOptions>(3, _omitFieldNames ? '' : 'options',
        subBuilder: $1.ExportOptions.create)
    ..aOS(4, _omitFieldNames ? '' : 'filename')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportJsonResumeRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportJsonResumeRequest copyWith(
          void Function(ExportJsonResumeRequest) updates) =>
      super.copyWith((message) => updates(message as ExportJsonResumeRequest))
          as ExportJsonResumeRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportJsonResumeRequest create() => ExportJsonResumeRequest._();
  @$core.override
  ExportJsonResumeRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportJsonResumeRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportJsonResumeRequest>(create);
  static ExportJsonResumeRequest? _defaultInstance;

  /// Id of one of the caller's completed resumes.
  @$pb.TagNumber(1)
  $core.String get generationId => $_getSZ(0);
  @$pb.TagNumber(1)
  set generationId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasGenerationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearGenerationId() => $_clearField(1);

  /// Id of a template; `ats_optimized` means `ats-optimized`. Default: `modern`. Does not change the file.
  @$pb.TagNumber(2)
  $core.String get template => $_getSZ(1);
  @$pb.TagNumber(2)
  set template($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTemplate() => $_has(1);
  @$pb.TagNumber(2)
  void clearTemplate() => $_clearField(2);

  /// How the file looks. Default: as the template says. Does not change the file.
  @$pb.TagNumber(3)
  $1.ExportOptions get options => $_getN(2);
  @$pb.TagNumber(3)
  set options($1.ExportOptions value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasOptions() => $_has(2);
  @$pb.TagNumber(3)
  void clearOptions() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.ExportOptions ensureOptions() => $_ensure(2);

  /// Name of the file. Folders, control characters, quotes and `<>:|?*` are removed, and the
  /// extension is made right. Default: made of the person's name, the type, the company and the year.
  @$pb.TagNumber(4)
  $core.String get filename => $_getSZ(3);
  @$pb.TagNumber(4)
  set filename($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasFilename() => $_has(3);
  @$pb.TagNumber(4)
  void clearFilename() => $_clearField(4);
}

/// Response of ExportJsonResume.
class ExportJsonResumeResponse extends $pb.GeneratedMessage {
  factory ExportJsonResumeResponse({
    $1.ExportedFile? export,
  }) {
    final result = create();
    if (export != null) result.export = export;
    return result;
  }

  ExportJsonResumeResponse._();

  factory ExportJsonResumeResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportJsonResumeResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportJsonResumeResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ExportedFile>(1, _omitFieldNames ? '' : 'export',
        subBuilder: $1.ExportedFile.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportJsonResumeResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportJsonResumeResponse copyWith(
          void Function(ExportJsonResumeResponse) updates) =>
      super.copyWith((message) => updates(message as ExportJsonResumeResponse))
          as ExportJsonResumeResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportJsonResumeResponse create() => ExportJsonResumeResponse._();
  @$core.override
  ExportJsonResumeResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportJsonResumeResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportJsonResumeResponse>(create);
  static ExportJsonResumeResponse? _defaultInstance;

  /// The file.
  @$pb.TagNumber(1)
  $1.ExportedFile get export => $_getN(0);
  @$pb.TagNumber(1)
  set export($1.ExportedFile value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasExport() => $_has(0);
  @$pb.TagNumber(1)
  void clearExport() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ExportedFile ensureExport() => $_ensure(0);
}

/// One file of a batch.
class BatchExport extends $pb.GeneratedMessage {
  factory BatchExport({
    $core.String? generationId,
    $core.String? format,
    $core.String? template,
    $1.ExportOptions? options,
    $core.String? filename,
  }) {
    final result = create();
    if (generationId != null) result.generationId = generationId;
    if (format != null) result.format = format;
    if (template != null) result.template = template;
    if (options != null) result.options = options;
    if (filename != null) result.filename = filename;
    return result;
  }

  BatchExport._();

  factory BatchExport.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory BatchExport.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'BatchExport',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'generationId')
    ..aOS(2, _omitFieldNames ? '' : 'format')
    ..aOS(3, _omitFieldNames ? '' : 'template')
    ..aOM<$1.ExportOptions>(4, _omitFieldNames ? '' : 'options',
        subBuilder: $1.ExportOptions.create)
    ..aOS(5, _omitFieldNames ? '' : 'filename')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BatchExport clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BatchExport copyWith(void Function(BatchExport) updates) =>
      super.copyWith((message) => updates(message as BatchExport))
          as BatchExport;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static BatchExport create() => BatchExport._();
  @$core.override
  BatchExport createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static BatchExport getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<BatchExport>(create);
  static BatchExport? _defaultInstance;

  /// Id of one of the caller's completed documents.
  @$pb.TagNumber(1)
  $core.String get generationId => $_getSZ(0);
  @$pb.TagNumber(1)
  set generationId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasGenerationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearGenerationId() => $_clearField(1);

  /// "pdf", "docx", "txt", "md" or "jsonresume". Default: "pdf".
  @$pb.TagNumber(2)
  $core.String get format => $_getSZ(1);
  @$pb.TagNumber(2)
  set format($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasFormat() => $_has(1);
  @$pb.TagNumber(2)
  void clearFormat() => $_clearField(2);

  /// Id of a template. Default: `modern`.
  @$pb.TagNumber(3)
  $core.String get template => $_getSZ(2);
  @$pb.TagNumber(3)
  set template($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasTemplate() => $_has(2);
  @$pb.TagNumber(3)
  void clearTemplate() => $_clearField(3);

  /// How the file looks. Default: as the template says.
  @$pb.TagNumber(4)
  $1.ExportOptions get options => $_getN(3);
  @$pb.TagNumber(4)
  set options($1.ExportOptions value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasOptions() => $_has(3);
  @$pb.TagNumber(4)
  void clearOptions() => $_clearField(4);
  @$pb.TagNumber(4)
  $1.ExportOptions ensureOptions() => $_ensure(3);

  /// Name of the file, as in ExportPdfRequest.
  @$pb.TagNumber(5)
  $core.String get filename => $_getSZ(4);
  @$pb.TagNumber(5)
  set filename($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasFilename() => $_has(4);
  @$pb.TagNumber(5)
  void clearFilename() => $_clearField(5);
}

/// The files to make.
class ExportBatchRequest extends $pb.GeneratedMessage {
  factory ExportBatchRequest({
    $core.Iterable<BatchExport>? exports,
    $core.bool? createZip,
    $core.String? zipFilename,
    $core.Iterable<$core.String>? generationIds,
    $core.String? template,
    $core.String? format,
    $1.ExportOptions? options,
  }) {
    final result = create();
    if (exports != null) result.exports.addAll(exports);
    if (createZip != null) result.createZip = createZip;
    if (zipFilename != null) result.zipFilename = zipFilename;
    if (generationIds != null) result.generationIds.addAll(generationIds);
    if (template != null) result.template = template;
    if (format != null) result.format = format;
    if (options != null) result.options = options;
    return result;
  }

  ExportBatchRequest._();

  factory ExportBatchRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportBatchRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportBatchRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..pPM<BatchExport>(1, _omitFieldNames ? '' : 'exports',
        subBuilder: BatchExport.create)
    ..aOB(2, _omitFieldNames ? '' : 'createZip')
    ..aOS(3, _omitFieldNames ? '' : 'zipFilename')
    ..pPS(4, _omitFieldNames ? '' : 'generationIds')
    ..aOS(5, _omitFieldNames ? '' : 'template')
    ..aOS(6, _omitFieldNames ? '' : 'format')
    ..aOM<$1.ExportOptions>(7, _omitFieldNames ? '' : 'options',
        subBuilder: $1.ExportOptions.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportBatchRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportBatchRequest copyWith(void Function(ExportBatchRequest) updates) =>
      super.copyWith((message) => updates(message as ExportBatchRequest))
          as ExportBatchRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportBatchRequest create() => ExportBatchRequest._();
  @$core.override
  ExportBatchRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportBatchRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportBatchRequest>(create);
  static ExportBatchRequest? _defaultInstance;

  /// The files, from 1 to 10.
  @$pb.TagNumber(1)
  $pb.PbList<BatchExport> get exports => $_getList(0);

  /// Whether to make a ZIP archive too. Default: false.
  @$pb.TagNumber(2)
  $core.bool get createZip => $_getBF(1);
  @$pb.TagNumber(2)
  set createZip($core.bool value) => $_setBool(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCreateZip() => $_has(1);
  @$pb.TagNumber(2)
  void clearCreateZip() => $_clearField(2);

  /// Name of the archive. Default: made of the person's name and the year.
  @$pb.TagNumber(3)
  $core.String get zipFilename => $_getSZ(2);
  @$pb.TagNumber(3)
  set zipFilename($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasZipFilename() => $_has(2);
  @$pb.TagNumber(3)
  void clearZipFilename() => $_clearField(3);

  /// Ids of from 1 to 10 of the caller's completed documents, for an archive of files that look the
  /// same.
  @$pb.TagNumber(4)
  $pb.PbList<$core.String> get generationIds => $_getList(3);

  /// With `generation_ids`: id of a template. Default: `modern`.
  @$pb.TagNumber(5)
  $core.String get template => $_getSZ(4);
  @$pb.TagNumber(5)
  set template($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasTemplate() => $_has(4);
  @$pb.TagNumber(5)
  void clearTemplate() => $_clearField(5);

  /// With `generation_ids`: "pdf", "docx", "txt", "md" or "jsonresume". Default: "pdf".
  @$pb.TagNumber(6)
  $core.String get format => $_getSZ(5);
  @$pb.TagNumber(6)
  set format($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasFormat() => $_has(5);
  @$pb.TagNumber(6)
  void clearFormat() => $_clearField(6);

  /// With `generation_ids`: how the files look. Default: as the template says.
  @$pb.TagNumber(7)
  $1.ExportOptions get options => $_getN(6);
  @$pb.TagNumber(7)
  set options($1.ExportOptions value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasOptions() => $_has(6);
  @$pb.TagNumber(7)
  void clearOptions() => $_clearField(7);
  @$pb.TagNumber(7)
  $1.ExportOptions ensureOptions() => $_ensure(6);
}

/// Response of ExportBatch.
class ExportBatchResponse extends $pb.GeneratedMessage {
  factory ExportBatchResponse({
    $1.Batch? batch,
  }) {
    final result = create();
    if (batch != null) result.batch = batch;
    return result;
  }

  ExportBatchResponse._();

  factory ExportBatchResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportBatchResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportBatchResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Batch>(1, _omitFieldNames ? '' : 'batch',
        subBuilder: $1.Batch.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportBatchResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportBatchResponse copyWith(void Function(ExportBatchResponse) updates) =>
      super.copyWith((message) => updates(message as ExportBatchResponse))
          as ExportBatchResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportBatchResponse create() => ExportBatchResponse._();
  @$core.override
  ExportBatchResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportBatchResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportBatchResponse>(create);
  static ExportBatchResponse? _defaultInstance;

  /// What came of the batch.
  @$pb.TagNumber(1)
  $1.Batch get batch => $_getN(0);
  @$pb.TagNumber(1)
  set batch($1.Batch value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasBatch() => $_has(0);
  @$pb.TagNumber(1)
  void clearBatch() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Batch ensureBatch() => $_ensure(0);
}

/// Request of ListTemplates.
class ListTemplatesRequest extends $pb.GeneratedMessage {
  factory ListTemplatesRequest() => create();

  ListTemplatesRequest._();

  factory ListTemplatesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListTemplatesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListTemplatesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListTemplatesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListTemplatesRequest copyWith(void Function(ListTemplatesRequest) updates) =>
      super.copyWith((message) => updates(message as ListTemplatesRequest))
          as ListTemplatesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListTemplatesRequest create() => ListTemplatesRequest._();
  @$core.override
  ListTemplatesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListTemplatesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListTemplatesRequest>(create);
  static ListTemplatesRequest? _defaultInstance;
}

/// Response of ListTemplates.
class ListTemplatesResponse extends $pb.GeneratedMessage {
  factory ListTemplatesResponse({
    $core.Iterable<$1.TemplateSummary>? templates,
    $core.int? total,
  }) {
    final result = create();
    if (templates != null) result.templates.addAll(templates);
    if (total != null) result.total = total;
    return result;
  }

  ListTemplatesResponse._();

  factory ListTemplatesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListTemplatesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListTemplatesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..pPM<$1.TemplateSummary>(1, _omitFieldNames ? '' : 'templates',
        subBuilder: $1.TemplateSummary.create)
    ..aI(2, _omitFieldNames ? '' : 'total')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListTemplatesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListTemplatesResponse copyWith(
          void Function(ListTemplatesResponse) updates) =>
      super.copyWith((message) => updates(message as ListTemplatesResponse))
          as ListTemplatesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListTemplatesResponse create() => ListTemplatesResponse._();
  @$core.override
  ListTemplatesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListTemplatesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListTemplatesResponse>(create);
  static ListTemplatesResponse? _defaultInstance;

  /// All templates.
  @$pb.TagNumber(1)
  $pb.PbList<$1.TemplateSummary> get templates => $_getList(0);

  /// Number of templates.
  @$pb.TagNumber(2)
  $core.int get total => $_getIZ(1);
  @$pb.TagNumber(2)
  set total($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotal() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotal() => $_clearField(2);
}

/// The template to describe.
class GetTemplateRequest extends $pb.GeneratedMessage {
  factory GetTemplateRequest({
    $core.String? templateId,
  }) {
    final result = create();
    if (templateId != null) result.templateId = templateId;
    return result;
  }

  GetTemplateRequest._();

  factory GetTemplateRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetTemplateRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetTemplateRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'templateId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTemplateRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTemplateRequest copyWith(void Function(GetTemplateRequest) updates) =>
      super.copyWith((message) => updates(message as GetTemplateRequest))
          as GetTemplateRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetTemplateRequest create() => GetTemplateRequest._();
  @$core.override
  GetTemplateRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetTemplateRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetTemplateRequest>(create);
  static GetTemplateRequest? _defaultInstance;

  /// Id of a template; `ats_optimized` means `ats-optimized`.
  @$pb.TagNumber(1)
  $core.String get templateId => $_getSZ(0);
  @$pb.TagNumber(1)
  set templateId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasTemplateId() => $_has(0);
  @$pb.TagNumber(1)
  void clearTemplateId() => $_clearField(1);
}

/// Response of GetTemplate.
class GetTemplateResponse extends $pb.GeneratedMessage {
  factory GetTemplateResponse({
    $1.Template? template,
  }) {
    final result = create();
    if (template != null) result.template = template;
    return result;
  }

  GetTemplateResponse._();

  factory GetTemplateResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetTemplateResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetTemplateResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Template>(1, _omitFieldNames ? '' : 'template',
        subBuilder: $1.Template.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTemplateResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTemplateResponse copyWith(void Function(GetTemplateResponse) updates) =>
      super.copyWith((message) => updates(message as GetTemplateResponse))
          as GetTemplateResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetTemplateResponse create() => GetTemplateResponse._();
  @$core.override
  GetTemplateResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetTemplateResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetTemplateResponse>(create);
  static GetTemplateResponse? _defaultInstance;

  /// The template.
  @$pb.TagNumber(1)
  $1.Template get template => $_getN(0);
  @$pb.TagNumber(1)
  set template($1.Template value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasTemplate() => $_has(0);
  @$pb.TagNumber(1)
  void clearTemplate() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Template ensureTemplate() => $_ensure(0);
}

/// The document to draw.
class CreatePreviewRequest extends $pb.GeneratedMessage {
  factory CreatePreviewRequest({
    $core.String? generationId,
    $core.String? template,
    $1.ExportOptions? options,
  }) {
    final result = create();
    if (generationId != null) result.generationId = generationId;
    if (template != null) result.template = template;
    if (options != null) result.options = options;
    return result;
  }

  CreatePreviewRequest._();

  factory CreatePreviewRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreatePreviewRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreatePreviewRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'generationId')
    ..aOS(2, _omitFieldNames ? '' : 'template')
    ..aOM<$1.ExportOptions>(3, _omitFieldNames ? '' : 'options',
        subBuilder: $1.ExportOptions.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreatePreviewRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreatePreviewRequest copyWith(void Function(CreatePreviewRequest) updates) =>
      super.copyWith((message) => updates(message as CreatePreviewRequest))
          as CreatePreviewRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreatePreviewRequest create() => CreatePreviewRequest._();
  @$core.override
  CreatePreviewRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreatePreviewRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreatePreviewRequest>(create);
  static CreatePreviewRequest? _defaultInstance;

  /// Id of one of the caller's completed documents.
  @$pb.TagNumber(1)
  $core.String get generationId => $_getSZ(0);
  @$pb.TagNumber(1)
  set generationId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasGenerationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearGenerationId() => $_clearField(1);

  /// Id of a template. Default: `modern`.
  @$pb.TagNumber(2)
  $core.String get template => $_getSZ(1);
  @$pb.TagNumber(2)
  set template($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTemplate() => $_has(1);
  @$pb.TagNumber(2)
  void clearTemplate() => $_clearField(2);

  /// How the page looks. Default: as the template says.
  @$pb.TagNumber(3)
  $1.ExportOptions get options => $_getN(2);
  @$pb.TagNumber(3)
  set options($1.ExportOptions value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasOptions() => $_has(2);
  @$pb.TagNumber(3)
  void clearOptions() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.ExportOptions ensureOptions() => $_ensure(2);
}

/// Response of CreatePreview.
class CreatePreviewResponse extends $pb.GeneratedMessage {
  factory CreatePreviewResponse({
    $1.Preview? preview,
  }) {
    final result = create();
    if (preview != null) result.preview = preview;
    return result;
  }

  CreatePreviewResponse._();

  factory CreatePreviewResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreatePreviewResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreatePreviewResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Preview>(1, _omitFieldNames ? '' : 'preview',
        subBuilder: $1.Preview.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreatePreviewResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreatePreviewResponse copyWith(
          void Function(CreatePreviewResponse) updates) =>
      super.copyWith((message) => updates(message as CreatePreviewResponse))
          as CreatePreviewResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreatePreviewResponse create() => CreatePreviewResponse._();
  @$core.override
  CreatePreviewResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreatePreviewResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreatePreviewResponse>(create);
  static CreatePreviewResponse? _defaultInstance;

  /// The preview.
  @$pb.TagNumber(1)
  $1.Preview get preview => $_getN(0);
  @$pb.TagNumber(1)
  set preview($1.Preview value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPreview() => $_has(0);
  @$pb.TagNumber(1)
  void clearPreview() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Preview ensurePreview() => $_ensure(0);
}

/// Which files to list.
class ListExportsRequest extends $pb.GeneratedMessage {
  factory ListExportsRequest({
    $core.String? jobId,
    $core.String? format,
    $core.String? documentType,
    $core.String? template,
    $core.int? limit,
    $core.int? offset,
  }) {
    final result = create();
    if (jobId != null) result.jobId = jobId;
    if (format != null) result.format = format;
    if (documentType != null) result.documentType = documentType;
    if (template != null) result.template = template;
    if (limit != null) result.limit = limit;
    if (offset != null) result.offset = offset;
    return result;
  }

  ListExportsRequest._();

  factory ListExportsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListExportsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListExportsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'jobId')
    ..aOS(2, _omitFieldNames ? '' : 'format')
    ..aOS(3, _omitFieldNames ? '' : 'documentType')
    ..aOS(4, _omitFieldNames ? '' : 'template')
    ..aI(5, _omitFieldNames ? '' : 'limit')
    ..aI(6, _omitFieldNames ? '' : 'offset')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListExportsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListExportsRequest copyWith(void Function(ListExportsRequest) updates) =>
      super.copyWith((message) => updates(message as ListExportsRequest))
          as ListExportsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListExportsRequest create() => ListExportsRequest._();
  @$core.override
  ListExportsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListExportsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListExportsRequest>(create);
  static ListExportsRequest? _defaultInstance;

  /// Id of a job. Unset: all jobs.
  @$pb.TagNumber(1)
  $core.String get jobId => $_getSZ(0);
  @$pb.TagNumber(1)
  set jobId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasJobId() => $_has(0);
  @$pb.TagNumber(1)
  void clearJobId() => $_clearField(1);

  /// "pdf", "docx", "zip", "txt", "md" or "jsonresume". Unset: all.
  @$pb.TagNumber(2)
  $core.String get format => $_getSZ(1);
  @$pb.TagNumber(2)
  set format($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasFormat() => $_has(1);
  @$pb.TagNumber(2)
  void clearFormat() => $_clearField(2);

  /// "resume", "cover_letter" or "zip". Unset: all.
  @$pb.TagNumber(3)
  $core.String get documentType => $_getSZ(2);
  @$pb.TagNumber(3)
  set documentType($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDocumentType() => $_has(2);
  @$pb.TagNumber(3)
  void clearDocumentType() => $_clearField(3);

  /// Id of a template. Unset: all.
  @$pb.TagNumber(4)
  $core.String get template => $_getSZ(3);
  @$pb.TagNumber(4)
  set template($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasTemplate() => $_has(3);
  @$pb.TagNumber(4)
  void clearTemplate() => $_clearField(4);

  /// Maximum number of files to return, from 1 to 100. Default: 20.
  @$pb.TagNumber(5)
  $core.int get limit => $_getIZ(4);
  @$pb.TagNumber(5)
  set limit($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasLimit() => $_has(4);
  @$pb.TagNumber(5)
  void clearLimit() => $_clearField(5);

  /// Files to skip, 0 or more. Default: 0.
  @$pb.TagNumber(6)
  $core.int get offset => $_getIZ(5);
  @$pb.TagNumber(6)
  set offset($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasOffset() => $_has(5);
  @$pb.TagNumber(6)
  void clearOffset() => $_clearField(6);
}

/// A page of files.
class ListExportsResponse extends $pb.GeneratedMessage {
  factory ListExportsResponse({
    $core.Iterable<$1.ExportedFile>? files,
    $core.Iterable<$1.ExportedFile>? exports,
    $core.int? total,
    $1.Pagination? pagination,
    $core.int? storageUsedBytes,
    $core.int? storageLimitBytes,
  }) {
    final result = create();
    if (files != null) result.files.addAll(files);
    if (exports != null) result.exports.addAll(exports);
    if (total != null) result.total = total;
    if (pagination != null) result.pagination = pagination;
    if (storageUsedBytes != null) result.storageUsedBytes = storageUsedBytes;
    if (storageLimitBytes != null) result.storageLimitBytes = storageLimitBytes;
    return result;
  }

  ListExportsResponse._();

  factory ListExportsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListExportsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListExportsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..pPM<$1.ExportedFile>(1, _omitFieldNames ? '' : 'files',
        subBuilder: $1.ExportedFile.create)
    ..pPM<$1.ExportedFile>(2, _omitFieldNames ? '' : 'exports',
        subBuilder: $1.ExportedFile.create)
    ..aI(3, _omitFieldNames ? '' : 'total')
    ..aOM<$1.Pagination>(4, _omitFieldNames ? '' : 'pagination',
        subBuilder: $1.Pagination.create)
    ..aI(5, _omitFieldNames ? '' : 'storageUsedBytes')
    ..aI(6, _omitFieldNames ? '' : 'storageLimitBytes')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListExportsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListExportsResponse copyWith(void Function(ListExportsResponse) updates) =>
      super.copyWith((message) => updates(message as ListExportsResponse))
          as ListExportsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListExportsResponse create() => ListExportsResponse._();
  @$core.override
  ListExportsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListExportsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListExportsResponse>(create);
  static ListExportsResponse? _defaultInstance;

  /// The files of the page, newest first.
  @$pb.TagNumber(1)
  $pb.PbList<$1.ExportedFile> get files => $_getList(0);

  /// The same as `files`.
  @$pb.TagNumber(2)
  $pb.PbList<$1.ExportedFile> get exports => $_getList(1);

  /// Files in the whole list.
  @$pb.TagNumber(3)
  $core.int get total => $_getIZ(2);
  @$pb.TagNumber(3)
  set total($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasTotal() => $_has(2);
  @$pb.TagNumber(3)
  void clearTotal() => $_clearField(3);

  /// Position of the page.
  @$pb.TagNumber(4)
  $1.Pagination get pagination => $_getN(3);
  @$pb.TagNumber(4)
  set pagination($1.Pagination value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasPagination() => $_has(3);
  @$pb.TagNumber(4)
  void clearPagination() => $_clearField(4);
  @$pb.TagNumber(4)
  $1.Pagination ensurePagination() => $_ensure(3);

  /// Bytes that the caller's files take.
  @$pb.TagNumber(5)
  $core.int get storageUsedBytes => $_getIZ(4);
  @$pb.TagNumber(5)
  set storageUsedBytes($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasStorageUsedBytes() => $_has(4);
  @$pb.TagNumber(5)
  void clearStorageUsedBytes() => $_clearField(5);

  /// Bytes that they may take.
  @$pb.TagNumber(6)
  $core.int get storageLimitBytes => $_getIZ(5);
  @$pb.TagNumber(6)
  set storageLimitBytes($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasStorageLimitBytes() => $_has(5);
  @$pb.TagNumber(6)
  void clearStorageLimitBytes() => $_clearField(6);
}

/// The job whose files to list.
class ListJobExportsRequest extends $pb.GeneratedMessage {
  factory ListJobExportsRequest({
    $core.String? jobId,
    $core.String? format,
    $core.String? documentType,
    $core.int? limit,
    $core.int? offset,
  }) {
    final result = create();
    if (jobId != null) result.jobId = jobId;
    if (format != null) result.format = format;
    if (documentType != null) result.documentType = documentType;
    if (limit != null) result.limit = limit;
    if (offset != null) result.offset = offset;
    return result;
  }

  ListJobExportsRequest._();

  factory ListJobExportsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListJobExportsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListJobExportsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'jobId')
    ..aOS(2, _omitFieldNames ? '' : 'format')
    ..aOS(3, _omitFieldNames ? '' : 'documentType')
    ..aI(4, _omitFieldNames ? '' : 'limit')
    ..aI(5, _omitFieldNames ? '' : 'offset')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListJobExportsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListJobExportsRequest copyWith(
          void Function(ListJobExportsRequest) updates) =>
      super.copyWith((message) => updates(message as ListJobExportsRequest))
          as ListJobExportsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListJobExportsRequest create() => ListJobExportsRequest._();
  @$core.override
  ListJobExportsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListJobExportsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListJobExportsRequest>(create);
  static ListJobExportsRequest? _defaultInstance;

  /// Id of one of the caller's jobs.
  @$pb.TagNumber(1)
  $core.String get jobId => $_getSZ(0);
  @$pb.TagNumber(1)
  set jobId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasJobId() => $_has(0);
  @$pb.TagNumber(1)
  void clearJobId() => $_clearField(1);

  /// "pdf", "docx", "zip", "txt", "md" or "jsonresume". Unset: all.
  @$pb.TagNumber(2)
  $core.String get format => $_getSZ(1);
  @$pb.TagNumber(2)
  set format($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasFormat() => $_has(1);
  @$pb.TagNumber(2)
  void clearFormat() => $_clearField(2);

  /// "resume", "cover_letter" or "zip". Unset: all.
  @$pb.TagNumber(3)
  $core.String get documentType => $_getSZ(2);
  @$pb.TagNumber(3)
  set documentType($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDocumentType() => $_has(2);
  @$pb.TagNumber(3)
  void clearDocumentType() => $_clearField(3);

  /// Maximum number of files to return, from 1 to 100. Default: 50.
  @$pb.TagNumber(4)
  $core.int get limit => $_getIZ(3);
  @$pb.TagNumber(4)
  set limit($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLimit() => $_has(3);
  @$pb.TagNumber(4)
  void clearLimit() => $_clearField(4);

  /// Files to skip, 0 or more. Default: 0.
  @$pb.TagNumber(5)
  $core.int get offset => $_getIZ(4);
  @$pb.TagNumber(5)
  set offset($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasOffset() => $_has(4);
  @$pb.TagNumber(5)
  void clearOffset() => $_clearField(5);
}

/// A page of a job's files.
class ListJobExportsResponse extends $pb.GeneratedMessage {
  factory ListJobExportsResponse({
    $core.String? jobId,
    $core.String? jobTitle,
    $core.String? company,
    $core.Iterable<$core.MapEntry<$core.String, $2.ListValue>>? exportsByDate,
    $core.int? totalExports,
    $core.int? totalSizeBytes,
    $1.Pagination? pagination,
  }) {
    final result = create();
    if (jobId != null) result.jobId = jobId;
    if (jobTitle != null) result.jobTitle = jobTitle;
    if (company != null) result.company = company;
    if (exportsByDate != null) result.exportsByDate.addEntries(exportsByDate);
    if (totalExports != null) result.totalExports = totalExports;
    if (totalSizeBytes != null) result.totalSizeBytes = totalSizeBytes;
    if (pagination != null) result.pagination = pagination;
    return result;
  }

  ListJobExportsResponse._();

  factory ListJobExportsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListJobExportsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListJobExportsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'jobId')
    ..aOS(2, _omitFieldNames ? '' : 'jobTitle')
    ..aOS(3, _omitFieldNames ? '' : 'company')
    ..m<$core.String, $2.ListValue>(4, _omitFieldNames ? '' : 'exportsByDate',
        entryClassName: 'ListJobExportsResponse.ExportsByDateEntry',
        keyFieldType: $pb.PbFieldType.OS,
        valueFieldType: $pb.PbFieldType.OM,
        valueCreator: $2.ListValue.create,
        valueDefaultOrMaker: $2.ListValue.getDefault,
        packageName: const $pb.PackageName('jobwise.export.v1'))
    ..aI(5, _omitFieldNames ? '' : 'totalExports')
    ..aI(6, _omitFieldNames ? '' : 'totalSizeBytes')
    ..aOM<$1.Pagination>(7, _omitFieldNames ? '' : 'pagination',
        subBuilder: $1.Pagination.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListJobExportsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListJobExportsResponse copyWith(
          void Function(ListJobExportsResponse) updates) =>
      super.copyWith((message) => updates(message as ListJobExportsResponse))
          as ListJobExportsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListJobExportsResponse create() => ListJobExportsResponse._();
  @$core.override
  ListJobExportsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListJobExportsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListJobExportsResponse>(create);
  static ListJobExportsResponse? _defaultInstance;

  /// Id of the job.
  @$pb.TagNumber(1)
  $core.String get jobId => $_getSZ(0);
  @$pb.TagNumber(1)
  set jobId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasJobId() => $_has(0);
  @$pb.TagNumber(1)
  void clearJobId() => $_clearField(1);

  /// Title of the job.
  @$pb.TagNumber(2)
  $core.String get jobTitle => $_getSZ(1);
  @$pb.TagNumber(2)
  set jobTitle($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasJobTitle() => $_has(1);
  @$pb.TagNumber(2)
  void clearJobTitle() => $_clearField(2);

  /// Company of the job.
  @$pb.TagNumber(3)
  $core.String get company => $_getSZ(2);
  @$pb.TagNumber(3)
  set company($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCompany() => $_has(2);
  @$pb.TagNumber(3)
  void clearCompany() => $_clearField(3);

  /// The files of the page by day (`YYYY-MM-DD`, UTC): lists of ExportedFile as JSON.
  @$pb.TagNumber(4)
  $pb.PbMap<$core.String, $2.ListValue> get exportsByDate => $_getMap(3);

  /// Files in the whole list.
  @$pb.TagNumber(5)
  $core.int get totalExports => $_getIZ(4);
  @$pb.TagNumber(5)
  set totalExports($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasTotalExports() => $_has(4);
  @$pb.TagNumber(5)
  void clearTotalExports() => $_clearField(5);

  /// Bytes of all files in the whole list.
  @$pb.TagNumber(6)
  $core.int get totalSizeBytes => $_getIZ(5);
  @$pb.TagNumber(6)
  set totalSizeBytes($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasTotalSizeBytes() => $_has(5);
  @$pb.TagNumber(6)
  void clearTotalSizeBytes() => $_clearField(6);

  /// Position of the page.
  @$pb.TagNumber(7)
  $1.Pagination get pagination => $_getN(6);
  @$pb.TagNumber(7)
  set pagination($1.Pagination value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasPagination() => $_has(6);
  @$pb.TagNumber(7)
  void clearPagination() => $_clearField(7);
  @$pb.TagNumber(7)
  $1.Pagination ensurePagination() => $_ensure(6);
}

/// The file to send.
class DownloadExportRequest extends $pb.GeneratedMessage {
  factory DownloadExportRequest({
    $core.String? exportId,
  }) {
    final result = create();
    if (exportId != null) result.exportId = exportId;
    return result;
  }

  DownloadExportRequest._();

  factory DownloadExportRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DownloadExportRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DownloadExportRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'exportId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DownloadExportRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DownloadExportRequest copyWith(
          void Function(DownloadExportRequest) updates) =>
      super.copyWith((message) => updates(message as DownloadExportRequest))
          as DownloadExportRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DownloadExportRequest create() => DownloadExportRequest._();
  @$core.override
  DownloadExportRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DownloadExportRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DownloadExportRequest>(create);
  static DownloadExportRequest? _defaultInstance;

  /// Id of one of the caller's files.
  @$pb.TagNumber(1)
  $core.String get exportId => $_getSZ(0);
  @$pb.TagNumber(1)
  set exportId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasExportId() => $_has(0);
  @$pb.TagNumber(1)
  void clearExportId() => $_clearField(1);
}

/// The file to link to.
class CreateDownloadLinkRequest extends $pb.GeneratedMessage {
  factory CreateDownloadLinkRequest({
    $core.String? exportId,
  }) {
    final result = create();
    if (exportId != null) result.exportId = exportId;
    return result;
  }

  CreateDownloadLinkRequest._();

  factory CreateDownloadLinkRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateDownloadLinkRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateDownloadLinkRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'exportId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateDownloadLinkRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateDownloadLinkRequest copyWith(
          void Function(CreateDownloadLinkRequest) updates) =>
      super.copyWith((message) => updates(message as CreateDownloadLinkRequest))
          as CreateDownloadLinkRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateDownloadLinkRequest create() => CreateDownloadLinkRequest._();
  @$core.override
  CreateDownloadLinkRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateDownloadLinkRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateDownloadLinkRequest>(create);
  static CreateDownloadLinkRequest? _defaultInstance;

  /// Id of one of the caller's files.
  @$pb.TagNumber(1)
  $core.String get exportId => $_getSZ(0);
  @$pb.TagNumber(1)
  set exportId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasExportId() => $_has(0);
  @$pb.TagNumber(1)
  void clearExportId() => $_clearField(1);
}

/// Response of CreateDownloadLink.
class CreateDownloadLinkResponse extends $pb.GeneratedMessage {
  factory CreateDownloadLinkResponse({
    $1.DownloadLink? link,
  }) {
    final result = create();
    if (link != null) result.link = link;
    return result;
  }

  CreateDownloadLinkResponse._();

  factory CreateDownloadLinkResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateDownloadLinkResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateDownloadLinkResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOM<$1.DownloadLink>(1, _omitFieldNames ? '' : 'link',
        subBuilder: $1.DownloadLink.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateDownloadLinkResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateDownloadLinkResponse copyWith(
          void Function(CreateDownloadLinkResponse) updates) =>
      super.copyWith(
              (message) => updates(message as CreateDownloadLinkResponse))
          as CreateDownloadLinkResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateDownloadLinkResponse create() => CreateDownloadLinkResponse._();
  @$core.override
  CreateDownloadLinkResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateDownloadLinkResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateDownloadLinkResponse>(create);
  static CreateDownloadLinkResponse? _defaultInstance;

  /// The link.
  @$pb.TagNumber(1)
  $1.DownloadLink get link => $_getN(0);
  @$pb.TagNumber(1)
  set link($1.DownloadLink value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasLink() => $_has(0);
  @$pb.TagNumber(1)
  void clearLink() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.DownloadLink ensureLink() => $_ensure(0);
}

/// The file to delete.
class DeleteExportRequest extends $pb.GeneratedMessage {
  factory DeleteExportRequest({
    $core.String? exportId,
  }) {
    final result = create();
    if (exportId != null) result.exportId = exportId;
    return result;
  }

  DeleteExportRequest._();

  factory DeleteExportRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteExportRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteExportRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'exportId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteExportRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteExportRequest copyWith(void Function(DeleteExportRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteExportRequest))
          as DeleteExportRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteExportRequest create() => DeleteExportRequest._();
  @$core.override
  DeleteExportRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteExportRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteExportRequest>(create);
  static DeleteExportRequest? _defaultInstance;

  /// Id of one of the caller's files.
  @$pb.TagNumber(1)
  $core.String get exportId => $_getSZ(0);
  @$pb.TagNumber(1)
  set exportId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasExportId() => $_has(0);
  @$pb.TagNumber(1)
  void clearExportId() => $_clearField(1);
}

/// Response of DeleteExport; REST sends no body.
class DeleteExportResponse extends $pb.GeneratedMessage {
  factory DeleteExportResponse() => create();

  DeleteExportResponse._();

  factory DeleteExportResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteExportResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteExportResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteExportResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteExportResponse copyWith(void Function(DeleteExportResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteExportResponse))
          as DeleteExportResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteExportResponse create() => DeleteExportResponse._();
  @$core.override
  DeleteExportResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteExportResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteExportResponse>(create);
  static DeleteExportResponse? _defaultInstance;
}

/// The preview to send.
class DownloadPreviewRequest extends $pb.GeneratedMessage {
  factory DownloadPreviewRequest({
    $core.String? previewId,
  }) {
    final result = create();
    if (previewId != null) result.previewId = previewId;
    return result;
  }

  DownloadPreviewRequest._();

  factory DownloadPreviewRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DownloadPreviewRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DownloadPreviewRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'previewId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DownloadPreviewRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DownloadPreviewRequest copyWith(
          void Function(DownloadPreviewRequest) updates) =>
      super.copyWith((message) => updates(message as DownloadPreviewRequest))
          as DownloadPreviewRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DownloadPreviewRequest create() => DownloadPreviewRequest._();
  @$core.override
  DownloadPreviewRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DownloadPreviewRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DownloadPreviewRequest>(create);
  static DownloadPreviewRequest? _defaultInstance;

  /// Id of one of the caller's previews.
  @$pb.TagNumber(1)
  $core.String get previewId => $_getSZ(0);
  @$pb.TagNumber(1)
  set previewId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPreviewId() => $_has(0);
  @$pb.TagNumber(1)
  void clearPreviewId() => $_clearField(1);
}

/// The template whose image to send.
class DownloadTemplatePreviewRequest extends $pb.GeneratedMessage {
  factory DownloadTemplatePreviewRequest({
    $core.String? templateId,
  }) {
    final result = create();
    if (templateId != null) result.templateId = templateId;
    return result;
  }

  DownloadTemplatePreviewRequest._();

  factory DownloadTemplatePreviewRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DownloadTemplatePreviewRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DownloadTemplatePreviewRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'templateId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DownloadTemplatePreviewRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DownloadTemplatePreviewRequest copyWith(
          void Function(DownloadTemplatePreviewRequest) updates) =>
      super.copyWith(
              (message) => updates(message as DownloadTemplatePreviewRequest))
          as DownloadTemplatePreviewRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DownloadTemplatePreviewRequest create() =>
      DownloadTemplatePreviewRequest._();
  @$core.override
  DownloadTemplatePreviewRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DownloadTemplatePreviewRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DownloadTemplatePreviewRequest>(create);
  static DownloadTemplatePreviewRequest? _defaultInstance;

  /// Id of a template; `ats_optimized` means `ats-optimized`.
  @$pb.TagNumber(1)
  $core.String get templateId => $_getSZ(0);
  @$pb.TagNumber(1)
  set templateId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasTemplateId() => $_has(0);
  @$pb.TagNumber(1)
  void clearTemplateId() => $_clearField(1);
}

/// The template whose sample to send.
class DownloadTemplateSampleRequest extends $pb.GeneratedMessage {
  factory DownloadTemplateSampleRequest({
    $core.String? templateId,
  }) {
    final result = create();
    if (templateId != null) result.templateId = templateId;
    return result;
  }

  DownloadTemplateSampleRequest._();

  factory DownloadTemplateSampleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DownloadTemplateSampleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DownloadTemplateSampleRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.export.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'templateId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DownloadTemplateSampleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DownloadTemplateSampleRequest copyWith(
          void Function(DownloadTemplateSampleRequest) updates) =>
      super.copyWith(
              (message) => updates(message as DownloadTemplateSampleRequest))
          as DownloadTemplateSampleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DownloadTemplateSampleRequest create() =>
      DownloadTemplateSampleRequest._();
  @$core.override
  DownloadTemplateSampleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DownloadTemplateSampleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DownloadTemplateSampleRequest>(create);
  static DownloadTemplateSampleRequest? _defaultInstance;

  /// Id of a template; `ats_optimized` means `ats-optimized`.
  @$pb.TagNumber(1)
  $core.String get templateId => $_getSZ(0);
  @$pb.TagNumber(1)
  set templateId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasTemplateId() => $_has(0);
  @$pb.TagNumber(1)
  void clearTemplateId() => $_clearField(1);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
