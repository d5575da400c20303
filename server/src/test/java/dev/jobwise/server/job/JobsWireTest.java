package dev.jobwise.server.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Rest.Answer;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestUser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The routes of jobs, as an HTTP client sees them. */
@Slow
class JobsWireTest {

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private static final String STRUCTURED =
      """
      {"title": " Cook ", "company": "Mole End", "requirements": ["Food safety", "Baking is a plus"]}
      """;

  private TestUser user;
  private Rest rest;

  @BeforeEach
  void signIn() {
    user = jobwise.newUser();
    rest = user.rest();
  }

  @Test
  void create_fromFields() {
    Answer answer = rest.post("/jobs", STRUCTURED);

    assertThat(answer.status()).isEqualTo(201);
    JsonNode job = answer.json();
    assertThat(job.fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "user_id",
            "source",
            "title",
            "company",
            "location",
            "description",
            "raw_text",
            "url",
            "parsed_keywords",
            "requirements",
            "benefits",
            "salary_range",
            "remote",
            "employment_type",
            "status",
            "application_status",
            "applied_date",
            "notes",
            "created_at",
            "updated_at");
    assertThat(job.path("user_id").intValue()).isEqualTo(user.id());
    assertThat(job.path("title").textValue()).isEqualTo("Cook");
    assertThat(job.path("source").textValue()).isEqualTo("user_created");
    assertThat(job.path("location").isNull()).isTrue();
    assertThat(job.path("remote").booleanValue()).isFalse();
    assertThat(job.path("employment_type").textValue()).isEqualTo("full_time");
    assertThat(job.path("status").textValue()).isEqualTo("active");
    assertThat(job.path("application_status").textValue()).isEqualTo("not_applied");
    assertThat(texts(job.path("parsed_keywords"))).startsWith("Food Safety", "Baking");
    assertThat(job.path("benefits")).isEmpty();
    assertThat(job.path("created_at").textValue()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}Z");
    assertThat(rest.get("/jobs/" + id(answer)).json()).isEqualTo(job);
  }

  @Test
  void create_fromText() {
    String text = "Night Nurse at Mole End\\nSalary: £40,000\\nRequirements\\n- Wound care\\n";

    Answer answer =
        rest.post(
            "/jobs",
            """
            {"raw_text": "  %s ", "title": "ignored", "source": "linkedin", "status": "draft"}
            """
                .formatted(text));

    assertThat(answer.status()).isEqualTo(201);
    JsonNode job = answer.json();
    assertThat(job.path("title").textValue()).isEqualTo("Night Nurse");
    assertThat(job.path("company").textValue()).isEqualTo("Mole End");
    assertThat(job.path("salary_range").textValue()).isEqualTo("£40,000");
    assertThat(texts(job.path("requirements"))).containsExactly("Wound care");
    assertThat(job.path("source").textValue()).isEqualTo("linkedin");
    assertThat(job.path("status").textValue()).isEqualTo("draft");
    assertThat(job.path("raw_text").textValue()).startsWith("Night Nurse at Mole End\nSalary");
    assertThat(rest.get("/jobs").json().at("/jobs/0/raw_text").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | Either 'raw_text', 'url', or structured fields must be provided",
        "{\"title\": \"\", \"company\": \" \"} | Either 'raw_text', 'url', or structured fields must"
            + " be provided",
        "{\"raw_text\": \"too short\"} | raw_text must be between 10 and 15000 characters",
        "{\"title\": \"Cook\"} | company is required",
        "{\"company\": \"Mole End\"} | title is required",
        "{\"url\": \"https://example.com/job\"} | URL import is not supported. Paste the job text"
            + " instead.",
        "{\"title\": \"Cook\", \"company\": \"Mole End\", \"status\": \"open\"} | Invalid status."
            + " Must be one of: active, archived, draft",
      })
  void create_refuses(String body, String detail) {
    Answer answer = rest.post("/jobs", body);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.detail()).isEqualTo(detail);
    assertThat(rest.get("/jobs").json().path("total").intValue()).isZero();
  }

  @Test
  void create_bounds() {
    assertThat(rest.post("/jobs", rawText("x".repeat(15_000))).status()).isEqualTo(201);
    assertThat(rest.post("/jobs", rawText("x".repeat(15_001))).status()).isEqualTo(422);
    assertThat(rest.post("/jobs", rawText("\uD83D\uDE80".repeat(15_000))).status()).isEqualTo(201);
    assertThat(rest.post("/jobs", rawText("ten chars!")).status()).isEqualTo(201);
  }

  @Test
  void list_filtersAndPages() {
    String first = id(rest.post("/jobs", job("\"remote\": true")));
    String second = id(rest.post("/jobs", job("\"remote\": true, \"status\": \"archived\"")));
    String third = id(rest.post("/jobs", job("\"employment_type\": \"contract\"")));

    assertThat(ids("/jobs")).containsExactly(third, second, first);
    assertThat(ids("/jobs?remote=true")).containsExactly(second, first);
    assertThat(ids("/jobs?remote=false")).containsExactly(third);
    assertThat(ids("/jobs?remote=true&status=active")).containsExactly(first);
    assertThat(ids("/jobs?employment_type=contract&source=user_created")).containsExactly(third);
    assertThat(ids("/jobs?application_status=applied")).isEmpty();
    assertThat(ids("/jobs?source=mock")).isEmpty();
    assertThat(ids("/jobs?limit=1&offset=1")).containsExactly(second);
    JsonNode page = rest.get("/jobs?limit=2").json();
    assertThat(page.path("total").intValue()).isEqualTo(3);
    assertThat(page.path("pagination").toString())
        .isEqualTo("{\"limit\":2,\"offset\":0,\"total\":3,\"hasMore\":true}");
    assertThat(rest.get("/jobs?offset=2").json().path("pagination").toString())
        .isEqualTo("{\"limit\":20,\"offset\":2,\"total\":3,\"hasMore\":false}");
    assertThat(rest.get("/jobs?offset=9").json().path("total").intValue()).isEqualTo(3);
    assertThat(jobwise.newUser().rest().get("/jobs").json().path("jobs")).isEmpty();
    assertThat(rest.get("/jobs?source=web").status()).isEqualTo(422);
  }

  @Test
  void get_ofAnotherUserIsForbidden() {
    String id = id(rest.post("/jobs", STRUCTURED));
    Rest other = jobwise.newUser().rest();

    for (Answer answer :
        List.of(
            other.get("/jobs/" + id),
            other.put("/jobs/" + id, "{\"title\": \"Mine\"}"),
            other.delete("/jobs/" + id))) {
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.detail()).isEqualTo("You do not have permission to access this job");
    }
    for (Answer answer :
        List.of(
            rest.get("/jobs/nothing"), rest.put("/jobs/nothing", "{}"), rest.delete("/jobs/x"))) {
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.detail()).isEqualTo("Job not found");
    }
    assertThat(rest.get("/jobs/" + id).status()).isEqualTo(200);
  }

  @Test
  void update_changesWhatTheBodyNames() {
    Answer created = rest.post("/jobs", job("\"location\": \"Leeds\", \"salary_range\": \"£9\""));
    String path = "/jobs/" + id(created);
    String hash = hash(id(created));

    assertThat(rest.put(path, "{}").json()).isEqualTo(created.json());
    JsonNode changed =
        rest.put(
                path,
                """
                {"application_status": "applied", "applied_date": "2026-01-31T10:00:00.000",
                 "location": null, "notes": "Called", "remote": null, "unknown": 1}
                """)
            .json();
    assertThat(changed.path("application_status").textValue()).isEqualTo("applied");
    assertThat(changed.path("applied_date").textValue()).isEqualTo("2026-01-31T10:00:00.000");
    assertThat(changed.path("location").isNull()).isTrue();
    assertThat(changed.path("salary_range").textValue()).isEqualTo("£9");
    assertThat(changed.path("remote").booleanValue()).isFalse();
    assertThat(changed.path("title").textValue()).isEqualTo("Cook");
    assertThat(hash(id(created))).isEqualTo(hash);
    assertThat(rest.get(path).json()).isEqualTo(changed);

    rest.put(path, "{\"parsed_keywords\": [\"Soup\"]}");
    assertThat(hash(id(created))).isNotEqualTo(hash);
    assertThat(texts(rest.get(path).json().path("parsed_keywords"))).containsExactly("Soup");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"application_status\": \"offer\"} | Invalid application_status. Must be one of:"
            + " not_applied, preparing, applied, interviewing, offer_received, accepted, rejected,"
            + " withdrawn",
        "{\"status\": \"gone\"} | Invalid status. Must be one of: active, archived, draft",
        "{\"title\": \"  \"} | title is required",
        "{\"applied_date\": \"soon\"} | applied_date must be a date in YYYY-MM-DD format",
        "{\"applied_date\": \"0000-01-01\"} | applied_date must be a date in YYYY-MM-DD format",
        "{\"applied_date\": \"+12026-01-01\"} | applied_date must be a date in YYYY-MM-DD format",
      })
  void update_refuses(String body, String detail) {
    String path = "/jobs/" + id(rest.post("/jobs", STRUCTURED));

    Answer answer = rest.put(path, body);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.detail()).isEqualTo(detail);
    assertThat(rest.get(path).json().path("title").textValue()).isEqualTo("Cook");
  }

  @Test
  void delete_waitsForCompletedDocuments() {
    String id = id(rest.post("/jobs", STRUCTURED));
    String profileId = Rows.profile(user.id(), "hash");
    String pending = generation(id, profileId, "pending");
    String completed = generation(id, profileId, "completed");

    Answer refused = rest.delete("/jobs/" + id);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.detail())
        .isEqualTo(
            "Cannot delete job with associated generated documents. Delete documents first.");

    Rows.execute("DELETE FROM generations WHERE id = ?", completed);
    Answer deleted = rest.delete("/jobs/" + id);
    assertThat(deleted.status()).isEqualTo(204);
    assertThat(deleted.body()).isEmpty();
    assertThat(rest.get("/jobs/" + id).status()).isEqualTo(404);
    assertThat(Rows.query("SELECT id FROM generations WHERE id = ?", pending)).isEmpty();
  }

  @Test
  void browse_needsNoToken() {
    Answer all = jobwise.anonymous().with("authorization", "Bearer stale").get("/jobs/browse");

    assertThat(all.status()).isEqualTo(200);
    assertThat(all.json().path("jobs")).hasSize(20);
    assertThat(all.json().path("total").intValue()).isGreaterThanOrEqualTo(25);
    assertThat(all.json().at("/jobs/0").fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "source",
            "title",
            "company",
            "location",
            "description",
            "parsed_keywords",
            "requirements",
            "benefits",
            "salary_range",
            "remote",
            "employment_type",
            "status");
    assertThat(browse("?remote=false&limit=100")).hasSameSizeAs(browse("?limit=100"));
    assertThat(browse("?remote=true")).isNotEmpty().allMatch(job -> job.path("remote").asBoolean());
    assertThat(browse("?location=PORTUGAL"))
        .isNotEmpty()
        .allMatch(job -> job.path("location").textValue().contains("Portugal"));
    assertThat(browse("?query=nurs")).isNotEmpty();
    assertThat(browse("?query=no-such-thing")).isEmpty();
    String browsed = all.json().at("/jobs/0/id").textValue();
    assertThat(rest.get("/jobs/" + browsed).status()).isEqualTo(404);
  }

  private List<JsonNode> browse(String query) {
    List<JsonNode> jobs = new ArrayList<>();
    jobwise.anonymous().get("/jobs/browse" + query).json().path("jobs").forEach(jobs::add);
    return jobs;
  }

  private String generation(String jobId, String profileId, String status) {
    String id = Ids.uuid();
    Rows.execute(
        "INSERT INTO generations (id, user_id, job_id, profile_id, document_type, status,"
            + " content_text, llm_metadata, created_at, updated_at)"
            + " VALUES (?, ?, ?, ?, 'resume', ?, '', '{}', NOW(6), NOW(6))",
        id,
        user.id(),
        jobId,
        profileId,
        status);
    return id;
  }

  private List<String> ids(String path) {
    List<String> ids = new ArrayList<>();
    rest.get(path).json().path("jobs").forEach(job -> ids.add(job.path("id").textValue()));
    return ids;
  }

  private static String job(String more) {
    return "{\"title\": \"Cook\", \"company\": \"Mole End\", " + more + "}";
  }

  private static String rawText(String text) {
    return new ObjectMapper().createObjectNode().set("raw_text", TextNode.valueOf(text)).toString();
  }

  private static String hash(String id) {
    return Rows.query("SELECT content_hash FROM jobs WHERE id = ?", id).get(0);
  }

  private static String id(Answer answer) {
    return answer.json().path("id").textValue();
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.textValue()));
    return texts;
  }
}
