package dev.jobwise.server.llm.groq;

import java.net.URI;
import java.util.List;

/**
 * Where and how a provider that speaks OpenAI's chat completions is reached.
 *
 * @param baseUri address before {@code /chat/completions}; {@code http} means HTTP/1.1, {@code h2c}
 *     HTTP/2 without TLS, {@code https} whatever both sides agree on
 * @param apiKey bearer token, or null where none is needed
 * @param writerModels models for texts, the preferred one first; none for the first model that the
 *     provider lists
 * @param rankerModels models for judgements, likewise
 * @param extraModels models that users may choose besides
 * @param groq whether it is Groq itself: only then its own parameters are sent
 */
public record GroqSettings(
    URI baseUri,
    String apiKey,
    List<String> writerModels,
    List<String> rankerModels,
    List<String> extraModels,
    boolean groq) {

  public GroqSettings {
    writerModels = List.copyOf(writerModels);
    rankerModels = List.copyOf(rankerModels);
    extraModels = List.copyOf(extraModels);
  }

  /** Never shows the key. */
  @Override
  public String toString() {
    return "GroqSettings[baseUri=%s, apiKey=%s, writerModels=%s, rankerModels=%s, groq=%s]"
        .formatted(baseUri, apiKey == null ? "none" : "***", writerModels, rankerModels, groq);
  }
}
