package dev.jobwise.server.ranking;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.job.TargetJob;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.PromptBudget;
import dev.jobwise.server.llm.Prompts;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.Project;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the ranking request for a model. It is cut to fit the smallest model that may answer,
 * starting with the items that answer the job least.
 */
final class RankPrompt {

  /** The documented limit of the ranking models, for question and answer together. */
  private static final int MAX_TOKENS = 8192;

  /**
   * The instructions have 350 tokens and the keys of the job 50; the rest is for what a provider
   * adds.
   */
  private static final int TOKENS_AROUND = 600;

  /** For the rationale, keys and punctuation of the answer. */
  private static final int ANSWER_TOKENS = 300;

  /** An id appears in a list and among the scores, at 20 tokens each. */
  private static final int ANSWER_TOKENS_PER_ITEM = 50;

  /** The answer's schema names every id twice. */
  private static final int SCHEMA_TOKENS_PER_ITEM = 45;

  /** For the id, keys, dates and punctuation of an item in the question. */
  private static final int FACT_TOKENS_PER_ITEM = 60;

  /** The most items of a kind; rules order any further ones. */
  private static final int MAX_ITEMS = 12;

  /** The longest accepted wish, in the script that takes the most tokens. */
  private static final int WISH_TOKENS = 1000;

  private static final int MAX_KEYWORDS = 30;
  private static final int DESCRIPTION_TOKENS = 1000;
  private static final int LINES_TOKENS = 500;
  private static final int ITEM_NAME_TOKENS = 60;
  private static final int ITEM_LIST_TOKENS = 100;
  private static final int ITEM_TEXT_TOKENS = 500;

  private static final Logger log = LoggerFactory.getLogger(RankPrompt.class);
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final String INSTRUCTIONS = Prompts.instructions(RankPrompt.class, "rank.v1.txt");
  private static final String AGAIN =
      "\nYour last answer was not the JSON object that is asked for. Answer with that alone.\n";

  private final int userId;
  private final ObjectNode facts;
  private final ObjectNode schema;
  private final int answerTokens;

  /**
   * @param experienceIds all experiences of the profile, in the order of the rules
   * @param projectIds all projects of the profile, in the order of the rules
   * @param customPrompt what to look for besides the job, or null
   */
  RankPrompt(
      TargetJob job,
      Profile profile,
      List<String> experienceIds,
      List<String> projectIds,
      String customPrompt) {
    userId = job.userId();
    List<Experience> experiences = first(profile.experiences(), Experience::id, experienceIds);
    List<Project> projects = first(profile.projects(), Project::id, projectIds);
    int items = experiences.size() + projects.size();
    answerTokens = ANSWER_TOKENS + ANSWER_TOKENS_PER_ITEM * items;
    int tokens =
        MAX_TOKENS
            - TOKENS_AROUND
            - answerTokens
            - (SCHEMA_TOKENS_PER_ITEM + FACT_TOKENS_PER_ITEM) * items;
    PromptBudget budget = new PromptBudget(tokens);
    String wish = customPrompt == null ? null : budget.take(customPrompt, WISH_TOKENS);
    facts = JSON.objectNode();
    facts.set("job", job(job, budget));
    facts.put("custom_prompt", wish);
    facts.set("experiences", array(experiences, item -> experience(item, budget)));
    facts.set("projects", array(projects, item -> project(item, budget)));
    schema =
        schema(
            Stream.concat(
                    experiences.stream().map(Experience::id), projects.stream().map(Project::id))
                .toList());
    int itemsLeftOut = experienceIds.size() + projectIds.size() - items;
    if (budget.charactersCut() > 0 || itemsLeftOut > 0) {
      log.info(
          "A ranking prompt was cut to fit: {} characters and {} items left out",
          budget.charactersCut(),
          itemsLeftOut);
    }
  }

  ChatRequest request(Deadline deadline) {
    return request(INSTRUCTIONS, deadline);
  }

  /** Repeats the question after an unusable answer. */
  ChatRequest repeated(Deadline deadline) {
    return request(INSTRUCTIONS + AGAIN, deadline);
  }

  private ChatRequest request(String instructions, Deadline deadline) {
    return new ChatRequest(
        userId, ChatTask.RANK, instructions, facts, schema, answerTokens, 0, deadline);
  }

  private static ObjectNode job(TargetJob job, PromptBudget budget) {
    ObjectNode facts =
        JSON.objectNode()
            .put("title", budget.take(job.title(), ITEM_NAME_TOKENS))
            .put("company", budget.take(job.company(), ITEM_NAME_TOKENS));
    List<String> keywords = job.parsedKeywords().stream().limit(MAX_KEYWORDS).toList();
    ArrayNode keywordNode = Prompts.strings(budget.take(keywords, LINES_TOKENS));
    ArrayNode mustHave = Prompts.strings(budget.take(job.mustHave(), LINES_TOKENS));
    ArrayNode niceToHave = Prompts.strings(budget.take(job.niceToHave(), LINES_TOKENS / 2));
    facts.put("description", budget.take(job.description(), DESCRIPTION_TOKENS));
    facts.set("requirements", mustHave);
    facts.set("nice_to_have", niceToHave);
    facts.set("keywords", keywordNode);
    return facts;
  }

  private static ObjectNode experience(Experience experience, PromptBudget budget) {
    ObjectNode facts =
        JSON.objectNode()
            .put("id", experience.id())
            .put("title", budget.take(experience.title(), ITEM_NAME_TOKENS))
            .put("company", budget.take(experience.company(), ITEM_NAME_TOKENS));
    ArrayNode technologies =
        Prompts.strings(budget.take(experience.technologies(), ITEM_LIST_TOKENS));
    facts.put("text", budget.take(experience.description(), ITEM_TEXT_TOKENS));
    facts.set(
        "achievements", Prompts.strings(budget.take(experience.achievements(), ITEM_TEXT_TOKENS)));
    facts.set("technologies", technologies);
    return facts
        .put("start_date", experience.startDate().toString())
        .put("end_date", experience.endDate() == null ? null : experience.endDate().toString())
        .put("is_current", experience.isCurrent());
  }

  private static ObjectNode project(Project project, PromptBudget budget) {
    ObjectNode facts =
        JSON.objectNode()
            .put("id", project.id())
            .put("name", budget.take(project.name(), ITEM_NAME_TOKENS));
    ArrayNode technologies = Prompts.strings(budget.take(project.technologies(), ITEM_LIST_TOKENS));
    facts.put("text", budget.take(RankableItem.of(project).text(), ITEM_TEXT_TOKENS));
    facts.set("technologies", technologies);
    return facts;
  }

  /** Returns a schema that requires all keys and allows no others, as strict modes demand. */
  private static ObjectNode schema(List<String> ids) {
    ObjectNode properties = JSON.objectNode();
    properties.set("experience_ids", stringArray());
    properties.set("project_ids", stringArray());
    ObjectNode scores = JSON.objectNode();
    ids.forEach(id -> scores.putObject(id).put("type", "number"));
    properties.set("relevance_scores", Prompts.object(scores));
    properties.putObject("rationale").put("type", "string");
    return Prompts.object(properties);
  }

  private static ObjectNode stringArray() {
    ObjectNode array = JSON.objectNode().put("type", "array");
    array.putObject("items").put("type", "string");
    return array;
  }

  private static <T> List<T> first(List<T> items, Function<T, String> id, List<String> order) {
    return items.stream()
        .sorted(Comparator.comparingInt(item -> order.indexOf(id.apply(item))))
        .limit(MAX_ITEMS)
        .toList();
  }

  private static <T> ArrayNode array(List<T> items, Function<T, ObjectNode> facts) {
    ArrayNode array = JSON.arrayNode();
    items.forEach(item -> array.add(facts.apply(item)));
    return array;
  }
}
