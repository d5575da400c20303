package dev.jobwise.server.profile.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.profile.content.Certification;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.ProfileBytes;
import dev.jobwise.server.profile.content.Project;
import dev.jobwise.server.profile.content.Skills;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of {@code master_profiles}: a profile without its items.
 *
 * @param bytes of the whole profile in a response, including items
 */
public record ProfileRow(
    String id,
    int userId,
    String fullName,
    String email,
    String phone,
    String location,
    String linkedin,
    String github,
    String website,
    String professionalSummary,
    String enhancedProfessionalSummary,
    List<String> technicalSkills,
    List<String> softSkills,
    JsonNode languages,
    JsonNode customFields,
    boolean isPrimary,
    String contentHash,
    long bytes,
    Instant createdAt,
    Instant updatedAt) {

  static ProfileRow of(Profile profile) {
    PersonalInfo info = profile.personalInfo();
    return new ProfileRow(
        profile.id(),
        profile.userId(),
        info.fullName(),
        info.email(),
        info.phone(),
        info.location(),
        info.linkedin(),
        info.github(),
        info.website(),
        profile.professionalSummary(),
        profile.enhancedSummary(),
        profile.skills().technical(),
        profile.skills().soft(),
        json(profile.skills().languages()),
        profile.customFields(),
        profile.isPrimary(),
        profile.contentHash(),
        ProfileBytes.of(profile),
        profile.createdAt(),
        profile.updatedAt());
  }

  Profile with(
      List<Experience> experiences,
      List<Education> education,
      List<Project> projects,
      List<Certification> certifications) {
    return new Profile(
        id,
        userId,
        new PersonalInfo(fullName, email, phone, location, linkedin, github, website),
        professionalSummary,
        enhancedProfessionalSummary,
        new Skills(technicalSkills, softSkills, languages(languages), certifications),
        experiences,
        education,
        projects,
        (ObjectNode) customFields,
        isPrimary,
        contentHash,
        createdAt,
        updatedAt);
  }

  private static JsonNode json(List<Language> languages) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    languages.forEach(
        language ->
            all.addObject()
                .put("name", language.name())
                .put("proficiency", language.proficiency()));
    return all;
  }

  private static List<Language> languages(JsonNode json) {
    List<Language> all = new ArrayList<>();
    json.forEach(
        language ->
            all.add(
                new Language(
                    language.path("name").asText(), language.path("proficiency").asText())));
    return List.copyOf(all);
  }
}
