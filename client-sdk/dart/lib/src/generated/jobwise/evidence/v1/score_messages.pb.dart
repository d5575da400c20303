// This is a generated file - do not edit.
//
// Generated from jobwise/evidence/v1/score_messages.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// How well a text shows what a job asks for. `docs/scoring.md` has the formula.
class Score extends $pb.GeneratedMessage {
  factory Score({
    $core.int? scoreVersion,
    $core.double? total,
    $core.String? band,
    $core.Iterable<ScoreComponent>? components,
    ScoreTerms? mustHave,
    ScoreTerms? niceToHave,
    ScoreCap? cap,
    ParseBack? parseBack,
    $core.Iterable<ScoreAdvice>? advice,
  }) {
    final result = create();
    if (scoreVersion != null) result.scoreVersion = scoreVersion;
    if (total != null) result.total = total;
    if (band != null) result.band = band;
    if (components != null) result.components.addAll(components);
    if (mustHave != null) result.mustHave = mustHave;
    if (niceToHave != null) result.niceToHave = niceToHave;
    if (cap != null) result.cap = cap;
    if (parseBack != null) result.parseBack = parseBack;
    if (advice != null) result.advice.addAll(advice);
    return result;
  }

  Score._();

  factory Score.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Score.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Score',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'scoreVersion')
    ..aD(2, _omitFieldNames ? '' : 'total')
    ..aOS(3, _omitFieldNames ? '' : 'band')
    ..pPM<ScoreComponent>(4, _omitFieldNames ? '' : 'components',
        subBuilder: ScoreComponent.create)
    ..aOM<ScoreTerms>(5, _omitFieldNames ? '' : 'mustHave',
        subBuilder: ScoreTerms.create)
    ..aOM<ScoreTerms>(6, _omitFieldNames ? '' : 'niceToHave',
        subBuilder: ScoreTerms.create)
    ..aOM<ScoreCap>(7, _omitFieldNames ? '' : 'cap',
        subBuilder: ScoreCap.create)
    ..aOM<ParseBack>(8, _omitFieldNames ? '' : 'parseBack',
        subBuilder: ParseBack.create)
    ..pPM<ScoreAdvice>(9, _omitFieldNames ? '' : 'advice',
        subBuilder: ScoreAdvice.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Score clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Score copyWith(void Function(Score) updates) =>
      super.copyWith((message) => updates(message as Score)) as Score;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Score create() => Score._();
  @$core.override
  Score createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Score getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Score>(create);
  static Score? _defaultInstance;

  /// Version of the formula: 2. Equal texts, jobs and versions have equal scores.
  @$pb.TagNumber(1)
  $core.int get scoreVersion => $_getIZ(0);
  @$pb.TagNumber(1)
  set scoreVersion($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasScoreVersion() => $_has(0);
  @$pb.TagNumber(1)
  void clearScoreVersion() => $_clearField(1);

  /// 0 to 100, with one decimal: the sum of weight times value of all components, but at most the
  /// value of the cap.
  @$pb.TagNumber(2)
  $core.double get total => $_getN(1);
  @$pb.TagNumber(2)
  set total($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotal() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotal() => $_clearField(2);

  /// "strong" from 80, "good" from 60, "low" below; "unclear" if the job names too little to judge a
  /// text.
  @$pb.TagNumber(3)
  $core.String get band => $_getSZ(2);
  @$pb.TagNumber(3)
  set band($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasBand() => $_has(2);
  @$pb.TagNumber(3)
  void clearBand() => $_clearField(3);

  /// The parts of the total. Their weights add up to 100.
  @$pb.TagNumber(4)
  $pb.PbList<ScoreComponent> get components => $_getList(3);

  /// What the job requires.
  @$pb.TagNumber(5)
  ScoreTerms get mustHave => $_getN(4);
  @$pb.TagNumber(5)
  set mustHave(ScoreTerms value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasMustHave() => $_has(4);
  @$pb.TagNumber(5)
  void clearMustHave() => $_clearField(5);
  @$pb.TagNumber(5)
  ScoreTerms ensureMustHave() => $_ensure(4);

  /// What the job prefers.
  @$pb.TagNumber(6)
  ScoreTerms get niceToHave => $_getN(5);
  @$pb.TagNumber(6)
  set niceToHave(ScoreTerms value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasNiceToHave() => $_has(5);
  @$pb.TagNumber(6)
  void clearNiceToHave() => $_clearField(6);
  @$pb.TagNumber(6)
  ScoreTerms ensureNiceToHave() => $_ensure(5);

  /// The limit of the total, whatever else the text shows. Unset if there is none.
  @$pb.TagNumber(7)
  ScoreCap get cap => $_getN(6);
  @$pb.TagNumber(7)
  set cap(ScoreCap value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasCap() => $_has(6);
  @$pb.TagNumber(7)
  void clearCap() => $_clearField(7);
  @$pb.TagNumber(7)
  ScoreCap ensureCap() => $_ensure(6);

  /// What remains of the text when an exported file of it is read again. Unset if no file was read.
  @$pb.TagNumber(8)
  ParseBack get parseBack => $_getN(7);
  @$pb.TagNumber(8)
  set parseBack(ParseBack value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasParseBack() => $_has(7);
  @$pb.TagNumber(8)
  void clearParseBack() => $_clearField(8);
  @$pb.TagNumber(8)
  ParseBack ensureParseBack() => $_ensure(7);

  /// Changes that would raise the score, the largest gain first; at most 5. Empty if there are none.
  @$pb.TagNumber(9)
  $pb.PbList<ScoreAdvice> get advice => $_getList(8);
}

/// A component of the score.
class ScoreComponent extends $pb.GeneratedMessage {
  factory ScoreComponent({
    $core.String? name,
    $core.double? weight,
    $core.double? value,
    $core.String? why,
    $core.Iterable<Span>? spans,
  }) {
    final result = create();
    if (name != null) result.name = name;
    if (weight != null) result.weight = weight;
    if (value != null) result.value = value;
    if (why != null) result.why = why;
    if (spans != null) result.spans.addAll(spans);
    return result;
  }

  ScoreComponent._();

  factory ScoreComponent.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ScoreComponent.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ScoreComponent',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'name')
    ..aD(2, _omitFieldNames ? '' : 'weight')
    ..aD(3, _omitFieldNames ? '' : 'value')
    ..aOS(4, _omitFieldNames ? '' : 'why')
    ..pPM<Span>(5, _omitFieldNames ? '' : 'spans', subBuilder: Span.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ScoreComponent clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ScoreComponent copyWith(void Function(ScoreComponent) updates) =>
      super.copyWith((message) => updates(message as ScoreComponent))
          as ScoreComponent;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ScoreComponent create() => ScoreComponent._();
  @$core.override
  ScoreComponent createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ScoreComponent getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ScoreComponent>(create);
  static ScoreComponent? _defaultInstance;

  /// "must_have", "nice_to_have", "trade" or "substance".
  @$pb.TagNumber(1)
  $core.String get name => $_getSZ(0);
  @$pb.TagNumber(1)
  set name($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasName() => $_has(0);
  @$pb.TagNumber(1)
  void clearName() => $_clearField(1);

  /// Points that the component can give.
  @$pb.TagNumber(2)
  $core.double get weight => $_getN(1);
  @$pb.TagNumber(2)
  set weight($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasWeight() => $_has(1);
  @$pb.TagNumber(2)
  void clearWeight() => $_clearField(2);

  /// The share of these points that it gives, from 0 to 1.
  @$pb.TagNumber(3)
  $core.double get value => $_getN(2);
  @$pb.TagNumber(3)
  set value($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasValue() => $_has(2);
  @$pb.TagNumber(3)
  void clearValue() => $_clearField(3);

  /// The reason for the value, in one sentence.
  @$pb.TagNumber(4)
  $core.String get why => $_getSZ(3);
  @$pb.TagNumber(4)
  set why($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasWhy() => $_has(3);
  @$pb.TagNumber(4)
  void clearWhy() => $_clearField(4);

  /// Where the text earns it, in order and without overlaps. Empty if the text as a whole earns it.
  @$pb.TagNumber(5)
  $pb.PbList<Span> get spans => $_getList(4);
}

/// A part of a text, in Unicode code points.
class Span extends $pb.GeneratedMessage {
  factory Span({
    $core.int? start,
    $core.int? end,
  }) {
    final result = create();
    if (start != null) result.start = start;
    if (end != null) result.end = end;
    return result;
  }

  Span._();

  factory Span.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Span.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Span',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'start')
    ..aI(2, _omitFieldNames ? '' : 'end')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Span clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Span copyWith(void Function(Span) updates) =>
      super.copyWith((message) => updates(message as Span)) as Span;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Span create() => Span._();
  @$core.override
  Span createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Span getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Span>(create);
  static Span? _defaultInstance;

  /// Start.
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
}

/// Terms of a job, by whether a text shows them.
class ScoreTerms extends $pb.GeneratedMessage {
  factory ScoreTerms({
    $core.Iterable<$core.String>? found,
    $core.Iterable<$core.String>? missing,
  }) {
    final result = create();
    if (found != null) result.found.addAll(found);
    if (missing != null) result.missing.addAll(missing);
    return result;
  }

  ScoreTerms._();

  factory ScoreTerms.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ScoreTerms.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ScoreTerms',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..pPS(1, _omitFieldNames ? '' : 'found')
    ..pPS(2, _omitFieldNames ? '' : 'missing')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ScoreTerms clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ScoreTerms copyWith(void Function(ScoreTerms) updates) =>
      super.copyWith((message) => updates(message as ScoreTerms)) as ScoreTerms;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ScoreTerms create() => ScoreTerms._();
  @$core.override
  ScoreTerms createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ScoreTerms getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ScoreTerms>(create);
  static ScoreTerms? _defaultInstance;

  /// Terms that the text shows, in the order of the job.
  @$pb.TagNumber(1)
  $pb.PbList<$core.String> get found => $_getList(0);

  /// Terms that the text does not show, in the order of the job.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get missing => $_getList(1);
}

/// The highest total that a text can get.
class ScoreCap extends $pb.GeneratedMessage {
  factory ScoreCap({
    $core.double? value,
    $core.String? why,
  }) {
    final result = create();
    if (value != null) result.value = value;
    if (why != null) result.why = why;
    return result;
  }

  ScoreCap._();

  factory ScoreCap.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ScoreCap.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ScoreCap',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'value')
    ..aOS(2, _omitFieldNames ? '' : 'why')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ScoreCap clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ScoreCap copyWith(void Function(ScoreCap) updates) =>
      super.copyWith((message) => updates(message as ScoreCap)) as ScoreCap;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ScoreCap create() => ScoreCap._();
  @$core.override
  ScoreCap createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ScoreCap getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<ScoreCap>(create);
  static ScoreCap? _defaultInstance;

  /// 0 to 100.
  @$pb.TagNumber(1)
  $core.double get value => $_getN(0);
  @$pb.TagNumber(1)
  set value($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasValue() => $_has(0);
  @$pb.TagNumber(1)
  void clearValue() => $_clearField(1);

  /// The reason, in one sentence.
  @$pb.TagNumber(2)
  $core.String get why => $_getSZ(1);
  @$pb.TagNumber(2)
  set why($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasWhy() => $_has(1);
  @$pb.TagNumber(2)
  void clearWhy() => $_clearField(2);
}

/// What remains of a text when an exported file of it is read again.
class ParseBack extends $pb.GeneratedMessage {
  factory ParseBack({
    $core.String? template,
    $core.double? recall,
    $core.bool? orderOk,
    $core.Iterable<$core.String>? lost,
  }) {
    final result = create();
    if (template != null) result.template = template;
    if (recall != null) result.recall = recall;
    if (orderOk != null) result.orderOk = orderOk;
    if (lost != null) result.lost.addAll(lost);
    return result;
  }

  ParseBack._();

  factory ParseBack.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ParseBack.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ParseBack',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'template')
    ..aD(2, _omitFieldNames ? '' : 'recall')
    ..aOB(3, _omitFieldNames ? '' : 'orderOk')
    ..pPS(4, _omitFieldNames ? '' : 'lost')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ParseBack clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ParseBack copyWith(void Function(ParseBack) updates) =>
      super.copyWith((message) => updates(message as ParseBack)) as ParseBack;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ParseBack create() => ParseBack._();
  @$core.override
  ParseBack createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ParseBack getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<ParseBack>(create);
  static ParseBack? _defaultInstance;

  /// The template of the file.
  @$pb.TagNumber(1)
  $core.String get template => $_getSZ(0);
  @$pb.TagNumber(1)
  set template($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasTemplate() => $_has(0);
  @$pb.TagNumber(1)
  void clearTemplate() => $_clearField(1);

  /// The share of the text's words that are read, from 0 to 1.
  @$pb.TagNumber(2)
  $core.double get recall => $_getN(1);
  @$pb.TagNumber(2)
  set recall($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasRecall() => $_has(1);
  @$pb.TagNumber(2)
  void clearRecall() => $_clearField(2);

  /// Whether they are read in the order of the text.
  @$pb.TagNumber(3)
  $core.bool get orderOk => $_getBF(2);
  @$pb.TagNumber(3)
  set orderOk($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasOrderOk() => $_has(2);
  @$pb.TagNumber(3)
  void clearOrderOk() => $_clearField(3);

  /// Words that are not read; at most 20.
  @$pb.TagNumber(4)
  $pb.PbList<$core.String> get lost => $_getList(3);
}

/// A change that would raise the score.
class ScoreAdvice extends $pb.GeneratedMessage {
  factory ScoreAdvice({
    $core.String? text,
    $core.double? gain,
  }) {
    final result = create();
    if (text != null) result.text = text;
    if (gain != null) result.gain = gain;
    return result;
  }

  ScoreAdvice._();

  factory ScoreAdvice.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ScoreAdvice.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ScoreAdvice',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.evidence.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'text')
    ..aD(2, _omitFieldNames ? '' : 'gain')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ScoreAdvice clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ScoreAdvice copyWith(void Function(ScoreAdvice) updates) =>
      super.copyWith((message) => updates(message as ScoreAdvice))
          as ScoreAdvice;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ScoreAdvice create() => ScoreAdvice._();
  @$core.override
  ScoreAdvice createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ScoreAdvice getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ScoreAdvice>(create);
  static ScoreAdvice? _defaultInstance;

  /// What to do, in one sentence.
  @$pb.TagNumber(1)
  $core.String get text => $_getSZ(0);
  @$pb.TagNumber(1)
  set text($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasText() => $_has(0);
  @$pb.TagNumber(1)
  void clearText() => $_clearField(1);

  /// Points that the total gains, computed by scoring the changed text.
  @$pb.TagNumber(2)
  $core.double get gain => $_getN(1);
  @$pb.TagNumber(2)
  set gain($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasGain() => $_has(1);
  @$pb.TagNumber(2)
  void clearGain() => $_clearField(2);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
