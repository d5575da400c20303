package dev.jobwise.server.generation.resume;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.StandInReply;
import dev.jobwise.server.testing.TestUser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Resumes, rankings and the history as HTTP clients see them. */
@Slow
class ResumeWireTest {

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private Rest rest;
  private String job;

  @BeforeEach
  void applicant() {
    TestUser user = jobwise.newUser();
    rest = user.rest();
    rest.post(
        "/profiles",
        """
        {"personal_info": {"full_name": "Ada Test", "email": "ada@example.com"},
         "skills": {"technical": ["Kafka"]},
         "experiences": [
           {"title": "Cook", "company": "Inn", "start_date": "2020-01-01", "description": "Soup"},
           {"title": "Kafka developer", "company": "Initech", "start_date": "2021-01-01"}]}""");
    job =
        rest.post(
                "/jobs",
                """
                {"title": "Streaming engineer", "company": "Globex",
                 "description": "We run Kafka and Docker."}""")
            .json()
            .path("id")
            .asText();
  }

  @Test
  void resume_hasExactlyTheDocumentedKeys() {
    Rest.Answer answer = rest.post("/generations/resume", "{\"job_id\": \"" + job + "\"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(keys(answer.json()))
        .containsExactly(
            "generation_id",
            "job_id",
            "document_type",
            "status",
            "resume_text",
            "content_text",
            "content_used",
            "ats_score",
            "ats_feedback",
            "llm_metadata",
            "created_at",
            "language",
            "version",
            "edited");
    assertThat(keys(answer.json().get("content_used")))
        .containsExactly(
            "experiences_count",
            "projects_count",
            "skills_count",
            "education_count",
            "summary_enhanced");
    assertThat(keys(answer.json().get("llm_metadata")))
        .containsExactly("model", "note", "ranking_source");
    assertThat(answer.json().get("resume_text").textValue())
        .containsSubsequence("Kafka developer", "Cook");
    assertThat(rest.get("/rankings/job/" + job).detail())
        .isEqualTo("No ranking found for this job. Create one using POST /rankings/create");
  }

  @Test
  void get_addsTheErrorThatIsNot() {
    JsonNode resume = rest.post("/generations/resume", "{\"job_id\": \"" + job + "\"}").json();

    Rest.Answer got = rest.get("/generations/" + resume.get("generation_id").textValue());

    assertThat(got.status()).isEqualTo(200);
    assertThat(keys(got.json())).contains("error").doesNotContain("cover_letter_text");
    assertThat(got.json().get("error").isNull()).isTrue();
    assertThat(got.json().get("resume_text")).isEqualTo(resume.get("resume_text"));
    assertThat(got.json().get("ats_score")).isEqualTo(resume.get("ats_score"));
  }

  @Test
  void history_listsAndDeleteForgets() {
    String id =
        rest.post("/generations/resume", "{\"job_id\": \"" + job + "\"}")
            .json()
            .get("generation_id")
            .textValue();

    JsonNode history = rest.get("/generations/history?document_type=resume&limit=1").json();
    assertThat(keys(history)).containsExactly("generations", "total", "pagination");
    assertThat(history.get("pagination").toString())
        .isEqualTo("{\"limit\":1,\"offset\":0,\"total\":1,\"hasMore\":false}");
    assertThat(keys(history.at("/generations/0")))
        .containsExactly(
            "generation_id",
            "job_id",
            "job_title",
            "company",
            "document_type",
            "status",
            "ats_score",
            "created_at",
            "content_text",
            "version",
            "edited");
    assertThat(rest.get("/generations/history?job_id=unknown").json().get("total").intValue())
        .isZero();

    Rest other = jobwise.newUser().rest();
    assertThat(other.delete("/generations/" + id).status()).isEqualTo(403);
    assertThat(other.get("/generations/" + id).status()).isEqualTo(404);
    Rest.Answer deleted = rest.delete("/generations/" + id);
    assertThat(deleted.status()).isEqualTo(204);
    assertThat(deleted.body()).isEmpty();
    assertThat(rest.delete("/generations/" + id).detail()).isEqualTo("Generation not found");
  }

  @Test
  void ranking_isMadeOnceAndReadBackAlike() {
    List<String> ids = new ArrayList<>();
    rest.get("/profiles/me").json().get("experiences").forEach(e -> ids.add(e.get("id").asText()));
    jobwise
        .groq()
        .next(
            StandInReply.text(
                """
                {"experience_ids": ["%s", "exp_unknown"], "project_ids": [],
                 "relevance_scores": {"%s": 0.876}, "rationale": "Soup first."}"""
                    .formatted(ids.get(0), ids.get(0))));

    Rest.Answer created = rest.post("/rankings/create", "{\"job_id\": \"" + job + "\"}");

    assertThat(created.status()).isEqualTo(200);
    assertThat(keys(created.json()))
        .containsExactly(
            "id",
            "user_id",
            "job_id",
            "ranked_experience_ids",
            "ranked_project_ids",
            "ranking_rationale",
            "keyword_matches",
            "relevance_scores",
            "llm_metadata",
            "status",
            "created_at");
    assertThat(created.json().get("ranked_experience_ids").toString())
        .isEqualTo("[\"" + ids.get(0) + "\",\"" + ids.get(1) + "\"]");
    assertThat(created.json().get("relevance_scores").get(ids.get(0)).doubleValue())
        .isEqualTo(0.88);
    assertThat(keys(created.json().get("llm_metadata")))
        .containsExactly("model", "total_tokens", "processing_time_seconds");
    assertThat(created.json().at("/keyword_matches/Kafka").intValue()).isEqualTo(2);
    assertThat(rest.get("/rankings/job/" + job).json()).isEqualTo(created.json());
    assertThat(rest.post("/rankings/create", "{\"job_id\": \"" + job + "\"}").json())
        .isEqualTo(created.json());

    rest.put("/jobs/" + job, "{\"title\": \"Soup engineer\"}");
    assertThat(rest.get("/rankings/job/" + job).json().at("/llm_metadata/stale").booleanValue())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|job_id is required",
        "{\"job_id\": \"\"}|job_id is required",
        "{\"job_id\": \"j\", \"max_experiences\": 0}|max_experiences must be between 1 and 10",
        "{\"job_id\": \"j\", \"max_projects\": 6}|max_projects must be between 0 and 5",
        "{\"job_id\": \"j\", \"max_projects\": 1.5}|max_projects must be an integer",
      })
  void resume_refusesBadBodies(String body, String detail) {
    Rest.Answer answer = rest.post("/generations/resume", body);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.detail()).isEqualTo(detail);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "limit=0|limit must be between 1 and 100",
        "limit=101|limit must be between 1 and 100",
        "offset=-1|offset must be greater than or equal to 0",
        "document_type=cv|Invalid document_type. Must be one of: resume, cover_letter",
      })
  void history_refusesBadQueries(String query, String detail) {
    Rest.Answer answer = rest.get("/generations/history?" + query);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.detail()).isEqualTo(detail);
  }

  @Test
  void resume_acceptsNoLongPrompt() {
    Rest.Answer answer =
        rest.post(
            "/generations/resume",
            "{\"job_id\": \"%s\", \"custom_prompt\": \"%s\"}".formatted(job, "é".repeat(501)));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.detail()).isEqualTo("custom_prompt must be at most 500 characters");
    assertThat(rest.get("/generations/history").json().get("total").intValue()).isZero();
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }
}
