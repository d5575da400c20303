// This is a generated file - do not edit.
//
// Generated from jobwise/evidence/v1/style_messages.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// How near a text is to the voice of the caller's sample letter, measured without a model.
class Style extends $pb.GeneratedMessage {
  factory Style({
    $core.double? distance,
    $core.double? baselineDistance,
    $core.bool? closerThanBaseline,
    $core.Iterable<StyleFeature>? features,
    MeasuredOn? measuredOn,
  }) {
    final result = create();
    if (distance != null) result.distance = distance;
    if (baselineDistance != null) result.baselineDistance = baselineDistance;
    if (closerThanBaseline != null)
      result.closerThanBaseline = closerThanBaseline;
    if (features != null) result.features.addAll(features);
    if (measuredOn != null) result.measuredOn = measuredOn;
    return result;
  }

  Style._();

  factory Style.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Style.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Style',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'distance')
    ..aD(2, _omitFieldNames ? '' : 'baselineDistance')
    ..aOB(3, _omitFieldNames ? '' : 'closerThanBaseline')
    ..pPM<StyleFeature>(4, _omitFieldNames ? '' : 'features',
        subBuilder: StyleFeature.create)
    ..aOM<MeasuredOn>(5, _omitFieldNames ? '' : 'measuredOn',
        subBuilder: MeasuredOn.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Style clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Style copyWith(void Function(Style) updates) =>
      super.copyWith((message) => updates(message as Style)) as Style;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Style create() => Style._();
  @$core.override
  Style createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Style getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Style>(create);
  static Style? _defaultInstance;

  /// Distance of the text from the sample: 0 for the same voice, about 1 for another person's.
  @$pb.TagNumber(1)
  $core.double get distance => $_getN(0);
  @$pb.TagNumber(1)
  set distance($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDistance() => $_has(0);
  @$pb.TagNumber(1)
  void clearDistance() => $_clearField(1);

  /// Mean distance from the sample of letters that were written without it.
  @$pb.TagNumber(2)
  $core.double get baselineDistance => $_getN(1);
  @$pb.TagNumber(2)
  set baselineDistance($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasBaselineDistance() => $_has(1);
  @$pb.TagNumber(2)
  void clearBaselineDistance() => $_clearField(2);

  /// Whether the text is nearer to the sample than these letters.
  @$pb.TagNumber(3)
  $core.bool get closerThanBaseline => $_getBF(2);
  @$pb.TagNumber(3)
  set closerThanBaseline($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCloserThanBaseline() => $_has(2);
  @$pb.TagNumber(3)
  void clearCloserThanBaseline() => $_clearField(3);

  /// The measured features, always in the same order.
  @$pb.TagNumber(4)
  $pb.PbList<StyleFeature> get features => $_getList(3);

  /// The sample that the text was compared with.
  @$pb.TagNumber(5)
  MeasuredOn get measuredOn => $_getN(4);
  @$pb.TagNumber(5)
  set measuredOn(MeasuredOn value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasMeasuredOn() => $_has(4);
  @$pb.TagNumber(5)
  void clearMeasuredOn() => $_clearField(5);
  @$pb.TagNumber(5)
  MeasuredOn ensureMeasuredOn() => $_ensure(4);
}

/// A feature that is measured in a text.
class StyleFeature extends $pb.GeneratedMessage {
  factory StyleFeature({
    $core.String? name,
    $core.double? sample,
    $core.double? letter,
    $core.String? unit,
  }) {
    final result = create();
    if (name != null) result.name = name;
    if (sample != null) result.sample = sample;
    if (letter != null) result.letter = letter;
    if (unit != null) result.unit = unit;
    return result;
  }

  StyleFeature._();

  factory StyleFeature.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory StyleFeature.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'StyleFeature',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'name')
    ..aD(2, _omitFieldNames ? '' : 'sample')
    ..aD(3, _omitFieldNames ? '' : 'letter')
    ..aOS(4, _omitFieldNames ? '' : 'unit')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StyleFeature clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StyleFeature copyWith(void Function(StyleFeature) updates) =>
      super.copyWith((message) => updates(message as StyleFeature))
          as StyleFeature;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static StyleFeature create() => StyleFeature._();
  @$core.override
  StyleFeature createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static StyleFeature getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<StyleFeature>(create);
  static StyleFeature? _defaultInstance;

  /// "sentence_length", "sentence_spread", "contractions", "first_person", "function_words",
  /// "commas", "dashes", "semicolons", "exclamations", "word_length", "connectives" or "formality".
  @$pb.TagNumber(1)
  $core.String get name => $_getSZ(0);
  @$pb.TagNumber(1)
  set name($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasName() => $_has(0);
  @$pb.TagNumber(1)
  void clearName() => $_clearField(1);

  /// Its value in the sample.
  @$pb.TagNumber(2)
  $core.double get sample => $_getN(1);
  @$pb.TagNumber(2)
  set sample($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSample() => $_has(1);
  @$pb.TagNumber(2)
  void clearSample() => $_clearField(2);

  /// Its value in the text.
  @$pb.TagNumber(3)
  $core.double get letter => $_getN(2);
  @$pb.TagNumber(3)
  set letter($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLetter() => $_has(2);
  @$pb.TagNumber(3)
  void clearLetter() => $_clearField(3);

  /// Unit of the values: "words", "letters" or "per 100 words".
  @$pb.TagNumber(4)
  $core.String get unit => $_getSZ(3);
  @$pb.TagNumber(4)
  set unit($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasUnit() => $_has(3);
  @$pb.TagNumber(4)
  void clearUnit() => $_clearField(4);
}

/// The sample that a text is compared with.
class MeasuredOn extends $pb.GeneratedMessage {
  factory MeasuredOn({
    $core.String? sampleId,
    $core.int? words,
  }) {
    final result = create();
    if (sampleId != null) result.sampleId = sampleId;
    if (words != null) result.words = words;
    return result;
  }

  MeasuredOn._();

  factory MeasuredOn.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory MeasuredOn.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'MeasuredOn',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'sampleId')
    ..aI(2, _omitFieldNames ? '' : 'words')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  MeasuredOn clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  MeasuredOn copyWith(void Function(MeasuredOn) updates) =>
      super.copyWith((message) => updates(message as MeasuredOn)) as MeasuredOn;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static MeasuredOn create() => MeasuredOn._();
  @$core.override
  MeasuredOn createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static MeasuredOn getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<MeasuredOn>(create);
  static MeasuredOn? _defaultInstance;

  /// Id of the caller's active sample letter.
  @$pb.TagNumber(1)
  $core.String get sampleId => $_getSZ(0);
  @$pb.TagNumber(1)
  set sampleId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSampleId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSampleId() => $_clearField(1);

  /// Number of words of its body that were measured.
  @$pb.TagNumber(2)
  $core.int get words => $_getIZ(1);
  @$pb.TagNumber(2)
  set words($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasWords() => $_has(1);
  @$pb.TagNumber(2)
  void clearWords() => $_clearField(2);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
