package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts of one line, and texts that show nothing, at every door where people tell of themselves.
 */
@Slow
class OneLineWireTest {

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  @ParameterizedTest
  @ValueSource(strings = {"\\u200b", " \\u2060\\ufeff", "\\u00ad", "\\u3164", "\\u2800", "\\u00a0"})
  void whatShowsNothing_isEmpty(String nothing) {
    Rest rest = jobwise.newUser().rest();
    assertThat(refusal(rest.post("/profiles", profile(nothing, "a@b.co", ""))))
        .isEqualTo("full_name is required");
    assertThat(refusal(rest.post("/profiles", profile("A", "a@b.co", "\"" + nothing + "\""))))
        .isEqualTo("technical must be between 1 and 255 characters");
    Rest.Answer made = rest.post("/profiles", profile("A", "a@b.co", ""));
    assertThat(made.status()).isEqualTo(201);
    String id = made.json().path("id").asText();
    String skill = "{\"skills\": [\"" + nothing + "\"]}";
    assertThat(refusal(rest.post("/profiles/" + id + "/skills/technical", skill)))
        .isEqualTo("skills must be between 1 and 255 characters");
    assertThat(refusal(rest.put("/profiles/" + id + "/skills", skill.replace("skills", "soft"))))
        .isEqualTo("soft must be between 1 and 255 characters");
    String title = "{\"title\": \"" + nothing + "\", \"company\": \"C\"}";
    assertThat(rest.post("/jobs", title).status()).isEqualTo(422);
    String job = rest.post("/jobs", title.replace(nothing, "T")).json().path("id").asText();
    assertThat(refusal(rest.put("/jobs/" + job, title))).isEqualTo("title is required");
    Rest.Answer blank = rest.put("/jobs/" + job, "{\"location\": \"" + nothing + "\"}");
    assertThat(blank.json().path("location").isNull()).isTrue();
    assertThat(
            refusal(
                jobwise
                    .anonymous()
                    .post(
                        "/auth/login",
                        "{\"email\": \"a@b.co\", \"password\": \"" + nothing + "\"}")))
        .isEqualTo("password is required");
  }

  @Test
  void lineBreaksOfNames_areBlanks_andNeverReachADocument() {
    TestUser user = jobwise.newUser();
    Rest rest = user.rest();
    String item =
        "{\"title\": \"Kafka\\ndeveloper\", \"company\": \"Init\\u2028ech\", \"start_date\": \"2021-01-01\","
            + " \"description\": \"One\\nTwo\"}";
    Rest.Answer profile =
        rest.post(
            "/profiles",
            "{\"personal_info\": {\"full_name\": \"Ann\\r\\nBcc: Lee\\u202e\", \"email\": \"a@b.co\","
                + " \"phone\": \"1\\n2\"}, \"skills\": {\"technical\": [\"Kaf\\tka\"]},"
                + " \"experiences\": ["
                + item
                + "]}");
    assertThat(profile.json().at("/personal_info/full_name").asText()).isEqualTo("Ann Bcc: Lee");
    assertThat(profile.json().at("/skills/technical/0").asText()).isEqualTo("Kaf ka");
    assertThat(profile.json().at("/experiences/0/title").asText()).isEqualTo("Kafka developer");
    assertThat(profile.json().at("/experiences/0/company").asText()).isEqualTo("Init ech");
    assertThat(profile.json().at("/experiences/0/description").asText()).isEqualTo("One\nTwo");

    Rest.Answer job =
        rest.post("/jobs", "{\"title\": \"Baker\\n\", \"company\": \"Br\\u0085ead\"}");
    assertThat(job.json().path("title").asText()).isEqualTo("Baker");
    assertThat(job.json().path("company").asText()).isEqualTo("Br ead");
    Rest.Answer letter =
        rest.post(
            "/generations/cover-letter",
            "{\"job_id\": \"%s\", \"hiring_manager_name\": \"Bob\\n\\nP.S.\"}"
                .formatted(job.json().path("id").asText()));
    assertThat(letter.json().path("cover_letter_text").asText())
        .startsWith("Dear Bob P.S.,\n\n")
        .endsWith("Sincerely,\nAnn Bcc: Lee\na@b.co\n1 2");
    assertThat(letter.header("cache-control")).isEqualTo("no-store");
  }

  private static String profile(String name, String email, String skills) {
    return "{\"personal_info\": {\"full_name\": \"%s\", \"email\": \"%s\"}, \"skills\": {\"technical\": [%s]}}"
        .formatted(name, email, skills);
  }

  private static String refusal(Rest.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    return answer.detail();
  }
}
