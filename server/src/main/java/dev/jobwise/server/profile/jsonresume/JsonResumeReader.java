package dev.jobwise.server.profile.jsonresume;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.profile.content.Certification;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.ProfileDraft;
import dev.jobwise.server.profile.content.Project;
import dev.jobwise.server.profile.draft.DraftedProfile;
import dev.jobwise.server.profile.draft.DraftedProfile.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a JSON Resume into the draft of a profile. */
public final class JsonResumeReader {

  private static final List<String> SECTIONS =
      List.of("basics", "work", "education", "skills", "projects", "languages", "certificates");

  /**
   * As {@code description} JSON Resume has a few words about an employer. A longer text, where
   * nothing else tells what the person did there, tells just that.
   */
  private static final int LONGEST_INDUSTRY = 100;

  /** What people write. Java reads more as a number, such as "1e9" and "3d". */
  private static final Pattern SCORE = Pattern.compile("\\d{1,9}+(?:\\.\\d{1,20}+)?");

  private final List<Warning> warnings = new ArrayList<>();
  private final ProfileDraft draft = new ProfileDraft((String) null);

  private JsonResumeReader() {}

  /**
   * Returns the draft.
   *
   * @throws dev.jobwise.server.common.error.AppException NOT_A_JSON_RESUME, which names the problem
   */
  public static DraftedProfile read(JsonNode json) {
    if (!(json instanceof ObjectNode root)) {
      throw JsonFields.problem("it must be an object");
    }
    DraftedProfile draft = new JsonResumeReader().draft(root);
    if (draft.isEmpty() && draft.warnings().isEmpty()) {
      throw JsonFields.problem("it is empty");
    }
    return draft;
  }

  private DraftedProfile draft(ObjectNode root) {
    JsonFields resume = new JsonFields(root, "", warnings);
    if (SECTIONS.stream().noneMatch(resume::has)) {
      throw JsonFields.problem("it has none of " + String.join(", ", SECTIONS));
    }
    resume.text("$schema");
    JsonFields meta = resume.object(JsonNames.META);
    ObjectNode custom = meta.object(JsonNames.CUSTOM_FIELDS).json().deepCopy();
    JsonBasics.read(resume.object(JsonNames.BASICS), draft, custom);
    JsonSkills.read(resume, draft, custom);
    draft.experiences = resume.objects("work").stream().map(JsonResumeReader::experience).toList();
    draft.education =
        resume.objects("education").stream().map(JsonResumeReader::education).toList();
    draft.projects = resume.objects("projects").stream().map(JsonResumeReader::project).toList();
    draft.certifications =
        resume.objects("certificates").stream().map(JsonResumeReader::certification).toList();
    meta.text("version");
    JsonBasics.keep(custom, JsonNames.META, meta.rest());
    resume.rest().properties().forEach(field -> custom.set(field.getKey(), field.getValue()));
    draft.customFields = custom;
    return new DraftedProfile(draft, List.copyOf(warnings));
  }

  private static Experience experience(JsonFields job) {
    LocalDate start = job.day("startDate");
    LocalDate end = job.day("endDate");
    Boolean current = job.flag("isCurrent");
    String summary = job.prose("summary");
    String about = job.prose("description");
    boolean isOfJob = summary == null && about != null && about.length() > LONGEST_INDUSTRY;
    boolean reversed = start != null && end != null && end.isBefore(start);
    if (reversed) {
      job.warn("endDate", job.text("endDate")); // No job of a profile ends before it begins.
    }
    Experience experience =
        new Experience(
            null,
            null,
            job.text("position"),
            job.text(job.first("name", "company")),
            job.text("location"),
            start,
            reversed ? null : end,
            end == null && (current == null ? start != null && job.isOpen("endDate") : current),
            isOfJob ? about : summary,
            job.text("enhancedSummary"),
            job.texts("highlights"),
            job.texts("technologies", "keywords"),
            job.text("employmentType"),
            isOfJob ? null : about);
    job.warnOfRest();
    return experience;
  }

  private static Education education(JsonFields school) {
    String start = school.text("startDateWritten", "startDate");
    LocalDate end = school.day("endDate");
    Boolean current = school.flag("isCurrent");
    Education education =
        new Education(
            null,
            null,
            school.text("institution"),
            school.text("studyType"),
            orEmpty(school.text("area")),
            orEmpty(start),
            end,
            current == null ? end == null && start != null && school.isOpen("endDate") : current,
            score(school),
            school.texts("honors"),
            school.texts("courses"),
            school.prose(school.first("summary", "description")));
    school.warnOfRest();
    return education;
  }

  private static Double score(JsonFields school) {
    String key = school.first("score", "gpa");
    String score = school.text(key);
    if (score == null || SCORE.matcher(score).matches()) {
      return score == null ? null : Double.valueOf(score);
    }
    school.warn(key, score);
    return null;
  }

  private static Project project(JsonFields work) {
    LocalDate start = work.day("startDate");
    LocalDate end = work.day("endDate");
    Boolean ongoing = work.flag("isOngoing");
    Project project =
        new Project(
            null,
            null,
            work.text("name"),
            orEmpty(work.prose(work.first("description", "summary"))),
            work.text("enhancedDescription"),
            work.texts("keywords", "technologies"),
            work.link(),
            work.text(work.first("githubUrl", "github")),
            start,
            end,
            ongoing == null ? end == null && start != null && work.isOpen("endDate") : ongoing,
            work.texts("highlights"));
    work.warnOfRest();
    return project;
  }

  private static Certification certification(JsonFields certificate) {
    Certification certification =
        new Certification(
            null,
            null,
            certificate.text("name"),
            orEmpty(certificate.text("issuer")),
            orEmpty(certificate.text("dateWritten", "date")),
            certificate.day("expiryDate"),
            certificate.text(certificate.first("credentialId", "url")));
    certificate.warnOfRest();
    return certification;
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
