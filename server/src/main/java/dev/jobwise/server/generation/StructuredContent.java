package dev.jobwise.server.generation;

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
import dev.jobwise.server.profile.content.Project;
import dev.jobwise.server.profile.content.Skills;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The content of a document as data, from which files are made. Its form is the contract's; empty
 * sections and categories are left out, unset values are null.
 */
final class StructuredContent {

  private static final int TOP_SKILLS = 10;
  private static final double DAYS_PER_YEAR = 365.25;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private StructuredContent() {}

  /**
   * @param today the day until which open experiences are counted
   */
  static JsonNode ofResume(ResumeContent content, LocalDate today) {
    Profile profile = content.profile();
    ArrayNode sections = JSON.arrayNode();
    if (content.summary() != null) {
      sections.addObject().put("type", "professional_summary").put("content", content.summary());
    }
    ArrayNode categories = skills(profile.skills());
    if (!categories.isEmpty()) {
      sections.addObject().put("type", "skills").set("categories", categories);
    }
    section(sections, "experience", content.experiences(), StructuredContent::experience);
    section(sections, "projects", content.projects(), StructuredContent::project);
    section(sections, "education", content.education(), StructuredContent::education);
    return document(profile, content.experiences(), sections, today);
  }

  /**
   * @param experiences those that the letter was written from, most relevant first
   * @param today as above
   */
  static JsonNode ofLetter(
      Profile profile, List<Experience> experiences, String text, LocalDate today) {
    ArrayNode sections = JSON.arrayNode();
    sections.addObject().put("type", "cover_letter").put("content", text);
    return document(profile, experiences, sections, today);
  }

  private static JsonNode document(
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

  /** The sum of all spans, with one decimal. */
  private static double years(List<Experience> experiences, LocalDate today) {
    long days = 0;
    for (Experience experience : experiences) {
      LocalDate end = isOpen(experience) ? today : experience.endDate();
      days += Math.max(0, ChronoUnit.DAYS.between(experience.startDate(), end));
    }
    return BigDecimal.valueOf(days / DAYS_PER_YEAR).setScale(1, RoundingMode.HALF_UP).doubleValue();
  }

  private static boolean isOpen(Experience experience) {
    return experience.isCurrent() || experience.endDate() == null;
  }

  private static ArrayNode skills(Skills skills) {
    ArrayNode categories = JSON.arrayNode();
    category(categories, "Technical Skills", strings(skills.technical()));
    category(categories, "Soft Skills", strings(skills.soft()));
    ArrayNode languages = JSON.arrayNode();
    for (Language language : skills.languages()) {
      languages.addObject().put("name", language.name()).put("proficiency", language.proficiency());
    }
    category(categories, "Languages", languages);
    ArrayNode certifications = JSON.arrayNode();
    for (Certification certification : skills.certifications()) {
      certifications
          .addObject()
          .put("name", certification.name())
          .put("issuer", certification.issuer())
          .put("date_obtained", certification.dateObtained())
          .put("expiry_date", day(certification.expiryDate()))
          .put("credential_id", certification.credentialId());
    }
    category(categories, "Certifications", certifications);
    return categories;
  }

  private static void category(ArrayNode categories, String name, ArrayNode items) {
    if (!items.isEmpty()) {
      categories.addObject().put("name", name).set("items", items);
    }
  }

  private static ObjectNode experience(Experience experience) {
    List<String> lines =
        Lines.ofDescription(experience.enhancedDescription(), experience.description());
    ObjectNode entry =
        JSON.objectNode()
            .put("id", experience.id())
            .put("title", experience.title())
            .put("company", experience.company())
            .put("location", experience.location())
            .put("start_date", day(experience.startDate()))
            .put("end_date", isOpen(experience) ? Dates.PRESENT : day(experience.endDate()))
            .put("is_current", experience.isCurrent())
            .put("description", lines.isEmpty() ? null : String.join("\n", lines));
    entry.set("bullets", strings(lines));
    entry.set("achievements", strings(experience.achievements()));
    return entry;
  }

  private static ObjectNode project(Project project) {
    ObjectNode entry =
        JSON.objectNode()
            .put("id", project.id())
            .put("name", project.name())
            .put(
                "description",
                String.join(
                    "\n",
                    Lines.ofDescription(project.enhancedDescription(), project.description())));
    entry.set("technologies", strings(project.technologies()));
    return entry
        .put("url", project.githubUrl() != null ? project.githubUrl() : project.url())
        .put("start_date", day(project.startDate()))
        .put("end_date", day(project.endDate()));
  }

  private static ObjectNode education(Education education) {
    ObjectNode entry =
        JSON.objectNode()
            .put("id", education.id())
            .put("degree", education.degree())
            .put("field_of_study", education.fieldOfStudy())
            .put("institution", education.institution())
            .put("start_date", education.startDate())
            .put("end_date", day(education.endDate()))
            .put("gpa", education.gpa());
    entry.set("honors", strings(education.honors()));
    return entry;
  }

  private static <T> void section(
      ArrayNode sections, String type, List<T> items, Function<T, ObjectNode> entry) {
    if (!items.isEmpty()) {
      ArrayNode entries = JSON.arrayNode();
      items.forEach(item -> entries.add(entry.apply(item)));
      sections.addObject().put("type", type).set("entries", entries);
    }
  }

  /** {@code YYYY-MM-DD}, or null. */
  private static String day(LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static ArrayNode strings(List<String> values) {
    ArrayNode array = JSON.arrayNode();
    values.forEach(array::add);
    return array;
  }
}
