package dev.jobwise.server.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.linecorp.armeria.client.WebClient;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.RequestHeaders;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.db.MicrosClock;
import dev.jobwise.server.leases.IdempotencyKeys;
import dev.jobwise.server.llm.offline.OfflineChatModel;
import dev.jobwise.server.profile.enhance.Enhancer;
import dev.jobwise.server.profile.store.Profiles;
import dev.jobwise.server.sample.Samples;
import dev.jobwise.server.sample.Styles;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import dev.jobwise.server.testing.TestLeases;
import dev.jobwise.server.testing.TestLimits;
import dev.jobwise.server.transport.HttpServer;
import dev.jobwise.server.transport.HttpServerOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The routes of profiles as a REST client meets them. */
@Slow
class ProfileWireTest {

  private static final String INFO =
      "\"personal_info\":{\"full_name\":\"Ada\",\"email\":\"ada@example.com\"}";
  private static final String JOB =
      "{\"title\":\"Engineer\",\"company\":\"Acme\",\"start_date\":\"2020-01-01\","
          + "\"description\":\"Did things\",\"enhanced_description\":\"Did them well\"}";

  private static ScheduledExecutorService blocking;
  private static OfflineChatModel model;
  private static HttpServer server;
  private static WebClient client;

  private final int user = Rows.user();
  private int status;

  @BeforeAll
  static void start() {
    blocking = Executors.newScheduledThreadPool(4);
    Clock clock = new MicrosClock();
    Profiles profiles =
        new Profiles(
            TestDatabase.get(), clock, TestLimits.MANY, TestLimits.MANY_BYTES, TestLimits.rows());
    model = new OfflineChatModel(Duration.ZERO);
    Styles styles = new Styles(TestDatabase.get(), model, clock, blocking, TestLeases.get());
    Enhancer enhancer = new Enhancer(profiles, styles, model, Duration.ofSeconds(30), blocking);
    server =
        new HttpServer(
            HttpServerOptions.at("127.0.0.1", 0),
            List.of(
                new ProfileGrpcService(
                    profiles, null, enhancer, new IdempotencyKeys(TestLeases.get()))),
            List.of(),
            token -> new Caller(Integer.parseInt(token), "session"),
            () -> true,
            () -> null,
            blocking);
    server.start().join();
    client = WebClient.of("http://127.0.0.1:" + server.port());
  }

  @AfterAll
  static void stop() {
    server.stop().join();
    model.close();
    blocking.shutdownNow();
  }

  private JsonNode call(HttpMethod method, String path, String body) {
    AggregatedHttpResponse response =
        client
            .blocking()
            .execute(
                RequestHeaders.builder(method, "/api/v1" + path)
                    .contentType(MediaType.JSON)
                    .set("authorization", "Bearer " + user)
                    .build(),
                body);
    status = response.status().code();
    try {
      return new JsonMapper().readTree(response.contentUtf8());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private JsonNode post(String path, String body) {
    return call(HttpMethod.POST, path, body);
  }

  private JsonNode put(String path, String body) {
    return call(HttpMethod.PUT, path, body);
  }

  private JsonNode delete(String path, String body) {
    return call(HttpMethod.DELETE, path, body);
  }

  private JsonNode get(String path) {
    return call(HttpMethod.GET, path, "");
  }

  private String newProfile() {
    return "/profiles/" + post("/profiles", "{" + INFO + "}").path("id").asText();
  }

  private static String detail(JsonNode answer) {
    return answer.path("detail").asText();
  }

  @Test
  void create_answersEveryKeyAndIgnoresTheServersOwn() {
    JsonNode profile =
        post(
            "/profiles",
            "{\"id\":\"\",\"user_id\":0,\"created_at\":\"x\","
                + INFO
                + ",\"enhanced_summary\":\"Better\",\"professional_summary\":\"Good\","
                + "\"skills\":{\"technical\":[\"Java\",\"java\"],\"languages\":"
                + "[{\"name\":\"English\",\"proficiency\":\"native\"}],\"certifications\":"
                + "[{\"id\":\"mine\",\"name\":\"CKA\"}]},\"experiences\":["
                + JOB
                + "],\"education\":[{\"institution\":\"MIT\",\"degree\":\"BSc\"}],"
                + "\"projects\":[{\"name\":\"Tool\",\"repository_url\":\"https://x.io\"}],"
                + "\"custom_fields\":{\"a\":[1,2.5,null]}}");

    assertThat(status).isEqualTo(201);
    assertThat(profile.path("user_id").asInt()).isEqualTo(user);
    assertThat(profile.path("is_primary").asBoolean()).isTrue();
    assertThat(profile.path("enhanced_summary").asText()).isEqualTo("Better");
    assertThat(profile.path("enhanced_professional_summary").asText()).isEqualTo("Better");
    assertThat(profile.at("/skills/technical")).hasSize(1);
    assertThat(profile.at("/skills/certifications/0/id").asText()).startsWith("cert_");
    assertThat(profile.at("/skills/certifications/0/issuer").asText("null")).isEmpty();
    assertThat(profile.at("/experiences/0/end_date").isNull()).isTrue();
    assertThat(profile.at("/experiences/0/achievements").isArray()).isTrue();
    assertThat(profile.at("/education/0/start_date").asText("null")).isEmpty();
    assertThat(profile.at("/projects/0/github_url").asText()).isEqualTo("https://x.io");
    assertThat(profile.at("/projects/0/repository_url").asText()).isEqualTo("https://x.io");
    assertThat(profile.at("/projects/0/description").asText("null")).isEmpty();
    assertThat(profile.path("custom_fields")).hasToString("{\"a\":[1,2.5,null]}");
    assertThat(get("/profiles/me")).isEqualTo(profile);
    assertThat(get("/profiles").at("/profiles/0")).isEqualTo(profile);
  }

  @Test
  void update_changesTheKeysSentAndNothingElse() {
    String path = newProfile();
    put(path, "{\"professional_summary\":\"Good\",\"enhanced_summary\":\"Better\"}");
    assertThat(put(path, "{\"enhanced_professional_summary\":null}").path("enhanced_summary"))
        .hasToString("\"Better\"");
    assertThat(put(path, "{\"personal_info\":{\"phone\":\"1\"}}").at("/personal_info/phone"))
        .hasToString("\"1\"");
    JsonNode cleared = put(path, "{\"personal_info\":{\"phone\":null,\"location\":\"Rome\"}}");
    assertThat(cleared.at("/personal_info/phone").isNull()).isTrue();
    assertThat(cleared.at("/personal_info/full_name").asText()).isEqualTo("Ada");
    assertThat(put(path, "{\"enhanced_summary\":\"\"}").path("enhanced_summary").isNull()).isTrue();
    assertThat(put(path, "{}").path("professional_summary").asText()).isEqualTo("Good");
    assertThat(detail(put(path, "{\"personal_info\":{\"full_name\":null}}")))
        .isEqualTo("full_name is required");
    assertThat(status).isEqualTo(422);
  }

  @Test
  void update_syncsAnArrayInItsOrder() {
    String path = newProfile();
    String id = post(path + "/experiences", JOB).path("id").asText();

    JsonNode profile =
        put(
            path,
            "{\"experiences\":["
                + JOB
                + ",{\"id\":\""
                + id
                + "\",\"company\":\"Initech\",\"enhanced_description\":null}]}");

    assertThat(profile.at("/experiences")).hasSize(2);
    assertThat(profile.at("/experiences/1/id").asText()).isEqualTo(id);
    assertThat(profile.at("/experiences/1/company").asText()).isEqualTo("Initech");
    assertThat(profile.at("/experiences/1/title").asText()).isEqualTo("Engineer");
    assertThat(profile.at("/experiences/1/enhanced_description").isNull()).isTrue();
    assertThat(detail(put(path, "{\"experiences\":[{\"title\":\"A\",\"company\":\"B\"}]}")))
        .isEqualTo("start_date is required");
    assertThat(get(path).path("experiences")).hasSize(2);
    assertThat(put(path, "{\"experiences\":[]}").path("experiences")).isEmpty();
  }

  @Test
  void experiences_answerInTheFormOfTheRequest() {
    String path = newProfile() + "/experiences";

    JsonNode single = post(path, JOB);
    assertThat(status).isEqualTo(201);
    assertThat(single.fieldNames()).toIterable().containsExactly("message", "id", "ids");
    assertThat(single.path("message").asText()).isEqualTo("1 experience added successfully");
    JsonNode wrapped = post(path, "{\"experiences\":[" + JOB + "," + JOB + "]}");
    assertThat(wrapped.fieldNames()).toIterable().containsExactly("message", "ids");
    assertThat(wrapped.path("message").asText()).isEqualTo("2 experiences added successfully");
    JsonNode bare = post(path, "[" + JOB + "]");
    assertThat(bare).hasSize(1);
    assertThat(bare.at("/0/enhanced_description").asText()).isEqualTo("Did them well");
    assertThat(post(path, "[]")).hasToString("[]");

    String id = bare.at("/0/id").asText();
    JsonNode updated = put(path, "[{\"id\":\"" + id + "\",\"description\":\"Other\"}]");
    assertThat(updated.at("/0/title").asText()).isEqualTo("Engineer");
    assertThat(updated.at("/0/enhanced_description").isNull()).isTrue();
    assertThat(put(path, "{\"id\":\"" + id + "\",\"title\":\"CTO\"}"))
        .hasToString("{\"message\":\"1 experiences updated successfully\"}");
    assertThat(detail(put(path, "{\"title\":\"CTO\"}"))).isEqualTo("id is required");
    assertThat(status).isEqualTo(422);
    assertThat(detail(put(path, "[{\"id\":\"exp_none\"}]"))).isEqualTo("Experience not found");
    assertThat(status).isEqualTo(404);

    JsonNode page = get(path + "?limit=1&offset=3");
    assertThat(page.path("total").asInt()).isEqualTo(4);
    assertThat(page.at("/experiences/0/title").asText()).isEqualTo("CTO");
    delete(path, "{\"experience_ids\":[\"" + id + "\",\"exp_none\"]}");
    assertThat(status).isEqualTo(204);
    delete(path, "{\"id\":\"" + single.path("id").asText() + "\"}");
    assertThat(status).isEqualTo(204);
    assertThat(detail(delete(path, "[\"" + id + "\"]"))).isEqualTo("Experience not found");
    assertThat(detail(delete(path, "{}"))).isEqualTo("experience_ids is required");
    assertThat(get(path).path("total").asInt()).isEqualTo(2);
  }

  @Test
  void otherLists_haveTheirOwnTexts() {
    String path = newProfile();
    String school = "{\"institution\":\"MIT\",\"degree\":\"BSc\",\"gpa\":3.9}";
    JsonNode entry = post(path + "/education", school);
    assertThat(entry.path("message").asText()).isEqualTo("Education added successfully");
    assertThat(post(path + "/education", "{\"education\":[" + school + "]}").path("message"))
        .hasToString("\"1 education entries added successfully\"");
    assertThat(delete(path + "/education", "[\"" + entry.path("id").asText() + "\"]"))
        .hasToString("{\"message\":\"Deleted 1 education entries successfully\"}");
    assertThat(get(path + "/education").path("total").asInt()).isEqualTo(1);

    JsonNode project = post(path + "/projects", "{\"name\":\"Tool\"}");
    assertThat(project.path("message").asText()).isEqualTo("Project added successfully");
    assertThat(delete(path + "/projects", "{\"ids\":[\"" + project.path("id").asText() + "\"]}"))
        .hasToString("{\"message\":\"Deleted 1 projects successfully\"}");
    assertThat(detail(delete(path + "/projects", "[\"x\"]"))).isEqualTo("Project not found");

    JsonNode certificate = post(path + "/certifications", "[{\"name\":\"CKA\"}]");
    assertThat(certificate.at("/0/id").asText()).startsWith("cert_");
    assertThat(detail(delete(path + "/certifications", "[\"x\"]")))
        .isEqualTo("Certification not found");
    assertThat(get(path + "/skills").at("/certifications/0/name").asText()).isEqualTo("CKA");
  }

  @Test
  void skills_areAddedRemovedAndReplaced() {
    String path = newProfile() + "/skills";

    assertThat(post(path + "/technical", "{\"skills\":[\"Java\",\"Go\"]}"))
        .hasToString(
            "{\"message\":\"2 technical skills added\",\"technical_skills\":[\"Java\",\"Go\"]}");
    assertThat(status).isEqualTo(200);
    assertThat(post(path + "/technical", "[\" java \"]").path("message").asText())
        .isEqualTo("0 technical skills added");
    assertThat(delete(path + "/technical", "[\"JAVA\",\"none\"]"))
        .hasToString("{\"message\":\"1 technical skills removed\",\"technical_skills\":[\"Go\"]}");
    assertThat(post(path + "/soft", "[\"Calm\"]"))
        .hasToString("{\"message\":\"1 soft skills added\",\"soft_skills\":[\"Calm\"]}");
    post(path + "/soft", "[\" \"]");
    assertThat(status).isEqualTo(422);

    JsonNode replaced = put(path, "{\"certifications\":[{\"name\":\"CKA\",\"issuer\":\"CNCF\"}]}");
    assertThat(replaced.path("technical")).isEmpty();
    String id = replaced.at("/certifications/0/id").asText();
    JsonNode again = put(path, "{\"certifications\":[{\"id\":\"" + id + "\",\"name\":\"CKS\"}]}");
    assertThat(again.at("/certifications/0/id").asText()).isEqualTo(id);
    assertThat(again.at("/certifications/0/issuer").asText("null")).isEmpty();
  }

  @Test
  void customFields_mergeOrReplace() {
    String path = newProfile() + "/custom-fields";

    assertThat(post(path, "{\"fields\":{\"a\":1,\"b\":{\"c\":null}}}"))
        .hasToString(
            "{\"message\":\"2 custom fields added\","
                + "\"custom_fields\":{\"a\":1,\"b\":{\"c\":null}}}");
    assertThat(status).isEqualTo(201);
    assertThat(put(path, "{\"fields\":{\"a\":2}}"))
        .hasToString(
            "{\"message\":\"1 custom fields updated\","
                + "\"custom_fields\":{\"a\":2,\"b\":{\"c\":null}}}");
    assertThat(put(path, "{\"fields\":\"text\",\"x\":true}"))
        .hasToString("{\"fields\":\"text\",\"x\":true}");
    assertThat(get(path)).hasToString("{\"custom_fields\":{\"fields\":\"text\",\"x\":true}}");
  }

  @Test
  void mirroredAnswer_printsNumbersPlainly() {
    String education = "[{\"institution\":\"MIT\",\"degree\":\"BSc\",\"gpa\":10}]";

    // 1E+1 would be read as a double.
    assertThat(post(newProfile() + "/education", education).at("/0/gpa").isInt()).isTrue();
  }

  @Test
  void analytics_answersBothNames() {
    JsonNode analytics = get(newProfile() + "/analytics");

    assertThat(analytics.path("completeness_score").asInt()).isEqualTo(10);
    assertThat(analytics.at("/completeness/overall").asInt()).isEqualTo(10);
    assertThat(analytics.at("/completeness/personal_info").asInt()).isEqualTo(67);
    assertThat(analytics.path("missing_sections")).hasSize(7);
    assertThat(analytics.path("stats")).isEqualTo(analytics.path("statistics")).hasSize(5);
  }

  @Test
  void enhance_answersAsDocumented() {
    String path = newProfile();
    put(path, "{\"professional_summary\":\"i build things\",\"experiences\":[" + JOB + "]}");
    String body = "{\"profile_id\":\"" + path.substring(10) + "\",\"custom_prompt\":\" \"}";
    assertThat(detail(post("/profile/enhance", body)))
        .isEqualTo("No active cover letter sample found. Upload a sample first.");
    assertThat(status).isEqualTo(404);
    new Samples(TestDatabase.get(), new MicrosClock(), TestLimits.MANY)
        .upload(
            new Caller(user, "session"),
            "cover_letter",
            "letter.txt",
            "Dear team,\n\nI love to build things.\n".getBytes(StandardCharsets.UTF_8));

    JsonNode answer = post("/profile/enhance", body);

    assertThat(status).isEqualTo(200);
    assertThat(answer.fieldNames())
        .toIterable()
        .containsExactly(
            "profile_id",
            "status",
            "enhanced_sections",
            "llm_metadata",
            "writing_style_used",
            "created_at");
    assertThat(answer.at("/llm_metadata/model").asText()).isEqualTo("offline");
    assertThat(answer.at("/llm_metadata/success_rate").asText()).isEqualTo("100.0%");
    assertThat(answer.at("/llm_metadata/sections_requested").asInt()).isEqualTo(2);
    assertThat(answer.path("writing_style_used").fieldNames())
        .toIterable()
        .containsExactly("tone", "vocabulary_level");
    assertThat(get(path).path("enhanced_summary"))
        .isEqualTo(answer.at("/enhanced_sections/professional_summary"));
    assertThat(detail(post("/profile/enhance", "{}"))).isEqualTo("profile_id is required");
  }
}
