package dev.jobwise.server.generation.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.generation.document.People;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.Project;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResumeLayoutTest {

  private static final List<String> EXPERIENCES = List.of("exp_new", "exp_old");
  private static final List<String> PROJECTS = List.of("proj_1");

  @Test
  void text_isLaidOutAsTheSample() {
    ResumeContent content =
        ResumeContent.choose(People.johnDoe(), EXPERIENCES, PROJECTS, 5, 3, true);

    assertThat(ResumeLayout.text(content))
        .isEqualTo(
            """
            JOHN DOE
            Seattle, WA | john@example.com | +1-555-123-4567
            linkedin.com/in/johndoe | github.com/johndoe

            PROFESSIONAL SUMMARY
            Results-driven Senior Software Engineer with 8+ years of experience.

            TECHNICAL SKILLS
            Python, JavaScript, React, FastAPI, AWS, Docker, Kubernetes

            PROFESSIONAL EXPERIENCE

            Senior Software Engineer | TechCorp Inc. | Seattle, WA
            January 2020 - Present
            • Led development of microservices architecture processing 10M+ requests/day
            • Implemented CI/CD pipelines reducing deployment time by 75%
            • Mentored team of 5 junior developers

            Software Engineer | StartupXYZ | San Francisco, CA
            March 2017 - December 2019
            • Built scalable REST APIs using Python and FastAPI
            • Migrated monolithic application to microservices

            PROJECTS

            JobWise - AI Resume Generator
            AI-powered platform for generating tailored resumes using Groq LLM
            Technologies: Python, FastAPI, Flutter, SQLAlchemy
            GitHub: github.com/johndoe/jobwise

            EDUCATION

            Bachelor of Science in Computer Science
            University of Washington | 2013-2017
            GPA: 3.85 | Summa Cum Laude""");
    assertThat(content.summaryEnhanced()).isTrue();
  }

  @Test
  void text_leavesOutEmptySectionsAndEndsWithCertificationsAndLanguages() {
    ResumeContent content = ResumeContent.choose(People.terse(), List.of(), List.of(), 5, 3, true);

    assertThat(ResumeLayout.text(content))
        .isEqualTo(
            """
            ZOË STRASSE
            zoe@example.com

            CERTIFICATIONS
            CKA | CNCF | May 2023
            Scrum | spring 2020

            LANGUAGES
            German (native)
            English (fluent)""");
    assertThat(content.summaryEnhanced()).isFalse();
  }

  @Test
  void text_followsRankingAndLimits() {
    ResumeContent content =
        ResumeContent.choose(
            People.johnDoe(), List.of("exp_old", "exp_new"), PROJECTS, 1, 0, false);

    assertThat(ResumeLayout.text(content))
        .contains("StartupXYZ")
        .doesNotContain("TechCorp", "PROJECTS", "PROFESSIONAL SUMMARY", "Results-driven");
    assertThat(content.summaryEnhanced()).isFalse();
  }

  @Test
  void education_isNewestFirst() {
    Profile profile =
        withEducation(
            education("untold", "", null, false),
            education("2013", "2009", LocalDate.of(2013, 6, 1), false),
            education("open", "2020-10-01", null, true),
            education("2017", "2013-09-01", LocalDate.of(2017, 6, 1), false),
            education("started 2018", "2018", null, false));

    assertThat(
            ResumeContent.choose(profile, EXPERIENCES, PROJECTS, 5, 3, true).education().stream()
                .map(Education::degree))
        .containsExactly("open", "started 2018", "2017", "2013", "untold");
  }

  @Test
  void education_printsWhatIsTold() {
    Profile profile =
        withEducation(
            new Education(
                "edu_1",
                "p1",
                "ETH",
                "MSc in Physics",
                "physics",
                "2020",
                null,
                true,
                4.0,
                List.of(),
                List.of(),
                null),
            education("PhD", "2019-01-01", LocalDate.of(2019, 12, 1), false));

    assertThat(ResumeLayout.text(ResumeContent.choose(profile, EXPERIENCES, PROJECTS, 5, 3, true)))
        .endsWith(
            """
            EDUCATION

            MSc in Physics
            ETH | 2020-Present
            GPA: 4.0

            PhD
            School | 2019""");
  }

  @Test
  void project_printsSeveralLinesAsBulletsAndBothLinks() {
    Project project =
        new Project(
            "proj_1",
            "p1",
            "Tracker",
            "First line\nSecond line",
            null,
            List.of(),
            "https://tracker.example.com",
            "github.com/zoe/tracker",
            null,
            null,
            true,
            List.of("Used by 40 people", "second line"));
    Profile profile =
        People.profile(
            People.terse().personalInfo(),
            null,
            null,
            People.johnDoe().skills(),
            List.of(),
            List.of(),
            List.of(project));

    assertThat(ResumeLayout.text(ResumeContent.choose(profile, List.of(), PROJECTS, 5, 3, true)))
        .endsWith(
            """
            PROJECTS

            Tracker
            • First line
            • Second line
            • Used by 40 people
            GitHub: github.com/zoe/tracker
            Link: tracker.example.com""");
  }

  private static Profile withEducation(Education... education) {
    Profile john = People.johnDoe();
    return People.profile(
        john.personalInfo(),
        null,
        null,
        john.skills(),
        john.experiences(),
        List.of(education),
        john.projects());
  }

  private static Education education(String degree, String start, LocalDate end, boolean current) {
    return new Education(
        "edu_" + degree,
        "p1",
        "School",
        degree,
        "",
        start,
        end,
        current,
        null,
        List.of(),
        List.of(),
        null);
  }
}
