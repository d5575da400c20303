package dev.jobwise.server.settings;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * The settings of the language model, read from environment variables.
 *
 * @param provider {@code LLM_PROVIDER}: {@code groq} (default when {@code GROQ_API_KEY} is set),
 *     {@code openai} for any compatible endpoint, or {@code offline} (default otherwise)
 * @param baseUrl {@code GROQ_BASE_URL} or {@code LLM_BASE_URL}; null when offline
 * @param apiKey {@code GROQ_API_KEY} or {@code LLM_API_KEY}; null for none
 * @param writerModels {@code LLM_WRITER_MODELS}: models for letters and enhancement, in order of
 *     preference; with {@code openai}, the default is the ranker list, or else the first model that
 *     the endpoint lists
 * @param rankerModels {@code LLM_RANKER_MODELS}: models for rankings, style, and doubtful ads and
 *     resumes, likewise
 * @param extraModels {@code LLM_EXTRA_MODELS}: additional models that requests may choose
 * @param timeout {@code LLM_TIMEOUT_SECONDS}: total time for all model work of one request; 30 s
 * @param tokensPerMinute {@code LLM_TOKENS_PER_MINUTE}: maximum tokens requested from each model; 0
 *     to follow the provider's rate headers
 * @param maxConcurrent {@code LLM_MAX_CONCURRENT}: maximum concurrent calls to each model; 0 for no
 *     limit
 * @param maxWaiting {@code LLM_MAX_WAITING}: calls to each model that may wait for their turn; 1000
 * @param breakerFailures {@code LLM_BREAKER_FAILURES}: consecutive failed calls to a model after
 *     which calls fail at once; 20
 * @param breakerPause {@code LLM_BREAKER_SECONDS}: time between two trial calls to a failing model;
 *     5 s
 */
public record LlmSettings(
    String provider,
    URI baseUrl,
    String apiKey,
    List<String> writerModels,
    List<String> rankerModels,
    List<String> extraModels,
    Duration timeout,
    int tokensPerMinute,
    int maxConcurrent,
    int maxWaiting,
    int breakerFailures,
    Duration breakerPause) {

  static LlmSettings read(Environment env) {
    String groqKey = key(env, "GROQ_API_KEY");
    String provider =
        env.oneOf(
            "LLM_PROVIDER",
            groqKey == null ? "offline" : "groq",
            List.of("groq", "openai", "offline"));
    String groqUrl = env.text("GROQ_BASE_URL", "https://api.groq.com/openai/v1");
    String otherUrl = env.text("LLM_BASE_URL", null);
    String otherKey = key(env, "LLM_API_KEY");
    if (provider.equals("groq") && groqKey == null) {
      throw new StartException("GROQ_API_KEY is required when LLM_PROVIDER is groq");
    }
    if (provider.equals("openai") && otherUrl == null) {
      throw new StartException("LLM_BASE_URL is required when LLM_PROVIDER is openai");
    }
    boolean openai = provider.equals("openai");
    List<String> writers =
        models(
            env, "LLM_WRITER_MODELS", openai ? "" : "llama-3.3-70b-versatile,openai/gpt-oss-120b");
    List<String> rankers =
        models(env, "LLM_RANKER_MODELS", openai ? "" : "llama-3.1-8b-instant,openai/gpt-oss-20b");
    Duration timeout = Duration.ofSeconds(env.integer("LLM_TIMEOUT_SECONDS", 30, 1, 600));
    URI url =
        switch (provider) {
          case "groq" -> uri("GROQ_BASE_URL", groqUrl);
          case "openai" -> uri("LLM_BASE_URL", otherUrl);
          default -> null;
        };
    String key =
        switch (provider) {
          case "groq" -> groqKey;
          case "openai" -> otherKey;
          default -> null;
        };
    return new LlmSettings(
        provider,
        url,
        key,
        // If only one list is given, it serves both: the other list's defaults are another
        // provider's models.
        writers.isEmpty() ? rankers : writers,
        rankers.isEmpty() ? writers : rankers,
        env.list("LLM_EXTRA_MODELS", ""),
        timeout,
        env.integer("LLM_TOKENS_PER_MINUTE", 0, 0, Integer.MAX_VALUE),
        env.integer("LLM_MAX_CONCURRENT", 0, 0, 1_000_000),
        env.integer("LLM_MAX_WAITING", 1000, 0, 1_000_000),
        env.integer("LLM_BREAKER_FAILURES", 20, 1, 1_000_000),
        Duration.ofSeconds(env.integer("LLM_BREAKER_SECONDS", 5, 1, 600)));
  }

  /** It goes into a header, where other characters break the request or become question marks. */
  private static String key(Environment env, String name) {
    String key = env.secret(name);
    if (key != null && !key.matches("[ -~]+")) {
      throw Environment.bad(name, "****", "one line of printable ASCII characters");
    }
    return key;
  }

  private static List<String> models(Environment env, String name, String fallback) {
    List<String> models = env.list(name, fallback);
    // An empty list means the models that the endpoint lists; a list of blanks is a mistake.
    if (models.isEmpty() && !env.text(name, "").isEmpty()) {
      throw Environment.bad(name, "", "model names separated by commas");
    }
    return models;
  }

  /** The address before {@code /chat/completions}, which many people include. */
  private static URI uri(String name, String value) {
    boolean mayHoldAKey = value.indexOf('@') >= 0 || value.indexOf('?') >= 0;
    try {
      URI uri = URI.create(value.replaceFirst("(?:/+(?:chat/completions)?)+$", ""));
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (uri.getHost() != null
          && List.of("http", "https").contains(scheme)
          && uri.getPort() <= 65_535
          && uri.getRawUserInfo() == null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null) {
        return URI.create(scheme + uri.toString().substring(scheme.length()));
      }
      if (uri.getHost() != null
          && (uri.getRawUserInfo() != null
              || uri.getRawQuery() != null
              || uri.getRawFragment() != null)) {
        throw Environment.bad(
            name,
            mayHoldAKey ? "****" : value,
            "an absolute http or https URL without user, query and fragment");
      }
    } catch (IllegalArgumentException notAUri) {
      // Falls through to the error below.
    }
    throw Environment.bad(name, mayHoldAKey ? "****" : value, "an absolute http or https URL");
  }
}
