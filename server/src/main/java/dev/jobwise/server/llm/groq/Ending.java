package dev.jobwise.server.llm.groq;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a chunk or an answer tells about the end of the model's text. */
enum Ending {
  NONE(null),
  /** The model has said everything. */
  KNOWN(null),
  CUT(Verdict.CUT_BY_MAX_TOKENS),
  OTHER(Verdict.OTHER_END);

  private static final Set<String> KNOWN_ENDS =
      Set.of(
          "stop", "eos", "eos_token", "end_turn", "stop_sequence", "complete", "COMPLETE", "STOP");

  private static final Set<String> CUT_ENDS =
      Set.of("length", "max_tokens", "MAX_TOKENS", "model_length", "max_output_tokens");

  private static final Pattern NO_END =
      Pattern.compile("(?i)length|safety|filter|recitation|prohibited|malformed|error|abort");

  private final Verdict verdict;

  Ending(Verdict verdict) {
    this.verdict = verdict;
  }

  /** Why such an answer is not complete; null for no reason. */
  Verdict verdict() {
    return verdict;
  }

  /** Gateways to Gemini keep its spelling of the key; OpenAI's vision models used the last one. */
  static Ending of(JsonNode choice) {
    Ending told =
        Stream.of(
                choice.path("finish_reason"),
                choice.path("finishReason"),
                choice.path("finish_details").path("type"))
            .filter(reason -> ProviderErrors.isSet(reason) && !reason.asText().equals("null"))
            .findFirst()
            .map(Ending::named)
            .orElse(NONE);
    return told == KNOWN && isDenied(choice) ? OTHER : told;
  }

  /**
   * Whether the model's own reason, which gateways and vLLM tell beside theirs, is no end. It has
   * too many spellings for a list of the good ones.
   */
  private static boolean isDenied(JsonNode choice) {
    return Stream.of(choice.path("native_finish_reason"), choice.path("stop_reason"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .anyMatch(reason -> CUT_ENDS.contains(reason) || NO_END.matcher(reason).find());
  }

  private static Ending named(JsonNode reason) {
    String name = reason.isTextual() ? reason.textValue() : "?";
    return KNOWN_ENDS.contains(name) ? KNOWN : CUT_ENDS.contains(name) ? CUT : OTHER;
  }
}
