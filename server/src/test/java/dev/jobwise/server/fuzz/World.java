package dev.jobwise.server.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jobwise.server.testing.TestUser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * One user with something of everything, so that wrong requests reach deep code and not only a 404.
 * What a request has deleted is made again before the next.
 */
final class World {

  static final ObjectMapper JSON = new ObjectMapper();

  private static final String PROFILE =
      """
      {"personal_info": {"full_name": "Ada Example", "email": "ada@example.com"},
       "professional_summary": "Engineer who makes slow things fast.",
       "skills": {"technical": ["Java", "SQL"], "soft": ["Patience"],
         "languages": [{"name": "English", "proficiency": "fluent"}],
         "certifications": [{"name": "Cloud Basics", "issuer": "Example", "date_obtained": "2022"}]},
       "experiences": [{"title": "Engineer", "company": "Acme", "start_date": "2020-01-01",
         "is_current": true, "description": "Built services in Java.\\nHalved their cost."}],
       "education": [{"institution": "Example University", "degree": "BSc"}],
       "projects": [{"name": "Ledger", "description": "A double-entry ledger."}]}""";

  private static final String JOB =
      """
      {"title": "Backend Engineer", "company": "Northwind", "description": "Java and SQL services.",
       "requirements": ["Java", "SQL"]}""";

  private final Connection connection;
  private final String host;
  private final Consumer<String> accounts;
  private final Map<String, String> ids = new TreeMap<>();
  private String token;

  /**
   * @param accounts as for {@link FuzzRun}
   */
  World(Connection connection, String host, Consumer<String> accounts) {
    this.connection = connection;
    this.host = host;
    this.accounts = accounts;
  }

  String token() {
    return token;
  }

  /**
   * @param kind as {@code job} or {@code exp}
   */
  String id(String kind) {
    return ids.get(kind);
  }

  Set<String> kinds() {
    return ids.keySet();
  }

  /** Makes what is missing. */
  void complete() throws IOException {
    if (token == null) {
      ids.clear();
      ids.put("foreign", foreignJob());
      token = signUp();
    }
    if (!ids.containsKey("profile")) {
      profile();
    }
    if (!ids.containsKey("sample")) {
      ids.put("sample", upload());
    }
    if (!ids.containsKey("job")) {
      ids.put("job", post("/jobs", JOB).path("id").asText());
      ids.remove("generation");
    }
    if (!ids.containsKey("generation")) {
      String order = "{\"job_id\": \"" + ids.get("job") + "\"}";
      post("/rankings/create", order);
      JsonNode made = post("/generations/resume", order);
      ids.put("generation", made.path("generation_id").asText());
    }
  }

  /** Notes what an answer says about this world: what is gone is made again. */
  void learn(Request request, int status) {
    if (status == 401 && request.reachesItsTarget) {
      token = null;
    }
    if (request.method.equals("DELETE") && status < 300) {
      // With another path it may have been anything.
      ids.keySet().retainAll(Set.of("foreign"));
      return;
    }
    if (status == 404) {
      for (String kind : List.of("profile", "job", "sample", "generation")) {
        if (request.operation.path().contains("{" + kind + "_id}") && request.reachesItsTarget) {
          ids.remove(kind);
        }
      }
      if (request.body != null && request.reachesItsTarget) {
        ids.remove("profile");
        ids.remove("job");
      }
    }
  }

  private void profile() throws IOException {
    JsonNode profile = post("/profiles", PROFILE.replaceFirst("\\{", "{\"is_primary\": true,"));
    ids.put("profile", profile.path("id").asText());
    ids.put("exp", profile.at("/experiences/0/id").asText());
    ids.put("edu", profile.at("/education/0/id").asText());
    ids.put("proj", profile.at("/projects/0/id").asText());
    ids.put("cert", profile.at("/skills/certifications/0/id").asText());
  }

  private String foreignJob() throws IOException {
    token = signUp();
    String id = post("/jobs", JOB).path("id").asText();
    token = null;
    return id;
  }

  private String signUp() throws IOException {
    String email = UUID.randomUUID() + "@example.com";
    String way = "/auth/register";
    if (accounts != null) {
      accounts.accept(email);
      way = "/auth/login";
    }
    String account =
        "{\"email\": \"%s\", \"password\": \"%s\", \"full_name\": \"Ada Example\"}"
            .formatted(email, TestUser.PASSWORD);
    return post(way, account).path("access_token").asText();
  }

  private String upload() throws IOException {
    String form =
        Forms.form("cover_letter", "letter.txt", "Dear team,\n\nI like to measure first.\n");
    return send("/samples/upload", "multipart/form-data; boundary=" + Forms.BOUNDARY, form)
        .path("id")
        .asText();
  }

  private JsonNode post(String path, String json) throws IOException {
    return send(path, "application/json", json);
  }

  private JsonNode send(String path, String type, String body) throws IOException {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    String head =
        "POST /api/v1%s HTTP/1.1\r\nHost: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n%s\r\n"
            .formatted(
                path,
                host,
                type,
                content.length,
                token == null ? "" : "Authorization: Bearer " + token + "\r\n");
    byte[] request = (head + body).getBytes(StandardCharsets.UTF_8);
    Answer answer = connection.send(request, false, 30_000);
    String text = new String(answer.body(), StandardCharsets.UTF_8);
    if (answer.status() >= 300) {
      throw new IOException("cannot prepare with " + path + ": " + answer.status() + " " + text);
    }
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException notJson) {
      throw new IOException(path + " answered no JSON: " + text, notJson);
    }
  }
}
