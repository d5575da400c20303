package dev.jobwise.server.llm.groq;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/**
 * The parts of our requests that a model's server says it does not support. We forget them an hour
 * after its last refusal, because servers are updated, and we may have misread a refusal.
 * Thread-safe.
 */
final class Dialect {

  static final String JSON_SCHEMA = "json_schema";
  static final String JSON_OBJECT = "json_object";
  static final String STREAM = "stream";

  /** The role of our instructions, which then stand before the facts. */
  static final String SYSTEM = "system";

  private static final Duration MEMORY = Duration.ofHours(1);
  private static final String FORMAT = "response_format";

  /** Parameters that a request can omit or express in another way. */
  private static final List<String> PARAMETERS =
      List.of(
          "max_completion_tokens",
          "max_tokens",
          "temperature",
          "stream_options",
          "reasoning_effort",
          "reasoning_format",
          "include_reasoning");

  private static final Set<String> LIMITS = Set.of("max_completion_tokens", "max_tokens");

  /** Matches errors about the role of our instructions; templates of models name the others. */
  private static final Pattern ABOUT_SYSTEM =
      Pattern.compile(
          "(?i)(?:system|developer)[`'\"\\\\]{0,2}[ _](?:role|instruction|message|prompt)"
              + "|role[`'\"]?:? [`'\"\\\\]{0,2}(?:system|developer)"
              + "|[`'\"](?:system|developer)[`'\"\\\\]"
              + "|roles (?:must alternate|are supported)");

  private static final Pattern NEGATION =
      Pattern.compile("(?i) not |n't |unsupported|invalid|(?<![a-z])only |must ");

  /** vLLM's refusal of a long prompt names the limit of the answer, too, which it knows well. */
  private static final Pattern TOO_LONG = Pattern.compile("(?i)context[ _](?:length|size|window)");

  private final LongSupplier nanoTime;
  private Set<String> refused = Set.of();
  private long refusedAtNanos;

  Dialect(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Names of parameters and of JSON forms that we must not send. */
  synchronized Set<String> refused() {
    if (!refused.isEmpty() && nanoTime.getAsLong() - refusedAtNanos > MEMORY.toNanos()) {
      refused = Set.of();
    }
    return refused;
  }

  /**
   * Learns from the error of a refused request.
   *
   * @param error body of the response, in any form
   * @param sent the request
   * @return whether it names something that we can omit, so that another try makes sense
   */
  boolean learn(String error, JsonNode sent) {
    Set<String> named = named(error, sent);
    if (named.isEmpty()) {
      return false;
    }
    synchronized (this) {
      Set<String> all = new HashSet<>(refused());
      all.addAll(named);
      refused = Set.copyOf(all);
      refusedAtNanos = nanoTime.getAsLong();
    }
    return true;
  }

  /**
   * The parts that the error points at, or otherwise mentions unless the prompt is too long: some
   * errors repeat the whole request.
   */
  private static Set<String> named(String error, JsonNode sent) {
    JsonNode tree = ProviderErrors.tree(error);
    String pointed =
        tree.path("error").path("param").asText("")
            + " "
            + tree.path("param").asText("")
            + " "
            + tree.findValues("loc");
    Set<String> named = named(pointed, error, sent);
    return named.isEmpty() && !TOO_LONG.matcher(error).find() ? named(error, error, sent) : named;
  }

  private static Set<String> named(String where, String error, JsonNode sent) {
    Set<String> named = new HashSet<>();
    for (String parameter : PARAMETERS) {
      if (sent.has(parameter) && names(where, parameter)) {
        named.add(parameter);
      }
    }
    if (sent.has("stream_options") && names(where, "include_usage")) {
      named.add("stream_options");
    }
    if (Collections.disjoint(named, LIMITS) && LIMITS.stream().anyMatch(it -> names(where, it))) {
      // They are one parameter to a server that calls each by the other's name.
      LIMITS.stream().filter(sent::has).forEach(named::add);
    }
    String form = sent.path(FORMAT).path("type").asText();
    if (!form.isEmpty()
        && (names(where, FORMAT) || names(where, form) || names(where, "response format"))) {
      named.add(form);
      if (form.equals(JSON_OBJECT) && !names(error, JSON_SCHEMA)) {
        named.add(JSON_SCHEMA); // Otherwise that is the form that it knows.
      }
    }
    if (named.isEmpty()
        && sent.path(STREAM).asBoolean()
        && (names(where, STREAM) || names(where, "streaming"))) {
      named.add(STREAM);
    }
    if (named.isEmpty()
        && sent.at("/messages/0/role").asText().equals(SYSTEM)
        && ABOUT_SYSTEM.matcher(error).find()
        && NEGATION.matcher(error).find()) {
      named.add(SYSTEM);
    }
    return named;
  }

  /** Whether the text contains the name by itself, not within a longer one; maxTokens counts. */
  private static boolean names(String text, String name) {
    return Pattern.compile("(?i)(?<![a-z0-9_])" + name.replace("_", "[_-]?") + "(?![a-z0-9_])")
        .matcher(text)
        .find();
  }
}
