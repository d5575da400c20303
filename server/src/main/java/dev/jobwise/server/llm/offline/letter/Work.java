package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.SentenceSpan;
import dev.jobwise.server.llm.offline.english.text.LineEdits;
import dev.jobwise.server.llm.offline.english.text.NameCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.facts.Facts;
import dev.jobwise.server.llm.offline.grammar.Deed;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An experience or a project, in the form that a letter needs.
 *
 * @param title the job title, or the name of the project
 * @param company the employer; empty for a project
 * @param deeds what was done, the most relevant first
 * @param topics what lines that are no deeds name, the most relevant first
 * @param relevance how well it answers the ad
 */
record Work(
    String title,
    String company,
    boolean current,
    String start,
    List<String> technologies,
    List<Deed> deeds,
    List<String> topics,
    double relevance) {

  private static final int MAX_LINES = 24;

  /**
   * The start of a sentence by somebody who uses no capitals: after a whole word and a full stop.
   */
  private static final String LOWER_CASE_START =
      "(?<=\\p{L}{4}\\.)(?<!(?:incl|excl|approx|dept|mgmt|govt)\\.) (?=\\p{Ll})";

  /** "…, Handled returns": the start of a sentence behind a comma. */
  private static final String CAPITAL_START = ", (?=\\p{Lu}\\p{Ll}{2,15}ed )";

  private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{L}\\p{Lu}");

  /** A share, a sum, or a change from one figure to another: what somebody brought about. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "\\d ?%|[$£€]\\d|\\d ?€|(?:from|von) [^ ]{0,4}\\d.{0,20} (?:to|auf) [^ ]{0,4}\\d|->");

  private static final int MAX_DEEDS = 6;
  private static final int FEW = 2;

  /** A title in capitals that is longer is no abbreviation. */
  private static final int SHOUTED = 6;

  private static final double MEASURED = 2;
  private static final double CHANGE = 1.5;
  private static final double ACHIEVED = 1.5;
  private static final double SCOPE = -1;
  private static final double STATE = -2.5;
  private static final List<String> STATES = List.of("have ", "had ", "am ", "was ");
  private static final double WEAK = -3;
  private static final double TITLE = 2;

  /**
   * Reads one.
   *
   * @param skills the applicant's skills, in the spelling of the profile
   */
  static Work of(
      JsonNode node, Relevance relevance, String jobTitle, List<String> skills, Grammar grammar) {
    boolean project = node.has("name");
    String named = Facts.text(node, project ? "name" : "title");
    String title = project ? NameCase.of(named, 60) : NameCase.title(named, 60);
    boolean shouting = named.length() > SHOUTED && named.equals(named.toUpperCase(Locale.ROOT));
    String company = NameCase.employer(Facts.text(node, "company"), 60, shouting);
    boolean current = node.path("is_current").asBoolean(false);
    List<String> technologies =
        Facts.texts(node, "technologies").stream().map(name -> Prose.name(name, 40)).toList();
    List<String> spellings = new ArrayList<>(technologies);
    spellings.add(company);
    spellings.addAll(named(skills));
    Map<Deed, Double> scores = new HashMap<>();
    List<Deed> deeds = new ArrayList<>();
    List<String> achieved = Facts.texts(node, "achievements");
    List<String> topics = new ArrayList<>();
    for (String line : grammar.spoken(lines(node), current)) {
      List<Deed> read =
          project
              ? grammar.projectDeed(line, spellings).stream().toList()
              : LineDeeds.of(line, current, spellings, grammar);
      topics.addAll(read.isEmpty() && !project ? grammar.topics(line, spellings) : List.of());
      read.stream()
          .filter(deed -> !repeats(deeds, deed))
          .forEach(
              deed -> {
                deeds.add(deed);
                scores.put(
                    deed,
                    score(deed, relevance)
                        + (grammar.isWeak(deed) ? WEAK : 0)
                        + (achieved.contains(line) ? ACHIEVED : 0));
              });
    }
    topics.sort(Comparator.comparing(relevance::of, Comparator.reverseOrder()));
    // What a project is comes before what was done for it. The sort is stable.
    deeds.sort(
        Comparator.comparing((Deed deed) -> deed.kind() != Deed.Kind.THING)
            .thenComparing(scores::get, Comparator.reverseOrder()));
    // What has nothing to do with the job is told only where nothing else can be.
    if (deeds.stream().filter(deed -> relevance.of(deed.source()) > 0).count() >= FEW) {
      deeds.removeIf(deed -> relevance.of(deed.source()) == 0 && !deed.isMeasured());
    }
    double best = deeds.stream().mapToDouble(deed -> relevance.of(deed.source())).max().orElse(0);
    double fitting = relevance.of(title) + relevance.of(String.join(", ", technologies)) / 2;
    return new Work(
        title,
        company,
        current,
        Facts.text(node, "start_date"),
        technologies,
        List.copyOf(deeds.subList(0, Math.min(MAX_DEEDS, deeds.size()))),
        List.copyOf(topics),
        best + fitting + TITLE * Relevance.shared(title, jobTitle));
  }

  /** Returns the skills that are names: "Power BI", "SolidWorks", but not "Cash handling". */
  private static List<String> named(List<String> skills) {
    return skills.stream().filter(skill -> INNER_CAPITAL.matcher(skill).find()).toList();
  }

  private static List<String> lines(JsonNode node) {
    List<String> lines = new ArrayList<>(Facts.texts(node, "achievements"));
    for (String sentence : SentenceSpan.texts(Facts.text(node, "text"))) {
      lines.addAll(List.of(sentence.split(LOWER_CASE_START + "|" + CAPITAL_START)));
    }
    lines = new ArrayList<>(lines.stream().flatMap(line -> Stream.of(line.split("; "))).toList());
    if (lines.size() > 1 && LineEdits.isShouted(String.join(" ", lines))) {
      // Among others in capitals, a line of few words is shouted too.
      lines.replaceAll(line -> LineEdits.quietened(line, List.of()));
    }
    return lines.subList(0, Math.min(MAX_LINES, lines.size()));
  }

  private static double score(Deed deed, Relevance relevance) {
    return relevance.of(deed.source())
        + (deed.isMeasured() ? MEASURED : 0)
        + (CHANGED.matcher(deed.rest()).find() ? CHANGE : 0)
        + (deed.kind() == Deed.Kind.SCOPE ? SCOPE : 0)
        + (STATES.stream().anyMatch(deed.rest()::startsWith) ? STATE : 0);
  }

  /** Whether a deed repeats an earlier one: profiles often say the same in two fields. */
  private static boolean repeats(List<Deed> earlier, Deed deed) {
    long words = Relevance.shared(deed.rest(), deed.rest());
    return earlier.stream()
        .anyMatch(other -> 2 * Relevance.shared(other.rest(), deed.rest()) > Math.max(1, words));
  }

  /** Whether it is told whatever the job: work that goes on, of which something can be said. */
  boolean isTold() {
    return current && !deeds.isEmpty();
  }

  boolean isNameless() {
    return title.isEmpty() && company.isEmpty();
  }

  /** Returns "a Staff Nurse at St. Anne's Hospital", as far as it is known. */
  String asJob(Grammar grammar) {
    boolean unsaid = title.isEmpty() || grammar.isField(title);
    String place = unsaid || company.isEmpty() ? "" : grammar.at(company);
    if (place.isEmpty()) {
      return unsaid ? "" : grammar.asRole(title);
    }
    return grammar.asRole(title) + (title.contains(",") ? ", " : " ") + place;
  }

  /** Returns the year in which it began; empty if unknown. */
  String year() {
    String year = start.length() < 4 ? "" : start.substring(0, 4);
    return year.chars().allMatch(Character::isDigit) ? year : "";
  }

  /** Whether the first paragraph says that the applicant works there. */
  boolean isIntroduced(Grammar grammar) {
    return current && !asJob(grammar).isEmpty();
  }

  boolean isEarlierThan(Work other) {
    return !current && !start.isEmpty() && start.compareTo(other.start) < 0;
  }
}
