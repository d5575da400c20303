package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.llm.offline.english.Prose;
import dev.jobwise.server.llm.offline.english.Words;
import dev.jobwise.server.llm.offline.facts.Voice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sentences that link the ad to the applicant, each in several wordings. */
final class FitSentences {

  private static final int MAX_SKILLS = 5;
  private static final int MAX_PLACES = 2;
  private static final int MAX_TERMS = 3;

  private final LetterFacts facts;
  private final Voice voice;
  private final Set<String> told;
  private final String[] requirement;
  private final String[] listed;

  /**
   * @param opening terms that the opening names
   */
  FitSentences(LetterFacts facts, Voice voice, List<String> opening) {
    this.facts = facts;
    this.voice = voice;
    this.told = new HashSet<>(opening);
    this.requirement = findRequirement();
    this.listed = findListed();
  }

  /** Whether there is anything to say about what the ad asks for beyond the opening. */
  boolean isPossible() {
    return requirement.length + listed.length > 0;
  }

  /** One requirement in the ad's words with the work that meets it; none where none is sure. */
  String[] requirement() {
    return requirement;
  }

  /** Where else the applicant met what the ad names. */
  String[] listed() {
    return listed;
  }

  private String[] findRequirement() {
    for (String raw : facts.requirements()) {
      String asked = Requirement.quotable(raw);
      List<String> terms =
          facts.shared().stream().filter(term -> Words.holds(asked, term)).toList();
      // Nothing but a term, or only terms of the opening, would repeat what is said elsewhere.
      if (told.containsAll(terms) || terms.stream().anyMatch(asked::equalsIgnoreCase)) {
        continue;
      }
      for (WorkEntry work : allWork()) {
        if (terms.stream().allMatch(work::holds)) {
          List<String> shown = facts.first(terms, MAX_TERMS);
          told.addAll(shown);
          return voice.say(
              "Where you ask for " + asked + ", I can point to " + evidence(work, shown));
        }
      }
    }
    return new String[0];
  }

  private String evidence(WorkEntry work, List<String> terms) {
    String named = Prose.list(facts.inside(terms));
    return facts.projects().contains(work)
        ? "my project " + work.title() + ", which involved " + named
        : "my work with " + named + " " + work.place();
  }

  private String[] findListed() {
    List<String> left = new ArrayList<>(facts.shared());
    left.removeAll(told);
    List<String> parts = new ArrayList<>();
    for (WorkEntry work : allWork()) {
      List<String> held = left.stream().filter(work::holds).toList();
      left.removeAll(held);
      addPart(parts, held, work);
    }
    addPart(parts, left, null);
    if (parts.isEmpty()) {
      return new String[0];
    }
    return voice.say("Your posting also mentions " + String.join(", and ", parts));
  }

  private void addPart(List<String> parts, List<String> held, WorkEntry work) {
    if (held.isEmpty() || parts.size() == MAX_PLACES) {
      return;
    }
    List<String> terms = facts.first(held, MAX_TERMS);
    told.addAll(terms);
    parts.add(Prose.list(facts.inside(terms)) + ", " + met(work, terms));
  }

  private String met(WorkEntry work, List<String> terms) {
    if (work == null) {
      return "which I count among my skills";
    }
    if (facts.projects().contains(work)) {
      return "which I know from " + work.title();
    }
    boolean tools = work.technologies().containsAll(terms);
    String present = tools ? "use " : "deal with ";
    String past = tools ? "used " : "dealt with ";
    return "which I " + (work.current() ? present : past) + work.place();
  }

  private List<WorkEntry> allWork() {
    List<WorkEntry> all = new ArrayList<>(facts.experiences());
    all.addAll(facts.projects());
    return all;
  }

  String[] technicalSkills() {
    List<String> skills =
        facts.first(
            facts.skills().stream().filter(skill -> !told.contains(skill)).toList(), MAX_SKILLS);
    if (skills.isEmpty()) {
      return new String[0];
    }
    String named = Prose.list(facts.inside(skills));
    return told.isEmpty()
        ? voice.say("My skills include " + named)
        : voice.say("My other skills include " + named);
  }

  String[] softSkills() {
    List<String> skills = facts.first(freshSoftSkills(), 3);
    if (skills.isEmpty()) {
      return new String[0];
    }
    String named = Prose.list(skills.stream().map(LetterFacts::small).toList());
    return voice.say("To your team I would also bring " + named);
  }

  private List<String> freshSoftSkills() {
    return facts.softSkills().stream()
        .filter(skill -> told.stream().noneMatch(skill::equalsIgnoreCase))
        .toList();
  }

  String[] education() {
    if (facts.education().isEmpty()) {
      return new String[0];
    }
    return voice.say("My education includes " + Prose.list(facts.first(facts.education(), 2)));
  }
}
