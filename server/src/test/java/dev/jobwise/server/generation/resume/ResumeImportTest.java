package dev.jobwise.server.generation.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.read.Readers;
import dev.jobwise.server.generation.document.People;
import dev.jobwise.server.profile.content.Certification;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.ProfileDraft;
import dev.jobwise.server.profile.content.Project;
import dev.jobwise.server.profile.content.Skills;
import dev.jobwise.server.profile.draft.ProfileDrafts;
import dev.jobwise.server.profile.imports.CarriedCopies;
import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.Renderer;
import dev.jobwise.server.render.Template;
import dev.jobwise.server.render.Templates;
import dev.jobwise.server.render.docx.DocxRenderer;
import dev.jobwise.server.render.pdf.PdfRenderer;
import dev.jobwise.server.testing.Slow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Resumes that JobWise made come back as drafts of the profiles that they were made from. */
@Slow
class ResumeImportTest {

  private static final Renderer PDF = new PdfRenderer(null);
  private static final Renderer DOCX = new DocxRenderer();

  static List<String> templates() {
    return Templates.all().stream().map(Template::id).toList();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void ownPdf_isReadBack(String template) throws Exception {
    assertReadBack(PDF, Format.PDF, template);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void ownDocx_isReadBack(String template) throws Exception {
    assertReadBack(DOCX, Format.DOCX, template);
  }

  @Test
  void changedDocx_isReadByItsLines() throws Exception {
    Document document = ResumeTexts.printed(content(People.johnDoe()), "en");
    byte[] file = DOCX.render(document, "modern", RenderOptions.DEFAULTS).bytes();
    byte[] changed = changed(file, "San Francisco", "Springfield");

    assertThat(CarriedCopies.draft(Readers.read(Format.DOCX, file))).isNotNull();
    assertThat(CarriedCopies.draft(Readers.read(Format.DOCX, changed))).isNull();
  }

  private static byte[] changed(byte[] docx, String text, String other) throws IOException {
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream out = new ZipOutputStream(changed)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        boolean body = entry.getName().equals("word/document.xml");
        out.write((body ? content.replace(text, other) : content).getBytes(StandardCharsets.UTF_8));
      }
    }
    return changed.toByteArray();
  }

  private static void assertReadBack(Renderer renderer, Format format, String template)
      throws Exception {
    int fields = 0;
    List<String> lost = new ArrayList<>();
    for (String language : List.of("en", "de", "fr", "es", "nl")) {
      for (Profile profile : List.of(People.johnDoe(), wellTravelled(), onTwoPages())) {
        Document document = ResumeTexts.printed(content(profile), language);
        byte[] file = renderer.render(document, template, RenderOptions.DEFAULTS).bytes();
        Extracted read = Readers.read(format, file);
        Set<String> before = fields(new ProfileDraft(profile));
        assertThat(fields(CarriedCopies.draft(read).profile())).containsAll(before);
        fields += before.size();
        before.removeAll(fields(ProfileDrafts.of(read).profile()));
        before.forEach(field -> lost.add(language + " " + field));
      }
    }
    assertThat(lost).as("lost of %d fields", fields).hasSizeLessThanOrEqualTo(fields / 50);
  }

  /** John Doe with everything that a resume can print. */
  private static Profile wellTravelled() {
    Profile john = People.johnDoe();
    return People.profile(
        new PersonalInfo(
            "Ana María Núñez",
            "ana@example.com",
            "+34 600 123 456",
            "Madrid, Spain",
            "https://linkedin.com/in/ana",
            "https://github.com/ana",
            "https://ana.example.com"),
        "Engineer who likes quiet systems.",
        null,
        new Skills(
            List.of("Java", "SQL", "Kafka", "CI/CD"),
            List.of("Mentoring", "Technical writing"),
            List.of(new Language("Spanish", "native"), new Language("English", "fluent")),
            List.of(
                new Certification(
                    null, null, "CKA", "CNCF", "2023-05-10", LocalDate.of(2026, 5, 10), "4711"),
                new Certification(
                    null, null, "Scrum Master", "Scrum Alliance", "2021-03-01", null, null))),
        john.experiences(),
        List.of(
            new Education(
                null,
                null,
                "Universidad de Sevilla",
                "Master of Science",
                "Physics",
                "2008-09-01",
                LocalDate.of(2013, 6, 1),
                false,
                null,
                List.of(),
                List.of("Optics", "Numerics"),
                null)),
        john.projects());
  }

  /** John Doe with jobs and projects for a page and a half; the page ends within a list. */
  private static Profile onTwoPages() {
    Profile john = People.johnDoe();
    List<Experience> jobs = new ArrayList<>();
    List<Project> projects = new ArrayList<>();
    Experience job = john.experiences().get(1);
    Project project = john.projects().get(0);
    for (int i = 0; i < 6; i++) {
      jobs.add(
          new Experience(
              "exp_" + i,
              null,
              job.title(),
              job.company(),
              job.location(),
              LocalDate.of(2018 - 2 * i, 1, 1),
              LocalDate.of(2019 - 2 * i, 6, 1),
              false,
              job.description(),
              null,
              job.achievements(),
              job.technologies(),
              null,
              null));
      projects.add(
          new Project(
              "prj_" + i,
              null,
              "Northlight " + (char) ('A' + i),
              "Compares two schemas and writes the migration between them",
              null,
              project.technologies(),
              null,
              "https://github.com/john/northlight" + i,
              null,
              null,
              false,
              List.of("Saved a third of the cost", "Runs in four companies")));
    }
    return People.profile(
        john.personalInfo(),
        john.professionalSummary(),
        null,
        john.skills(),
        jobs,
        john.education(),
        projects);
  }

  private static ResumeContent content(Profile profile) {
    return ResumeContent.choose(
        profile,
        profile.experiences().stream().map(Experience::id).toList(),
        profile.projects().stream().map(Project::id).toList(),
        100,
        100,
        true,
        false);
  }

  /** Every value of a profile with its place, as far as a resume prints it. */
  private static Set<String> fields(ProfileDraft profile) {
    Set<String> fields = new LinkedHashSet<>();
    Consumer<String> add = fields::add;
    PersonalInfo person = profile.personalInfo;
    add.accept("name " + upper(person.fullName()));
    add.accept("email " + person.email());
    add.accept("phone " + person.phone());
    add.accept("location " + person.location());
    add.accept("linkedin " + bare(person.linkedin()));
    add.accept("github " + bare(person.github()));
    add.accept("website " + bare(person.website()));
    profile.technical.forEach(skill -> add.accept("technical " + skill));
    profile.soft.forEach(skill -> add.accept("soft " + skill));
    profile.languages.forEach(language -> add.accept("language " + language));
    for (Experience job : profile.experiences) {
      String at = "job " + job.title() + " ";
      add.accept(at + job.company());
      add.accept(at + "in " + job.location());
      add.accept(at + "from " + month(job.startDate()));
      add.accept(at + "to " + (job.isCurrent() ? "now" : month(job.endDate())));
      job.technologies().forEach(technology -> add.accept(at + technology));
    }
    profile.education.forEach(
        school -> {
          String at = "school " + school.institution() + " ";
          add.accept(at + school.degree());
          add.accept(at + "of " + school.fieldOfStudy());
          add.accept(
              at
                  + "from "
                  + (school.startDate().isEmpty() ? "" : school.startDate().substring(0, 4)));
          add.accept(at + "to " + (school.endDate() == null ? null : school.endDate().getYear()));
          add.accept(at + school.gpa());
          school.honors().forEach(honor -> add.accept(at + honor));
          school.relevantCoursework().forEach(course -> add.accept(at + course));
        });
    for (Project project : profile.projects) {
      String at = "project " + project.name() + " ";
      add.accept(at + bare(project.githubUrl()));
      add.accept(at + bare(project.url()));
      project.technologies().forEach(technology -> add.accept(at + technology));
    }
    profile.certifications.forEach(
        certificate -> {
          String at = "certificate " + certificate.name() + " ";
          add.accept(at + certificate.issuer());
          add.accept(at + month(certificate.dateObtained()));
          add.accept(at + "until " + month(certificate.expiryDate()));
          add.accept(at + "number " + bare(certificate.credentialId()));
        });
    return fields;
  }

  private static String upper(String text) {
    text = text == null ? null : text.replaceAll("\\s+", " ");
    return text == null ? null : text.toUpperCase(Locale.ROOT);
  }

  /** An address as it is printed. */
  private static String bare(String address) {
    return address == null ? null : address.replaceAll("^https?://|/$", "");
  }

  private static String month(Object date) {
    String text = String.valueOf(date);
    return text.matches("\\d{4}-\\d\\d-\\d\\d") ? text.substring(0, 7) : text;
  }
}
