package dev.jobwise.server.profile;

import static dev.jobwise.server.profile.content.ItemKind.CERTIFICATIONS;
import static dev.jobwise.server.profile.content.ItemKind.EDUCATION;
import static dev.jobwise.server.profile.content.ItemKind.EXPERIENCES;
import static dev.jobwise.server.profile.content.ItemKind.PROJECTS;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.linecorp.armeria.server.annotation.Blocking;
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
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Page;
import dev.jobwise.server.common.Replays;
import dev.jobwise.server.profile.content.ItemChecks;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.ProfileAnalytics;
import dev.jobwise.server.profile.enhance.Enhancer;
import dev.jobwise.server.profile.imports.ProfileImports;
import dev.jobwise.server.profile.jsonresume.JsonResumeWriter;
import dev.jobwise.server.profile.store.CustomFields;
import dev.jobwise.server.profile.store.ProfileItems;
import dev.jobwise.server.profile.store.ProfileSkills;
import dev.jobwise.server.profile.store.ProfileSkills.Kind;
import dev.jobwise.server.profile.store.ProfileSkills.Outcome;
import dev.jobwise.server.profile.store.Profiles;
import dev.jobwise.server.transport.caller.Callers;
import dev.jobwise.server.transport.grpc.TextFields;
import dev.jobwise.server.transport.grpc.Unary;
import io.grpc.stub.StreamObserver;

/**
 * Serves {@code ProfileService}. Each method translates and calls one method of a noun. The class
 * is long only because the contract has 35 methods.
 */
@Blocking
public final class ProfileGrpcService extends ProfileServiceGrpc.ProfileServiceImplBase {

  private final Profiles profiles;
  private final ProfileItems items;
  private final ProfileSkills skills;
  private final CustomFields customFields;
  private final ProfileImports imports;
  private final Enhancer enhancer;
  private final Replays replays;

  public ProfileGrpcService(
      Profiles profiles, ProfileImports imports, Enhancer enhancer, Replays replays) {
    this.profiles = profiles;
    this.imports = imports;
    items = new ProfileItems(profiles);
    skills = new ProfileSkills(profiles);
    customFields = new CustomFields(profiles);
    this.enhancer = enhancer;
    this.replays = replays;
  }

  @Override
  public void createProfile(
      CreateProfileRequest request, StreamObserver<CreateProfileResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ProfileMessages.created(profiles.create(caller, ProfileMessages.change(request))));
  }

  @Override
  public void listProfiles(
      ListProfilesRequest request, StreamObserver<ListProfilesResponse> observer) {
    int limit = request.hasLimit() ? request.getLimit() : Page.DEFAULT_LIMIT;
    int offset = request.getOffset();
    Unary.answer(
        observer,
        caller -> ProfileMessages.message(profiles.list(caller, limit, offset), limit, offset));
  }

  @Override
  public void getPrimaryProfile(
      GetPrimaryProfileRequest request, StreamObserver<GetPrimaryProfileResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            GetPrimaryProfileResponse.newBuilder()
                .setProfile(ProfileMessages.message(profiles.me(caller)))
                .build());
  }

  @Override
  public void getProfile(GetProfileRequest request, StreamObserver<GetProfileResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            GetProfileResponse.newBuilder()
                .setProfile(ProfileMessages.message(profiles.get(caller, request.getProfileId())))
                .build());
  }

  @Override
  public void updateProfile(
      UpdateProfileRequest request, StreamObserver<UpdateProfileResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ProfileMessages.updated(
                profiles.update(caller, request.getProfileId(), ProfileMessages.change(request))));
  }

  @Override
  public void deleteProfile(
      DeleteProfileRequest request, StreamObserver<DeleteProfileResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          profiles.delete(caller, request.getProfileId());
          return DeleteProfileResponse.getDefaultInstance();
        });
  }

  @Override
  public void importProfile(
      ImportProfileRequest request, StreamObserver<ImportProfileResponse> observer) {
    Caller caller = Callers.current();
    byte[] content = request.getContent().toByteArray();
    Unary.answerLater(
        observer,
        () ->
            ProfileImportHttpService.draft(imports, caller, request.getFilename(), content)
                .thenApply(
                    draft ->
                        request.getSave()
                            ? ImportMessages.saved(
                                draft, profiles.create(caller, ImportMessages.change(draft)))
                            : ImportMessages.draft(draft)));
  }

  @Override
  public void exportProfile(
      ExportProfileRequest request, StreamObserver<ExportProfileResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ExportProfileResponse.newBuilder()
                .setResume(
                    JsonMessages.struct(
                        JsonResumeWriter.write(profiles.get(caller, request.getProfileId()))))
                .build());
  }

  @Override
  public void getProfileAnalytics(
      GetProfileAnalyticsRequest request, StreamObserver<GetProfileAnalyticsResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          Profile profile = profiles.get(caller, request.getProfileId());
          return ProfileMessages.message(profile, ProfileAnalytics.of(profile));
        });
  }

  @Override
  public void addExperiences(
      AddExperiencesRequest request, StreamObserver<AddExperiencesResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.answer(
                request,
                items.add(
                    caller, request.getProfileId(), EXPERIENCES, ListMessages.changes(request))));
  }

  @Override
  public void listExperiences(
      ListExperiencesRequest request, StreamObserver<ListExperiencesResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.experiences(
                items.list(
                    caller,
                    request.getProfileId(),
                    EXPERIENCES,
                    limit(request.hasLimit(), request.getLimit()),
                    request.getOffset())));
  }

  @Override
  public void updateExperiences(
      UpdateExperiencesRequest request, StreamObserver<UpdateExperiencesResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.answer(
                request,
                items.update(
                    caller, request.getProfileId(), EXPERIENCES, ListMessages.changes(request))));
  }

  @Override
  public void deleteExperiences(
      DeleteExperiencesRequest request, StreamObserver<DeleteExperiencesResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.answer(
                request,
                items.delete(
                    caller, request.getProfileId(), EXPERIENCES, request.getExperienceIdsList())));
  }

  @Override
  public void addEducation(
      AddEducationRequest request, StreamObserver<AddEducationResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.answer(
                request,
                items.add(
                    caller, request.getProfileId(), EDUCATION, ListMessages.changes(request))));
  }

  @Override
  public void listEducation(
      ListEducationRequest request, StreamObserver<ListEducationResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.education(
                items.list(
                    caller,
                    request.getProfileId(),
                    EDUCATION,
                    limit(request.hasLimit(), request.getLimit()),
                    request.getOffset())));
  }

  @Override
  public void updateEducation(
      UpdateEducationRequest request, StreamObserver<UpdateEducationResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.answer(
                request,
                items.update(
                    caller, request.getProfileId(), EDUCATION, ListMessages.changes(request))));
  }

  @Override
  public void deleteEducation(
      DeleteEducationRequest request, StreamObserver<DeleteEducationResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.answer(
                request,
                items.delete(
                    caller, request.getProfileId(), EDUCATION, request.getEducationIdsList())));
  }

  @Override
  public void addProjects(
      AddProjectsRequest request, StreamObserver<AddProjectsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.answer(
                request,
                items.add(
                    caller, request.getProfileId(), PROJECTS, ListMessages.changes(request))));
  }

  @Override
  public void listProjects(
      ListProjectsRequest request, StreamObserver<ListProjectsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.projects(
                items.list(
                    caller,
                    request.getProfileId(),
                    PROJECTS,
                    limit(request.hasLimit(), request.getLimit()),
                    request.getOffset())));
  }

  @Override
  public void updateProjects(
      UpdateProjectsRequest request, StreamObserver<UpdateProjectsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.answer(
                request,
                items.update(
                    caller, request.getProfileId(), PROJECTS, ListMessages.changes(request))));
  }

  @Override
  public void deleteProjects(
      DeleteProjectsRequest request, StreamObserver<DeleteProjectsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.answer(
                request,
                items.delete(
                    caller, request.getProfileId(), PROJECTS, request.getProjectIdsList())));
  }

  @Override
  public void addCertifications(
      AddCertificationsRequest request, StreamObserver<AddCertificationsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.answer(
                request,
                items.add(
                    caller,
                    request.getProfileId(),
                    CERTIFICATIONS,
                    ListMessages.changes(request))));
  }

  @Override
  public void listCertifications(
      ListCertificationsRequest request, StreamObserver<ListCertificationsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.certifications(
                items.list(
                    caller,
                    request.getProfileId(),
                    CERTIFICATIONS,
                    limit(request.hasLimit(), request.getLimit()),
                    request.getOffset())));
  }

  @Override
  public void updateCertifications(
      UpdateCertificationsRequest request, StreamObserver<UpdateCertificationsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.answer(
                request,
                items.update(
                    caller,
                    request.getProfileId(),
                    CERTIFICATIONS,
                    ListMessages.changes(request))));
  }

  @Override
  public void deleteCertifications(
      DeleteCertificationsRequest request, StreamObserver<DeleteCertificationsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.answer(
                request,
                items.delete(
                    caller,
                    request.getProfileId(),
                    CERTIFICATIONS,
                    request.getCertificationIdsList())));
  }

  @Override
  public void getSkills(GetSkillsRequest request, StreamObserver<GetSkillsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            GetSkillsResponse.newBuilder()
                .setSkills(ProfileMessages.message(skills.get(caller, request.getProfileId())))
                .build());
  }

  @Override
  public void updateSkills(
      UpdateSkillsRequest request, StreamObserver<UpdateSkillsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            UpdateSkillsResponse.newBuilder()
                .setSkills(
                    ProfileMessages.message(
                        skills.replace(
                            caller, request.getProfileId(), ProfileMessages.change(request))))
                .build());
  }

  @Override
  public void addTechnicalSkills(
      AddTechnicalSkillsRequest request, StreamObserver<AddTechnicalSkillsResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          Outcome outcome =
              skills.add(caller, request.getProfileId(), Kind.TECHNICAL, request.getSkillsList());
          return AddTechnicalSkillsResponse.newBuilder()
              .setMessage(outcome.changed() + " technical skills added")
              .addAllTechnicalSkills(outcome.names())
              .build();
        });
  }

  @Override
  public void removeTechnicalSkills(
      RemoveTechnicalSkillsRequest request,
      StreamObserver<RemoveTechnicalSkillsResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          Outcome outcome =
              skills.remove(
                  caller, request.getProfileId(), Kind.TECHNICAL, request.getSkillsList());
          return RemoveTechnicalSkillsResponse.newBuilder()
              .setMessage(outcome.changed() + " technical skills removed")
              .addAllTechnicalSkills(outcome.names())
              .build();
        });
  }

  @Override
  public void addSoftSkills(
      AddSoftSkillsRequest request, StreamObserver<AddSoftSkillsResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          Outcome outcome =
              skills.add(caller, request.getProfileId(), Kind.SOFT, request.getSkillsList());
          return AddSoftSkillsResponse.newBuilder()
              .setMessage(outcome.changed() + " soft skills added")
              .addAllSoftSkills(outcome.names())
              .build();
        });
  }

  @Override
  public void removeSoftSkills(
      RemoveSoftSkillsRequest request, StreamObserver<RemoveSoftSkillsResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          Outcome outcome =
              skills.remove(caller, request.getProfileId(), Kind.SOFT, request.getSkillsList());
          return RemoveSoftSkillsResponse.newBuilder()
              .setMessage(outcome.changed() + " soft skills removed")
              .addAllSoftSkills(outcome.names())
              .build();
        });
  }

  @Override
  public void getCustomFields(
      GetCustomFieldsRequest request, StreamObserver<GetCustomFieldsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            GetCustomFieldsResponse.newBuilder()
                .setCustomFields(
                    JsonMessages.struct(customFields.get(caller, request.getProfileId())))
                .build());
  }

  @Override
  public void addCustomFields(
      AddCustomFieldsRequest request, StreamObserver<AddCustomFieldsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            AddCustomFieldsResponse.newBuilder()
                .setMessage(request.getFields().getFieldsCount() + " custom fields added")
                .setCustomFields(
                    JsonMessages.struct(
                        customFields.merge(
                            caller,
                            request.getProfileId(),
                            JsonMessages.json(request.getFields()))))
                .build());
  }

  @Override
  public void updateCustomFields(
      UpdateCustomFieldsRequest request, StreamObserver<UpdateCustomFieldsResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          ObjectNode fields = JsonMessages.json(request.getFields());
          ObjectNode all =
              request.getReplace()
                  ? customFields.replace(caller, request.getProfileId(), fields)
                  : customFields.merge(caller, request.getProfileId(), fields);
          return UpdateCustomFieldsResponse.newBuilder()
              .setMessage(fields.size() + " custom fields updated")
              .setCustomFields(JsonMessages.struct(all))
              .build();
        });
  }

  @Override
  public void enhanceProfile(
      EnhanceProfileRequest request, StreamObserver<EnhanceProfileResponse> observer) {
    Caller caller = Callers.current();
    String wishes = TextFields.orNull(request.getCustomPrompt());
    String model = TextFields.orNull(request.getModel());
    Unary.answerOnce(
        observer,
        replays,
        request,
        EnhanceProfileResponse.parser(),
        () ->
            enhancer
                .enhance(caller, request.getProfileId(), wishes, model)
                .thenApply(EnhanceMessages::message));
  }

  private static int limit(boolean given, int limit) {
    return given ? limit : ItemChecks.MAX_ENTRIES;
  }
}
