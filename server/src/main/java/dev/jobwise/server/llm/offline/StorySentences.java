package dev.jobwise.server.llm.offline;

import java.util.List;

/** The sentences that tell what the applicant has done, each in several wordings. */
final class StorySentences {

  private static final int MAX_TOOLS = 4;

  private final LetterFacts facts;
  private final Voice voice;

  StorySentences(LetterFacts facts, Voice voice) {
    this.facts = facts;
    this.voice = voice;
  }

  /** The first sentence about the main experience; {@code introduced} if the opening named it. */
  String[] mainRole(Work work, Deed deed, boolean introduced) {
    if (introduced) {
      return voice.say("In that role, " + deed.clause(), "There, " + deed.clause());
    }
    return role(work, deed);
  }

  String[] furtherRole(Work work, Deed deed) {
    Work main = facts.experiences().get(0);
    boolean earlier =
        !work.current() && !work.start().isEmpty() && work.start().compareTo(main.start()) < 0;
    if (earlier) {
      String told = ", " + work.asRole() + ", " + deed.clause();
      return voice.say("Before that" + told, "Earlier" + told);
    }
    return role(work, deed);
  }

  private String[] role(Work work, Deed deed) {
    if (work.current()) {
      return voice.say(
          "In my current work " + work.asRole() + ", " + deed.clause(),
          "Today, " + work.asRole() + ", " + deed.clause());
    }
    return voice.say(
        work.asRole() + ", " + deed.clause(), "In my work " + work.asRole() + ", " + deed.clause());
  }

  String[] roleWithoutDeeds(Work work, boolean introduced) {
    if (introduced) {
      return voice.say("That work is the part of my background that I would most like to build on");
    }
    return voice.say("My background includes work " + work.asRole());
  }

  /**
   * @param number how many deeds of this work were told before
   */
  String[] further(Deed deed, int number) {
    if (deed.isQuote()) {
      return voice.say(
          "My resume names one more point from that work: " + deed.quote(),
          "Another line of my resume from that work reads: " + deed.quote());
    }
    String clause = deed.clause();
    if (clause.startsWith(Deed.RECORD)) {
      String shown = clause.substring(Deed.RECORD.length());
      return voice.say(
          "My record there also shows " + shown, "Looking back, my record there shows " + shown);
    }
    return switch (number) {
      case 1 -> voice.say("In the same position, " + clause, "There, too, " + clause);
      case 2 -> voice.say("Beyond that, " + deed.clause(), "Alongside this, " + deed.clause());
      default ->
          voice.say(
              "As a further example, " + deed.clause(),
              "To add one more example, " + deed.clause());
    };
  }

  String[] project(Work work) {
    String name = work.title();
    if (work.deeds().isEmpty()) {
      return voice.say("My project " + name + " shows the same interest in practice");
    }
    Deed deed = work.deeds().get(0);
    String said =
        deed.isThing() ? ", is " + deed.clause() : ", appears in my resume as " + deed.quote();
    if (deed.isThing() || deed.isQuote()) {
      return voice.say("One of my projects, " + name + said, "A project of mine, " + name + said);
    }
    return voice.say(
        "For " + name + ", one of my projects, " + deed.clause(),
        "In my project " + name + ", " + deed.clause());
  }

  String[] furtherInProject(Deed deed, int number) {
    if (deed.isQuote() || deed.isThing()) {
      return new String[0];
    }
    if (deed.clause().startsWith("it ")) {
      return voice.say(deed.clause());
    }
    return number == 1
        ? voice.say("Within that project, " + deed.clause(), "As part of it, " + deed.clause())
        : voice.say("Along the way, " + deed.clause(), "In addition, " + deed.clause());
  }

  /** What a project was made with, as far as its sentences do not tell. */
  String[] tools(Work work) {
    List<String> tools =
        work.technologies().stream()
            .filter(
                tool -> work.deeds().stream().noneMatch(deed -> Words.holds(deed.source(), tool)))
            .toList();
    if (tools.isEmpty()) {
      return new String[0];
    }
    String named = Prose.list(facts.inside(facts.first(tools, MAX_TOOLS)));
    return voice.say(
        "My work on it involved " + named, "That project also meant working with " + named);
  }
}
