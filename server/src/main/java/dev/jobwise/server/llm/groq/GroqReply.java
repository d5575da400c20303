package dev.jobwise.server.llm.groq;

import static dev.jobwise.server.llm.groq.ProviderErrors.isSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.TokenEstimate;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One answer as understood so far, from one JSON text or from chunks. Thoughts are not part of its
 * text. Only an ending that we know makes it complete. A fault before that ending breaks it for
 * good; a fault after it does no harm, because everything has been said. Not thread-safe.
 */
final class GroqReply implements SseReader.Sink {

  /** These replace a delta when Azure's content filter runs next to the model. */
  private static final Set<String> NOTES =
      Set.of("content_filter_results", "content_filter_offsets");

  /** Matches the name of a field that we may ignore. */
  private static final Pattern OTHER_FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,31}");

  private static final String CONTENT = "content";

  private final AnswerText text = new AnswerText();
  private Verdict fault;
  private JsonNode error = MissingNode.getInstance();
  private boolean inDeltas;
  private boolean ended;

  /** Whether text has followed an end, as where a gateway writes one into every chunk. */
  private boolean contradicted;

  private boolean done;
  private int promptTokens;
  private int totalTokens;

  @Override
  public void event(String name, String data) {
    if (fault != null) {
      return; // Later text would close the gap without a trace.
    }
    if (data.equals("[DONE]")) {
      done = true;
      return;
    }
    JsonNode node = ProviderErrors.tree(data);
    if (!name.isEmpty() && !name.equals("message")) {
      // Other events are not part of the answer, unless they report that there will be none.
      if (ProviderErrors.speaksOfOne(name) || node.isObject() && ProviderErrors.tells(node)) {
        error(node);
      }
    } else if (node.isContainerNode()) {
      json(node);
    } else if (data.contains("\n")) {
      // Some servers omit the blank lines between events, which joins their data.
      data.lines().map(String::strip).forEach(line -> event("", line));
    } else if (looksCut(data)) {
      broken(Verdict.DAMAGED_STREAM);
    } else if (ProviderErrors.speaksOfOne(data)) {
      error(node);
    }
  }

  @Override
  public void stray(String field, String line) {
    boolean comment = field.isEmpty();
    if (comment ? line.contains("\"choices\"") : looksCut(line)) {
      if (ProviderErrors.isErrorName(field)) {
        error(ProviderErrors.tree(line.substring(field.length() + 1)));
      } else {
        broken(Verdict.DAMAGED_STREAM);
      }
    } else if (!comment && ProviderErrors.isErrorName(field)) {
      error(MissingNode.getInstance());
    } else if (!comment && !OTHER_FIELD.matcher(field).matches()) {
      broken(Verdict.DAMAGED_STREAM); // Plain text, such as a proxy inserts.
    }
  }

  /** Whether a text that is not JSON may be damaged JSON: a word of the answer could be missing. */
  private static boolean looksCut(String line) {
    return line.indexOf('{') >= 0
        || line.indexOf('}') >= 0
        || line.indexOf('"') >= 0
        || line.indexOf('<') >= 0;
  }

  @Override
  public void broken(Verdict why) {
    if (!ended && fault == null) {
      fault = why;
    }
  }

  /** A whole answer, or whatever came in its place. */
  void whole(String json) {
    JsonNode node = ProviderErrors.tree(json);
    if (node.isContainerNode()) {
      json(node);
      done = true;
    } else {
      broken(Verdict.DAMAGED_STREAM);
    }
  }

  /** The provider itself found that the model's text is not the requested JSON. */
  void rejected(String written) {
    append(written);
    fault = Verdict.REJECTED_JSON;
  }

  private void json(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::chunk);
    } else {
      chunk(node);
    }
  }

  private void error(JsonNode told) {
    if (!ended && fault == null) {
      error = told;
      fault = ProviderErrors.rejectsJson(told) ? Verdict.REJECTED_JSON : Verdict.ERROR_INSIDE;
    }
  }

  private void chunk(JsonNode node) {
    if (ProviderErrors.tells(node)) {
      error(node);
      return;
    }
    JsonNode choices = node.path("choices");
    JsonNode usage =
        isSet(node.path("usage")) ? node.path("usage") : node.path("x_groq").path("usage");
    if (choices.isArray()) {
      choices.forEach(this::choice);
    } else if (isSet(choices)
        || !usage.isObject() && node.path("object").asText().startsWith("chat.completion")) {
      broken(Verdict.DAMAGED_STREAM);
    }
    if (usage.path("total_tokens").isInt()) {
      totalTokens = usage.path("total_tokens").intValue();
      promptTokens = usage.path("prompt_tokens").asInt();
    }
  }

  private void choice(JsonNode choice) {
    if (choice.path("index").asInt() != 0) {
      return; // Nobody asked for a second answer.
    }
    Ending ending = Ending.of(choice);
    JsonNode delta = choice.path("delta");
    JsonNode message = choice.path("message");
    JsonNode plain = choice.path("text");
    if (plain.isTextual() && !delta.has(CONTENT) && !message.has(CONTENT)) {
      append(plain.textValue()); // As completions did before there were chats.
    } else if (delta.isObject()) {
      part(delta, true);
    } else if (isSet(delta) || isSet(message) && !message.isObject()) {
      broken(Verdict.DAMAGED_STREAM);
    } else if (message.isObject()) {
      part(message, false);
    } else if (ending == Ending.NONE && NOTES.stream().noneMatch(choice::has)) {
      broken(Verdict.DAMAGED_STREAM); // An empty choice.
    }
    if (ending == Ending.KNOWN) {
      ended = true;
      text.end();
    } else if (ending.verdict() != null && fault == null) {
      // Also after another ending: two that contradict each other count as none.
      fault = ending.verdict();
    }
  }

  private void part(JsonNode part, boolean delta) {
    if (isSet(part.path("refusal"))) {
      broken(Verdict.REFUSAL);
    }
    JsonNode content = part.path(CONTENT);
    StringBuilder words = new StringBuilder();
    if (content.isArray()) {
      content.forEach(it -> words.append(words(it)));
    } else {
      words.append(words(content));
    }
    String said = words.toString();
    // Each message is all of the answer so far.
    String rest = delta ? text.unrepeated(said) : text.unsaid(said);
    if (rest != null) {
      append(rest);
    } else if (delta || !inDeltas) {
      append(said);
    }
    inDeltas |= delta && !said.isEmpty();
  }

  /** A text, or one part of a text. Parts of other types are thoughts. */
  private String words(JsonNode content) {
    if (content.isTextual()) {
      return content.textValue();
    }
    if (content.isObject()) {
      String type = content.path("type").asText("text");
      if (type.equals("text") || type.equals("output_text")) {
        return content.path("text").asText("");
      }
      if (type.equals("refusal")) {
        broken(Verdict.REFUSAL);
      }
    } else if (!content.isNull() && !content.isMissingNode()) {
      broken(Verdict.DAMAGED_STREAM);
    }
    return "";
  }

  private void append(String piece) {
    if (piece.isEmpty() || fault != null || ended && piece.isBlank()) {
      return;
    }
    contradicted |= ended;
    ended = false; // The model continues, so that was not its end.
    fault = text.add(piece);
  }

  /** The text since the last call; the first half of a character waits for its second half. */
  String take() {
    return text.take();
  }

  boolean hasUnread() {
    return text.hasUnread();
  }

  /** Whether any text has come, even if only white space. */
  boolean hasText() {
    return !text.isEmpty();
  }

  /** Whether the provider has said that nothing more will come. */
  boolean isDone() {
    return done;
  }

  /** Whether it can no longer become a complete answer. */
  boolean isBroken() {
    return fault != null;
  }

  /** Whether it is a complete answer, though its usage may be missing. */
  boolean isWhole() {
    return isEnded() && fault == null && !text.isBlank() && !text.isCut() && !text.isThinking();
  }

  /** An end that more text has followed proves nothing; then the provider must have ended, too. */
  private boolean isEnded() {
    return ended && (done || !contradicted);
  }

  /** Whether the model has ended, though its text may be empty, cut at its limit, or not JSON. */
  boolean isOver() {
    return isEnded() && fault == null
        || fault == Verdict.CUT_BY_MAX_TOKENS
        || fault == Verdict.REJECTED_JSON;
  }

  /** Why it is not complete. */
  Verdict verdict() {
    if (fault != null) {
      return fault;
    }
    return isEnded() && !text.isCut() ? Verdict.NO_TEXT : Verdict.NO_KNOWN_END;
  }

  /** The error that came inside the answer, or a missing node. */
  JsonNode error() {
    return error;
  }

  /** The part of {@link #tokens} that the question took. */
  int inputTokens(ChatRequest request) {
    int counted = promptTokens > 0 ? promptTokens : TokenEstimate.ofQuestion(request);
    return Math.min(counted, tokens(request));
  }

  /** Tokens of question and answer as the provider counted them, otherwise an estimate. */
  int tokens(ChatRequest request) {
    return totalTokens > 0 ? totalTokens : TokenEstimate.ofQuestion(request) + text.tokens();
  }
}
