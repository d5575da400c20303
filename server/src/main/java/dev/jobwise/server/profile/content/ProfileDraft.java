package dev.jobwise.server.profile.content;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.FieldProblem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A profile while it is being changed. Rules set its fields, always to new values; the code that
 * opened the transaction stores the result.
 */
public final class ProfileDraft {

  /** Maximum bytes of all custom fields as JSON: half of what a request may hold. */
  private static final int MAX_CUSTOM_BYTES = 1024 * 1024;

  public final String id;

  /** The problems found in the changes so far. */
  public final List<FieldProblem> problems = new ArrayList<>();

  public PersonalInfo personalInfo = PersonalInfo.BLANK;
  public String summary;
  public String enhancedSummary;
  public List<String> technical = List.of();
  public List<String> soft = List.of();
  public List<Language> languages = List.of();
  public List<Certification> certifications = List.of();
  public List<Experience> experiences = List.of();
  public List<Education> education = List.of();
  public List<Project> projects = List.of();
  public ObjectNode customFields = JsonNodeFactory.instance.objectNode();

  /** An empty profile. */
  public ProfileDraft(String id) {
    this.id = id;
  }

  public ProfileDraft(Profile profile) {
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

  /** A new original summary clears the enhanced one, unless that is set afterwards. */
  void setSummary(String text) {
    if (!Objects.equals(text, summary)) {
      enhancedSummary = null;
    }
    summary = text;
  }

  /**
   * @throws AppException if they are too large
   */
  public void setCustomFields(ObjectNode fields) {
    if (fields.toString().getBytes(StandardCharsets.UTF_8).length > MAX_CUSTOM_BYTES) {
      throw AppException.invalid(
          "custom_fields",
          "custom_fields must be at most " + MAX_CUSTOM_BYTES + " bytes as JSON",
          "length");
    }
    customFields = fields;
  }

  /**
   * The profile in its current state.
   *
   * @throws AppException if the changes have problems
   */
  public Profile done(int userId, boolean isPrimary, Instant createdAt, Instant updatedAt) {
    if (!problems.isEmpty()) {
      throw AppException.invalid(problems);
    }
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
        ProfileHash.of(id, experiences, projects),
        createdAt,
        updatedAt);
  }
}
