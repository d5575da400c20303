package dev.jobwise.server.generation.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.generation.document.People;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResumeTextTest {

  private static final List<String> EXPERIENCES = List.of("exp_new", "exp_old");
  private static final List<String> PROJECTS = List.of("proj_1");

  @Test
  void text_isLaidOutAsTheSample() {
    ResumeContent content =
        ResumeContent.choose(People.johnDoe(), EXPERIENCES, PROJECTS, 5, 3, true, false);

    assertThat(ResumeTexts.of(content, "en"))
        .isEqualTo(
            """
            JOHN DOE
            Seattle, WA | john@example.com | +1-555-123-4567
            linkedin.com/in/johndoe | github.com/johndoe

            PROFESSIONAL SUMMARY
            Results-driven Senior Software Engineer with 8+ years of experience.

            TECHNICAL SKILLS
            Python, JavaScript, React, FastAPI, AWS, Docker, Kubernetes

            SOFT SKILLS
            Leadership

            PROFESSIONAL EXPERIENCE

            Senior Software Engineer | TechCorp Inc. | Seattle, WA
            January 2020 - Present
            • Led development of microservices architecture processing 10M+ requests/day
            • Implemented CI/CD pipelines reducing deployment time by 75%
            • Mentored team of 5 junior developers
            Technologies: Kubernetes

            Software Engineer | StartupXYZ | San Francisco, CA
            March 2017 - December 2019
            • Built scalable REST APIs using Python and FastAPI
            • Migrated monolithic application to microservices
            Technologies: Python

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
    ResumeContent content =
        ResumeContent.choose(People.terse(), List.of(), List.of(), 5, 3, true, false);

    assertThat(ResumeTexts.of(content, "en"))
        .isEqualTo(
            """
            ZOË STRASSE
            zoe@example.com

            CERTIFICATIONS
            CKA | CNCF | May 2023 | Expires: May 2026
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
            People.johnDoe(), List.of("exp_old", "exp_new"), PROJECTS, 1, 0, false, false);

    assertThat(ResumeTexts.of(content, "en"))
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
            ResumeContent.choose(profile, EXPERIENCES, PROJECTS, 5, 3, true, false)
                .education()
                .stream()
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

    assertThat(
            ResumeTexts.of(
                ResumeContent.choose(profile, EXPERIENCES, PROJECTS, 5, 3, true, false), "en"))
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
  void text_inGermanHasItsHeadingsAndMonths() {
    ResumeContent content =
        ResumeContent.choose(People.johnDoe(), EXPERIENCES, PROJECTS, 5, 3, true, false);

    assertThat(ResumeTexts.of(content, "de"))
        .contains("BERUFSERFAHRUNG\n", "Januar 2020 - heute\n", "März 2017 - Dezember 2019\n")
        .contains("Technologien: Kubernetes\n")
        .doesNotContain("EXPERIENCE", "Present", "January");
  }

  @Test
  void openEndOfAFormerJob_isNotPresent() {
    Experience former = experience("exp_1", LocalDate.of(2018, 5, 1), null, false, null, List.of());

    assertThat(ResumeTexts.of(withExperiences(false, former), "en"))
        .endsWith("PROFESSIONAL EXPERIENCE\n\nCook | Quay Kitchen\nMay 2018");
  }

  @Test
  void newestFirst_putsTheCurrentJobFirst() {
    Experience old = experience("a", LocalDate.of(2010, 1, 1), null, true, "Now", List.of());
    Experience recent =
        experience("b", LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1), false, "B", List.of());
    Experience first =
        experience("c", LocalDate.of(2008, 1, 1), LocalDate.of(2009, 1, 1), false, "C", List.of());

    assertThat(withExperiences(true, first, recent, old).experiences())
        .containsExactly(old, recent, first);
    assertThat(withExperiences(false, first, recent, old).experiences())
        .containsExactly(first, recent, old);
  }

  @Test
  void achievement_thatTheEnhancedTextTellsIsPrintedOnce() {
    Experience cook =
        new Experience(
            "exp_1",
            "p1",
            "Cook",
            "Quay Kitchen",
            null,
            LocalDate.of(2018, 5, 1),
            null,
            true,
            "reduce food waste",
            "Cut costs with suppliers\nReduced food waste by 20 % over two seasons",
            List.of("✓ Reducing food waste by 20 %", "➤ Train apprentices"),
            List.of(),
            null,
            null);

    assertThat(ResumeTexts.of(withExperiences(false, cook), "en"))
        .endsWith(
            """
            • Cut costs with suppliers
            • Reduced food waste by 20 % over two seasons
            • Train apprentices""");
  }

  @Test
  void education_printsDescriptionAndCoursework() {
    Profile profile =
        withEducation(
            new Education(
                "edu_1",
                "p1",
                "Quay College",
                "Diploma",
                "Cookery",
                "",
                LocalDate.of(2017, 6, 1),
                false,
                null,
                List.of(),
                List.of("Pastry", "Hygiene"),
                "Thesis on bread"));

    assertThat(
            ResumeTexts.of(
                ResumeContent.choose(profile, EXPERIENCES, PROJECTS, 5, 3, true, false), "en"))
        .endsWith(
            """
            Diploma in Cookery
            Quay College | 2017
            Thesis on bread
            Coursework: Pastry, Hygiene""");
  }

  private static ResumeContent withExperiences(boolean newestFirst, Experience... experiences) {
    Profile profile =
        People.profile(
            People.terse().personalInfo(),
            null,
            null,
            People.johnDoe().skills(),
            List.of(experiences),
            List.of(),
            List.of());
    List<String> ids = Stream.of(experiences).map(Experience::id).toList();
    return ResumeContent.choose(profile, ids, List.of(), 5, 3, true, newestFirst);
  }

  private static Experience experience(
      String id,
      LocalDate start,
      LocalDate end,
      boolean current,
      String description,
      List<String> achievements) {
    return new Experience(
        id,
        "p1",
        "Cook",
        "Quay Kitchen",
        null,
        start,
        end,
        current,
        description,
        null,
        achievements,
        List.of(),
        null,
        null);
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

    assertThat(
            ResumeTexts.of(
                ResumeContent.choose(profile, List.of(), PROJECTS, 5, 3, true, false), "en"))
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
