package dev.jobwise.server.profile.enhance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.Prompts;
import dev.jobwise.server.llm.TokenEstimate;
import dev.jobwise.server.profile.content.TextSection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The question that has a model rewrite sections: one request if all fit, else as few as do. */
final class EnhancePrompt {

  private static final Logger log = LoggerFactory.getLogger(EnhancePrompt.class);

  private static final String INSTRUCTIONS =
      Prompts.instructions(EnhancePrompt.class, "enhance.v1.txt");
  private static final JsonNode SCHEMA = schema();

  /** Tokens of a question and its answer together, from the contract's table of models. */
  private static final int MAX_TOKENS = 8192;

  /** What the provider's message format may take. */
  private static final int FRAME_TOKENS = 100;

  /** JSON around one section of an answer, its id included. */
  private static final int ANSWER_FRAME_TOKENS = 40;

  /** A lower temperature makes a rewrite repeat its original. */
  private static final double TEMPERATURE = 0.4;

  private static final String REPAIR =
      "\n\nYour last answer could not be used. Answer with that JSON object alone, and with the ids"
          + " as given.";

  private final ObjectNode frame;
  private final int userId;
  private final Deadline deadline;
  private final int roomTokens;
  private final String chosen;

  /**
   * @param style the four keys of a style, or null to write without one
   * @param customPrompt the person's wish, or null
   * @param chosen the only model that may write; null for those that are configured
   */
  EnhancePrompt(int userId, JsonNode style, String customPrompt, String chosen, Deadline deadline) {
    this.chosen = chosen;
    this.frame = JsonNodeFactory.instance.objectNode();
    frame.set("style", style);
    frame.put("custom_prompt", customPrompt);
    this.userId = userId;
    this.deadline = deadline;
    roomTokens =
        MAX_TOKENS
            - FRAME_TOKENS
            - TokenEstimate.of(INSTRUCTIONS + REPAIR)
            - TokenEstimate.of(SCHEMA.toString())
            - TokenEstimate.of(frame.toString());
  }

  /** The sections that go together, so that no request and no answer is too long for the model. */
  List<List<TextSection>> batches(List<TextSection> sections) {
    List<Batch> batches = new ArrayList<>();
    // The longest go first and the others fill the gaps, which needs the fewest batches.
    sections.stream()
        .map(this::shortened)
        .sorted(Comparator.comparingInt(EnhancePrompt::tokens).reversed())
        .forEach(
            section ->
                batches.stream()
                    .filter(batch -> batch.tokens + tokens(section) <= roomTokens)
                    .findFirst()
                    .orElseGet(
                        () -> {
                          batches.add(new Batch());
                          return batches.get(batches.size() - 1);
                        })
                    .add(section));
    List<String> order = sections.stream().map(TextSection::id).toList();
    return batches.stream().map(batch -> batch.inOrder(order)).toList();
  }

  /**
   * The question about one batch.
   *
   * @param again whether the last answer to it was useless
   */
  ChatRequest request(List<TextSection> batch, boolean again) {
    ObjectNode facts = frame.deepCopy();
    facts.putArray("sections").addAll(batch.stream().map(EnhancePrompt::json).toList());
    int answerTokens = batch.stream().mapToInt(EnhancePrompt::answerTokens).sum();
    return new ChatRequest(
        userId,
        ChatTask.ENHANCE,
        again ? INSTRUCTIONS + REPAIR : INSTRUCTIONS,
        facts,
        SCHEMA,
        answerTokens,
        TEMPERATURE,
        deadline,
        chosen);
  }

  /** A section too long for any request, without its last achievements or its text's end. */
  private TextSection shortened(TextSection section) {
    if (tokens(section) <= roomTokens) {
      return section;
    }
    // The question gets half of the room: the answer says the same and is about as long.
    int left = roomTokens / 2 - TokenEstimate.of(json(without(section)).toString());
    String text = TokenEstimate.cut(section.text(), left);
    left -= TokenEstimate.of(text);
    List<String> achievements = new ArrayList<>();
    for (String achievement : section.achievements()) {
      left -= TokenEstimate.of(achievement) + 2;
      if (left < 0) {
        break;
      }
      achievements.add(achievement);
    }
    log.info(
        "section {} was cut to {} characters and {} of {} achievements for its enhancement",
        section.id(),
        text.length(),
        achievements.size(),
        section.achievements().size());
    return copy(section, text, achievements);
  }

  private static TextSection without(TextSection section) {
    return copy(section, "", List.of());
  }

  private static TextSection copy(TextSection section, String text, List<String> achievements) {
    return new TextSection(
        section.id(),
        section.kind(),
        section.title(),
        section.organization(),
        text,
        achievements,
        // Twenty names tell what the work was about; a hundred add nothing to a rewrite.
        section.technologies().stream().limit(20).toList(),
        section.maxCharacters());
  }

  private static int tokens(TextSection section) {
    return TokenEstimate.of(json(section).toString()) + answerTokens(section);
  }

  /** A new text is seldom more than half as long again, and never longer than its limit. */
  private static int answerTokens(TextSection section) {
    int original =
        TokenEstimate.of(section.text())
            + TokenEstimate.of(String.join("\n", section.achievements()));
    return ANSWER_FRAME_TOKENS + Math.min(original * 3 / 2 + 100, section.maxCharacters());
  }

  private static ObjectNode json(TextSection section) {
    ObjectNode json =
        JsonNodeFactory.instance.objectNode().put("id", section.id()).put("kind", section.kind());
    if (section.title() != null) {
      json.put("title", section.title());
    }
    if (section.organization() != null) {
      json.put("organization", section.organization());
    }
    json.put("text", section.text());
    section.achievements().forEach(json.putArray("achievements")::add);
    section.technologies().forEach(json.putArray("technologies")::add);
    return json.put("max_characters", section.maxCharacters());
  }

  private static JsonNode schema() {
    ObjectNode schema = object();
    ObjectNode sections = schema.putObject("properties").putObject("sections");
    schema.putArray("required").add("sections");
    ObjectNode section = object();
    ObjectNode properties = section.putObject("properties");
    properties.putObject("id").put("type", "string");
    properties.putObject("text").put("type", "string");
    section.putArray("required").add("id").add("text");
    sections.put("type", "array").set("items", section);
    return schema;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "object")
        .put("additionalProperties", false);
  }

  /** A batch that is being filled. */
  private static final class Batch {
    private final List<TextSection> sections = new ArrayList<>();
    private int tokens;

    void add(TextSection section) {
      sections.add(section);
      tokens += EnhancePrompt.tokens(section);
    }

    List<TextSection> inOrder(List<String> ids) {
      return sections.stream().sorted(Comparator.comparing(s -> ids.indexOf(s.id()))).toList();
    }
  }
}
