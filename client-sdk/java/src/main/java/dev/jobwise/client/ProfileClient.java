package dev.jobwise.client;

import com.google.protobuf.Struct;
import dev.jobwise.profile.v1.AddCertificationsRequest;
import dev.jobwise.profile.v1.AddCertificationsResponse;
import dev.jobwise.profile.v1.AddCustomFieldsRequest;
import dev.jobwise.profile.v1.AddCustomFieldsResponse;
import dev.jobwise.profile.v1.AddEducationRequest;
import dev.jobwise.profile.v1.AddEducationResponse;
import dev.jobwise.profile.v1.AddExperiencesRequest;
import dev.jobwise.profile.v1.AddExperiencesResponse;
import dev.jobwise.profile.v1.AddProjectsRequest;
import dev.jobwise.profile.v1.AddProjectsResponse;
import dev.jobwise.profile.v1.AddSoftSkillsRequest;
import dev.jobwise.profile.v1.AddSoftSkillsResponse;
import dev.jobwise.profile.v1.AddTechnicalSkillsRequest;
import dev.jobwise.profile.v1.AddTechnicalSkillsResponse;
import dev.jobwise.profile.v1.CreateProfileRequest;
import dev.jobwise.profile.v1.CreateProfileResponse;
import dev.jobwise.profile.v1.DeleteCertificationsRequest;
import dev.jobwise.profile.v1.DeleteCertificationsResponse;
import dev.jobwise.profile.v1.DeleteEducationRequest;
import dev.jobwise.profile.v1.DeleteEducationResponse;
import dev.jobwise.profile.v1.DeleteExperiencesRequest;
import dev.jobwise.profile.v1.DeleteExperiencesResponse;
import dev.jobwise.profile.v1.DeleteProfileRequest;
import dev.jobwise.profile.v1.DeleteProfileResponse;
import dev.jobwise.profile.v1.DeleteProjectsRequest;
import dev.jobwise.profile.v1.DeleteProjectsResponse;
import dev.jobwise.profile.v1.EnhanceProfileRequest;
import dev.jobwise.profile.v1.EnhanceProfileResponse;
import dev.jobwise.profile.v1.ExportProfileRequest;
import dev.jobwise.profile.v1.ExportProfileResponse;
import dev.jobwise.profile.v1.GetCustomFieldsRequest;
import dev.jobwise.profile.v1.GetCustomFieldsResponse;
import dev.jobwise.profile.v1.GetPrimaryProfileRequest;
import dev.jobwise.profile.v1.GetPrimaryProfileResponse;
import dev.jobwise.profile.v1.GetProfileAnalyticsRequest;
import dev.jobwise.profile.v1.GetProfileAnalyticsResponse;
import dev.jobwise.profile.v1.GetProfileRequest;
import dev.jobwise.profile.v1.GetProfileResponse;
import dev.jobwise.profile.v1.GetSkillsRequest;
import dev.jobwise.profile.v1.GetSkillsResponse;
import dev.jobwise.profile.v1.ImportProfileRequest;
import dev.jobwise.profile.v1.ImportProfileResponse;
import dev.jobwise.profile.v1.ListCertificationsRequest;
import dev.jobwise.profile.v1.ListCertificationsResponse;
import dev.jobwise.profile.v1.ListEducationRequest;
import dev.jobwise.profile.v1.ListEducationResponse;
import dev.jobwise.profile.v1.ListExperiencesRequest;
import dev.jobwise.profile.v1.ListExperiencesResponse;
import dev.jobwise.profile.v1.ListProfilesRequest;
import dev.jobwise.profile.v1.ListProfilesResponse;
import dev.jobwise.profile.v1.ListProjectsRequest;
import dev.jobwise.profile.v1.ListProjectsResponse;
import dev.jobwise.profile.v1.Profile;
import dev.jobwise.profile.v1.ProfileServiceGrpc;
import dev.jobwise.profile.v1.RemoveSoftSkillsRequest;
import dev.jobwise.profile.v1.RemoveSoftSkillsResponse;
import dev.jobwise.profile.v1.RemoveTechnicalSkillsRequest;
import dev.jobwise.profile.v1.RemoveTechnicalSkillsResponse;
import dev.jobwise.profile.v1.UpdateCertificationsRequest;
import dev.jobwise.profile.v1.UpdateCertificationsResponse;
import dev.jobwise.profile.v1.UpdateCustomFieldsRequest;
import dev.jobwise.profile.v1.UpdateCustomFieldsResponse;
import dev.jobwise.profile.v1.UpdateEducationRequest;
import dev.jobwise.profile.v1.UpdateEducationResponse;
import dev.jobwise.profile.v1.UpdateExperiencesRequest;
import dev.jobwise.profile.v1.UpdateExperiencesResponse;
import dev.jobwise.profile.v1.UpdateProfileRequest;
import dev.jobwise.profile.v1.UpdateProfileResponse;
import dev.jobwise.profile.v1.UpdateProjectsRequest;
import dev.jobwise.profile.v1.UpdateProjectsResponse;
import dev.jobwise.profile.v1.UpdateSkillsRequest;
import dev.jobwise.profile.v1.UpdateSkillsResponse;
import java.io.IOException;
import java.nio.file.Path;

/** Profiles, and their enhancement. */
public final class ProfileClient {

  private static final int MOST_IMPORTED_BYTES = 5 << 20;

  private final Calls calls;

  ProfileClient(Calls calls) {
    this.calls = calls;
  }

  /** Creates a profile. */
  public CreateProfileResponse createProfile(CreateProfileRequest request) {
    return calls.unary(ProfileServiceGrpc.getCreateProfileMethod(), request);
  }

  /** Returns a page of the caller's profiles: the primary one first, then the newest first. */
  public ListProfilesResponse listProfiles(ListProfilesRequest request) {
    return calls.unary(ProfileServiceGrpc.getListProfilesMethod(), request);
  }

  /** All profiles of the user. Pages are read as the loop reaches them. */
  public Iterable<Profile> allProfiles() {
    return Pages.of(
        0,
        offset -> {
          ListProfilesResponse page =
              listProfiles(ListProfilesRequest.newBuilder().setOffset(offset).build());
          return new Pages.Page<>(page.getProfilesList(), page.getPagination().getHasMore());
        });
  }

  /** Returns the caller's primary profile. */
  public GetPrimaryProfileResponse getPrimaryProfile(GetPrimaryProfileRequest request) {
    return calls.unary(ProfileServiceGrpc.getGetPrimaryProfileMethod(), request);
  }

  /** The profile that documents are made from. */
  public Profile getPrimaryProfile() {
    return getPrimaryProfile(GetPrimaryProfileRequest.getDefaultInstance()).getProfile();
  }

  /** Returns one profile. */
  public GetProfileResponse getProfile(GetProfileRequest request) {
    return calls.unary(ProfileServiceGrpc.getGetProfileMethod(), request);
  }

  /** Returns one profile. */
  public Profile getProfile(String profileId) {
    return getProfile(GetProfileRequest.newBuilder().setProfileId(profileId).build()).getProfile();
  }

  /** Reads a resume into the draft of a profile, or stores it if the request says so. */
  public ImportProfileResponse importProfile(ImportProfileRequest request) {
    return calls.unary(ProfileServiceGrpc.getImportProfileMethod(), request);
  }

  /**
   * Reads a resume into the draft of a profile. Nothing is stored.
   *
   * @param file JSON Resume, PDF, DOCX, ODT, text or Markdown, at most 5 MiB, with the ending of
   *     its type
   * @throws IOException if the file can't be read
   */
  public ImportProfileResponse importProfile(Path file) throws IOException {
    return importProfile(
        ImportProfileRequest.newBuilder()
            .setFilename(SampleClient.name(file))
            .setContent(SampleClient.content(file, MOST_IMPORTED_BYTES))
            .build());
  }

  /** Returns a profile as a JSON Resume. */
  public ExportProfileResponse exportProfile(ExportProfileRequest request) {
    return calls.unary(ProfileServiceGrpc.getExportProfileMethod(), request);
  }

  /** Returns a profile as a JSON Resume. */
  public Struct exportProfile(String profileId) {
    return exportProfile(ExportProfileRequest.newBuilder().setProfileId(profileId).build())
        .getResume();
  }

  /** Changes only what the request holds; lists that it holds are replaced, in its order. */
  public UpdateProfileResponse updateProfile(UpdateProfileRequest request) {
    return calls.unary(ProfileServiceGrpc.getUpdateProfileMethod(), request);
  }

  /** Deletes a profile with everything that was created from it. */
  public DeleteProfileResponse deleteProfile(DeleteProfileRequest request) {
    return calls.unary(ProfileServiceGrpc.getDeleteProfileMethod(), request);
  }

  /** Deletes a profile. */
  public void deleteProfile(String profileId) {
    deleteProfile(DeleteProfileRequest.newBuilder().setProfileId(profileId).build());
  }

  /** Tells how complete a profile is and what would improve it. */
  public GetProfileAnalyticsResponse getProfileAnalytics(GetProfileAnalyticsRequest request) {
    return calls.unary(ProfileServiceGrpc.getGetProfileAnalyticsMethod(), request);
  }

  /** Adds experiences to the end of the list. */
  public AddExperiencesResponse addExperiences(AddExperiencesRequest request) {
    return calls.unary(ProfileServiceGrpc.getAddExperiencesMethod(), request);
  }

  /**
   * Returns the experiences in the person's order: all of them, unless the request asks for a page.
   */
  public ListExperiencesResponse listExperiences(ListExperiencesRequest request) {
    return calls.unary(ProfileServiceGrpc.getListExperiencesMethod(), request);
  }

  /** Changes the sent fields of the named experiences. */
  public UpdateExperiencesResponse updateExperiences(UpdateExperiencesRequest request) {
    return calls.unary(ProfileServiceGrpc.getUpdateExperiencesMethod(), request);
  }

  /** Deletes the named experiences and skips unknown ids. */
  public DeleteExperiencesResponse deleteExperiences(DeleteExperiencesRequest request) {
    return calls.unary(ProfileServiceGrpc.getDeleteExperiencesMethod(), request);
  }

  /** Adds education entries to the end of the list. */
  public AddEducationResponse addEducation(AddEducationRequest request) {
    return calls.unary(ProfileServiceGrpc.getAddEducationMethod(), request);
  }

  /**
   * Returns the education entries in the person's order: all of them, unless the request asks for a
   * page.
   */
  public ListEducationResponse listEducation(ListEducationRequest request) {
    return calls.unary(ProfileServiceGrpc.getListEducationMethod(), request);
  }

  /** Changes the sent fields of the named education entries. */
  public UpdateEducationResponse updateEducation(UpdateEducationRequest request) {
    return calls.unary(ProfileServiceGrpc.getUpdateEducationMethod(), request);
  }

  /** Deletes the named education entries and skips unknown ids. */
  public DeleteEducationResponse deleteEducation(DeleteEducationRequest request) {
    return calls.unary(ProfileServiceGrpc.getDeleteEducationMethod(), request);
  }

  /** Adds projects to the end of the list. */
  public AddProjectsResponse addProjects(AddProjectsRequest request) {
    return calls.unary(ProfileServiceGrpc.getAddProjectsMethod(), request);
  }

  /**
   * Returns the projects in the person's order: all of them, unless the request asks for a page.
   */
  public ListProjectsResponse listProjects(ListProjectsRequest request) {
    return calls.unary(ProfileServiceGrpc.getListProjectsMethod(), request);
  }

  /** Changes the sent fields of the named projects. */
  public UpdateProjectsResponse updateProjects(UpdateProjectsRequest request) {
    return calls.unary(ProfileServiceGrpc.getUpdateProjectsMethod(), request);
  }

  /** Deletes the named projects and skips unknown ids. */
  public DeleteProjectsResponse deleteProjects(DeleteProjectsRequest request) {
    return calls.unary(ProfileServiceGrpc.getDeleteProjectsMethod(), request);
  }

  /** Adds certifications to the end of the list. */
  public AddCertificationsResponse addCertifications(AddCertificationsRequest request) {
    return calls.unary(ProfileServiceGrpc.getAddCertificationsMethod(), request);
  }

  /** Returns the certifications in the person's order. */
  public ListCertificationsResponse listCertifications(ListCertificationsRequest request) {
    return calls.unary(ProfileServiceGrpc.getListCertificationsMethod(), request);
  }

  /** Changes the sent fields of the named certifications. */
  public UpdateCertificationsResponse updateCertifications(UpdateCertificationsRequest request) {
    return calls.unary(ProfileServiceGrpc.getUpdateCertificationsMethod(), request);
  }

  /** Deletes the named certifications and skips unknown ids. */
  public DeleteCertificationsResponse deleteCertifications(DeleteCertificationsRequest request) {
    return calls.unary(ProfileServiceGrpc.getDeleteCertificationsMethod(), request);
  }

  /** Returns skills, languages and certifications. */
  public GetSkillsResponse getSkills(GetSkillsRequest request) {
    return calls.unary(ProfileServiceGrpc.getGetSkillsMethod(), request);
  }

  /** Replaces all skills, languages and certifications; a list that is not sent becomes empty. */
  public UpdateSkillsResponse updateSkills(UpdateSkillsRequest request) {
    return calls.unary(ProfileServiceGrpc.getUpdateSkillsMethod(), request);
  }

  /**
   * Adds technical skills to the end of the list and skips those already there in any letter case.
   */
  public AddTechnicalSkillsResponse addTechnicalSkills(AddTechnicalSkillsRequest request) {
    return calls.unary(ProfileServiceGrpc.getAddTechnicalSkillsMethod(), request);
  }

  /** Removes technical skills, ignoring letter case, and skips unknown ones. */
  public RemoveTechnicalSkillsResponse removeTechnicalSkills(RemoveTechnicalSkillsRequest request) {
    return calls.unary(ProfileServiceGrpc.getRemoveTechnicalSkillsMethod(), request);
  }

  /** Adds soft skills to the end of the list and skips those already there in any letter case. */
  public AddSoftSkillsResponse addSoftSkills(AddSoftSkillsRequest request) {
    return calls.unary(ProfileServiceGrpc.getAddSoftSkillsMethod(), request);
  }

  /** Removes soft skills, ignoring letter case, and skips unknown ones. */
  public RemoveSoftSkillsResponse removeSoftSkills(RemoveSoftSkillsRequest request) {
    return calls.unary(ProfileServiceGrpc.getRemoveSoftSkillsMethod(), request);
  }

  /** Returns the custom fields. */
  public GetCustomFieldsResponse getCustomFields(GetCustomFieldsRequest request) {
    return calls.unary(ProfileServiceGrpc.getGetCustomFieldsMethod(), request);
  }

  /** Adds custom fields, replacing those of the same name. */
  public AddCustomFieldsResponse addCustomFields(AddCustomFieldsRequest request) {
    return calls.unary(ProfileServiceGrpc.getAddCustomFieldsMethod(), request);
  }

  /** Merges custom fields into the existing ones, or replaces all of them. */
  public UpdateCustomFieldsResponse updateCustomFields(UpdateCustomFieldsRequest request) {
    return calls.unary(ProfileServiceGrpc.getUpdateCustomFieldsMethod(), request);
  }

  /**
   * Has a model rewrite the summary, the experiences and the projects in the style of the caller's
   * active sample letter, always from the original texts.
   */
  public EnhanceProfileResponse enhanceProfile(EnhanceProfileRequest request) {
    return calls.unary(ProfileServiceGrpc.getEnhanceProfileMethod(), request);
  }

  /**
   * As {@link #enhanceProfile(EnhanceProfileRequest)}, with a key of the caller's: for 24 hours,
   * the same request with the same key gets the same answer, also after a restart of the caller.
   */
  public EnhanceProfileResponse enhanceProfile(
      EnhanceProfileRequest request, String idempotencyKey) {
    return calls.unary(ProfileServiceGrpc.getEnhanceProfileMethod(), request, idempotencyKey);
  }

  /** Has a model rewrite a profile in the style of the user's sample letter. */
  public EnhanceProfileResponse enhanceProfile(String profileId) {
    return enhanceProfile(EnhanceProfileRequest.newBuilder().setProfileId(profileId).build());
  }
}
