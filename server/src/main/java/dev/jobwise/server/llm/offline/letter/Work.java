package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.SentenceSpan;
import dev.jobwise.server.llm.offline.english.text.LineEdits;
import dev.jobwise.server.llm.offline.english.text.NameCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.facts.Facts;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An experience or a project, in the form that a letter needs.
 *
 * @param title the job title, or the name of the project
 * @param company the employer; empty for a project
 * @param lines what was done, in the applicant's words, the most telling first
 * @param relevance how well it answers the ad
 */
record Work(
    String title,
    String company,
    boolean current,
    String start,
    List<String> lines,
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
          "\\d ?%|[$£€]\\d|\\d ?€|(?:from|von) [^ ]{0,4}\\d.{0,20} (?:to|auf) [^ ]{0,4}\\d|→");

  /** What goes on behind a comma as part of the name. */
  private static final Pattern FURTHER_NAME =
      Pattern.compile("&|\\+|, (?:Inc|LLC|LLP|Ltd|Corp|GmbH|AG|SE|KG|S\\.A)(?!\\p{L})");

  private static final int MOST_TOLD = 6;
  private static final int FEW = 2;

  /** A title in capitals that is longer is no abbreviation. */
  private static final int SHOUTED = 6;

  private static final double MEASURED = 2;
  private static final double CHANGE = 1;
  private static final double ACHIEVED = 0.5;
  private static final double WEAK = -3;
  private static final double BRIEF = -1;
  private static final int BRIEF_WORDS = 4;
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
    String company = withoutPlace(NameCase.employer(Facts.text(node, "company"), 60, shouting));
    boolean current = node.path("is_current").asBoolean(false);
    List<String> technologies =
        Facts.texts(node, "technologies").stream().map(name -> Prose.name(name, 40)).toList();
    List<String> spellings = new ArrayList<>(technologies);
    spellings.add(company);
    spellings.addAll(named(skills));
    List<String> achieved = Facts.texts(node, "achievements");
    Map<String, Double> fits = new LinkedHashMap<>();
    Map<String, Double> scores = new HashMap<>();
    for (String raw : lines(node)) {
      Optional<String> own = OwnLine.of(raw, spellings, grammar.code().equals("en"));
      if (own.isPresent() && !repeats(fits.keySet(), own.get())) {
        String line = own.get();
        fits.put(line, relevance.of(line));
        scores.put(
            line, fits.get(line) + worth(line, grammar) + (achieved.contains(raw) ? ACHIEVED : 0));
      }
    }
    List<String> told = new ArrayList<>(fits.keySet());
    told.sort(Comparator.comparing(scores::get, Comparator.reverseOrder())); // stable
    // What has nothing to do with the job is told only where nothing else can be.
    if (told.stream().filter(line -> fits.get(line) > 0).count() >= FEW) {
      told.removeIf(line -> fits.get(line) == 0 && !isMeasured(line));
    }
    double best = told.stream().mapToDouble(fits::get).max().orElse(0);
    double fitting = relevance.of(title) + relevance.of(String.join(", ", technologies)) / 2;
    return new Work(
        title,
        company,
        current,
        Facts.text(node, "start_date"),
        List.copyOf(told.subList(0, Math.min(MOST_TOLD, told.size()))),
        best + fitting + TITLE * Relevance.shared(title, jobTitle));
  }

  /** "Acorns Nursery, Grays", but "Smith, Lee & Co". */
  private static String withoutPlace(String company) {
    int comma = company.indexOf(", ");
    boolean whole = comma < 0 || FURTHER_NAME.matcher(company).find();
    boolean word = company.indexOf(' ') > comma && !company.startsWith("'s", comma - 2);
    return whole || word ? company : company.substring(0, comma);
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
    if (lines.size() > 1 && LineEdits.isShouted(String.join(" ", lines))) {
      // Among others in capitals, a line of few words is shouted too.
      lines.replaceAll(line -> LineEdits.quietened(line, List.of()));
    }
    return lines.subList(0, Math.min(MAX_LINES, lines.size()));
  }

  /** Returns what a line is worth whatever the ad asks for. */
  private static double worth(String line, Grammar grammar) {
    return (isMeasured(line) ? MEASURED : 0)
        + (CHANGED.matcher(line).find() ? CHANGE : 0)
        + (grammar.isWeak(line) ? WEAK : 0)
        + (Prose.countWords(line) < BRIEF_WORDS ? BRIEF : 0);
  }

  private static boolean isMeasured(String line) {
    return line.chars().anyMatch(Character::isDigit);
  }

  /** Whether a line repeats an earlier one: profiles often say the same in two fields. */
  private static boolean repeats(Collection<String> earlier, String line) {
    long words = Relevance.shared(line, line);
    return earlier.stream()
        .anyMatch(other -> 2 * Relevance.shared(other, line) > Math.max(1, words));
  }

  Work withoutLines() {
    return new Work(title, company, current, start, List.of(), relevance);
  }

  /** Whether it is told whatever the job: work that goes on, of which something can be said. */
  boolean isTold() {
    return current && !lines.isEmpty();
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
