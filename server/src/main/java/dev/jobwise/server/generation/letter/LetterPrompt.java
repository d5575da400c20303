package dev.jobwise.server.generation.letter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.language.Languages;
import dev.jobwise.server.common.voice.Voice;
import dev.jobwise.server.common.voice.VoiceFeature;
import dev.jobwise.server.generation.letter.LetterWishes.Tone;
import dev.jobwise.server.job.TargetJob;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.PromptBudget;
import dev.jobwise.server.llm.Prompts;
import dev.jobwise.server.llm.TokenEstimate;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.Project;
import dev.jobwise.server.sample.WritingStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds the model's request for a letter. */
final class LetterPrompt {

  private static final Logger log = LoggerFactory.getLogger(LetterPrompt.class);
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String INSTRUCTIONS =
      Prompts.instructions(LetterPrompt.class, "letter.v2.txt");

  /** Question and answer together: the documented limit of the writing models. */
  private static final int MAX_TOKENS = 8192;

  /** Keys, ids, dates and punctuation of the facts, and what a provider adds. */
  private static final int TOKENS_AROUND = 960;

  /** The longest accepted wish, in the alphabet that takes most tokens. */
  private static final int WISH_TOKENS = 1000;

  private static final int NAME_TOKENS = 100;

  /** A letter mentions only the latest degrees. */
  private static final int MAX_EDUCATION = 3;

  private static final int MAX_CERTIFICATIONS = 5;

  private static final int MAX_LANGUAGES = 6;

  /** Twice the longest letter that we ask for. */
  private static final int ANSWER_TOKENS = 1200;

  private static final int WORDS_PER_PARAGRAPH = 75;

  private static final double TEMPERATURE = 0.7;

  private static final Map<Tone, String> TONES =
      Map.of(
          Tone.OWN,
          "follow its tone, its vocabulary and its sentence structure",
          Tone.FORMAL,
          "follow its vocabulary and its sentence structure; the tone is formal: no contractions,"
              + " no exclamation marks, measured words",
          Tone.WARM,
          "follow its vocabulary and its sentence structure; the tone is warm and personal",
          Tone.DIRECT,
          "follow its vocabulary; the tone is direct: short sentences, facts first",
          Tone.ENTHUSIASTIC,
          "follow its vocabulary and its sentence structure; the tone is enthusiastic about the"
              + " work, without empty praise");

  private LetterPrompt() {}

  /** Builds the request from the letter's content. */
  static ChatRequest of(LetterContent content, Deadline deadline) {
    PromptBudget budget = budget();
    ObjectNode facts = facts(content, budget);
    if (budget.charactersCut() > 0) {
      log.info("A letter's prompt was cut to fit: {} characters", budget.charactersCut());
    }
    return new ChatRequest(
        content.order().caller().userId(),
        ChatTask.LETTER,
        instructions(content),
        facts,
        null,
        ANSWER_TOKENS,
        TEMPERATURE,
        deadline);
  }

  private static String instructions(LetterContent content) {
    LetterOrder order = content.order();
    return INSTRUCTIONS
        .replace("{paragraphs}", Integer.toString(order.paragraphs()))
        .replace("{words}", words(order))
        .replace("{language}", Languages.name(content.language()))
        .replace("{tone}", TONES.get(order.wishes().tone()));
  }

  /** The limits come from the contract. */
  private static String words(LetterOrder order) {
    return switch (order.wishes().length()) {
      case SHORT -> "at most 180";
      case STANDARD -> "about " + order.paragraphs() * WORDS_PER_PARAGRAPH;
      case LONG -> "at least 380 and at most 500";
    };
  }

  /** Returns the facts of a request, cut to fit the model. */
  static ObjectNode facts(LetterContent content) {
    return facts(content, budget());
  }

  private static PromptBudget budget() {
    return new PromptBudget(
        MAX_TOKENS - TokenEstimate.of(INSTRUCTIONS) - TOKENS_AROUND - ANSWER_TOKENS);
  }

  /** Facts that come first in the budget are cut last. */
  private static ObjectNode facts(LetterContent content, PromptBudget budget) {
    String customPrompt = orNull(content.order().customPrompt(), WISH_TOKENS, budget);
    String company = orNull(content.companyName(), NAME_TOKENS, budget);
    JsonNode style =
        content.style().map(found -> style(found.style(), content, budget)).orElse(null);
    ObjectNode applicant = applicant(content, budget);
    ObjectNode job = job(content.job(), budget);
    ArrayNode experiences = array(content.experiences(), item -> experience(item, budget));
    ArrayNode projects = array(content.projects(), item -> project(item, budget));
    ArrayNode education =
        array(
            content.profile().education().stream().limit(MAX_EDUCATION).toList(),
            item -> education(item, content.today(), budget));
    ArrayNode certifications =
        array(
            content.profile().skills().certifications().stream().limit(MAX_CERTIFICATIONS).toList(),
            item -> JSON.objectNode().put("name", budget.take(item.name(), 40)));
    job.put("description", budget.take(content.job().description(), 2000));
    ObjectNode facts = JSON.objectNode().put("language", content.language());
    facts.set("job", job);
    facts.put("company_name", company);
    facts.put("paragraphs", content.order().paragraphs());
    LetterWishes wishes = content.order().wishes();
    if (wishes.tone() != LetterWishes.Tone.OWN) {
      facts.put("tone", LowerCase.of(wishes.tone().name()));
    }
    if (wishes.length() != LetterWishes.Length.STANDARD) {
      facts.put("length", LowerCase.of(wishes.length().name()));
    }
    facts.put("custom_prompt", customPrompt);
    facts.set("style", style);
    facts.set("applicant", applicant);
    facts.set("experiences", experiences);
    facts.set("projects", projects);
    facts.set("education", education);
    facts.set("certifications", certifications);
    return facts;
  }

  private static ObjectNode applicant(LetterContent content, PromptBudget budget) {
    Profile profile = content.profile();
    ObjectNode facts =
        JSON.objectNode()
            .put("full_name", budget.take(profile.personalInfo().fullName(), NAME_TOKENS));
    home(content, budget).ifPresent(town -> facts.put("lives_at_place_of_work", town));
    facts.put("professional_summary", budget.take(profile.bestSummary(), 400));
    facts.set("technical_skills", Prompts.strings(budget.take(profile.skills().technical(), 300)));
    facts.set("soft_skills", Prompts.strings(budget.take(profile.skills().soft(), 150)));
    List<Language> languages = profile.skills().languages();
    facts.set(
        "languages",
        array(
            languages.subList(0, Math.min(MAX_LANGUAGES, languages.size())),
            language -> language(language, budget)));
    return facts;
  }

  /** Returns the town of the applicant, if the job is there too; no letter needs any other. */
  private static Optional<String> home(LetterContent content, PromptBudget budget) {
    String town = content.profile().personalInfo().location();
    String place = content.job().location();
    if (town == null || place == null) {
      return Optional.empty();
    }
    String name = town.split(",", 2)[0].strip();
    String lower = " " + LowerCase.of(name);
    boolean there =
        !name.isEmpty()
            && Stream.of(place.split("[,/();]"))
                .anyMatch(part -> (" " + LowerCase.of(part.strip())).endsWith(lower));
    return there ? Optional.of(budget.take(name, NAME_TOKENS)) : Optional.empty();
  }

  private static ObjectNode language(Language language, PromptBudget budget) {
    return JSON.objectNode()
        .put("name", budget.take(language.name(), 10))
        .put("proficiency", language.proficiency());
  }

  private static ObjectNode job(TargetJob job, PromptBudget budget) {
    ObjectNode facts = JSON.objectNode();
    facts.put("title", orNull(job.titleKnown() ? job.title() : null, NAME_TOKENS, budget));
    facts.put("company", orNull(job.companyKnown() ? job.company() : null, NAME_TOKENS, budget));
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

  /** A degree that is not held yet is marked, so that no letter claims it. */
  private static ObjectNode education(Education education, LocalDate today, PromptBudget budget) {
    ObjectNode facts =
        JSON.objectNode()
            .put("degree", budget.take(education.degree(), 50))
            .put("field_of_study", budget.take(education.fieldOfStudy(), 50))
            .put("institution", budget.take(education.institution(), 50));
    LocalDate end = education.endDate();
    boolean ahead = end != null && end.isAfter(today);
    return education.isCurrent() || ahead ? facts.put("finished", false) : facts;
  }

  /** Without the sample's phrases: what they tell is not the applicant's. */
  private static ObjectNode style(WritingStyle style, LetterContent content, PromptBudget budget) {
    ObjectNode facts =
        JSON.objectNode()
            .put("tone", budget.take(style.tone(), NAME_TOKENS))
            .put("vocabulary_level", budget.take(style.vocabularyLevel(), NAME_TOKENS))
            .put("sentence_structure", budget.take(style.sentenceStructure(), NAME_TOKENS));
    content.voice().ifPresent(sample -> facts.set("measured", measured(sample.voice())));
    return facts;
  }

  private static ObjectNode measured(Voice voice) {
    ObjectNode measured = JSON.objectNode().put("words", voice.words());
    for (VoiceFeature feature : VoiceFeature.values()) {
      measured.put(feature.wireName(), Math.round(voice.of(feature) * 100) / 100.0);
    }
    return measured;
  }

  /** Null stays null, because an empty text means something else to the model. */
  private static String orNull(String text, int mostTokens, PromptBudget budget) {
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
