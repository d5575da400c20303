package dev.jobwise.server.profile;

import dev.jobwise.profile.v1.CertificationInput;
import dev.jobwise.profile.v1.EducationInput;
import dev.jobwise.profile.v1.ExperienceInput;
import dev.jobwise.profile.v1.ProjectInput;
import dev.jobwise.server.profile.content.Certification;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.ItemChange;
import dev.jobwise.server.profile.content.Project;
import dev.jobwise.server.transport.grpc.Patch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Converts list entries between messages and the types of this room. */
final class ItemMessages {

  private ItemMessages() {}

  /**
   * @param path of the list in the request
   */
  static <I, T> List<ItemChange<T>> changes(
      List<String> path, List<I> inputs, BiFunction<List<String>, I, ItemChange<T>> change) {
    List<ItemChange<T>> changes = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      List<String> place = new ArrayList<>(path);
      place.add(Integer.toString(i));
      changes.add(change.apply(place, inputs.get(i)));
    }
    return changes;
  }

  static ItemChange<Experience> change(List<String> place, ExperienceInput input) {
    Patch patch = Patch.of(input);
    return new ItemChange<>(
        place,
        input.getId(),
        !input.getEnhancedDescription().isBlank(),
        old ->
            new Experience(
                null,
                null,
                patch.text("title", old.title()),
                patch.text("company", old.company()),
                patch.text("location", old.location()),
                patch.date("start_date", old.startDate()),
                patch.date("end_date", old.endDate()),
                patch.flag("is_current", old.isCurrent()),
                patch.text("description", old.description()),
                emptyToNull(patch.text("enhanced_description", old.enhancedDescription())),
                patch.texts("achievements", old.achievements()),
                patch.texts("technologies", old.technologies()),
                patch.text("employment_type", old.employmentType()),
                patch.text("industry", old.industry())));
  }

  static ItemChange<Education> change(List<String> place, EducationInput input) {
    Patch patch = Patch.of(input);
    return new ItemChange<>(
        place,
        input.getId(),
        false,
        old ->
            new Education(
                null,
                null,
                patch.text("institution", old.institution()),
                patch.text("degree", old.degree()),
                patch.textOrEmpty("field_of_study", old.fieldOfStudy()),
                patch.textOrEmpty("start_date", old.startDate()),
                patch.date("end_date", old.endDate()),
                patch.flag("is_current", old.isCurrent()),
                patch.number("gpa", old.gpa()),
                patch.texts("honors", old.honors()),
                patch.texts("relevant_coursework", old.relevantCoursework()),
                patch.text("description", old.description())));
  }

  static ItemChange<Project> change(List<String> place, ProjectInput input) {
    Patch patch = Patch.of(input);
    return new ItemChange<>(
        place,
        input.getId(),
        !input.getEnhancedDescription().isBlank(),
        old ->
            new Project(
                null,
                null,
                patch.text("name", old.name()),
                patch.textOrEmpty("description", old.description()),
                emptyToNull(patch.text("enhanced_description", old.enhancedDescription())),
                patch.texts("technologies", old.technologies()),
                patch.text("url", old.url()),
                sourceUrl(patch, old.githubUrl()),
                patch.date("start_date", old.startDate()),
                patch.date("end_date", old.endDate()),
                patch.flag("is_ongoing", old.isOngoing()),
                patch.texts("highlights", old.highlights())));
  }

  static ItemChange<Certification> change(List<String> place, CertificationInput input) {
    Patch patch = Patch.of(input);
    return new ItemChange<>(
        place,
        input.getId(),
        false,
        old ->
            new Certification(
                null,
                null,
                patch.text("name", old.name()),
                patch.textOrEmpty("issuer", old.issuer()),
                patch.textOrEmpty("date_obtained", old.dateObtained()),
                patch.date("expiry_date", old.expiryDate()),
                patch.text("credential_id", old.credentialId())));
  }

  /** A certification as it was sent; a known one keeps only its id. */
  static ItemChange<Certification> replacement(List<String> place, CertificationInput input) {
    ItemChange<Certification> change = change(place, input);
    return new ItemChange<>(
        place, change.id(), false, old -> change.apply().apply(Certification.BLANK));
  }

  // One address under two names; the first wins if both hold text.
  private static String sourceUrl(Patch patch, String before) {
    if (!patch.sent("github_url") && !patch.sent("repository_url")) {
      return before;
    }
    String first = emptyToNull(patch.text("github_url", null));
    return first != null ? first : emptyToNull(patch.text("repository_url", null));
  }

  private static String emptyToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  static dev.jobwise.profile.v1.Experience message(Experience item) {
    var message =
        dev.jobwise.profile.v1.Experience.newBuilder()
            .setId(item.id())
            .setTitle(item.title())
            .setCompany(item.company())
            .setStartDate(item.startDate().toString())
            .setIsCurrent(item.isCurrent())
            .addAllAchievements(item.achievements())
            .addAllTechnologies(item.technologies());
    ifSet(item.location(), message::setLocation);
    ifSet(item.endDate(), message::setEndDate);
    ifSet(item.description(), message::setDescription);
    ifSet(item.enhancedDescription(), message::setEnhancedDescription);
    ifSet(item.employmentType(), message::setEmploymentType);
    ifSet(item.industry(), message::setIndustry);
    return message.build();
  }

  static dev.jobwise.profile.v1.Education message(Education item) {
    var message =
        dev.jobwise.profile.v1.Education.newBuilder()
            .setId(item.id())
            .setInstitution(item.institution())
            .setDegree(item.degree())
            .setFieldOfStudy(item.fieldOfStudy())
            .setStartDate(item.startDate())
            .setIsCurrent(item.isCurrent())
            .addAllHonors(item.honors())
            .addAllRelevantCoursework(item.relevantCoursework());
    ifSet(item.endDate(), message::setEndDate);
    if (item.gpa() != null) {
      message.setGpa(item.gpa());
    }
    ifSet(item.description(), message::setDescription);
    return message.build();
  }

  static dev.jobwise.profile.v1.Project message(Project item) {
    var message =
        dev.jobwise.profile.v1.Project.newBuilder()
            .setId(item.id())
            .setName(item.name())
            .setDescription(item.description())
            .addAllTechnologies(item.technologies())
            .setIsOngoing(item.isOngoing())
            .addAllHighlights(item.highlights());
    ifSet(item.enhancedDescription(), message::setEnhancedDescription);
    ifSet(item.url(), message::setUrl);
    ifSet(item.githubUrl(), message::setGithubUrl);
    ifSet(item.githubUrl(), message::setRepositoryUrl);
    ifSet(item.startDate(), message::setStartDate);
    ifSet(item.endDate(), message::setEndDate);
    return message.build();
  }

  static dev.jobwise.profile.v1.Certification message(Certification item) {
    var message =
        dev.jobwise.profile.v1.Certification.newBuilder()
            .setId(item.id())
            .setName(item.name())
            .setIssuer(item.issuer())
            .setDateObtained(item.dateObtained());
    ifSet(item.expiryDate(), message::setExpiryDate);
    ifSet(item.credentialId(), message::setCredentialId);
    return message.build();
  }

  static void ifSet(String value, Consumer<String> set) {
    if (value != null) {
      set.accept(value);
    }
  }

  private static void ifSet(LocalDate value, Consumer<String> set) {
    if (value != null) {
      set.accept(value.toString());
    }
  }
}
