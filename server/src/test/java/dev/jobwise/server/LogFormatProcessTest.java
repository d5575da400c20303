package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.ServerProcess;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a server in its own process writes to standard error. */
@Timeout(120)
@Slow
class LogFormatProcessTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Says when a server stops. */
  private static final String QUIET = "dev.jobwise.server.Wiring";

  @TempDir private Path data;

  @Test
  void json_isOneObjectOnEachLine() throws Exception {
    List<JsonNode> lines = new ArrayList<>();
    // A collector that is not there, so that OpenTelemetry complains too.
    for (String line :
        log(
            Map.of(
                "JOBWISE_LOG_FORMAT", "json",
                "OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:1",
                "OTEL_JAVA_EXPORTER_OTLP_RETRY_DISABLED", "true",
                "OTEL_BSP_SCHEDULE_DELAY", "10",
                "JOBWISE_LOG_LEVELS", "dev.jobwise.server.transport=DEBUG"),
            "Failed to export")) {
      lines.add(JSON.readTree(line));
    }
    assertThat(lines)
        .anySatisfy(
            line -> {
              assertThat(line.path("loggerName").asText()).isEqualTo("requests");
              assertThat(line.path("mdc").path("request_id").asText()).isEqualTo("the-request");
              assertThat(line.path("mdc").path("trace_id").asText()).hasSize(32);
              assertThat(line.path("formattedMessage").asText())
                  .matches("http jobwise.auth.v1.AuthService/Login 401 \\d+ ms");
              assertThat(line.path("kvpList").toString())
                  .contains("{\"status\":\"401\"}", "{\"protocol\":\"http\"}");
            })
        .anyMatch(line -> line.path("loggerName").asText().startsWith("io.opentelemetry"))
        .anyMatch(line -> line.path("loggerName").asText().equals(QUIET))
        .anyMatch(
            line ->
                line.path("level").asText().equals("DEBUG")
                    && line.path("mdc").path("request_id").asText().equals("the-request"));
    assertThat(lines.toString()).doesNotContain("nobody@example.com", "a long password");
  }

  @Test
  void text_namesTheRequest_andHidesWhatIsBelowTheLevelOfItsPackage() throws Exception {
    assertThat(log(Map.of("JOBWISE_LOG_LEVELS", QUIET + "=WARN"), "AuthService/Login"))
        .anyMatch(
            line ->
                line.matches(
                    ".* INFO  requests \\[the-request] - http jobwise.auth.v1.AuthService/Login"
                        + " 401 \\d+ ms"))
        .noneMatch(line -> line.contains(" INFO  Wiring "));
  }

  /**
   * @param awaited in a line that must come before the server is stopped
   */
  private List<String> log(Map<String, String> more, String awaited)
      throws IOException, InterruptedException {
    Map<String, String> environment = new HashMap<>();
    environment.put("JOBWISE_PORT", "0");
    environment.put("JOBWISE_DATA_DIR", data.toString());
    environment.put("DATABASE_URL", TestDatabase.urlText());
    environment.put("LLM_PROVIDER", "offline");
    environment.putAll(more);
    ServerProcess server = ServerProcess.start(environment, Redirect.PIPE);
    new Rest(server.port(), null)
        .with("x-request-id", "the-request")
        .post(
            "/auth/login",
            "{\"email\": \"nobody@example.com\", \"password\": \"a long password\"}");
    List<String> lines = new ArrayList<>();
    try (BufferedReader log = server.process().errorReader()) {
      String line = log.readLine();
      for (; line != null && !line.contains(awaited); line = log.readLine()) {
        lines.add(line);
      }
      if (line != null) {
        lines.add(line);
      }
      server.process().toHandle().destroy(); // Its own destroy would close the log.
      log.lines().forEach(lines::add);
    }
    server.process().waitFor();
    return lines;
  }
}
