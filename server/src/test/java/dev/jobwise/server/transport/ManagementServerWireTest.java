package dev.jobwise.server.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.armeria.client.WebClient;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import dev.jobwise.server.observe.Telemetry;
import dev.jobwise.server.testing.PrometheusText;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.Readiness.Reason;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Slow
class ManagementServerWireTest {

  private final Telemetry telemetry = Telemetry.start(Map.of());
  private final Readiness readiness = new Readiness();
  private final AtomicBoolean database = new AtomicBoolean(true);
  private final ManagementServer server =
      ManagementServer.start("127.0.0.1", 0, telemetry::scrape, readiness);
  private final WebClient client = WebClient.of("http://127.0.0.1:" + server.port());

  @AfterEach
  void stop() {
    server.close();
    telemetry.close();
  }

  @Test
  void startingServer_isAliveAndNotReady() {
    assertThat(get("/livez").status().code()).isEqualTo(200);
    notReady("starting");
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void serverThatIsNotReady_saysWhy(Reason reason) {
    readiness.isNot(reason);
    notReady(reason.name().toLowerCase(Locale.ROOT));
    assertThat(get("/readyz").contentUtf8()).contains("\"detail\":\"" + reason.text() + "\"");
  }

  @Test
  void readiness_followsTheDatabaseAndTheStop() {
    readiness.isReady(() -> CompletableFuture.completedFuture(database.get()));
    AggregatedHttpResponse ready = get("/readyz");
    assertThat(ready.status().code()).isEqualTo(200);
    assertThat(ready.contentUtf8()).isEqualTo("{\"status\":\"ready\"}");
    database.set(false);
    notReady("database_down");
    readiness.isNot(Reason.DRAINING);
    notReady("draining");
    assertThat(get("/livez").status().code()).isEqualTo(200);
  }

  @Test
  void metrics_areInPrometheusFormat() {
    AggregatedHttpResponse response = get("/metrics");
    assertThat(response.contentType().toString()).startsWith("text/plain; version=0.0.4");
    assertThat(new PrometheusText(response.contentUtf8()).names())
        .contains("jvm_memory_used_bytes", "process_cpu_usage", "jvm_threads_live_threads");
  }

  @Test
  void otherPath_isNotFound() {
    assertThat(get("/api/v1/auth/me").status().code()).isEqualTo(404);
  }

  private void notReady(String reason) {
    AggregatedHttpResponse response = get("/readyz");
    assertThat(response.status().code()).isEqualTo(503);
    assertThat(response.contentUtf8())
        .startsWith("{\"status\":\"not ready\",\"reason\":\"" + reason + "\"");
  }

  private AggregatedHttpResponse get(String path) {
    return client.blocking().get(path);
  }
}
