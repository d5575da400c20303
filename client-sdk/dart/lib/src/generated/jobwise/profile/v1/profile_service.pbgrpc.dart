// This is a generated file - do not edit.
//
// Generated from jobwise/profile/v1/profile_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:async' as $async;
import 'dart:core' as $core;

import 'package:grpc/service_api.dart' as $grpc;
import 'package:protobuf/protobuf.dart' as $pb;

import 'profile_list_messages.pb.dart' as $1;
import 'profile_service.pb.dart' as $0;

export 'profile_service.pb.dart';

/// Keeps the caller's profiles: personal data, a summary, experiences, education, projects, skills
/// and custom fields.
///
/// Call CreateProfile first. A user may have several profiles; one of them is the primary one, from
/// which rankings, resumes and letters are created. Experiences, education, projects and
/// certifications are lists in the person's own order. UpdateProfile replaces a list as a whole; the
/// methods of each list change single entries. EnhanceProfile has a model rewrite the texts in the
/// style of the caller's sample letter. The new texts are stored next to the originals and never
/// replace them. Changing an original clears its enhanced text, unless the request also sends one.
///
/// Every change to a profile is atomic, and concurrent changes are applied one after another. Every
/// method with a profile id fails with NOT_FOUND when there is no such profile, and with
/// PERMISSION_DENIED when it belongs to someone else. A change that makes a profile larger fails
/// with INVALID_ARGUMENT (over HTTP 413) when the profile would take more than 3 MiB in a response,
/// and with FAILED_PRECONDITION when all profiles of the account together would exceed their limit.
/// A change that makes it smaller never fails for these reasons. Every method may also fail with
/// UNAUTHENTICATED (no valid token) and INVALID_ARGUMENT (a field breaks its rule).
@$pb.GrpcServiceName('jobwise.profile.v1.ProfileService')
class ProfileServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  ProfileServiceClient(super.channel, {super.options, super.interceptors});

  /// Creates a profile. The caller's first one becomes primary. Fails with FAILED_PRECONDITION if the
  /// account holds as many profiles as it may.
  $grpc.ResponseFuture<$0.CreateProfileResponse> createProfile(
    $0.CreateProfileRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createProfile, request, options: options);
  }

  /// Returns a page of the caller's profiles: the primary one first, then the newest first. A page
  /// of large entries ends early to keep the response within 4 MiB; `hasMore` is then true, and the
  /// next page begins after the last returned entry.
  $grpc.ResponseFuture<$0.ListProfilesResponse> listProfiles(
    $0.ListProfilesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listProfiles, request, options: options);
  }

  /// Returns the caller's primary profile. Fails with NOT_FOUND when there is none yet.
  $grpc.ResponseFuture<$0.GetPrimaryProfileResponse> getPrimaryProfile(
    $0.GetPrimaryProfileRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getPrimaryProfile, request, options: options);
  }

  /// Returns one profile.
  $grpc.ResponseFuture<$0.GetProfileResponse> getProfile(
    $0.GetProfileRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getProfile, request, options: options);
  }

  /// Changes only what the request holds; lists that it holds are replaced, in its order.
  $grpc.ResponseFuture<$0.UpdateProfileResponse> updateProfile(
    $0.UpdateProfileRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateProfile, request, options: options);
  }

  /// Deletes a profile with everything that was created from it. If it was the primary one, the most
  /// recently changed of the others becomes primary. Also fails with PERMISSION_DENIED when it is
  /// the caller's only profile.
  $grpc.ResponseFuture<$0.DeleteProfileResponse> deleteProfile(
    $0.DeleteProfileRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteProfile, request, options: options);
  }

  /// Reads a resume into the draft of a profile: PDF, DOCX, ODT, Markdown, plain text, or JSON Resume
  /// (jsonresume.org). Nothing is invented: each value stands in the file. Nothing is lost: what has
  /// no place in a profile is in `warnings`. Nothing is stored unless `save` is true. The answer comes
  /// within three seconds, right after the start of the server within fifteen. Nothing that a file
  /// refers to is fetched.
  ///
  /// If the rules are not sure where the jobs stand and a language model is configured, it is asked
  /// once which lines are whose, for at most eight seconds more. It can only point to words of the
  /// file. If it fails, the reading of the rules counts.
  ///
  /// With `save`, the profile is stored as by CreateProfile. It then holds only entries that have all
  /// the fields that a profile needs; the others and all warnings stand in the custom field
  /// `import_warnings`, as objects with `path` and `text`. A file without a name or an e-mail address
  /// can't be saved.
  ///
  /// Fails with INVALID_ARGUMENT when the name has another ending (HTTP 400), the content is over
  /// 5,242,880 bytes (413), text is not UTF-8 (400), the file is encrypted (422), damaged or not what
  /// its name says (422), holds no text, as a scan (422), takes too much time or memory to read (422)
  /// or is JSON but no resume (422); with RESOURCE_EXHAUSTED when too many files wait to be read; with
  /// `save` also as CreateProfile. Over HTTP this is `POST /api/v1/profiles/import`, with a JSON Resume
  /// as the body or a multipart form with the field `file`, and `?save=true` to store it. It answers
  /// 200 with this response, in which the profile has no ids and times, or 201 with the stored profile
  /// alone.
  $grpc.ResponseFuture<$0.ImportProfileResponse> importProfile(
    $0.ImportProfileRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$importProfile, request, options: options);
  }

  /// Returns a profile as a JSON Resume, version 1.0.0. Importing it gives the same profile again:
  /// what JSON Resume has no field for stands in additional keys, which its schema allows, and the
  /// custom fields in `meta`.
  $grpc.ResponseFuture<$0.ExportProfileResponse> exportProfile(
    $0.ExportProfileRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$exportProfile, request, options: options);
  }

  /// Tells how complete a profile is and what would improve it. Equal profiles get equal responses.
  $grpc.ResponseFuture<$0.GetProfileAnalyticsResponse> getProfileAnalytics(
    $0.GetProfileAnalyticsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getProfileAnalytics, request, options: options);
  }

  /// Adds experiences to the end of the list. All are stored, or none.
  $grpc.ResponseFuture<$1.AddExperiencesResponse> addExperiences(
    $1.AddExperiencesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$addExperiences, request, options: options);
  }

  /// Returns the experiences in the person's order: all of them, unless the request asks for a page.
  $grpc.ResponseFuture<$1.ListExperiencesResponse> listExperiences(
    $1.ListExperiencesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listExperiences, request, options: options);
  }

  /// Changes the sent fields of the named experiences. All are changed, or none. Also fails with
  /// NOT_FOUND when an experience is not part of the profile.
  $grpc.ResponseFuture<$1.UpdateExperiencesResponse> updateExperiences(
    $1.UpdateExperiencesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateExperiences, request, options: options);
  }

  /// Deletes the named experiences and skips unknown ids. Also fails with NOT_FOUND when none of
  /// them is part of the profile.
  $grpc.ResponseFuture<$1.DeleteExperiencesResponse> deleteExperiences(
    $1.DeleteExperiencesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteExperiences, request, options: options);
  }

  /// Adds education entries to the end of the list. All are stored, or none.
  $grpc.ResponseFuture<$1.AddEducationResponse> addEducation(
    $1.AddEducationRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$addEducation, request, options: options);
  }

  /// Returns the education entries in the person's order: all of them, unless the request asks for a
  /// page.
  $grpc.ResponseFuture<$1.ListEducationResponse> listEducation(
    $1.ListEducationRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listEducation, request, options: options);
  }

  /// Changes the sent fields of the named education entries. All are changed, or none. Also fails
  /// with NOT_FOUND when an education entry is not part of the profile.
  $grpc.ResponseFuture<$1.UpdateEducationResponse> updateEducation(
    $1.UpdateEducationRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateEducation, request, options: options);
  }

  /// Deletes the named education entries and skips unknown ids. Also fails with NOT_FOUND when none
  /// of them is part of the profile.
  $grpc.ResponseFuture<$1.DeleteEducationResponse> deleteEducation(
    $1.DeleteEducationRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteEducation, request, options: options);
  }

  /// Adds projects to the end of the list. All are stored, or none.
  $grpc.ResponseFuture<$1.AddProjectsResponse> addProjects(
    $1.AddProjectsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$addProjects, request, options: options);
  }

  /// Returns the projects in the person's order: all of them, unless the request asks for a page.
  $grpc.ResponseFuture<$1.ListProjectsResponse> listProjects(
    $1.ListProjectsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listProjects, request, options: options);
  }

  /// Changes the sent fields of the named projects. All are changed, or none. Also fails with
  /// NOT_FOUND when a project is not part of the profile.
  $grpc.ResponseFuture<$1.UpdateProjectsResponse> updateProjects(
    $1.UpdateProjectsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateProjects, request, options: options);
  }

  /// Deletes the named projects and skips unknown ids. Also fails with NOT_FOUND when none of them
  /// is part of the profile.
  $grpc.ResponseFuture<$1.DeleteProjectsResponse> deleteProjects(
    $1.DeleteProjectsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteProjects, request, options: options);
  }

  /// Adds certifications to the end of the list. All are stored, or none.
  $grpc.ResponseFuture<$1.AddCertificationsResponse> addCertifications(
    $1.AddCertificationsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$addCertifications, request, options: options);
  }

  /// Returns the certifications in the person's order. Over REST, GetSkills returns them too.
  $grpc.ResponseFuture<$1.ListCertificationsResponse> listCertifications(
    $1.ListCertificationsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listCertifications, request, options: options);
  }

  /// Changes the sent fields of the named certifications. All are changed, or none. Also fails with
  /// NOT_FOUND when a certification is not part of the profile.
  $grpc.ResponseFuture<$1.UpdateCertificationsResponse> updateCertifications(
    $1.UpdateCertificationsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateCertifications, request, options: options);
  }

  /// Deletes the named certifications and skips unknown ids. Also fails with NOT_FOUND when none of
  /// them is part of the profile.
  $grpc.ResponseFuture<$1.DeleteCertificationsResponse> deleteCertifications(
    $1.DeleteCertificationsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteCertifications, request, options: options);
  }

  /// Returns skills, languages and certifications.
  $grpc.ResponseFuture<$1.GetSkillsResponse> getSkills(
    $1.GetSkillsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getSkills, request, options: options);
  }

  /// Replaces all skills, languages and certifications; a list that is not sent becomes empty.
  $grpc.ResponseFuture<$1.UpdateSkillsResponse> updateSkills(
    $1.UpdateSkillsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateSkills, request, options: options);
  }

  /// Adds technical skills to the end of the list and skips those already there in any letter case.
  $grpc.ResponseFuture<$1.AddTechnicalSkillsResponse> addTechnicalSkills(
    $1.AddTechnicalSkillsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$addTechnicalSkills, request, options: options);
  }

  /// Removes technical skills, ignoring letter case, and skips unknown ones.
  $grpc.ResponseFuture<$1.RemoveTechnicalSkillsResponse> removeTechnicalSkills(
    $1.RemoveTechnicalSkillsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$removeTechnicalSkills, request, options: options);
  }

  /// Adds soft skills to the end of the list and skips those already there in any letter case.
  $grpc.ResponseFuture<$1.AddSoftSkillsResponse> addSoftSkills(
    $1.AddSoftSkillsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$addSoftSkills, request, options: options);
  }

  /// Removes soft skills, ignoring letter case, and skips unknown ones.
  $grpc.ResponseFuture<$1.RemoveSoftSkillsResponse> removeSoftSkills(
    $1.RemoveSoftSkillsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$removeSoftSkills, request, options: options);
  }

  /// Returns the custom fields.
  $grpc.ResponseFuture<$0.GetCustomFieldsResponse> getCustomFields(
    $0.GetCustomFieldsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getCustomFields, request, options: options);
  }

  /// Adds custom fields, replacing those of the same name.
  $grpc.ResponseFuture<$0.AddCustomFieldsResponse> addCustomFields(
    $0.AddCustomFieldsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$addCustomFields, request, options: options);
  }

  /// Merges custom fields into the existing ones, or replaces all of them.
  $grpc.ResponseFuture<$0.UpdateCustomFieldsResponse> updateCustomFields(
    $0.UpdateCustomFieldsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateCustomFields, request, options: options);
  }

  /// Has a model rewrite the summary, the experiences and the projects in the style of the caller's
  /// active sample letter, always from the original texts. A text that the model omits keeps its
  /// current enhancement, and the counts show this. If an original changes in the meantime, its new
  /// text is not stored.
  ///
  /// Here NOT_FOUND also means that there is no active sample, and another user's profile counts as
  /// missing. Also fails with INVALID_ARGUMENT when the profile holds no text, DEADLINE_EXCEEDED
  /// when the model took too long, UNAVAILABLE when it failed, and RESOURCE_EXHAUSTED when the
  /// caller has no tokens left for today or too many requests wait for the model.
  $grpc.ResponseFuture<$0.EnhanceProfileResponse> enhanceProfile(
    $0.EnhanceProfileRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$enhanceProfile, request, options: options);
  }

  // method descriptors

  static final _$createProfile =
      $grpc.ClientMethod<$0.CreateProfileRequest, $0.CreateProfileResponse>(
          '/jobwise.profile.v1.ProfileService/CreateProfile',
          ($0.CreateProfileRequest value) => value.writeToBuffer(),
          $0.CreateProfileResponse.fromBuffer);
  static final _$listProfiles =
      $grpc.ClientMethod<$0.ListProfilesRequest, $0.ListProfilesResponse>(
          '/jobwise.profile.v1.ProfileService/ListProfiles',
          ($0.ListProfilesRequest value) => value.writeToBuffer(),
          $0.ListProfilesResponse.fromBuffer);
  static final _$getPrimaryProfile = $grpc.ClientMethod<
          $0.GetPrimaryProfileRequest, $0.GetPrimaryProfileResponse>(
      '/jobwise.profile.v1.ProfileService/GetPrimaryProfile',
      ($0.GetPrimaryProfileRequest value) => value.writeToBuffer(),
      $0.GetPrimaryProfileResponse.fromBuffer);
  static final _$getProfile =
      $grpc.ClientMethod<$0.GetProfileRequest, $0.GetProfileResponse>(
          '/jobwise.profile.v1.ProfileService/GetProfile',
          ($0.GetProfileRequest value) => value.writeToBuffer(),
          $0.GetProfileResponse.fromBuffer);
  static final _$updateProfile =
      $grpc.ClientMethod<$0.UpdateProfileRequest, $0.UpdateProfileResponse>(
          '/jobwise.profile.v1.ProfileService/UpdateProfile',
          ($0.UpdateProfileRequest value) => value.writeToBuffer(),
          $0.UpdateProfileResponse.fromBuffer);
  static final _$deleteProfile =
      $grpc.ClientMethod<$0.DeleteProfileRequest, $0.DeleteProfileResponse>(
          '/jobwise.profile.v1.ProfileService/DeleteProfile',
          ($0.DeleteProfileRequest value) => value.writeToBuffer(),
          $0.DeleteProfileResponse.fromBuffer);
  static final _$importProfile =
      $grpc.ClientMethod<$0.ImportProfileRequest, $0.ImportProfileResponse>(
          '/jobwise.profile.v1.ProfileService/ImportProfile',
          ($0.ImportProfileRequest value) => value.writeToBuffer(),
          $0.ImportProfileResponse.fromBuffer);
  static final _$exportProfile =
      $grpc.ClientMethod<$0.ExportProfileRequest, $0.ExportProfileResponse>(
          '/jobwise.profile.v1.ProfileService/ExportProfile',
          ($0.ExportProfileRequest value) => value.writeToBuffer(),
          $0.ExportProfileResponse.fromBuffer);
  static final _$getProfileAnalytics = $grpc.ClientMethod<
          $0.GetProfileAnalyticsRequest, $0.GetProfileAnalyticsResponse>(
      '/jobwise.profile.v1.ProfileService/GetProfileAnalytics',
      ($0.GetProfileAnalyticsRequest value) => value.writeToBuffer(),
      $0.GetProfileAnalyticsResponse.fromBuffer);
  static final _$addExperiences =
      $grpc.ClientMethod<$1.AddExperiencesRequest, $1.AddExperiencesResponse>(
          '/jobwise.profile.v1.ProfileService/AddExperiences',
          ($1.AddExperiencesRequest value) => value.writeToBuffer(),
          $1.AddExperiencesResponse.fromBuffer);
  static final _$listExperiences =
      $grpc.ClientMethod<$1.ListExperiencesRequest, $1.ListExperiencesResponse>(
          '/jobwise.profile.v1.ProfileService/ListExperiences',
          ($1.ListExperiencesRequest value) => value.writeToBuffer(),
          $1.ListExperiencesResponse.fromBuffer);
  static final _$updateExperiences = $grpc.ClientMethod<
          $1.UpdateExperiencesRequest, $1.UpdateExperiencesResponse>(
      '/jobwise.profile.v1.ProfileService/UpdateExperiences',
      ($1.UpdateExperiencesRequest value) => value.writeToBuffer(),
      $1.UpdateExperiencesResponse.fromBuffer);
  static final _$deleteExperiences = $grpc.ClientMethod<
          $1.DeleteExperiencesRequest, $1.DeleteExperiencesResponse>(
      '/jobwise.profile.v1.ProfileService/DeleteExperiences',
      ($1.DeleteExperiencesRequest value) => value.writeToBuffer(),
      $1.DeleteExperiencesResponse.fromBuffer);
  static final _$addEducation =
      $grpc.ClientMethod<$1.AddEducationRequest, $1.AddEducationResponse>(
          '/jobwise.profile.v1.ProfileService/AddEducation',
          ($1.AddEducationRequest value) => value.writeToBuffer(),
          $1.AddEducationResponse.fromBuffer);
  static final _$listEducation =
      $grpc.ClientMethod<$1.ListEducationRequest, $1.ListEducationResponse>(
          '/jobwise.profile.v1.ProfileService/ListEducation',
          ($1.ListEducationRequest value) => value.writeToBuffer(),
          $1.ListEducationResponse.fromBuffer);
  static final _$updateEducation =
      $grpc.ClientMethod<$1.UpdateEducationRequest, $1.UpdateEducationResponse>(
          '/jobwise.profile.v1.ProfileService/UpdateEducation',
          ($1.UpdateEducationRequest value) => value.writeToBuffer(),
          $1.UpdateEducationResponse.fromBuffer);
  static final _$deleteEducation =
      $grpc.ClientMethod<$1.DeleteEducationRequest, $1.DeleteEducationResponse>(
          '/jobwise.profile.v1.ProfileService/DeleteEducation',
          ($1.DeleteEducationRequest value) => value.writeToBuffer(),
          $1.DeleteEducationResponse.fromBuffer);
  static final _$addProjects =
      $grpc.ClientMethod<$1.AddProjectsRequest, $1.AddProjectsResponse>(
          '/jobwise.profile.v1.ProfileService/AddProjects',
          ($1.AddProjectsRequest value) => value.writeToBuffer(),
          $1.AddProjectsResponse.fromBuffer);
  static final _$listProjects =
      $grpc.ClientMethod<$1.ListProjectsRequest, $1.ListProjectsResponse>(
          '/jobwise.profile.v1.ProfileService/ListProjects',
          ($1.ListProjectsRequest value) => value.writeToBuffer(),
          $1.ListProjectsResponse.fromBuffer);
  static final _$updateProjects =
      $grpc.ClientMethod<$1.UpdateProjectsRequest, $1.UpdateProjectsResponse>(
          '/jobwise.profile.v1.ProfileService/UpdateProjects',
          ($1.UpdateProjectsRequest value) => value.writeToBuffer(),
          $1.UpdateProjectsResponse.fromBuffer);
  static final _$deleteProjects =
      $grpc.ClientMethod<$1.DeleteProjectsRequest, $1.DeleteProjectsResponse>(
          '/jobwise.profile.v1.ProfileService/DeleteProjects',
          ($1.DeleteProjectsRequest value) => value.writeToBuffer(),
          $1.DeleteProjectsResponse.fromBuffer);
  static final _$addCertifications = $grpc.ClientMethod<
          $1.AddCertificationsRequest, $1.AddCertificationsResponse>(
      '/jobwise.profile.v1.ProfileService/AddCertifications',
      ($1.AddCertificationsRequest value) => value.writeToBuffer(),
      $1.AddCertificationsResponse.fromBuffer);
  static final _$listCertifications = $grpc.ClientMethod<
          $1.ListCertificationsRequest, $1.ListCertificationsResponse>(
      '/jobwise.profile.v1.ProfileService/ListCertifications',
      ($1.ListCertificationsRequest value) => value.writeToBuffer(),
      $1.ListCertificationsResponse.fromBuffer);
  static final _$updateCertifications = $grpc.ClientMethod<
          $1.UpdateCertificationsRequest, $1.UpdateCertificationsResponse>(
      '/jobwise.profile.v1.ProfileService/UpdateCertifications',
      ($1.UpdateCertificationsRequest value) => value.writeToBuffer(),
      $1.UpdateCertificationsResponse.fromBuffer);
  static final _$deleteCertifications = $grpc.ClientMethod<
          $1.DeleteCertificationsRequest, $1.DeleteCertificationsResponse>(
      '/jobwise.profile.v1.ProfileService/DeleteCertifications',
      ($1.DeleteCertificationsRequest value) => value.writeToBuffer(),
      $1.DeleteCertificationsResponse.fromBuffer);
  static final _$getSkills =
      $grpc.ClientMethod<$1.GetSkillsRequest, $1.GetSkillsResponse>(
          '/jobwise.profile.v1.ProfileService/GetSkills',
          ($1.GetSkillsRequest value) => value.writeToBuffer(),
          $1.GetSkillsResponse.fromBuffer);
  static final _$updateSkills =
      $grpc.ClientMethod<$1.UpdateSkillsRequest, $1.UpdateSkillsResponse>(
          '/jobwise.profile.v1.ProfileService/UpdateSkills',
          ($1.UpdateSkillsRequest value) => value.writeToBuffer(),
          $1.UpdateSkillsResponse.fromBuffer);
  static final _$addTechnicalSkills = $grpc.ClientMethod<
          $1.AddTechnicalSkillsRequest, $1.AddTechnicalSkillsResponse>(
      '/jobwise.profile.v1.ProfileService/AddTechnicalSkills',
      ($1.AddTechnicalSkillsRequest value) => value.writeToBuffer(),
      $1.AddTechnicalSkillsResponse.fromBuffer);
  static final _$removeTechnicalSkills = $grpc.ClientMethod<
          $1.RemoveTechnicalSkillsRequest, $1.RemoveTechnicalSkillsResponse>(
      '/jobwise.profile.v1.ProfileService/RemoveTechnicalSkills',
      ($1.RemoveTechnicalSkillsRequest value) => value.writeToBuffer(),
      $1.RemoveTechnicalSkillsResponse.fromBuffer);
  static final _$addSoftSkills =
      $grpc.ClientMethod<$1.AddSoftSkillsRequest, $1.AddSoftSkillsResponse>(
          '/jobwise.profile.v1.ProfileService/AddSoftSkills',
          ($1.AddSoftSkillsRequest value) => value.writeToBuffer(),
          $1.AddSoftSkillsResponse.fromBuffer);
  static final _$removeSoftSkills = $grpc.ClientMethod<
          $1.RemoveSoftSkillsRequest, $1.RemoveSoftSkillsResponse>(
      '/jobwise.profile.v1.ProfileService/RemoveSoftSkills',
      ($1.RemoveSoftSkillsRequest value) => value.writeToBuffer(),
      $1.RemoveSoftSkillsResponse.fromBuffer);
  static final _$getCustomFields =
      $grpc.ClientMethod<$0.GetCustomFieldsRequest, $0.GetCustomFieldsResponse>(
          '/jobwise.profile.v1.ProfileService/GetCustomFields',
          ($0.GetCustomFieldsRequest value) => value.writeToBuffer(),
          $0.GetCustomFieldsResponse.fromBuffer);
  static final _$addCustomFields =
      $grpc.ClientMethod<$0.AddCustomFieldsRequest, $0.AddCustomFieldsResponse>(
          '/jobwise.profile.v1.ProfileService/AddCustomFields',
          ($0.AddCustomFieldsRequest value) => value.writeToBuffer(),
          $0.AddCustomFieldsResponse.fromBuffer);
  static final _$updateCustomFields = $grpc.ClientMethod<
          $0.UpdateCustomFieldsRequest, $0.UpdateCustomFieldsResponse>(
      '/jobwise.profile.v1.ProfileService/UpdateCustomFields',
      ($0.UpdateCustomFieldsRequest value) => value.writeToBuffer(),
      $0.UpdateCustomFieldsResponse.fromBuffer);
  static final _$enhanceProfile =
      $grpc.ClientMethod<$0.EnhanceProfileRequest, $0.EnhanceProfileResponse>(
          '/jobwise.profile.v1.ProfileService/EnhanceProfile',
          ($0.EnhanceProfileRequest value) => value.writeToBuffer(),
          $0.EnhanceProfileResponse.fromBuffer);
}

@$pb.GrpcServiceName('jobwise.profile.v1.ProfileService')
abstract class ProfileServiceBase extends $grpc.Service {
  $core.String get $name => 'jobwise.profile.v1.ProfileService';

  ProfileServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.CreateProfileRequest, $0.CreateProfileResponse>(
            'CreateProfile',
            createProfile_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.CreateProfileRequest.fromBuffer(value),
            ($0.CreateProfileResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ListProfilesRequest, $0.ListProfilesResponse>(
            'ListProfiles',
            listProfiles_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ListProfilesRequest.fromBuffer(value),
            ($0.ListProfilesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetPrimaryProfileRequest,
            $0.GetPrimaryProfileResponse>(
        'GetPrimaryProfile',
        getPrimaryProfile_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetPrimaryProfileRequest.fromBuffer(value),
        ($0.GetPrimaryProfileResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetProfileRequest, $0.GetProfileResponse>(
        'GetProfile',
        getProfile_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetProfileRequest.fromBuffer(value),
        ($0.GetProfileResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.UpdateProfileRequest, $0.UpdateProfileResponse>(
            'UpdateProfile',
            updateProfile_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.UpdateProfileRequest.fromBuffer(value),
            ($0.UpdateProfileResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.DeleteProfileRequest, $0.DeleteProfileResponse>(
            'DeleteProfile',
            deleteProfile_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.DeleteProfileRequest.fromBuffer(value),
            ($0.DeleteProfileResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ImportProfileRequest, $0.ImportProfileResponse>(
            'ImportProfile',
            importProfile_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ImportProfileRequest.fromBuffer(value),
            ($0.ImportProfileResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ExportProfileRequest, $0.ExportProfileResponse>(
            'ExportProfile',
            exportProfile_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ExportProfileRequest.fromBuffer(value),
            ($0.ExportProfileResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetProfileAnalyticsRequest,
            $0.GetProfileAnalyticsResponse>(
        'GetProfileAnalytics',
        getProfileAnalytics_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetProfileAnalyticsRequest.fromBuffer(value),
        ($0.GetProfileAnalyticsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$1.AddExperiencesRequest,
            $1.AddExperiencesResponse>(
        'AddExperiences',
        addExperiences_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $1.AddExperiencesRequest.fromBuffer(value),
        ($1.AddExperiencesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$1.ListExperiencesRequest,
            $1.ListExperiencesResponse>(
        'ListExperiences',
        listExperiences_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $1.ListExperiencesRequest.fromBuffer(value),
        ($1.ListExperiencesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$1.UpdateExperiencesRequest,
            $1.UpdateExperiencesResponse>(
        'UpdateExperiences',
        updateExperiences_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $1.UpdateExperiencesRequest.fromBuffer(value),
        ($1.UpdateExperiencesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$1.DeleteExperiencesRequest,
            $1.DeleteExperiencesResponse>(
        'DeleteExperiences',
        deleteExperiences_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $1.DeleteExperiencesRequest.fromBuffer(value),
        ($1.DeleteExperiencesResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$1.AddEducationRequest, $1.AddEducationResponse>(
            'AddEducation',
            addEducation_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $1.AddEducationRequest.fromBuffer(value),
            ($1.AddEducationResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$1.ListEducationRequest, $1.ListEducationResponse>(
            'ListEducation',
            listEducation_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $1.ListEducationRequest.fromBuffer(value),
            ($1.ListEducationResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$1.UpdateEducationRequest,
            $1.UpdateEducationResponse>(
        'UpdateEducation',
        updateEducation_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $1.UpdateEducationRequest.fromBuffer(value),
        ($1.UpdateEducationResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$1.DeleteEducationRequest,
            $1.DeleteEducationResponse>(
        'DeleteEducation',
        deleteEducation_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $1.DeleteEducationRequest.fromBuffer(value),
        ($1.DeleteEducationResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$1.AddProjectsRequest, $1.AddProjectsResponse>(
            'AddProjects',
            addProjects_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $1.AddProjectsRequest.fromBuffer(value),
            ($1.AddProjectsResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$1.ListProjectsRequest, $1.ListProjectsResponse>(
            'ListProjects',
            listProjects_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $1.ListProjectsRequest.fromBuffer(value),
            ($1.ListProjectsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$1.UpdateProjectsRequest,
            $1.UpdateProjectsResponse>(
        'UpdateProjects',
        updateProjects_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $1.UpdateProjectsRequest.fromBuffer(value),
        ($1.UpdateProjectsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$1.DeleteProjectsRequest,
            $1.DeleteProjectsResponse>(
        'DeleteProjects',
        deleteProjects_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $1.DeleteProjectsRequest.fromBuffer(value),
        ($1.DeleteProjectsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$1.AddCertificationsRequest,
            $1.AddCertificationsResponse>(
        'AddCertifications',
        addCertifications_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $1.AddCertificationsRequest.fromBuffer(value),
        ($1.AddCertificationsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$1.ListCertificationsRequest,
            $1.ListCertificationsResponse>(
        'ListCertifications',
        listCertifications_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $1.ListCertificationsRequest.fromBuffer(value),
        ($1.ListCertificationsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$1.UpdateCertificationsRequest,
            $1.UpdateCertificationsResponse>(
        'UpdateCertifications',
        updateCertifications_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $1.UpdateCertificationsRequest.fromBuffer(value),
        ($1.UpdateCertificationsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$1.DeleteCertificationsRequest,
            $1.DeleteCertificationsResponse>(
        'DeleteCertifications',
        deleteCertifications_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $1.DeleteCertificationsRequest.fromBuffer(value),
        ($1.DeleteCertificationsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$1.GetSkillsRequest, $1.GetSkillsResponse>(
        'GetSkills',
        getSkills_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $1.GetSkillsRequest.fromBuffer(value),
        ($1.GetSkillsResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$1.UpdateSkillsRequest, $1.UpdateSkillsResponse>(
            'UpdateSkills',
            updateSkills_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $1.UpdateSkillsRequest.fromBuffer(value),
            ($1.UpdateSkillsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$1.AddTechnicalSkillsRequest,
            $1.AddTechnicalSkillsResponse>(
        'AddTechnicalSkills',
        addTechnicalSkills_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $1.AddTechnicalSkillsRequest.fromBuffer(value),
        ($1.AddTechnicalSkillsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$1.RemoveTechnicalSkillsRequest,
            $1.RemoveTechnicalSkillsResponse>(
        'RemoveTechnicalSkills',
        removeTechnicalSkills_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $1.RemoveTechnicalSkillsRequest.fromBuffer(value),
        ($1.RemoveTechnicalSkillsResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$1.AddSoftSkillsRequest, $1.AddSoftSkillsResponse>(
            'AddSoftSkills',
            addSoftSkills_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $1.AddSoftSkillsRequest.fromBuffer(value),
            ($1.AddSoftSkillsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$1.RemoveSoftSkillsRequest,
            $1.RemoveSoftSkillsResponse>(
        'RemoveSoftSkills',
        removeSoftSkills_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $1.RemoveSoftSkillsRequest.fromBuffer(value),
        ($1.RemoveSoftSkillsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetCustomFieldsRequest,
            $0.GetCustomFieldsResponse>(
        'GetCustomFields',
        getCustomFields_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetCustomFieldsRequest.fromBuffer(value),
        ($0.GetCustomFieldsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.AddCustomFieldsRequest,
            $0.AddCustomFieldsResponse>(
        'AddCustomFields',
        addCustomFields_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.AddCustomFieldsRequest.fromBuffer(value),
        ($0.AddCustomFieldsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.UpdateCustomFieldsRequest,
            $0.UpdateCustomFieldsResponse>(
        'UpdateCustomFields',
        updateCustomFields_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.UpdateCustomFieldsRequest.fromBuffer(value),
        ($0.UpdateCustomFieldsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.EnhanceProfileRequest,
            $0.EnhanceProfileResponse>(
        'EnhanceProfile',
        enhanceProfile_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.EnhanceProfileRequest.fromBuffer(value),
        ($0.EnhanceProfileResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.CreateProfileResponse> createProfile_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateProfileRequest> $request) async {
    return createProfile($call, await $request);
  }

  $async.Future<$0.CreateProfileResponse> createProfile(
      $grpc.ServiceCall call, $0.CreateProfileRequest request);

  $async.Future<$0.ListProfilesResponse> listProfiles_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListProfilesRequest> $request) async {
    return listProfiles($call, await $request);
  }

  $async.Future<$0.ListProfilesResponse> listProfiles(
      $grpc.ServiceCall call, $0.ListProfilesRequest request);

  $async.Future<$0.GetPrimaryProfileResponse> getPrimaryProfile_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetPrimaryProfileRequest> $request) async {
    return getPrimaryProfile($call, await $request);
  }

  $async.Future<$0.GetPrimaryProfileResponse> getPrimaryProfile(
      $grpc.ServiceCall call, $0.GetPrimaryProfileRequest request);

  $async.Future<$0.GetProfileResponse> getProfile_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetProfileRequest> $request) async {
    return getProfile($call, await $request);
  }

  $async.Future<$0.GetProfileResponse> getProfile(
      $grpc.ServiceCall call, $0.GetProfileRequest request);

  $async.Future<$0.UpdateProfileResponse> updateProfile_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdateProfileRequest> $request) async {
    return updateProfile($call, await $request);
  }

  $async.Future<$0.UpdateProfileResponse> updateProfile(
      $grpc.ServiceCall call, $0.UpdateProfileRequest request);

  $async.Future<$0.DeleteProfileResponse> deleteProfile_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeleteProfileRequest> $request) async {
    return deleteProfile($call, await $request);
  }

  $async.Future<$0.DeleteProfileResponse> deleteProfile(
      $grpc.ServiceCall call, $0.DeleteProfileRequest request);

  $async.Future<$0.ImportProfileResponse> importProfile_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ImportProfileRequest> $request) async {
    return importProfile($call, await $request);
  }

  $async.Future<$0.ImportProfileResponse> importProfile(
      $grpc.ServiceCall call, $0.ImportProfileRequest request);

  $async.Future<$0.ExportProfileResponse> exportProfile_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ExportProfileRequest> $request) async {
    return exportProfile($call, await $request);
  }

  $async.Future<$0.ExportProfileResponse> exportProfile(
      $grpc.ServiceCall call, $0.ExportProfileRequest request);

  $async.Future<$0.GetProfileAnalyticsResponse> getProfileAnalytics_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetProfileAnalyticsRequest> $request) async {
    return getProfileAnalytics($call, await $request);
  }

  $async.Future<$0.GetProfileAnalyticsResponse> getProfileAnalytics(
      $grpc.ServiceCall call, $0.GetProfileAnalyticsRequest request);

  $async.Future<$1.AddExperiencesResponse> addExperiences_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$1.AddExperiencesRequest> $request) async {
    return addExperiences($call, await $request);
  }

  $async.Future<$1.AddExperiencesResponse> addExperiences(
      $grpc.ServiceCall call, $1.AddExperiencesRequest request);

  $async.Future<$1.ListExperiencesResponse> listExperiences_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$1.ListExperiencesRequest> $request) async {
    return listExperiences($call, await $request);
  }

  $async.Future<$1.ListExperiencesResponse> listExperiences(
      $grpc.ServiceCall call, $1.ListExperiencesRequest request);

  $async.Future<$1.UpdateExperiencesResponse> updateExperiences_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$1.UpdateExperiencesRequest> $request) async {
    return updateExperiences($call, await $request);
  }

  $async.Future<$1.UpdateExperiencesResponse> updateExperiences(
      $grpc.ServiceCall call, $1.UpdateExperiencesRequest request);

  $async.Future<$1.DeleteExperiencesResponse> deleteExperiences_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$1.DeleteExperiencesRequest> $request) async {
    return deleteExperiences($call, await $request);
  }

  $async.Future<$1.DeleteExperiencesResponse> deleteExperiences(
      $grpc.ServiceCall call, $1.DeleteExperiencesRequest request);

  $async.Future<$1.AddEducationResponse> addEducation_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$1.AddEducationRequest> $request) async {
    return addEducation($call, await $request);
  }

  $async.Future<$1.AddEducationResponse> addEducation(
      $grpc.ServiceCall call, $1.AddEducationRequest request);

  $async.Future<$1.ListEducationResponse> listEducation_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$1.ListEducationRequest> $request) async {
    return listEducation($call, await $request);
  }

  $async.Future<$1.ListEducationResponse> listEducation(
      $grpc.ServiceCall call, $1.ListEducationRequest request);

  $async.Future<$1.UpdateEducationResponse> updateEducation_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$1.UpdateEducationRequest> $request) async {
    return updateEducation($call, await $request);
  }

  $async.Future<$1.UpdateEducationResponse> updateEducation(
      $grpc.ServiceCall call, $1.UpdateEducationRequest request);

  $async.Future<$1.DeleteEducationResponse> deleteEducation_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$1.DeleteEducationRequest> $request) async {
    return deleteEducation($call, await $request);
  }

  $async.Future<$1.DeleteEducationResponse> deleteEducation(
      $grpc.ServiceCall call, $1.DeleteEducationRequest request);

  $async.Future<$1.AddProjectsResponse> addProjects_Pre($grpc.ServiceCall $call,
      $async.Future<$1.AddProjectsRequest> $request) async {
    return addProjects($call, await $request);
  }

  $async.Future<$1.AddProjectsResponse> addProjects(
      $grpc.ServiceCall call, $1.AddProjectsRequest request);

  $async.Future<$1.ListProjectsResponse> listProjects_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$1.ListProjectsRequest> $request) async {
    return listProjects($call, await $request);
  }

  $async.Future<$1.ListProjectsResponse> listProjects(
      $grpc.ServiceCall call, $1.ListProjectsRequest request);

  $async.Future<$1.UpdateProjectsResponse> updateProjects_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$1.UpdateProjectsRequest> $request) async {
    return updateProjects($call, await $request);
  }

  $async.Future<$1.UpdateProjectsResponse> updateProjects(
      $grpc.ServiceCall call, $1.UpdateProjectsRequest request);

  $async.Future<$1.DeleteProjectsResponse> deleteProjects_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$1.DeleteProjectsRequest> $request) async {
    return deleteProjects($call, await $request);
  }

  $async.Future<$1.DeleteProjectsResponse> deleteProjects(
      $grpc.ServiceCall call, $1.DeleteProjectsRequest request);

  $async.Future<$1.AddCertificationsResponse> addCertifications_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$1.AddCertificationsRequest> $request) async {
    return addCertifications($call, await $request);
  }

  $async.Future<$1.AddCertificationsResponse> addCertifications(
      $grpc.ServiceCall call, $1.AddCertificationsRequest request);

  $async.Future<$1.ListCertificationsResponse> listCertifications_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$1.ListCertificationsRequest> $request) async {
    return listCertifications($call, await $request);
  }

  $async.Future<$1.ListCertificationsResponse> listCertifications(
      $grpc.ServiceCall call, $1.ListCertificationsRequest request);

  $async.Future<$1.UpdateCertificationsResponse> updateCertifications_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$1.UpdateCertificationsRequest> $request) async {
    return updateCertifications($call, await $request);
  }

  $async.Future<$1.UpdateCertificationsResponse> updateCertifications(
      $grpc.ServiceCall call, $1.UpdateCertificationsRequest request);

  $async.Future<$1.DeleteCertificationsResponse> deleteCertifications_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$1.DeleteCertificationsRequest> $request) async {
    return deleteCertifications($call, await $request);
  }

  $async.Future<$1.DeleteCertificationsResponse> deleteCertifications(
      $grpc.ServiceCall call, $1.DeleteCertificationsRequest request);

  $async.Future<$1.GetSkillsResponse> getSkills_Pre($grpc.ServiceCall $call,
      $async.Future<$1.GetSkillsRequest> $request) async {
    return getSkills($call, await $request);
  }

  $async.Future<$1.GetSkillsResponse> getSkills(
      $grpc.ServiceCall call, $1.GetSkillsRequest request);

  $async.Future<$1.UpdateSkillsResponse> updateSkills_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$1.UpdateSkillsRequest> $request) async {
    return updateSkills($call, await $request);
  }

  $async.Future<$1.UpdateSkillsResponse> updateSkills(
      $grpc.ServiceCall call, $1.UpdateSkillsRequest request);

  $async.Future<$1.AddTechnicalSkillsResponse> addTechnicalSkills_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$1.AddTechnicalSkillsRequest> $request) async {
    return addTechnicalSkills($call, await $request);
  }

  $async.Future<$1.AddTechnicalSkillsResponse> addTechnicalSkills(
      $grpc.ServiceCall call, $1.AddTechnicalSkillsRequest request);

  $async.Future<$1.RemoveTechnicalSkillsResponse> removeTechnicalSkills_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$1.RemoveTechnicalSkillsRequest> $request) async {
    return removeTechnicalSkills($call, await $request);
  }

  $async.Future<$1.RemoveTechnicalSkillsResponse> removeTechnicalSkills(
      $grpc.ServiceCall call, $1.RemoveTechnicalSkillsRequest request);

  $async.Future<$1.AddSoftSkillsResponse> addSoftSkills_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$1.AddSoftSkillsRequest> $request) async {
    return addSoftSkills($call, await $request);
  }

  $async.Future<$1.AddSoftSkillsResponse> addSoftSkills(
      $grpc.ServiceCall call, $1.AddSoftSkillsRequest request);

  $async.Future<$1.RemoveSoftSkillsResponse> removeSoftSkills_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$1.RemoveSoftSkillsRequest> $request) async {
    return removeSoftSkills($call, await $request);
  }

  $async.Future<$1.RemoveSoftSkillsResponse> removeSoftSkills(
      $grpc.ServiceCall call, $1.RemoveSoftSkillsRequest request);

  $async.Future<$0.GetCustomFieldsResponse> getCustomFields_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetCustomFieldsRequest> $request) async {
    return getCustomFields($call, await $request);
  }

  $async.Future<$0.GetCustomFieldsResponse> getCustomFields(
      $grpc.ServiceCall call, $0.GetCustomFieldsRequest request);

  $async.Future<$0.AddCustomFieldsResponse> addCustomFields_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.AddCustomFieldsRequest> $request) async {
    return addCustomFields($call, await $request);
  }

  $async.Future<$0.AddCustomFieldsResponse> addCustomFields(
      $grpc.ServiceCall call, $0.AddCustomFieldsRequest request);

  $async.Future<$0.UpdateCustomFieldsResponse> updateCustomFields_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdateCustomFieldsRequest> $request) async {
    return updateCustomFields($call, await $request);
  }

  $async.Future<$0.UpdateCustomFieldsResponse> updateCustomFields(
      $grpc.ServiceCall call, $0.UpdateCustomFieldsRequest request);

  $async.Future<$0.EnhanceProfileResponse> enhanceProfile_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.EnhanceProfileRequest> $request) async {
    return enhanceProfile($call, await $request);
  }

  $async.Future<$0.EnhanceProfileResponse> enhanceProfile(
      $grpc.ServiceCall call, $0.EnhanceProfileRequest request);
}
