// This is a generated file - do not edit.
//
// Generated from jobwise/profile/v1/profile_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/field_mask.pb.dart'
    as $4;
import 'package:protobuf/well_known_types/google/protobuf/struct.pb.dart' as $3;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $5;

import 'profile_messages.pb.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// The profile to create. Ids and times that a client sends are ignored, also in items.
class CreateProfileRequest extends $pb.GeneratedMessage {
  factory CreateProfileRequest({
    $2.PersonalInfoInput? personalInfo,
    $core.String? professionalSummary,
    $core.String? enhancedProfessionalSummary,
    $core.String? enhancedSummary,
    $2.SkillsInput? skills,
    $3.Struct? customFields,
    $core.Iterable<$2.ExperienceInput>? experiences,
    $core.Iterable<$2.EducationInput>? education,
    $core.Iterable<$2.ProjectInput>? projects,
    $core.bool? isPrimary,
  }) {
    final result = create();
    if (personalInfo != null) result.personalInfo = personalInfo;
    if (professionalSummary != null)
      result.professionalSummary = professionalSummary;
    if (enhancedProfessionalSummary != null)
      result.enhancedProfessionalSummary = enhancedProfessionalSummary;
    if (enhancedSummary != null) result.enhancedSummary = enhancedSummary;
    if (skills != null) result.skills = skills;
    if (customFields != null) result.customFields = customFields;
    if (experiences != null) result.experiences.addAll(experiences);
    if (education != null) result.education.addAll(education);
    if (projects != null) result.projects.addAll(projects);
    if (isPrimary != null) result.isPrimary = isPrimary;
    return result;
  }

  CreateProfileRequest._();

  factory CreateProfileRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateProfileRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateProfileRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOM<$2.PersonalInfoInput>(1, _omitFieldNames ? '' : 'personalInfo',
        subBuilder: $2.PersonalInfoInput.create)
    ..aOS(2, _omitFieldNames ? '' : 'professionalSummary')
    ..aOS(3, _omitFieldNames ? '' : 'enhancedProfessionalSummary')
    ..aOS(4, _omitFieldNames ? '' : 'enhancedSummary')
    ..aOM<$2.SkillsInput>(5, _omitFieldNames ? '' : 'skills',
        subBuilder: $2.SkillsInput.create)
    ..aOM<$3.Struct>(6, _omitFieldNames ? '' : 'customFields',
        subBuilder: $3.Struct.create)
    ..pPM<$2.ExperienceInput>(7, _omitFieldNames ? '' : 'experiences',
        subBuilder: $2.ExperienceInput.create)
    ..pPM<$2.EducationInput>(8, _omitFieldNames ? '' : 'education',
        subBuilder: $2.EducationInput.create)
    ..pPM<$2.ProjectInput>(9, _omitFieldNames ? '' : 'projects',
        subBuilder: $2.ProjectInput.create)
    ..aOB(10, _omitFieldNames ? '' : 'isPrimary')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateProfileRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateProfileRequest copyWith(void Function(CreateProfileRequest) updates) =>
      super.copyWith((message) => updates(message as CreateProfileRequest))
          as CreateProfileRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateProfileRequest create() => CreateProfileRequest._();
  @$core.override
  CreateProfileRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateProfileRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateProfileRequest>(create);
  static CreateProfileRequest? _defaultInstance;

  /// Name and contact details of the person.
  @$pb.TagNumber(1)
  $2.PersonalInfoInput get personalInfo => $_getN(0);
  @$pb.TagNumber(1)
  set personalInfo($2.PersonalInfoInput value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPersonalInfo() => $_has(0);
  @$pb.TagNumber(1)
  void clearPersonalInfo() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.PersonalInfoInput ensurePersonalInfo() => $_ensure(0);

  /// Summary in the person's own words, at most 2000 characters. Unset: none.
  @$pb.TagNumber(2)
  $core.String get professionalSummary => $_getSZ(1);
  @$pb.TagNumber(2)
  set professionalSummary($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasProfessionalSummary() => $_has(1);
  @$pb.TagNumber(2)
  void clearProfessionalSummary() => $_clearField(2);

  /// The summary as rewritten before, at most 2000 characters. Unset or empty: none.
  @$pb.TagNumber(3)
  $core.String get enhancedProfessionalSummary => $_getSZ(2);
  @$pb.TagNumber(3)
  set enhancedProfessionalSummary($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasEnhancedProfessionalSummary() => $_has(2);
  @$pb.TagNumber(3)
  void clearEnhancedProfessionalSummary() => $_clearField(3);

  /// Alias of `enhanced_professional_summary`, which wins if both are set.
  @$pb.TagNumber(4)
  $core.String get enhancedSummary => $_getSZ(3);
  @$pb.TagNumber(4)
  set enhancedSummary($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasEnhancedSummary() => $_has(3);
  @$pb.TagNumber(4)
  void clearEnhancedSummary() => $_clearField(4);

  /// Skills, languages and certifications. Unset: none.
  @$pb.TagNumber(5)
  $2.SkillsInput get skills => $_getN(4);
  @$pb.TagNumber(5)
  set skills($2.SkillsInput value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasSkills() => $_has(4);
  @$pb.TagNumber(5)
  void clearSkills() => $_clearField(5);
  @$pb.TagNumber(5)
  $2.SkillsInput ensureSkills() => $_ensure(4);

  /// Anything else, by name: at most 1,048,576 bytes of JSON. Integers that a double would round are
  /// refused. Unset: nothing.
  @$pb.TagNumber(6)
  $3.Struct get customFields => $_getN(5);
  @$pb.TagNumber(6)
  set customFields($3.Struct value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasCustomFields() => $_has(5);
  @$pb.TagNumber(6)
  void clearCustomFields() => $_clearField(6);
  @$pb.TagNumber(6)
  $3.Struct ensureCustomFields() => $_ensure(5);

  /// Jobs, at most 100, in the person's order. Default: none.
  @$pb.TagNumber(7)
  $pb.PbList<$2.ExperienceInput> get experiences => $_getList(6);

  /// Schools and degrees, at most 100, in the person's order. Default: none.
  @$pb.TagNumber(8)
  $pb.PbList<$2.EducationInput> get education => $_getList(7);

  /// Projects, at most 100, in the person's order. Default: none.
  @$pb.TagNumber(9)
  $pb.PbList<$2.ProjectInput> get projects => $_getList(8);

  /// True makes this profile the primary one in place of the current one. Default: only the first
  /// profile is primary.
  @$pb.TagNumber(10)
  $core.bool get isPrimary => $_getBF(9);
  @$pb.TagNumber(10)
  set isPrimary($core.bool value) => $_setBool(9, value);
  @$pb.TagNumber(10)
  $core.bool hasIsPrimary() => $_has(9);
  @$pb.TagNumber(10)
  void clearIsPrimary() => $_clearField(10);
}

/// Response of CreateProfile.
class CreateProfileResponse extends $pb.GeneratedMessage {
  factory CreateProfileResponse({
    $2.Profile? profile,
  }) {
    final result = create();
    if (profile != null) result.profile = profile;
    return result;
  }

  CreateProfileResponse._();

  factory CreateProfileResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateProfileResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateProfileResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Profile>(1, _omitFieldNames ? '' : 'profile',
        subBuilder: $2.Profile.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateProfileResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateProfileResponse copyWith(
          void Function(CreateProfileResponse) updates) =>
      super.copyWith((message) => updates(message as CreateProfileResponse))
          as CreateProfileResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateProfileResponse create() => CreateProfileResponse._();
  @$core.override
  CreateProfileResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateProfileResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateProfileResponse>(create);
  static CreateProfileResponse? _defaultInstance;

  /// The new profile.
  @$pb.TagNumber(1)
  $2.Profile get profile => $_getN(0);
  @$pb.TagNumber(1)
  set profile($2.Profile value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasProfile() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfile() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Profile ensureProfile() => $_ensure(0);
}

/// Which page of the profiles to list.
class ListProfilesRequest extends $pb.GeneratedMessage {
  factory ListProfilesRequest({
    $core.int? limit,
    $core.int? offset,
  }) {
    final result = create();
    if (limit != null) result.limit = limit;
    if (offset != null) result.offset = offset;
    return result;
  }

  ListProfilesRequest._();

  factory ListProfilesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListProfilesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListProfilesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'limit')
    ..aI(2, _omitFieldNames ? '' : 'offset')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListProfilesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListProfilesRequest copyWith(void Function(ListProfilesRequest) updates) =>
      super.copyWith((message) => updates(message as ListProfilesRequest))
          as ListProfilesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListProfilesRequest create() => ListProfilesRequest._();
  @$core.override
  ListProfilesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListProfilesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListProfilesRequest>(create);
  static ListProfilesRequest? _defaultInstance;

  /// Maximum number of profiles to return, from 1 to 100. Default: 20.
  @$pb.TagNumber(1)
  $core.int get limit => $_getIZ(0);
  @$pb.TagNumber(1)
  set limit($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLimit() => $_has(0);
  @$pb.TagNumber(1)
  void clearLimit() => $_clearField(1);

  /// Number of profiles to skip, 0 or more. Default: 0.
  @$pb.TagNumber(2)
  $core.int get offset => $_getIZ(1);
  @$pb.TagNumber(2)
  set offset($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasOffset() => $_has(1);
  @$pb.TagNumber(2)
  void clearOffset() => $_clearField(2);
}

/// Response of ListProfiles.
class ListProfilesResponse extends $pb.GeneratedMessage {
  factory ListProfilesResponse({
    $core.Iterable<$2.Profile>? profiles,
    $core.int? total,
    $2.Pagination? pagination,
  }) {
    final result = create();
    if (profiles != null) result.profiles.addAll(profiles);
    if (total != null) result.total = total;
    if (pagination != null) result.pagination = pagination;
    return result;
  }

  ListProfilesResponse._();

  factory ListProfilesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListProfilesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListProfilesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..pPM<$2.Profile>(1, _omitFieldNames ? '' : 'profiles',
        subBuilder: $2.Profile.create)
    ..aI(2, _omitFieldNames ? '' : 'total')
    ..aOM<$2.Pagination>(3, _omitFieldNames ? '' : 'pagination',
        subBuilder: $2.Pagination.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListProfilesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListProfilesResponse copyWith(void Function(ListProfilesResponse) updates) =>
      super.copyWith((message) => updates(message as ListProfilesResponse))
          as ListProfilesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListProfilesResponse create() => ListProfilesResponse._();
  @$core.override
  ListProfilesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListProfilesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListProfilesResponse>(create);
  static ListProfilesResponse? _defaultInstance;

  /// The profiles of the page.
  @$pb.TagNumber(1)
  $pb.PbList<$2.Profile> get profiles => $_getList(0);

  /// Total number that the caller has.
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
  $2.Pagination get pagination => $_getN(2);
  @$pb.TagNumber(3)
  set pagination($2.Pagination value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasPagination() => $_has(2);
  @$pb.TagNumber(3)
  void clearPagination() => $_clearField(3);
  @$pb.TagNumber(3)
  $2.Pagination ensurePagination() => $_ensure(2);
}

/// Asks for the caller's primary profile.
class GetPrimaryProfileRequest extends $pb.GeneratedMessage {
  factory GetPrimaryProfileRequest() => create();

  GetPrimaryProfileRequest._();

  factory GetPrimaryProfileRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetPrimaryProfileRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetPrimaryProfileRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPrimaryProfileRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPrimaryProfileRequest copyWith(
          void Function(GetPrimaryProfileRequest) updates) =>
      super.copyWith((message) => updates(message as GetPrimaryProfileRequest))
          as GetPrimaryProfileRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetPrimaryProfileRequest create() => GetPrimaryProfileRequest._();
  @$core.override
  GetPrimaryProfileRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetPrimaryProfileRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetPrimaryProfileRequest>(create);
  static GetPrimaryProfileRequest? _defaultInstance;
}

/// Response of GetPrimaryProfile.
class GetPrimaryProfileResponse extends $pb.GeneratedMessage {
  factory GetPrimaryProfileResponse({
    $2.Profile? profile,
  }) {
    final result = create();
    if (profile != null) result.profile = profile;
    return result;
  }

  GetPrimaryProfileResponse._();

  factory GetPrimaryProfileResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetPrimaryProfileResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetPrimaryProfileResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Profile>(1, _omitFieldNames ? '' : 'profile',
        subBuilder: $2.Profile.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPrimaryProfileResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPrimaryProfileResponse copyWith(
          void Function(GetPrimaryProfileResponse) updates) =>
      super.copyWith((message) => updates(message as GetPrimaryProfileResponse))
          as GetPrimaryProfileResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetPrimaryProfileResponse create() => GetPrimaryProfileResponse._();
  @$core.override
  GetPrimaryProfileResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetPrimaryProfileResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetPrimaryProfileResponse>(create);
  static GetPrimaryProfileResponse? _defaultInstance;

  /// The profile.
  @$pb.TagNumber(1)
  $2.Profile get profile => $_getN(0);
  @$pb.TagNumber(1)
  set profile($2.Profile value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasProfile() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfile() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Profile ensureProfile() => $_ensure(0);
}

/// Which profile to read.
class GetProfileRequest extends $pb.GeneratedMessage {
  factory GetProfileRequest({
    $core.String? profileId,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    return result;
  }

  GetProfileRequest._();

  factory GetProfileRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetProfileRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetProfileRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetProfileRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetProfileRequest copyWith(void Function(GetProfileRequest) updates) =>
      super.copyWith((message) => updates(message as GetProfileRequest))
          as GetProfileRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetProfileRequest create() => GetProfileRequest._();
  @$core.override
  GetProfileRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetProfileRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetProfileRequest>(create);
  static GetProfileRequest? _defaultInstance;

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

/// Response of GetProfile.
class GetProfileResponse extends $pb.GeneratedMessage {
  factory GetProfileResponse({
    $2.Profile? profile,
  }) {
    final result = create();
    if (profile != null) result.profile = profile;
    return result;
  }

  GetProfileResponse._();

  factory GetProfileResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetProfileResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetProfileResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Profile>(1, _omitFieldNames ? '' : 'profile',
        subBuilder: $2.Profile.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetProfileResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetProfileResponse copyWith(void Function(GetProfileResponse) updates) =>
      super.copyWith((message) => updates(message as GetProfileResponse))
          as GetProfileResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetProfileResponse create() => GetProfileResponse._();
  @$core.override
  GetProfileResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetProfileResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetProfileResponse>(create);
  static GetProfileResponse? _defaultInstance;

  /// The profile.
  @$pb.TagNumber(1)
  $2.Profile get profile => $_getN(0);
  @$pb.TagNumber(1)
  set profile($2.Profile value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasProfile() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfile() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Profile ensureProfile() => $_ensure(0);
}

/// What to change in a profile. Over REST, a list, an object or a flag that is null keeps its value.
class UpdateProfileRequest extends $pb.GeneratedMessage {
  factory UpdateProfileRequest({
    $core.String? profileId,
    $2.PersonalInfoInput? personalInfo,
    $core.String? professionalSummary,
    $core.String? enhancedProfessionalSummary,
    $core.String? enhancedSummary,
    $2.SkillsInput? skills,
    $3.Struct? customFields,
    $core.Iterable<$2.ExperienceInput>? experiences,
    $core.Iterable<$2.EducationInput>? education,
    $core.Iterable<$2.ProjectInput>? projects,
    $core.bool? isPrimary,
    $4.FieldMask? updateMask,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (personalInfo != null) result.personalInfo = personalInfo;
    if (professionalSummary != null)
      result.professionalSummary = professionalSummary;
    if (enhancedProfessionalSummary != null)
      result.enhancedProfessionalSummary = enhancedProfessionalSummary;
    if (enhancedSummary != null) result.enhancedSummary = enhancedSummary;
    if (skills != null) result.skills = skills;
    if (customFields != null) result.customFields = customFields;
    if (experiences != null) result.experiences.addAll(experiences);
    if (education != null) result.education.addAll(education);
    if (projects != null) result.projects.addAll(projects);
    if (isPrimary != null) result.isPrimary = isPrimary;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  UpdateProfileRequest._();

  factory UpdateProfileRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateProfileRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateProfileRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..aOM<$2.PersonalInfoInput>(2, _omitFieldNames ? '' : 'personalInfo',
        subBuilder: $2.PersonalInfoInput.create)
    ..aOS(3, _omitFieldNames ? '' : 'professionalSummary')
    ..aOS(4, _omitFieldNames ? '' : 'enhancedProfessionalSummary')
    ..aOS(5, _omitFieldNames ? '' : 'enhancedSummary')
    ..aOM<$2.SkillsInput>(6, _omitFieldNames ? '' : 'skills',
        subBuilder: $2.SkillsInput.create)
    ..aOM<$3.Struct>(7, _omitFieldNames ? '' : 'customFields',
        subBuilder: $3.Struct.create)
    ..pPM<$2.ExperienceInput>(8, _omitFieldNames ? '' : 'experiences',
        subBuilder: $2.ExperienceInput.create)
    ..pPM<$2.EducationInput>(9, _omitFieldNames ? '' : 'education',
        subBuilder: $2.EducationInput.create)
    ..pPM<$2.ProjectInput>(10, _omitFieldNames ? '' : 'projects',
        subBuilder: $2.ProjectInput.create)
    ..aOB(11, _omitFieldNames ? '' : 'isPrimary')
    ..aOM<$4.FieldMask>(12, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $4.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateProfileRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateProfileRequest copyWith(void Function(UpdateProfileRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateProfileRequest))
          as UpdateProfileRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateProfileRequest create() => UpdateProfileRequest._();
  @$core.override
  UpdateProfileRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateProfileRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateProfileRequest>(create);
  static UpdateProfileRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// Personal data to change, key by key.
  @$pb.TagNumber(2)
  $2.PersonalInfoInput get personalInfo => $_getN(1);
  @$pb.TagNumber(2)
  set personalInfo($2.PersonalInfoInput value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasPersonalInfo() => $_has(1);
  @$pb.TagNumber(2)
  void clearPersonalInfo() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.PersonalInfoInput ensurePersonalInfo() => $_ensure(1);

  /// Summary in the person's own words, at most 2000 characters; null clears it. Changing it clears
  /// the enhanced summary unless the request also sends that.
  @$pb.TagNumber(3)
  $core.String get professionalSummary => $_getSZ(2);
  @$pb.TagNumber(3)
  set professionalSummary($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasProfessionalSummary() => $_has(2);
  @$pb.TagNumber(3)
  void clearProfessionalSummary() => $_clearField(3);

  /// The rewritten summary, at most 2000 characters. Empty clears it; null or absent keeps it.
  @$pb.TagNumber(4)
  $core.String get enhancedProfessionalSummary => $_getSZ(3);
  @$pb.TagNumber(4)
  set enhancedProfessionalSummary($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasEnhancedProfessionalSummary() => $_has(3);
  @$pb.TagNumber(4)
  void clearEnhancedProfessionalSummary() => $_clearField(4);

  /// Alias of `enhanced_professional_summary`, which wins if both are set.
  @$pb.TagNumber(5)
  $core.String get enhancedSummary => $_getSZ(4);
  @$pb.TagNumber(5)
  set enhancedSummary($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasEnhancedSummary() => $_has(4);
  @$pb.TagNumber(5)
  void clearEnhancedSummary() => $_clearField(5);

  /// Lists to replace, list by list.
  @$pb.TagNumber(6)
  $2.SkillsInput get skills => $_getN(5);
  @$pb.TagNumber(6)
  set skills($2.SkillsInput value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasSkills() => $_has(5);
  @$pb.TagNumber(6)
  void clearSkills() => $_clearField(6);
  @$pb.TagNumber(6)
  $2.SkillsInput ensureSkills() => $_ensure(5);

  /// Replaces all custom fields; at most 1,048,576 bytes of JSON. Integers that a double would round
  /// are refused.
  @$pb.TagNumber(7)
  $3.Struct get customFields => $_getN(6);
  @$pb.TagNumber(7)
  set customFields($3.Struct value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasCustomFields() => $_has(6);
  @$pb.TagNumber(7)
  void clearCustomFields() => $_clearField(7);
  @$pb.TagNumber(7)
  $3.Struct ensureCustomFields() => $_ensure(6);

  /// Replaces the list. Entries with a known id are changed by the fields they hold, all other
  /// entries are added, and existing entries that are missing here are deleted. The list takes the
  /// order sent.
  @$pb.TagNumber(8)
  $pb.PbList<$2.ExperienceInput> get experiences => $_getList(7);

  /// Replaces the list, as for experiences.
  @$pb.TagNumber(9)
  $pb.PbList<$2.EducationInput> get education => $_getList(8);

  /// Replaces the list, as for experiences.
  @$pb.TagNumber(10)
  $pb.PbList<$2.ProjectInput> get projects => $_getList(9);

  /// True makes this profile the primary one; anything else changes nothing.
  @$pb.TagNumber(11)
  $core.bool get isPrimary => $_getBF(10);
  @$pb.TagNumber(11)
  set isPrimary($core.bool value) => $_setBool(10, value);
  @$pb.TagNumber(11)
  $core.bool hasIsPrimary() => $_has(10);
  @$pb.TagNumber(11)
  void clearIsPrimary() => $_clearField(11);

  /// Fields to change. Empty: all populated fields. REST fills it from the keys sent.
  @$pb.TagNumber(12)
  $4.FieldMask get updateMask => $_getN(11);
  @$pb.TagNumber(12)
  set updateMask($4.FieldMask value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasUpdateMask() => $_has(11);
  @$pb.TagNumber(12)
  void clearUpdateMask() => $_clearField(12);
  @$pb.TagNumber(12)
  $4.FieldMask ensureUpdateMask() => $_ensure(11);
}

/// Response of UpdateProfile.
class UpdateProfileResponse extends $pb.GeneratedMessage {
  factory UpdateProfileResponse({
    $2.Profile? profile,
  }) {
    final result = create();
    if (profile != null) result.profile = profile;
    return result;
  }

  UpdateProfileResponse._();

  factory UpdateProfileResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateProfileResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateProfileResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Profile>(1, _omitFieldNames ? '' : 'profile',
        subBuilder: $2.Profile.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateProfileResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateProfileResponse copyWith(
          void Function(UpdateProfileResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateProfileResponse))
          as UpdateProfileResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateProfileResponse create() => UpdateProfileResponse._();
  @$core.override
  UpdateProfileResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateProfileResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateProfileResponse>(create);
  static UpdateProfileResponse? _defaultInstance;

  /// The whole profile as it is now.
  @$pb.TagNumber(1)
  $2.Profile get profile => $_getN(0);
  @$pb.TagNumber(1)
  set profile($2.Profile value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasProfile() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfile() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Profile ensureProfile() => $_ensure(0);
}

/// Which profile to delete.
class DeleteProfileRequest extends $pb.GeneratedMessage {
  factory DeleteProfileRequest({
    $core.String? profileId,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    return result;
  }

  DeleteProfileRequest._();

  factory DeleteProfileRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteProfileRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteProfileRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteProfileRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteProfileRequest copyWith(void Function(DeleteProfileRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteProfileRequest))
          as DeleteProfileRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteProfileRequest create() => DeleteProfileRequest._();
  @$core.override
  DeleteProfileRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteProfileRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteProfileRequest>(create);
  static DeleteProfileRequest? _defaultInstance;

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

/// Response of DeleteProfile; REST sends no body.
class DeleteProfileResponse extends $pb.GeneratedMessage {
  factory DeleteProfileResponse() => create();

  DeleteProfileResponse._();

  factory DeleteProfileResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteProfileResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteProfileResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteProfileResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteProfileResponse copyWith(
          void Function(DeleteProfileResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteProfileResponse))
          as DeleteProfileResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteProfileResponse create() => DeleteProfileResponse._();
  @$core.override
  DeleteProfileResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteProfileResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteProfileResponse>(create);
  static DeleteProfileResponse? _defaultInstance;
}

/// The resume to import.
class ImportProfileRequest extends $pb.GeneratedMessage {
  factory ImportProfileRequest({
    $core.String? filename,
    $core.List<$core.int>? content,
    $core.bool? save,
  }) {
    final result = create();
    if (filename != null) result.filename = filename;
    if (content != null) result.content = content;
    if (save != null) result.save = save;
    return result;
  }

  ImportProfileRequest._();

  factory ImportProfileRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ImportProfileRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ImportProfileRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'filename')
    ..a<$core.List<$core.int>>(
        2, _omitFieldNames ? '' : 'content', $pb.PbFieldType.OY)
    ..aOB(3, _omitFieldNames ? '' : 'save')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportProfileRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportProfileRequest copyWith(void Function(ImportProfileRequest) updates) =>
      super.copyWith((message) => updates(message as ImportProfileRequest))
          as ImportProfileRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ImportProfileRequest create() => ImportProfileRequest._();
  @$core.override
  ImportProfileRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ImportProfileRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ImportProfileRequest>(create);
  static ImportProfileRequest? _defaultInstance;

  /// Name of the file, at most 4096 characters; must end in `.json` (JSON Resume), `.pdf`, `.docx`,
  /// `.odt`, `.txt` or `.md`, in any case of letters.
  @$pb.TagNumber(1)
  $core.String get filename => $_getSZ(0);
  @$pb.TagNumber(1)
  set filename($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasFilename() => $_has(0);
  @$pb.TagNumber(1)
  void clearFilename() => $_clearField(1);

  /// The file, 1 to 5,242,880 bytes; JSON at most 2,097,152.
  @$pb.TagNumber(2)
  $core.List<$core.int> get content => $_getN(1);
  @$pb.TagNumber(2)
  set content($core.List<$core.int> value) => $_setBytes(1, value);
  @$pb.TagNumber(2)
  $core.bool hasContent() => $_has(1);
  @$pb.TagNumber(2)
  void clearContent() => $_clearField(2);

  /// True stores the profile. Default: false.
  @$pb.TagNumber(3)
  $core.bool get save => $_getBF(2);
  @$pb.TagNumber(3)
  set save($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSave() => $_has(2);
  @$pb.TagNumber(3)
  void clearSave() => $_clearField(3);
}

/// Response of ImportProfile.
class ImportProfileResponse extends $pb.GeneratedMessage {
  factory ImportProfileResponse({
    $2.Profile? profile,
    ImportCounts? found,
    $core.Iterable<ImportWarning>? warnings,
  }) {
    final result = create();
    if (profile != null) result.profile = profile;
    if (found != null) result.found = found;
    if (warnings != null) result.warnings.addAll(warnings);
    return result;
  }

  ImportProfileResponse._();

  factory ImportProfileResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ImportProfileResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ImportProfileResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Profile>(1, _omitFieldNames ? '' : 'profile',
        subBuilder: $2.Profile.create)
    ..aOM<ImportCounts>(2, _omitFieldNames ? '' : 'found',
        subBuilder: ImportCounts.create)
    ..pPM<ImportWarning>(3, _omitFieldNames ? '' : 'warnings',
        subBuilder: ImportWarning.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportProfileResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportProfileResponse copyWith(
          void Function(ImportProfileResponse) updates) =>
      super.copyWith((message) => updates(message as ImportProfileResponse))
          as ImportProfileResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ImportProfileResponse create() => ImportProfileResponse._();
  @$core.override
  ImportProfileResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ImportProfileResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ImportProfileResponse>(create);
  static ImportProfileResponse? _defaultInstance;

  /// The draft, in which ids, times and everything that the file does not state are empty or unset;
  /// with `save`, the stored profile.
  @$pb.TagNumber(1)
  $2.Profile get profile => $_getN(0);
  @$pb.TagNumber(1)
  set profile($2.Profile value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasProfile() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfile() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Profile ensureProfile() => $_ensure(0);

  /// How much was found.
  @$pb.TagNumber(2)
  ImportCounts get found => $_getN(1);
  @$pb.TagNumber(2)
  set found(ImportCounts value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasFound() => $_has(1);
  @$pb.TagNumber(2)
  void clearFound() => $_clearField(2);
  @$pb.TagNumber(2)
  ImportCounts ensureFound() => $_ensure(1);

  /// What the file says and the profile does not, in the order of the file.
  @$pb.TagNumber(3)
  $pb.PbList<ImportWarning> get warnings => $_getList(2);
}

/// How many entries of each kind were found in a file.
class ImportCounts extends $pb.GeneratedMessage {
  factory ImportCounts({
    $core.int? experiences,
    $core.int? education,
    $core.int? projects,
    $core.int? skills,
    $core.int? certifications,
    $core.int? languages,
  }) {
    final result = create();
    if (experiences != null) result.experiences = experiences;
    if (education != null) result.education = education;
    if (projects != null) result.projects = projects;
    if (skills != null) result.skills = skills;
    if (certifications != null) result.certifications = certifications;
    if (languages != null) result.languages = languages;
    return result;
  }

  ImportCounts._();

  factory ImportCounts.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ImportCounts.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ImportCounts',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'experiences')
    ..aI(2, _omitFieldNames ? '' : 'education')
    ..aI(3, _omitFieldNames ? '' : 'projects')
    ..aI(4, _omitFieldNames ? '' : 'skills')
    ..aI(5, _omitFieldNames ? '' : 'certifications')
    ..aI(6, _omitFieldNames ? '' : 'languages')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportCounts clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportCounts copyWith(void Function(ImportCounts) updates) =>
      super.copyWith((message) => updates(message as ImportCounts))
          as ImportCounts;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ImportCounts create() => ImportCounts._();
  @$core.override
  ImportCounts createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ImportCounts getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ImportCounts>(create);
  static ImportCounts? _defaultInstance;

  /// Jobs.
  @$pb.TagNumber(1)
  $core.int get experiences => $_getIZ(0);
  @$pb.TagNumber(1)
  set experiences($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasExperiences() => $_has(0);
  @$pb.TagNumber(1)
  void clearExperiences() => $_clearField(1);

  /// Schools and degrees.
  @$pb.TagNumber(2)
  $core.int get education => $_getIZ(1);
  @$pb.TagNumber(2)
  set education($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasEducation() => $_has(1);
  @$pb.TagNumber(2)
  void clearEducation() => $_clearField(2);

  /// Projects.
  @$pb.TagNumber(3)
  $core.int get projects => $_getIZ(2);
  @$pb.TagNumber(3)
  set projects($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasProjects() => $_has(2);
  @$pb.TagNumber(3)
  void clearProjects() => $_clearField(3);

  /// Technical and soft skills.
  @$pb.TagNumber(4)
  $core.int get skills => $_getIZ(3);
  @$pb.TagNumber(4)
  set skills($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSkills() => $_has(3);
  @$pb.TagNumber(4)
  void clearSkills() => $_clearField(4);

  /// Certifications.
  @$pb.TagNumber(5)
  $core.int get certifications => $_getIZ(4);
  @$pb.TagNumber(5)
  set certifications($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasCertifications() => $_has(4);
  @$pb.TagNumber(5)
  void clearCertifications() => $_clearField(5);

  /// Languages.
  @$pb.TagNumber(6)
  $core.int get languages => $_getIZ(5);
  @$pb.TagNumber(6)
  set languages($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasLanguages() => $_has(5);
  @$pb.TagNumber(6)
  void clearLanguages() => $_clearField(6);
}

/// A text of the file that has no place in the profile, or that a reader should look at.
class ImportWarning extends $pb.GeneratedMessage {
  factory ImportWarning({
    $core.String? path,
    $core.String? text,
  }) {
    final result = create();
    if (path != null) result.path = path;
    if (text != null) result.text = text;
    return result;
  }

  ImportWarning._();

  factory ImportWarning.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ImportWarning.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ImportWarning',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'path')
    ..aOS(2, _omitFieldNames ? '' : 'text')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportWarning clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportWarning copyWith(void Function(ImportWarning) updates) =>
      super.copyWith((message) => updates(message as ImportWarning))
          as ImportWarning;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ImportWarning create() => ImportWarning._();
  @$core.override
  ImportWarning createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ImportWarning getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ImportWarning>(create);
  static ImportWarning? _defaultInstance;

  /// Where it belongs: a place in the profile such as `experiences[2].start_date`, or in the file such
  /// as `page 1` or `work[0].url`.
  @$pb.TagNumber(1)
  $core.String get path => $_getSZ(0);
  @$pb.TagNumber(1)
  set path($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPath() => $_has(0);
  @$pb.TagNumber(1)
  void clearPath() => $_clearField(1);

  /// The text as the file states it.
  @$pb.TagNumber(2)
  $core.String get text => $_getSZ(1);
  @$pb.TagNumber(2)
  set text($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasText() => $_has(1);
  @$pb.TagNumber(2)
  void clearText() => $_clearField(2);
}

/// Which profile to export.
class ExportProfileRequest extends $pb.GeneratedMessage {
  factory ExportProfileRequest({
    $core.String? profileId,
    $core.String? format,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (format != null) result.format = format;
    return result;
  }

  ExportProfileRequest._();

  factory ExportProfileRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportProfileRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportProfileRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..aOS(2, _omitFieldNames ? '' : 'format')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportProfileRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportProfileRequest copyWith(void Function(ExportProfileRequest) updates) =>
      super.copyWith((message) => updates(message as ExportProfileRequest))
          as ExportProfileRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportProfileRequest create() => ExportProfileRequest._();
  @$core.override
  ExportProfileRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportProfileRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportProfileRequest>(create);
  static ExportProfileRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// `jsonresume`, which is the default.
  @$pb.TagNumber(2)
  $core.String get format => $_getSZ(1);
  @$pb.TagNumber(2)
  set format($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasFormat() => $_has(1);
  @$pb.TagNumber(2)
  void clearFormat() => $_clearField(2);
}

/// Response of ExportProfile.
class ExportProfileResponse extends $pb.GeneratedMessage {
  factory ExportProfileResponse({
    $3.Struct? resume,
  }) {
    final result = create();
    if (resume != null) result.resume = resume;
    return result;
  }

  ExportProfileResponse._();

  factory ExportProfileResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportProfileResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportProfileResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOM<$3.Struct>(1, _omitFieldNames ? '' : 'resume',
        subBuilder: $3.Struct.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportProfileResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportProfileResponse copyWith(
          void Function(ExportProfileResponse) updates) =>
      super.copyWith((message) => updates(message as ExportProfileResponse))
          as ExportProfileResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportProfileResponse create() => ExportProfileResponse._();
  @$core.override
  ExportProfileResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportProfileResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportProfileResponse>(create);
  static ExportProfileResponse? _defaultInstance;

  /// The JSON Resume.
  @$pb.TagNumber(1)
  $3.Struct get resume => $_getN(0);
  @$pb.TagNumber(1)
  set resume($3.Struct value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasResume() => $_has(0);
  @$pb.TagNumber(1)
  void clearResume() => $_clearField(1);
  @$pb.TagNumber(1)
  $3.Struct ensureResume() => $_ensure(0);
}

/// Which profile to look at.
class GetProfileAnalyticsRequest extends $pb.GeneratedMessage {
  factory GetProfileAnalyticsRequest({
    $core.String? profileId,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    return result;
  }

  GetProfileAnalyticsRequest._();

  factory GetProfileAnalyticsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetProfileAnalyticsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetProfileAnalyticsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetProfileAnalyticsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetProfileAnalyticsRequest copyWith(
          void Function(GetProfileAnalyticsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as GetProfileAnalyticsRequest))
          as GetProfileAnalyticsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetProfileAnalyticsRequest create() => GetProfileAnalyticsRequest._();
  @$core.override
  GetProfileAnalyticsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetProfileAnalyticsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetProfileAnalyticsRequest>(create);
  static GetProfileAnalyticsRequest? _defaultInstance;

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

/// Response of GetProfileAnalytics.
class GetProfileAnalyticsResponse extends $pb.GeneratedMessage {
  factory GetProfileAnalyticsResponse({
    $core.String? profileId,
    $core.int? completenessScore,
    $2.Completeness? completeness,
    $core.Iterable<$core.String>? missingSections,
    $core.Iterable<$core.String>? recommendations,
    $core.Iterable<$core.String>? strengths,
    $2.ProfileStats? stats,
    $2.ProfileStats? statistics,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (completenessScore != null) result.completenessScore = completenessScore;
    if (completeness != null) result.completeness = completeness;
    if (missingSections != null) result.missingSections.addAll(missingSections);
    if (recommendations != null) result.recommendations.addAll(recommendations);
    if (strengths != null) result.strengths.addAll(strengths);
    if (stats != null) result.stats = stats;
    if (statistics != null) result.statistics = statistics;
    return result;
  }

  GetProfileAnalyticsResponse._();

  factory GetProfileAnalyticsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetProfileAnalyticsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetProfileAnalyticsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..aI(2, _omitFieldNames ? '' : 'completenessScore')
    ..aOM<$2.Completeness>(3, _omitFieldNames ? '' : 'completeness',
        subBuilder: $2.Completeness.create)
    ..pPS(4, _omitFieldNames ? '' : 'missingSections')
    ..pPS(5, _omitFieldNames ? '' : 'recommendations')
    ..pPS(6, _omitFieldNames ? '' : 'strengths')
    ..aOM<$2.ProfileStats>(7, _omitFieldNames ? '' : 'stats',
        subBuilder: $2.ProfileStats.create)
    ..aOM<$2.ProfileStats>(8, _omitFieldNames ? '' : 'statistics',
        subBuilder: $2.ProfileStats.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetProfileAnalyticsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetProfileAnalyticsResponse copyWith(
          void Function(GetProfileAnalyticsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as GetProfileAnalyticsResponse))
          as GetProfileAnalyticsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetProfileAnalyticsResponse create() =>
      GetProfileAnalyticsResponse._();
  @$core.override
  GetProfileAnalyticsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetProfileAnalyticsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetProfileAnalyticsResponse>(create);
  static GetProfileAnalyticsResponse? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// How complete the profile is, from 0 to 100. Weights: personal data 15, summary 10 and its
  /// enhanced text 5, experiences 20, education 10, projects 10, technical skills 15, soft skills 5,
  /// certifications 10.
  @$pb.TagNumber(2)
  $core.int get completenessScore => $_getIZ(1);
  @$pb.TagNumber(2)
  set completenessScore($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCompletenessScore() => $_has(1);
  @$pb.TagNumber(2)
  void clearCompletenessScore() => $_clearField(2);

  /// The same, section by section.
  @$pb.TagNumber(3)
  $2.Completeness get completeness => $_getN(2);
  @$pb.TagNumber(3)
  set completeness($2.Completeness value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasCompleteness() => $_has(2);
  @$pb.TagNumber(3)
  void clearCompleteness() => $_clearField(3);
  @$pb.TagNumber(3)
  $2.Completeness ensureCompleteness() => $_ensure(2);

  /// Names of the sections that are empty.
  @$pb.TagNumber(4)
  $pb.PbList<$core.String> get missingSections => $_getList(3);

  /// What would help most, one sentence a string.
  @$pb.TagNumber(5)
  $pb.PbList<$core.String> get recommendations => $_getList(4);

  /// What is good already, one sentence a string.
  @$pb.TagNumber(6)
  $pb.PbList<$core.String> get strengths => $_getList(5);

  /// How much the profile holds.
  @$pb.TagNumber(7)
  $2.ProfileStats get stats => $_getN(6);
  @$pb.TagNumber(7)
  set stats($2.ProfileStats value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasStats() => $_has(6);
  @$pb.TagNumber(7)
  void clearStats() => $_clearField(7);
  @$pb.TagNumber(7)
  $2.ProfileStats ensureStats() => $_ensure(6);

  /// The same value under the name that the mobile app reads.
  @$pb.TagNumber(8)
  $2.ProfileStats get statistics => $_getN(7);
  @$pb.TagNumber(8)
  set statistics($2.ProfileStats value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasStatistics() => $_has(7);
  @$pb.TagNumber(8)
  void clearStatistics() => $_clearField(8);
  @$pb.TagNumber(8)
  $2.ProfileStats ensureStatistics() => $_ensure(7);
}

/// Whose custom fields to read.
class GetCustomFieldsRequest extends $pb.GeneratedMessage {
  factory GetCustomFieldsRequest({
    $core.String? profileId,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    return result;
  }

  GetCustomFieldsRequest._();

  factory GetCustomFieldsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCustomFieldsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCustomFieldsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCustomFieldsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCustomFieldsRequest copyWith(
          void Function(GetCustomFieldsRequest) updates) =>
      super.copyWith((message) => updates(message as GetCustomFieldsRequest))
          as GetCustomFieldsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCustomFieldsRequest create() => GetCustomFieldsRequest._();
  @$core.override
  GetCustomFieldsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCustomFieldsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCustomFieldsRequest>(create);
  static GetCustomFieldsRequest? _defaultInstance;

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

/// Response of GetCustomFields.
class GetCustomFieldsResponse extends $pb.GeneratedMessage {
  factory GetCustomFieldsResponse({
    $3.Struct? customFields,
  }) {
    final result = create();
    if (customFields != null) result.customFields = customFields;
    return result;
  }

  GetCustomFieldsResponse._();

  factory GetCustomFieldsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCustomFieldsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCustomFieldsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOM<$3.Struct>(1, _omitFieldNames ? '' : 'customFields',
        subBuilder: $3.Struct.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCustomFieldsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCustomFieldsResponse copyWith(
          void Function(GetCustomFieldsResponse) updates) =>
      super.copyWith((message) => updates(message as GetCustomFieldsResponse))
          as GetCustomFieldsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCustomFieldsResponse create() => GetCustomFieldsResponse._();
  @$core.override
  GetCustomFieldsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCustomFieldsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCustomFieldsResponse>(create);
  static GetCustomFieldsResponse? _defaultInstance;

  /// All custom fields by name.
  @$pb.TagNumber(1)
  $3.Struct get customFields => $_getN(0);
  @$pb.TagNumber(1)
  set customFields($3.Struct value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasCustomFields() => $_has(0);
  @$pb.TagNumber(1)
  void clearCustomFields() => $_clearField(1);
  @$pb.TagNumber(1)
  $3.Struct ensureCustomFields() => $_ensure(0);
}

/// Which custom fields to add.
class AddCustomFieldsRequest extends $pb.GeneratedMessage {
  factory AddCustomFieldsRequest({
    $core.String? profileId,
    $3.Struct? fields,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (fields != null) result.fields = fields;
    return result;
  }

  AddCustomFieldsRequest._();

  factory AddCustomFieldsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AddCustomFieldsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AddCustomFieldsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..aOM<$3.Struct>(2, _omitFieldNames ? '' : 'fields',
        subBuilder: $3.Struct.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddCustomFieldsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddCustomFieldsRequest copyWith(
          void Function(AddCustomFieldsRequest) updates) =>
      super.copyWith((message) => updates(message as AddCustomFieldsRequest))
          as AddCustomFieldsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AddCustomFieldsRequest create() => AddCustomFieldsRequest._();
  @$core.override
  AddCustomFieldsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AddCustomFieldsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AddCustomFieldsRequest>(create);
  static AddCustomFieldsRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// The fields by name, with any JSON value except integers that a double would round. The result
  /// has at most 1,048,576 bytes of JSON.
  @$pb.TagNumber(2)
  $3.Struct get fields => $_getN(1);
  @$pb.TagNumber(2)
  set fields($3.Struct value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasFields() => $_has(1);
  @$pb.TagNumber(2)
  void clearFields() => $_clearField(2);
  @$pb.TagNumber(2)
  $3.Struct ensureFields() => $_ensure(1);
}

/// Response of AddCustomFields.
class AddCustomFieldsResponse extends $pb.GeneratedMessage {
  factory AddCustomFieldsResponse({
    $core.String? message,
    $3.Struct? customFields,
  }) {
    final result = create();
    if (message != null) result.message = message;
    if (customFields != null) result.customFields = customFields;
    return result;
  }

  AddCustomFieldsResponse._();

  factory AddCustomFieldsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AddCustomFieldsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AddCustomFieldsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..aOM<$3.Struct>(2, _omitFieldNames ? '' : 'customFields',
        subBuilder: $3.Struct.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddCustomFieldsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddCustomFieldsResponse copyWith(
          void Function(AddCustomFieldsResponse) updates) =>
      super.copyWith((message) => updates(message as AddCustomFieldsResponse))
          as AddCustomFieldsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AddCustomFieldsResponse create() => AddCustomFieldsResponse._();
  @$core.override
  AddCustomFieldsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AddCustomFieldsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AddCustomFieldsResponse>(create);
  static AddCustomFieldsResponse? _defaultInstance;

  /// Human-readable summary of what was done.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);

  /// All custom fields as they are now.
  @$pb.TagNumber(2)
  $3.Struct get customFields => $_getN(1);
  @$pb.TagNumber(2)
  set customFields($3.Struct value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasCustomFields() => $_has(1);
  @$pb.TagNumber(2)
  void clearCustomFields() => $_clearField(2);
  @$pb.TagNumber(2)
  $3.Struct ensureCustomFields() => $_ensure(1);
}

/// How to change the custom fields.
class UpdateCustomFieldsRequest extends $pb.GeneratedMessage {
  factory UpdateCustomFieldsRequest({
    $core.String? profileId,
    $3.Struct? fields,
    $core.bool? replace,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (fields != null) result.fields = fields;
    if (replace != null) result.replace = replace;
    return result;
  }

  UpdateCustomFieldsRequest._();

  factory UpdateCustomFieldsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateCustomFieldsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateCustomFieldsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..aOM<$3.Struct>(2, _omitFieldNames ? '' : 'fields',
        subBuilder: $3.Struct.create)
    ..aOB(3, _omitFieldNames ? '' : 'replace')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCustomFieldsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCustomFieldsRequest copyWith(
          void Function(UpdateCustomFieldsRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateCustomFieldsRequest))
          as UpdateCustomFieldsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateCustomFieldsRequest create() => UpdateCustomFieldsRequest._();
  @$core.override
  UpdateCustomFieldsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateCustomFieldsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateCustomFieldsRequest>(create);
  static UpdateCustomFieldsRequest? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// The fields by name, with any JSON value except integers that a double would round. The result
  /// has at most 1,048,576 bytes of JSON. REST reads a body that is not `{"fields": {…}}` as this
  /// map, and then replaces all fields. It refuses a request without a body.
  @$pb.TagNumber(2)
  $3.Struct get fields => $_getN(1);
  @$pb.TagNumber(2)
  set fields($3.Struct value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasFields() => $_has(1);
  @$pb.TagNumber(2)
  void clearFields() => $_clearField(2);
  @$pb.TagNumber(2)
  $3.Struct ensureFields() => $_ensure(1);

  /// True replaces all custom fields by `fields`; false, the default, merges them.
  @$pb.TagNumber(3)
  $core.bool get replace => $_getBF(2);
  @$pb.TagNumber(3)
  set replace($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasReplace() => $_has(2);
  @$pb.TagNumber(3)
  void clearReplace() => $_clearField(3);
}

/// Response of UpdateCustomFields.
class UpdateCustomFieldsResponse extends $pb.GeneratedMessage {
  factory UpdateCustomFieldsResponse({
    $core.String? message,
    $3.Struct? customFields,
  }) {
    final result = create();
    if (message != null) result.message = message;
    if (customFields != null) result.customFields = customFields;
    return result;
  }

  UpdateCustomFieldsResponse._();

  factory UpdateCustomFieldsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateCustomFieldsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateCustomFieldsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..aOM<$3.Struct>(2, _omitFieldNames ? '' : 'customFields',
        subBuilder: $3.Struct.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCustomFieldsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCustomFieldsResponse copyWith(
          void Function(UpdateCustomFieldsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as UpdateCustomFieldsResponse))
          as UpdateCustomFieldsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateCustomFieldsResponse create() => UpdateCustomFieldsResponse._();
  @$core.override
  UpdateCustomFieldsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateCustomFieldsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateCustomFieldsResponse>(create);
  static UpdateCustomFieldsResponse? _defaultInstance;

  /// Human-readable summary of what was done.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);

  /// All custom fields as they are now.
  @$pb.TagNumber(2)
  $3.Struct get customFields => $_getN(1);
  @$pb.TagNumber(2)
  set customFields($3.Struct value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasCustomFields() => $_has(1);
  @$pb.TagNumber(2)
  void clearCustomFields() => $_clearField(2);
  @$pb.TagNumber(2)
  $3.Struct ensureCustomFields() => $_ensure(1);
}

/// Which profile to enhance, and how.
class EnhanceProfileRequest extends $pb.GeneratedMessage {
  factory EnhanceProfileRequest({
    $core.String? profileId,
    $core.String? customPrompt,
    $core.String? model,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (customPrompt != null) result.customPrompt = customPrompt;
    if (model != null) result.model = model;
    return result;
  }

  EnhanceProfileRequest._();

  factory EnhanceProfileRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EnhanceProfileRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EnhanceProfileRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..aOS(2, _omitFieldNames ? '' : 'customPrompt')
    ..aOS(3, _omitFieldNames ? '' : 'model')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EnhanceProfileRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EnhanceProfileRequest copyWith(
          void Function(EnhanceProfileRequest) updates) =>
      super.copyWith((message) => updates(message as EnhanceProfileRequest))
          as EnhanceProfileRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EnhanceProfileRequest create() => EnhanceProfileRequest._();
  @$core.override
  EnhanceProfileRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EnhanceProfileRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EnhanceProfileRequest>(create);
  static EnhanceProfileRequest? _defaultInstance;

  /// Id of one of the caller's profiles.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// What to emphasise, at most 500 characters. Blank counts as unset.
  @$pb.TagNumber(2)
  $core.String get customPrompt => $_getSZ(1);
  @$pb.TagNumber(2)
  set customPrompt($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCustomPrompt() => $_has(1);
  @$pb.TagNumber(2)
  void clearCustomPrompt() => $_clearField(2);

  /// Id of the model to use, one of those that ListModels returns for this task. No other model
  /// replaces it: if it is gone or fails, the request fails. Unset: the configured models.
  @$pb.TagNumber(3)
  $core.String get model => $_getSZ(2);
  @$pb.TagNumber(3)
  set model($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasModel() => $_has(2);
  @$pb.TagNumber(3)
  void clearModel() => $_clearField(3);
}

/// Response of EnhanceProfile.
class EnhanceProfileResponse extends $pb.GeneratedMessage {
  factory EnhanceProfileResponse({
    $core.String? profileId,
    $core.String? status,
    $2.EnhancedSections? enhancedSections,
    $2.EnhanceMetadata? llmMetadata,
    $2.WritingStyle? writingStyleUsed,
    $5.Timestamp? createdAt,
  }) {
    final result = create();
    if (profileId != null) result.profileId = profileId;
    if (status != null) result.status = status;
    if (enhancedSections != null) result.enhancedSections = enhancedSections;
    if (llmMetadata != null) result.llmMetadata = llmMetadata;
    if (writingStyleUsed != null) result.writingStyleUsed = writingStyleUsed;
    if (createdAt != null) result.createdAt = createdAt;
    return result;
  }

  EnhanceProfileResponse._();

  factory EnhanceProfileResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EnhanceProfileResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EnhanceProfileResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'profileId')
    ..aOS(2, _omitFieldNames ? '' : 'status')
    ..aOM<$2.EnhancedSections>(3, _omitFieldNames ? '' : 'enhancedSections',
        subBuilder: $2.EnhancedSections.create)
    ..aOM<$2.EnhanceMetadata>(4, _omitFieldNames ? '' : 'llmMetadata',
        subBuilder: $2.EnhanceMetadata.create)
    ..aOM<$2.WritingStyle>(5, _omitFieldNames ? '' : 'writingStyleUsed',
        subBuilder: $2.WritingStyle.create)
    ..aOM<$5.Timestamp>(6, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $5.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EnhanceProfileResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EnhanceProfileResponse copyWith(
          void Function(EnhanceProfileResponse) updates) =>
      super.copyWith((message) => updates(message as EnhanceProfileResponse))
          as EnhanceProfileResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EnhanceProfileResponse create() => EnhanceProfileResponse._();
  @$core.override
  EnhanceProfileResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EnhanceProfileResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EnhanceProfileResponse>(create);
  static EnhanceProfileResponse? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get profileId => $_getSZ(0);
  @$pb.TagNumber(1)
  set profileId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfileId() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfileId() => $_clearField(1);

  /// Always "completed".
  @$pb.TagNumber(2)
  $core.String get status => $_getSZ(1);
  @$pb.TagNumber(2)
  set status($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasStatus() => $_has(1);
  @$pb.TagNumber(2)
  void clearStatus() => $_clearField(2);

  /// What was written.
  @$pb.TagNumber(3)
  $2.EnhancedSections get enhancedSections => $_getN(2);
  @$pb.TagNumber(3)
  set enhancedSections($2.EnhancedSections value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasEnhancedSections() => $_has(2);
  @$pb.TagNumber(3)
  void clearEnhancedSections() => $_clearField(3);
  @$pb.TagNumber(3)
  $2.EnhancedSections ensureEnhancedSections() => $_ensure(2);

  /// What it cost.
  @$pb.TagNumber(4)
  $2.EnhanceMetadata get llmMetadata => $_getN(3);
  @$pb.TagNumber(4)
  set llmMetadata($2.EnhanceMetadata value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasLlmMetadata() => $_has(3);
  @$pb.TagNumber(4)
  void clearLlmMetadata() => $_clearField(4);
  @$pb.TagNumber(4)
  $2.EnhanceMetadata ensureLlmMetadata() => $_ensure(3);

  /// The style in which it was written.
  @$pb.TagNumber(5)
  $2.WritingStyle get writingStyleUsed => $_getN(4);
  @$pb.TagNumber(5)
  set writingStyleUsed($2.WritingStyle value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasWritingStyleUsed() => $_has(4);
  @$pb.TagNumber(5)
  void clearWritingStyleUsed() => $_clearField(5);
  @$pb.TagNumber(5)
  $2.WritingStyle ensureWritingStyleUsed() => $_ensure(4);

  /// When it was done.
  @$pb.TagNumber(6)
  $5.Timestamp get createdAt => $_getN(5);
  @$pb.TagNumber(6)
  set createdAt($5.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasCreatedAt() => $_has(5);
  @$pb.TagNumber(6)
  void clearCreatedAt() => $_clearField(6);
  @$pb.TagNumber(6)
  $5.Timestamp ensureCreatedAt() => $_ensure(5);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
