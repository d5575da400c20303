// This is a generated file - do not edit.
//
// Generated from jobwise/profile/v1/profile_list_messages.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import 'profile_messages.pb.dart' as $0;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Which experiences to add. Send one in `experience`, or any number in `experiences`; if both are
/// set, the single one comes first.
class AddExperiencesRequest extends $pb.GeneratedMessage {
  factory AddExperiencesRequest({
    $core.String? profileId,
    $0.ExperienceInput? experience,
    $core.Iterable<$0.ExperienceInput>? experiences,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (experience != null) result.experience = experience;
    if (experiences != null) result.experiences.addAll(experiences);
    return result;
  }

  AddExperiencesRequest._();

  factory AddExperiencesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AddExperiencesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AddExperiencesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..aOM<$0.ExperienceInput>(2, _omitFieldNames ? '' : 'experience',
        subBuilder: $0.ExperienceInput.create)
    ..pPM<$0.ExperienceInput>(3, _omitFieldNames ? '' : 'experiences',
        subBuilder: $0.ExperienceInput.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddExperiencesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddExperiencesRequest copyWith(
          void Function(AddExperiencesRequest) updates) =>
      super.copyWith((message) => updates(message as AddExperiencesRequest))
          as AddExperiencesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AddExperiencesRequest create() => AddExperiencesRequest._();
  @$core.override
  AddExperiencesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AddExperiencesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AddExperiencesRequest>(create);
  static AddExperiencesRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// One experience.
  @$pb.TagNumber(2)
  $0.ExperienceInput get experience => $_getN(1);
  @$pb.TagNumber(2)
  set experience($0.ExperienceInput value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasExperience() => $_has(1);
  @$pb.TagNumber(2)
  void clearExperience() => $_clearField(2);
  @$pb.TagNumber(2)
  $0.ExperienceInput ensureExperience() => $_ensure(1);

  /// Up to 100 experiences; an empty list changes nothing.
  @$pb.TagNumber(3)
  $pb.PbList<$0.ExperienceInput> get experiences => $_getList(2);
}

/// Response of AddExperiences.
class AddExperiencesResponse extends $pb.GeneratedMessage {
  factory AddExperiencesResponse({
    $core.String? message,
    $core.String? id,
    $core.Iterable<$core.String>? ids,
    $core.Iterable<$0.Experience>? experiences,
  }) {
    final result = create();
    if (message != null) result.message = message;
    if (id != null) result.id = id;
    if (ids != null) result.ids.addAll(ids);
    if (experiences != null) result.experiences.addAll(experiences);
    return result;
  }

  AddExperiencesResponse._();

  factory AddExperiencesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AddExperiencesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AddExperiencesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..aOS(2, _omitFieldNames ? '' : 'id')
    ..pPS(3, _omitFieldNames ? '' : 'ids')
    ..pPM<$0.Experience>(4, _omitFieldNames ? '' : 'experiences',
        subBuilder: $0.Experience.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddExperiencesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddExperiencesResponse copyWith(
          void Function(AddExperiencesResponse) updates) =>
      super.copyWith((message) => updates(message as AddExperiencesResponse))
          as AddExperiencesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AddExperiencesResponse create() => AddExperiencesResponse._();
  @$core.override
  AddExperiencesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AddExperiencesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AddExperiencesResponse>(create);
  static AddExperiencesResponse? _defaultInstance;

  /// Human-readable summary of what was done.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);

  /// Id of the new experience if `experience` was sent alone. Unset otherwise.
  @$pb.TagNumber(2)
  $core.String get id => $_getSZ(1);
  @$pb.TagNumber(2)
  set id($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasId() => $_has(1);
  @$pb.TagNumber(2)
  void clearId() => $_clearField(2);

  /// Ids of the new experiences, in the order sent.
  @$pb.TagNumber(3)
  $pb.PbList<$core.String> get ids => $_getList(2);

  /// The new experiences, in the order sent.
  @$pb.TagNumber(4)
  $pb.PbList<$0.Experience> get experiences => $_getList(3);
}

/// Which experiences to list.
class ListExperiencesRequest extends $pb.GeneratedMessage {
  factory ListExperiencesRequest({
    $core.String? profileId,
    $core.int? limit,
    $core.int? offset,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (limit != null) result.limit = limit;
    if (offset != null) result.offset = offset;
    return result;
  }

  ListExperiencesRequest._();

  factory ListExperiencesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListExperiencesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListExperiencesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..aI(2, _omitFieldNames ? '' : 'limit')
    ..aI(3, _omitFieldNames ? '' : 'offset')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListExperiencesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListExperiencesRequest copyWith(
          void Function(ListExperiencesRequest) updates) =>
      super.copyWith((message) => updates(message as ListExperiencesRequest))
          as ListExperiencesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListExperiencesRequest create() => ListExperiencesRequest._();
  @$core.override
  ListExperiencesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListExperiencesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListExperiencesRequest>(create);
  static ListExperiencesRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// Maximum number of experiences to return, from 1 to 100. Unset: all.
  @$pb.TagNumber(2)
  $core.int get limit => $_getIZ(1);
  @$pb.TagNumber(2)
  set limit($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLimit() => $_has(1);
  @$pb.TagNumber(2)
  void clearLimit() => $_clearField(2);

  /// Number of experiences to skip, 0 or more. Default: 0.
  @$pb.TagNumber(3)
  $core.int get offset => $_getIZ(2);
  @$pb.TagNumber(3)
  set offset($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasOffset() => $_has(2);
  @$pb.TagNumber(3)
  void clearOffset() => $_clearField(3);
}

/// Response of ListExperiences.
class ListExperiencesResponse extends $pb.GeneratedMessage {
  factory ListExperiencesResponse({
    $core.Iterable<$0.Experience>? experiences,
    $core.int? total,
  }) {
    final result = create();
    if (experiences != null) result.experiences.addAll(experiences);
    if (total != null) result.total = total;
    return result;
  }

  ListExperiencesResponse._();

  factory ListExperiencesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListExperiencesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListExperiencesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..pPM<$0.Experience>(1, _omitFieldNames ? '' : 'experiences',
        subBuilder: $0.Experience.create)
    ..aI(2, _omitFieldNames ? '' : 'total')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListExperiencesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListExperiencesResponse copyWith(
          void Function(ListExperiencesResponse) updates) =>
      super.copyWith((message) => updates(message as ListExperiencesResponse))
          as ListExperiencesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListExperiencesResponse create() => ListExperiencesResponse._();
  @$core.override
  ListExperiencesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListExperiencesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListExperiencesResponse>(create);
  static ListExperiencesResponse? _defaultInstance;

  /// The experiences of the page.
  @$pb.TagNumber(1)
  $pb.PbList<$0.Experience> get experiences => $_getList(0);

  /// Total number that the profile has.
  @$pb.TagNumber(2)
  $core.int get total => $_getIZ(1);
  @$pb.TagNumber(2)
  set total($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotal() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotal() => $_clearField(2);
}

/// Which experiences to change; each needs its `id`. Send one in `experience`, or any number in
/// `experiences`.
class UpdateExperiencesRequest extends $pb.GeneratedMessage {
  factory UpdateExperiencesRequest({
    $core.String? profileId,
    $0.ExperienceInput? experience,
    $core.Iterable<$0.ExperienceInput>? experiences,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (experience != null) result.experience = experience;
    if (experiences != null) result.experiences.addAll(experiences);
    return result;
  }

  UpdateExperiencesRequest._();

  factory UpdateExperiencesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateExperiencesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateExperiencesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..aOM<$0.ExperienceInput>(2, _omitFieldNames ? '' : 'experience',
        subBuilder: $0.ExperienceInput.create)
    ..pPM<$0.ExperienceInput>(3, _omitFieldNames ? '' : 'experiences',
        subBuilder: $0.ExperienceInput.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateExperiencesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateExperiencesRequest copyWith(
          void Function(UpdateExperiencesRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateExperiencesRequest))
          as UpdateExperiencesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateExperiencesRequest create() => UpdateExperiencesRequest._();
  @$core.override
  UpdateExperiencesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateExperiencesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateExperiencesRequest>(create);
  static UpdateExperiencesRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// One experience.
  @$pb.TagNumber(2)
  $0.ExperienceInput get experience => $_getN(1);
  @$pb.TagNumber(2)
  set experience($0.ExperienceInput value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasExperience() => $_has(1);
  @$pb.TagNumber(2)
  void clearExperience() => $_clearField(2);
  @$pb.TagNumber(2)
  $0.ExperienceInput ensureExperience() => $_ensure(1);

  /// Up to 100 experiences; an empty list changes nothing.
  @$pb.TagNumber(3)
  $pb.PbList<$0.ExperienceInput> get experiences => $_getList(2);
}

/// Response of UpdateExperiences.
class UpdateExperiencesResponse extends $pb.GeneratedMessage {
  factory UpdateExperiencesResponse({
    $core.String? message,
    $core.Iterable<$0.Experience>? experiences,
  }) {
    final result = create();
    if (message != null) result.message = message;
    if (experiences != null) result.experiences.addAll(experiences);
    return result;
  }

  UpdateExperiencesResponse._();

  factory UpdateExperiencesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateExperiencesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateExperiencesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..pPM<$0.Experience>(2, _omitFieldNames ? '' : 'experiences',
        subBuilder: $0.Experience.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateExperiencesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateExperiencesResponse copyWith(
          void Function(UpdateExperiencesResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateExperiencesResponse))
          as UpdateExperiencesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateExperiencesResponse create() => UpdateExperiencesResponse._();
  @$core.override
  UpdateExperiencesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateExperiencesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateExperiencesResponse>(create);
  static UpdateExperiencesResponse? _defaultInstance;

  /// Human-readable summary of what was done.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);

  /// The changed experiences, in the order sent.
  @$pb.TagNumber(2)
  $pb.PbList<$0.Experience> get experiences => $_getList(1);
}

/// Which experiences to delete.
class DeleteExperiencesRequest extends $pb.GeneratedMessage {
  factory DeleteExperiencesRequest({
    $core.String? profileId,
    $core.Iterable<$core.String>? experienceIds,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (experienceIds != null) result.experienceIds.addAll(experienceIds);
    return result;
  }

  DeleteExperiencesRequest._();

  factory DeleteExperiencesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteExperiencesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteExperiencesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..pPS(2, _omitFieldNames ? '' : 'experienceIds')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteExperiencesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteExperiencesRequest copyWith(
          void Function(DeleteExperiencesRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteExperiencesRequest))
          as DeleteExperiencesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteExperiencesRequest create() => DeleteExperiencesRequest._();
  @$core.override
  DeleteExperiencesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteExperiencesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteExperiencesRequest>(create);
  static DeleteExperiencesRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// Ids of experiences, 1 to 100. REST also takes them as `ids`, as a single `id`, or as a bare
  /// array.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get experienceIds => $_getList(1);
}

/// Response of DeleteExperiences; REST sends no body.
class DeleteExperiencesResponse extends $pb.GeneratedMessage {
  factory DeleteExperiencesResponse({
    $core.String? message,
  }) {
    final result = create();
    if (message != null) result.message = message;
    return result;
  }

  DeleteExperiencesResponse._();

  factory DeleteExperiencesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteExperiencesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteExperiencesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteExperiencesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteExperiencesResponse copyWith(
          void Function(DeleteExperiencesResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteExperiencesResponse))
          as DeleteExperiencesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteExperiencesResponse create() => DeleteExperiencesResponse._();
  @$core.override
  DeleteExperiencesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteExperiencesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteExperiencesResponse>(create);
  static DeleteExperiencesResponse? _defaultInstance;

  /// Human-readable summary of what was done.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);
}

/// Which education entries to add. Send one in `entry`, or any number in `education`; if both are
/// set, the single one comes first.
class AddEducationRequest extends $pb.GeneratedMessage {
  factory AddEducationRequest({
    $core.String? profileId,
    $0.EducationInput? entry,
    $core.Iterable<$0.EducationInput>? education,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (entry != null) result.entry = entry;
    if (education != null) result.education.addAll(education);
    return result;
  }

  AddEducationRequest._();

  factory AddEducationRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AddEducationRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AddEducationRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..aOM<$0.EducationInput>(2, _omitFieldNames ? '' : 'entry',
        subBuilder: $0.EducationInput.create)
    ..pPM<$0.EducationInput>(3, _omitFieldNames ? '' : 'education',
        subBuilder: $0.EducationInput.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddEducationRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddEducationRequest copyWith(void Function(AddEducationRequest) updates) =>
      super.copyWith((message) => updates(message as AddEducationRequest))
          as AddEducationRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AddEducationRequest create() => AddEducationRequest._();
  @$core.override
  AddEducationRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AddEducationRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AddEducationRequest>(create);
  static AddEducationRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// One education entry.
  @$pb.TagNumber(2)
  $0.EducationInput get entry => $_getN(1);
  @$pb.TagNumber(2)
  set entry($0.EducationInput value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasEntry() => $_has(1);
  @$pb.TagNumber(2)
  void clearEntry() => $_clearField(2);
  @$pb.TagNumber(2)
  $0.EducationInput ensureEntry() => $_ensure(1);

  /// Up to 100 education entries; an empty list changes nothing.
  @$pb.TagNumber(3)
  $pb.PbList<$0.EducationInput> get education => $_getList(2);
}

/// Response of AddEducation.
class AddEducationResponse extends $pb.GeneratedMessage {
  factory AddEducationResponse({
    $core.String? message,
    $core.String? id,
    $core.Iterable<$core.String>? ids,
    $core.Iterable<$0.Education>? education,
  }) {
    final result = create();
    if (message != null) result.message = message;
    if (id != null) result.id = id;
    if (ids != null) result.ids.addAll(ids);
    if (education != null) result.education.addAll(education);
    return result;
  }

  AddEducationResponse._();

  factory AddEducationResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AddEducationResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AddEducationResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..aOS(2, _omitFieldNames ? '' : 'id')
    ..pPS(3, _omitFieldNames ? '' : 'ids')
    ..pPM<$0.Education>(4, _omitFieldNames ? '' : 'education',
        subBuilder: $0.Education.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddEducationResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddEducationResponse copyWith(void Function(AddEducationResponse) updates) =>
      super.copyWith((message) => updates(message as AddEducationResponse))
          as AddEducationResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AddEducationResponse create() => AddEducationResponse._();
  @$core.override
  AddEducationResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AddEducationResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AddEducationResponse>(create);
  static AddEducationResponse? _defaultInstance;

  /// Human-readable summary of what was done.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);

  /// Id of the new education entry if `entry` was sent alone. Unset otherwise.
  @$pb.TagNumber(2)
  $core.String get id => $_getSZ(1);
  @$pb.TagNumber(2)
  set id($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasId() => $_has(1);
  @$pb.TagNumber(2)
  void clearId() => $_clearField(2);

  /// Ids of the new education entries, in the order sent.
  @$pb.TagNumber(3)
  $pb.PbList<$core.String> get ids => $_getList(2);

  /// The new education entries, in the order sent.
  @$pb.TagNumber(4)
  $pb.PbList<$0.Education> get education => $_getList(3);
}

/// Which education entries to list.
class ListEducationRequest extends $pb.GeneratedMessage {
  factory ListEducationRequest({
    $core.String? profileId,
    $core.int? limit,
    $core.int? offset,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (limit != null) result.limit = limit;
    if (offset != null) result.offset = offset;
    return result;
  }

  ListEducationRequest._();

  factory ListEducationRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListEducationRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListEducationRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..aI(2, _omitFieldNames ? '' : 'limit')
    ..aI(3, _omitFieldNames ? '' : 'offset')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListEducationRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListEducationRequest copyWith(void Function(ListEducationRequest) updates) =>
      super.copyWith((message) => updates(message as ListEducationRequest))
          as ListEducationRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListEducationRequest create() => ListEducationRequest._();
  @$core.override
  ListEducationRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListEducationRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListEducationRequest>(create);
  static ListEducationRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// Maximum number of education entries to return, from 1 to 100. Unset: all.
  @$pb.TagNumber(2)
  $core.int get limit => $_getIZ(1);
  @$pb.TagNumber(2)
  set limit($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLimit() => $_has(1);
  @$pb.TagNumber(2)
  void clearLimit() => $_clearField(2);

  /// Number of education entries to skip, 0 or more. Default: 0.
  @$pb.TagNumber(3)
  $core.int get offset => $_getIZ(2);
  @$pb.TagNumber(3)
  set offset($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasOffset() => $_has(2);
  @$pb.TagNumber(3)
  void clearOffset() => $_clearField(3);
}

/// Response of ListEducation.
class ListEducationResponse extends $pb.GeneratedMessage {
  factory ListEducationResponse({
    $core.Iterable<$0.Education>? education,
    $core.int? total,
  }) {
    final result = create();
    if (education != null) result.education.addAll(education);
    if (total != null) result.total = total;
    return result;
  }

  ListEducationResponse._();

  factory ListEducationResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListEducationResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListEducationResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..pPM<$0.Education>(1, _omitFieldNames ? '' : 'education',
        subBuilder: $0.Education.create)
    ..aI(2, _omitFieldNames ? '' : 'total')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListEducationResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListEducationResponse copyWith(
          void Function(ListEducationResponse) updates) =>
      super.copyWith((message) => updates(message as ListEducationResponse))
          as ListEducationResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListEducationResponse create() => ListEducationResponse._();
  @$core.override
  ListEducationResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListEducationResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListEducationResponse>(create);
  static ListEducationResponse? _defaultInstance;

  /// The education entries of the page.
  @$pb.TagNumber(1)
  $pb.PbList<$0.Education> get education => $_getList(0);

  /// Total number that the profile has.
  @$pb.TagNumber(2)
  $core.int get total => $_getIZ(1);
  @$pb.TagNumber(2)
  set total($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotal() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotal() => $_clearField(2);
}

/// Which education entries to change; each needs its `id`. Send one in `entry`, or any number in
/// `education`.
class UpdateEducationRequest extends $pb.GeneratedMessage {
  factory UpdateEducationRequest({
    $core.String? profileId,
    $0.EducationInput? entry,
    $core.Iterable<$0.EducationInput>? education,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (entry != null) result.entry = entry;
    if (education != null) result.education.addAll(education);
    return result;
  }

  UpdateEducationRequest._();

  factory UpdateEducationRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateEducationRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateEducationRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..aOM<$0.EducationInput>(2, _omitFieldNames ? '' : 'entry',
        subBuilder: $0.EducationInput.create)
    ..pPM<$0.EducationInput>(3, _omitFieldNames ? '' : 'education',
        subBuilder: $0.EducationInput.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateEducationRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateEducationRequest copyWith(
          void Function(UpdateEducationRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateEducationRequest))
          as UpdateEducationRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateEducationRequest create() => UpdateEducationRequest._();
  @$core.override
  UpdateEducationRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateEducationRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateEducationRequest>(create);
  static UpdateEducationRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// One education entry.
  @$pb.TagNumber(2)
  $0.EducationInput get entry => $_getN(1);
  @$pb.TagNumber(2)
  set entry($0.EducationInput value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasEntry() => $_has(1);
  @$pb.TagNumber(2)
  void clearEntry() => $_clearField(2);
  @$pb.TagNumber(2)
  $0.EducationInput ensureEntry() => $_ensure(1);

  /// Up to 100 education entries; an empty list changes nothing.
  @$pb.TagNumber(3)
  $pb.PbList<$0.EducationInput> get education => $_getList(2);
}

/// Response of UpdateEducation.
class UpdateEducationResponse extends $pb.GeneratedMessage {
  factory UpdateEducationResponse({
    $core.String? message,
    $core.Iterable<$0.Education>? education,
  }) {
    final result = create();
    if (message != null) result.message = message;
    if (education != null) result.education.addAll(education);
    return result;
  }

  UpdateEducationResponse._();

  factory UpdateEducationResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateEducationResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateEducationResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..pPM<$0.Education>(2, _omitFieldNames ? '' : 'education',
        subBuilder: $0.Education.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateEducationResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateEducationResponse copyWith(
          void Function(UpdateEducationResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateEducationResponse))
          as UpdateEducationResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateEducationResponse create() => UpdateEducationResponse._();
  @$core.override
  UpdateEducationResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateEducationResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateEducationResponse>(create);
  static UpdateEducationResponse? _defaultInstance;

  /// Human-readable summary of what was done.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);

  /// The changed education entries, in the order sent.
  @$pb.TagNumber(2)
  $pb.PbList<$0.Education> get education => $_getList(1);
}

/// Which education entries to delete.
class DeleteEducationRequest extends $pb.GeneratedMessage {
  factory DeleteEducationRequest({
    $core.String? profileId,
    $core.Iterable<$core.String>? educationIds,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (educationIds != null) result.educationIds.addAll(educationIds);
    return result;
  }

  DeleteEducationRequest._();

  factory DeleteEducationRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteEducationRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteEducationRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..pPS(2, _omitFieldNames ? '' : 'educationIds')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteEducationRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteEducationRequest copyWith(
          void Function(DeleteEducationRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteEducationRequest))
          as DeleteEducationRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteEducationRequest create() => DeleteEducationRequest._();
  @$core.override
  DeleteEducationRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteEducationRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteEducationRequest>(create);
  static DeleteEducationRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// Ids of education entries, 1 to 100. REST also takes them as `ids`, as a single `id`, or as
  /// a bare array.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get educationIds => $_getList(1);
}

/// Response of DeleteEducation.
class DeleteEducationResponse extends $pb.GeneratedMessage {
  factory DeleteEducationResponse({
    $core.String? message,
  }) {
    final result = create();
    if (message != null) result.message = message;
    return result;
  }

  DeleteEducationResponse._();

  factory DeleteEducationResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteEducationResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteEducationResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteEducationResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteEducationResponse copyWith(
          void Function(DeleteEducationResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteEducationResponse))
          as DeleteEducationResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteEducationResponse create() => DeleteEducationResponse._();
  @$core.override
  DeleteEducationResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteEducationResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteEducationResponse>(create);
  static DeleteEducationResponse? _defaultInstance;

  /// Human-readable summary of what was done.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);
}

/// Which projects to add. Send one in `project`, or any number in `projects`; if both are set,
/// the single one comes first.
class AddProjectsRequest extends $pb.GeneratedMessage {
  factory AddProjectsRequest({
    $core.String? profileId,
    $0.ProjectInput? project,
    $core.Iterable<$0.ProjectInput>? projects,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (project != null) result.project = project;
    if (projects != null) result.projects.addAll(projects);
    return result;
  }

  AddProjectsRequest._();

  factory AddProjectsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AddProjectsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AddProjectsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..aOM<$0.ProjectInput>(2, _omitFieldNames ? '' : 'project',
        subBuilder: $0.ProjectInput.create)
    ..pPM<$0.ProjectInput>(3, _omitFieldNames ? '' : 'projects',
        subBuilder: $0.ProjectInput.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddProjectsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddProjectsRequest copyWith(void Function(AddProjectsRequest) updates) =>
      super.copyWith((message) => updates(message as AddProjectsRequest))
          as AddProjectsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AddProjectsRequest create() => AddProjectsRequest._();
  @$core.override
  AddProjectsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AddProjectsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AddProjectsRequest>(create);
  static AddProjectsRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// One project.
  @$pb.TagNumber(2)
  $0.ProjectInput get project => $_getN(1);
  @$pb.TagNumber(2)
  set project($0.ProjectInput value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasProject() => $_has(1);
  @$pb.TagNumber(2)
  void clearProject() => $_clearField(2);
  @$pb.TagNumber(2)
  $0.ProjectInput ensureProject() => $_ensure(1);

  /// Up to 100 projects; an empty list changes nothing.
  @$pb.TagNumber(3)
  $pb.PbList<$0.ProjectInput> get projects => $_getList(2);
}

/// Response of AddProjects.
class AddProjectsResponse extends $pb.GeneratedMessage {
  factory AddProjectsResponse({
    $core.String? message,
    $core.String? id,
    $core.Iterable<$core.String>? ids,
    $core.Iterable<$0.Project>? projects,
  }) {
    final result = create();
    if (message != null) result.message = message;
    if (id != null) result.id = id;
    if (ids != null) result.ids.addAll(ids);
    if (projects != null) result.projects.addAll(projects);
    return result;
  }

  AddProjectsResponse._();

  factory AddProjectsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AddProjectsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AddProjectsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..aOS(2, _omitFieldNames ? '' : 'id')
    ..pPS(3, _omitFieldNames ? '' : 'ids')
    ..pPM<$0.Project>(4, _omitFieldNames ? '' : 'projects',
        subBuilder: $0.Project.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddProjectsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddProjectsResponse copyWith(void Function(AddProjectsResponse) updates) =>
      super.copyWith((message) => updates(message as AddProjectsResponse))
          as AddProjectsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AddProjectsResponse create() => AddProjectsResponse._();
  @$core.override
  AddProjectsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AddProjectsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AddProjectsResponse>(create);
  static AddProjectsResponse? _defaultInstance;

  /// Human-readable summary of what was done.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);

  /// Id of the new project if `project` was sent alone. Unset otherwise.
  @$pb.TagNumber(2)
  $core.String get id => $_getSZ(1);
  @$pb.TagNumber(2)
  set id($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasId() => $_has(1);
  @$pb.TagNumber(2)
  void clearId() => $_clearField(2);

  /// Ids of the new projects, in the order sent.
  @$pb.TagNumber(3)
  $pb.PbList<$core.String> get ids => $_getList(2);

  /// The new projects, in the order sent.
  @$pb.TagNumber(4)
  $pb.PbList<$0.Project> get projects => $_getList(3);
}

/// Which projects to list.
class ListProjectsRequest extends $pb.GeneratedMessage {
  factory ListProjectsRequest({
    $core.String? profileId,
    $core.int? limit,
    $core.int? offset,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (limit != null) result.limit = limit;
    if (offset != null) result.offset = offset;
    return result;
  }

  ListProjectsRequest._();

  factory ListProjectsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListProjectsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListProjectsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..aI(2, _omitFieldNames ? '' : 'limit')
    ..aI(3, _omitFieldNames ? '' : 'offset')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListProjectsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListProjectsRequest copyWith(void Function(ListProjectsRequest) updates) =>
      super.copyWith((message) => updates(message as ListProjectsRequest))
          as ListProjectsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListProjectsRequest create() => ListProjectsRequest._();
  @$core.override
  ListProjectsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListProjectsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListProjectsRequest>(create);
  static ListProjectsRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// Maximum number of projects to return, from 1 to 100. Unset: all.
  @$pb.TagNumber(2)
  $core.int get limit => $_getIZ(1);
  @$pb.TagNumber(2)
  set limit($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLimit() => $_has(1);
  @$pb.TagNumber(2)
  void clearLimit() => $_clearField(2);

  /// Number of projects to skip, 0 or more. Default: 0.
  @$pb.TagNumber(3)
  $core.int get offset => $_getIZ(2);
  @$pb.TagNumber(3)
  set offset($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasOffset() => $_has(2);
  @$pb.TagNumber(3)
  void clearOffset() => $_clearField(3);
}

/// Response of ListProjects.
class ListProjectsResponse extends $pb.GeneratedMessage {
  factory ListProjectsResponse({
    $core.Iterable<$0.Project>? projects,
    $core.int? total,
  }) {
    final result = create();
    if (projects != null) result.projects.addAll(projects);
    if (total != null) result.total = total;
    return result;
  }

  ListProjectsResponse._();

  factory ListProjectsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListProjectsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListProjectsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..pPM<$0.Project>(1, _omitFieldNames ? '' : 'projects',
        subBuilder: $0.Project.create)
    ..aI(2, _omitFieldNames ? '' : 'total')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListProjectsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListProjectsResponse copyWith(void Function(ListProjectsResponse) updates) =>
      super.copyWith((message) => updates(message as ListProjectsResponse))
          as ListProjectsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListProjectsResponse create() => ListProjectsResponse._();
  @$core.override
  ListProjectsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListProjectsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListProjectsResponse>(create);
  static ListProjectsResponse? _defaultInstance;

  /// The projects of the page.
  @$pb.TagNumber(1)
  $pb.PbList<$0.Project> get projects => $_getList(0);

  /// Total number that the profile has.
  @$pb.TagNumber(2)
  $core.int get total => $_getIZ(1);
  @$pb.TagNumber(2)
  set total($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotal() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotal() => $_clearField(2);
}

/// Which projects to change; each needs its `id`. Send one in `project`, or any number in
/// `projects`.
class UpdateProjectsRequest extends $pb.GeneratedMessage {
  factory UpdateProjectsRequest({
    $core.String? profileId,
    $0.ProjectInput? project,
    $core.Iterable<$0.ProjectInput>? projects,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (project != null) result.project = project;
    if (projects != null) result.projects.addAll(projects);
    return result;
  }

  UpdateProjectsRequest._();

  factory UpdateProjectsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateProjectsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateProjectsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..aOM<$0.ProjectInput>(2, _omitFieldNames ? '' : 'project',
        subBuilder: $0.ProjectInput.create)
    ..pPM<$0.ProjectInput>(3, _omitFieldNames ? '' : 'projects',
        subBuilder: $0.ProjectInput.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateProjectsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateProjectsRequest copyWith(
          void Function(UpdateProjectsRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateProjectsRequest))
          as UpdateProjectsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateProjectsRequest create() => UpdateProjectsRequest._();
  @$core.override
  UpdateProjectsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateProjectsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateProjectsRequest>(create);
  static UpdateProjectsRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// One project.
  @$pb.TagNumber(2)
  $0.ProjectInput get project => $_getN(1);
  @$pb.TagNumber(2)
  set project($0.ProjectInput value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasProject() => $_has(1);
  @$pb.TagNumber(2)
  void clearProject() => $_clearField(2);
  @$pb.TagNumber(2)
  $0.ProjectInput ensureProject() => $_ensure(1);

  /// Up to 100 projects; an empty list changes nothing.
  @$pb.TagNumber(3)
  $pb.PbList<$0.ProjectInput> get projects => $_getList(2);
}

/// Response of UpdateProjects.
class UpdateProjectsResponse extends $pb.GeneratedMessage {
  factory UpdateProjectsResponse({
    $core.String? message,
    $core.Iterable<$0.Project>? projects,
  }) {
    final result = create();
    if (message != null) result.message = message;
    if (projects != null) result.projects.addAll(projects);
    return result;
  }

  UpdateProjectsResponse._();

  factory UpdateProjectsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateProjectsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateProjectsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..pPM<$0.Project>(2, _omitFieldNames ? '' : 'projects',
        subBuilder: $0.Project.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateProjectsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateProjectsResponse copyWith(
          void Function(UpdateProjectsResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateProjectsResponse))
          as UpdateProjectsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateProjectsResponse create() => UpdateProjectsResponse._();
  @$core.override
  UpdateProjectsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateProjectsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateProjectsResponse>(create);
  static UpdateProjectsResponse? _defaultInstance;

  /// Human-readable summary of what was done.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);

  /// The changed projects, in the order sent.
  @$pb.TagNumber(2)
  $pb.PbList<$0.Project> get projects => $_getList(1);
}

/// Which projects to delete.
class DeleteProjectsRequest extends $pb.GeneratedMessage {
  factory DeleteProjectsRequest({
    $core.String? profileId,
    $core.Iterable<$core.String>? projectIds,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (projectIds != null) result.projectIds.addAll(projectIds);
    return result;
  }

  DeleteProjectsRequest._();

  factory DeleteProjectsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteProjectsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteProjectsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..pPS(2, _omitFieldNames ? '' : 'projectIds')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteProjectsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteProjectsRequest copyWith(
          void Function(DeleteProjectsRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteProjectsRequest))
          as DeleteProjectsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteProjectsRequest create() => DeleteProjectsRequest._();
  @$core.override
  DeleteProjectsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteProjectsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteProjectsRequest>(create);
  static DeleteProjectsRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// Ids of projects, 1 to 100. REST also takes them as `ids`, as a single `id`, or as a bare
  /// array.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get projectIds => $_getList(1);
}

/// Response of DeleteProjects.
class DeleteProjectsResponse extends $pb.GeneratedMessage {
  factory DeleteProjectsResponse({
    $core.String? message,
  }) {
    final result = create();
    if (message != null) result.message = message;
    return result;
  }

  DeleteProjectsResponse._();

  factory DeleteProjectsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteProjectsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteProjectsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteProjectsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteProjectsResponse copyWith(
          void Function(DeleteProjectsResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteProjectsResponse))
          as DeleteProjectsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteProjectsResponse create() => DeleteProjectsResponse._();
  @$core.override
  DeleteProjectsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteProjectsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteProjectsResponse>(create);
  static DeleteProjectsResponse? _defaultInstance;

  /// Human-readable summary of what was done.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);
}

/// Which certifications to add. Send one in `certification`, or any number in `certifications`; if
/// both are set, the single one comes first.
class AddCertificationsRequest extends $pb.GeneratedMessage {
  factory AddCertificationsRequest({
    $core.String? profileId,
    $0.CertificationInput? certification,
    $core.Iterable<$0.CertificationInput>? certifications,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (certification != null) result.certification = certification;
    if (certifications != null) result.certifications.addAll(certifications);
    return result;
  }

  AddCertificationsRequest._();

  factory AddCertificationsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AddCertificationsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AddCertificationsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..aOM<$0.CertificationInput>(2, _omitFieldNames ? '' : 'certification',
        subBuilder: $0.CertificationInput.create)
    ..pPM<$0.CertificationInput>(3, _omitFieldNames ? '' : 'certifications',
        subBuilder: $0.CertificationInput.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddCertificationsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddCertificationsRequest copyWith(
          void Function(AddCertificationsRequest) updates) =>
      super.copyWith((message) => updates(message as AddCertificationsRequest))
          as AddCertificationsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AddCertificationsRequest create() => AddCertificationsRequest._();
  @$core.override
  AddCertificationsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AddCertificationsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AddCertificationsRequest>(create);
  static AddCertificationsRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// One certification.
  @$pb.TagNumber(2)
  $0.CertificationInput get certification => $_getN(1);
  @$pb.TagNumber(2)
  set certification($0.CertificationInput value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasCertification() => $_has(1);
  @$pb.TagNumber(2)
  void clearCertification() => $_clearField(2);
  @$pb.TagNumber(2)
  $0.CertificationInput ensureCertification() => $_ensure(1);

  /// Up to 100 certifications; an empty list changes nothing.
  @$pb.TagNumber(3)
  $pb.PbList<$0.CertificationInput> get certifications => $_getList(2);
}

/// Response of AddCertifications.
class AddCertificationsResponse extends $pb.GeneratedMessage {
  factory AddCertificationsResponse({
    $core.String? message,
    $core.String? id,
    $core.Iterable<$core.String>? ids,
    $core.Iterable<$0.Certification>? certifications,
  }) {
    final result = create();
    if (message != null) result.message = message;
    if (id != null) result.id = id;
    if (ids != null) result.ids.addAll(ids);
    if (certifications != null) result.certifications.addAll(certifications);
    return result;
  }

  AddCertificationsResponse._();

  factory AddCertificationsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AddCertificationsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AddCertificationsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..aOS(2, _omitFieldNames ? '' : 'id')
    ..pPS(3, _omitFieldNames ? '' : 'ids')
    ..pPM<$0.Certification>(4, _omitFieldNames ? '' : 'certifications',
        subBuilder: $0.Certification.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddCertificationsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddCertificationsResponse copyWith(
          void Function(AddCertificationsResponse) updates) =>
      super.copyWith((message) => updates(message as AddCertificationsResponse))
          as AddCertificationsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AddCertificationsResponse create() => AddCertificationsResponse._();
  @$core.override
  AddCertificationsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AddCertificationsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AddCertificationsResponse>(create);
  static AddCertificationsResponse? _defaultInstance;

  /// Human-readable summary of what was done.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);

  /// Id of the new certification if `certification` was sent alone. Unset otherwise.
  @$pb.TagNumber(2)
  $core.String get id => $_getSZ(1);
  @$pb.TagNumber(2)
  set id($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasId() => $_has(1);
  @$pb.TagNumber(2)
  void clearId() => $_clearField(2);

  /// Ids of the new certifications, in the order sent.
  @$pb.TagNumber(3)
  $pb.PbList<$core.String> get ids => $_getList(2);

  /// The new certifications, in the order sent.
  @$pb.TagNumber(4)
  $pb.PbList<$0.Certification> get certifications => $_getList(3);
}

/// Which certifications to list.
class ListCertificationsRequest extends $pb.GeneratedMessage {
  factory ListCertificationsRequest({
    $core.String? profileId,
    $core.int? limit,
    $core.int? offset,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (limit != null) result.limit = limit;
    if (offset != null) result.offset = offset;
    return result;
  }

  ListCertificationsRequest._();

  factory ListCertificationsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListCertificationsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListCertificationsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..aI(2, _omitFieldNames ? '' : 'limit')
    ..aI(3, _omitFieldNames ? '' : 'offset')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCertificationsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCertificationsRequest copyWith(
          void Function(ListCertificationsRequest) updates) =>
      super.copyWith((message) => updates(message as ListCertificationsRequest))
          as ListCertificationsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListCertificationsRequest create() => ListCertificationsRequest._();
  @$core.override
  ListCertificationsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListCertificationsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListCertificationsRequest>(create);
  static ListCertificationsRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// Maximum number of certifications to return, from 1 to 100. Unset: all.
  @$pb.TagNumber(2)
  $core.int get limit => $_getIZ(1);
  @$pb.TagNumber(2)
  set limit($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLimit() => $_has(1);
  @$pb.TagNumber(2)
  void clearLimit() => $_clearField(2);

  /// Number of certifications to skip, 0 or more. Default: 0.
  @$pb.TagNumber(3)
  $core.int get offset => $_getIZ(2);
  @$pb.TagNumber(3)
  set offset($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasOffset() => $_has(2);
  @$pb.TagNumber(3)
  void clearOffset() => $_clearField(3);
}

/// Response of ListCertifications.
class ListCertificationsResponse extends $pb.GeneratedMessage {
  factory ListCertificationsResponse({
    $core.Iterable<$0.Certification>? certifications,
    $core.int? total,
  }) {
    final result = create();
    if (certifications != null) result.certifications.addAll(certifications);
    if (total != null) result.total = total;
    return result;
  }

  ListCertificationsResponse._();

  factory ListCertificationsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListCertificationsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListCertificationsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..pPM<$0.Certification>(1, _omitFieldNames ? '' : 'certifications',
        subBuilder: $0.Certification.create)
    ..aI(2, _omitFieldNames ? '' : 'total')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCertificationsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCertificationsResponse copyWith(
          void Function(ListCertificationsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListCertificationsResponse))
          as ListCertificationsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListCertificationsResponse create() => ListCertificationsResponse._();
  @$core.override
  ListCertificationsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListCertificationsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListCertificationsResponse>(create);
  static ListCertificationsResponse? _defaultInstance;

  /// The certifications of the page.
  @$pb.TagNumber(1)
  $pb.PbList<$0.Certification> get certifications => $_getList(0);

  /// Total number that the profile has.
  @$pb.TagNumber(2)
  $core.int get total => $_getIZ(1);
  @$pb.TagNumber(2)
  set total($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotal() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotal() => $_clearField(2);
}

/// Which certifications to change; each needs its `id`. Send one in `certification`, or any number
/// in `certifications`.
class UpdateCertificationsRequest extends $pb.GeneratedMessage {
  factory UpdateCertificationsRequest({
    $core.String? profileId,
    $0.CertificationInput? certification,
    $core.Iterable<$0.CertificationInput>? certifications,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (certification != null) result.certification = certification;
    if (certifications != null) result.certifications.addAll(certifications);
    return result;
  }

  UpdateCertificationsRequest._();

  factory UpdateCertificationsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateCertificationsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateCertificationsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..aOM<$0.CertificationInput>(2, _omitFieldNames ? '' : 'certification',
        subBuilder: $0.CertificationInput.create)
    ..pPM<$0.CertificationInput>(3, _omitFieldNames ? '' : 'certifications',
        subBuilder: $0.CertificationInput.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCertificationsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCertificationsRequest copyWith(
          void Function(UpdateCertificationsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as UpdateCertificationsRequest))
          as UpdateCertificationsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateCertificationsRequest create() =>
      UpdateCertificationsRequest._();
  @$core.override
  UpdateCertificationsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateCertificationsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateCertificationsRequest>(create);
  static UpdateCertificationsRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// One certification.
  @$pb.TagNumber(2)
  $0.CertificationInput get certification => $_getN(1);
  @$pb.TagNumber(2)
  set certification($0.CertificationInput value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasCertification() => $_has(1);
  @$pb.TagNumber(2)
  void clearCertification() => $_clearField(2);
  @$pb.TagNumber(2)
  $0.CertificationInput ensureCertification() => $_ensure(1);

  /// Up to 100 certifications; an empty list changes nothing.
  @$pb.TagNumber(3)
  $pb.PbList<$0.CertificationInput> get certifications => $_getList(2);
}

/// Response of UpdateCertifications.
class UpdateCertificationsResponse extends $pb.GeneratedMessage {
  factory UpdateCertificationsResponse({
    $core.String? message,
    $core.Iterable<$0.Certification>? certifications,
  }) {
    final result = create();
    if (message != null) result.message = message;
    if (certifications != null) result.certifications.addAll(certifications);
    return result;
  }

  UpdateCertificationsResponse._();

  factory UpdateCertificationsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateCertificationsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateCertificationsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..pPM<$0.Certification>(2, _omitFieldNames ? '' : 'certifications',
        subBuilder: $0.Certification.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCertificationsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCertificationsResponse copyWith(
          void Function(UpdateCertificationsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as UpdateCertificationsResponse))
          as UpdateCertificationsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateCertificationsResponse create() =>
      UpdateCertificationsResponse._();
  @$core.override
  UpdateCertificationsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateCertificationsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateCertificationsResponse>(create);
  static UpdateCertificationsResponse? _defaultInstance;

  /// Human-readable summary of what was done.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);

  /// The changed certifications, in the order sent.
  @$pb.TagNumber(2)
  $pb.PbList<$0.Certification> get certifications => $_getList(1);
}

/// Which certifications to delete.
class DeleteCertificationsRequest extends $pb.GeneratedMessage {
  factory DeleteCertificationsRequest({
    $core.String? profileId,
    $core.Iterable<$core.String>? certificationIds,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (certificationIds != null)
      result.certificationIds.addAll(certificationIds);
    return result;
  }

  DeleteCertificationsRequest._();

  factory DeleteCertificationsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteCertificationsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteCertificationsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..pPS(2, _omitFieldNames ? '' : 'certificationIds')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteCertificationsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteCertificationsRequest copyWith(
          void Function(DeleteCertificationsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as DeleteCertificationsRequest))
          as DeleteCertificationsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteCertificationsRequest create() =>
      DeleteCertificationsRequest._();
  @$core.override
  DeleteCertificationsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteCertificationsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteCertificationsRequest>(create);
  static DeleteCertificationsRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// Ids of certifications, 1 to 100. REST also takes them as `ids`, as a single `id`, or as a
  /// bare array.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get certificationIds => $_getList(1);
}

/// Response of DeleteCertifications.
class DeleteCertificationsResponse extends $pb.GeneratedMessage {
  factory DeleteCertificationsResponse({
    $core.String? message,
  }) {
    final result = create();
    if (message != null) result.message = message;
    return result;
  }

  DeleteCertificationsResponse._();

  factory DeleteCertificationsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteCertificationsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteCertificationsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteCertificationsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteCertificationsResponse copyWith(
          void Function(DeleteCertificationsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as DeleteCertificationsResponse))
          as DeleteCertificationsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteCertificationsResponse create() =>
      DeleteCertificationsResponse._();
  @$core.override
  DeleteCertificationsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteCertificationsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteCertificationsResponse>(create);
  static DeleteCertificationsResponse? _defaultInstance;

  /// Human-readable summary of what was done.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);
}

/// Which technical skills to add.
class AddTechnicalSkillsRequest extends $pb.GeneratedMessage {
  factory AddTechnicalSkillsRequest({
    $core.String? profileId,
    $core.Iterable<$core.String>? skills,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (skills != null) result.skills.addAll(skills);
    return result;
  }

  AddTechnicalSkillsRequest._();

  factory AddTechnicalSkillsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AddTechnicalSkillsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AddTechnicalSkillsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..pPS(2, _omitFieldNames ? '' : 'skills')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddTechnicalSkillsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddTechnicalSkillsRequest copyWith(
          void Function(AddTechnicalSkillsRequest) updates) =>
      super.copyWith((message) => updates(message as AddTechnicalSkillsRequest))
          as AddTechnicalSkillsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AddTechnicalSkillsRequest create() => AddTechnicalSkillsRequest._();
  @$core.override
  AddTechnicalSkillsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AddTechnicalSkillsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AddTechnicalSkillsRequest>(create);
  static AddTechnicalSkillsRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// The skills, 1 to 100 of 1 to 255 characters, none blank; surrounding white space does not
  /// count.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get skills => $_getList(1);
}

/// Response of AddTechnicalSkills.
class AddTechnicalSkillsResponse extends $pb.GeneratedMessage {
  factory AddTechnicalSkillsResponse({
    $core.String? message,
    $core.Iterable<$core.String>? technicalSkills,
  }) {
    final result = create();
    if (message != null) result.message = message;
    if (technicalSkills != null) result.technicalSkills.addAll(technicalSkills);
    return result;
  }

  AddTechnicalSkillsResponse._();

  factory AddTechnicalSkillsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AddTechnicalSkillsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AddTechnicalSkillsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..pPS(2, _omitFieldNames ? '' : 'technicalSkills')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddTechnicalSkillsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddTechnicalSkillsResponse copyWith(
          void Function(AddTechnicalSkillsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as AddTechnicalSkillsResponse))
          as AddTechnicalSkillsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AddTechnicalSkillsResponse create() => AddTechnicalSkillsResponse._();
  @$core.override
  AddTechnicalSkillsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AddTechnicalSkillsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AddTechnicalSkillsResponse>(create);
  static AddTechnicalSkillsResponse? _defaultInstance;

  /// Human-readable summary of what was done; counts only actual changes.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);

  /// All technical skills.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get technicalSkills => $_getList(1);
}

/// Which technical skills to remove.
class RemoveTechnicalSkillsRequest extends $pb.GeneratedMessage {
  factory RemoveTechnicalSkillsRequest({
    $core.String? profileId,
    $core.Iterable<$core.String>? skills,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (skills != null) result.skills.addAll(skills);
    return result;
  }

  RemoveTechnicalSkillsRequest._();

  factory RemoveTechnicalSkillsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RemoveTechnicalSkillsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RemoveTechnicalSkillsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..pPS(2, _omitFieldNames ? '' : 'skills')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemoveTechnicalSkillsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemoveTechnicalSkillsRequest copyWith(
          void Function(RemoveTechnicalSkillsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as RemoveTechnicalSkillsRequest))
          as RemoveTechnicalSkillsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RemoveTechnicalSkillsRequest create() =>
      RemoveTechnicalSkillsRequest._();
  @$core.override
  RemoveTechnicalSkillsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RemoveTechnicalSkillsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RemoveTechnicalSkillsRequest>(create);
  static RemoveTechnicalSkillsRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// The skills, 1 to 100 of 1 to 255 characters, none blank; surrounding white space does not
  /// count.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get skills => $_getList(1);
}

/// Response of RemoveTechnicalSkills.
class RemoveTechnicalSkillsResponse extends $pb.GeneratedMessage {
  factory RemoveTechnicalSkillsResponse({
    $core.String? message,
    $core.Iterable<$core.String>? technicalSkills,
  }) {
    final result = create();
    if (message != null) result.message = message;
    if (technicalSkills != null) result.technicalSkills.addAll(technicalSkills);
    return result;
  }

  RemoveTechnicalSkillsResponse._();

  factory RemoveTechnicalSkillsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RemoveTechnicalSkillsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RemoveTechnicalSkillsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..pPS(2, _omitFieldNames ? '' : 'technicalSkills')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemoveTechnicalSkillsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemoveTechnicalSkillsResponse copyWith(
          void Function(RemoveTechnicalSkillsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as RemoveTechnicalSkillsResponse))
          as RemoveTechnicalSkillsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RemoveTechnicalSkillsResponse create() =>
      RemoveTechnicalSkillsResponse._();
  @$core.override
  RemoveTechnicalSkillsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RemoveTechnicalSkillsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RemoveTechnicalSkillsResponse>(create);
  static RemoveTechnicalSkillsResponse? _defaultInstance;

  /// Human-readable summary of what was done; counts only actual changes.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);

  /// The remaining technical skills.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get technicalSkills => $_getList(1);
}

/// Which soft skills to add.
class AddSoftSkillsRequest extends $pb.GeneratedMessage {
  factory AddSoftSkillsRequest({
    $core.String? profileId,
    $core.Iterable<$core.String>? skills,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (skills != null) result.skills.addAll(skills);
    return result;
  }

  AddSoftSkillsRequest._();

  factory AddSoftSkillsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AddSoftSkillsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AddSoftSkillsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..pPS(2, _omitFieldNames ? '' : 'skills')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddSoftSkillsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddSoftSkillsRequest copyWith(void Function(AddSoftSkillsRequest) updates) =>
      super.copyWith((message) => updates(message as AddSoftSkillsRequest))
          as AddSoftSkillsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AddSoftSkillsRequest create() => AddSoftSkillsRequest._();
  @$core.override
  AddSoftSkillsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AddSoftSkillsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AddSoftSkillsRequest>(create);
  static AddSoftSkillsRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// The skills, 1 to 100 of 1 to 255 characters, none blank; surrounding white space does not
  /// count.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get skills => $_getList(1);
}

/// Response of AddSoftSkills.
class AddSoftSkillsResponse extends $pb.GeneratedMessage {
  factory AddSoftSkillsResponse({
    $core.String? message,
    $core.Iterable<$core.String>? softSkills,
  }) {
    final result = create();
    if (message != null) result.message = message;
    if (softSkills != null) result.softSkills.addAll(softSkills);
    return result;
  }

  AddSoftSkillsResponse._();

  factory AddSoftSkillsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AddSoftSkillsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AddSoftSkillsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..pPS(2, _omitFieldNames ? '' : 'softSkills')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddSoftSkillsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddSoftSkillsResponse copyWith(
          void Function(AddSoftSkillsResponse) updates) =>
      super.copyWith((message) => updates(message as AddSoftSkillsResponse))
          as AddSoftSkillsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AddSoftSkillsResponse create() => AddSoftSkillsResponse._();
  @$core.override
  AddSoftSkillsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AddSoftSkillsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AddSoftSkillsResponse>(create);
  static AddSoftSkillsResponse? _defaultInstance;

  /// Human-readable summary of what was done; counts only actual changes.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);

  /// All soft skills.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get softSkills => $_getList(1);
}

/// Which soft skills to remove.
class RemoveSoftSkillsRequest extends $pb.GeneratedMessage {
  factory RemoveSoftSkillsRequest({
    $core.String? profileId,
    $core.Iterable<$core.String>? skills,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (skills != null) result.skills.addAll(skills);
    return result;
  }

  RemoveSoftSkillsRequest._();

  factory RemoveSoftSkillsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RemoveSoftSkillsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RemoveSoftSkillsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..pPS(2, _omitFieldNames ? '' : 'skills')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemoveSoftSkillsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemoveSoftSkillsRequest copyWith(
          void Function(RemoveSoftSkillsRequest) updates) =>
      super.copyWith((message) => updates(message as RemoveSoftSkillsRequest))
          as RemoveSoftSkillsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RemoveSoftSkillsRequest create() => RemoveSoftSkillsRequest._();
  @$core.override
  RemoveSoftSkillsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RemoveSoftSkillsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RemoveSoftSkillsRequest>(create);
  static RemoveSoftSkillsRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// The skills, 1 to 100 of 1 to 255 characters, none blank; surrounding white space does not
  /// count.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get skills => $_getList(1);
}

/// Response of RemoveSoftSkills.
class RemoveSoftSkillsResponse extends $pb.GeneratedMessage {
  factory RemoveSoftSkillsResponse({
    $core.String? message,
    $core.Iterable<$core.String>? softSkills,
  }) {
    final result = create();
    if (message != null) result.message = message;
    if (softSkills != null) result.softSkills.addAll(softSkills);
    return result;
  }

  RemoveSoftSkillsResponse._();

  factory RemoveSoftSkillsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RemoveSoftSkillsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RemoveSoftSkillsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..pPS(2, _omitFieldNames ? '' : 'softSkills')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemoveSoftSkillsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemoveSoftSkillsResponse copyWith(
          void Function(RemoveSoftSkillsResponse) updates) =>
      super.copyWith((message) => updates(message as RemoveSoftSkillsResponse))
          as RemoveSoftSkillsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RemoveSoftSkillsResponse create() => RemoveSoftSkillsResponse._();
  @$core.override
  RemoveSoftSkillsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RemoveSoftSkillsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RemoveSoftSkillsResponse>(create);
  static RemoveSoftSkillsResponse? _defaultInstance;

  /// Human-readable summary of what was done; counts only actual changes.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);

  /// The remaining soft skills.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get softSkills => $_getList(1);
}

/// Whose skills to read.
class GetSkillsRequest extends $pb.GeneratedMessage {
  factory GetSkillsRequest({
    $core.String? profileId,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    return result;
  }

  GetSkillsRequest._();

  factory GetSkillsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetSkillsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetSkillsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetSkillsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetSkillsRequest copyWith(void Function(GetSkillsRequest) updates) =>
      super.copyWith((message) => updates(message as GetSkillsRequest))
          as GetSkillsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetSkillsRequest create() => GetSkillsRequest._();
  @$core.override
  GetSkillsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetSkillsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetSkillsRequest>(create);
  static GetSkillsRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);
}

/// Response of GetSkills.
class GetSkillsResponse extends $pb.GeneratedMessage {
  factory GetSkillsResponse({
    $0.Skills? skills,
  }) {
    final result = create();
    if (skills != null) result.skills = skills;
    return result;
  }

  GetSkillsResponse._();

  factory GetSkillsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetSkillsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetSkillsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOM<$0.Skills>(1, _omitFieldNames ? '' : 'skills',
        subBuilder: $0.Skills.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetSkillsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetSkillsResponse copyWith(void Function(GetSkillsResponse) updates) =>
      super.copyWith((message) => updates(message as GetSkillsResponse))
          as GetSkillsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetSkillsResponse create() => GetSkillsResponse._();
  @$core.override
  GetSkillsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetSkillsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetSkillsResponse>(create);
  static GetSkillsResponse? _defaultInstance;

  /// Skills, languages and certifications.
  @$pb.TagNumber(1)
  $0.Skills get skills => $_getN(0);
  @$pb.TagNumber(1)
  set skills($0.Skills value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSkills() => $_has(0);
  @$pb.TagNumber(1)
  void clearSkills() => $_clearField(1);
  @$pb.TagNumber(1)
  $0.Skills ensureSkills() => $_ensure(0);
}

/// The skills that replace the present ones.
class UpdateSkillsRequest extends $pb.GeneratedMessage {
  factory UpdateSkillsRequest({
    $core.String? profileId,
    $core.Iterable<$core.String>? technical,
    $core.Iterable<$core.String>? soft,
    $core.Iterable<$0.Language>? languages,
    $core.Iterable<$0.CertificationInput>? certifications,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (technical != null) result.technical.addAll(technical);
    if (soft != null) result.soft.addAll(soft);
    if (languages != null) result.languages.addAll(languages);
    if (certifications != null) result.certifications.addAll(certifications);
    return result;
  }

  UpdateSkillsRequest._();

  factory UpdateSkillsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateSkillsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateSkillsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..pPS(2, _omitFieldNames ? '' : 'technical')
    ..pPS(3, _omitFieldNames ? '' : 'soft')
    ..pPM<$0.Language>(4, _omitFieldNames ? '' : 'languages',
        subBuilder: $0.Language.create)
    ..pPM<$0.CertificationInput>(5, _omitFieldNames ? '' : 'certifications',
        subBuilder: $0.CertificationInput.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateSkillsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateSkillsRequest copyWith(void Function(UpdateSkillsRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateSkillsRequest))
          as UpdateSkillsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateSkillsRequest create() => UpdateSkillsRequest._();
  @$core.override
  UpdateSkillsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateSkillsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateSkillsRequest>(create);
  static UpdateSkillsRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// Technical skills, at most 100 of 1 to 255 characters; duplicates that differ only in letter
  /// case count once, in the first spelling. Absent: none.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get technical => $_getList(1);

  /// Soft skills, at most 100 of 1 to 255 characters; duplicates that differ only in letter case
  /// count once, in the first spelling. Absent: none.
  @$pb.TagNumber(3)
  $pb.PbList<$core.String> get soft => $_getList(2);

  /// Languages spoken, at most 100. Absent: none.
  @$pb.TagNumber(4)
  $pb.PbList<$0.Language> get languages => $_getList(3);

  /// Certifications, at most 100; those with a known id keep it, all others get a new one. Absent:
  /// none.
  @$pb.TagNumber(5)
  $pb.PbList<$0.CertificationInput> get certifications => $_getList(4);
}

/// Response of UpdateSkills.
class UpdateSkillsResponse extends $pb.GeneratedMessage {
  factory UpdateSkillsResponse({
    $0.Skills? skills,
  }) {
    final result = create();
    if (skills != null) result.skills = skills;
    return result;
  }

  UpdateSkillsResponse._();

  factory UpdateSkillsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateSkillsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateSkillsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOM<$0.Skills>(1, _omitFieldNames ? '' : 'skills',
        subBuilder: $0.Skills.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateSkillsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateSkillsResponse copyWith(void Function(UpdateSkillsResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateSkillsResponse))
          as UpdateSkillsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateSkillsResponse create() => UpdateSkillsResponse._();
  @$core.override
  UpdateSkillsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateSkillsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateSkillsResponse>(create);
  static UpdateSkillsResponse? _defaultInstance;

  /// Skills, languages and certifications as they are now.
  @$pb.TagNumber(1)
  $0.Skills get skills => $_getN(0);
  @$pb.TagNumber(1)
  set skills($0.Skills value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSkills() => $_has(0);
  @$pb.TagNumber(1)
  void clearSkills() => $_clearField(1);
  @$pb.TagNumber(1)
  $0.Skills ensureSkills() => $_ensure(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
