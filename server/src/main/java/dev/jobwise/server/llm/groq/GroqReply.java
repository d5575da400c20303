package dev.jobwise.server.llm.groq;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jobwise.server.llm.TokenEstimate;
import java.util.Set;

/**
 * What has been understood of one answer, be it whole or in chunks. Reasoning is ignored. Not
 * thread-safe.
 */
final class GroqReply {

  // Two objects in one line are damage: the second must not be lost without a word.
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** Reasons to stop that leave an answer without its end; other ones are a model's own way. */
  private static final Set<String> BROKEN_ENDS =
      Set.of("content_filter", "tool_calls", "function_call", "error");

  private final StringBuilder unread = new StringBuilder();
  private boolean hasText;
  private boolean blank = true;
  private boolean ended;
  private boolean done;
  private boolean broken;
  private boolean cutShort;
  private int totalTokens;
  private int textTokens;

  /** One server-sent event of a streamed answer. */
  void event(String name, String data) {
    if (broken) {
      return; // What follows would close the gap without a trace.
    }
    if (data.equals("[DONE]")) {
      done = true;
    } else if (name.equals("error")) {
      broken = true;
    } else if ((name.isEmpty() || name.equals("message")) && !json(data)) {
      if (data.contains("\n")) {
        // Some servers leave out the blank lines between events, which joins their data.
        data.lines().forEach(line -> event("", line));
      } else if (data.startsWith("{") && !ended) {
        broken = true; // A damaged chunk, whose text would be missing in the middle of the answer.
      }
    }
  }

  /** A JSON chunk, or the whole of an unary answer; false if the text is not a JSON object. */
  boolean json(String text) {
    JsonNode node = tree(text);
    if (!node.isObject()) {
      return false;
    }
    chunk(node);
    return true;
  }

  /** The {@code code} of an error body, or an empty text. */
  static String errorCode(String body) {
    return tree(body).path("error").path("code").asText();
  }

  private void chunk(JsonNode node) {
    JsonNode groq = node.path("x_groq");
    broken |= isSet(node.path("error")) || isSet(groq.path("error"));
    JsonNode choice = node.path("choices").path(0);
    JsonNode part = choice.has("delta") ? choice.path("delta") : choice.path("message");
    if (part.path("content").isTextual()) {
      append(part.path("content").textValue());
    }
    String finish = choice.path("finish_reason").asText("");
    broken |= BROKEN_ENDS.contains(finish);
    cutShort |= finish.equals("length");
    ended |= !finish.isEmpty();
    JsonNode usage = isSet(node.path("usage")) ? node.path("usage") : groq.path("usage");
    if (usage.path("total_tokens").isInt()) {
      totalTokens = usage.path("total_tokens").intValue();
      // Usage by itself comes after the last text only; some servers add it to every chunk.
      ended |= choice.isMissingNode();
    }
  }

  private void append(String text) {
    hasText |= !text.isEmpty();
    blank &= text.isBlank();
    textTokens += TokenEstimate.of(text);
    unread.append(text);
  }

  /** The text since the last call; the first half of a character waits for its second half. */
  String take() {
    int end = unread.length();
    if (end > 0 && Character.isHighSurrogate(unread.charAt(end - 1))) {
      end--;
    }
    String text = unread.substring(0, end);
    unread.delete(0, end);
    return text;
  }

  boolean hasUnread() {
    return !unread.isEmpty();
  }

  /** Whether any text has come, even if only white space. */
  boolean hasText() {
    return hasText;
  }

  /** Whether nothing more will come by the provider's word. */
  boolean isDone() {
    return done;
  }

  /** Whether it can no more become a whole answer. */
  boolean isBroken() {
    return broken || cutShort;
  }

  /** Whether it is a whole answer, though its usage may be missing. */
  boolean isWhole() {
    return isOver() && !cutShort && !blank;
  }

  /** Whether the model has ended in order, though it may have said nothing, or not all. */
  boolean isOver() {
    return (ended || done) && !broken;
  }

  /** Tokens as the provider counted them, or 0 if it did not say. */
  int totalTokens() {
    return totalTokens;
  }

  /** An estimate of the tokens of the text alone. */
  int textTokens() {
    return textTokens;
  }

  private static boolean isSet(JsonNode node) {
    return !node.isMissingNode() && !node.isNull();
  }

  private static JsonNode tree(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      return node == null ? JSON.missingNode() : node;
    } catch (JsonProcessingException notJson) {
      return JSON.missingNode();
    }
  }
}
