// This is a generated file - do not edit.
//
// Generated from jobwise/profile/v1/profile_messages.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/field_mask.pb.dart'
    as $2;
import 'package:protobuf/well_known_types/google/protobuf/struct.pb.dart' as $0;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Everything that a person says about themselves, entered once for all documents.
class Profile extends $pb.GeneratedMessage {
  factory Profile({
    $core.String? id,
    $core.int? userId,
    PersonalInfo? personalInfo,
    $core.String? professionalSummary,
    $core.String? enhancedProfessionalSummary,
    $core.String? enhancedSummary,
    Skills? skills,
    $core.Iterable<Experience>? experiences,
    $core.Iterable<Education>? education,
    $core.Iterable<Project>? projects,
    $0.Struct? customFields,
    $core.bool? isPrimary,
    $1.Timestamp? createdAt,
    $1.Timestamp? updatedAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (userId != null) result.userId = userId;
    if (personalInfo != null) result.personalInfo = personalInfo;
    if (professionalSummary != null)
      result.professionalSummary = professionalSummary;
    if (enhancedProfessionalSummary != null)
      result.enhancedProfessionalSummary = enhancedProfessionalSummary;
    if (enhancedSummary != null) result.enhancedSummary = enhancedSummary;
    if (skills != null) result.skills = skills;
    if (experiences != null) result.experiences.addAll(experiences);
    if (education != null) result.education.addAll(education);
    if (projects != null) result.projects.addAll(projects);
    if (customFields != null) result.customFields = customFields;
    if (isPrimary != null) result.isPrimary = isPrimary;
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    return result;
  }

  Profile._();

  factory Profile.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Profile.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Profile',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aI(2, _omitFieldNames ? '' : 'userId')
    ..aOM<PersonalInfo>(3, _omitFieldNames ? '' : 'personalInfo',
        subBuilder: PersonalInfo.create)
    ..aOS(4, _omitFieldNames ? '' : 'professionalSummary')
    ..aOS(5, _omitFieldNames ? '' : 'enhancedProfessionalSummary')
    ..aOS(6, _omitFieldNames ? '' : 'enhancedSummary')
    ..aOM<Skills>(7, _omitFieldNames ? '' : 'skills', subBuilder: Skills.create)
    ..pPM<Experience>(8, _omitFieldNames ? '' : 'experiences',
        subBuilder: Experience.create)
    ..pPM<Education>(9, _omitFieldNames ? '' : 'education',
        subBuilder: Education.create)
    ..pPM<Project>(10, _omitFieldNames ? '' : 'projects',
        subBuilder: Project.create)
    ..aOM<$0.Struct>(11, _omitFieldNames ? '' : 'customFields',
        subBuilder: $0.Struct.create)
    ..aOB(12, _omitFieldNames ? '' : 'isPrimary')
    ..aOM<$1.Timestamp>(13, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(14, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Profile clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Profile copyWith(void Function(Profile) updates) =>
      super.copyWith((message) => updates(message as Profile)) as Profile;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Profile create() => Profile._();
  @$core.override
  Profile createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Profile getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Profile>(create);
  static Profile? _defaultInstance;

  /// Id of the profile.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Id of the user who owns it.
  @$pb.TagNumber(2)
  $core.int get userId => $_getIZ(1);
  @$pb.TagNumber(2)
  set userId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasUserId() => $_has(1);
  @$pb.TagNumber(2)
  void clearUserId() => $_clearField(2);

  /// Name and contact details of the person.
  @$pb.TagNumber(3)
  PersonalInfo get personalInfo => $_getN(2);
  @$pb.TagNumber(3)
  set personalInfo(PersonalInfo value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasPersonalInfo() => $_has(2);
  @$pb.TagNumber(3)
  void clearPersonalInfo() => $_clearField(3);
  @$pb.TagNumber(3)
  PersonalInfo ensurePersonalInfo() => $_ensure(2);

  /// Summary in the person's own words. Unset: none.
  @$pb.TagNumber(4)
  $core.String get professionalSummary => $_getSZ(3);
  @$pb.TagNumber(4)
  set professionalSummary($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasProfessionalSummary() => $_has(3);
  @$pb.TagNumber(4)
  void clearProfessionalSummary() => $_clearField(4);

  /// The summary as rewritten by a model; the original stays unchanged. Unset: none.
  @$pb.TagNumber(5)
  $core.String get enhancedProfessionalSummary => $_getSZ(4);
  @$pb.TagNumber(5)
  set enhancedProfessionalSummary($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasEnhancedProfessionalSummary() => $_has(4);
  @$pb.TagNumber(5)
  void clearEnhancedProfessionalSummary() => $_clearField(5);

  /// The same text under its older name.
  @$pb.TagNumber(6)
  $core.String get enhancedSummary => $_getSZ(5);
  @$pb.TagNumber(6)
  set enhancedSummary($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasEnhancedSummary() => $_has(5);
  @$pb.TagNumber(6)
  void clearEnhancedSummary() => $_clearField(6);

  /// Skills, languages and certifications.
  @$pb.TagNumber(7)
  Skills get skills => $_getN(6);
  @$pb.TagNumber(7)
  set skills(Skills value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasSkills() => $_has(6);
  @$pb.TagNumber(7)
  void clearSkills() => $_clearField(7);
  @$pb.TagNumber(7)
  Skills ensureSkills() => $_ensure(6);

  /// Jobs, in the person's order.
  @$pb.TagNumber(8)
  $pb.PbList<Experience> get experiences => $_getList(7);

  /// Schools and degrees, in the person's order.
  @$pb.TagNumber(9)
  $pb.PbList<Education> get education => $_getList(8);

  /// Projects, in the person's order.
  @$pb.TagNumber(10)
  $pb.PbList<Project> get projects => $_getList(9);

  /// Anything else, by name.
  @$pb.TagNumber(11)
  $0.Struct get customFields => $_getN(10);
  @$pb.TagNumber(11)
  set customFields($0.Struct value) => $_setField(11, value);
  @$pb.TagNumber(11)
  $core.bool hasCustomFields() => $_has(10);
  @$pb.TagNumber(11)
  void clearCustomFields() => $_clearField(11);
  @$pb.TagNumber(11)
  $0.Struct ensureCustomFields() => $_ensure(10);

  /// True for the user's one profile that documents are created from.
  @$pb.TagNumber(12)
  $core.bool get isPrimary => $_getBF(11);
  @$pb.TagNumber(12)
  set isPrimary($core.bool value) => $_setBool(11, value);
  @$pb.TagNumber(12)
  $core.bool hasIsPrimary() => $_has(11);
  @$pb.TagNumber(12)
  void clearIsPrimary() => $_clearField(12);

  /// When the profile was created.
  @$pb.TagNumber(13)
  $1.Timestamp get createdAt => $_getN(12);
  @$pb.TagNumber(13)
  set createdAt($1.Timestamp value) => $_setField(13, value);
  @$pb.TagNumber(13)
  $core.bool hasCreatedAt() => $_has(12);
  @$pb.TagNumber(13)
  void clearCreatedAt() => $_clearField(13);
  @$pb.TagNumber(13)
  $1.Timestamp ensureCreatedAt() => $_ensure(12);

  /// When the profile or anything in it last changed.
  @$pb.TagNumber(14)
  $1.Timestamp get updatedAt => $_getN(13);
  @$pb.TagNumber(14)
  set updatedAt($1.Timestamp value) => $_setField(14, value);
  @$pb.TagNumber(14)
  $core.bool hasUpdatedAt() => $_has(13);
  @$pb.TagNumber(14)
  void clearUpdatedAt() => $_clearField(14);
  @$pb.TagNumber(14)
  $1.Timestamp ensureUpdatedAt() => $_ensure(13);
}

/// Name and contact details of the person.
class PersonalInfo extends $pb.GeneratedMessage {
  factory PersonalInfo({
    $core.String? fullName,
    $core.String? email,
    $core.String? phone,
    $core.String? location,
    $core.String? linkedin,
    $core.String? github,
    $core.String? website,
  }) {
    final result = create();
    if (fullName != null) result.fullName = fullName;
    if (email != null) result.email = email;
    if (phone != null) result.phone = phone;
    if (location != null) result.location = location;
    if (linkedin != null) result.linkedin = linkedin;
    if (github != null) result.github = github;
    if (website != null) result.website = website;
    return result;
  }

  PersonalInfo._();

  factory PersonalInfo.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PersonalInfo.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PersonalInfo',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'fullName')
    ..aOS(2, _omitFieldNames ? '' : 'email')
    ..aOS(3, _omitFieldNames ? '' : 'phone')
    ..aOS(4, _omitFieldNames ? '' : 'location')
    ..aOS(5, _omitFieldNames ? '' : 'linkedin')
    ..aOS(6, _omitFieldNames ? '' : 'github')
    ..aOS(7, _omitFieldNames ? '' : 'website')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PersonalInfo clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PersonalInfo copyWith(void Function(PersonalInfo) updates) =>
      super.copyWith((message) => updates(message as PersonalInfo))
          as PersonalInfo;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PersonalInfo create() => PersonalInfo._();
  @$core.override
  PersonalInfo createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PersonalInfo getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PersonalInfo>(create);
  static PersonalInfo? _defaultInstance;

  /// Full name.
  @$pb.TagNumber(1)
  $core.String get fullName => $_getSZ(0);
  @$pb.TagNumber(1)
  set fullName($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasFullName() => $_has(0);
  @$pb.TagNumber(1)
  void clearFullName() => $_clearField(1);

  /// E-mail address.
  @$pb.TagNumber(2)
  $core.String get email => $_getSZ(1);
  @$pb.TagNumber(2)
  set email($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasEmail() => $_has(1);
  @$pb.TagNumber(2)
  void clearEmail() => $_clearField(2);

  /// Telephone number, as written. Unset: none.
  @$pb.TagNumber(3)
  $core.String get phone => $_getSZ(2);
  @$pb.TagNumber(3)
  set phone($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPhone() => $_has(2);
  @$pb.TagNumber(3)
  void clearPhone() => $_clearField(3);

  /// Place of residence, as written. Unset: none.
  @$pb.TagNumber(4)
  $core.String get location => $_getSZ(3);
  @$pb.TagNumber(4)
  set location($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLocation() => $_has(3);
  @$pb.TagNumber(4)
  void clearLocation() => $_clearField(4);

  /// Address of the LinkedIn page, as written. Unset: none.
  @$pb.TagNumber(5)
  $core.String get linkedin => $_getSZ(4);
  @$pb.TagNumber(5)
  set linkedin($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasLinkedin() => $_has(4);
  @$pb.TagNumber(5)
  void clearLinkedin() => $_clearField(5);

  /// Address of the GitHub page, as written. Unset: none.
  @$pb.TagNumber(6)
  $core.String get github => $_getSZ(5);
  @$pb.TagNumber(6)
  set github($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasGithub() => $_has(5);
  @$pb.TagNumber(6)
  void clearGithub() => $_clearField(6);

  /// Address of the person's own website, as written. Unset: none.
  @$pb.TagNumber(7)
  $core.String get website => $_getSZ(6);
  @$pb.TagNumber(7)
  set website($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasWebsite() => $_has(6);
  @$pb.TagNumber(7)
  void clearWebsite() => $_clearField(7);
}

/// Name and contact details of the person, for writing. In an update, absent keys keep their value,
/// and null keys clear it if it may be unset.
class PersonalInfoInput extends $pb.GeneratedMessage {
  factory PersonalInfoInput({
    $core.String? fullName,
    $core.String? email,
    $core.String? phone,
    $core.String? location,
    $core.String? linkedin,
    $core.String? github,
    $core.String? website,
    $2.FieldMask? updateMask,
  }) {
    final result = create();
    if (fullName != null) result.fullName = fullName;
    if (email != null) result.email = email;
    if (phone != null) result.phone = phone;
    if (location != null) result.location = location;
    if (linkedin != null) result.linkedin = linkedin;
    if (github != null) result.github = github;
    if (website != null) result.website = website;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  PersonalInfoInput._();

  factory PersonalInfoInput.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PersonalInfoInput.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PersonalInfoInput',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'fullName')
    ..aOS(2, _omitFieldNames ? '' : 'email')
    ..aOS(3, _omitFieldNames ? '' : 'phone')
    ..aOS(4, _omitFieldNames ? '' : 'location')
    ..aOS(5, _omitFieldNames ? '' : 'linkedin')
    ..aOS(6, _omitFieldNames ? '' : 'github')
    ..aOS(7, _omitFieldNames ? '' : 'website')
    ..aOM<$2.FieldMask>(8, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $2.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PersonalInfoInput clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PersonalInfoInput copyWith(void Function(PersonalInfoInput) updates) =>
      super.copyWith((message) => updates(message as PersonalInfoInput))
          as PersonalInfoInput;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PersonalInfoInput create() => PersonalInfoInput._();
  @$core.override
  PersonalInfoInput createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PersonalInfoInput getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PersonalInfoInput>(create);
  static PersonalInfoInput? _defaultInstance;

  /// Full name, 1 to 100 characters; surrounding white space does not count.
  @$pb.TagNumber(1)
  $core.String get fullName => $_getSZ(0);
  @$pb.TagNumber(1)
  set fullName($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasFullName() => $_has(0);
  @$pb.TagNumber(1)
  void clearFullName() => $_clearField(1);

  /// E-mail address of at most 254 characters; surrounding white space does not count.
  @$pb.TagNumber(2)
  $core.String get email => $_getSZ(1);
  @$pb.TagNumber(2)
  set email($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasEmail() => $_has(1);
  @$pb.TagNumber(2)
  void clearEmail() => $_clearField(2);

  /// Telephone number, as written, at most 255 characters. Null or empty: none.
  @$pb.TagNumber(3)
  $core.String get phone => $_getSZ(2);
  @$pb.TagNumber(3)
  set phone($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPhone() => $_has(2);
  @$pb.TagNumber(3)
  void clearPhone() => $_clearField(3);

  /// Place of residence, as written, at most 255 characters. Null or empty: none.
  @$pb.TagNumber(4)
  $core.String get location => $_getSZ(3);
  @$pb.TagNumber(4)
  set location($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLocation() => $_has(3);
  @$pb.TagNumber(4)
  void clearLocation() => $_clearField(4);

  /// Address of the LinkedIn page, as written, at most 255 characters. Null or empty: none.
  @$pb.TagNumber(5)
  $core.String get linkedin => $_getSZ(4);
  @$pb.TagNumber(5)
  set linkedin($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasLinkedin() => $_has(4);
  @$pb.TagNumber(5)
  void clearLinkedin() => $_clearField(5);

  /// Address of the GitHub page, as written, at most 255 characters. Null or empty: none.
  @$pb.TagNumber(6)
  $core.String get github => $_getSZ(5);
  @$pb.TagNumber(6)
  set github($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasGithub() => $_has(5);
  @$pb.TagNumber(6)
  void clearGithub() => $_clearField(6);

  /// Address of the person's own website, as written, at most 255 characters. Null or empty: none.
  @$pb.TagNumber(7)
  $core.String get website => $_getSZ(6);
  @$pb.TagNumber(7)
  set website($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasWebsite() => $_has(6);
  @$pb.TagNumber(7)
  void clearWebsite() => $_clearField(7);

  /// Fields that an update changes. Empty: all populated fields. REST fills it from the keys sent.
  @$pb.TagNumber(8)
  $2.FieldMask get updateMask => $_getN(7);
  @$pb.TagNumber(8)
  set updateMask($2.FieldMask value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasUpdateMask() => $_has(7);
  @$pb.TagNumber(8)
  void clearUpdateMask() => $_clearField(8);
  @$pb.TagNumber(8)
  $2.FieldMask ensureUpdateMask() => $_ensure(7);
}

/// Skills, languages and certifications.
class Skills extends $pb.GeneratedMessage {
  factory Skills({
    $core.Iterable<$core.String>? technical,
    $core.Iterable<$core.String>? soft,
    $core.Iterable<Language>? languages,
    $core.Iterable<Certification>? certifications,
  }) {
    final result = create();
    if (technical != null) result.technical.addAll(technical);
    if (soft != null) result.soft.addAll(soft);
    if (languages != null) result.languages.addAll(languages);
    if (certifications != null) result.certifications.addAll(certifications);
    return result;
  }

  Skills._();

  factory Skills.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Skills.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Skills',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..pPS(1, _omitFieldNames ? '' : 'technical')
    ..pPS(2, _omitFieldNames ? '' : 'soft')
    ..pPM<Language>(3, _omitFieldNames ? '' : 'languages',
        subBuilder: Language.create)
    ..pPM<Certification>(4, _omitFieldNames ? '' : 'certifications',
        subBuilder: Certification.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Skills clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Skills copyWith(void Function(Skills) updates) =>
      super.copyWith((message) => updates(message as Skills)) as Skills;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Skills create() => Skills._();
  @$core.override
  Skills createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Skills getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Skills>(create);
  static Skills? _defaultInstance;

  /// Technical skills, in the person's order, without duplicates.
  @$pb.TagNumber(1)
  $pb.PbList<$core.String> get technical => $_getList(0);

  /// Soft skills, in the person's order, without duplicates.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get soft => $_getList(1);

  /// Languages spoken.
  @$pb.TagNumber(3)
  $pb.PbList<Language> get languages => $_getList(2);

  /// Certifications, in the person's order.
  @$pb.TagNumber(4)
  $pb.PbList<Certification> get certifications => $_getList(3);
}

/// Skills, languages and certifications, for writing. In an update, a list that is present replaces
/// the whole list, and an absent list keeps its value.
class SkillsInput extends $pb.GeneratedMessage {
  factory SkillsInput({
    $core.Iterable<$core.String>? technical,
    $core.Iterable<$core.String>? soft,
    $core.Iterable<Language>? languages,
    $core.Iterable<CertificationInput>? certifications,
    $2.FieldMask? updateMask,
  }) {
    final result = create();
    if (technical != null) result.technical.addAll(technical);
    if (soft != null) result.soft.addAll(soft);
    if (languages != null) result.languages.addAll(languages);
    if (certifications != null) result.certifications.addAll(certifications);
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  SkillsInput._();

  factory SkillsInput.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SkillsInput.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SkillsInput',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..pPS(1, _omitFieldNames ? '' : 'technical')
    ..pPS(2, _omitFieldNames ? '' : 'soft')
    ..pPM<Language>(3, _omitFieldNames ? '' : 'languages',
        subBuilder: Language.create)
    ..pPM<CertificationInput>(4, _omitFieldNames ? '' : 'certifications',
        subBuilder: CertificationInput.create)
    ..aOM<$2.FieldMask>(5, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $2.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SkillsInput clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SkillsInput copyWith(void Function(SkillsInput) updates) =>
      super.copyWith((message) => updates(message as SkillsInput))
          as SkillsInput;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SkillsInput create() => SkillsInput._();
  @$core.override
  SkillsInput createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SkillsInput getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SkillsInput>(create);
  static SkillsInput? _defaultInstance;

  /// Technical skills, at most 100 of 1 to 255 characters; duplicates that differ only in letter
  /// case count once, in the first spelling.
  @$pb.TagNumber(1)
  $pb.PbList<$core.String> get technical => $_getList(0);

  /// Soft skills, at most 100 of 1 to 255 characters; duplicates that differ only in letter case
  /// count once, in the first spelling.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get soft => $_getList(1);

  /// Languages spoken, at most 100.
  @$pb.TagNumber(3)
  $pb.PbList<Language> get languages => $_getList(2);

  /// Certifications, at most 100; those with a known id keep it, all others get a new one.
  @$pb.TagNumber(4)
  $pb.PbList<CertificationInput> get certifications => $_getList(3);

  /// Lists that an update replaces. Empty: all non-empty lists. REST fills it from the keys sent.
  @$pb.TagNumber(5)
  $2.FieldMask get updateMask => $_getN(4);
  @$pb.TagNumber(5)
  set updateMask($2.FieldMask value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasUpdateMask() => $_has(4);
  @$pb.TagNumber(5)
  void clearUpdateMask() => $_clearField(5);
  @$pb.TagNumber(5)
  $2.FieldMask ensureUpdateMask() => $_ensure(4);
}

/// A language and how well it is spoken.
class Language extends $pb.GeneratedMessage {
  factory Language({
    $core.String? name,
    $core.String? proficiency,
  }) {
    final result = create();
    if (name != null) result.name = name;
    if (proficiency != null) result.proficiency = proficiency;
    return result;
  }

  Language._();

  factory Language.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Language.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Language',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'name')
    ..aOS(2, _omitFieldNames ? '' : 'proficiency')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Language clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Language copyWith(void Function(Language) updates) =>
      super.copyWith((message) => updates(message as Language)) as Language;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Language create() => Language._();
  @$core.override
  Language createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Language getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Language>(create);
  static Language? _defaultInstance;

  /// Name of the language, 1 to 255 characters.
  @$pb.TagNumber(1)
  $core.String get name => $_getSZ(0);
  @$pb.TagNumber(1)
  set name($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasName() => $_has(0);
  @$pb.TagNumber(1)
  void clearName() => $_clearField(1);

  /// "native", "fluent", "conversational" or "basic".
  @$pb.TagNumber(2)
  $core.String get proficiency => $_getSZ(1);
  @$pb.TagNumber(2)
  set proficiency($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasProficiency() => $_has(1);
  @$pb.TagNumber(2)
  void clearProficiency() => $_clearField(2);
}

/// A certificate that somebody issued.
class Certification extends $pb.GeneratedMessage {
  factory Certification({
    $core.String? id,
    $core.String? name,
    $core.String? issuer,
    $core.String? dateObtained,
    $core.String? expiryDate,
    $core.String? credentialId,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (name != null) result.name = name;
    if (issuer != null) result.issuer = issuer;
    if (dateObtained != null) result.dateObtained = dateObtained;
    if (expiryDate != null) result.expiryDate = expiryDate;
    if (credentialId != null) result.credentialId = credentialId;
    return result;
  }

  Certification._();

  factory Certification.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Certification.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Certification',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'issuer')
    ..aOS(4, _omitFieldNames ? '' : 'dateObtained')
    ..aOS(5, _omitFieldNames ? '' : 'expiryDate')
    ..aOS(6, _omitFieldNames ? '' : 'credentialId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Certification clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Certification copyWith(void Function(Certification) updates) =>
      super.copyWith((message) => updates(message as Certification))
          as Certification;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Certification create() => Certification._();
  @$core.override
  Certification createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Certification getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<Certification>(create);
  static Certification? _defaultInstance;

  /// Id of the certification.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// What was certified.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// Who certified it; empty if not stated.
  @$pb.TagNumber(3)
  $core.String get issuer => $_getSZ(2);
  @$pb.TagNumber(3)
  set issuer($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasIssuer() => $_has(2);
  @$pb.TagNumber(3)
  void clearIssuer() => $_clearField(3);

  /// When, as written; empty if not stated.
  @$pb.TagNumber(4)
  $core.String get dateObtained => $_getSZ(3);
  @$pb.TagNumber(4)
  set dateObtained($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDateObtained() => $_has(3);
  @$pb.TagNumber(4)
  void clearDateObtained() => $_clearField(4);

  /// Last day of validity, `YYYY-MM-DD`. Unset: none.
  @$pb.TagNumber(5)
  $core.String get expiryDate => $_getSZ(4);
  @$pb.TagNumber(5)
  set expiryDate($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasExpiryDate() => $_has(4);
  @$pb.TagNumber(5)
  void clearExpiryDate() => $_clearField(5);

  /// Number or link of the certificate. Unset: none.
  @$pb.TagNumber(6)
  $core.String get credentialId => $_getSZ(5);
  @$pb.TagNumber(6)
  set credentialId($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasCredentialId() => $_has(5);
  @$pb.TagNumber(6)
  void clearCredentialId() => $_clearField(6);
}

/// A certification, for writing.
class CertificationInput extends $pb.GeneratedMessage {
  factory CertificationInput({
    $core.String? id,
    $core.String? name,
    $core.String? issuer,
    $core.String? dateObtained,
    $core.String? expiryDate,
    $core.String? credentialId,
    $2.FieldMask? updateMask,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (name != null) result.name = name;
    if (issuer != null) result.issuer = issuer;
    if (dateObtained != null) result.dateObtained = dateObtained;
    if (expiryDate != null) result.expiryDate = expiryDate;
    if (credentialId != null) result.credentialId = credentialId;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  CertificationInput._();

  factory CertificationInput.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CertificationInput.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CertificationInput',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'issuer')
    ..aOS(4, _omitFieldNames ? '' : 'dateObtained')
    ..aOS(5, _omitFieldNames ? '' : 'expiryDate')
    ..aOS(6, _omitFieldNames ? '' : 'credentialId')
    ..aOM<$2.FieldMask>(7, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $2.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CertificationInput clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CertificationInput copyWith(void Function(CertificationInput) updates) =>
      super.copyWith((message) => updates(message as CertificationInput))
          as CertificationInput;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CertificationInput create() => CertificationInput._();
  @$core.override
  CertificationInput createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CertificationInput getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CertificationInput>(create);
  static CertificationInput? _defaultInstance;

  /// Id of the certification to change or keep; ignored when adding one.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// What was certified, 1 to 255 characters.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// Who certified it, at most 255 characters. Unset: not stated.
  @$pb.TagNumber(3)
  $core.String get issuer => $_getSZ(2);
  @$pb.TagNumber(3)
  set issuer($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasIssuer() => $_has(2);
  @$pb.TagNumber(3)
  void clearIssuer() => $_clearField(3);

  /// When, as written, at most 255 characters. Unset: not stated.
  @$pb.TagNumber(4)
  $core.String get dateObtained => $_getSZ(3);
  @$pb.TagNumber(4)
  set dateObtained($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDateObtained() => $_has(3);
  @$pb.TagNumber(4)
  void clearDateObtained() => $_clearField(4);

  /// Last day of validity, `YYYY-MM-DD`. Unset or blank: none.
  @$pb.TagNumber(5)
  $core.String get expiryDate => $_getSZ(4);
  @$pb.TagNumber(5)
  set expiryDate($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasExpiryDate() => $_has(4);
  @$pb.TagNumber(5)
  void clearExpiryDate() => $_clearField(5);

  /// Number or link of the certificate, at most 255 characters. Unset: none.
  @$pb.TagNumber(6)
  $core.String get credentialId => $_getSZ(5);
  @$pb.TagNumber(6)
  set credentialId($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasCredentialId() => $_has(5);
  @$pb.TagNumber(6)
  void clearCredentialId() => $_clearField(6);

  /// Fields that an update changes. Empty: all populated fields. REST fills it from the keys sent.
  @$pb.TagNumber(7)
  $2.FieldMask get updateMask => $_getN(6);
  @$pb.TagNumber(7)
  set updateMask($2.FieldMask value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasUpdateMask() => $_has(6);
  @$pb.TagNumber(7)
  void clearUpdateMask() => $_clearField(7);
  @$pb.TagNumber(7)
  $2.FieldMask ensureUpdateMask() => $_ensure(6);
}

/// A job that the person holds or held.
class Experience extends $pb.GeneratedMessage {
  factory Experience({
    $core.String? id,
    $core.String? title,
    $core.String? company,
    $core.String? location,
    $core.String? startDate,
    $core.String? endDate,
    $core.bool? isCurrent,
    $core.String? description,
    $core.String? enhancedDescription,
    $core.Iterable<$core.String>? achievements,
    $core.Iterable<$core.String>? technologies,
    $core.String? employmentType,
    $core.String? industry,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (title != null) result.title = title;
    if (company != null) result.company = company;
    if (location != null) result.location = location;
    if (startDate != null) result.startDate = startDate;
    if (endDate != null) result.endDate = endDate;
    if (isCurrent != null) result.isCurrent = isCurrent;
    if (description != null) result.description = description;
    if (enhancedDescription != null)
      result.enhancedDescription = enhancedDescription;
    if (achievements != null) result.achievements.addAll(achievements);
    if (technologies != null) result.technologies.addAll(technologies);
    if (employmentType != null) result.employmentType = employmentType;
    if (industry != null) result.industry = industry;
    return result;
  }

  Experience._();

  factory Experience.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Experience.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Experience',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'title')
    ..aOS(3, _omitFieldNames ? '' : 'company')
    ..aOS(4, _omitFieldNames ? '' : 'location')
    ..aOS(5, _omitFieldNames ? '' : 'startDate')
    ..aOS(6, _omitFieldNames ? '' : 'endDate')
    ..aOB(7, _omitFieldNames ? '' : 'isCurrent')
    ..aOS(8, _omitFieldNames ? '' : 'description')
    ..aOS(9, _omitFieldNames ? '' : 'enhancedDescription')
    ..pPS(10, _omitFieldNames ? '' : 'achievements')
    ..pPS(11, _omitFieldNames ? '' : 'technologies')
    ..aOS(12, _omitFieldNames ? '' : 'employmentType')
    ..aOS(13, _omitFieldNames ? '' : 'industry')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Experience clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Experience copyWith(void Function(Experience) updates) =>
      super.copyWith((message) => updates(message as Experience)) as Experience;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Experience create() => Experience._();
  @$core.override
  Experience createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Experience getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<Experience>(create);
  static Experience? _defaultInstance;

  /// Id of the experience.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Job title.
  @$pb.TagNumber(2)
  $core.String get title => $_getSZ(1);
  @$pb.TagNumber(2)
  set title($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTitle() => $_has(1);
  @$pb.TagNumber(2)
  void clearTitle() => $_clearField(2);

  /// Employer.
  @$pb.TagNumber(3)
  $core.String get company => $_getSZ(2);
  @$pb.TagNumber(3)
  set company($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCompany() => $_has(2);
  @$pb.TagNumber(3)
  void clearCompany() => $_clearField(3);

  /// Where it was. Unset: not stated.
  @$pb.TagNumber(4)
  $core.String get location => $_getSZ(3);
  @$pb.TagNumber(4)
  set location($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLocation() => $_has(3);
  @$pb.TagNumber(4)
  void clearLocation() => $_clearField(4);

  /// First day, `YYYY-MM-DD`.
  @$pb.TagNumber(5)
  $core.String get startDate => $_getSZ(4);
  @$pb.TagNumber(5)
  set startDate($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasStartDate() => $_has(4);
  @$pb.TagNumber(5)
  void clearStartDate() => $_clearField(5);

  /// Last day, `YYYY-MM-DD`. Unset: open or not stated.
  @$pb.TagNumber(6)
  $core.String get endDate => $_getSZ(5);
  @$pb.TagNumber(6)
  set endDate($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasEndDate() => $_has(5);
  @$pb.TagNumber(6)
  void clearEndDate() => $_clearField(6);

  /// True while the person works there; `end_date` is then unset.
  @$pb.TagNumber(7)
  $core.bool get isCurrent => $_getBF(6);
  @$pb.TagNumber(7)
  set isCurrent($core.bool value) => $_setBool(6, value);
  @$pb.TagNumber(7)
  $core.bool hasIsCurrent() => $_has(6);
  @$pb.TagNumber(7)
  void clearIsCurrent() => $_clearField(7);

  /// What was done, in the person's own words; each line is a bullet. Unset: none.
  @$pb.TagNumber(8)
  $core.String get description => $_getSZ(7);
  @$pb.TagNumber(8)
  set description($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasDescription() => $_has(7);
  @$pb.TagNumber(8)
  void clearDescription() => $_clearField(8);

  /// The description as rewritten by a model; the original stays unchanged. Unset: none.
  @$pb.TagNumber(9)
  $core.String get enhancedDescription => $_getSZ(8);
  @$pb.TagNumber(9)
  set enhancedDescription($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasEnhancedDescription() => $_has(8);
  @$pb.TagNumber(9)
  void clearEnhancedDescription() => $_clearField(9);

  /// Results, one per string.
  @$pb.TagNumber(10)
  $pb.PbList<$core.String> get achievements => $_getList(9);

  /// Technologies used.
  @$pb.TagNumber(11)
  $pb.PbList<$core.String> get technologies => $_getList(10);

  /// Kind of employment, as written. Unset: not stated.
  @$pb.TagNumber(12)
  $core.String get employmentType => $_getSZ(11);
  @$pb.TagNumber(12)
  set employmentType($core.String value) => $_setString(11, value);
  @$pb.TagNumber(12)
  $core.bool hasEmploymentType() => $_has(11);
  @$pb.TagNumber(12)
  void clearEmploymentType() => $_clearField(12);

  /// Line of business, as written. Unset: not stated.
  @$pb.TagNumber(13)
  $core.String get industry => $_getSZ(12);
  @$pb.TagNumber(13)
  set industry($core.String value) => $_setString(12, value);
  @$pb.TagNumber(13)
  $core.bool hasIndustry() => $_has(12);
  @$pb.TagNumber(13)
  void clearIndustry() => $_clearField(13);
}

/// An experience, for writing.
class ExperienceInput extends $pb.GeneratedMessage {
  factory ExperienceInput({
    $core.String? id,
    $core.String? title,
    $core.String? company,
    $core.String? location,
    $core.String? startDate,
    $core.String? endDate,
    $core.bool? isCurrent,
    $core.String? description,
    $core.String? enhancedDescription,
    $core.Iterable<$core.String>? achievements,
    $core.Iterable<$core.String>? technologies,
    $core.String? employmentType,
    $core.String? industry,
    $2.FieldMask? updateMask,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (title != null) result.title = title;
    if (company != null) result.company = company;
    if (location != null) result.location = location;
    if (startDate != null) result.startDate = startDate;
    if (endDate != null) result.endDate = endDate;
    if (isCurrent != null) result.isCurrent = isCurrent;
    if (description != null) result.description = description;
    if (enhancedDescription != null)
      result.enhancedDescription = enhancedDescription;
    if (achievements != null) result.achievements.addAll(achievements);
    if (technologies != null) result.technologies.addAll(technologies);
    if (employmentType != null) result.employmentType = employmentType;
    if (industry != null) result.industry = industry;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  ExperienceInput._();

  factory ExperienceInput.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExperienceInput.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExperienceInput',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'title')
    ..aOS(3, _omitFieldNames ? '' : 'company')
    ..aOS(4, _omitFieldNames ? '' : 'location')
    ..aOS(5, _omitFieldNames ? '' : 'startDate')
    ..aOS(6, _omitFieldNames ? '' : 'endDate')
    ..aOB(7, _omitFieldNames ? '' : 'isCurrent')
    ..aOS(8, _omitFieldNames ? '' : 'description')
    ..aOS(9, _omitFieldNames ? '' : 'enhancedDescription')
    ..pPS(10, _omitFieldNames ? '' : 'achievements')
    ..pPS(11, _omitFieldNames ? '' : 'technologies')
    ..aOS(12, _omitFieldNames ? '' : 'employmentType')
    ..aOS(13, _omitFieldNames ? '' : 'industry')
    ..aOM<$2.FieldMask>(14, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $2.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExperienceInput clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExperienceInput copyWith(void Function(ExperienceInput) updates) =>
      super.copyWith((message) => updates(message as ExperienceInput))
          as ExperienceInput;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExperienceInput create() => ExperienceInput._();
  @$core.override
  ExperienceInput createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExperienceInput getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExperienceInput>(create);
  static ExperienceInput? _defaultInstance;

  /// Id of the experience to change; ignored when adding one.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Job title, 1 to 255 characters.
  @$pb.TagNumber(2)
  $core.String get title => $_getSZ(1);
  @$pb.TagNumber(2)
  set title($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTitle() => $_has(1);
  @$pb.TagNumber(2)
  void clearTitle() => $_clearField(2);

  /// Employer, 1 to 255 characters.
  @$pb.TagNumber(3)
  $core.String get company => $_getSZ(2);
  @$pb.TagNumber(3)
  set company($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCompany() => $_has(2);
  @$pb.TagNumber(3)
  void clearCompany() => $_clearField(3);

  /// Where it was, at most 255 characters. Unset: not stated.
  @$pb.TagNumber(4)
  $core.String get location => $_getSZ(3);
  @$pb.TagNumber(4)
  set location($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLocation() => $_has(3);
  @$pb.TagNumber(4)
  void clearLocation() => $_clearField(4);

  /// First day, `YYYY-MM-DD`.
  @$pb.TagNumber(5)
  $core.String get startDate => $_getSZ(4);
  @$pb.TagNumber(5)
  set startDate($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasStartDate() => $_has(4);
  @$pb.TagNumber(5)
  void clearStartDate() => $_clearField(5);

  /// Last day, `YYYY-MM-DD`, not before the first. Unset or blank: open or not stated.
  @$pb.TagNumber(6)
  $core.String get endDate => $_getSZ(5);
  @$pb.TagNumber(6)
  set endDate($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasEndDate() => $_has(5);
  @$pb.TagNumber(6)
  void clearEndDate() => $_clearField(6);

  /// Whether the person works there now; true clears `end_date`. Default: false.
  @$pb.TagNumber(7)
  $core.bool get isCurrent => $_getBF(6);
  @$pb.TagNumber(7)
  set isCurrent($core.bool value) => $_setBool(6, value);
  @$pb.TagNumber(7)
  $core.bool hasIsCurrent() => $_has(6);
  @$pb.TagNumber(7)
  void clearIsCurrent() => $_clearField(7);

  /// What was done, at most 2000 characters; each line is a bullet. Changing it clears
  /// `enhanced_description` unless the request also sends that. Unset: none.
  @$pb.TagNumber(8)
  $core.String get description => $_getSZ(7);
  @$pb.TagNumber(8)
  set description($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasDescription() => $_has(7);
  @$pb.TagNumber(8)
  void clearDescription() => $_clearField(8);

  /// The rewritten description, at most 2000 characters. Null or empty clears it, absent keeps it.
  @$pb.TagNumber(9)
  $core.String get enhancedDescription => $_getSZ(8);
  @$pb.TagNumber(9)
  set enhancedDescription($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasEnhancedDescription() => $_has(8);
  @$pb.TagNumber(9)
  void clearEnhancedDescription() => $_clearField(9);

  /// Results, at most 100, one per string of at most 2000 characters. Default: none.
  @$pb.TagNumber(10)
  $pb.PbList<$core.String> get achievements => $_getList(9);

  /// Technologies used, at most 100 of at most 255 characters. Default: none.
  @$pb.TagNumber(11)
  $pb.PbList<$core.String> get technologies => $_getList(10);

  /// Kind of employment, as written, at most 255 characters. Unset: not stated.
  @$pb.TagNumber(12)
  $core.String get employmentType => $_getSZ(11);
  @$pb.TagNumber(12)
  set employmentType($core.String value) => $_setString(11, value);
  @$pb.TagNumber(12)
  $core.bool hasEmploymentType() => $_has(11);
  @$pb.TagNumber(12)
  void clearEmploymentType() => $_clearField(12);

  /// Line of business, as written, at most 255 characters. Unset: not stated.
  @$pb.TagNumber(13)
  $core.String get industry => $_getSZ(12);
  @$pb.TagNumber(13)
  set industry($core.String value) => $_setString(12, value);
  @$pb.TagNumber(13)
  $core.bool hasIndustry() => $_has(12);
  @$pb.TagNumber(13)
  void clearIndustry() => $_clearField(13);

  /// Fields that an update changes. Empty: all populated fields. REST fills it from the keys sent.
  @$pb.TagNumber(14)
  $2.FieldMask get updateMask => $_getN(13);
  @$pb.TagNumber(14)
  set updateMask($2.FieldMask value) => $_setField(14, value);
  @$pb.TagNumber(14)
  $core.bool hasUpdateMask() => $_has(13);
  @$pb.TagNumber(14)
  void clearUpdateMask() => $_clearField(14);
  @$pb.TagNumber(14)
  $2.FieldMask ensureUpdateMask() => $_ensure(13);
}

/// A school, course or degree.
class Education extends $pb.GeneratedMessage {
  factory Education({
    $core.String? id,
    $core.String? institution,
    $core.String? degree,
    $core.String? fieldOfStudy,
    $core.String? startDate,
    $core.String? endDate,
    $core.bool? isCurrent,
    $core.double? gpa,
    $core.Iterable<$core.String>? honors,
    $core.Iterable<$core.String>? relevantCoursework,
    $core.String? description,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (institution != null) result.institution = institution;
    if (degree != null) result.degree = degree;
    if (fieldOfStudy != null) result.fieldOfStudy = fieldOfStudy;
    if (startDate != null) result.startDate = startDate;
    if (endDate != null) result.endDate = endDate;
    if (isCurrent != null) result.isCurrent = isCurrent;
    if (gpa != null) result.gpa = gpa;
    if (honors != null) result.honors.addAll(honors);
    if (relevantCoursework != null)
      result.relevantCoursework.addAll(relevantCoursework);
    if (description != null) result.description = description;
    return result;
  }

  Education._();

  factory Education.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Education.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Education',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'institution')
    ..aOS(3, _omitFieldNames ? '' : 'degree')
    ..aOS(4, _omitFieldNames ? '' : 'fieldOfStudy')
    ..aOS(5, _omitFieldNames ? '' : 'startDate')
    ..aOS(6, _omitFieldNames ? '' : 'endDate')
    ..aOB(7, _omitFieldNames ? '' : 'isCurrent')
    ..aD(8, _omitFieldNames ? '' : 'gpa')
    ..pPS(9, _omitFieldNames ? '' : 'honors')
    ..pPS(10, _omitFieldNames ? '' : 'relevantCoursework')
    ..aOS(11, _omitFieldNames ? '' : 'description')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Education clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Education copyWith(void Function(Education) updates) =>
      super.copyWith((message) => updates(message as Education)) as Education;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Education create() => Education._();
  @$core.override
  Education createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Education getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Education>(create);
  static Education? _defaultInstance;

  /// Id of the entry.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// School.
  @$pb.TagNumber(2)
  $core.String get institution => $_getSZ(1);
  @$pb.TagNumber(2)
  set institution($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasInstitution() => $_has(1);
  @$pb.TagNumber(2)
  void clearInstitution() => $_clearField(2);

  /// Degree.
  @$pb.TagNumber(3)
  $core.String get degree => $_getSZ(2);
  @$pb.TagNumber(3)
  set degree($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDegree() => $_has(2);
  @$pb.TagNumber(3)
  void clearDegree() => $_clearField(3);

  /// Subject; empty if not stated.
  @$pb.TagNumber(4)
  $core.String get fieldOfStudy => $_getSZ(3);
  @$pb.TagNumber(4)
  set fieldOfStudy($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasFieldOfStudy() => $_has(3);
  @$pb.TagNumber(4)
  void clearFieldOfStudy() => $_clearField(4);

  /// Beginning, as written; empty if not stated.
  @$pb.TagNumber(5)
  $core.String get startDate => $_getSZ(4);
  @$pb.TagNumber(5)
  set startDate($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasStartDate() => $_has(4);
  @$pb.TagNumber(5)
  void clearStartDate() => $_clearField(5);

  /// Last day, `YYYY-MM-DD`. Unset: open or not stated.
  @$pb.TagNumber(6)
  $core.String get endDate => $_getSZ(5);
  @$pb.TagNumber(6)
  set endDate($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasEndDate() => $_has(5);
  @$pb.TagNumber(6)
  void clearEndDate() => $_clearField(6);

  /// True while the person studies there.
  @$pb.TagNumber(7)
  $core.bool get isCurrent => $_getBF(6);
  @$pb.TagNumber(7)
  set isCurrent($core.bool value) => $_setBool(6, value);
  @$pb.TagNumber(7)
  $core.bool hasIsCurrent() => $_has(6);
  @$pb.TagNumber(7)
  void clearIsCurrent() => $_clearField(7);

  /// Grade point average, 0 or more. Unset: not stated.
  @$pb.TagNumber(8)
  $core.double get gpa => $_getN(7);
  @$pb.TagNumber(8)
  set gpa($core.double value) => $_setDouble(7, value);
  @$pb.TagNumber(8)
  $core.bool hasGpa() => $_has(7);
  @$pb.TagNumber(8)
  void clearGpa() => $_clearField(8);

  /// Honours, one per string.
  @$pb.TagNumber(9)
  $pb.PbList<$core.String> get honors => $_getList(8);

  /// Courses that matter, one per string.
  @$pb.TagNumber(10)
  $pb.PbList<$core.String> get relevantCoursework => $_getList(9);

  /// Anything else about it. Unset: none.
  @$pb.TagNumber(11)
  $core.String get description => $_getSZ(10);
  @$pb.TagNumber(11)
  set description($core.String value) => $_setString(10, value);
  @$pb.TagNumber(11)
  $core.bool hasDescription() => $_has(10);
  @$pb.TagNumber(11)
  void clearDescription() => $_clearField(11);
}

/// An education entry, for writing.
class EducationInput extends $pb.GeneratedMessage {
  factory EducationInput({
    $core.String? id,
    $core.String? institution,
    $core.String? degree,
    $core.String? fieldOfStudy,
    $core.String? startDate,
    $core.String? endDate,
    $core.bool? isCurrent,
    $core.double? gpa,
    $core.Iterable<$core.String>? honors,
    $core.Iterable<$core.String>? relevantCoursework,
    $core.String? description,
    $2.FieldMask? updateMask,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (institution != null) result.institution = institution;
    if (degree != null) result.degree = degree;
    if (fieldOfStudy != null) result.fieldOfStudy = fieldOfStudy;
    if (startDate != null) result.startDate = startDate;
    if (endDate != null) result.endDate = endDate;
    if (isCurrent != null) result.isCurrent = isCurrent;
    if (gpa != null) result.gpa = gpa;
    if (honors != null) result.honors.addAll(honors);
    if (relevantCoursework != null)
      result.relevantCoursework.addAll(relevantCoursework);
    if (description != null) result.description = description;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  EducationInput._();

  factory EducationInput.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EducationInput.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EducationInput',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'institution')
    ..aOS(3, _omitFieldNames ? '' : 'degree')
    ..aOS(4, _omitFieldNames ? '' : 'fieldOfStudy')
    ..aOS(5, _omitFieldNames ? '' : 'startDate')
    ..aOS(6, _omitFieldNames ? '' : 'endDate')
    ..aOB(7, _omitFieldNames ? '' : 'isCurrent')
    ..aD(8, _omitFieldNames ? '' : 'gpa')
    ..pPS(9, _omitFieldNames ? '' : 'honors')
    ..pPS(10, _omitFieldNames ? '' : 'relevantCoursework')
    ..aOS(11, _omitFieldNames ? '' : 'description')
    ..aOM<$2.FieldMask>(12, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $2.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EducationInput clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EducationInput copyWith(void Function(EducationInput) updates) =>
      super.copyWith((message) => updates(message as EducationInput))
          as EducationInput;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EducationInput create() => EducationInput._();
  @$core.override
  EducationInput createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EducationInput getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EducationInput>(create);
  static EducationInput? _defaultInstance;

  /// Id of the entry to change; ignored when adding one.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// School, 1 to 255 characters.
  @$pb.TagNumber(2)
  $core.String get institution => $_getSZ(1);
  @$pb.TagNumber(2)
  set institution($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasInstitution() => $_has(1);
  @$pb.TagNumber(2)
  void clearInstitution() => $_clearField(2);

  /// Degree, 1 to 255 characters.
  @$pb.TagNumber(3)
  $core.String get degree => $_getSZ(2);
  @$pb.TagNumber(3)
  set degree($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDegree() => $_has(2);
  @$pb.TagNumber(3)
  void clearDegree() => $_clearField(3);

  /// Subject, at most 255 characters. Unset: not stated.
  @$pb.TagNumber(4)
  $core.String get fieldOfStudy => $_getSZ(3);
  @$pb.TagNumber(4)
  set fieldOfStudy($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasFieldOfStudy() => $_has(3);
  @$pb.TagNumber(4)
  void clearFieldOfStudy() => $_clearField(4);

  /// Beginning, as written, at most 255 characters. Unset: not stated.
  @$pb.TagNumber(5)
  $core.String get startDate => $_getSZ(4);
  @$pb.TagNumber(5)
  set startDate($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasStartDate() => $_has(4);
  @$pb.TagNumber(5)
  void clearStartDate() => $_clearField(5);

  /// Last day, `YYYY-MM-DD`. Unset or blank: open or not stated.
  @$pb.TagNumber(6)
  $core.String get endDate => $_getSZ(5);
  @$pb.TagNumber(6)
  set endDate($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasEndDate() => $_has(5);
  @$pb.TagNumber(6)
  void clearEndDate() => $_clearField(6);

  /// Whether the person studies there now. Default: false.
  @$pb.TagNumber(7)
  $core.bool get isCurrent => $_getBF(6);
  @$pb.TagNumber(7)
  set isCurrent($core.bool value) => $_setBool(6, value);
  @$pb.TagNumber(7)
  $core.bool hasIsCurrent() => $_has(6);
  @$pb.TagNumber(7)
  void clearIsCurrent() => $_clearField(7);

  /// Grade point average, 0 or more. Unset: not stated.
  @$pb.TagNumber(8)
  $core.double get gpa => $_getN(7);
  @$pb.TagNumber(8)
  set gpa($core.double value) => $_setDouble(7, value);
  @$pb.TagNumber(8)
  $core.bool hasGpa() => $_has(7);
  @$pb.TagNumber(8)
  void clearGpa() => $_clearField(8);

  /// Honours, at most 100 of at most 255 characters. Default: none.
  @$pb.TagNumber(9)
  $pb.PbList<$core.String> get honors => $_getList(8);

  /// Courses that matter, at most 100 of at most 255 characters. Default: none.
  @$pb.TagNumber(10)
  $pb.PbList<$core.String> get relevantCoursework => $_getList(9);

  /// Anything else about it, at most 2000 characters. Unset: none.
  @$pb.TagNumber(11)
  $core.String get description => $_getSZ(10);
  @$pb.TagNumber(11)
  set description($core.String value) => $_setString(10, value);
  @$pb.TagNumber(11)
  $core.bool hasDescription() => $_has(10);
  @$pb.TagNumber(11)
  void clearDescription() => $_clearField(11);

  /// Fields that an update changes. Empty: all populated fields. REST fills it from the keys sent.
  @$pb.TagNumber(12)
  $2.FieldMask get updateMask => $_getN(11);
  @$pb.TagNumber(12)
  set updateMask($2.FieldMask value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasUpdateMask() => $_has(11);
  @$pb.TagNumber(12)
  void clearUpdateMask() => $_clearField(12);
  @$pb.TagNumber(12)
  $2.FieldMask ensureUpdateMask() => $_ensure(11);
}

/// A project that the person worked on.
class Project extends $pb.GeneratedMessage {
  factory Project({
    $core.String? id,
    $core.String? name,
    $core.String? description,
    $core.String? enhancedDescription,
    $core.Iterable<$core.String>? technologies,
    $core.String? url,
    $core.String? githubUrl,
    $core.String? repositoryUrl,
    $core.String? startDate,
    $core.String? endDate,
    $core.bool? isOngoing,
    $core.Iterable<$core.String>? highlights,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    if (enhancedDescription != null)
      result.enhancedDescription = enhancedDescription;
    if (technologies != null) result.technologies.addAll(technologies);
    if (url != null) result.url = url;
    if (githubUrl != null) result.githubUrl = githubUrl;
    if (repositoryUrl != null) result.repositoryUrl = repositoryUrl;
    if (startDate != null) result.startDate = startDate;
    if (endDate != null) result.endDate = endDate;
    if (isOngoing != null) result.isOngoing = isOngoing;
    if (highlights != null) result.highlights.addAll(highlights);
    return result;
  }

  Project._();

  factory Project.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Project.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Project',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'description')
    ..aOS(4, _omitFieldNames ? '' : 'enhancedDescription')
    ..pPS(5, _omitFieldNames ? '' : 'technologies')
    ..aOS(6, _omitFieldNames ? '' : 'url')
    ..aOS(7, _omitFieldNames ? '' : 'githubUrl')
    ..aOS(8, _omitFieldNames ? '' : 'repositoryUrl')
    ..aOS(9, _omitFieldNames ? '' : 'startDate')
    ..aOS(10, _omitFieldNames ? '' : 'endDate')
    ..aOB(11, _omitFieldNames ? '' : 'isOngoing')
    ..pPS(12, _omitFieldNames ? '' : 'highlights')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Project clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Project copyWith(void Function(Project) updates) =>
      super.copyWith((message) => updates(message as Project)) as Project;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Project create() => Project._();
  @$core.override
  Project createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Project getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Project>(create);
  static Project? _defaultInstance;

  /// Id of the project.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Name.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// What it is, in the person's own words; each line is a bullet. Empty if not stated.
  @$pb.TagNumber(3)
  $core.String get description => $_getSZ(2);
  @$pb.TagNumber(3)
  set description($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDescription() => $_has(2);
  @$pb.TagNumber(3)
  void clearDescription() => $_clearField(3);

  /// The description as rewritten by a model; the original stays unchanged. Unset: none.
  @$pb.TagNumber(4)
  $core.String get enhancedDescription => $_getSZ(3);
  @$pb.TagNumber(4)
  set enhancedDescription($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasEnhancedDescription() => $_has(3);
  @$pb.TagNumber(4)
  void clearEnhancedDescription() => $_clearField(4);

  /// Technologies used.
  @$pb.TagNumber(5)
  $pb.PbList<$core.String> get technologies => $_getList(4);

  /// Where it can be seen. Unset: nowhere.
  @$pb.TagNumber(6)
  $core.String get url => $_getSZ(5);
  @$pb.TagNumber(6)
  set url($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasUrl() => $_has(5);
  @$pb.TagNumber(6)
  void clearUrl() => $_clearField(6);

  /// Where its source is. Unset: nowhere.
  @$pb.TagNumber(7)
  $core.String get githubUrl => $_getSZ(6);
  @$pb.TagNumber(7)
  set githubUrl($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasGithubUrl() => $_has(6);
  @$pb.TagNumber(7)
  void clearGithubUrl() => $_clearField(7);

  /// The same address under the name that the mobile app reads.
  @$pb.TagNumber(8)
  $core.String get repositoryUrl => $_getSZ(7);
  @$pb.TagNumber(8)
  set repositoryUrl($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasRepositoryUrl() => $_has(7);
  @$pb.TagNumber(8)
  void clearRepositoryUrl() => $_clearField(8);

  /// First day, `YYYY-MM-DD`. Unset: not stated.
  @$pb.TagNumber(9)
  $core.String get startDate => $_getSZ(8);
  @$pb.TagNumber(9)
  set startDate($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasStartDate() => $_has(8);
  @$pb.TagNumber(9)
  void clearStartDate() => $_clearField(9);

  /// Last day, `YYYY-MM-DD`. Unset: open or not stated.
  @$pb.TagNumber(10)
  $core.String get endDate => $_getSZ(9);
  @$pb.TagNumber(10)
  set endDate($core.String value) => $_setString(9, value);
  @$pb.TagNumber(10)
  $core.bool hasEndDate() => $_has(9);
  @$pb.TagNumber(10)
  void clearEndDate() => $_clearField(10);

  /// True while the person works on it.
  @$pb.TagNumber(11)
  $core.bool get isOngoing => $_getBF(10);
  @$pb.TagNumber(11)
  set isOngoing($core.bool value) => $_setBool(10, value);
  @$pb.TagNumber(11)
  $core.bool hasIsOngoing() => $_has(10);
  @$pb.TagNumber(11)
  void clearIsOngoing() => $_clearField(11);

  /// What is worth knowing, one per string.
  @$pb.TagNumber(12)
  $pb.PbList<$core.String> get highlights => $_getList(11);
}

/// A project, for writing.
class ProjectInput extends $pb.GeneratedMessage {
  factory ProjectInput({
    $core.String? id,
    $core.String? name,
    $core.String? description,
    $core.String? enhancedDescription,
    $core.Iterable<$core.String>? technologies,
    $core.String? url,
    $core.String? githubUrl,
    $core.String? repositoryUrl,
    $core.String? startDate,
    $core.String? endDate,
    $core.bool? isOngoing,
    $core.Iterable<$core.String>? highlights,
    $2.FieldMask? updateMask,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    if (enhancedDescription != null)
      result.enhancedDescription = enhancedDescription;
    if (technologies != null) result.technologies.addAll(technologies);
    if (url != null) result.url = url;
    if (githubUrl != null) result.githubUrl = githubUrl;
    if (repositoryUrl != null) result.repositoryUrl = repositoryUrl;
    if (startDate != null) result.startDate = startDate;
    if (endDate != null) result.endDate = endDate;
    if (isOngoing != null) result.isOngoing = isOngoing;
    if (highlights != null) result.highlights.addAll(highlights);
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  ProjectInput._();

  factory ProjectInput.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ProjectInput.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ProjectInput',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'description')
    ..aOS(4, _omitFieldNames ? '' : 'enhancedDescription')
    ..pPS(5, _omitFieldNames ? '' : 'technologies')
    ..aOS(6, _omitFieldNames ? '' : 'url')
    ..aOS(7, _omitFieldNames ? '' : 'githubUrl')
    ..aOS(8, _omitFieldNames ? '' : 'repositoryUrl')
    ..aOS(9, _omitFieldNames ? '' : 'startDate')
    ..aOS(10, _omitFieldNames ? '' : 'endDate')
    ..aOB(11, _omitFieldNames ? '' : 'isOngoing')
    ..pPS(12, _omitFieldNames ? '' : 'highlights')
    ..aOM<$2.FieldMask>(13, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $2.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ProjectInput clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ProjectInput copyWith(void Function(ProjectInput) updates) =>
      super.copyWith((message) => updates(message as ProjectInput))
          as ProjectInput;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ProjectInput create() => ProjectInput._();
  @$core.override
  ProjectInput createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ProjectInput getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ProjectInput>(create);
  static ProjectInput? _defaultInstance;

  /// Id of the project to change; ignored when adding one.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Name, 1 to 255 characters.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// What it is, at most 1000 characters; each line is a bullet. Changing it clears
  /// `enhanced_description` unless the request also sends that.
  @$pb.TagNumber(3)
  $core.String get description => $_getSZ(2);
  @$pb.TagNumber(3)
  set description($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDescription() => $_has(2);
  @$pb.TagNumber(3)
  void clearDescription() => $_clearField(3);

  /// The rewritten description, at most 1000 characters. Null or empty clears it, absent keeps it.
  @$pb.TagNumber(4)
  $core.String get enhancedDescription => $_getSZ(3);
  @$pb.TagNumber(4)
  set enhancedDescription($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasEnhancedDescription() => $_has(3);
  @$pb.TagNumber(4)
  void clearEnhancedDescription() => $_clearField(4);

  /// Technologies used, at most 100 of at most 255 characters. Default: none.
  @$pb.TagNumber(5)
  $pb.PbList<$core.String> get technologies => $_getList(4);

  /// Where it can be seen, at most 2048 characters. Unset: nowhere.
  @$pb.TagNumber(6)
  $core.String get url => $_getSZ(5);
  @$pb.TagNumber(6)
  set url($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasUrl() => $_has(5);
  @$pb.TagNumber(6)
  void clearUrl() => $_clearField(6);

  /// Where its source is, at most 2048 characters. Unset: nowhere, or `repository_url`.
  @$pb.TagNumber(7)
  $core.String get githubUrl => $_getSZ(6);
  @$pb.TagNumber(7)
  set githubUrl($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasGithubUrl() => $_has(6);
  @$pb.TagNumber(7)
  void clearGithubUrl() => $_clearField(7);

  /// Alias of `github_url`, which wins if both hold text.
  @$pb.TagNumber(8)
  $core.String get repositoryUrl => $_getSZ(7);
  @$pb.TagNumber(8)
  set repositoryUrl($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasRepositoryUrl() => $_has(7);
  @$pb.TagNumber(8)
  void clearRepositoryUrl() => $_clearField(8);

  /// First day, `YYYY-MM-DD`. Unset or blank: not stated.
  @$pb.TagNumber(9)
  $core.String get startDate => $_getSZ(8);
  @$pb.TagNumber(9)
  set startDate($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasStartDate() => $_has(8);
  @$pb.TagNumber(9)
  void clearStartDate() => $_clearField(9);

  /// Last day, `YYYY-MM-DD`; it may be before the first. Unset or blank: open or not stated.
  @$pb.TagNumber(10)
  $core.String get endDate => $_getSZ(9);
  @$pb.TagNumber(10)
  set endDate($core.String value) => $_setString(9, value);
  @$pb.TagNumber(10)
  $core.bool hasEndDate() => $_has(9);
  @$pb.TagNumber(10)
  void clearEndDate() => $_clearField(10);

  /// Whether the person works on it now. Default: false.
  @$pb.TagNumber(11)
  $core.bool get isOngoing => $_getBF(10);
  @$pb.TagNumber(11)
  set isOngoing($core.bool value) => $_setBool(10, value);
  @$pb.TagNumber(11)
  $core.bool hasIsOngoing() => $_has(10);
  @$pb.TagNumber(11)
  void clearIsOngoing() => $_clearField(11);

  /// What is worth knowing, at most 100, one per string of at most 1000 characters. Default: none.
  @$pb.TagNumber(12)
  $pb.PbList<$core.String> get highlights => $_getList(11);

  /// Fields that an update changes. Empty: all populated fields. REST fills it from the keys sent.
  @$pb.TagNumber(13)
  $2.FieldMask get updateMask => $_getN(12);
  @$pb.TagNumber(13)
  set updateMask($2.FieldMask value) => $_setField(13, value);
  @$pb.TagNumber(13)
  $core.bool hasUpdateMask() => $_has(12);
  @$pb.TagNumber(13)
  void clearUpdateMask() => $_clearField(13);
  @$pb.TagNumber(13)
  $2.FieldMask ensureUpdateMask() => $_ensure(12);
}

/// How complete each section of a profile is, from 0 to 100.
class Completeness extends $pb.GeneratedMessage {
  factory Completeness({
    $core.int? personalInfo,
    $core.int? professionalSummary,
    $core.int? experiences,
    $core.int? education,
    $core.int? projects,
    $core.int? technicalSkills,
    $core.int? softSkills,
    $core.int? certifications,
    $core.int? overall,
  }) {
    final result = create();
    if (personalInfo != null) result.personalInfo = personalInfo;
    if (professionalSummary != null)
      result.professionalSummary = professionalSummary;
    if (experiences != null) result.experiences = experiences;
    if (education != null) result.education = education;
    if (projects != null) result.projects = projects;
    if (technicalSkills != null) result.technicalSkills = technicalSkills;
    if (softSkills != null) result.softSkills = softSkills;
    if (certifications != null) result.certifications = certifications;
    if (overall != null) result.overall = overall;
    return result;
  }

  Completeness._();

  factory Completeness.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Completeness.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Completeness',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'personalInfo')
    ..aI(2, _omitFieldNames ? '' : 'professionalSummary')
    ..aI(3, _omitFieldNames ? '' : 'experiences')
    ..aI(4, _omitFieldNames ? '' : 'education')
    ..aI(5, _omitFieldNames ? '' : 'projects')
    ..aI(6, _omitFieldNames ? '' : 'technicalSkills')
    ..aI(7, _omitFieldNames ? '' : 'softSkills')
    ..aI(8, _omitFieldNames ? '' : 'certifications')
    ..aI(9, _omitFieldNames ? '' : 'overall')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Completeness clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Completeness copyWith(void Function(Completeness) updates) =>
      super.copyWith((message) => updates(message as Completeness))
          as Completeness;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Completeness create() => Completeness._();
  @$core.override
  Completeness createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Completeness getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<Completeness>(create);
  static Completeness? _defaultInstance;

  /// Name, e-mail address and place of residence.
  @$pb.TagNumber(1)
  $core.int get personalInfo => $_getIZ(0);
  @$pb.TagNumber(1)
  set personalInfo($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPersonalInfo() => $_has(0);
  @$pb.TagNumber(1)
  void clearPersonalInfo() => $_clearField(1);

  /// Two thirds for a summary, the rest for its enhanced text.
  @$pb.TagNumber(2)
  $core.int get professionalSummary => $_getIZ(1);
  @$pb.TagNumber(2)
  set professionalSummary($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasProfessionalSummary() => $_has(1);
  @$pb.TagNumber(2)
  void clearProfessionalSummary() => $_clearField(2);

  /// Full at 3 experiences.
  @$pb.TagNumber(3)
  $core.int get experiences => $_getIZ(2);
  @$pb.TagNumber(3)
  set experiences($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasExperiences() => $_has(2);
  @$pb.TagNumber(3)
  void clearExperiences() => $_clearField(3);

  /// Full at 1 entry.
  @$pb.TagNumber(4)
  $core.int get education => $_getIZ(3);
  @$pb.TagNumber(4)
  set education($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasEducation() => $_has(3);
  @$pb.TagNumber(4)
  void clearEducation() => $_clearField(4);

  /// Full at 2 projects.
  @$pb.TagNumber(5)
  $core.int get projects => $_getIZ(4);
  @$pb.TagNumber(5)
  set projects($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasProjects() => $_has(4);
  @$pb.TagNumber(5)
  void clearProjects() => $_clearField(5);

  /// Full at 10 technical skills.
  @$pb.TagNumber(6)
  $core.int get technicalSkills => $_getIZ(5);
  @$pb.TagNumber(6)
  set technicalSkills($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasTechnicalSkills() => $_has(5);
  @$pb.TagNumber(6)
  void clearTechnicalSkills() => $_clearField(6);

  /// Full at 3 soft skills.
  @$pb.TagNumber(7)
  $core.int get softSkills => $_getIZ(6);
  @$pb.TagNumber(7)
  set softSkills($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasSoftSkills() => $_has(6);
  @$pb.TagNumber(7)
  void clearSoftSkills() => $_clearField(7);

  /// Full at 2 certifications.
  @$pb.TagNumber(8)
  $core.int get certifications => $_getIZ(7);
  @$pb.TagNumber(8)
  set certifications($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasCertifications() => $_has(7);
  @$pb.TagNumber(8)
  void clearCertifications() => $_clearField(8);

  /// The weighted score of the whole profile.
  @$pb.TagNumber(9)
  $core.int get overall => $_getIZ(8);
  @$pb.TagNumber(9)
  set overall($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasOverall() => $_has(8);
  @$pb.TagNumber(9)
  void clearOverall() => $_clearField(9);
}

/// How much a profile holds.
class ProfileStats extends $pb.GeneratedMessage {
  factory ProfileStats({
    $core.int? totalExperiences,
    $core.int? totalEducation,
    $core.int? totalProjects,
    $core.int? totalTechnicalSkills,
    $core.int? totalSoftSkills,
  }) {
    final result = create();
    if (totalExperiences != null) result.totalExperiences = totalExperiences;
    if (totalEducation != null) result.totalEducation = totalEducation;
    if (totalProjects != null) result.totalProjects = totalProjects;
    if (totalTechnicalSkills != null)
      result.totalTechnicalSkills = totalTechnicalSkills;
    if (totalSoftSkills != null) result.totalSoftSkills = totalSoftSkills;
    return result;
  }

  ProfileStats._();

  factory ProfileStats.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ProfileStats.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ProfileStats',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'totalExperiences')
    ..aI(2, _omitFieldNames ? '' : 'totalEducation')
    ..aI(3, _omitFieldNames ? '' : 'totalProjects')
    ..aI(4, _omitFieldNames ? '' : 'totalTechnicalSkills')
    ..aI(5, _omitFieldNames ? '' : 'totalSoftSkills')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ProfileStats clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ProfileStats copyWith(void Function(ProfileStats) updates) =>
      super.copyWith((message) => updates(message as ProfileStats))
          as ProfileStats;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ProfileStats create() => ProfileStats._();
  @$core.override
  ProfileStats createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ProfileStats getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ProfileStats>(create);
  static ProfileStats? _defaultInstance;

  /// Experiences.
  @$pb.TagNumber(1)
  $core.int get totalExperiences => $_getIZ(0);
  @$pb.TagNumber(1)
  set totalExperiences($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasTotalExperiences() => $_has(0);
  @$pb.TagNumber(1)
  void clearTotalExperiences() => $_clearField(1);

  /// Education entries.
  @$pb.TagNumber(2)
  $core.int get totalEducation => $_getIZ(1);
  @$pb.TagNumber(2)
  set totalEducation($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotalEducation() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotalEducation() => $_clearField(2);

  /// Projects.
  @$pb.TagNumber(3)
  $core.int get totalProjects => $_getIZ(2);
  @$pb.TagNumber(3)
  set totalProjects($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasTotalProjects() => $_has(2);
  @$pb.TagNumber(3)
  void clearTotalProjects() => $_clearField(3);

  /// Technical skills.
  @$pb.TagNumber(4)
  $core.int get totalTechnicalSkills => $_getIZ(3);
  @$pb.TagNumber(4)
  set totalTechnicalSkills($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasTotalTechnicalSkills() => $_has(3);
  @$pb.TagNumber(4)
  void clearTotalTechnicalSkills() => $_clearField(4);

  /// Soft skills.
  @$pb.TagNumber(5)
  $core.int get totalSoftSkills => $_getIZ(4);
  @$pb.TagNumber(5)
  set totalSoftSkills($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasTotalSoftSkills() => $_has(4);
  @$pb.TagNumber(5)
  void clearTotalSoftSkills() => $_clearField(5);
}

/// What an enhancement wrote.
class EnhancedSections extends $pb.GeneratedMessage {
  factory EnhancedSections({
    $core.String? professionalSummary,
    $core.int? experiencesEnhanced,
    $core.int? projectsEnhanced,
  }) {
    final result = create();
    if (professionalSummary != null)
      result.professionalSummary = professionalSummary;
    if (experiencesEnhanced != null)
      result.experiencesEnhanced = experiencesEnhanced;
    if (projectsEnhanced != null) result.projectsEnhanced = projectsEnhanced;
    return result;
  }

  EnhancedSections._();

  factory EnhancedSections.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EnhancedSections.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EnhancedSections',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'professionalSummary')
    ..aI(2, _omitFieldNames ? '' : 'experiencesEnhanced')
    ..aI(3, _omitFieldNames ? '' : 'projectsEnhanced')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EnhancedSections clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EnhancedSections copyWith(void Function(EnhancedSections) updates) =>
      super.copyWith((message) => updates(message as EnhancedSections))
          as EnhancedSections;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EnhancedSections create() => EnhancedSections._();
  @$core.override
  EnhancedSections createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EnhancedSections getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EnhancedSections>(create);
  static EnhancedSections? _defaultInstance;

  /// The whole enhanced summary. Unset if there is no summary, or it was not enhanced.
  @$pb.TagNumber(1)
  $core.String get professionalSummary => $_getSZ(0);
  @$pb.TagNumber(1)
  set professionalSummary($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasProfessionalSummary() => $_has(0);
  @$pb.TagNumber(1)
  void clearProfessionalSummary() => $_clearField(1);

  /// Experiences that got a new text.
  @$pb.TagNumber(2)
  $core.int get experiencesEnhanced => $_getIZ(1);
  @$pb.TagNumber(2)
  set experiencesEnhanced($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasExperiencesEnhanced() => $_has(1);
  @$pb.TagNumber(2)
  void clearExperiencesEnhanced() => $_clearField(2);

  /// Projects that got a new text.
  @$pb.TagNumber(3)
  $core.int get projectsEnhanced => $_getIZ(2);
  @$pb.TagNumber(3)
  set projectsEnhanced($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasProjectsEnhanced() => $_has(2);
  @$pb.TagNumber(3)
  void clearProjectsEnhanced() => $_clearField(3);
}

/// What an enhancement cost.
class EnhanceMetadata extends $pb.GeneratedMessage {
  factory EnhanceMetadata({
    $core.String? model,
    $core.int? totalTokens,
    $core.double? processingTimeSeconds,
    $core.int? sectionsEnhanced,
    $core.int? sectionsRequested,
    $core.String? successRate,
  }) {
    final result = create();
    if (model != null) result.model = model;
    if (totalTokens != null) result.totalTokens = totalTokens;
    if (processingTimeSeconds != null)
      result.processingTimeSeconds = processingTimeSeconds;
    if (sectionsEnhanced != null) result.sectionsEnhanced = sectionsEnhanced;
    if (sectionsRequested != null) result.sectionsRequested = sectionsRequested;
    if (successRate != null) result.successRate = successRate;
    return result;
  }

  EnhanceMetadata._();

  factory EnhanceMetadata.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EnhanceMetadata.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EnhanceMetadata',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'model')
    ..aI(2, _omitFieldNames ? '' : 'totalTokens')
    ..aD(3, _omitFieldNames ? '' : 'processingTimeSeconds')
    ..aI(4, _omitFieldNames ? '' : 'sectionsEnhanced')
    ..aI(5, _omitFieldNames ? '' : 'sectionsRequested')
    ..aOS(6, _omitFieldNames ? '' : 'successRate')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EnhanceMetadata clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EnhanceMetadata copyWith(void Function(EnhanceMetadata) updates) =>
      super.copyWith((message) => updates(message as EnhanceMetadata))
          as EnhanceMetadata;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EnhanceMetadata create() => EnhanceMetadata._();
  @$core.override
  EnhanceMetadata createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EnhanceMetadata getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EnhanceMetadata>(create);
  static EnhanceMetadata? _defaultInstance;

  /// The model that wrote the texts; "offline" for the built-in one.
  @$pb.TagNumber(1)
  $core.String get model => $_getSZ(0);
  @$pb.TagNumber(1)
  set model($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasModel() => $_has(0);
  @$pb.TagNumber(1)
  void clearModel() => $_clearField(1);

  /// Tokens of all model calls of the request.
  @$pb.TagNumber(2)
  $core.int get totalTokens => $_getIZ(1);
  @$pb.TagNumber(2)
  set totalTokens($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotalTokens() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotalTokens() => $_clearField(2);

  /// Time of all model calls of the request, in seconds with one decimal.
  @$pb.TagNumber(3)
  $core.double get processingTimeSeconds => $_getN(2);
  @$pb.TagNumber(3)
  set processingTimeSeconds($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasProcessingTimeSeconds() => $_has(2);
  @$pb.TagNumber(3)
  void clearProcessingTimeSeconds() => $_clearField(3);

  /// Sections that got a new text.
  @$pb.TagNumber(4)
  $core.int get sectionsEnhanced => $_getIZ(3);
  @$pb.TagNumber(4)
  set sectionsEnhanced($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSectionsEnhanced() => $_has(3);
  @$pb.TagNumber(4)
  void clearSectionsEnhanced() => $_clearField(4);

  /// Sections that had text to enhance.
  @$pb.TagNumber(5)
  $core.int get sectionsRequested => $_getIZ(4);
  @$pb.TagNumber(5)
  set sectionsRequested($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasSectionsRequested() => $_has(4);
  @$pb.TagNumber(5)
  void clearSectionsRequested() => $_clearField(5);

  /// The former over the latter, such as "90.0%".
  @$pb.TagNumber(6)
  $core.String get successRate => $_getSZ(5);
  @$pb.TagNumber(6)
  set successRate($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasSuccessRate() => $_has(5);
  @$pb.TagNumber(6)
  void clearSuccessRate() => $_clearField(6);
}

/// The style in which the texts were written.
class WritingStyle extends $pb.GeneratedMessage {
  factory WritingStyle({
    $core.String? tone,
    $core.String? vocabularyLevel,
  }) {
    final result = create();
    if (tone != null) result.tone = tone;
    if (vocabularyLevel != null) result.vocabularyLevel = vocabularyLevel;
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
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'tone')
    ..aOS(2, _omitFieldNames ? '' : 'vocabularyLevel')
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

  /// Such as "professional yet personable".
  @$pb.TagNumber(1)
  $core.String get tone => $_getSZ(0);
  @$pb.TagNumber(1)
  set tone($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasTone() => $_has(0);
  @$pb.TagNumber(1)
  void clearTone() => $_clearField(1);

  /// Such as "advanced".
  @$pb.TagNumber(2)
  $core.String get vocabularyLevel => $_getSZ(1);
  @$pb.TagNumber(2)
  set vocabularyLevel($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasVocabularyLevel() => $_has(1);
  @$pb.TagNumber(2)
  void clearVocabularyLevel() => $_clearField(2);
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
          const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.profile.v1'),
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
