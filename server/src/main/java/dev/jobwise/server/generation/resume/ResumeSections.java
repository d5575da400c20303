package dev.jobwise.server.generation.resume;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.generation.document.Dates;
import dev.jobwise.server.generation.document.Lines;
import dev.jobwise.server.generation.document.StructuredContent;
import dev.jobwise.server.profile.content.Certification;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.Project;
import dev.jobwise.server.profile.content.Skills;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * The content of a resume as data, from which its text and its files are made. Empty sections and
 * categories are omitted. The contract defines the keys, except for those that entries need to be
 * printed whole: {@code lines} (printed under the title), {@code technologies} of experiences,
 * {@code github_url} and {@code website} of projects, {@code is_current}, {@code description} and
 * {@code relevant_coursework} of education.
 */
final class ResumeSections {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ResumeSections() {}

  /**
   * The whole content of a resume.
   *
   * @param today the day up to which open experiences are counted
   */
  static JsonNode structured(ResumeContent content, LocalDate today) {
    Profile profile = content.profile();
    ArrayNode sections = JSON.arrayNode();
    if (content.summary() != null) {
      sections.addObject().put("type", "professional_summary").put("content", content.summary());
    }
    ArrayNode categories = skills(profile.skills());
    if (!categories.isEmpty()) {
      sections.addObject().put("type", "skills").set("categories", categories);
    }
    section(sections, "experience", content.experiences(), ResumeSections::experience);
    section(sections, "projects", content.projects(), ResumeSections::project);
    section(sections, "education", content.education(), ResumeSections::education);
    return StructuredContent.of(profile, content.experiences(), sections, today);
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
            .put("end_date", experience.isCurrent() ? Dates.PRESENT : day(experience.endDate()))
            .put("is_current", experience.isCurrent())
            .put("description", lines.isEmpty() ? null : String.join("\n", lines));
    entry.set("bullets", strings(lines));
    entry.set("achievements", strings(experience.achievements()));
    entry.set(
        "lines",
        strings(
            Lines.ofDescription(
                experience.enhancedDescription(),
                experience.description(),
                experience.achievements())));
    entry.set("technologies", strings(experience.technologies()));
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
    entry.set(
        "lines",
        strings(
            Lines.ofDescription(
                project.enhancedDescription(), project.description(), project.highlights())));
    entry.set("technologies", strings(project.technologies()));
    return entry
        .put("url", project.githubUrl() != null ? project.githubUrl() : project.url())
        .put("github_url", project.githubUrl())
        .put("website", project.url())
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
            .put("is_current", education.isCurrent())
            .put("gpa", education.gpa())
            .put("description", education.description());
    entry.set("honors", strings(education.honors()));
    entry.set("relevant_coursework", strings(education.relevantCoursework()));
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
