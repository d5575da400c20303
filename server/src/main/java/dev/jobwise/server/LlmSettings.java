package dev.jobwise.server;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Which language model writes, read from environment variables.
 *
 * @param provider {@code LLM_PROVIDER}: {@code groq} (default when {@code GROQ_API_KEY} is set),
 *     {@code openai} for any compatible endpoint, or {@code offline} (default otherwise)
 * @param baseUrl {@code GROQ_BASE_URL} or {@code LLM_BASE_URL}; null when offline
 * @param apiKey {@code GROQ_API_KEY} or {@code LLM_API_KEY}; null for none
 * @param writerModels {@code LLM_WRITER_MODELS}: models for letters and enhancement, in order of
 *     preference; with {@code openai} none for the other list, or the first that it lists
 * @param rankerModels {@code LLM_RANKER_MODELS}: models for rankings and style, likewise
 * @param extraModels {@code LLM_EXTRA_MODELS}: models that users may choose besides
 * @param timeout {@code LLM_TIMEOUT_SECONDS}: all model work of one request together; 30 s
 * @param tokensPerMinute {@code LLM_TOKENS_PER_MINUTE}: most tokens asked of each model; 0 for as
 *     many as the provider's rate headers allow
 * @param maxConcurrent {@code LLM_MAX_CONCURRENT}: most calls of each model at the same time; 0 for
 *     any number
 * @param maxWaiting {@code LLM_MAX_WAITING}: calls of each model that may wait for their turn; 1000
 * @param breakerFailures {@code LLM_BREAKER_FAILURES}: failed calls of a model in a row after which
 *     calls fail at once; 20
 * @param breakerPause {@code LLM_BREAKER_SECONDS}: time between two trials of a model that fails; 5
 *     s
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
    String groqKey = env.secret("GROQ_API_KEY");
    String provider =
        env.oneOf(
            "LLM_PROVIDER",
            groqKey == null ? "offline" : "groq",
            List.of("groq", "openai", "offline"));
    String groqUrl = env.text("GROQ_BASE_URL", "https://api.groq.com/openai/v1");
    String otherUrl = env.text("LLM_BASE_URL", null);
    String otherKey = env.secret("LLM_API_KEY");
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
        // Of two lists, one that is given serves both: the other's models are somebody else's.
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

  private static List<String> models(Environment env, String name, String fallback) {
    List<String> models = env.list(name, fallback);
    // Nothing stands for what the endpoint lists; a list of nothing is a mistake.
    if (models.isEmpty() && !env.text(name, "").isEmpty()) {
      throw Environment.bad(name, "", "model names separated by commas");
    }
    return models;
  }

  /** The address before {@code /chat/completions}, which many write with it. */
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
      // Falls through to the one error below.
    }
    throw Environment.bad(name, mayHoldAKey ? "****" : value, "an absolute http or https URL");
  }
}
