package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Slow;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The routes of accounts and samples as an HTTP client sees them. */
@Slow
class SignInAndSamplesWireTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private final String email = UUID.randomUUID() + "@example.com";

  private record Answer(int status, JsonNode body) {}

  @Test
  void register_answersTokensAndTheUser() throws Exception {
    Answer answer = register();

    assertThat(answer.status()).isEqualTo(201);
    JsonNode body = answer.body();
    assertThat(body.fieldNames())
        .toIterable()
        .containsExactly("access_token", "refresh_token", "token_type", "expires_in", "user");
    assertThat(body.path("token_type").textValue()).isEqualTo("Bearer");
    assertThat(body.path("expires_in").intValue()).isEqualTo(3600);
    JsonNode user = body.path("user");
    assertThat(user.fieldNames())
        .toIterable()
        .containsExactly(
            "id", "email", "full_name", "is_active", "is_verified", "created_at", "updated_at");
    assertThat(user.path("id").isInt()).isTrue();
    assertThat(user.path("is_verified").booleanValue()).isFalse();
    assertThat(user.path("created_at").textValue()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}Z");
    assertThat(register())
        .isEqualTo(failure(409, "EMAIL_TAKEN", "User with this email already exists"));
  }

  @ParameterizedTest
  @CsvSource({
    "/auth/register, '{\"email\":\"a@b.io\",\"password\":\"1234567\",\"full_name\":\"A\"}',"
        + " String should have at least 8 characters",
    "/auth/register, '{\"email\":\"nobody\",\"password\":\"12345678\",\"full_name\":\"A\"}',"
        + " Invalid email address",
    "/auth/register, '{\"email\":\"a@b.io\",\"password\":\"12345678\"}', full_name is required",
    "/auth/login, '{\"email\":\"a@b.io\"}', password is required",
    "/auth/refresh, '{}', refresh_token is required",
    "/auth/forgot-password, '{\"email\":\"nobody\"}', Invalid email address",
    "/auth/reset-password, '{\"token\":\"x\",\"new_password\":\"1234567\"}',"
        + " New password must be at least 8 characters long",
  })
  void badRequests_nameTheProblem(String path, String body, String detail) throws Exception {
    Answer answer = post(path, null, body);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().path("detail").textValue()).isEqualTo(detail);
    assertThat(answer.body().path("errors").size()).isEqualTo(1);
  }

  @Test
  void aSession_livesThroughRefreshAndEndsWithLogout() throws Exception {
    register();
    JsonNode tokens = post("/auth/login", null, credentials("long password")).body();
    String access = tokens.path("access_token").textValue();
    assertThat(get("/auth/me", access).body()).isEqualTo(tokens.path("user"));
    Answer renewed = post("/auth/refresh", null, refresh(tokens));
    assertThat(renewed.status()).isEqualTo(200);

    assertThat(post("/auth/logout", access, ""))
        .isEqualTo(success("{\"message\":\"Successfully logged out\"}"));

    assertThat(post("/auth/refresh", null, refresh(renewed.body())))
        .isEqualTo(failure(401, "INVALID_REFRESH_TOKEN", "Invalid or expired refresh token"));
    assertThat(post("/auth/login", null, credentials("wrong")))
        .isEqualTo(failure(401, "WRONG_CREDENTIALS", "Invalid email or password"));
    assertThat(get("/auth/me", null))
        .isEqualTo(failure(401, "NOT_AUTHENTICATED", "Not authenticated"));
    assertThat(get("/auth/me", tokens.path("refresh_token").textValue()))
        .isEqualTo(failure(401, "INVALID_TOKEN", "Could not validate credentials"));
  }

  @Test
  void passwords_areChangedAndReset() throws Exception {
    String access = register().body().path("access_token").textValue();

    assertThat(
            post(
                "/auth/change-password",
                access,
                "{\"current_password\":\"wrong\",\"new_password\":\"12345678\"}"))
        .isEqualTo(failure(401, "WRONG_PASSWORD", "Current password is incorrect"));
    assertThat(
            post(
                "/auth/change-password",
                access,
                "{\"current_password\":\"long password\",\"new_password\":\"12345678\"}"))
        .isEqualTo(success("{\"message\":\"Password changed successfully\"}"));
    assertThat(post("/auth/forgot-password", null, "{\"email\":\"" + email + "\"}"))
        .isEqualTo(
            success(
                "{\"message\":\"If an account with that email exists, a password reset link has"
                    + " been sent\"}"));
    assertThat(
            post("/auth/reset-password", null, "{\"token\":\"x\",\"new_password\":\"12345678\"}"))
        .isEqualTo(failure(400, "INVALID_RESET_TOKEN", "Invalid or expired reset token"));
    assertThat(get("/auth/check-email?email=" + email, null))
        .isEqualTo(success("{\"available\":false}"));
    assertThat(get("/auth/check-email?email=x" + email, null))
        .isEqualTo(success("{\"available\":true}"));
  }

  @Test
  void samples_areUploadedListedReadAndDeleted() throws Exception {
    String access = register().body().path("access_token").textValue();

    Answer uploaded =
        upload(access, file("Bewerbung für Zoë.txt", "Dear team,\r\n\n💚"), field("cover_letter"));

    assertThat(uploaded.status()).isEqualTo(201);
    JsonNode sample = uploaded.body();
    assertThat(sample.fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "user_id",
            "document_type",
            "original_filename",
            "word_count",
            "character_count",
            "is_active",
            "created_at");
    assertThat(sample.path("original_filename").textValue()).isEqualTo("Bewerbung für Zoë.txt");
    Answer list = get("/samples?document_type=cover_letter&is_active=true", access);
    assertThat(list.body().path("samples").get(0)).isEqualTo(sample);
    assertThat(list.body().path("total").intValue()).isEqualTo(1);
    String path = "/samples/" + sample.path("id").textValue();
    JsonNode details = get(path, access).body();
    assertThat(details.fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "user_id",
            "document_type",
            "original_filename",
            "full_text",
            "word_count",
            "character_count",
            "writing_style",
            "is_active",
            "created_at",
            "updated_at");
    assertThat(details.path("full_text").textValue()).isEqualTo("Dear team,\r\n\n💚");
    assertThat(details.path("writing_style").isNull()).isTrue();
    assertThat(send("DELETE", path, access, BodyPublishers.noBody(), null).status()).isEqualTo(204);
    assertThat(get(path, access))
        .isEqualTo(failure(404, "SAMPLE_NOT_FOUND", "Sample document not found"));
  }

  @Test
  void uploads_areCheckedInOrder() throws Exception {
    String access = register().body().path("access_token").textValue();
    String large = "a".repeat(5_000_000);

    assertDetail(upload(access, field("resume")), 422, "file is required");
    assertDetail(upload(access, file("a.txt", "x")), 422, "document_type is required");
    assertDetail(
        upload(access, file("a.pdf", large), field("letter")),
        400,
        "document_type must be 'resume' or 'cover_letter'");
    assertDetail(
        upload(access, file("a.pdf", large), field("resume")),
        400,
        "Only .txt files are supported in this prototype");
    assertDetail(
        upload(access, file("a.txt", large), field("resume")), 413, "File size exceeds 1MB limit");
    assertDetail(
        upload(access, field("resume"), file("a.txt", " \n")),
        422,
        "File is empty or contains no readable text");
    assertDetail(
        upload(access, field("resume"), file("a.txt", "")),
        422,
        "File is empty or contains no readable text");
    assertDetail(upload(null, file("a.txt", large)), 401, "Not authenticated");
    assertThat(get("/samples", access).body().path("total").intValue()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/json", "multipart/form-data", "multipart/form-data; boundary=zzz"})
  void uploads_areForms(String contentType) throws Exception {
    String access = register().body().path("access_token").textValue();

    assertDetail(
        send("POST", "/samples/upload", access, BodyPublishers.ofString("{}"), contentType),
        422,
        "file is required");
  }

  private Answer register() throws Exception {
    return post(
        "/auth/register",
        null,
        "{\"email\":\"" + email + "\",\"password\":\"long password\",\"full_name\":\"Ada\"}");
  }

  private String credentials(String password) {
    return "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}";
  }

  private static String refresh(JsonNode tokens) {
    return "{\"refresh_token\":\"" + tokens.path("refresh_token").textValue() + "\"}";
  }

  private static String field(String documentType) {
    return "--zzz\r\nContent-Disposition: form-data; name=\"document_type\"\r\n\r\n"
        + documentType
        + "\r\n";
  }

  private static String file(String name, String content) {
    return "--zzz\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + name
        + "\"\r\nContent-Type: text/plain\r\n\r\n"
        + content
        + "\r\n";
  }

  private static Answer upload(String token, String... parts) throws Exception {
    return send(
        "POST",
        "/samples/upload",
        token,
        BodyPublishers.ofString(String.join("", parts) + "--zzz--\r\n"),
        "multipart/form-data; boundary=zzz");
  }

  private static Answer get(String path, String token) throws Exception {
    return send("GET", path, token, BodyPublishers.noBody(), null);
  }

  private static Answer post(String path, String token, String body) throws Exception {
    return send("POST", path, token, BodyPublishers.ofString(body), "application/json");
  }

  private static Answer send(
      String method, String path, String token, BodyPublisher body, String contentType)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + jobwise.port() + "/api/v1" + path))
            .method(method, body);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (contentType != null) {
      request.header("Content-Type", contentType);
    }
    HttpResponse<byte[]> response =
        CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    return new Answer(response.statusCode(), JSON.readTree(response.body()));
  }

  private static Answer success(String body) throws Exception {
    return new Answer(200, JSON.readTree(body));
  }

  private static Answer failure(int status, String reason, String detail) {
    return new Answer(status, JSON.createObjectNode().put("detail", detail).put("reason", reason));
  }

  private static void assertDetail(Answer answer, int status, String detail) {
    assertThat(answer.body().path("detail").textValue()).isEqualTo(detail);
    assertThat(answer.status()).isEqualTo(status);
  }
}
