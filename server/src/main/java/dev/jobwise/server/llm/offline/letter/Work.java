package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.llm.offline.ad.Relevance;
import dev.jobwise.server.llm.offline.english.text.NameCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.facts.Employers;
import dev.jobwise.server.llm.offline.facts.Facts;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An experience or a project, in the form that a letter needs.
 *
 * @param named the job title, or the name of the project
 * @param company the employer; empty for a project
 * @param told what was done, the most telling line first
 * @param fitting how well its title and technologies answer the ad
 */
record Work(
    WorkTitle named,
    String company,
    boolean current,
    String start,
    String end,
    List<WorkLine> told,
    double fitting) {

  private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{L}\\p{Lu}");

  private static final int MOST_TOLD = 6;
  private static final int FEW = 2;

  /** So many lines of the first job are told whatever the ad asks. */
  private static final int ALL_TOLD = 3;

  /** A title in capitals that is longer is no abbreviation. */
  private static final int SHOUTED = 6;

  private static final double TITLE = 2;

  /** Behind the first job, lines tell more than a title. */
  private static final double OF_LINES = 2;

  /** What makes a line worth a place where there are enough of them. */
  private static final double LEAST_SCORE = 0;

  private static final int ENOUGH = 3;

  private static final double RESULT = 2;

  private static final Set<String> CLUBS = WorkLine.LISTS.words("clubs");

  private static final int YEAR = 4;

  /** The chars of a year and its month. */
  private static final int MONTH = "2020-01".length();

  /**
   * Reads one.
   *
   * @param skills the applicant's skills, in the spelling of the profile
   * @param whole whether lines that say little are told too
   */
  static Work of(
      JsonNode node,
      Relevance relevance,
      String jobTitle,
      List<String> skills,
      Grammar grammar,
      boolean whole) {
    boolean project = node.has("name");
    String named = Facts.text(node, project ? "name" : "title");
    WorkTitle title =
        project
            ? new WorkTitle(NameCase.of(named, 60), WorkTitle.Kind.WORK)
            : WorkTitle.of(named, grammar);
    boolean shouting = named.length() > SHOUTED && named.equals(named.toUpperCase(Locale.ROOT));
    String company = Employers.name(Facts.text(node, "company"), shouting, relevance::names);
    boolean current = node.path("is_current").asBoolean(false);
    List<String> technologies =
        Facts.texts(node, "technologies").stream().map(name -> Prose.name(name, 40)).toList();
    List<String> spellings = new ArrayList<>(technologies);
    spellings.add(company);
    spellings.addAll(named(skills));
    List<String> achieved = Facts.texts(node, "achievements");
    List<WorkLine> told = new ArrayList<>();
    for (String raw : OwnLine.all(node)) {
      Optional<String> own = OwnLine.of(raw, spellings, grammar.code().equals("en"));
      if (own.isPresent() && !repeats(told, own.get())) {
        told.add(WorkLine.of(own.get(), achieved.contains(raw), relevance, grammar));
      }
    }
    double fitting =
        relevance.of(title.text())
            + relevance.of(String.join(", ", technologies)) / 2
            + relevance.inTrade(title.text() + ", " + company)
            + TITLE * relevance.sharedInTitles(title.text(), jobTitle);
    int known = project && !told.isEmpty() ? 1 : 0; // The first line of a project says what it is.
    told.subList(known, told.size())
        .sort(fitting < Career.IN_TRADE ? WorkLine.NEAREST : WorkLine.BEST);
    WorkLine.raiseProof(told.subList(known, told.size()));
    if (!whole && told.stream().filter(line -> line.score() >= LEAST_SCORE).count() >= ENOUGH) {
      told.removeIf(line -> line.score() < LEAST_SCORE);
    }
    return new Work(
        title,
        company,
        current,
        Facts.text(node, "start_date"),
        Facts.text(node, "end_date"),
        List.copyOf(told.subList(0, Math.min(MOST_TOLD, told.size()))),
        fitting);
  }

  /** Returns the job title, or the name of the project. */
  String title() {
    return named.text();
  }

  /** Returns what was done, in the applicant's words, the most telling first. */
  List<String> lines() {
    return told.stream().map(WorkLine::text).toList();
  }

  /** Returns how well it answers the ad. */
  double relevance() {
    return fitting + told.stream().mapToDouble(WorkLine::fit).max().orElse(0);
  }

  /** Returns how well it and its best lines answer the ad, whatever they are worth elsewhere. */
  double answers() {
    return fitting / OF_LINES
        + told.stream()
            .map(WorkLine::fit)
            .sorted(Comparator.reverseOrder())
            .limit(FEW)
            .mapToDouble(fit -> fit)
            .sum();
  }

  /** Returns what its first lines are worth in the letter. */
  double worth(int most) {
    return fitting / OF_LINES
        + told.stream().limit(most).mapToDouble(line -> Math.max(0, line.score())).sum();
  }

  /**
   * Returns this job as it is told behind another: first what the other one does not answer
   * already, and last what has nothing to do with the ad.
   */
  Work beside(Work first, int most, Relevance relevance) {
    Set<String> answered = new HashSet<>();
    first.told.stream().limit(most).forEach(line -> answered.addAll(Relevance.stems(line.text())));
    List<WorkLine> telling = telling().toList();
    List<WorkLine> further =
        told.stream()
            .map(line -> line.beyond(relevance, answered, telling.contains(line)))
            .sorted(WorkLine.BEST)
            .collect(Collectors.toCollection(ArrayList::new));
    WorkLine.raiseProof(further);
    return new Work(named, company, current, start, end, further, fitting);
  }

  /** Returns this job as it is told first: one in the trade, or mostly so, with all lines. */
  Work asFirst() {
    boolean inTrade =
        told.size() <= ALL_TOLD
            || fitting > 0
            || 2 * told.stream().filter(line -> line.fit() > 0).count() >= told.size();
    return inTrade
        ? this
        : new Work(named, company, current, start, end, telling().toList(), fitting);
  }

  /** Returns what has to do with the ad, and the rest only where that is little. */
  private Stream<WorkLine> telling() {
    boolean enough = told.stream().filter(line -> line.fit() > 0).count() >= FEW;
    return told.stream().filter(line -> !enough || line.isTelling());
  }

  /** Returns the skills that are names: "Power BI", "SolidWorks", but not "Cash handling". */
  private static List<String> named(List<String> skills) {
    return skills.stream().filter(skill -> INNER_CAPITAL.matcher(skill).find()).toList();
  }

  /** Whether a line repeats an earlier one: profiles often say the same in two fields. */
  private static boolean repeats(List<WorkLine> earlier, String line) {
    long words = Relevance.shared(line, line);
    return earlier.stream()
        .anyMatch(other -> 2 * Relevance.shared(other.text(), line) > Math.max(1, words));
  }

  Work withoutLines() {
    return new Work(named, company, current, start, end, List.of(), fitting);
  }

  /** Whether it was done without pay, beside a job: as a volunteer, on a board, in a club. */
  boolean isUnpaid() {
    return named.isUnpaid() || isClub();
  }

  /** Whether people do it beside a job for their own pleasure: it never opens a letter. */
  boolean isClub() {
    return named.kind() == WorkTitle.Kind.PASTIME
        || Words.of(company).stream().anyMatch(CLUBS::contains);
  }

  /** Whether a line of it is worth telling whatever the job. */
  boolean hasResult() {
    return told.stream().anyMatch(line -> line.worth() >= RESULT);
  }

  /** Whether it is told whatever the job: work that goes on, of which something can be said. */
  boolean isTold() {
    return current && !told.isEmpty();
  }

  boolean isNameless() {
    return title().isEmpty() && company.isEmpty();
  }

  /** Returns "a Staff Nurse at St. Anne's Hospital", as far as it is known. */
  String asJob(Grammar grammar) {
    return named.at(company, grammar);
  }

  /** Returns the year in which it began; empty if unknown. */
  String year() {
    String year = start.length() < YEAR ? "" : start.substring(0, YEAR);
    return year.chars().allMatch(Character::isDigit) ? year : "";
  }

  /** Returns the year in which it ended, if that is another than the one of its begin. */
  String lastYear() {
    String last = current || end.length() < YEAR ? "" : end.substring(0, YEAR);
    boolean year = last.chars().allMatch(Character::isDigit) && last.compareTo(year()) > 0;
    return year && !year().isEmpty() ? last : "";
  }

  /** Whether the first paragraph says that the applicant works there. */
  boolean isIntroduced(Grammar grammar) {
    return current && named.kind() == WorkTitle.Kind.PERSON && !asJob(grammar).isEmpty();
  }

  /** Whether it goes on as something beside the other one, which is over now. */
  boolean isBeside(Work past) {
    boolean known = !start.isEmpty() && !past.start.isEmpty() && !past.end.isEmpty();
    return known && month(start).compareTo(month(past.end)) < 0;
  }

  /** Whether it was over when the other one began. Without a date of its end, its start tells. */
  boolean isEarlierThan(Work other) {
    String last = month(end.isEmpty() ? start : end);
    int order = last.compareTo(month(other.start));
    return !current && !last.isEmpty() && (end.isEmpty() ? order < 0 : order <= 0);
  }

  /**
   * Whether there is room for another job between this one and the next: "before that" is not so.
   */
  boolean endsLongBefore(Work next) {
    String last = lastYear();
    return !last.isEmpty()
        && !next.year().isEmpty()
        && Integer.parseInt(next.year()) - Integer.parseInt(last) > 1;
  }

  private static String month(String date) {
    return date.substring(0, Math.min(MONTH, date.length()));
  }
}
