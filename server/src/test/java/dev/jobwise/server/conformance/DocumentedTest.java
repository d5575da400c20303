package dev.jobwise.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentedTest {

  @Test
  void problems_areErrorsThatTheMethodDoesNotList() {
    assertThat(problems("GET", "/jobs/x", 404, "JOB_NOT_FOUND", "Job not found")).isEmpty();
    assertThat(problems("GET", "/jobs/x", 401, "NOT_AUTHENTICATED", "Not authenticated")).isEmpty();
    assertThat(problems("GET", "/profiles/x/skills", 404, "PROFILE_NOT_FOUND", "Profile not found"))
        .isEmpty();
    assertThat(
            problems(
                "GET",
                "/generations/x/stream",
                409,
                "OFFSET_BEYOND_TEXT",
                "The text has only 12 characters"))
        .isEmpty();

    assertThat(problems("GET", "/jobs/x", 404, "PROFILE_NOT_FOUND", "Profile not found"))
        .containsExactly("JobService/GetJob does not list 404 PROFILE_NOT_FOUND Profile not found");
    assertThat(problems("GET", "/jobs/x", 404, "NOT_FOUND", "Job not found")).hasSize(1);
    assertThat(problems("GET", "/jobs/x", 403, "JOB_NOT_FOUND", "Job not found")).hasSize(1);
    assertThat(problems("POST", "/auth/login", 401, "NOT_AUTHENTICATED", "Not authenticated"))
        .hasSize(1);
    assertThat(problems("GET", "/jobs", 404, "JOB_NOT_FOUND", "Job not found")).hasSize(1);
  }

  private static List<String> problems(
      String method, String path, int status, String reason, String detail) {
    var json = JsonNodeFactory.instance.objectNode().put("detail", detail).put("reason", reason);
    return Documented.problems(
        new Wire.Call(method, path, Map.of(), null, List.of()),
        new Wire.Answer(status, null, json, json.toString()));
  }
}
