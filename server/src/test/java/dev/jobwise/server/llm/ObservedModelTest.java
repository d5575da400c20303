package dev.jobwise.server.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.observe.RequestScope;
import dev.jobwise.server.observe.Telemetry;
import dev.jobwise.server.testing.PrometheusText;
import dev.jobwise.server.testing.ScriptedModel;
import io.opentelemetry.context.Context;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class ObservedModelTest {

  private static final String DURATION = "gen_ai_client_operation_duration_seconds_count";

  private final Telemetry telemetry = Telemetry.start(Map.of());
  private final ScriptedModel scripted = new ScriptedModel();
  private final ObservedModel model = new ObservedModel(scripted, "groq", telemetry);

  @AfterEach
  void close() {
    telemetry.close();
  }

  @Test
  void answer_isMeasured() {
    model.complete(question());
    scripted.answer(0, "text");
    Map<String, String> labels =
        Map.of(
            "gen_ai_operation_name", "chat",
            "gen_ai_provider_name", "groq",
            "gen_ai_request_model", "scripted",
            "gen_ai_response_model", "scripted",
            "jobwise_task", "rank",
            "error_type", "");
    assertThat(sum(DURATION, labels)).isEqualTo(1);
    assertThat(tokens("input")).isEqualTo(80);
    assertThat(tokens("output")).isEqualTo(20);
  }

  @Test
  void failure_isNamedByItsReason() {
    model.complete(question());
    scripted.fail(0, ChatErrors.unavailable());
    assertThat(sum(DURATION, Map.of("error_type", "LLM_UNAVAILABLE"))).isEqualTo(1);
  }

  @Test
  void cancellation_endsTheCall() {
    CompletableFuture<ChatAnswer> answer = model.complete(question());
    answer.cancel(true);
    assertThat(sum(DURATION, Map.of("error_type", "CANCELLED"))).isEqualTo(1);
  }

  @Test
  void answer_isHeardForWhoAsked() {
    CompletableFuture<String> id = new CompletableFuture<>();
    RequestScope.of("id-1", Context.root())
        .run(() -> model.complete(question()).thenRun(() -> id.complete(MDC.get("request_id"))));
    scripted.answer(0, "text");
    assertThat(id).isCompletedWithValue("id-1");
  }

  private double tokens(String type) {
    return sum("gen_ai_client_token_usage_sum", Map.of("gen_ai_token_type", type));
  }

  private double sum(String name, Map<String, String> labels) {
    return new PrometheusText(telemetry.scrape()).sum(name, new HashMap<>(labels));
  }

  private static ChatRequest question() {
    return new ChatRequest(
        1,
        ChatTask.RANK,
        "Rank.",
        JsonNodeFactory.instance.objectNode(),
        null,
        10,
        0,
        Deadline.after(Duration.ofSeconds(10)));
  }
}
