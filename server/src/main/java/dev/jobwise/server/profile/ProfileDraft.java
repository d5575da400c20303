package dev.jobwise.server.profile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A profile while it is being changed. Rules set its fields, always to new values; whoever opened
 * the transaction stores what came of it.
 */
final class ProfileDraft {

  final String id;
  PersonalInfo personalInfo = PersonalInfo.BLANK;
  String summary;
  String enhancedSummary;
  List<String> technical = List.of();
  List<String> soft = List.of();
  List<Language> languages = List.of();
  List<Certification> certifications = List.of();
  List<Experience> experiences = List.of();
  List<Education> education = List.of();
  List<Project> projects = List.of();
  ObjectNode customFields = JsonNodeFactory.instance.objectNode();

  /** A profile that holds nothing yet. */
  ProfileDraft(String id) {
    this.id = id;
  }

  ProfileDraft(Profile profile) {
    id = profile.id();
    personalInfo = profile.personalInfo();
    summary = profile.professionalSummary();
    enhancedSummary = profile.enhancedSummary();
    technical = profile.skills().technical();
    soft = profile.skills().soft();
    languages = profile.skills().languages();
    certifications = profile.skills().certifications();
    experiences = profile.experiences();
    education = profile.education();
    projects = profile.projects();
    customFields = profile.customFields();
  }

  /** A new original summary voids the enhanced one, unless that is set after it. */
  void setSummary(String text) {
    if (!Objects.equals(text, summary)) {
      enhancedSummary = null;
    }
    summary = text;
  }

  /**
   * @throws dev.jobwise.server.common.AppException if there are too many
   */
  void setCustomFields(ObjectNode fields) {
    Checks.room(fields.properties(), "custom_fields");
    customFields = fields;
  }

  /** The profile as it stands now. */
  Profile done(int userId, boolean isPrimary, Instant createdAt, Instant updatedAt) {
    return new Profile(
        id,
        userId,
        personalInfo,
        summary,
        enhancedSummary,
        new Skills(technical, soft, languages, certifications),
        experiences,
        education,
        projects,
        customFields,
        isPrimary,
        ContentHash.of(id, experiences, projects),
        createdAt,
        updatedAt);
  }
}
