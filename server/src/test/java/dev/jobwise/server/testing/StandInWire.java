package dev.jobwise.server.testing;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groq's JSON of one answer, built as text: a thousand streams may run at once. */
final class StandInWire {

  static final String ERROR =
      "{\"error\":{\"message\":\"upstream secret detail\",\"type\":\"server_error\","
          + "\"code\":\"internal\",\"status_code\":500}}";

  private static final JsonStringEncoder QUOTE = JsonStringEncoder.getInstance();
  private static final int PROMPT_TOKENS = 100;

  private final String id;
  private final String model;
  private final String head;
  private final boolean includeUsage;
  private int answerTokens;

  StandInWire(String id, GroqStandIn.Asked asked) {
    this.id = id;
    model = asked.model();
    head =
        "data: {\"id\":\"chatcmpl-"
            + id
            + "\",\"object\":\"chat.completion.chunk\",\"created\":1795000000,\"model\":\""
            + model
            + "\",\"system_fingerprint\":\"fp_stand_in\",";
    includeUsage = asked.body().path("stream_options").path("include_usage").asBoolean();
  }

  /** The code of what Groq would refuse in a request, or null. */
  static String refusal(JsonNode body) {
    JsonNode format = body.path("response_format").path("type");
    boolean saysJson = body.path("messages").toString().toLowerCase(Locale.ROOT).contains("json");
    boolean strict = format.asText().equals("json_schema");
    boolean reasoner = body.path("model").asText().startsWith("openai/gpt-oss-");
    if ((format.asText().equals("json_object") && !saysJson)
        || (strict && (!reasoner || body.path("stream").asBoolean()))
        || (body.has("include_reasoning") && !reasoner)
        || (body.has("reasoning_format") && reasoner)
        || (body.path("max_completion_tokens").asInt(1) < 1)) {
      return "invalid_request";
    }
    return null;
  }

  /** The writes of a streamed answer, one token each, created on demand. */
  Iterator<byte[]> stream(StandInReply reply, List<String> pieces) {
    Stream<String> start =
        Stream.of(choice("{\"role\":\"assistant\",\"content\":\"\"}", "null", groq("")));
    Stream<String> thoughts = reply.reasoning.stream().map(t -> delta("reasoning", t));
    Stream<String> texts = pieces.stream().map(this::text);
    Stream<String> end = Stream.of(reply).map(this::end);
    Stream<String> events =
        Stream.concat(Stream.concat(start, thoughts), Stream.concat(texts, end));
    if (!reply.isPaced()) {
      events = Stream.of(events.collect(Collectors.joining()));
    }
    return events.map(event -> event.getBytes(StandardCharsets.UTF_8)).iterator();
  }

  private String end(StandInReply reply) {
    return switch (reply.end) {
      case WHOLE -> finish(reply.finishReason);
      case ERROR -> "event: error\ndata: " + ERROR + "\n\n";
      case CUT, STALL -> ": no more\n\n";
    };
  }

  /** The body of a unary answer; half of it if it should be incomplete. */
  byte[] whole(StandInReply reply, List<String> pieces) {
    answerTokens = pieces.size();
    String reasoning = quoted(String.join("", reply.reasoning));
    String body =
        "{\"id\":\"chatcmpl-%s\",\"object\":\"chat.completion\",\"model\":\"%s\",\"choices\":[{"
            .formatted(id, model);
    body += "\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"";
    body += quoted(String.join("", pieces)) + "\",\"reasoning\":\"" + reasoning + "\"},";
    body += "\"finish_reason\":\"" + reply.finishReason + "\"}],\"usage\":" + usage() + "}";
    String sent =
        switch (reply.end) {
          case WHOLE -> body;
          case ERROR -> ERROR;
          case CUT, STALL -> body.substring(0, body.length() / 2);
        };
    return sent.getBytes(StandardCharsets.UTF_8);
  }

  /** The event of one token. */
  String text(String token) {
    return delta("content", token);
  }

  /** The last events: finish reason with Groq's own usage, standard usage if requested, the end. */
  String finish(String reason) {
    String usage = "\"usage\":" + usage();
    String end = choice("{}", '"' + reason + '"', groq("," + usage));
    if (includeUsage) {
      end += head + "\"choices\":[]," + usage + "}\n\n";
    }
    return end + "data: [DONE]\n\n";
  }

  private String delta(String field, String text) {
    answerTokens++;
    return choice("{\"" + field + "\":\"" + quoted(text) + "\"}", "null", "");
  }

  private String choice(String delta, String finishReason, String more) {
    return head
        + "\"choices\":[{\"index\":0,\"delta\":"
        + delta
        + ",\"logprobs\":null,\"finish_reason\":"
        + finishReason
        + "}]"
        + more
        + "}\n\n";
  }

  private String groq(String more) {
    return ",\"x_groq\":{\"id\":\"req_" + id + "\"" + more + "}";
  }

  private String usage() {
    return "{\"queue_time\":0.001,\"prompt_tokens\":%d,\"completion_tokens\":%d,\"total_tokens\":%d}"
        .formatted(PROMPT_TOKENS, answerTokens, PROMPT_TOKENS + answerTokens);
  }

  private static String quoted(String text) {
    return new String(QUOTE.quoteAsString(text));
  }
}
