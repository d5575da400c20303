package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.llm.offline.english.Prose;
import dev.jobwise.server.llm.offline.english.Verbs;
import dev.jobwise.server.llm.offline.english.Verbs.Known;
import dev.jobwise.server.llm.offline.english.Words;
import dev.jobwise.server.llm.offline.facts.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The sentences that tell what the applicant has done, each in several wordings. */
final class StorySentences {

  /** What one does with a project once it is there, rather than for it. */
  private static final Set<String> GAINS =
      Set.of("cut", "doubled", "halved", "improved", "increased", "lowered", "reduced", "saved");

  private static final int MAX_TOOLS = 4;
  private static final int MAX_JOINED_WORDS = 30;

  private final LetterFacts facts;
  private final Voice voice;

  StorySentences(LetterFacts facts, Voice voice) {
    this.facts = facts;
    this.voice = voice;
  }

  /**
   * What was done, two things in one clause where they are short and of one tense.
   *
   * @param most how many deeds to tell
   */
  List<String> clauses(List<Accomplishment> deeds, int most) {
    List<Accomplishment> left = new ArrayList<>(facts.first(deeds, most));
    List<String> clauses = new ArrayList<>();
    while (!left.isEmpty()) {
      Accomplishment deed = left.remove(0);
      Accomplishment partner =
          left.stream().filter(other -> canJoin(deed, other)).findFirst().orElse(null);
      left.remove(partner);
      clauses.add(partner == null ? deed.clause() : joined(deed, partner));
    }
    return clauses;
  }

  private boolean canJoin(Accomplishment first, Accomplishment second) {
    String one = first.clause();
    String two = second.clause();
    int words = Prose.countWords(one) + Prose.countWords(two);
    return words <= (voice.brief() ? MAX_JOINED_WORDS / 2 : MAX_JOINED_WORDS)
        && !first.isQuote()
        && !second.isQuote()
        && one.startsWith("I ")
        && two.startsWith("I ")
        && isPresent(one) == isPresent(two);
  }

  private static boolean isPresent(String clause) {
    Known known = Verbs.find(clause.split(" ", 3)[1]);
    return known != null && known.form() == Verbs.Form.BASE;
  }

  private static String joined(Accomplishment first, Accomplishment second) {
    String one = first.clause();
    String two = second.clause();
    boolean clear = !one.contains(" and ") && !two.contains(" and ") && one.indexOf(',') < 0;
    return clear ? one + " and " + two.substring(2) : one + ", and " + two;
  }

  /** The first sentence about the main experience; {@code introduced} if the opening named it. */
  String[] mainRole(WorkEntry work, String clause, boolean introduced) {
    if (introduced) {
      String place = work.company().isEmpty() ? "In that role" : work.place();
      return voice.say(place + ", " + clause);
    }
    return work.current()
        ? voice.say("Today, " + work.asRole() + ", " + clause)
        : voice.say("In my work " + work.asRole() + ", " + clause);
  }

  /** The first sentence about the second or third experience. */
  String[] furtherRole(WorkEntry work, String clause) {
    WorkEntry main = facts.experiences().get(0);
    boolean third = facts.experiences().indexOf(work) == 2;
    WorkEntry before = third ? facts.experiences().get(1) : main;
    String told = ", " + work.asRole() + ", " + clause;
    if (third && isEarlier(work, before) && isEarlier(before, main)) {
      return voice.say("Earlier still" + told);
    }
    if (!third && isEarlier(work, main)) {
      return voice.say("Before that" + told);
    }
    return voice.say((third ? "In a further role, " : "") + work.asRole() + ", " + clause);
  }

  private static boolean isEarlier(WorkEntry work, WorkEntry other) {
    return !work.current() && !work.start().isEmpty() && work.start().compareTo(other.start()) < 0;
  }

  String[] roleWithoutDeeds(WorkEntry work, boolean introduced) {
    if (introduced) {
      return voice.say("That work is the part of my background closest to this position");
    }
    return voice.say("My background includes work " + work.asRole());
  }

  /** What else was done there; {@code number} counts the sentences about the work so far. */
  String[] further(String clause, int number, boolean main) {
    if (clause.startsWith(Accomplishment.RECORD)) {
      return voice.say("My record there shows " + clause.substring(Accomplishment.RECORD.length()));
    }
    if (clause.startsWith(Accomplishment.QUOTED)) {
      return voice.say(
          "My resume adds " + clause.substring(Accomplishment.QUOTED.length()),
          "Another line of it reads " + clause.substring(Accomplishment.QUOTED.length()));
    }
    if (number > 1) {
      return voice.say("Beyond that, " + clause);
    }
    String also = withAlso(clause);
    return main ? voice.say(also) : voice.say("There " + also);
  }

  private static String withAlso(String clause) {
    for (String start : List.of("I was ", "I am ", "my work ", "it was ", "I ")) {
      if (clause.startsWith(start)) {
        return start + "also " + clause.substring(start.length());
      }
    }
    return clause;
  }

  String[] project(WorkEntry work, boolean first) {
    String name = work.title();
    if (work.deeds().isEmpty()) {
      return voice.say("My project " + name + " belongs to the same line of work");
    }
    Accomplishment deed = work.deeds().get(0);
    String mine = first ? "One of my projects, " + name + ", " : "Another project, " + name + ", ";
    if (deed.isThing()) {
      return voice.say(mine + deed.clause());
    }
    if (deed.isQuote()) {
      return voice.say(mine + "is described in my resume as " + deed.quote());
    }
    return voice.say("For " + name + ", one of my own projects, " + deed.clause());
  }

  String[] furtherInProject(Accomplishment deed, boolean first) {
    if (deed.isQuote() || deed.isThing()) {
      return new String[0];
    }
    if (deed.clause().startsWith("it ")) {
      return voice.say(deed.clause());
    }
    String[] words = deed.clause().split(" ", 3);
    boolean gain = words.length > 1 && GAINS.contains(words[1]);
    return voice.say((gain ? "With it, " : first ? "For it, " : "As part of it, ") + deed.clause());
  }

  /** What a project was made with, as far as no other sentence names it. */
  String[] tools(WorkEntry work) {
    List<String> tools =
        work.technologies().stream()
            .filter(tool -> !facts.shared().contains(tool) && !facts.skills().contains(tool))
            .filter(
                tool -> work.deeds().stream().noneMatch(deed -> Words.holds(deed.source(), tool)))
            .toList();
    if (tools.isEmpty()) {
      return new String[0];
    }
    return voice.say(
        "I used " + Prose.list(facts.inside(facts.first(tools, MAX_TOOLS))) + " for it");
  }
}
