package dev.jobwise.server.profile.jsonresume;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.profile.content.Certification;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.Project;
import java.math.BigDecimal;

/** Writes profiles as JSON Resume. */
public final class JsonResumeWriter {

  private static final String SCHEMA =
      "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

  private JsonResumeWriter() {}

  /** Returns the profile as JSON Resume; {@link JsonResumeReader} makes the same profile of it. */
  public static ObjectNode write(Profile profile) {
    ObjectNode custom = profile.customFields().deepCopy();
    ObjectNode resume = JsonNodeFactory.instance.objectNode();
    resume.put("$schema", SCHEMA);
    resume.set(JsonNames.BASICS, JsonBasics.write(profile, taken(custom, JsonNames.BASICS)));
    for (Experience job : profile.experiences()) {
      write(resume.withArray("work").addObject(), job);
    }
    for (Education school : profile.education()) {
      write(resume.withArray("education").addObject(), school);
    }
    JsonSkills.write(
        resume,
        profile.skills(),
        taken(custom, JsonNames.SKILLS),
        taken(custom, JsonNames.LANGUAGES));
    for (Project project : profile.projects()) {
      write(resume.withArray("projects").addObject(), project);
    }
    for (Certification certificate : profile.skills().certifications()) {
      write(resume.withArray("certificates").addObject(), certificate);
    }
    for (String list : JsonNames.KEPT_LISTS) {
      JsonNode kept = taken(custom, list);
      if (!kept.isEmpty()) {
        resume.set(list, kept);
      }
    }
    ObjectNode meta = JsonNodeFactory.instance.objectNode().put("version", "v1.0.0");
    taken(custom, JsonNames.META)
        .properties()
        .forEach(field -> meta.set(field.getKey(), field.getValue()));
    if (!custom.isEmpty()) {
      meta.set(JsonNames.CUSTOM_FIELDS, custom);
    }
    resume.set(JsonNames.META, meta);
    return resume;
  }

  /** Takes a custom field out, if the schema takes it where it came from. */
  private static JsonNode taken(ObjectNode custom, String key) {
    JsonNode kept = custom.path(key);
    if (KeptLists.isList(kept) || KeptLists.isObject(kept)) {
      custom.remove(key);
      return kept;
    }
    return JsonNodeFactory.instance.objectNode();
  }

  private static void write(ObjectNode work, Experience job) {
    JsonForms.text(work, "name", job.company());
    JsonForms.text(work, "position", job.title());
    JsonForms.text(work, "location", job.location());
    JsonForms.text(work, "description", job.industry());
    JsonForms.day(work, "startDate", job.startDate());
    JsonForms.day(work, "endDate", job.endDate());
    flag(work, "isCurrent", job.isCurrent(), job.endDate() == null);
    JsonForms.text(work, "summary", job.description());
    JsonForms.text(work, "enhancedSummary", job.enhancedDescription());
    JsonForms.texts(work, "highlights", job.achievements());
    JsonForms.texts(work, "technologies", job.technologies());
    JsonForms.text(work, "employmentType", job.employmentType());
  }

  /** A state that the dates imply needs no key. */
  private static void flag(ObjectNode object, String key, boolean is, boolean implied) {
    if (is != implied) {
      object.put(key, is);
    }
  }

  private static void write(ObjectNode school, Education education) {
    JsonForms.text(school, "institution", education.institution());
    JsonForms.text(school, "area", education.fieldOfStudy());
    JsonForms.text(school, "studyType", education.degree());
    JsonForms.date(school, "startDate", education.startDate());
    JsonForms.day(school, "endDate", education.endDate());
    flag(
        school,
        "isCurrent",
        education.isCurrent(),
        education.endDate() == null && !education.startDate().isEmpty());
    JsonForms.text(school, "score", education.gpa() == null ? null : number(education.gpa()));
    JsonForms.texts(school, "courses", education.relevantCoursework());
    JsonForms.texts(school, "honors", education.honors());
    JsonForms.text(school, "summary", education.description());
  }

  /** As people write it: 4, not 4.0. */
  private static String number(double value) {
    String digits = BigDecimal.valueOf(value).toPlainString();
    return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
  }

  private static void write(ObjectNode work, Project project) {
    JsonForms.text(work, "name", project.name());
    JsonForms.text(work, "description", project.description());
    JsonForms.text(work, "enhancedDescription", project.enhancedDescription());
    JsonForms.texts(work, "highlights", project.highlights());
    JsonForms.texts(work, "keywords", project.technologies());
    JsonForms.day(work, "startDate", project.startDate());
    JsonForms.day(work, "endDate", project.endDate());
    flag(
        work,
        "isOngoing",
        project.isOngoing(),
        project.endDate() == null && project.startDate() != null);
    JsonForms.address(work, "url", project.url());
    JsonForms.text(work, "githubUrl", project.githubUrl());
  }

  private static void write(ObjectNode certificate, Certification certification) {
    JsonForms.text(certificate, "name", certification.name());
    JsonForms.text(certificate, "issuer", certification.issuer());
    JsonForms.wholeDate(certificate, "date", certification.dateObtained());
    JsonForms.day(certificate, "expiryDate", certification.expiryDate());
    String id = certification.credentialId();
    JsonForms.text(certificate, id != null && JsonForms.isLink(id) ? "url" : "credentialId", id);
  }
}
