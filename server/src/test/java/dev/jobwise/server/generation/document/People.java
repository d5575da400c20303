package dev.jobwise.server.generation.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jobwise.server.profile.content.Certification;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.Project;
import dev.jobwise.server.profile.content.Skills;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Invented applicants. */
public final class People {

  private People() {}

  /** The applicant of the contract's sample resume, without what the sample omits. */
  public static Profile johnDoe() {
    return profile(
        new PersonalInfo(
            "John Doe",
            "john@example.com",
            "+1-555-123-4567",
            "Seattle, WA",
            "https://linkedin.com/in/johndoe",
            "https://github.com/johndoe/",
            null),
        "Software engineer.",
        "Results-driven Senior Software Engineer with 8+ years of experience.",
        new Skills(
            List.of("Python", "JavaScript", "React", "FastAPI", "AWS", "Docker", "Kubernetes"),
            List.of("Leadership"),
            List.of(),
            List.of()),
        List.of(
            new Experience(
                "exp_new",
                "p1",
                "Senior Software Engineer",
                "TechCorp Inc.",
                "Seattle, WA",
                LocalDate.of(2020, 1, 1),
                null,
                true,
                "Led microservices work.",
                "Led development of microservices architecture processing 10M+ requests/day\n"
                    + "- Implemented CI/CD pipelines reducing deployment time by 75%",
                List.of(
                    "Mentored team of 5 junior developers",
                    "implemented CI/CD pipelines reducing deployment time by 75%"),
                List.of("Kubernetes"),
                null,
                "Software"),
            new Experience(
                "exp_old",
                "p1",
                "Software Engineer",
                "StartupXYZ",
                "San Francisco, CA",
                LocalDate.of(2017, 3, 1),
                LocalDate.of(2019, 12, 31),
                false,
                "• Built scalable REST APIs using Python and FastAPI\r\n\r\n"
                    + "• Migrated monolithic application to microservices",
                null,
                List.of(),
                List.of("Python"),
                null,
                "Software")),
        List.of(
            new Education(
                "edu_1",
                "p1",
                "University of Washington",
                "Bachelor of Science",
                "Computer Science",
                "2013-09-01",
                LocalDate.of(2017, 6, 15),
                false,
                3.85,
                List.of("Summa Cum Laude"),
                List.of(),
                null)),
        List.of(
            new Project(
                "proj_1",
                "p1",
                "JobWise - AI Resume Generator",
                "AI-powered platform for generating tailored resumes using Groq LLM",
                null,
                List.of("Python", "FastAPI", "Flutter", "SQLAlchemy"),
                null,
                "https://github.com/johndoe/jobwise",
                null,
                null,
                false,
                List.of())));
  }

  /** A profile with everything unset that may be, and one certificate and language. */
  public static Profile terse() {
    return profile(
        new PersonalInfo("Zoë  Straße", "zoe@example.com", null, " ", null, null, null),
        "   ",
        null,
        new Skills(
            List.of(),
            List.of(),
            List.of(new Language("German", "native"), new Language("English", "fluent")),
            List.of(
                new Certification(
                    "cert_1", "p1", "CKA", "CNCF", "2023-05-10", LocalDate.of(2026, 5, 10), null),
                new Certification("cert_2", "p1", "Scrum", "", "spring 2020", null, null))),
        List.of(),
        List.of(),
        List.of());
  }

  public static Profile profile(
      PersonalInfo person,
      String summary,
      String enhancedSummary,
      Skills skills,
      List<Experience> experiences,
      List<Education> education,
      List<Project> projects) {
    return new Profile(
        "p1",
        1,
        person,
        summary,
        enhancedSummary,
        skills,
        experiences,
        education,
        projects,
        JsonNodeFactory.instance.objectNode(),
        true,
        "hash",
        Instant.EPOCH,
        Instant.EPOCH);
  }
}
