package dev.jobwise.server.llm.offline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Writes the body of a cover letter from what the facts hold. */
final class OfflineLetter {

  private static final int FEWEST = 3;
  private static final int MOST = 6;
  private static final int USUAL = 4;

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
    this.paragraphs = Math.max(FEWEST, Math.min(MOST, node.path("paragraphs").asInt(USUAL)));
    this.frame = new FrameSentences(facts, voice);
    this.story = new StorySentences(facts, voice);
    this.fit = new FitSentences(facts, voice, frame.openingTerms());
    int seed = (facts.role() + facts.company() + facts.everything()).hashCode();
    this.draft = new Draft(GeneralSentences.of(facts.company(), voice), seed);
  }

  static String write(JsonNode facts) {
    return new OfflineLetter(facts).write();
  }

  private String write() {
    draft.startParagraph();
    draft.add(Draft.MUST, frame.application());
    draft.add(2, frame.summary());
    draft.add(Draft.MUST, frame.strongestMatch());
    draft.startParagraph();
    mainStory();
    middle();
    draft.startParagraph();
    if (paragraphs == FEWEST) {
      fit();
    }
    if (paragraphs <= USUAL) {
      strengths();
    }
    draft.add(3, frame.keyPhrase());
    draft.add(Draft.MUST, frame.callToTalk());
    draft.add(4, frame.lastWord());
    int target = TARGET_WORDS[paragraphs - FEWEST];
    return draft.finish(voice.brief() ? target - BRIEF_BY : target);
  }

  /** The paragraphs between the main story and the closing, none to three. */
  private void middle() {
    List<Runnable> subjects = stories();
    if (paragraphs == FEWEST || paragraphs == USUAL && subjects.size() > 1) {
      // Little room: the next story joins the main one.
      facts.first(subjects, 1).forEach(Runnable::run);
      subjects.subList(0, Math.min(1, subjects.size())).clear();
    }
    if (paragraphs == FEWEST) {
      return;
    }
    subjects.add(this::fit);
    if (paragraphs > USUAL) {
      subjects.add(this::strengths);
    }
    int count = paragraphs - FEWEST;
    for (int i = 0; i < count; i++) {
      draft.startParagraph();
      // With fewer paragraphs than subjects, neighbouring subjects share one.
      int from = i * subjects.size() / count;
      int to = (i + 1) * subjects.size() / count;
      subjects.subList(from, to).forEach(Runnable::run);
    }
  }

  private void mainStory() {
    if (!facts.experiences().isEmpty()) {
      experience(facts.experiences().get(0), true);
    } else if (!facts.projects().isEmpty()) {
      project(facts.projects().get(0), Draft.MUST);
    }
  }

  /** What else can be told, in reading order. */
  private List<Runnable> stories() {
    List<Runnable> stories = new ArrayList<>();
    boolean worked = !facts.experiences().isEmpty();
    if (facts.experiences().size() > 1) {
      stories.add(() -> experience(facts.experiences().get(1), false));
    }
    facts.projects().stream()
        .skip(worked ? 0 : 1)
        .limit(1)
        .forEach(work -> stories.add(() -> project(work, 3)));
    return stories;
  }

  private void experience(Work work, boolean main) {
    List<Deed> deeds = work.deeds();
    boolean introduced = main && work == frame.matchedExperience();
    if (deeds.isEmpty()) {
      draft.add(main ? Draft.MUST : 2, story.roleWithoutDeeds(work, introduced));
      return;
    }
    Deed first = deeds.get(0);
    if (main) {
      draft.add(Draft.MUST, story.mainRole(work, first, introduced));
    } else {
      draft.add(2, story.furtherRole(work, first));
    }
    for (int i = 1; i < Math.min(main ? 4 : 2, deeds.size()); i++) {
      draft.add(main ? i + 1 : 3, story.further(deeds.get(i), i));
    }
  }

  private void project(Work work, int priority) {
    draft.add(priority, story.project(work));
    for (int i = 1; i < Math.min(3, work.deeds().size()); i++) {
      draft.add(priority + i, story.furtherInProject(work.deeds().get(i), i));
    }
    draft.add(priority + 1, story.tools(work));
  }

  private void fit() {
    draft.add(2, fit.draw());
    int priority = 2;
    for (String[] answer : fit.answers()) {
      draft.add(priority++, answer);
    }
  }

  private void strengths() {
    draft.add(3, fit.technicalSkills());
    draft.add(4, fit.softSkills());
    draft.add(4, fit.education());
  }
}
