package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.MessageLite;
import dev.jobwise.generation.v1.ListGenerationsRequest;
import dev.jobwise.job.v1.ListJobsRequest;
import dev.jobwise.profile.v1.ListProfilesRequest;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest.Answer;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestUser;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** No answer is larger than gRPC clients take by default, on any wire. */
@Slow
class LargeAnswersWireTest {

  private static final int MOST = 4 * 1024 * 1024;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** One byte on gRPC, six in JSON. */
  private static final String CONTROL = "\u0001";

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private TestUser user;

  @BeforeEach
  void newUser() {
    user = jobwise.newUser();
  }

  @Test
  void pagesOfProfiles_endEarly() {
    for (int i = 0; i < 5; i++) {
      create("/profiles", profile("experiences", 40, "y"));
    }
    pages("/profiles", "profiles", 5);
    grpcPages(
        5,
        offset ->
            user.client()
                .profiles()
                .listProfiles(
                    ListProfilesRequest.newBuilder().setLimit(100).setOffset(offset).build()),
        answer -> ((dev.jobwise.profile.v1.ListProfilesResponse) answer).getProfilesCount());
  }

  @Test
  void pagesOfJobs_endEarly_withEscapesCounted() {
    ObjectNode job = JSON.createObjectNode().put("title", "Engineer").put("company", "Globex");
    job.put("description", "a" + CONTROL.repeat(9_998) + "a");
    fill(job.putArray("requirements"), "\"");
    fill(job.putArray("benefits"), "\"");
    for (int i = 0; i < 16; i++) {
      create("/jobs", job);
    }
    pages("/jobs", "jobs", 16);
    grpcPages(
        16,
        offset ->
            user.client()
                .jobs()
                .listJobs(ListJobsRequest.newBuilder().setLimit(100).setOffset(offset).build()),
        answer -> ((dev.jobwise.job.v1.ListJobsResponse) answer).getJobsCount());
  }

  @Test
  void pagesOfTheHistory_endEarly() {
    create("/profiles", profile("experiences", 10, "€"));
    String job =
        create("/jobs", JSON.createObjectNode().put("title", "Engineer").put("company", "Globex"))
            .path("id")
            .asText();
    for (int i = 0; i < 6; i++) {
      Answer made = user.rest().post("/generations/resume", order(job));
      assertThat(made.status()).as(made.detail()).isEqualTo(200);
      assertThat(bytes(made)).isBetween(1_400_000, MOST);
    }
    pages("/generations/history", "generations", 6);
    grpcPages(
        6,
        offset ->
            user.client()
                .generations()
                .listGenerations(
                    ListGenerationsRequest.newBuilder().setLimit(100).setOffset(offset).build()),
        answer ->
            ((dev.jobwise.generation.v1.ListGenerationsResponse) answer).getGenerationsCount());
  }

  @Test
  void resumeThatWouldBeTooLarge_isRefused() {
    // Three bytes each.
    ObjectNode most = profile("experiences", 10, "€");
    most.set("projects", profile("projects", 5, "€").get("projects"));
    create("/profiles", most);
    String job =
        create("/jobs", JSON.createObjectNode().put("title", "Engineer").put("company", "Globex"))
            .path("id")
            .asText();
    Answer refused = user.rest().post("/generations/resume", order(job));
    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.detail()).startsWith("The resume would hold more than 1048576 bytes.");
    assertThat(user.rest().get("/generations/history").json().path("total").asInt()).isZero();
  }

  @Test
  void oneProfile_fitsIntoAnAnswer_howeverItIsFilled() {
    String id = create("/profiles", profile("experiences", 60, "y")).path("id").asText();
    Answer refused =
        user.rest().post("/profiles/" + id + "/projects", profile("projects", 70, "y").toString());
    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.detail()).isEqualTo("A profile may hold at most 3145728 bytes. Shorten it.");
    assertThat(bytes(user.rest().get("/profiles/" + id))).isLessThan(MOST);

    // Printed with all their digits.
    ObjectNode numbers = profile("experiences", 0, "");
    String list = "[" + "1e300,".repeat(9_999) + "0]";
    String huge =
        numbers
            .put("custom_fields", "#")
            .toString()
            .replace("\"#\"", "{\"a\": " + list + ", \"b\": " + list + "}");
    assertThat(user.rest().post("/profiles", huge).status()).isEqualTo(413);
  }

  @Test
  void changesOfOneItem_areAnsweredOnce() {
    String id = create("/profiles", profile("experiences", 1, "y")).path("id").asText();
    String item =
        user.rest().get("/profiles/" + id + "/experiences").json().at("/experiences/0/id").asText();
    ArrayNode list = JSON.createArrayNode();
    for (int i = 0; i < 100; i++) {
      list.addObject().put("id", item).put("title", "Title " + i);
    }
    Answer changed = user.rest().put("/profiles/" + id + "/experiences", list.toString());
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json()).hasSize(1);
    assertThat(changed.json().at("/0/title").asText()).isEqualTo("Title 99");
  }

  @Test
  void sampleOfControlCharacters_isNoText() {
    byte[] content = ("Dear" + CONTROL.repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
    assertThat(user.rest().upload("resume", "r.txt", content).status()).isEqualTo(400);
    byte[] quotes = "\"".repeat(1_048_575).concat("a").getBytes(StandardCharsets.UTF_8);
    String id = user.rest().upload("resume", "r.txt", quotes).json().path("id").asText();
    assertThat(bytes(user.rest().get("/samples/" + id))).isLessThan(MOST);
  }

  /** Follows the pages as clients do, and finds every row once. */
  private void pages(String path, String key, int rows) {
    Set<String> seen = new LinkedHashSet<>();
    boolean more = true;
    int pages = 0;
    while (more) {
      assertThat(pages).isLessThanOrEqualTo(rows);
      Answer answer = user.rest().get(path + "?limit=100&offset=" + seen.size());
      assertThat(bytes(answer)).isLessThanOrEqualTo(MOST);
      JsonNode page = answer.json();
      assertThat(page.path(key)).isNotEmpty();
      page.path(key)
          .forEach(row -> seen.add(row.path(row.has("id") ? "id" : "generation_id").asText()));
      assertThat(page.at("/pagination/limit").asInt()).isEqualTo(100);
      assertThat(page.path("total").asInt()).isEqualTo(rows);
      more = page.at("/pagination/hasMore").asBoolean();
      pages++;
    }
    assertThat(seen).hasSize(rows);
    assertThat(pages).isGreaterThan(1);
  }

  private static void grpcPages(
      int rows,
      IntFunction<MessageLite> list,
      java.util.function.ToIntFunction<MessageLite> count) {
    int seen = 0;
    while (seen < rows) {
      MessageLite answer = list.apply(seen);
      assertThat(answer.getSerializedSize()).isLessThanOrEqualTo(MOST);
      assertThat(count.applyAsInt(answer)).isPositive();
      seen += count.applyAsInt(answer);
    }
    assertThat(seen).isEqualTo(rows);
  }

  /** A profile of some 24 KB for each item. */
  private static ObjectNode profile(String list, int items, String letter) {
    ObjectNode profile = JSON.createObjectNode();
    profile.putObject("personal_info").put("full_name", "Ann Lee").put("email", "a@example.com");
    ArrayNode all = profile.putArray(list);
    for (int i = 0; i < items; i++) {
      ObjectNode item = all.addObject();
      item.put("title", "Engineer " + i).put("company", "Initech").put("start_date", "2020-01-01");
      item.put("institution", "School " + i).put("degree", "BSc").put("name", "Project " + i);
      for (String texts : new String[] {"achievements", "relevant_coursework", "highlights"}) {
        if (texts.startsWith(
            list.equals("experiences") ? "a" : list.equals("education") ? "r" : "h")) {
          fill(item.putArray(texts), letter);
        }
      }
    }
    return profile;
  }

  private static void fill(ArrayNode texts, String letter) {
    for (int i = 0; i < 100; i++) {
      texts.add(letter.repeat(240) + i);
    }
  }

  private static String order(String job) {
    return "{\"job_id\": \"" + job + "\", \"max_experiences\": 10, \"max_projects\": 5}";
  }

  private JsonNode create(String path, ObjectNode body) {
    Answer made = user.rest().post(path, body.toString());
    assertThat(made.status()).as(made.detail()).isEqualTo(201);
    assertThat(bytes(made)).isLessThanOrEqualTo(MOST);
    return made.json();
  }

  private static int bytes(Answer answer) {
    return answer.body().getBytes(StandardCharsets.UTF_8).length;
  }
}
