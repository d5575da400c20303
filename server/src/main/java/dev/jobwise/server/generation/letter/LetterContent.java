package dev.jobwise.server.generation.letter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.generation.claim.ClaimCheck;
import dev.jobwise.server.generation.claim.source.SourceReader;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.document.StructuredContent;
import dev.jobwise.server.generation.letter.body.LetterBody;
import dev.jobwise.server.generation.score.Score;
import dev.jobwise.server.generation.score.Scorer;
import dev.jobwise.server.job.TargetJob;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.llm.Prompts;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.Project;
import dev.jobwise.server.ranking.Candidacy;
import dev.jobwise.server.ranking.RankedItems;
import dev.jobwise.server.sample.FoundStyle;
import dev.jobwise.server.sample.SampleVoice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * The input of one letter, and what is stored about its text.
 *
 * @param language what it is written in
 * @param items the ranking that chose {@code experiences} and {@code projects}
 * @param style the applicant's style; empty without a sample
 * @param voice measurements of the sample; empty without one
 * @param experiences the ones to write about, most relevant first
 * @param projects likewise
 * @param today the day on which it is written, up to which open experiences are counted
 */
record LetterContent(
    LetterOrder order,
    String language,
    TargetJob job,
    Profile profile,
    RankedItems items,
    Optional<FoundStyle> style,
    Optional<SampleVoice> voice,
    List<Experience> experiences,
    List<Project> projects,
    LocalDate today) {

  private static final int MAX_EXPERIENCES = 3;
  private static final int MAX_PROJECTS = 2;
  private static final int MAX_SKILLS = 10;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Chooses the most relevant experiences and projects. */
  static LetterContent of(
      LetterOrder order,
      String language,
      Candidacy candidacy,
      RankedItems items,
      Optional<FoundStyle> style,
      Optional<SampleVoice> voice,
      LocalDate today) {
    Profile profile = candidacy.profile();
    return new LetterContent(
        order,
        language,
        candidacy.job(),
        profile,
        items,
        style,
        voice,
        experiences(profile, items),
        projects(profile, items),
        today);
  }

  private static <T> List<T> first(
      int most, List<String> ids, List<T> items, Function<T, String> id) {
    return items.stream()
        .sorted(Comparator.comparingInt(item -> ids.indexOf(id.apply(item))))
        .limit(most)
        .toList();
  }

  /** The profile's texts on the experiences and projects of a letter. */
  static String ownTexts(Profile profile, RankedItems items) {
    StringJoiner texts = new StringJoiner("\n");
    for (Experience experience : experiences(profile, items)) {
      experience.achievements().forEach(texts::add);
      texts.add(Objects.requireNonNullElse(experience.bestDescription(), ""));
    }
    for (Project project : projects(profile, items)) {
      texts.add(Objects.requireNonNullElse(project.bestDescription(), ""));
    }
    return texts.toString();
  }

  private static List<Experience> experiences(Profile profile, RankedItems items) {
    return first(MAX_EXPERIENCES, items.experienceIds(), profile.experiences(), Experience::id);
  }

  private static List<Project> projects(Profile profile, RankedItems items) {
    return first(MAX_PROJECTS, items.projectIds(), profile.projects(), Project::id);
  }

  /** The company as the letter names it; null if unknown. */
  String companyName() {
    if (order.companyName() != null) {
      return order.companyName();
    }
    return job.companyKnown() ? job.company() : null;
  }

  /** Takes the letter's body out of what a model writes. */
  LetterBody body() {
    return new LetterBody(order.paragraphs(), companyName(), job.titleKnown() ? job.title() : null);
  }

  /** The score of the text. */
  Score score(String text) {
    return Scorer.of(job).score(text, Generation.COVER_LETTER);
  }

  /** What the letter's claims are checked against. */
  ClaimCheck claimCheck() {
    return new ClaimCheck(
        SourceReader.read(
            profile, job, order.companyName(), order.managerName(), order.customPrompt(), today));
  }

  /** The text with the applicant's facts, as data. */
  JsonNode structured(String text) {
    return StructuredContent.ofLetter(profile, experiences, text, today);
  }

  /**
   * The parts of the profile that the text uses, with the keys of the contract.
   *
   * @param inVoice whether the text is nearer to the sample than one written without it
   */
  ObjectNode used(String text, boolean inVoice) {
    ObjectNode used = JSON.objectNode();
    used.set("top_experiences", Prompts.strings(experiences.stream().map(Experience::id).toList()));
    used.set("top_projects", Prompts.strings(projects.stream().map(Project::id).toList()));
    used.set("skills_highlighted", Prompts.strings(skillsIn(text)));
    return used.put("writing_style_applied", inVoice);
  }

  /** The applicant's skills that the letter names, starting with those that the job asks for. */
  private List<String> skillsIn(String text) {
    List<String> keywords =
        job.parsedKeywords().stream().map(keyword -> LowerCase.of(keyword)).toList();
    return profile.skills().technical().stream()
        .filter(Keywords.in(text)::containsAsName)
        .sorted(
            Comparator.comparingInt(
                skill -> {
                  int place = keywords.indexOf(LowerCase.of(skill));
                  return place < 0 ? Integer.MAX_VALUE : place;
                }))
        .limit(MAX_SKILLS)
        .toList();
  }

  /** The model that wrote the text, and the cost of all model calls for the letter together. */
  ObjectNode metadata(ChatUsage letter) {
    ChatUsage all = letter;
    if (items.usage() != null) {
      all = all.plus(items.usage());
    }
    ChatUsage ofStyle = style.map(FoundStyle::usage).orElse(null);
    if (ofStyle != null) {
      all = all.plus(ofStyle);
    }
    double seconds =
        BigDecimal.valueOf(all.seconds()).setScale(1, RoundingMode.HALF_UP).doubleValue();
    return JSON.objectNode()
        .put("model", all.model())
        .put("total_tokens", all.totalTokens())
        .put("processing_time_seconds", seconds);
  }
}
