package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.SentenceSpan;
import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.llm.offline.english.text.NameCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.facts.Facts;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import dev.jobwise.server.llm.offline.grammar.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The skills, certificates and degrees that the letter mentions. */
final class Qualifications {

  private static final int MAX_SKILLS = 3;
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
    List<String> names =
        new ArrayList<>(facts.certificates().stream().map(grammar::asCertificate).toList());
    List<String> states = names.stream().filter(grammar::isState).limit(1).toList();
    List<String> languages = facts.shared().stream().filter(grammar::isLanguage).toList();
    names.removeIf(grammar::isState);
    names = names.subList(0, Math.min(MAX_CERTIFICATES, names.size()));
    List<String> skills = skills();
    int others =
        (languages.isEmpty() ? 0 : 1)
            + states.size()
            + (skills.isEmpty() ? 0 : 1)
            + (names.isEmpty() ? 0 : 1);
    Optional<JsonNode> degree =
        facts.education().stream()
            .findFirst()
            .filter(first -> matters(first) || others < FEW && !isOfSchool(first));
    boolean together = skills.isEmpty() && degree.isPresent() && !wording.isRegistered();
    Point both =
        together
                && !names.isEmpty()
                && names.stream().allMatch(this::isDocument)
                && !grammar.documents(names).contains(" well as ")
            ? education("education.certificates", degree.get(), grammar.documents(names))
            : Point.NONE;
    points.addAll(both.isEmpty() ? background(skills, degree) : List.of(both));
    points.removeIf(Point::isEmpty);
    List<String> rest = both.isEmpty() ? names : List.of();
    states.forEach(
        state -> points.add(wording.say("certificates.state", "state", grammar.asState(state))));
    if (Career.hasCleanRecord(facts.adText(), facts.profile())) {
      points.add(wording.say("record"));
    }
    points.addAll(certificates(rest, points.isEmpty() ? "" : wording.word("also")));
    points.removeIf(Point::isEmpty);
    if (!languages.isEmpty()) {
      String also = points.isEmpty() ? "" : wording.word("also");
      points.add(wording.say("languages", "languages", grammar.list(languages), "also", also));
    }
    return points;
  }

  /** Returns the skills and the degree, in one sentence where the language has one for both. */
  private List<Point> background(List<String> skills, Optional<JsonNode> degree) {
    List<String> machines =
        skills.stream().filter(skill -> SkillKind.of(skill) == SkillKind.MACHINE).toList();
    List<String> rest = skills.stream().filter(skill -> !machines.contains(skill)).toList();
    Point known = rest.isEmpty() ? Point.NONE : skills(rest);
    Point held = degree.map(first -> education("education", first, "")).orElse(Point.NONE);
    boolean asked = degree.isPresent() && !isOfSchool(degree.get());
    Point both =
        known.isEmpty() || held.isEmpty() || wording.isRegistered() || !asked
            ? Point.NONE
            : education("education.skills", degree.get(), grammar.list(rest));
    List<Point> points = new ArrayList<>(both.isEmpty() ? List.of(held, known) : List.of(both));
    if (!machines.isEmpty()) {
      List<String> several = machines.stream().map(SkillKind::plural).toList();
      points.add(wording.say("machines", "machines", grammar.list(several)));
    }
    return points;
  }

  private Point skills(List<String> skills) {
    boolean asked = facts.shared().stream().map(this::spelled).toList().containsAll(skills);
    String list = grammar.list(skills);
    boolean tools = areTools(list);
    String number = !asked ? ".first" : skills.size() == 1 ? ".one" : "";
    return wording.say(
        "skills" + number, "skills", list, "tools", tools ? list : "", "work", tools ? "" : list);
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
            .filter(skill -> SkillKind.of(skill) != SkillKind.SOFT)
            .filter(skill -> SkillKind.of(skill) == SkillKind.MACHINE || grammar.isSkill(skill))
            .sorted(Comparator.comparing(SkillKind::isEveryday));
    List<String> skills = new ArrayList<>();
    Stream.concat(named, facts.topics().stream())
        .filter(skill -> facts.certificates().stream().noneMatch(Keywords.in(skill)::contains))
        .filter(skill -> !Words.holds(facts.role(), skill))
        .filter(skill -> !isInCertificate(skill) && !told.contains(skill))
        .filter(skill -> skills.stream().noneMatch(other -> repeats(other, skill)))
        .limit(MAX_SKILLS)
        .forEach(skills::add);
    if (skills.stream().allMatch(SkillKind::isEveryday) && facts.skills().size() > FEW) {
      skills.clear();
    }
    skills.sort(Comparator.comparing(skill -> skill.contains(" and ")));
    return skills;
  }

  private String spelled(String skill) {
    String bare = Titles.withoutBrackets(skill);
    return facts.withinSentence(bare.isEmpty() ? skill : bare, grammar);
  }

  /** Whether a skill that the ad does not name is surely spelled right: "Cocktails" is no name. */
  private static boolean isPlain(String skill) {
    boolean name = skill.chars().skip(1).anyMatch(c -> !Character.isLowerCase(c));
    return name || !skill.endsWith("s");
  }

  private static boolean repeats(String one, String other) {
    return Relevance.shared(one, other) > 0 || one.equalsIgnoreCase(other);
  }

  /** Tells what the applicant is, what courses were taken, and what documents there are. */
  private List<Point> certificates(List<String> names, String also) {
    List<Point> points = new ArrayList<>();
    List<String> documents = new ArrayList<>();
    for (String name : names) {
      String course = grammar.asCourse(name);
      boolean person = grammar.isPerson(name);
      if (person && !told.contains(name)) {
        points.add(
            wording.say("certificates.person", "names", name, "person", grammar.asRole(name)));
      } else if (!course.isEmpty()) {
        points.add(wording.say("certificates.course", "course", course));
      } else if (!person) {
        documents.add(name);
      }
    }
    if (!documents.isEmpty()) {
      points.add(0, documents(documents, also));
    }
    return points;
  }

  private boolean isDocument(String name) {
    return !grammar.isPerson(name) && grammar.asCourse(name).isEmpty();
  }

  /** Names the documents that the ad asks for first. */
  private Point documents(List<String> names, String also) {
    List<String> asked = names.stream().filter(this::isAsked).toList();
    List<String> more = names.stream().filter(name -> !asked.contains(name)).toList();
    String phrase = names.size() == 1 ? "certificates.one" : "certificates";
    return wording.say(
        asked.isEmpty()
            ? phrase
            : more.isEmpty() ? "certificates.asked" : "certificates.asked.more",
        "names",
        grammar.list(asked.isEmpty() ? names : asked),
        "documents",
        grammar.documents(asked.isEmpty() ? names : asked),
        "document",
        grammar.asDocument(names.get(0)),
        "others",
        grammar.documents(more),
        "also",
        also);
  }

  /** Whether one line of the ad has two thirds of the name's words. */
  private boolean isAsked(String name) {
    long words = Relevance.shared(name, name);
    long most =
        facts
            .adText()
            .lines()
            .flatMap(line -> SentenceSpan.texts(line).stream())
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

  /**
   * Whether the letter mentions a degree: if the ad names its subject, or there is no work; that of
   * a school only if the ad asks for it.
   */
  private boolean matters(JsonNode education) {
    String degree = Facts.text(education, "degree");
    String field = Facts.text(education, "field_of_study");
    boolean kind = !field.isEmpty() && !degree.contains(" "); // "Ausbildung", "BS"
    String subject = kind ? field : degree + " " + field;
    return facts.works().isEmpty()
        || (isOfSchool(education)
            ? facts.adText().lines().anyMatch(grammar::isOfSchool)
            : Relevance.shared(facts.adText(), subject) > 0);
  }

  private static boolean areTools(String list) {
    return Stream.of(list.split(",? and |, | und "))
        .allMatch(skill -> SkillKind.of(skill) == SkillKind.TOOL);
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
        "tools",
        areTools(others) ? others : "",
        "work",
        areTools(others) ? "" : others,
        "held",
        held.isEmpty() ? "" : held + place,
        "degree",
        held.isEmpty() && !degree.isEmpty() ? full + place : "");
  }
}
