package dev.jobwise.server.generation.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.Profile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * Builds the structured content of a document, from which files are created. The contract defines
 * its form. Empty sections and categories are omitted; unset values are null.
 */
public final class StructuredContent {

  private static final int TOP_SKILLS = 10;
  private static final double DAYS_PER_YEAR = 365.25;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private StructuredContent() {}

  /**
   * Returns the content of a letter.
   *
   * @param experiences the experiences that the letter is based on, most relevant first
   * @param today the day up to which open experiences are counted
   */
  public static JsonNode ofLetter(
      Profile profile, List<Experience> experiences, String text, LocalDate today) {
    ArrayNode sections = JSON.arrayNode();
    sections.addObject().put("type", "cover_letter").put("content", text);
    return of(profile, experiences, sections, today);
  }

  /**
   * Returns the content of a document with these sections.
   *
   * @param ranked the experiences that it shows, most relevant first
   * @param today the day up to which open experiences are counted
   */
  public static JsonNode of(
      Profile profile, List<Experience> ranked, ArrayNode sections, LocalDate today) {
    ObjectNode document = JSON.objectNode();
    String title = ranked.isEmpty() ? "Professional" : ranked.get(0).title();
    document.set("header", header(profile.personalInfo(), title));
    document.set("sections", sections);
    document.set("metadata", metadata(profile, today));
    return document;
  }

  private static ObjectNode header(PersonalInfo person, String title) {
    return JSON.objectNode()
        .put("name", person.fullName())
        .put("title", title)
        .put("email", person.email())
        .put("phone", person.phone())
        .put("location", person.location())
        .put("linkedin", person.linkedin())
        .put("github", person.github())
        .put("website", person.website());
  }

  private static ObjectNode metadata(Profile profile, LocalDate today) {
    ObjectNode metadata = JSON.objectNode();
    metadata.put("total_years_experience", years(profile.experiences(), today));
    List<String> technical = profile.skills().technical();
    metadata.set(
        "top_skills", strings(technical.subList(0, Math.min(TOP_SKILLS, technical.size()))));
    metadata.set(
        "industries",
        strings(
            profile.experiences().stream()
                .map(Experience::industry)
                .filter(Objects::nonNull)
                .distinct()
                .toList()));
    return metadata
        .put("total_projects", profile.projects().size())
        .put("total_certifications", profile.skills().certifications().size());
  }

  /** Returns the total length of all experiences, with one decimal. */
  private static double years(List<Experience> experiences, LocalDate today) {
    long days = 0;
    for (Experience experience : experiences) {
      LocalDate stated =
          experience.endDate() == null ? experience.startDate() : experience.endDate();
      LocalDate end = experience.isCurrent() ? today : stated;
      days += Math.max(0, ChronoUnit.DAYS.between(experience.startDate(), end));
    }
    return BigDecimal.valueOf(days / DAYS_PER_YEAR).setScale(1, RoundingMode.HALF_UP).doubleValue();
  }

  private static ArrayNode strings(List<String> values) {
    ArrayNode array = JSON.arrayNode();
    values.forEach(array::add);
    return array;
  }
}
