package dev.jobwise.server.profile;

import static dev.jobwise.server.profile.ProfileMessages.map;

import dev.jobwise.profile.v1.AddCertificationsRequest;
import dev.jobwise.profile.v1.AddCertificationsResponse;
import dev.jobwise.profile.v1.AddEducationRequest;
import dev.jobwise.profile.v1.AddEducationResponse;
import dev.jobwise.profile.v1.AddExperiencesRequest;
import dev.jobwise.profile.v1.AddExperiencesResponse;
import dev.jobwise.profile.v1.AddProjectsRequest;
import dev.jobwise.profile.v1.AddProjectsResponse;
import dev.jobwise.profile.v1.DeleteCertificationsResponse;
import dev.jobwise.profile.v1.DeleteEducationResponse;
import dev.jobwise.profile.v1.DeleteExperiencesResponse;
import dev.jobwise.profile.v1.DeleteProjectsResponse;
import dev.jobwise.profile.v1.ListCertificationsResponse;
import dev.jobwise.profile.v1.ListEducationResponse;
import dev.jobwise.profile.v1.ListExperiencesResponse;
import dev.jobwise.profile.v1.ListProjectsResponse;
import dev.jobwise.profile.v1.UpdateCertificationsRequest;
import dev.jobwise.profile.v1.UpdateCertificationsResponse;
import dev.jobwise.profile.v1.UpdateEducationRequest;
import dev.jobwise.profile.v1.UpdateEducationResponse;
import dev.jobwise.profile.v1.UpdateExperiencesRequest;
import dev.jobwise.profile.v1.UpdateExperiencesResponse;
import dev.jobwise.profile.v1.UpdateProjectsRequest;
import dev.jobwise.profile.v1.UpdateProjectsResponse;
import dev.jobwise.server.common.Page;
import dev.jobwise.server.profile.content.Certification;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.ItemChange;
import dev.jobwise.server.profile.content.Project;
import java.util.ArrayList;
import java.util.List;

/**
 * Requests and responses of the methods that add, list, update and delete list entries. The message
 * types of the four kinds share nothing but their shape, so these methods look alike.
 */
final class ListMessages {

  private ListMessages() {}

  static List<ItemChange<Experience>> changes(AddExperiencesRequest request) {
    return changes(
        request.hasExperience()
            ? ItemMessages.change(List.of("body", "experience"), request.getExperience())
            : null,
        ItemMessages.changes(
            List.of("body", "experiences"), request.getExperiencesList(), ItemMessages::change));
  }

  static List<ItemChange<Experience>> changes(UpdateExperiencesRequest request) {
    return changes(
        request.hasExperience()
            ? ItemMessages.change(List.of("body", "experience"), request.getExperience())
            : null,
        ItemMessages.changes(
            List.of("body", "experiences"), request.getExperiencesList(), ItemMessages::change));
  }

  static AddExperiencesResponse added(AddExperiencesRequest request, List<Experience> added) {
    boolean single = request.hasExperience() && added.size() == 1;
    AddExperiencesResponse.Builder answer =
        AddExperiencesResponse.newBuilder()
            .setMessage(
                single
                    ? "1 experience added successfully"
                    : added.size() + " experiences added successfully")
            .addAllIds(map(added, Experience::id))
            .addAllExperiences(map(added, ItemMessages::message));
    if (single) {
      answer.setId(added.get(0).id());
    }
    return answer.build();
  }

  static ListExperiencesResponse experiences(Page<Experience> page) {
    return ListExperiencesResponse.newBuilder()
        .addAllExperiences(map(page.items(), ItemMessages::message))
        .setTotal(page.total())
        .build();
  }

  static UpdateExperiencesResponse updatedExperiences(List<Experience> updated) {
    return UpdateExperiencesResponse.newBuilder()
        .setMessage(updated.size() + " experiences updated successfully")
        .addAllExperiences(map(updated, ItemMessages::message))
        .build();
  }

  static DeleteExperiencesResponse deletedExperiences(int deleted) {
    return DeleteExperiencesResponse.newBuilder()
        .setMessage("Deleted " + deleted + " experiences successfully")
        .build();
  }

  static List<ItemChange<Education>> changes(AddEducationRequest request) {
    return changes(
        request.hasEntry()
            ? ItemMessages.change(List.of("body", "entry"), request.getEntry())
            : null,
        ItemMessages.changes(
            List.of("body", "education"), request.getEducationList(), ItemMessages::change));
  }

  static List<ItemChange<Education>> changes(UpdateEducationRequest request) {
    return changes(
        request.hasEntry()
            ? ItemMessages.change(List.of("body", "entry"), request.getEntry())
            : null,
        ItemMessages.changes(
            List.of("body", "education"), request.getEducationList(), ItemMessages::change));
  }

  static AddEducationResponse added(AddEducationRequest request, List<Education> added) {
    boolean single = request.hasEntry() && added.size() == 1;
    AddEducationResponse.Builder answer =
        AddEducationResponse.newBuilder()
            .setMessage(
                single
                    ? "Education added successfully"
                    : added.size() + " education entries added successfully")
            .addAllIds(map(added, Education::id))
            .addAllEducation(map(added, ItemMessages::message));
    if (single) {
      answer.setId(added.get(0).id());
    }
    return answer.build();
  }

  static ListEducationResponse education(Page<Education> page) {
    return ListEducationResponse.newBuilder()
        .addAllEducation(map(page.items(), ItemMessages::message))
        .setTotal(page.total())
        .build();
  }

  static UpdateEducationResponse updatedEducation(List<Education> updated) {
    return UpdateEducationResponse.newBuilder()
        .setMessage(updated.size() + " education entries updated successfully")
        .addAllEducation(map(updated, ItemMessages::message))
        .build();
  }

  static DeleteEducationResponse deletedEducation(int deleted) {
    return DeleteEducationResponse.newBuilder()
        .setMessage("Deleted " + deleted + " education entries successfully")
        .build();
  }

  static List<ItemChange<Project>> changes(AddProjectsRequest request) {
    return changes(
        request.hasProject()
            ? ItemMessages.change(List.of("body", "project"), request.getProject())
            : null,
        ItemMessages.changes(
            List.of("body", "projects"), request.getProjectsList(), ItemMessages::change));
  }

  static List<ItemChange<Project>> changes(UpdateProjectsRequest request) {
    return changes(
        request.hasProject()
            ? ItemMessages.change(List.of("body", "project"), request.getProject())
            : null,
        ItemMessages.changes(
            List.of("body", "projects"), request.getProjectsList(), ItemMessages::change));
  }

  static AddProjectsResponse added(AddProjectsRequest request, List<Project> added) {
    boolean single = request.hasProject() && added.size() == 1;
    AddProjectsResponse.Builder answer =
        AddProjectsResponse.newBuilder()
            .setMessage(
                single
                    ? "Project added successfully"
                    : added.size() + " projects added successfully")
            .addAllIds(map(added, Project::id))
            .addAllProjects(map(added, ItemMessages::message));
    if (single) {
      answer.setId(added.get(0).id());
    }
    return answer.build();
  }

  static ListProjectsResponse projects(Page<Project> page) {
    return ListProjectsResponse.newBuilder()
        .addAllProjects(map(page.items(), ItemMessages::message))
        .setTotal(page.total())
        .build();
  }

  static UpdateProjectsResponse updatedProjects(List<Project> updated) {
    return UpdateProjectsResponse.newBuilder()
        .setMessage(updated.size() + " projects updated successfully")
        .addAllProjects(map(updated, ItemMessages::message))
        .build();
  }

  static DeleteProjectsResponse deletedProjects(int deleted) {
    return DeleteProjectsResponse.newBuilder()
        .setMessage("Deleted " + deleted + " projects successfully")
        .build();
  }

  static List<ItemChange<Certification>> changes(AddCertificationsRequest request) {
    return changes(
        request.hasCertification()
            ? ItemMessages.change(List.of("body", "certification"), request.getCertification())
            : null,
        ItemMessages.changes(
            List.of("body", "certifications"),
            request.getCertificationsList(),
            ItemMessages::change));
  }

  static List<ItemChange<Certification>> changes(UpdateCertificationsRequest request) {
    return changes(
        request.hasCertification()
            ? ItemMessages.change(List.of("body", "certification"), request.getCertification())
            : null,
        ItemMessages.changes(
            List.of("body", "certifications"),
            request.getCertificationsList(),
            ItemMessages::change));
  }

  static AddCertificationsResponse added(
      AddCertificationsRequest request, List<Certification> added) {
    boolean single = request.hasCertification() && added.size() == 1;
    AddCertificationsResponse.Builder answer =
        AddCertificationsResponse.newBuilder()
            .setMessage(added.size() + " certifications added successfully")
            .addAllIds(map(added, Certification::id))
            .addAllCertifications(map(added, ItemMessages::message));
    if (single) {
      answer.setId(added.get(0).id());
    }
    return answer.build();
  }

  static ListCertificationsResponse certifications(Page<Certification> page) {
    return ListCertificationsResponse.newBuilder()
        .addAllCertifications(map(page.items(), ItemMessages::message))
        .setTotal(page.total())
        .build();
  }

  static UpdateCertificationsResponse updatedCertifications(List<Certification> updated) {
    return UpdateCertificationsResponse.newBuilder()
        .setMessage(updated.size() + " certifications updated successfully")
        .addAllCertifications(map(updated, ItemMessages::message))
        .build();
  }

  static DeleteCertificationsResponse deletedCertifications(int deleted) {
    return DeleteCertificationsResponse.newBuilder()
        .setMessage("Deleted " + deleted + " certifications successfully")
        .build();
  }

  /**
   * @param single null if none was sent
   */
  private static <T> List<ItemChange<T>> changes(ItemChange<T> single, List<ItemChange<T>> list) {
    List<ItemChange<T>> changes = new ArrayList<>(list);
    if (single != null) {
      changes.add(0, single);
    }
    return changes;
  }
}
