package dev.jobwise.server.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.document.PrintedDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JsonResumeRendererTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  @Test
  void resume_isValidAndComplete() throws Exception {
    JsonNode resume =
        rendered(
            """
            {"header": {"name": "Ann Lee", "title": "Cook", "email": "ann@example.com",
               "phone": "+1 555 0100", "location": "Oslo", "linkedin": "linkedin.com/in/ann",
               "github": "ann", "website": "ann.example.com"},
             "sections": [
              {"type": "professional_summary", "content": "I cook.\\nWell."},
              {"type": "skills", "categories": [
                {"name": "Technical Skills", "items": ["Knives", "Fire"]},
                {"name": "Languages", "items": [{"name": "Dutch", "proficiency": "native"}]},
                {"name": "Certifications", "items": [
                  {"name": "Hygiene", "issuer": "City", "date_obtained": "2023-05-10",
                   "expiry_date": "2026-05-10", "credential_id": "https://cert.example/1"},
                  {"name": "Wine", "issuer": "", "date_obtained": "spring 2020",
                   "expiry_date": null, "credential_id": null}]}]},
              {"type": "experience", "entries": [
                {"title": "Cook", "company": "Quay", "location": null, "start_date": "2018-05-01",
                 "end_date": "Present", "is_current": true, "lines": ["Cut costs"],
                 "technologies": ["Knives"]}]},
              {"type": "projects", "entries": [
                {"name": "Bread", "description": "A book", "lines": ["A book", "Sold"],
                 "technologies": ["Flour"], "url": "x", "github_url": "https://github.com/ann/b",
                 "website": "bread.example.com", "start_date": "2020-01-01", "end_date": null}]},
              {"type": "education", "entries": [
                {"degree": "Diploma", "field_of_study": "Cookery", "institution": "Quay College",
                 "start_date": "autumn 2016", "end_date": "2018-06-01", "is_current": false,
                 "gpa": 4.0, "honors": ["Best"], "description": "Thesis on bread",
                 "relevant_coursework": ["Pastry"]}]}]}""");

    assertThat(resume)
        .isEqualTo(
            JSON.readTree(
                """
                {"$schema":
                   "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
                 "basics": {"name": "Ann Lee", "label": "Cook", "email": "ann@example.com",
                   "phone": "+1 555 0100", "url": "https://ann.example.com",
                   "location": {"city": "Oslo"},
                   "profiles": [
                     {"network": "LinkedIn", "url": "https://linkedin.com/in/ann"},
                     {"network": "GitHub", "username": "ann"}],
                   "summary": "I cook.\\nWell."},
                 "work": [{"name": "Quay", "position": "Cook", "startDate": "2018-05-01",
                   "highlights": ["Cut costs"], "technologies": ["Knives"]}],
                 "education": [{"institution": "Quay College", "area": "Cookery",
                   "studyType": "Diploma", "startDateWritten": "autumn 2016",
                   "endDate": "2018-06-01", "score": "4.0", "courses": ["Pastry"],
                   "summary": "Thesis on bread", "honors": ["Best"]}],
                 "certificates": [
                   {"name": "Hygiene", "issuer": "City", "date": "2023-05-10",
                    "expiryDate": "2026-05-10",
                    "url": "https://cert.example/1"},
                   {"name": "Wine", "dateWritten": "spring 2020"}],
                 "skills": [{"name": "Technical Skills", "keywords": ["Knives", "Fire"]}],
                 "languages": [{"language": "Dutch", "fluency": "native"}],
                 "projects": [{"name": "Bread", "description": "A book", "highlights": ["Sold"],
                   "keywords": ["Flour"], "startDate": "2020-01-01",
                   "url": "https://bread.example.com", "githubUrl": "https://github.com/ann/b"}],
                 "meta": {"version": "v1.0.0", "lastModified": "2026-01-05T00:00:00Z",
                   "language": "en"}}"""));
  }

  @Test
  void emptyResume_hasNoEmptyKeys() throws Exception {
    JsonNode resume =
        rendered(
            """
            {"header": {"name": "Ann Lee", "title": "Professional", "email": null},
             "sections": []}""");

    assertThat(resume.get("basics")).isEqualTo(JSON.readTree("{\"name\": \"Ann Lee\"}"));
    assertThat(resume.fieldNames()).toIterable().containsExactly("$schema", "basics", "meta");
  }

  @Test
  void letter_isRefused() {
    assertThatThrownBy(
            () ->
                new JsonResumeRenderer()
                    .render(SampleDocuments.letter(), "modern", RenderOptions.DEFAULTS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static JsonNode rendered(String structured) throws IOException {
    Document document =
        PrintedDocuments.of(Generation.RESUME, "en", JSON.readTree(structured), DAY);
    JsonNode resume =
        JSON.readTree(
            new JsonResumeRenderer().render(document, "modern", RenderOptions.DEFAULTS).bytes());
    assertThat(schema().validate(resume)).isEmpty();
    return resume;
  }

  private static Schema schema() throws IOException {
    try (InputStream schema =
        JsonResumeRendererTest.class.getResourceAsStream("json-resume-1.0.0.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(JSON.readTree(schema));
    }
  }
}
