package dev.jobwise.server.profile;

import com.linecorp.armeria.server.annotation.Blocking;
import dev.jobwise.profile.v1.AddSoftSkillsRequest;
import dev.jobwise.profile.v1.AddSoftSkillsResponse;
import dev.jobwise.profile.v1.AddTechnicalSkillsRequest;
import dev.jobwise.profile.v1.AddTechnicalSkillsResponse;
import dev.jobwise.profile.v1.GetSkillsRequest;
import dev.jobwise.profile.v1.GetSkillsResponse;
import dev.jobwise.profile.v1.ProfileServiceGrpc;
import dev.jobwise.profile.v1.RemoveSoftSkillsRequest;
import dev.jobwise.profile.v1.RemoveSoftSkillsResponse;
import dev.jobwise.profile.v1.RemoveTechnicalSkillsRequest;
import dev.jobwise.profile.v1.RemoveTechnicalSkillsResponse;
import dev.jobwise.profile.v1.UpdateSkillsRequest;
import dev.jobwise.profile.v1.UpdateSkillsResponse;
import dev.jobwise.server.profile.store.ProfileSkills;
import dev.jobwise.server.profile.store.ProfileSkills.Kind;
import dev.jobwise.server.profile.store.ProfileSkills.Outcome;
import dev.jobwise.server.transport.grpc.Unary;
import io.grpc.stub.StreamObserver;

/** The methods for the skills of a profile. */
@Blocking
interface ProfileSkillRpcs extends ProfileServiceGrpc.AsyncService {

  /** What the methods call. */
  ProfileSkills skills();

  @Override
  default void getSkills(GetSkillsRequest request, StreamObserver<GetSkillsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            GetSkillsResponse.newBuilder()
                .setSkills(ProfileMessages.message(skills().get(caller, request.getProfileId())))
                .build());
  }

  @Override
  default void updateSkills(
      UpdateSkillsRequest request, StreamObserver<UpdateSkillsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            UpdateSkillsResponse.newBuilder()
                .setSkills(
                    ProfileMessages.message(
                        skills()
                            .replace(
                                caller, request.getProfileId(), ProfileMessages.change(request))))
                .build());
  }

  @Override
  default void addTechnicalSkills(
      AddTechnicalSkillsRequest request, StreamObserver<AddTechnicalSkillsResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          Outcome outcome =
              skills().add(caller, request.getProfileId(), Kind.TECHNICAL, request.getSkillsList());
          return AddTechnicalSkillsResponse.newBuilder()
              .setMessage(outcome.changed() + " technical skills added")
              .addAllTechnicalSkills(outcome.names())
              .build();
        });
  }

  @Override
  default void removeTechnicalSkills(
      RemoveTechnicalSkillsRequest request,
      StreamObserver<RemoveTechnicalSkillsResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          Outcome outcome =
              skills()
                  .remove(caller, request.getProfileId(), Kind.TECHNICAL, request.getSkillsList());
          return RemoveTechnicalSkillsResponse.newBuilder()
              .setMessage(outcome.changed() + " technical skills removed")
              .addAllTechnicalSkills(outcome.names())
              .build();
        });
  }

  @Override
  default void addSoftSkills(
      AddSoftSkillsRequest request, StreamObserver<AddSoftSkillsResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          Outcome outcome =
              skills().add(caller, request.getProfileId(), Kind.SOFT, request.getSkillsList());
          return AddSoftSkillsResponse.newBuilder()
              .setMessage(outcome.changed() + " soft skills added")
              .addAllSoftSkills(outcome.names())
              .build();
        });
  }

  @Override
  default void removeSoftSkills(
      RemoveSoftSkillsRequest request, StreamObserver<RemoveSoftSkillsResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          Outcome outcome =
              skills().remove(caller, request.getProfileId(), Kind.SOFT, request.getSkillsList());
          return RemoveSoftSkillsResponse.newBuilder()
              .setMessage(outcome.changed() + " soft skills removed")
              .addAllSoftSkills(outcome.names())
              .build();
        });
  }
}
