package dev.jobwise.server.profile;

import static dev.jobwise.server.profile.content.ItemKind.CERTIFICATIONS;
import static dev.jobwise.server.profile.content.ItemKind.EDUCATION;
import static dev.jobwise.server.profile.content.ItemKind.EXPERIENCES;
import static dev.jobwise.server.profile.content.ItemKind.PROJECTS;

import com.linecorp.armeria.server.annotation.Blocking;
import dev.jobwise.profile.v1.AddCertificationsRequest;
import dev.jobwise.profile.v1.AddCertificationsResponse;
import dev.jobwise.profile.v1.AddEducationRequest;
import dev.jobwise.profile.v1.AddEducationResponse;
import dev.jobwise.profile.v1.AddExperiencesRequest;
import dev.jobwise.profile.v1.AddExperiencesResponse;
import dev.jobwise.profile.v1.AddProjectsRequest;
import dev.jobwise.profile.v1.AddProjectsResponse;
import dev.jobwise.profile.v1.DeleteCertificationsRequest;
import dev.jobwise.profile.v1.DeleteCertificationsResponse;
import dev.jobwise.profile.v1.DeleteEducationRequest;
import dev.jobwise.profile.v1.DeleteEducationResponse;
import dev.jobwise.profile.v1.DeleteExperiencesRequest;
import dev.jobwise.profile.v1.DeleteExperiencesResponse;
import dev.jobwise.profile.v1.DeleteProjectsRequest;
import dev.jobwise.profile.v1.DeleteProjectsResponse;
import dev.jobwise.profile.v1.ListCertificationsRequest;
import dev.jobwise.profile.v1.ListCertificationsResponse;
import dev.jobwise.profile.v1.ListEducationRequest;
import dev.jobwise.profile.v1.ListEducationResponse;
import dev.jobwise.profile.v1.ListExperiencesRequest;
import dev.jobwise.profile.v1.ListExperiencesResponse;
import dev.jobwise.profile.v1.ListProjectsRequest;
import dev.jobwise.profile.v1.ListProjectsResponse;
import dev.jobwise.profile.v1.ProfileServiceGrpc;
import dev.jobwise.profile.v1.UpdateCertificationsRequest;
import dev.jobwise.profile.v1.UpdateCertificationsResponse;
import dev.jobwise.profile.v1.UpdateEducationRequest;
import dev.jobwise.profile.v1.UpdateEducationResponse;
import dev.jobwise.profile.v1.UpdateExperiencesRequest;
import dev.jobwise.profile.v1.UpdateExperiencesResponse;
import dev.jobwise.profile.v1.UpdateProjectsRequest;
import dev.jobwise.profile.v1.UpdateProjectsResponse;
import dev.jobwise.server.profile.content.ItemChecks;
import dev.jobwise.server.profile.store.ProfileItems;
import dev.jobwise.server.transport.grpc.Unary;
import io.grpc.stub.StreamObserver;

/** The methods for the entries of a profile's lists. */
@Blocking
interface ProfileItemRpcs extends ProfileServiceGrpc.AsyncService {

  /** What the methods call. */
  ProfileItems items();

  @Override
  default void addExperiences(
      AddExperiencesRequest request, StreamObserver<AddExperiencesResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.added(
                request,
                items()
                    .add(
                        caller,
                        request.getProfileId(),
                        EXPERIENCES,
                        ListMessages.changes(request))));
  }

  @Override
  default void listExperiences(
      ListExperiencesRequest request, StreamObserver<ListExperiencesResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.experiences(
                items()
                    .list(
                        caller,
                        request.getProfileId(),
                        EXPERIENCES,
                        limit(request.hasLimit(), request.getLimit()),
                        request.getOffset())));
  }

  @Override
  default void updateExperiences(
      UpdateExperiencesRequest request, StreamObserver<UpdateExperiencesResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.updatedExperiences(
                items()
                    .update(
                        caller,
                        request.getProfileId(),
                        EXPERIENCES,
                        ListMessages.changes(request))));
  }

  @Override
  default void deleteExperiences(
      DeleteExperiencesRequest request, StreamObserver<DeleteExperiencesResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.deletedExperiences(
                items()
                    .delete(
                        caller,
                        request.getProfileId(),
                        EXPERIENCES,
                        request.getExperienceIdsList())));
  }

  @Override
  default void addEducation(
      AddEducationRequest request, StreamObserver<AddEducationResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.added(
                request,
                items()
                    .add(
                        caller, request.getProfileId(), EDUCATION, ListMessages.changes(request))));
  }

  @Override
  default void listEducation(
      ListEducationRequest request, StreamObserver<ListEducationResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.education(
                items()
                    .list(
                        caller,
                        request.getProfileId(),
                        EDUCATION,
                        limit(request.hasLimit(), request.getLimit()),
                        request.getOffset())));
  }

  @Override
  default void updateEducation(
      UpdateEducationRequest request, StreamObserver<UpdateEducationResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.updatedEducation(
                items()
                    .update(
                        caller, request.getProfileId(), EDUCATION, ListMessages.changes(request))));
  }

  @Override
  default void deleteEducation(
      DeleteEducationRequest request, StreamObserver<DeleteEducationResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.deletedEducation(
                items()
                    .delete(
                        caller, request.getProfileId(), EDUCATION, request.getEducationIdsList())));
  }

  @Override
  default void addProjects(
      AddProjectsRequest request, StreamObserver<AddProjectsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.added(
                request,
                items()
                    .add(caller, request.getProfileId(), PROJECTS, ListMessages.changes(request))));
  }

  @Override
  default void listProjects(
      ListProjectsRequest request, StreamObserver<ListProjectsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.projects(
                items()
                    .list(
                        caller,
                        request.getProfileId(),
                        PROJECTS,
                        limit(request.hasLimit(), request.getLimit()),
                        request.getOffset())));
  }

  @Override
  default void updateProjects(
      UpdateProjectsRequest request, StreamObserver<UpdateProjectsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.updatedProjects(
                items()
                    .update(
                        caller, request.getProfileId(), PROJECTS, ListMessages.changes(request))));
  }

  @Override
  default void deleteProjects(
      DeleteProjectsRequest request, StreamObserver<DeleteProjectsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.deletedProjects(
                items()
                    .delete(
                        caller, request.getProfileId(), PROJECTS, request.getProjectIdsList())));
  }

  @Override
  default void addCertifications(
      AddCertificationsRequest request, StreamObserver<AddCertificationsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.added(
                request,
                items()
                    .add(
                        caller,
                        request.getProfileId(),
                        CERTIFICATIONS,
                        ListMessages.changes(request))));
  }

  @Override
  default void listCertifications(
      ListCertificationsRequest request, StreamObserver<ListCertificationsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.certifications(
                items()
                    .list(
                        caller,
                        request.getProfileId(),
                        CERTIFICATIONS,
                        limit(request.hasLimit(), request.getLimit()),
                        request.getOffset())));
  }

  @Override
  default void updateCertifications(
      UpdateCertificationsRequest request, StreamObserver<UpdateCertificationsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.updatedCertifications(
                items()
                    .update(
                        caller,
                        request.getProfileId(),
                        CERTIFICATIONS,
                        ListMessages.changes(request))));
  }

  @Override
  default void deleteCertifications(
      DeleteCertificationsRequest request, StreamObserver<DeleteCertificationsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            ListMessages.deletedCertifications(
                items()
                    .delete(
                        caller,
                        request.getProfileId(),
                        CERTIFICATIONS,
                        request.getCertificationIdsList())));
  }

  private static int limit(boolean given, int limit) {
    return given ? limit : ItemChecks.MAX_ENTRIES;
  }
}
