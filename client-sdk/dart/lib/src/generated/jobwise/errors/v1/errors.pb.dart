// This is a generated file - do not edit.
//
// Generated from jobwise/errors/v1/errors.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import '../../../google/rpc/code.pbenum.dart' as $0;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'errors.pbenum.dart';

/// How an error is presented.
class ErrorAnswer extends $pb.GeneratedMessage {
  factory ErrorAnswer({
    $0.Code? code,
    $core.int? status,
    $core.String? text,
    $core.Iterable<$core.String>? examples,
    $core.String? toldAs,
    $core.bool? common,
  }) {
    final result = create();
    if (code != null) result.code = code;
    if (status != null) result.status = status;
    if (text != null) result.text = text;
    if (examples != null) result.examples.addAll(examples);
    if (toldAs != null) result.toldAs = toldAs;
    if (common != null) result.common = common;
    return result;
  }

  ErrorAnswer._();

  factory ErrorAnswer.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ErrorAnswer.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ErrorAnswer',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.errors.v1'),
      createEmptyInstance: create)
    ..aE<$0.Code>(1, _omitFieldNames ? '' : 'code', enumValues: $0.Code.values)
    ..aI(2, _omitFieldNames ? '' : 'status')
    ..aOS(3, _omitFieldNames ? '' : 'text')
    ..pPS(4, _omitFieldNames ? '' : 'examples')
    ..aOS(5, _omitFieldNames ? '' : 'toldAs')
    ..aOB(6, _omitFieldNames ? '' : 'common')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ErrorAnswer clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ErrorAnswer copyWith(void Function(ErrorAnswer) updates) =>
      super.copyWith((message) => updates(message as ErrorAnswer))
          as ErrorAnswer;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ErrorAnswer create() => ErrorAnswer._();
  @$core.override
  ErrorAnswer createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ErrorAnswer getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ErrorAnswer>(create);
  static ErrorAnswer? _defaultInstance;

  /// gRPC status code.
  @$pb.TagNumber(1)
  $0.Code get code => $_getN(0);
  @$pb.TagNumber(1)
  set code($0.Code value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasCode() => $_has(0);
  @$pb.TagNumber(1)
  void clearCode() => $_clearField(1);

  /// HTTP status of REST responses. The documents give some codes a status of their own.
  @$pb.TagNumber(2)
  $core.int get status => $_getIZ(1);
  @$pb.TagNumber(2)
  set status($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasStatus() => $_has(1);
  @$pb.TagNumber(2)
  void clearStatus() => $_clearField(2);

  /// Human-readable text, unique to this reason. Names in braces stand for values that only the
  /// server knows at run time; it fills them in order.
  @$pb.TagNumber(3)
  $core.String get text => $_getSZ(2);
  @$pb.TagNumber(3)
  set text($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasText() => $_has(2);
  @$pb.TagNumber(3)
  void clearText() => $_clearField(3);

  /// Example value for each name in braces, for the text in the documents. A number that depends on
  /// a setting shows the default setting.
  @$pb.TagNumber(4)
  $pb.PbList<$core.String> get examples => $_getList(3);

  /// Name of the value that programs see instead of this one: the documents give some reasons
  /// several texts. Empty: this one's own name.
  @$pb.TagNumber(5)
  $core.String get toldAs => $_getSZ(4);
  @$pb.TagNumber(5)
  set toldAs($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasToldAs() => $_has(4);
  @$pb.TagNumber(5)
  void clearToldAs() => $_clearField(5);

  /// Any method may return this, so no method lists it.
  @$pb.TagNumber(6)
  $core.bool get common => $_getBF(5);
  @$pb.TagNumber(6)
  set common($core.bool value) => $_setBool(5, value);
  @$pb.TagNumber(6)
  $core.bool hasCommon() => $_has(5);
  @$pb.TagNumber(6)
  void clearCommon() => $_clearField(6);
}

class Errors {
  static final answer = $pb.Extension<ErrorAnswer>(
      _omitMessageNames ? '' : 'google.protobuf.EnumValueOptions',
      _omitFieldNames ? '' : 'answer',
      50100,
      $pb.PbFieldType.OM,
      defaultOrMaker: ErrorAnswer.getDefault,
      subBuilder: ErrorAnswer.create);
  static void registerAllExtensions($pb.ExtensionRegistry registry) {
    registry.add(answer);
  }
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
