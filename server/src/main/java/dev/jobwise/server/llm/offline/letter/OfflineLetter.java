package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.llm.offline.facts.Facts;
import dev.jobwise.server.llm.offline.facts.Voice;
import java.util.ArrayList;
import java.util.List;

/** Writes the body of a cover letter from what the facts hold. */
public final class OfflineLetter {

  private static final int MIN_PARAGRAPHS = 3;
  private static final int MAX_PARAGRAPHS = 6;
  private static final int DEFAULT_PARAGRAPHS = 4;

  /** Words to aim at for three to six paragraphs; a page holds about 400. */
  private static final int[] TARGET_WORDS = {230, 270, 305, 335};

  private static final int BRIEF_BY = 30;

  private final LetterFacts facts;
  private final Voice voice;
  private final int paragraphs;
  private final FrameSentences frame;
  private final StorySentences story;
  private final FitSentences fit;
  private final Draft draft;

  private OfflineLetter(JsonNode node) {
    this.facts = LetterFacts.of(node);
    this.voice = Voice.of(node.path("style"), Facts.text(node, "custom_prompt"));
    this.paragraphs =
        Math.max(
            MIN_PARAGRAPHS,
            Math.min(MAX_PARAGRAPHS, node.path("paragraphs").asInt(DEFAULT_PARAGRAPHS)));
    this.frame = new FrameSentences(facts, voice);
    this.story = new StorySentences(facts, voice);
    this.fit = new FitSentences(facts, voice, frame.openingTerms());
    int seed = (facts.role() + facts.company() + facts.everything()).hashCode();
    this.draft = new Draft(GeneralSentences.of(facts.company(), voice), seed);
  }

  public static String write(JsonNode facts) {
    return new OfflineLetter(facts).write();
  }

  private String write() {
    draft.startParagraph();
    draft.add(Draft.MUST, frame.application());
    draft.add(Draft.MUST, frame.strongestMatch());
    draft.add(2, frame.summary());
    draft.startParagraph();
    mainStory();
    List<Runnable> closing = middle();
    draft.startParagraph();
    closing.forEach(Runnable::run);
    draft.add(3, frame.keyPhrase());
    draft.add(Draft.MUST, frame.callToTalk());
    int target = TARGET_WORDS[paragraphs - MIN_PARAGRAPHS];
    return draft.finish(voice.brief() ? target - BRIEF_BY : target);
  }

  /** The paragraphs between the main story and the closing, none to three; what is left over. */
  private List<Runnable> middle() {
    List<Runnable> subjects = stories();
    int count = paragraphs - MIN_PARAGRAPHS;
    if (count == 0) {
      subjects.forEach(Runnable::run);
      return List.of(this::fit, this::skills, this::person);
    }
    boolean storied = !subjects.isEmpty();
    int told = subjects.size() + (count == 3 ? 3 : count - 1);
    if (fit.isPossible()) {
      subjects.add(this::fit);
    }
    subjects.add(this::skills);
    subjects.add(this::person);
    told = storied ? Math.min(Math.max(told, count), subjects.size()) : subjects.size();
    for (int i = 0; i < count; i++) {
      draft.startParagraph();
      // With fewer paragraphs than subjects, neighbouring subjects share one.
      subjects.subList(i * told / count, (i + 1) * told / count).forEach(Runnable::run);
    }
    return subjects.subList(told, subjects.size());
  }

  private void mainStory() {
    if (!facts.experiences().isEmpty()) {
      mainExperience(facts.experiences().get(0));
    } else if (!facts.projects().isEmpty()) {
      project(facts.projects().get(0), Draft.MUST, true);
    }
  }

  /** What else can be told, in reading order. */
  private List<Runnable> stories() {
    List<Runnable> stories = new ArrayList<>();
    boolean worked = !facts.experiences().isEmpty();
    if (facts.experiences().size() > 1) {
      stories.add(this::furtherExperiences);
    }
    facts.projects().stream()
        .skip(worked ? 0 : 1)
        .limit(1)
        .forEach(work -> stories.add(() -> project(work, 3, worked)));
    return stories;
  }

  private void mainExperience(WorkEntry work) {
    boolean introduced = work == frame.matchedExperience();
    if (work.deeds().isEmpty()) {
      draft.add(Draft.MUST, story.roleWithoutDeeds(work, introduced));
      return;
    }
    List<String> clauses = story.clauses(work.deeds(), 5);
    draft.add(Draft.MUST, story.mainRole(work, clauses.get(0), introduced));
    for (int i = 1; i < Math.min(3, clauses.size()); i++) {
      draft.add(i + 1, story.further(clauses.get(i), i, true));
    }
  }

  private void furtherExperiences() {
    for (WorkEntry work : facts.experiences().subList(1, facts.experiences().size())) {
      boolean second = work == facts.experiences().get(1);
      if (work.deeds().isEmpty()) {
        draft.add(second ? 2 : 5, story.roleWithoutDeeds(work, false));
        continue;
      }
      List<String> clauses = story.clauses(work.deeds(), second ? 3 : 2);
      draft.add(second ? 2 : 4, story.furtherRole(work, clauses.get(0)));
      if (second && clauses.size() > 1) {
        draft.add(3, story.further(clauses.get(1), 1, false));
      }
    }
  }

  private void project(WorkEntry work, int priority, boolean first) {
    draft.add(priority, story.project(work, first));
    for (int i = 1; i < Math.min(2, work.deeds().size()); i++) {
      draft.add(priority + i, story.furtherInProject(work.deeds().get(i), first));
    }
    draft.add(priority + 1, story.tools(work));
  }

  private void fit() {
    draft.add(2, fit.requirement());
    draft.add(3, fit.listed());
  }

  private void skills() {
    draft.add(3, fit.technicalSkills());
  }

  private void person() {
    draft.add(4, fit.softSkills());
    draft.add(4, fit.education());
  }
}
