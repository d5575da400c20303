package dev.jobwise.server.llm.groq;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.testing.GroqStandIn;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

/** Requests and settings for the tests of the model client. */
final class LlmFixtures {

  /** Long enough for anything that is to succeed. */
  static final Duration SOON = Duration.ofSeconds(10);

  /** A chunk that says that all has been said. */
  static final String STOP =
      "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n";

  static final List<String> SETTINGS_MODELS = List.of("llama-3.1-8b-instant");

  static final int BREAKER_FAILURES = 20;
  static final Duration BREAKER_PAUSE = Duration.ofSeconds(5);

  static final GroqLimits NO_LIMITS = limits(0, 0, 1000);

  private static final ObjectMapper JSON = new ObjectMapper();

  private LlmFixtures() {}

  static GroqLimits limits(int tokensPerMinute, int maxConcurrent, int maxWaiting) {
    return new GroqLimits(
        tokensPerMinute, maxConcurrent, maxWaiting, BREAKER_FAILURES, BREAKER_PAUSE);
  }

  static GroqChatModel model(URI baseUri, Clock clock) {
    return model(baseUri, NO_LIMITS, clock, System::nanoTime);
  }

  static GroqChatModel model(URI baseUri, GroqLimits limits, Clock clock, LongSupplier nanoTime) {
    GroqSettings settings =
        new GroqSettings(
            baseUri,
            GroqStandIn.API_KEY,
            List.of("writer-1", "openai/gpt-oss-120b"),
            List.of("ranker-1", "openai/gpt-oss-20b"),
            List.of(),
            true);
    RetryPolicy retries = new RetryPolicy(Duration.ofMillis(1), clock);
    return new GroqChatModel(settings, limits, clock, nanoTime, retries);
  }

  static ChatRequest letter(Duration time) {
    return letter(Deadline.after(time));
  }

  static ChatRequest letter(Deadline deadline) {
    ObjectNode facts = JSON.createObjectNode().put("paragraphs", 3);
    return new ChatRequest(1, ChatTask.LETTER, "Write a letter.", facts, null, 800, 0.7, deadline);
  }

  static ChatRequest style() {
    return style(SOON);
  }

  static ChatRequest style(Duration time) {
    JsonNode schema = JSON.createObjectNode().put("type", "object");
    ObjectNode facts = JSON.createObjectNode().put("sample_text", "I like it.");
    return new ChatRequest(
        1, ChatTask.STYLE, "Describe the style.", facts, schema, 300, 0, Deadline.after(time));
  }

  static String chunk(String text) {
    return "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text + "\"}}]}\n\n";
  }

  static byte[][] split(byte[] all, int size) {
    byte[][] parts = new byte[(all.length + size - 1) / size][];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Arrays.copyOfRange(all, i * size, Math.min(all.length, (i + 1) * size));
    }
    return parts;
  }
}
