package dev.jobwise.server.llm.offline.letter;

import static java.util.function.Predicate.not;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.llm.offline.ad.Asked;
import dev.jobwise.server.llm.offline.ad.Relevance;
import dev.jobwise.server.llm.offline.english.text.NameCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.facts.Facts;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The list of the degree, the certificates, the skills and the languages that matter for the job,
 * each as the profile has it.
 */
final class Qualifications {

  private static final int MOST_SKILLS = 6;

  /** Whoever has not worked in the trade tells what else there is to tell. */
  private static final int MOST_DEGREES = 2;

  private static final int MOST_CERTIFICATES = 4;
  private static final int MOST_ASKED = 6;

  /** One thing alone is worth no sentence, unless it is a certificate. */
  private static final int LEAST_ASKED = 2;

  /** Outside brackets. */
  private static final Pattern COMMA = Pattern.compile(",(?![^()]{0,80}\\))");

  private static final int MAX_NAME = 120;

  /** A licence that so many have is worth no sentence alone. */
  private static final Pattern DRIVING =
      Pattern.compile(
          "(?iu)führerschein|driving|driver|permis b|rijbewijs|prawo jazdy|patente|carnet de conducir"
              + "|permiso de conducir|carta de condução|carteira|kørekort|körkort");

  private final Phrasing wording;
  private final LetterFacts facts;
  private final Grammar grammar;
  private final Keywords.Text told;
  private final String opening;
  private final Asked ad;
  private final List<String> asked;
  private final List<String> further;

  /**
   * @param opening the first paragraph
   * @param told what the letter says of work, which need not be said again
   * @param further what else there is to tell, each in one item
   */
  Qualifications(Phrasing wording, String opening, String told, List<String> further) {
    this.further = further;
    this.opening = opening;
    this.told = Keywords.in(told);
    this.wording = wording;
    this.facts = wording.facts();
    this.grammar = wording.grammar();
    this.ad = new Asked(facts.adText(), facts.role(), facts.relevance(), grammar);
    this.asked = findAsked();
  }

  /**
   * Returns what the ad asks for and the applicant has, which a reader looks for first; empty if
   * that is nothing.
   */
  Point asked() {
    return asked.isEmpty()
        ? Point.NONE
        : wording.say("asked", "asked", String.join(between(asked), asked));
  }

  private List<String> findAsked() {
    List<String> papers =
        Stream.concat(
                degrees()
                    .filter(this::isAsked)
                    .filter(node -> !Attainments.isPending(Attainments.subject(node, grammar)))
                    .map(this::degree),
                certificates().stream()
                    .filter(name -> ad.names(name) || ad.asksPaper(name))
                    .filter(not(Attainments::isPending)))
            .collect(ArrayList::new, Qualifications::addOther, List::addAll);
    List<String> skills = skills(papers, Keywords.in(opening)); // Work may show them once more.
    List<String> shared =
        facts.attainments().shared().stream().map(Qualifications::withCapital).toList();
    skills.removeIf(skill -> !shared.contains(skill) && !isNamed(skill));
    List<String> all =
        Stream.of(papers, askedLanguages(), skills)
            .flatMap(List::stream)
            .filter(item -> !Words.holds(opening, item))
            .limit(MOST_ASKED)
            .toList();
    boolean telling = papers.stream().anyMatch(paper -> !DRIVING.matcher(paper).find());
    return all.size() < LEAST_ASKED && !telling ? List.of() : all;
  }

  /** Beside "Gesellenprüfung Maler, BBS Kiel", a "Gesellenbrief Maler" is the same. */
  private static void addOther(List<String> papers, String paper) {
    Set<String> stems = Relevance.stems(paper);
    if (papers.stream().noneMatch(known -> isSame(Relevance.stems(known), stems))) {
      papers.add(paper);
    }
  }

  private static boolean isSame(Set<String> known, Set<String> stems) {
    return stems.size() > 1 && Relevance.shared(known, stems) >= stems.size() - 1;
  }

  /** Those that the ad names, as in "Russischkenntnisse", beside that which the letter shows. */
  private List<String> askedLanguages() {
    List<String> words = Words.of(facts.adText());
    return facts.attainments().spoken().stream()
        .filter(
            node ->
                words.stream()
                    .anyMatch(word -> word.startsWith(LowerCase.of(Facts.text(node, "name")))))
        .map(this::language)
        .filter(not(wording.word("shown language")::equals))
        .toList();
  }

  /** Returns the list of what else there is; empty if there is nothing to list. */
  Point list() {
    List<String> lines = new ArrayList<>(further);
    degrees().map(this::degree).filter(degree -> !asked.contains(degree)).forEach(lines::add);
    List<String> certificates = new ArrayList<>(certificates());
    certificates.removeIf(name -> lines.stream().anyMatch(line -> Words.holds(line, name)));
    add(lines, "certificates", certificates);
    add(lines, "skills", skills(lines, told));
    add(lines, "strengths", facts.attainments().strengths());
    add(lines, "languages", languages());
    return lines.isEmpty()
        ? Point.NONE
        : wording.say("list.qualifications").each(lead -> WorkLists.listed(lead, lines));
  }

  /** Returns the nearest degree and the latest one; of somebody in the trade, only the nearest. */
  private Stream<JsonNode> degrees() {
    List<JsonNode> education =
        facts.attainments().education().stream().filter(this::matters).toList();
    return Stream.concat(
            education.stream()
                .sorted(Comparator.comparing(node -> facts.relevance().of(degree(node)) == 0))
                .limit(1), // stable
            education.stream().limit(1))
        .distinct()
        .filter(node -> !degree(node).isEmpty() && !isStudied(degree(node)))
        .limit(facts.works().stream().anyMatch(Career::isInTrade) ? 1 : MOST_DEGREES);
  }

  private List<String> certificates() {
    return facts.attainments().certificates().stream()
        .sorted(
            Comparator.comparing(Attainments::isPending)
                .thenComparing(name -> !ad.names(name) && !ad.asksPaper(name)))
        .limit(MOST_CERTIFICATES)
        .toList();
  }

  /** Whether the opening says that it is being studied for. */
  private boolean isStudied(String degree) {
    return Attainments.isPending(degree) && opening.contains(Asked.REMARK.split(degree, 2)[0]);
  }

  private void add(List<String> lines, String label, List<String> items) {
    List<String> others = items.stream().filter(item -> !asked.contains(item)).toList();
    if (!others.isEmpty()) {
      lines.add(wording.word("label." + label) + " " + String.join(between(others), others));
    }
  }

  private static String between(List<String> items) {
    return items.stream().anyMatch(item -> COMMA.matcher(item).find()) ? "; " : ", ";
  }

  /** Returns each language once, with its level; a mother tongue alone says nothing. */
  private List<String> languages() {
    List<JsonNode> spoken = facts.attainments().spoken();
    boolean more = spoken.size() > 1;
    List<String> languages = new ArrayList<>();
    spoken.stream()
        .filter(node -> more || !Facts.text(node, "proficiency").equals("native"))
        .map(this::language)
        .filter(name -> !name.isEmpty())
        .forEach(languages::add);
    facts.attainments().languages().stream()
        .filter(
            own -> spoken.stream().noneMatch(node -> Words.holds(own, Facts.text(node, "name"))))
        .forEach(languages::add);
    return languages;
  }

  private String language(JsonNode spoken) {
    String name = NameCase.whole(Facts.text(spoken, "name"), MAX_NAME);
    String level = wording.word("level." + Facts.text(spoken, "proficiency"));
    return level.isEmpty() || name.isEmpty() ? name : name + " (" + level + ")";
  }

  /** Returns the skills that the ad names, then some others of the profile, without those told. */
  private List<String> skills(List<String> lines, Keywords.Text told) {
    List<String> skills = new ArrayList<>();
    List<String> nearest = new ArrayList<>(facts.attainments().skills());
    nearest.sort(Comparator.comparing(facts.relevance()::of, Comparator.reverseOrder())); // stable
    Stream.concat(facts.attainments().shared().stream(), nearest.stream())
        .filter(skill -> SkillKind.of(skill) != SkillKind.SOFT)
        .filter(
            skill ->
                facts.attainments().certificates().stream().noneMatch(name -> covers(name, skill)))
        .filter(skill -> !Words.holds(facts.role(), skill) && !told.contains(skill))
        .filter(skill -> lines.stream().noneMatch(line -> Words.holds(line, skill)))
        .filter(skill -> skills.stream().noneMatch(other -> repeats(other, skill)))
        .limit(MOST_SKILLS)
        .forEach(skills::add);
    skills.replaceAll(Qualifications::withCapital);
    return skills;
  }

  /** Items look alike: "Air brakes, small engines" are both names of skills; "iOS" stays. */
  private static String withCapital(String skill) {
    String first = skill.split("[ /-]", 2)[0];
    return first.equals(LowerCase.of(first)) ? Prose.capitalised(skill) : skill;
  }

  private static boolean repeats(String one, String other) {
    return one.equalsIgnoreCase(other) || Relevance.shared(one, other) > 0;
  }

  private static boolean covers(String one, String other) {
    return Keywords.in(one).contains(other) || Keywords.in(other).contains(one);
  }

  /** Whether the ad has several words of a skill, one behind the other. */
  private boolean isNamed(String skill) {
    return skill.indexOf(' ') > 0 && Words.holds(facts.adText(), skill);
  }

  private boolean isAsked(JsonNode education) {
    String subject = Attainments.subject(education, grammar);
    return ad.names(subject) || ad.asksDegree(Facts.text(education, "degree"), subject);
  }

  /** Whether a degree is told: that of a school only of beginners, or if the ad asks. */
  private boolean matters(JsonNode education) {
    return facts.works().stream().noneMatch(Career::isNear)
        || !grammar.isOfSchool(Facts.text(education, "degree"))
        || facts.adText().lines().anyMatch(grammar::isOfSchool);
  }

  private String degree(JsonNode education) {
    return Attainments.degree(education, grammar);
  }
}
