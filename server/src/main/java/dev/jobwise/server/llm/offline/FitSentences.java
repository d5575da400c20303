package dev.jobwise.server.llm.offline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sentences that link the ad to the applicant, each in several wordings. */
final class FitSentences {

  private static final int MAX_ANSWERS = 2;
  private static final int MAX_SKILLS = 5;

  private final LetterFacts facts;
  private final Voice voice;
  private final Set<String> told;
  private final List<String[]> answers;

  /**
   * @param opening terms that the opening names
   */
  FitSentences(LetterFacts facts, Voice voice, List<String> opening) {
    this.facts = facts;
    this.voice = voice;
    this.told = new HashSet<>(opening);
    this.answers = answer();
  }

  /** Answers to what the ad asks for, where the profile truly has one. */
  List<String[]> answers() {
    return answers;
  }

  String[] draw() {
    List<String> shown = facts.first(fresh(facts.shared()), 2);
    if (shown.isEmpty()) {
      String what =
          told.isEmpty() ? "to put my background to use" : "to go on with this kind of work";
      String chance = "the chance " + what + " at " + facts.company();
      return voice.say(
          "What draws me to this position is " + chance,
          chance + " is what draws me to this position");
    }
    told.addAll(shown);
    String chance = "the chance to build on what I know about " + Prose.list(facts.inside(shown));
    return voice.say(
        "What draws me to this position is " + chance,
        chance + " is what draws me to this position");
  }

  private List<String> fresh(List<String> terms) {
    return terms.stream().filter(term -> !told.contains(term)).toList();
  }

  private List<String[]> answer() {
    List<String[]> found = new ArrayList<>();
    Set<String> used = new HashSet<>();
    Work last = null;
    for (String raw : facts.requirements()) {
      String asked = Requirement.quotable(raw);
      List<String> terms =
          facts.shared().stream().filter(t -> Words.holds(asked, t) && !used.contains(t)).toList();
      // A requirement that is nothing but a term would be quoted back without a word of its own.
      boolean bare = terms.stream().anyMatch(asked::equalsIgnoreCase);
      if (terms.isEmpty() || bare || found.size() == MAX_ANSWERS) {
        continue;
      }
      Work work = holder(terms.get(0));
      List<String> here = facts.first(terms.stream().filter(t -> holder(t) == work).toList(), 2);
      used.addAll(here);
      String evidence = evidence(work, here, work != null && work == last);
      found.add(answer("“" + asked + "”", evidence, found.size()));
      last = work;
    }
    told.addAll(used);
    return found;
  }

  private String[] answer(String quote, String evidence, int number) {
    return number == 0
        ? voice.say(
            "Your posting asks for " + quote + ": " + evidence,
            "You ask for " + quote + ": " + evidence)
        : voice.say(
            "Where it mentions " + quote + ", " + evidence, "As for " + quote + ", " + evidence);
  }

  private Work holder(String term) {
    for (Work work : facts.experiences()) {
      if (work.holds(term)) {
        return work;
      }
    }
    return facts.projects().stream().filter(work -> work.holds(term)).findFirst().orElse(null);
  }

  private String evidence(Work work, List<String> terms, boolean again) {
    String named = Prose.list(facts.inside(terms));
    if (work == null) {
      return "I count " + named + " among my skills";
    }
    String place = again ? " there" : " " + work.place();
    if (!facts.experiences().contains(work)) {
      return "I worked with " + named + (again ? " there too" : " in my project " + work.title());
    }
    boolean tools = work.technologies().containsAll(terms);
    if (tools) {
      return "I " + (again ? "also " : "") + (work.current() ? "use " : "used ") + named + place;
    }
    String verb = work.current() ? " includes " : " included ";
    return "my work" + place + verb + named + (again ? " too" : "");
  }

  String[] technicalSkills() {
    List<String> skills = facts.first(fresh(facts.skills()), MAX_SKILLS);
    if (skills.isEmpty()) {
      return new String[0];
    }
    String named = Prose.list(facts.inside(skills));
    return told.isEmpty()
        ? voice.say("My skills include " + named, "Among my skills are " + named)
        : voice.say("My skills also include " + named, "In addition, my skills include " + named);
  }

  String[] softSkills() {
    List<String> skills = facts.first(freshSoftSkills(), 3);
    if (skills.isEmpty()) {
      return new String[0];
    }
    String named = Prose.list(skills.stream().map(LetterFacts::small).toList());
    return voice.say(
        "To your team I would bring " + named + " as well",
        "On the personal side, I would bring " + named);
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
    String named = Prose.list(facts.first(facts.education(), 2));
    return voice.say("My education includes " + named, "As for education, I can point to " + named);
  }
}
