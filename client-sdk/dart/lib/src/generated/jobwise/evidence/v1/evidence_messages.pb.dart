// This is a generated file - do not edit.
//
// Generated from jobwise/evidence/v1/evidence_messages.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// The claims of a document, and what supports each of them.
class Evidence extends $pb.GeneratedMessage {
  factory Evidence({
    $core.String? generationId,
    $core.int? version,
    $core.int? checkerVersion,
    $core.int? supported,
    $core.int? unsupported,
    $core.int? unverifiable,
    $core.double? support,
    $core.Iterable<Claim>? claims,
  }) {
    final result = create();
    if (generationId != null) result.generationId = generationId;
    if (version != null) result.version = version;
    if (checkerVersion != null) result.checkerVersion = checkerVersion;
    if (supported != null) result.supported = supported;
    if (unsupported != null) result.unsupported = unsupported;
    if (unverifiable != null) result.unverifiable = unverifiable;
    if (support != null) result.support = support;
    if (claims != null) result.claims.addAll(claims);
    return result;
  }

  Evidence._();

  factory Evidence.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Evidence.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Evidence',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'generationId')
    ..aI(2, _omitFieldNames ? '' : 'version')
    ..aI(3, _omitFieldNames ? '' : 'checkerVersion')
    ..aI(4, _omitFieldNames ? '' : 'supported')
    ..aI(5, _omitFieldNames ? '' : 'unsupported')
    ..aI(6, _omitFieldNames ? '' : 'unverifiable')
    ..aD(7, _omitFieldNames ? '' : 'support')
    ..pPM<Claim>(8, _omitFieldNames ? '' : 'claims', subBuilder: Claim.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Evidence clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Evidence copyWith(void Function(Evidence) updates) =>
      super.copyWith((message) => updates(message as Evidence)) as Evidence;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Evidence create() => Evidence._();
  @$core.override
  Evidence createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Evidence getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Evidence>(create);
  static Evidence? _defaultInstance;

  /// Id of the document.
  @$pb.TagNumber(1)
  $core.String get generationId => $_getSZ(0);
  @$pb.TagNumber(1)
  set generationId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasGenerationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearGenerationId() => $_clearField(1);

  /// Version of the document's text; 1 is the generated text.
  @$pb.TagNumber(2)
  $core.int get version => $_getIZ(1);
  @$pb.TagNumber(2)
  set version($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasVersion() => $_has(1);
  @$pb.TagNumber(2)
  void clearVersion() => $_clearField(2);

  /// Version of the rules that found and checked the claims.
  @$pb.TagNumber(3)
  $core.int get checkerVersion => $_getIZ(2);
  @$pb.TagNumber(3)
  set checkerVersion($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCheckerVersion() => $_has(2);
  @$pb.TagNumber(3)
  void clearCheckerVersion() => $_clearField(3);

  /// Number of claims that a source supports.
  @$pb.TagNumber(4)
  $core.int get supported => $_getIZ(3);
  @$pb.TagNumber(4)
  set supported($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSupported() => $_has(3);
  @$pb.TagNumber(4)
  void clearSupported() => $_clearField(4);

  /// Number of claims that no source supports, or that a source states about something else.
  @$pb.TagNumber(5)
  $core.int get unsupported => $_getIZ(4);
  @$pb.TagNumber(5)
  set unsupported($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasUnsupported() => $_has(4);
  @$pb.TagNumber(5)
  void clearUnsupported() => $_clearField(5);

  /// Number of claims that the sources neither support nor refute. Opinions do not count.
  @$pb.TagNumber(6)
  $core.int get unverifiable => $_getIZ(5);
  @$pb.TagNumber(6)
  set unverifiable($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasUnverifiable() => $_has(5);
  @$pb.TagNumber(6)
  void clearUnverifiable() => $_clearField(6);

  /// Share of the supported claims among the supported and unsupported ones, from 0 to 1; 1 if there
  /// are none.
  @$pb.TagNumber(7)
  $core.double get support => $_getN(6);
  @$pb.TagNumber(7)
  set support($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasSupport() => $_has(6);
  @$pb.TagNumber(7)
  void clearSupport() => $_clearField(7);

  /// The claims in the order of the text, without overlaps.
  @$pb.TagNumber(8)
  $pb.PbList<Claim> get claims => $_getList(7);
}

/// A statement of a document that may be true or false.
class Claim extends $pb.GeneratedMessage {
  factory Claim({
    $core.int? start,
    $core.int? end,
    $core.String? text,
    $core.String? kind,
    $core.String? verdict,
    $core.Iterable<ClaimSource>? evidence,
    $core.String? note,
  }) {
    final result = create();
    if (start != null) result.start = start;
    if (end != null) result.end = end;
    if (text != null) result.text = text;
    if (kind != null) result.kind = kind;
    if (verdict != null) result.verdict = verdict;
    if (evidence != null) result.evidence.addAll(evidence);
    if (note != null) result.note = note;
    return result;
  }

  Claim._();

  factory Claim.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Claim.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Claim',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'start')
    ..aI(2, _omitFieldNames ? '' : 'end')
    ..aOS(3, _omitFieldNames ? '' : 'text')
    ..aOS(4, _omitFieldNames ? '' : 'kind')
    ..aOS(5, _omitFieldNames ? '' : 'verdict')
    ..pPM<ClaimSource>(6, _omitFieldNames ? '' : 'evidence',
        subBuilder: ClaimSource.create)
    ..aOS(7, _omitFieldNames ? '' : 'note')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Claim clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Claim copyWith(void Function(Claim) updates) =>
      super.copyWith((message) => updates(message as Claim)) as Claim;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Claim create() => Claim._();
  @$core.override
  Claim createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Claim getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Claim>(create);
  static Claim? _defaultInstance;

  /// Start in the document's `content_text`, in Unicode code points.
  @$pb.TagNumber(1)
  $core.int get start => $_getIZ(0);
  @$pb.TagNumber(1)
  set start($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasStart() => $_has(0);
  @$pb.TagNumber(1)
  void clearStart() => $_clearField(1);

  /// End: the first code point after it.
  @$pb.TagNumber(2)
  $core.int get end => $_getIZ(1);
  @$pb.TagNumber(2)
  set end($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasEnd() => $_has(1);
  @$pb.TagNumber(2)
  void clearEnd() => $_clearField(2);

  /// The words of the claim.
  @$pb.TagNumber(3)
  $core.String get text => $_getSZ(2);
  @$pb.TagNumber(3)
  set text($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasText() => $_has(2);
  @$pb.TagNumber(3)
  void clearText() => $_clearField(3);

  /// "number", "date", "duration", "employer", "title", "degree", "institution", "skill",
  /// "certification", "person", "place", "job" (what the ad says), or "opinion" for a sentence with
  /// only praise or hope.
  @$pb.TagNumber(4)
  $core.String get kind => $_getSZ(3);
  @$pb.TagNumber(4)
  set kind($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasKind() => $_has(3);
  @$pb.TagNumber(4)
  void clearKind() => $_clearField(4);

  /// "supported", "unsupported" or "unverifiable". An opinion is unverifiable.
  @$pb.TagNumber(5)
  $core.String get verdict => $_getSZ(4);
  @$pb.TagNumber(5)
  set verdict($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasVerdict() => $_has(4);
  @$pb.TagNumber(5)
  void clearVerdict() => $_clearField(5);

  /// The quotes that support it. Empty unless it is supported.
  @$pb.TagNumber(6)
  $pb.PbList<ClaimSource> get evidence => $_getList(5);

  /// Why it is not supported. Unset if it is supported, or an opinion.
  @$pb.TagNumber(7)
  $core.String get note => $_getSZ(6);
  @$pb.TagNumber(7)
  set note($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasNote() => $_has(6);
  @$pb.TagNumber(7)
  void clearNote() => $_clearField(7);
}

/// A quote that supports a claim.
class ClaimSource extends $pb.GeneratedMessage {
  factory ClaimSource({
    $core.String? source,
    $core.String? id,
    $core.String? field_3,
    $core.String? quote,
  }) {
    final result = create();
    if (source != null) result.source = source;
    if (id != null) result.id = id;
    if (field_3 != null) result.field_3 = field_3;
    if (quote != null) result.quote = quote;
    return result;
  }

  ClaimSource._();

  factory ClaimSource.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ClaimSource.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ClaimSource',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'source')
    ..aOS(2, _omitFieldNames ? '' : 'id')
    ..aOS(3, _omitFieldNames ? '' : 'field')
    ..aOS(4, _omitFieldNames ? '' : 'quote')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ClaimSource clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ClaimSource copyWith(void Function(ClaimSource) updates) =>
      super.copyWith((message) => updates(message as ClaimSource))
          as ClaimSource;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ClaimSource create() => ClaimSource._();
  @$core.override
  ClaimSource createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ClaimSource getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ClaimSource>(create);
  static ClaimSource? _defaultInstance;

  /// "profile", "experience", "project", "education", "skill", "certification", "job" or "request".
  @$pb.TagNumber(1)
  $core.String get source => $_getSZ(0);
  @$pb.TagNumber(1)
  set source($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSource() => $_has(0);
  @$pb.TagNumber(1)
  void clearSource() => $_clearField(1);

  /// Id of the profile entry or the job. Unset if the source has none.
  @$pb.TagNumber(2)
  $core.String get id => $_getSZ(1);
  @$pb.TagNumber(2)
  set id($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasId() => $_has(1);
  @$pb.TagNumber(2)
  void clearId() => $_clearField(2);

  /// Name of the field that it is from.
  @$pb.TagNumber(3)
  $core.String get field_3 => $_getSZ(2);
  @$pb.TagNumber(3)
  set field_3($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasField_3() => $_has(2);
  @$pb.TagNumber(3)
  void clearField_3() => $_clearField(3);

  /// The words of the field, or the dates from which the claim was computed.
  @$pb.TagNumber(4)
  $core.String get quote => $_getSZ(3);
  @$pb.TagNumber(4)
  set quote($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasQuote() => $_has(3);
  @$pb.TagNumber(4)
  void clearQuote() => $_clearField(4);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
