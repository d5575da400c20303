package dev.jobwise.server.llm.offline;

import java.util.List;
import java.util.Locale;

/** The sentences that open and close a letter, each in several wordings. */
final class FrameSentences {

  private static final int MAX_TERMS = 3;

  private final LetterFacts facts;
  private final Voice voice;

  FrameSentences(LetterFacts facts, Voice voice) {
    this.facts = facts;
    this.voice = voice;
  }

  String[] application() {
    String post = post();
    String company = facts.company();
    if (voice.formal()) {
      return voice.say(
          "I wish to apply for " + post + " at " + company,
          "Please accept my application for " + post + " at " + company);
    }
    if (voice.warm()) {
      return voice.say(
          "I was delighted to see that "
              + company
              + " is looking to fill "
              + post
              + ", and I am happy to apply",
          "It is a pleasure to apply for " + post + " at " + company);
    }
    return voice.say(
        "I am writing to apply for " + post + " at " + company,
        "I would like to apply for " + post + " at " + company);
  }

  private String post() {
    String role = facts.role();
    if (role.isEmpty()) {
      return "the open position";
    }
    String lower = role.toLowerCase(Locale.ROOT);
    boolean named = lower.endsWith("position") || lower.endsWith("role") || lower.endsWith("job");
    return (lower.startsWith("the ") ? "" : "the ") + role + (named ? "" : " position");
  }

  String[] summary() {
    return voice.say(SummarySentence.of(facts.summary(), facts.everything()));
  }

  /** The experience that the opening names, or null where it names none. */
  Work matchedExperience() {
    for (Work work : facts.experiences()) {
      if (!facts.sharedWith(work).isEmpty()) {
        return work;
      }
    }
    return null;
  }

  /** The terms that the opening names. */
  List<String> openingTerms() {
    Work experience = matchedExperience();
    if (experience != null) {
      return facts.first(facts.sharedWith(experience), MAX_TERMS);
    }
    Work project = matchedProject();
    return facts.first(project == null ? facts.shared() : facts.sharedWith(project), MAX_TERMS);
  }

  private Work matchedProject() {
    for (Work work : facts.projects()) {
      if (!facts.sharedWith(work).isEmpty()) {
        return work;
      }
    }
    return null;
  }

  String[] strongestMatch() {
    List<String> terms = openingTerms();
    if (terms.isEmpty()) {
      return strengthWithoutMatch();
    }
    String named = Prose.list(facts.inside(terms));
    String all = terms.size() == 1 ? "which" : terms.size() == 2 ? "both of which" : "all of which";
    String them = terms.size() == 1 ? "it" : "them";
    Work work = matchedExperience();
    if (work != null) {
      String gave = work.current() ? "has given me" : "gave me";
      String mine = "my work " + work.asRole() + " " + gave + " direct experience with ";
      return voice.say(
          mine + named + ", " + all + " your posting names",
          "Your posting names " + named + ", and " + mine + them);
    }
    Work project = matchedProject();
    if (project != null) {
      String mine = "my project " + project.title() + " gave me hands-on practice with ";
      return voice.say(
          mine + named + ", " + all + " your posting names",
          "Your posting names " + named + ", and " + mine + them);
    }
    return voice.say("Your posting names " + named + ", " + all + " I count among my skills");
  }

  private String[] strengthWithoutMatch() {
    String start = "What I would bring to it first of all is ";
    if (!facts.experiences().isEmpty()) {
      return voice.say(start + "my experience " + facts.experiences().get(0).asRole());
    }
    if (!facts.projects().isEmpty()) {
      return voice.say(start + "what I learned from my project " + facts.projects().get(0).title());
    }
    if (!facts.skills().isEmpty()) {
      List<String> skills = facts.inside(facts.first(facts.skills(), MAX_TERMS));
      return voice.say(start + "a foundation in " + Prose.list(skills));
    }
    return voice.say(start + "care for the work and a readiness to learn");
  }

  String[] keyPhrase() {
    for (String phrase : voice.keyPhrases()) {
      String woven = KeyPhrase.woven(phrase);
      if (!woven.isEmpty()) {
        return voice.say(woven);
      }
    }
    return new String[0];
  }

  String[] callToTalk() {
    String company = facts.company();
    if (voice.formal()) {
      return voice.say(
          "I would welcome the opportunity to discuss how my background could serve " + company,
          "It would be a pleasure to discuss how my background could serve " + company);
    }
    if (voice.warm()) {
      return voice.say(
          "I would love to talk about what you need and how I could help " + company,
          "It would be lovely to talk about what you need and how I could help " + company);
    }
    return voice.say(
        "I would welcome a conversation about what you need and how I could help " + company,
        "A conversation about what you need, and about how I could help "
            + company
            + ", would be very welcome");
  }

  String[] lastWord() {
    return voice.formal()
        ? voice.say(
            "Should you wish to speak with me, any time that suits you would suit me as well")
        : voice.say(
            "Please let me know a time that suits you", "Any time that suits you will work for me");
  }
}
