package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.Prose;
import dev.jobwise.server.llm.offline.facts.Voice;
import java.util.List;

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
      return voice.say("I am happy to apply for " + post + " at " + company);
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
    String lower = LowerCase.of(role);
    if (role.contains(",")) {
      return "the position of " + role + ",";
    }
    boolean named = lower.endsWith("position") || lower.endsWith("role") || lower.endsWith("job");
    return (lower.startsWith("the ") ? "" : "the ") + role + (named ? "" : " position");
  }

  String[] summary() {
    return voice.say(SummarySentence.of(facts.summary(), facts.everything()));
  }

  /** The experience that the opening names, or null where it names none. */
  WorkEntry matchedExperience() {
    for (WorkEntry work : facts.experiences()) {
      if (!facts.sharedWith(work).isEmpty()) {
        return work;
      }
    }
    return null;
  }

  /** The terms that the opening names. */
  List<String> openingTerms() {
    WorkEntry experience = matchedExperience();
    if (experience != null) {
      return facts.first(facts.sharedWith(experience), MAX_TERMS);
    }
    WorkEntry project = matchedProject();
    return facts.first(project == null ? facts.shared() : facts.sharedWith(project), MAX_TERMS);
  }

  private WorkEntry matchedProject() {
    for (WorkEntry work : facts.projects()) {
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
    boolean one = terms.size() == 1;
    String all = one ? "this" : terms.size() == 2 ? "both" : "all three";
    String which = one ? "which" : (terms.size() == 2 ? "both" : "all") + " of which";
    String asks = "Your posting asks for " + named + ", ";
    WorkEntry work = matchedExperience();
    if (work != null) {
      if (one) {
        // One term may be a plural, so no verb may hang on it.
        String deal = work.current() ? " I deal with " : " I dealt with ";
        return voice.say(asks + which + deal + work.asRole());
      }
      String part = (work.current() ? " are" : " were") + " part of my work " + work.asRole();
      return voice.say(asks + which + part, asks + "and " + all + part);
    }
    WorkEntry project = matchedProject();
    if (project != null) {
      return voice.say(asks + "and I know " + all + " from my project " + project.title());
    }
    return voice.say(asks + which + " I count among my skills");
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
    return new String[0];
  }

  /** A phrase that the applicant likes, where it can stand without saying anything new. */
  String[] keyPhrase() {
    for (String phrase : voice.keyPhrases()) {
      String quality = KeyPhrase.quality(phrase);
      if (!quality.isEmpty()) {
        return voice.say("In me you would also find " + quality);
      }
    }
    return new String[0];
  }

  private String mood() {
    for (String phrase : voice.keyPhrases()) {
      String mood = KeyPhrase.mood(phrase);
      if (!mood.isEmpty()) {
        return "I would be " + mood + " at " + facts.company() + ", and ";
      }
    }
    return "";
  }

  String[] callToTalk() {
    String help = subject() + " could be of use to you";
    if (voice.formal()) {
      return voice.say(mood() + "I would welcome the opportunity to discuss how " + help);
    }
    String wish = voice.warm() ? "I would love" : "I would be glad";
    return voice.say(mood() + wish + " to talk about how " + help);
  }

  private String subject() {
    List<String> terms = facts.inside(facts.first(openingTerms(), 2));
    boolean names = terms.stream().allMatch(term -> Character.isUpperCase(term.charAt(0)));
    if (!terms.isEmpty() && names) {
      return "my background in " + Prose.list(terms);
    }
    WorkEntry work = matchedExperience();
    return work == null ? "my background" : "my work " + work.place();
  }
}
