package dev.jobwise.server.render;

import dev.jobwise.server.render.Document.Contact;
import dev.jobwise.server.render.Document.Entry;
import dev.jobwise.server.render.Document.Header;
import dev.jobwise.server.render.Document.Kind;
import dev.jobwise.server.render.Document.Note;
import dev.jobwise.server.render.Document.Section;
import dev.jobwise.server.render.Document.Type;
import dev.jobwise.server.render.Document.Way;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** A resume of one page and a letter, both of an invented applicant. */
public final class SampleDocuments {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final Contact EMAIL =
      new Contact(Way.EMAIL, "john@example.com", "mailto:john@example.com");
  private static final Contact PHONE =
      new Contact(Way.PHONE, "+1-555-123-4567", "tel:+15551234567");

  private SampleDocuments() {}

  public static Document resume() {
    return in("en");
  }

  /** The resume, said to be in another language. */
  public static Document in(String language) {
    Header header =
        new Header(
            "JOHN DOE",
            List.of(
                new Contact(Way.LOCATION, "Seattle, WA", null),
                EMAIL,
                PHONE,
                new Contact(
                    Way.LINKEDIN, "linkedin.com/in/johndoe", "https://linkedin.com/in/johndoe"),
                new Contact(Way.GITHUB, "github.com/johndoe", "https://github.com/johndoe")));
    return new Document(
        Kind.RESUME,
        language,
        header,
        List.of(
            section(
                Type.SUMMARY,
                "PROFESSIONAL SUMMARY",
                plain("Senior Software Engineer with 8+ years of experience.")),
            section(
                Type.TECHNICAL_SKILLS, "TECHNICAL SKILLS", plain("Python, Go, AWS, Kubernetes")),
            section(Type.SOFT_SKILLS, "SOFT SKILLS", plain("Leadership")),
            section(
                Type.EXPERIENCE,
                "PROFESSIONAL EXPERIENCE",
                job(
                    List.of("Senior Software Engineer", "TechCorp Inc.", "Seattle, WA"),
                    "January 2020 - Present"),
                job(List.of("Software Engineer", "StartupXYZ"), "March 2017 - December 2019")),
            section(
                Type.PROJECTS,
                "PROJECTS",
                new Entry(
                    List.of("Tracker"),
                    null,
                    List.of("It tracks parcels"),
                    List.of("Used by 40 people"),
                    List.of(
                        new Note(
                            "GitHub",
                            "github.com/johndoe/tracker",
                            "https://github.com/johndoe/tracker")))),
            section(
                Type.EDUCATION,
                "EDUCATION",
                new Entry(
                    List.of("Bachelor of Science in Computer Science", "University of Washington"),
                    "2013-2017",
                    List.of("GPA: 3.85 | Summa Cum Laude"),
                    List.of(),
                    List.of(new Note("Coursework", "Databases", null)))),
            section(
                Type.CERTIFICATIONS,
                "CERTIFICATIONS",
                new Entry(
                    List.of("CKA", "CNCF"),
                    "May 2023",
                    List.of(),
                    List.of(),
                    List.of(new Note("Expires", "May 2026", null), new Note("ID", "A-1", null)))),
            section(
                Type.LANGUAGES,
                "LANGUAGES",
                new Entry(List.of("English (native)"), null, List.of(), List.of(), List.of()))),
        DAY);
  }

  /** The resume of somebody who changed jobs often. */
  public static Document withManyJobs() {
    Document one = resume();
    return new Document(
        one.kind(),
        one.language(),
        one.header(),
        one.sections().stream()
            .map(
                section ->
                    section.type() == Type.EXPERIENCE
                        ? section(
                            section.type(),
                            section.heading(),
                            Collections.nCopies(20, section.entries().get(0)).toArray(Entry[]::new))
                        : section)
            .toList(),
        one.date());
  }

  public static Document letter() {
    return new Document(
        Kind.COVER_LETTER,
        "en",
        new Header("John Doe", List.of(EMAIL, PHONE)),
        List.of(
            section(
                Type.LETTER,
                null,
                plain("Dear Hiring Manager,"),
                plain("I would love to own your Kubernetes platform."),
                plain("I bring:", "- Kubernetes", "- Go"),
                plain("Sincerely,", "John Doe"))),
        DAY);
  }

  private static Section section(Type type, String heading, Entry... entries) {
    return new Section(type, heading, List.of(entries));
  }

  private static Entry job(List<String> title, String dates) {
    return new Entry(
        title,
        dates,
        List.of(),
        List.of("Led the work on " + title.get(1), "Cut deployment time by 75%"),
        List.of(new Note("Technologies", "Kubernetes, Go", null)));
  }

  private static Entry plain(String... lines) {
    return new Entry(List.of(), null, List.of(lines), List.of(), List.of());
  }
}
