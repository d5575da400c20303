package dev.jobwise.server.generation.resume;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jobwise.server.generation.document.People;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResumeSectionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  @Test
  void structured_holdsWhatIsPrintedAsData() throws Exception {
    ResumeContent content =
        ResumeContent.choose(
            People.johnDoe(), List.of("exp_new", "exp_old"), List.of("proj_1"), 1, 3, true, false);

    // 2020-01-01 to 2026-01-01 are 2192 days, 2017-03-01 to 2019-12-31 are 1035: 8.8 years.
    assertThat(ResumeSections.structured(content, TODAY))
        .isEqualTo(
            json(
                """
                {"header": {"name": "John Doe", "title": "Senior Software Engineer",
                   "email": "john@example.com", "phone": "+1-555-123-4567",
                   "location": "Seattle, WA", "linkedin": "https://linkedin.com/in/johndoe",
                   "github": "https://github.com/johndoe/", "website": null},
                 "sections": [
                   {"type": "professional_summary", "content":
                      "Results-driven Senior Software Engineer with 8+ years of experience."},
                   {"type": "skills", "categories": [
                      {"name": "Technical Skills", "items": ["Python", "JavaScript", "React",
                        "FastAPI", "AWS", "Docker", "Kubernetes"]},
                      {"name": "Soft Skills", "items": ["Leadership"]}]},
                   {"type": "experience", "entries": [
                      {"id": "exp_new", "title": "Senior Software Engineer",
                       "company": "TechCorp Inc.", "location": "Seattle, WA",
                       "start_date": "2020-01-01", "end_date": "Present", "is_current": true,
                       "description": "Led development of microservices architecture processing \
                10M+ requests/day\\nImplemented CI/CD pipelines reducing deployment time by 75%",
                       "bullets": ["Led development of microservices architecture processing \
                10M+ requests/day", "Implemented CI/CD pipelines reducing deployment time by 75%"],
                       "achievements": ["Mentored team of 5 junior developers",
                         "implemented CI/CD pipelines reducing deployment time by 75%"],
                       "lines": ["Led development of microservices architecture processing \
                10M+ requests/day", "Implemented CI/CD pipelines reducing deployment time by 75%",
                         "Mentored team of 5 junior developers"],
                       "technologies": ["Kubernetes"]}]},
                   {"type": "projects", "entries": [
                      {"id": "proj_1", "name": "JobWise - AI Resume Generator",
                       "description":
                         "AI-powered platform for generating tailored resumes using Groq LLM",
                       "lines":
                         ["AI-powered platform for generating tailored resumes using Groq LLM"],
                       "technologies": ["Python", "FastAPI", "Flutter", "SQLAlchemy"],
                       "url": "https://github.com/johndoe/jobwise",
                       "github_url": "https://github.com/johndoe/jobwise", "website": null,
                       "start_date": null, "end_date": null}]},
                   {"type": "education", "entries": [
                      {"id": "edu_1", "degree": "Bachelor of Science",
                       "field_of_study": "Computer Science",
                       "institution": "University of Washington", "start_date": "2013-09-01",
                       "end_date": "2017-06-15", "is_current": false, "gpa": 3.85, "description": null,
                       "honors": ["Summa Cum Laude"], "relevant_coursework": []}]}],
                 "metadata": {"total_years_experience": 8.8,
                   "top_skills": ["Python", "JavaScript", "React", "FastAPI", "AWS", "Docker",
                     "Kubernetes"],
                   "industries": ["Software"], "total_projects": 1, "total_certifications": 0}}"""));
  }

  @Test
  void structured_leavesOutEmptySections() throws Exception {
    ResumeContent content =
        ResumeContent.choose(People.terse(), List.of(), List.of(), 5, 3, true, false);

    JsonNode structured = ResumeSections.structured(content, TODAY);

    assertThat(structured.at("/header/title").textValue()).isEqualTo("Professional");
    assertThat(structured.at("/metadata/total_years_experience").doubleValue()).isZero();
    assertThat(structured.get("sections"))
        .isEqualTo(
            json(
                """
                [{"type": "skills", "categories": [
                   {"name": "Languages", "items": [
                      {"name": "German", "proficiency": "native"},
                      {"name": "English", "proficiency": "fluent"}]},
                   {"name": "Certifications", "items": [
                      {"name": "CKA", "issuer": "CNCF", "date_obtained": "2023-05-10",
                       "expiry_date": "2026-05-10", "credential_id": null},
                      {"name": "Scrum", "issuer": "", "date_obtained": "spring 2020",
                       "expiry_date": null, "credential_id": null}]}]}]"""));
  }

  private static JsonNode json(String text) throws Exception {
    return new ObjectMapper().readTree(text);
  }
}
