package dev.jobwise.server.generation.letter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.job.Opening;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.PromptBudget;
import dev.jobwise.server.llm.Prompts;
import dev.jobwise.server.llm.TokenEstimate;
import dev.jobwise.server.profile.Education;
import dev.jobwise.server.profile.Experience;
import dev.jobwise.server.profile.Profile;
import dev.jobwise.server.profile.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts together what a model is asked for when a letter is written. */
final class LetterPrompt {

  private static final Logger log = LoggerFactory.getLogger(LetterPrompt.class);
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String INSTRUCTIONS =
      Prompts.instructions(LetterPrompt.class, "letter.v1.txt");

  /** Question and answer together: the documented limit of the writing models. */
  private static final int MOST_TOKENS = 8192;

  /** Keys, ids, dates and punctuation of the facts, and what a provider adds. */
  private static final int TOKENS_AROUND = 800;

  /** Longest wish that is accepted, in the alphabet that takes most tokens. */
  private static final int WISH_TOKENS = 1000;

  private static final int NAME_TOKENS = 100;

  /** Letters speak of the last degrees. */
  private static final int MOST_EDUCATION = 3;

  /** Twice the longest letter that is asked for. */
  private static final int ANSWER_TOKENS = 1200;

  private static final int WORDS_PER_PARAGRAPH = 75;

  private static final double TEMPERATURE = 0.7;

  private LetterPrompt() {}

  /**
   * @param companyName null if no company is to be named
   * @param style the applicant's, or null for a plain one
   * @param experiences the ones to write about, most relevant first
   * @param projects likewise
   */
  static ChatRequest of(
      LetterOrder order,
      Opening job,
      String companyName,
      Profile profile,
      List<Experience> experiences,
      List<Project> projects,
      JsonNode style,
      Deadline deadline) {
    PromptBudget budget =
        new PromptBudget(
            MOST_TOKENS - TokenEstimate.of(INSTRUCTIONS) - TOKENS_AROUND - ANSWER_TOKENS);
    String customPrompt = name(order.customPrompt(), WISH_TOKENS, budget);
    String company = name(companyName, NAME_TOKENS, budget);
    JsonNode styleFacts = style == null ? null : style(style, budget);
    ObjectNode applicant = applicant(profile, budget);
    ObjectNode jobFacts = job(job, budget);
    ArrayNode experienceFacts = array(experiences, item -> experience(item, budget));
    ArrayNode projectFacts = array(projects, item -> project(item, budget));
    ArrayNode educationFacts =
        array(
            profile.education().stream().limit(MOST_EDUCATION).toList(),
            item -> education(item, budget));
    jobFacts.put("description", budget.take(job.description(), 2000));
    if (budget.charactersCut() > 0) {
      log.info("A letter's prompt was cut to fit: {} characters", budget.charactersCut());
    }
    ObjectNode facts = JSON.objectNode();
    facts.set("job", jobFacts);
    facts.put("company_name", company);
    facts.put("paragraphs", order.paragraphs());
    facts.put("custom_prompt", customPrompt);
    facts.set("style", styleFacts);
    facts.set("applicant", applicant);
    facts.set("experiences", experienceFacts);
    facts.set("projects", projectFacts);
    facts.set("education", educationFacts);
    String instructions =
        INSTRUCTIONS
            .replace("{paragraphs}", Integer.toString(order.paragraphs()))
            .replace("{words}", "about " + order.paragraphs() * WORDS_PER_PARAGRAPH);
    return new ChatRequest(
        order.caller().userId(),
        ChatTask.LETTER,
        instructions,
        facts,
        null,
        ANSWER_TOKENS,
        TEMPERATURE,
        deadline);
  }

  private static ObjectNode applicant(Profile profile, PromptBudget budget) {
    ObjectNode facts =
        JSON.objectNode()
            .put("full_name", budget.take(profile.personalInfo().fullName(), NAME_TOKENS));
    facts.put("professional_summary", budget.take(profile.bestSummary(), 400));
    facts.set("technical_skills", Prompts.strings(budget.take(profile.skills().technical(), 300)));
    facts.set("soft_skills", Prompts.strings(budget.take(profile.skills().soft(), 150)));
    return facts;
  }

  private static ObjectNode job(Opening job, PromptBudget budget) {
    ObjectNode facts = JSON.objectNode().put("title", budget.take(job.title(), NAME_TOKENS));
    facts.put("company", name(job.companyKnown() ? job.company() : null, NAME_TOKENS, budget));
    facts.set("requirements", Prompts.strings(budget.take(job.mustHave(), 700)));
    facts.set("nice_to_have", Prompts.strings(budget.take(job.niceToHave(), 300)));
    facts.set("keywords", Prompts.strings(budget.take(job.parsedKeywords(), 300)));
    return facts;
  }

  private static ObjectNode experience(Experience experience, PromptBudget budget) {
    ObjectNode facts =
        JSON.objectNode()
            .put("id", experience.id())
            .put("title", budget.take(experience.title(), NAME_TOKENS))
            .put("company", budget.take(experience.company(), NAME_TOKENS));
    facts.set("achievements", Prompts.strings(budget.take(experience.achievements(), 300)));
    facts.put("text", budget.take(experience.bestDescription(), 400));
    facts.set("technologies", Prompts.strings(budget.take(experience.technologies(), 100)));
    return facts
        .put("start_date", text(experience.startDate()))
        .put("end_date", text(experience.endDate()))
        .put("is_current", experience.isCurrent());
  }

  private static ObjectNode project(Project project, PromptBudget budget) {
    ObjectNode facts =
        JSON.objectNode()
            .put("id", project.id())
            .put("name", budget.take(project.name(), NAME_TOKENS));
    facts.put("text", budget.take(project.bestDescription(), 300));
    facts.set("technologies", Prompts.strings(budget.take(project.technologies(), 100)));
    return facts;
  }

  private static ObjectNode education(Education education, PromptBudget budget) {
    return JSON.objectNode()
        .put("degree", budget.take(education.degree(), 50))
        .put("field_of_study", budget.take(education.fieldOfStudy(), 50))
        .put("institution", budget.take(education.institution(), 50));
  }

  private static ObjectNode style(JsonNode style, PromptBudget budget) {
    ObjectNode facts = JSON.objectNode();
    for (String key : List.of("tone", "vocabulary_level", "sentence_structure")) {
      facts.put(key, budget.take(style.path(key).asText(), NAME_TOKENS));
    }
    List<String> phrases = new ArrayList<>();
    style.path("key_phrases").forEach(phrase -> phrases.add(phrase.asText()));
    facts.set("key_phrases", Prompts.strings(budget.take(phrases, 200)));
    return facts;
  }

  /** Null stays null: it says something else than an empty text. */
  private static String name(String text, int mostTokens, PromptBudget budget) {
    return text == null ? null : budget.take(text, mostTokens);
  }

  private static String text(LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static <T> ArrayNode array(List<T> items, Function<T, ObjectNode> facts) {
    ArrayNode array = JSON.arrayNode();
    items.forEach(item -> array.add(facts.apply(item)));
    return array;
  }
}
