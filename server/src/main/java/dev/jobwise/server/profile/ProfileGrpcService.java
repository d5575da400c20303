package dev.jobwise.server.profile;

import com.linecorp.armeria.server.annotation.Blocking;
import dev.jobwise.profile.v1.CreateProfileRequest;
import dev.jobwise.profile.v1.CreateProfileResponse;
import dev.jobwise.profile.v1.DeleteProfileRequest;
import dev.jobwise.profile.v1.DeleteProfileResponse;
import dev.jobwise.profile.v1.EnhanceProfileRequest;
import dev.jobwise.profile.v1.EnhanceProfileResponse;
import dev.jobwise.profile.v1.ExportProfileRequest;
import dev.jobwise.profile.v1.ExportProfileResponse;
import dev.jobwise.profile.v1.GetPrimaryProfileRequest;
import dev.jobwise.profile.v1.GetPrimaryProfileResponse;
import dev.jobwise.profile.v1.GetProfileAnalyticsRequest;
import dev.jobwise.profile.v1.GetProfileAnalyticsResponse;
import dev.jobwise.profile.v1.GetProfileRequest;
import dev.jobwise.profile.v1.GetProfileResponse;
import dev.jobwise.profile.v1.ImportProfileRequest;
import dev.jobwise.profile.v1.ImportProfileResponse;
import dev.jobwise.profile.v1.ListProfilesRequest;
import dev.jobwise.profile.v1.ListProfilesResponse;
import dev.jobwise.profile.v1.ProfileServiceGrpc;
import dev.jobwise.profile.v1.UpdateProfileRequest;
import dev.jobwise.profile.v1.UpdateProfileResponse;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Page;
import dev.jobwise.server.common.Replays;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.ProfileAnalytics;
import dev.jobwise.server.profile.enhance.Enhancer;
import dev.jobwise.server.profile.imports.ProfileImports;
import dev.jobwise.server.profile.jsonresume.JsonResumeWriter;
import dev.jobwise.server.profile.store.CustomFields;
import dev.jobwise.server.profile.store.ProfileItems;
import dev.jobwise.server.profile.store.ProfileSkills;
import dev.jobwise.server.profile.store.Profiles;
import dev.jobwise.server.transport.caller.Callers;
import dev.jobwise.server.transport.grpc.TextFields;
import dev.jobwise.server.transport.grpc.Unary;
import dev.jobwise.server.transport.json.JsonValues;
import io.grpc.BindableService;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.StreamObserver;

/**
 * Serves {@code ProfileService}. Each method translates and calls one method of a noun. Those for
 * whole profiles are here; interfaces hold those for the parts of one.
 */
@Blocking
public final class ProfileGrpcService
    implements BindableService, ProfileItemRpcs, ProfileSkillRpcs, CustomFieldRpcs {

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
  public ServerServiceDefinition bindService() {
    return ProfileServiceGrpc.bindService(this);
  }

  @Override
  public ProfileItems items() {
    return items;
  }

  @Override
  public ProfileSkills skills() {
    return skills;
  }

  @Override
  public CustomFields customFields() {
    return customFields;
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
                    JsonValues.struct(
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
}
