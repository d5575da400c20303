package dev.jobwise.server.transport.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.RequestHeaders;
import dev.jobwise.auth.v1.RegisterRequest;
import dev.jobwise.profile.v1.AddExperiencesRequest;
import dev.jobwise.profile.v1.CreateProfileRequest;
import dev.jobwise.profile.v1.DeleteExperiencesRequest;
import dev.jobwise.profile.v1.GetPrimaryProfileRequest;
import dev.jobwise.profile.v1.ListExperiencesRequest;
import dev.jobwise.profile.v1.UpdateCustomFieldsRequest;
import dev.jobwise.profile.v1.UpdateProfileRequest;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.FakeAuthService;
import dev.jobwise.server.transport.FakeProfileService;
import dev.jobwise.server.transport.RunningServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Slow
class RestBodiesWireTest {

  private static final String REGISTER = "/api/v1/auth/register";
  private static final String PROFILES = "/api/v1/profiles";
  private static final String EXPERIENCES = "/api/v1/profiles/p1/experiences";
  private static final String ITEM =
      "{\"title\":\" T \",\"company\":\"C\",\"start_date\":\"2020-01-31\"}";

  private static final FakeAuthService AUTH = new FakeAuthService();
  private static final FakeProfileService PROFILE = new FakeProfileService();
  private static RunningServer running;

  @BeforeAll
  static void start() {
    running = new RunningServer(List.of(AUTH, PROFILE), List.of());
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void goodBody_reachesTheMethodTrimmed() {
    AggregatedHttpResponse response =
        running.post(
            REGISTER,
            "{\"email\":\" a@b.co \",\"password\":\"12345678\",\"full_name\":\" A\",\"x\":[{}]}");
    assertThat(response.status().code()).isEqualTo(201);
    assertThat(AUTH.registered.get())
        .isEqualTo(
            RegisterRequest.newBuilder()
                .setEmail("a@b.co")
                .setPassword("12345678")
                .setFullName("A")
                .build());
    assertThat(json(response).get("user").get("created_at").isNull()).isTrue();
    assertThat(response.headers().names().toString()).doesNotContain("grpc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "text/plain", "application/x-www-form-urlencoded", "application/grpc-x"})
  void contentType_doesNotMatter(String type) {
    var headers = running.headers(HttpMethod.POST, REGISTER);
    if (!type.isEmpty()) {
      headers.contentType(MediaType.parse(type));
    }
    String body = "{\"email\":\"a@b.co\",\"password\":\"12345678\",\"full_name\":\"A\"}";
    assertThat(running.send(headers, body).status().code()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{}x",
        "{} {}",
        "[]",
        "5",
        "\"a\"",
        "null",
        "{'a':1}",
        "{\"a\":NaN}",
        "{\"a\":01}",
        "{\"email\":\"a@b.co\",\"email\":\"a@b.co\"}",
        "{\"a\":\"\\x\"}",
        "\u0000",
        "{\"a\":1,}",
        "{\"a\":1e2147483649}"
      })
  void malformedBody_isUnprocessable(String body) {
    AggregatedHttpResponse response = running.post(REGISTER, body);
    assertThat(response.status().code()).isEqualTo(422);
    assertThat(response.contentUtf8())
        .isEqualTo(
            "{\"detail\":\"Invalid JSON body\",\"reason\":\"INVALID_ARGUMENT\",\"errors\":[{\"loc\":[\"body\"],"
                + "\"msg\":\"Invalid JSON body\",\"type\":\"format\"}]}");
  }

  @Test
  void deepBody_isUnprocessable() {
    String deep = "{\"custom_fields\":".repeat(200_000) + "1" + "}".repeat(200_000);
    AggregatedHttpResponse response = running.post(PROFILES, deep);
    assertThat(response.status().code()).isEqualTo(413);
    deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
    response = running.post(PROFILES, deep);
    assertThat(detail(response)).isEqualTo("Invalid JSON body");
  }

  @Test
  void invalidUtf8_isUnprocessable() {
    byte[] body = "{\"email\":\"?\"}".getBytes(StandardCharsets.US_ASCII);
    body[10] = (byte) 0xff;
    AggregatedHttpResponse response =
        running
            .client()
            .blocking()
            .execute(running.headers(HttpMethod.POST, REGISTER).build(), body);
    assertThat(detail(response)).isEqualTo("Invalid JSON body");
  }

  @Test
  void largeBody_isRefusedAfterReadingIt() {
    String body = "{\"email\":\"" + "x".repeat(5_000_000) + "\"}";
    AggregatedHttpResponse response = running.post(REGISTER, body);
    assertThat(response.status().code()).isEqualTo(413);
    assertThat(response.contentUtf8())
        .isEqualTo("{\"detail\":\"Request body too large\",\"reason\":\"BODY_TOO_LARGE\"}");
  }

  @Test
  void allProblems_areToldInOrder() {
    AggregatedHttpResponse response =
        running.post(REGISTER, "{\"full_name\":\"\",\"password\":\"short\",\"email\":5}");
    assertThat(response.status().code()).isEqualTo(422);
    assertThat(response.contentUtf8())
        .isEqualTo(
            "{\"detail\":\"email must be a string\",\"reason\":\"INVALID_ARGUMENT\",\"errors\":["
                + "{\"loc\":[\"body\",\"email\"],\"msg\":\"email must be a string\","
                + "\"type\":\"type\"},"
                + "{\"loc\":[\"body\",\"password\"],"
                + "\"msg\":\"String should have at least 8 characters\",\"type\":\"length\"},"
                + "{\"loc\":[\"body\",\"full_name\"],\"msg\":\"full_name is required\","
                + "\"type\":\"missing\"}]}");
  }

  @Test
  void token_isLookedAtBeforeTheBody() {
    var headers = RequestHeaders.builder(HttpMethod.POST, PROFILES);
    assertThat(running.send(headers, "{").status().code()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"email\":\"ab.co\"                          | Invalid email address",
        "\"email\":\"a@b\"                            | Invalid email address",
        "\"email\":\"a@b.co\\u0000\"                  | email must not contain NUL characters",
        "\"email\":\"\\ud83da@b.co\"                  | email must be well-formed Unicode text",
        "\"email\":null                               | email is required",
        "\"email\":\"  \"                             | email is required",
        "\"email\":\"a@b.co\",\"full_name\":[1]       | full_name must be a string",
      })
  void strings_keepTheirRules(String fields, String detail) {
    String rest = fields.contains("full_name") ? "" : ",\"full_name\":\"A\"";
    AggregatedHttpResponse response =
        running.post(REGISTER, "{\"password\":\"12345678\"," + fields + rest + "}");
    assertThat(response.status().code()).isEqualTo(422);
    assertThat(detail(response)).isEqualTo(detail);
  }

  @Test
  void lengths_countCodePoints() {
    String body = "{\"email\":\"a@b.co\",\"password\":\"12345678\",\"full_name\":\"%s\"}";
    String hundred = "\uD83D\uDE00".repeat(100);
    assertThat(running.post(REGISTER, body.formatted(hundred)).status().code()).isEqualTo(201);
    assertThat(AUTH.registered.get().getFullName()).isEqualTo(hundred);
    assertThat(detail(running.post(REGISTER, body.formatted(hundred + "x"))))
        .isEqualTo("full_name must be between 1 and 100 characters");
    assertThat(detail(running.post(REGISTER, body.formatted("x".repeat(1_000_000)))))
        .isEqualTo("full_name must be between 1 and 100 characters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5        |",
        "limit=7  | 7",
        "limit=007  | 7",
        "limit=5.0&unknown=x  | 5",
      })
  void goodQuery_isRead(String query, Integer limit) {
    assertThat(running.get(EXPERIENCES + "?" + query).status().code()).isEqualTo(200);
    ListExperiencesRequest seen = PROFILE.seen(ListExperiencesRequest.class);
    assertThat(seen.getProfileId()).isEqualTo("p1");
    assertThat(seen.hasLimit() ? (Integer) seen.getLimit() : null).isEqualTo(limit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "limit=banana           | limit must be an integer",
        "limit=                 | limit must be an integer",
        "limit=1.5              | limit must be an integer",
        "limit=%2B5             | limit must be an integer",
        "limit=0                | limit must be between 1 and 100",
        "limit=101              | limit must be between 1 and 100",
        "limit=99999999999      | limit must be between 1 and 100",
        "limit=-99999999999     | limit must be between 1 and 100",
        "offset=-1              | offset must be greater than or equal to 0",
        "limit=9999999999999999999 | limit must be between 1 and 100",
        "offset=-99999999999999999999 | offset must be greater than or equal to 0",
      })
  void badQuery_isUnprocessable(String query, String detail) {
    AggregatedHttpResponse response = running.get(EXPERIENCES + "?" + query);
    assertThat(response.status().code()).isEqualTo(422);
    assertThat(detail(response)).isEqualTo(detail);
    String field = query.substring(0, query.indexOf('='));
    assertThat(json(response).get("errors").get(0).get("loc").toString())
        .isEqualTo("[\"query\",\"" + field + "\"]");
  }

  @Test
  void queryOnBodyRoute_cannotBreakIt() {
    AggregatedHttpResponse response =
        running.post(
            PROFILES + "?skills=1&is_primary=maybe&personal_info.email=x",
            "{\"personal_info\":{\"full_name\":\"A\",\"email\":\"a@b.co\"},\"is_primary\":true}");
    assertThat(response.status().code()).isEqualTo(201);
    CreateProfileRequest seen = PROFILE.seen(CreateProfileRequest.class);
    assertThat(seen.getIsPrimary()).isTrue();
    assertThat(seen.getPersonalInfo().getEmail()).isEqualTo("a@b.co");
  }

  @Test
  void literalSegment_winsOverVariable() {
    assertThat(running.get("/api/v1/profiles/me").contentUtf8()).contains("\"id\":\"primary\"");
    assertThat(PROFILE.seen(GetPrimaryProfileRequest.class)).isNotNull();
  }

  @Test
  void nestedProblems_nameTheirPlace() {
    AggregatedHttpResponse response =
        running.post(
            PROFILES,
            "{\"personal_info\":{\"email\":\"x\",\"full_name\":true},"
                + "\"skills\":{\"technical\":[\"a\",7,\" \"],\"languages\":[null,{\"name\":\"X\"}]},"
                + "\"experiences\":{},\"education\":[{\"gpa\":\"4\"}],\"is_primary\":1}");
    List<String> problems = new ArrayList<>();
    json(response)
        .get("errors")
        .forEach(e -> problems.add(e.get("loc") + " " + e.get("msg").textValue()));
    assertThat(problems)
        .containsExactly(
            "[\"body\",\"personal_info\",\"full_name\"] full_name must be a string",
            "[\"body\",\"personal_info\",\"email\"] Invalid email address",
            "[\"body\",\"skills\",\"technical\",\"1\"] technical must be a string",
            "[\"body\",\"skills\",\"technical\",\"2\"]"
                + " technical must be between 1 and 255 characters",
            "[\"body\",\"skills\",\"languages\",\"0\"] languages must be an object",
            "[\"body\",\"skills\",\"languages\",\"1\",\"proficiency\"] proficiency is required",
            "[\"body\",\"experiences\"] experiences must be a list",
            "[\"body\",\"education\",\"0\",\"institution\"] institution is required",
            "[\"body\",\"education\",\"0\",\"degree\"] degree is required",
            "[\"body\",\"education\",\"0\",\"gpa\"] gpa must be a number",
            "[\"body\",\"is_primary\"] is_primary must be a boolean");
  }

  @Test
  void generalBounds_holdWithoutARule() {
    String info = "\"personal_info\":{\"full_name\":\"A\",\"email\":\"a@b.co\",\"phone\":\"%s\"}";
    assertThat(detail(running.post(PROFILES, "{" + info.formatted("1".repeat(256)) + "}")))
        .isEqualTo("phone must be at most 255 characters");
    String many = "[" + "{},".repeat(100) + "{}]";
    assertThat(
            detail(
                running.post(
                    PROFILES, "{" + info.formatted("1") + ",\"experiences\":" + many + "}")))
        .isEqualTo("experiences must have at most 100 items");
  }

  @Test
  void freeJson_survivesTheRoundTrip() {
    String free =
        "{\"a\":3,\"b\":3.5,\"c\":null,\"d\":[true,\"\uD83D\uDE00 =<>&'\"],\"e\":{},\"f\":0.0000001}";
    AggregatedHttpResponse response =
        running.post(
            PROFILES,
            "{\"personal_info\":{\"full_name\":\"A\",\"email\":\"a@b.co\"},\"custom_fields\":"
                + free
                + "}");
    assertThat(response.status().code()).isEqualTo(201);
    assertThat(response.contentUtf8()).contains("\"a\":3,\"b\":3.5,\"c\":null");
    JsonNode profile = json(response);
    assertThat(profile.get("custom_fields").get("d").get(1).textValue())
        .isEqualTo("\uD83D\uDE00 =<>&'");
    assertThat(profile.get("custom_fields").get("f").doubleValue()).isEqualTo(1e-7);
    assertThat(profile.get("created_at").textValue()).isEqualTo("1970-01-01T00:00:00Z");
    assertThat(profile.get("professional_summary").isNull()).isTrue();
    assertThat(profile.get("experiences").size()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1e400         | custom_fields must be a number",
        "\"\\u0000\"   | custom_fields must not contain NUL characters",
        "\"\\udc00\"   | custom_fields must be well-formed Unicode text",
      })
  void freeJson_isCheckedToo(String value, String detail) {
    AggregatedHttpResponse response =
        running.post(
            PROFILES,
            "{\"personal_info\":{\"full_name\":\"A\",\"email\":\"a@b.co\"},"
                + "\"custom_fields\":{\"x\":["
                + value
                + "]}}");
    assertThat(response.status().code()).isEqualTo(422);
    assertThat(detail(response)).isEqualTo(detail);
  }

  @Test
  void freeJson_isBoundedInDepth() {
    String path = "/api/v1/profiles/p1/custom-fields";
    AggregatedHttpResponse deepest =
        running.call(HttpMethod.PUT, path, "{\"x\":" + "[".repeat(30) + "]".repeat(30) + "}");
    assertThat(deepest.status().code()).isEqualTo(200);
    AggregatedHttpResponse deeper =
        running.call(HttpMethod.PUT, path, "{\"x\":" + "[".repeat(31) + "]".repeat(31) + "}");
    assertThat(deeper.status().code()).isEqualTo(422);
    assertThat(detail(deeper)).endsWith(" must be nested at most 31 levels deep");
  }

  @Test
  void update_namesTheKeysSent() {
    AggregatedHttpResponse response =
        running.call(
            HttpMethod.PUT,
            PROFILES + "/p1",
            "{\"id\":\"x\",\"profile_id\":\"x\",\"professional_summary\":null,"
                + "\"personal_info\":{\"phone\":null},\"update_mask\":\"nothing\"}");
    assertThat(response.status().code()).isEqualTo(200);
    UpdateProfileRequest seen = PROFILE.seen(UpdateProfileRequest.class);
    assertThat(seen.getProfileId()).isEqualTo("p1");
    assertThat(seen.getUpdateMask().getPathsList())
        .containsExactly("personal_info", "professional_summary");
    assertThat(seen.hasProfessionalSummary()).isFalse();
    assertThat(seen.getPersonalInfo().getUpdateMask().getPathsList()).containsExactly("phone");
  }

  @Test
  void update_mustNotEmptyWhatIsRequired() {
    AggregatedHttpResponse response =
        running.call(
            HttpMethod.PUT,
            PROFILES + "/p1",
            "{\"personal_info\":{\"full_name\":null,\"email\":\" \"}}");
    assertThat(detail(response)).isEqualTo("full_name is required");
    assertThat(json(response).get("errors").size()).isEqualTo(2);
  }

  @Test
  void singleObject_isTheItem() {
    AggregatedHttpResponse response = running.post(EXPERIENCES, ITEM);
    assertThat(response.status().code()).isEqualTo(201);
    assertThat(response.contentUtf8())
        .isEqualTo("{\"message\":\"added\",\"id\":\"e1\",\"ids\":[\"e1\"]}");
    AddExperiencesRequest seen = PROFILE.seen(AddExperiencesRequest.class);
    assertThat(seen.getExperience().getTitle()).isEqualTo("T");
    assertThat(seen.getExperiencesCount()).isZero();

    AggregatedHttpResponse bad = running.post(EXPERIENCES, "{}");
    assertThat(json(bad).get("errors").get(0).get("loc").toString())
        .isEqualTo("[\"body\",\"title\"]");
  }

  @Test
  void wrappedList_isTheList() {
    AggregatedHttpResponse response = running.post(EXPERIENCES, "{\"experiences\":[" + ITEM + "]}");
    assertThat(response.contentUtf8()).isEqualTo("{\"message\":\"added\",\"ids\":[\"e1\"]}");
    assertThat(PROFILE.seen(AddExperiencesRequest.class).getExperiencesCount()).isOne();
  }

  @Test
  void bareArray_isMirrored() {
    AggregatedHttpResponse response = running.post(EXPERIENCES, "[" + ITEM + "]");
    assertThat(response.status().code()).isEqualTo(201);
    assertThat(json(response).get(0).get("id").textValue()).isEqualTo("e1");
    assertThat(PROFILE.seen(AddExperiencesRequest.class).getExperiencesCount()).isOne();

    AggregatedHttpResponse bad = running.post(EXPERIENCES, "[" + ITEM + ",{\"title\":1}]");
    assertThat(json(bad).get("errors").get(0).get("loc").toString())
        .isEqualTo("[\"body\",\"1\",\"title\"]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"experience_ids\":[\"a\"]}", "{\"id\":\"a\"}", "{\"ids\":[\"a\"]}", "[\"a\"]"})
  void deleteForms_meanTheSame(String body) {
    AggregatedHttpResponse response = running.call(HttpMethod.DELETE, EXPERIENCES, body);
    assertThat(response.status().code()).isEqualTo(204);
    assertThat(response.content().isEmpty()).isTrue();
    assertThat(PROFILE.seen(DeleteExperiencesRequest.class).getExperienceIdsList())
        .containsExactly("a");
  }

  @Test
  void delete_takesIdsFromTheQueryAndNeedsSome() {
    running.call(HttpMethod.DELETE, EXPERIENCES + "?ids=a&ids=b", "");
    assertThat(PROFILE.seen(DeleteExperiencesRequest.class).getExperienceIdsList())
        .containsExactly("a", "b");
    assertThat(detail(running.call(HttpMethod.DELETE, EXPERIENCES, "")))
        .isEqualTo("experience_ids is required");
    assertThat(detail(running.call(HttpMethod.DELETE, EXPERIENCES, "[]")))
        .isEqualTo("experience_ids is required");
  }

  @Test
  void bareObject_isMirrored() {
    String path = "/api/v1/profiles/p1/custom-fields";
    AggregatedHttpResponse bare = running.call(HttpMethod.PUT, path, "{\"fields\":1,\"x\":1.5}");
    assertThat(bare.contentUtf8()).isEqualTo("{\"fields\":1,\"x\":1.5}");
    assertThat(PROFILE.seen(UpdateCustomFieldsRequest.class).getReplace()).isTrue();

    AggregatedHttpResponse wrapped = running.call(HttpMethod.PUT, path, "{\"fields\":{\"x\":1}}");
    assertThat(wrapped.contentUtf8())
        .isEqualTo("{\"message\":\"updated\",\"custom_fields\":{\"x\":1}}");
    assertThat(PROFILE.seen(UpdateCustomFieldsRequest.class).getReplace()).isFalse();
  }

  private static JsonNode json(AggregatedHttpResponse response) {
    try {
      return new ObjectMapper().readTree(response.contentUtf8());
    } catch (IOException malformed) {
      throw new AssertionError(response.contentUtf8(), malformed);
    }
  }

  private static String detail(AggregatedHttpResponse response) {
    return json(response).path("detail").textValue();
  }
}
