package dev.jobwise.server.profile.draft;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.profile.content.Certification;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.content.ProfileDraft;
import dev.jobwise.server.profile.content.Project;
import dev.jobwise.server.profile.draft.DraftedProfile.Warning;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes drafts of profiles from resumes. */
public final class ProfileDrafts {

  private final Paragraphs paragraphs;
  private final List<Warning> warnings = new ArrayList<>();
  private final List<Experience> experiences = new ArrayList<>();
  private final List<Education> education = new ArrayList<>();
  private final List<Project> projects = new ArrayList<>();
  private final List<Certification> certifications = new ArrayList<>();
  private final List<Language> languages = new ArrayList<>();
  private final List<String> summary = new ArrayList<>();
  private final ProfileDraft profile = new ProfileDraft((String) null);
  private final SkillLists skills;

  private ProfileDrafts(DividedResume resume) {
    paragraphs = new Paragraphs(resume.format());
    skills = new SkillLists(new Spoken(languages, warnings), warnings);
    resume.running().forEach(text -> warnings.add(new Warning("", text)));
  }

  /** Returns what a file says; every line of it is in the draft or in its warnings. */
  public static DraftedProfile of(Extracted file) {
    return of(DividedResume.of(file));
  }

  /** Returns what a resume says, by rules alone. */
  public static DraftedProfile of(DividedResume resume) {
    ProfileDrafts reading = new ProfileDrafts(resume);
    return reading.read(resume, reading.experiences()::read);
  }

  /**
   * Returns what a resume says whose jobs are known.
   *
   * @param resume without the rows of these jobs; the rest of the sections that hold jobs becomes
   *     warnings
   */
  public static DraftedProfile of(DividedResume resume, List<JobParts> jobs) {
    ProfileDrafts reading = new ProfileDrafts(resume);
    jobs.forEach(reading.experiences()::add);
    return reading.read(resume, reading.experiences()::readRest);
  }

  /**
   * @param jobs reads a section that holds jobs
   */
  private DraftedProfile read(DividedResume resume, Consumer<List<Row>> jobs) {
    List<Section> sections = resume.sections();
    List<Row> header =
        sections.stream()
            .filter(section -> section.kind() == null)
            .flatMap(section -> section.rows().stream())
            .toList();
    List<Row> contacts =
        sections.stream()
            .filter(section -> section.kind() == SectionKind.CONTACT)
            .flatMap(section -> section.rows().stream())
            .toList();
    Person person = new Person(header, contacts, resume.rows());
    profile.personalInfo = person.info();
    person.rest().forEach(text -> warnings.add(new Warning("personal_info", text)));
    sections.forEach(section -> read(section, jobs));
    profile.summary = summary.isEmpty() ? null : Paragraphs.lines(summary);
    profile.experiences = experiences;
    profile.education = education;
    profile.projects = projects;
    profile.certifications = certifications;
    profile.languages = languages;
    profile.technical = skills.technical();
    profile.soft = skills.soft();
    return new DraftedProfile(profile, List.copyOf(warnings));
  }

  private void read(Section section, Consumer<List<Row>> jobs) {
    if (section.kind() == null) {
      return;
    }
    List<Row> rows = section.rows();
    switch (section.kind()) {
      case SUMMARY -> summary.addAll(paragraphs.of(rows));
      case EXPERIENCE -> jobs.accept(rows);
      case EDUCATION -> educations().read(rows);
      case PROJECTS -> new Projects(paragraphs, projects).read(rows);
      case SKILLS -> skills.read(rows, false);
      case SOFT_SKILLS -> skills.read(rows, true);
      case CERTIFICATIONS -> new Certifications(certifications).read(rows);
      case LANGUAGES -> new Spoken(languages, warnings).read(Cells.texts(rows));
      case OTHER -> keep(section);
      case CONTACT -> {}
    }
  }

  private Experiences experiences() {
    return new Experiences(paragraphs, experiences, educations(), warnings);
  }

  private Educations educations() {
    return new Educations(paragraphs, education, warnings);
  }

  /** Sections that a profile has no list for stay under their own names. */
  private void keep(Section section) {
    ObjectNode fields = profile.customFields;
    ArrayNode lines =
        fields.has(section.heading())
            ? (ArrayNode) fields.get(section.heading())
            : fields.putArray(section.heading());
    paragraphs.of(section.rows()).forEach(lines::add);
  }
}
