package dev.jobwise.server.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sentences of a letter, each in several wordings. Every one is true whenever the facts it is
 * built from are; the general ones promise nothing but attitude.
 */
final class LetterSentences {

  private final LetterFacts facts;
  private final Voice voice;

  LetterSentences(LetterFacts facts, Voice voice) {
    this.facts = facts;
    this.voice = voice;
  }

  private String[] say(String... wordings) {
    String[] said = new String[wordings.length];
    for (int i = 0; i < wordings.length; i++) {
      said[i] = voice.applyTo(wordings[i]);
    }
    return said;
  }

  String[] application() {
    String post = post();
    String company = facts.company();
    if (voice.formal()) {
      return say(
          "I wish to apply for " + post + " at " + company,
          "Please accept my application for " + post + " at " + company);
    }
    if (voice.warm()) {
      return say(
          "I was delighted to see that "
              + company
              + " is looking to fill "
              + post
              + ", and I am happy to apply",
          "It is a pleasure to apply for " + post + " at " + company);
    }
    return say(
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
    String sentence = SummarySentence.of(facts.summary(), facts.everything());
    return say(sentence);
  }

  String[] strongestMatch() {
    for (Work work : facts.experiences()) {
      List<String> terms = matches(work, 3);
      if (!terms.isEmpty()) {
        String named = Prose.list(facts.inside(terms));
        String all = allOf(terms.size());
        String has = work.current() ? "is giving me" : "gave me";
        return say(
            "My work "
                + work.asRole()
                + " "
                + has
                + " direct experience with "
                + named
                + ", "
                + all
                + " your posting names",
            "Your posting names "
                + named
                + ", and my work "
                + work.asRole()
                + " "
                + has
                + " direct experience with "
                + (terms.size() == 1 ? "it" : "them"));
      }
    }
    for (Work work : facts.projects()) {
      List<String> terms = matches(work, 3);
      if (!terms.isEmpty()) {
        String named = Prose.list(facts.inside(terms));
        return say(
            "Your posting names "
                + named
                + ", and my project "
                + work.title()
                + " gave me hands-on practice with "
                + (terms.size() == 1 ? "it" : "them"),
            "My project "
                + work.title()
                + " gave me hands-on practice with "
                + named
                + ", "
                + allOf(terms.size())
                + " your posting names");
      }
    }
    if (!facts.shared().isEmpty()) {
      List<String> terms = first(facts.shared(), 3);
      String named = Prose.list(facts.inside(terms));
      return say(
          "Your posting names "
              + named
              + ", and "
              + (terms.size() == 1 ? "it is" : "these are")
              + " among the skills I would bring");
    }
    if (!facts.experiences().isEmpty()) {
      return say(
          "What I would bring to it first of all is my experience "
              + facts.experiences().get(0).asRole());
    }
    if (!facts.projects().isEmpty()) {
      return say(
          "What I would bring to it first of all is what I learned from my project "
              + facts.projects().get(0).title());
    }
    if (!facts.skills().isEmpty()) {
      return say(
          "What I would bring to it first of all is a foundation in "
              + Prose.list(facts.inside(first(facts.skills(), 3))));
    }
    return say(
        "What I would bring to it first of all is care for the work and a readiness to learn");
  }

  private List<String> matches(Work work, int most) {
    return first(facts.shared().stream().filter(work::holds).toList(), most);
  }

  private static String allOf(int size) {
    return size == 1 ? "which" : size == 2 ? "both of which" : "all of which";
  }

  private static <T> List<T> first(List<T> items, int most) {
    return items.subList(0, Math.min(most, items.size()));
  }

  String[] roleWith(Work work, Deed deed, boolean first) {
    String clause = clause(deed);
    String role = work.asRole();
    if (work.current()) {
      return say(
          "In my current work " + role + ", " + clause,
          "Currently "
              + (work.title().isEmpty() ? "employed " : "working ")
              + role
              + ", "
              + clause);
    }
    Work main = facts.experiences().get(0);
    boolean earlier = !first && !work.start().isEmpty() && work.start().compareTo(main.start()) < 0;
    if (earlier) {
      return say("Before that, " + role + ", " + clause, "Earlier, " + role + ", " + clause);
    }
    return say(Prose.capitalised(role) + ", " + clause, "During my time " + role + ", " + clause);
  }

  String[] roleAlone(Work work, boolean first) {
    String has = work.current() ? "is where I learn" : "is where I learned";
    if (first) {
      return say(
          "My work "
              + work.asRole()
              + " "
              + has
              + " what this kind of responsibility asks of a person, day after day");
    }
    return say("My background also includes work " + work.asRole());
  }

  private String clause(Deed deed) {
    return deed.isThing() ? "I worked on " + deed.clause() : deed.clause();
  }

  String[] further(Deed deed, int number) {
    String clause = clause(deed);
    return switch (number) {
      case 1 -> say("In the same role, " + clause, "While there, " + clause);
      case 2 -> say("Beyond that, " + clause, "Alongside this, " + clause);
      default -> say("To give one more example, " + clause, "Another example: " + clause);
    };
  }

  String[] project(Work work) {
    List<Deed> deeds = work.deeds();
    String name = work.title();
    if (deeds.isEmpty()) {
      return say("My project " + name + " shows the same interest in practice");
    }
    Deed deed = deeds.get(0);
    if (deed.isThing()) {
      return say(
          "One of my projects, " + name + ", is " + deed.clause(),
          name + ", one of my own projects, is " + deed.clause());
    }
    return say(
        "For " + name + ", one of my projects, " + deed.clause(),
        "In my project " + name + ", " + deed.clause());
  }

  String[] inProject(Deed deed, int number) {
    String clause = clause(deed);
    return number == 1
        ? say("For it, " + clause, "Within that project, " + clause)
        : say("Along the way, " + clause, "Beyond that, " + clause);
  }

  String[] tools(Work work) {
    List<String> tools = first(work.technologies(), 4);
    if (tools.isEmpty()) {
      return new String[0];
    }
    return say(
        "The tools behind it "
            + (tools.size() == 1 ? "include " : "are ")
            + Prose.list(facts.inside(tools)),
        "It relies on " + Prose.list(facts.inside(tools)));
  }

  String[] draw() {
    List<String> terms = facts.shared();
    List<String> shown =
        terms.size() > 3 ? terms.subList(3, Math.min(6, terms.size())) : first(terms, 2);
    if (shown.isEmpty()) {
      return say(
          "What draws me to this position is the chance to put my background to use at "
              + facts.company());
    }
    String named = Prose.list(facts.inside(shown));
    return say(
        "What draws me to this position is its focus on "
            + named
            + ", because that is where I can contribute from the start",
        "The place of "
            + named
            + " in your posting is what draws me most, because that is where I can contribute from the start");
  }

  /** Answers to what the ad asks for, where the profile truly has one. */
  List<String[]> requirements() {
    List<String[]> answers = new ArrayList<>();
    List<String> used = new ArrayList<>();
    for (String raw : facts.requirements()) {
      String asked = Requirement.quotable(raw);
      if (asked.isEmpty() || answers.size() == 2) {
        continue;
      }
      for (String term : facts.shared()) {
        if (Words.holds(asked, term) && !used.contains(term)) {
          used.add(term);
          answers.add(answer(asked, term, answers.size()));
          break;
        }
      }
    }
    return answers;
  }

  private String[] answer(String asked, String term, int number) {
    String evidence = evidence(term);
    String quote = "“" + asked + "”";
    return number == 0
        ? say(
            "Your posting asks for " + quote + ": " + evidence,
            "You ask for " + quote + ": " + evidence)
        : say("Where it mentions " + quote + ", " + evidence, "As for " + quote + ", " + evidence);
  }

  private String evidence(String term) {
    String named = facts.inside(term);
    for (Work work : facts.experiences()) {
      if (work.holds(term)) {
        return named
            + (work.current() ? " is part of my work " : " was part of my work ")
            + work.place();
      }
    }
    for (Work work : facts.projects()) {
      if (work.holds(term)) {
        return "I worked with " + named + " on " + work.title();
      }
    }
    return named + " is among my skills";
  }

  String[] technicalSkills() {
    List<String> skills = first(facts.skills(), 5);
    if (skills.isEmpty()) {
      return new String[0];
    }
    String named = Prose.list(facts.inside(skills));
    return say("My skills include " + named, "Among my technical skills are " + named);
  }

  String[] softSkills() {
    List<String> skills = first(facts.softSkills(), 3);
    if (skills.isEmpty()) {
      return new String[0];
    }
    String named = Prose.list(facts.inside(skills));
    return say(
        "To a team I would bring " + named + " as well",
        "Just as important to me in daily work: " + named);
  }

  String[] education() {
    if (facts.education().isEmpty()) {
      return new String[0];
    }
    return say("My education includes " + Prose.list(first(facts.education(), 2)));
  }

  String[] keyPhrase() {
    for (String phrase : voice.keyPhrases()) {
      String woven = KeyPhrase.woven(phrase);
      if (!woven.isEmpty()) {
        return say(woven);
      }
    }
    return new String[0];
  }

  String[] callToTalk() {
    String company = facts.company();
    if (voice.formal()) {
      return say(
          "I would welcome the opportunity to discuss how my background could serve " + company);
    }
    if (voice.warm()) {
      return say("I would love to talk about what you need and how I could help " + company);
    }
    return say(
        "I would welcome a conversation about what you need and how I could help " + company);
  }

  String[] lastWord() {
    return say(
        "Please let me know a time that suits you",
        "Any time that suits you will work for a first call");
  }

  /** True of every applicant; used only where the facts are too few for a letter. */
  List<String> general() {
    List<String> general = new ArrayList<>();
    for (String sentence : GENERAL) {
      general.add(voice.applyTo(sentence.replace("{company}", facts.company())));
    }
    return general;
  }

  private static final List<String> GENERAL =
      List.of(
          "My aim in any job is to do careful work, to ask when something is unclear, and to finish what I take on",
          "Every team has its own ways of working, and learning yours would be my first task",
          "The details are in my resume, and each point in it is one that I can speak to",
          "Whatever the first weeks bring, I would start by listening to the people who know the work best",
          "It matters to me to be clear about what I know and honest about what I have yet to learn",
          "Where the position asks for something new to me, I am ready to put in the time to learn it",
          "Good work, as I see it, is work that other people can rely on without having to check it twice",
          "If there is a part of my background that you would like to know more about, I will gladly tell you",
          "Joining {company} would mean taking on work that is worth doing well, and I would treat it that way",
          "Rather than repeat my resume line by line, I would prefer to answer the questions that it raises",
          "On a shared task, I try to keep others informed early, above all when something does not go to plan",
          "Feedback is welcome at any time, because it is the shortest way to get better at a job",
          "Being new somewhere has one advantage, which is a fresh look at things that others have long been used to",
          "To sum up, I am looking for a place where steady effort counts, and I would be glad to find it at {company}",
          "Of course, a letter can only say so much about how a person works with others from day to day",
          "A short conversation would show far better than these lines whether we are a good match");

  /** Phrases of the sample that can be woven in. */
  static final class KeyPhrase {
    private static final Set<String> NOUNS =
        Set.of("attention", "commitment", "eye", "passion", "respect", "sense", "love", "focus");

    private KeyPhrase() {}

    static String woven(String phrase) {
      String[] words = phrase.split(" ");
      boolean plain = phrase.chars().allMatch(c -> c == ' ' || c == '-' || c >= 'a' && c <= 'z');
      if (!plain || words.length < 3 || words.length > 5) {
        return "";
      }
      boolean linked = Set.of("to", "for", "of", "on").contains(words[1]);
      if (NOUNS.contains(words[0]) && linked && !words[2].equals("the")) {
        return "You can expect the same " + phrase + " from me in this position";
      }
      if (Set.of("eager", "excited", "keen", "ready").contains(words[0])
          && words[1].equals("to")
          && Set.of("contribute", "learn", "help").contains(words[2])
          && words.length == 3) {
        return "More than anything, I am " + phrase;
      }
      return "";
    }
  }
}
