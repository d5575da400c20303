package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.llm.offline.english.text.NameCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.facts.Facts;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The skills, certificates and degrees that the letter mentions. */
final class Qualifications {

  private static final int MAX_SKILLS = 4;
  private static final int MAX_CERTIFICATES = 3;
  private static final int FEW = 2;
  private static final int MAX_NAME = 60;
  private static final int LONGEST_REQUIREMENT = 30;

  private final Phrasing wording;
  private final LetterFacts facts;
  private final Grammar grammar;
  private final Keywords.Text told;

  /**
   * @param told what the letter says before, which need not be said again
   */
  Qualifications(Phrasing wording, String told) {
    this.told = Keywords.in(told);
    this.wording = wording;
    this.facts = wording.facts();
    this.grammar = wording.grammar();
  }

  List<Point> all() {
    List<Point> points = new ArrayList<>();
    List<String> languages = facts.shared().stream().filter(grammar::isLanguage).toList();
    if (!languages.isEmpty()) {
      points.add(wording.say("languages", "languages", grammar.list(languages)));
    }
    List<String> names =
        new ArrayList<>(facts.certificates().stream().map(grammar::asCertificate).toList());
    names.stream()
        .filter(grammar::isState)
        .findFirst()
        .map(state -> wording.say("certificates.state", "state", grammar.asState(state)))
        .ifPresent(points::add);
    names.removeIf(grammar::isState);
    names = names.subList(0, Math.min(MAX_CERTIFICATES, names.size()));
    List<String> skills = skills();
    int others = points.size() + (skills.isEmpty() ? 0 : 1) + (names.isEmpty() ? 0 : 1);
    Optional<JsonNode> degree =
        facts.education().stream()
            .findFirst()
            .filter(first -> matters(first) || others < FEW && !isOfSchool(first));
    Point certified = names.isEmpty() ? Point.NONE : certificates(names);
    boolean together =
        !wording.isRegistered() && skills.isEmpty() && names.stream().noneMatch(grammar::isPerson);
    Point both =
        together && !certified.isEmpty() && degree.isPresent()
            ? education(
                "education.certificates",
                degree.get(),
                grammar.list(names.stream().map(grammar::asDocument).toList()))
            : Point.NONE;
    if (both.isEmpty()) {
      points.addAll(0, background(skills, degree));
      points.add(certified);
    } else {
      points.add(0, both);
    }
    return points;
  }

  /** Returns the skills and the degree, in one sentence where the language has one for both. */
  private List<Point> background(List<String> skills, Optional<JsonNode> degree) {
    Point known = skills.isEmpty() ? Point.NONE : skills(skills);
    Point held = degree.map(first -> education("education", first, "")).orElse(Point.NONE);
    Point both =
        known.isEmpty() || held.isEmpty() || wording.isRegistered()
            ? Point.NONE
            : education("education.skills", degree.get(), grammar.list(skills));
    return both.isEmpty() ? List.of(known, held) : List.of(both);
  }

  private Point skills(List<String> skills) {
    boolean asked = facts.shared().stream().map(this::spelled).toList().containsAll(skills);
    String number = !asked ? ".first" : skills.size() == 1 ? ".one" : "";
    return wording.say("skills" + number, "skills", grammar.list(skills));
  }

  /** Returns the skills that the ad names, then what the work was about, then others if need be. */
  private List<String> skills() {
    boolean silent = facts.isThin() && facts.shared().size() < FEW;
    Stream<String> own =
        silent ? facts.skills().stream().filter(Qualifications::isPlain) : Stream.of();
    Stream<String> named =
        Stream.concat(facts.shared().stream(), own)
            .filter(skill -> !grammar.isLanguage(skill))
            .map(this::spelled)
            .filter(grammar::isSkill);
    List<String> skills = new ArrayList<>();
    Stream.concat(named, facts.topics().stream())
        .filter(skill -> facts.certificates().stream().noneMatch(Keywords.in(skill)::contains))
        .filter(skill -> !Words.holds(facts.role(), skill))
        .filter(skill -> !isInCertificate(skill) && !told.contains(skill))
        .filter(skill -> skills.stream().noneMatch(other -> repeats(other, skill)))
        .limit(MAX_SKILLS)
        .forEach(skills::add);
    skills.sort(Comparator.comparing(skill -> skill.contains(" and ")));
    return skills;
  }

  private String spelled(String skill) {
    return facts.withinSentence(skill, grammar);
  }

  /** Whether a skill that the ad does not name is surely spelled right: "Cocktails" is no name. */
  private static boolean isPlain(String skill) {
    boolean name = skill.chars().skip(1).anyMatch(c -> !Character.isLowerCase(c));
    return name || !skill.endsWith("s");
  }

  private static boolean repeats(String one, String other) {
    return Relevance.shared(one, other) > 0 || one.equalsIgnoreCase(other);
  }

  /** Names the certificates that the ad asks for, or else all. */
  private Point certificates(List<String> names) {
    List<String> asked = names.stream().filter(this::isAsked).toList();
    if (!asked.isEmpty() && asked.stream().noneMatch(grammar::isPerson)) {
      List<String> more = names.stream().filter(name -> !asked.contains(name)).toList();
      return wording.say(
          "certificates.asked" + (more.isEmpty() ? "" : ".more"),
          "names",
          grammar.list(asked),
          "others",
          grammar.list(more.stream().map(this::withArticle).toList()));
    }
    String first = names.get(0);
    if (grammar.isPerson(first)) {
      return wording.say("certificates.person", "names", first, "person", grammar.asRole(first));
    }
    List<String> others = names.stream().filter(name -> !grammar.isPerson(name)).toList();
    String alone = others.size() == 1 ? ".one" : "";
    return wording.say(
        "certificates" + alone,
        "names",
        grammar.list(others.stream().map(this::withArticle).toList()),
        "document",
        grammar.asDocument(first));
  }

  private String withArticle(String name) {
    return grammar.isCountable(name) ? grammar.asRole(name) : name;
  }

  /** Whether one line of the ad has two thirds of the name's words. */
  private boolean isAsked(String name) {
    long words = Relevance.shared(name, name);
    long most =
        facts
            .adText()
            .lines()
            .filter(line -> Prose.countWords(line) <= LONGEST_REQUIREMENT)
            .mapToLong(line -> Relevance.shared(line, name))
            .max()
            .orElse(0);
    return words > 0 && 3 * most >= 2 * words && (most > 1 || words == 1)
        || Keywords.in(facts.adText()).contains(name);
  }

  private boolean isOfSchool(JsonNode education) {
    return !facts.works().isEmpty() && grammar.isOfSchool(Facts.text(education, "degree"));
  }

  private boolean isInCertificate(String skill) {
    return facts.certificates().stream().anyMatch(name -> Keywords.in(name).contains(skill));
  }

  /** Whether the letter mentions a degree: if the ad names its subject, or there is no work. */
  private boolean matters(JsonNode education) {
    String subject =
        Facts.text(education, "degree") + " " + Facts.text(education, "field_of_study");
    return facts.works().isEmpty() || Relevance.shared(facts.adText(), subject) > 0;
  }

  private Point education(String phrase, JsonNode node, String others) {
    String degree = NameCase.of(Facts.text(node, "degree"), MAX_NAME);
    String field = NameCase.of(Facts.text(node, "field_of_study"), MAX_NAME);
    String school = NameCase.of(Facts.text(node, "institution"), MAX_NAME);
    boolean named = Relevance.shared(degree, field) > 0;
    String full = field.isEmpty() || named ? degree : grammar.degree(degree, field);
    String place =
        school.isEmpty() ? "" : wording.word("from school", "school", grammar.withThe(school));
    String held = degree.isEmpty() ? "" : grammar.heldDegree(full);
    return wording.say(
        phrase,
        "others",
        others,
        "held",
        held.isEmpty() ? "" : held + place,
        "degree",
        held.isEmpty() && !degree.isEmpty() ? full + place : "");
  }
}
