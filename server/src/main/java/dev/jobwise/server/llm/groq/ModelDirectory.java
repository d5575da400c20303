package dev.jobwise.server.llm.groq;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.linecorp.armeria.client.WebClient;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The provider's own list of its models. */
final class ModelDirectory {

  /**
   * A provider needs milliseconds for a list, but a local server may be loading a model meanwhile.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * Matches the names of models; nothing else from the list gets into a log or a request. llama.cpp
   * names a model by the path of its file.
   */
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9./~][A-Za-z0-9 ._:/\\\\@+~()-]{0,254}");

  private static final int MAX_NAMES = 10_000;
  private static final int MAX_NAMES_LOGGED = 20;

  private static final Logger log = LoggerFactory.getLogger(ModelDirectory.class);

  /** Beyond any model; what a list claims beyond that is no number of tokens. */
  private static final int MAX_CONTEXT = 100_000_000;

  /**
   * What providers call the tokens of question and answer together: Groq, vLLM, OpenRouter,
   * llama.cpp.
   */
  private static final List<JsonPointer> CONTEXT_KEYS =
      Stream.of(
              "/context_window",
              "/max_model_len",
              "/context_length",
              "/max_context_length",
              "/meta/n_ctx")
          .map(JsonPointer::compile)
          .toList();

  private final WebClient client;
  private volatile Map<String, Integer> contexts = Map.of();
  private final AtomicReference<CompletableFuture<Listed>> asking = new AtomicReference<>();

  /** The provider's response, with a status of 0 if there was none. */
  private record Listed(int status, List<String> models, Map<String, Integer> contexts) {
    static final Listed NONE = new Listed(0, List.of(), Map.of());
  }

  ModelDirectory(WebClient client) {
    this.client = client;
  }

  /** The provider's first model; fails if it names none. Concurrent callers share the request. */
  CompletableFuture<String> first() {
    return ask().thenApply(listed -> listed.models().stream().findFirst().orElseThrow());
  }

  /** Tokens of question and answer together, as last listed; null if the provider told none. */
  Integer contextTokens(String model) {
    return contexts.get(model);
  }

  /**
   * Asks in the background, and warns of settings that make calls fail.
   *
   * @param settings with the models to look for; none of its secrets is logged
   */
  void check(GroqSettings settings) {
    ask().thenAccept(listed -> warn(settings, listed));
  }

  private static void warn(GroqSettings settings, Listed listed) {
    String prefix = settings.groq() ? "GROQ" : "LLM";
    if (listed.status() == 401 || listed.status() == 403) {
      log.warn(
          "{}_API_KEY is refused by the provider of the language model (status {}): no letter can"
              + " be written",
          prefix,
          listed.status());
    } else if (listed.status() == 0) {
      log.warn("Nobody answers at {}_BASE_URL yet: no letter can be written", prefix);
    } else if (listed.models().isEmpty()) {
      log.info("The provider does not list its models (status {})", listed.status());
    } else {
      warnOfMissing("LLM_WRITER_MODELS", settings.writerModels(), listed.models());
      warnOfMissing("LLM_RANKER_MODELS", settings.rankerModels(), listed.models());
    }
  }

  private static void warnOfMissing(String setting, List<String> wanted, List<String> has) {
    List<String> missing =
        wanted.stream().filter(model -> !Set.copyOf(has).contains(latest(model, has))).toList();
    if (missing.isEmpty()) {
      return;
    }
    String some = has.stream().limit(MAX_NAMES_LOGGED).collect(Collectors.joining(", "));
    int more = has.size() - MAX_NAMES_LOGGED;
    log.warn(
        "{}: the provider does not list {}; it has {}{}",
        setting,
        String.join(", ", missing),
        some,
        more > 0 ? " and " + more + " more" : "");
  }

  /** Ollama lists {@code llama3:latest} for the model that it accepts as {@code llama3}. */
  private static String latest(String model, List<String> has) {
    String tagged = model + ":latest";
    return !has.contains(model) && has.contains(tagged) ? tagged : model;
  }

  private CompletableFuture<Listed> ask() {
    CompletableFuture<Listed> mine = new CompletableFuture<>();
    CompletableFuture<Listed> running = asking.compareAndExchange(null, mine);
    if (running != null) {
      return running.copy();
    }
    client
        .prepare()
        .get("/models")
        .responseTimeout(PATIENCE)
        .execute()
        .aggregate()
        .handle((answer, failure) -> failure == null ? listed(answer) : Listed.NONE)
        .whenComplete(
            (listed, bug) -> {
              asking.set(null);
              if (bug == null && !listed.contexts().isEmpty()) {
                contexts = listed.contexts();
              }
              mine.complete(bug == null ? listed : Listed.NONE);
            });
    return mine.copy();
  }

  private static Listed listed(AggregatedHttpResponse answer) {
    List<String> models = new ArrayList<>();
    Map<String, Integer> contexts = new HashMap<>();
    if (answer.status().isSuccess()) {
      JsonNode tree = ProviderErrors.tree(answer.contentUtf8());
      JsonNode list = tree.isArray() ? tree : tree.path(tree.has("data") ? "data" : "models");
      for (JsonNode entry : list) {
        String name =
            entry.path("id").asText(entry.path("name").asText(entry.path("model").asText()));
        if (NAME.matcher(name).matches() && models.size() < MAX_NAMES) {
          models.add(name);
          CONTEXT_KEYS.stream()
              .mapToInt(key -> entry.at(key).asInt())
              .filter(tokens -> tokens > 0 && tokens <= MAX_CONTEXT)
              .findFirst()
              .ifPresent(tokens -> contexts.put(name, tokens));
        }
      }
    }
    return new Listed(answer.status().code(), List.copyOf(models), Map.copyOf(contexts));
  }
}
