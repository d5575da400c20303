package dev.jobwise.server.llm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Writes the body of a cover letter from what the facts hold. */
final class OfflineLetter {

  private static final int FEWEST = 3;
  private static final int MOST = 6;
  private static final int[] TARGET_WORDS = {225, 265, 305, 335};

  private final LetterFacts facts;
  private final Voice voice;
  private final Draft draft;
  private final LetterSentences say;
  private final int paragraphs;

  private OfflineLetter(JsonNode node) {
    this.facts = LetterFacts.of(node);
    this.voice = Voice.of(node.path("style"), Facts.text(node, "custom_prompt"));
    this.paragraphs = Math.max(FEWEST, Math.min(MOST, node.path("paragraphs").asInt(4)));
    int seed = (facts.role() + facts.company() + facts.everything()).hashCode();
    this.say = new LetterSentences(facts, voice);
    this.draft = new Draft(say.general(), seed);
  }

  static String write(JsonNode facts) {
    return new OfflineLetter(facts).write();
  }

  private String write() {
    opening();
    draft.startParagraph();
    mainStory();
    int middle = paragraphs - FEWEST;
    List<Runnable> blocks = blocks();
    for (int i = 0; i < middle; i++) {
      draft.startParagraph();
      // With fewer paragraphs than subjects, neighbouring subjects share one.
      int from = i * blocks.size() / middle;
      int to = (i + 1) * blocks.size() / middle;
      blocks.subList(from, to).forEach(Runnable::run);
    }
    if (middle == 0) {
      blocks.get(0).run();
    }
    draft.startParagraph();
    if (middle == 0) {
      blocks.subList(1, blocks.size()).forEach(Runnable::run);
    }
    closing();
    int target = TARGET_WORDS[paragraphs - FEWEST];
    return draft.finish(voice.brief() ? target - 30 : target);
  }

  private void opening() {
    draft.startParagraph();
    draft.add(Draft.MUST, say.application());
    draft.add(2, say.summary());
    draft.add(Draft.MUST, say.strongestMatch());
  }

  private void mainStory() {
    if (!facts.experiences().isEmpty()) {
      experience(facts.experiences().get(0), true);
      return;
    }
    if (!facts.projects().isEmpty()) {
      project(facts.projects().get(0), Draft.MUST);
      return;
    }
    skills();
  }

  /** The subjects of the middle, in reading order. */
  private List<Runnable> blocks() {
    List<Runnable> blocks = new ArrayList<>();
    boolean worked = !facts.experiences().isEmpty();
    if (facts.experiences().size() > 1) {
      blocks.add(() -> experience(facts.experiences().get(1), false));
    }
    List<Work> projects =
        facts
            .projects()
            .subList(worked ? 0 : Math.min(1, facts.projects().size()), facts.projects().size());
    if (!projects.isEmpty()) {
      blocks.add(() -> project(projects.get(0), 3));
    }
    blocks.add(this::fit);
    blocks.add(worked || !facts.projects().isEmpty() ? this::skills : () -> {});
    return blocks;
  }

  private void experience(Work work, boolean first) {
    List<Deed> deeds = work.deeds();
    if (deeds.isEmpty()) {
      draft.add(first ? Draft.MUST : 2, say.roleAlone(work, first));
      return;
    }
    draft.add(first ? Draft.MUST : 2, say.roleWith(work, deeds.get(0), first));
    int most = first ? 4 : 2;
    for (int i = 1; i < Math.min(most, deeds.size()); i++) {
      draft.add(first && i == 1 ? 2 : first ? 3 + i / 3 : 4, say.further(deeds.get(i), i));
    }
  }

  private void project(Work work, int priority) {
    draft.add(priority, say.project(work));
    List<Deed> deeds = work.deeds();
    for (int i = deeds.isEmpty() || !deeds.get(0).isThing() ? 1 : 1;
        i < Math.min(3, deeds.size());
        i++) {
      draft.add(priority + 1, say.inProject(deeds.get(i), i));
    }
    draft.add(priority + 1, say.tools(work));
  }

  private void fit() {
    draft.add(2, say.draw());
    List<String[]> answers = say.requirements();
    for (int i = 0; i < answers.size(); i++) {
      draft.add(2 + i, answers.get(i));
    }
  }

  private void skills() {
    draft.add(3, say.technicalSkills());
    draft.add(4, say.softSkills());
    draft.add(4, say.education());
  }

  private void closing() {
    draft.add(3, say.keyPhrase());
    draft.add(Draft.MUST, say.callToTalk());
    draft.add(4, say.lastWord());
  }
}
