package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.language.Languages;
import dev.jobwise.server.llm.offline.ad.Ad;
import dev.jobwise.server.llm.offline.ad.AdvertisedTitle;
import dev.jobwise.server.llm.offline.ad.Hirer;
import dev.jobwise.server.llm.offline.ad.Relevance;
import dev.jobwise.server.llm.offline.english.text.NameCase;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.facts.Facts;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import dev.jobwise.server.llm.offline.grammar.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of a letter, in the form that sentences need.
 *
 * @param role the advertised title; empty if there is none
 * @param company the employer; empty if unknown
 * @param client whether an agency advertises the job for an employer that it does not name
 * @param home the town, if the applicant lives where the job is; else empty
 * @param summary the sentences of the applicant's summary
 * @param works the experiences that are relevant to the job, in the order of the letter
 * @param brief whether they are so few, and none is in the trade, that all of them are told, with
 *     all their lines: of a beginner, nobody knows which one counts
 * @param projects the projects that are relevant to the job
 * @param ownWork all projects that say something to the job, the nearest first; of a brief career,
 *     all that there are
 * @param profile the summary and the lines of all jobs
 * @param relevance measures how well a text answers the ad
 */
record LetterFacts(
    String role,
    String company,
    boolean client,
    Ad ad,
    String home,
    List<String> summary,
    List<Work> works,
    boolean brief,
    List<Work> projects,
    List<Work> ownWork,
    Attainments attainments,
    String adText,
    String profile,
    Relevance relevance) {

  /** Where one sentence ends in the middle of a name, it is no name. */
  private static final Pattern GLUED = Pattern.compile("\\p{Ll}\\.\\p{Lu}");

  /** "Listed on 2026-01-27". */
  private static final Pattern DATE = Pattern.compile("\\d{1,4}[-/.]\\d\\d?[-/.]\\d{2}");

  /** What ends with one of these is a title that was taken for a company. */
  private static final List<String> NO_COMPANY =
      List.of(" staff", " wanted", " needed", " vacancy");

  private static final Set<String> NO_NAME = Ad.LISTS.words("no names");

  private static final int MAX_WORKS = 8;
  private static final int LONGEST_TOWN = 40;

  /** A letter has room for so many lines. */
  private static final int BRIEF_LINES = 7;

  private static final int BRIEF_WORKS = 3;

  /** With less than this share of the best project's relevance, projects come before work. */
  private static final double UNRELATED = 0.7;

  /** With this share of the first work's relevance, a project is told beside all jobs. */
  private static final double FITTING = 0.5;

  static LetterFacts of(JsonNode facts, Grammar grammar) {
    JsonNode job = facts.path("job");
    String advertised = AdvertisedTitle.withoutSigns(Facts.text(job, "title"));
    boolean english = grammar.code().equals(Languages.ENGLISH);
    String post = english ? advertised : AdvertisedTitle.post(advertised);
    String named = grammar.title(NameCase.title(post, 80, english));
    String description = Facts.text(job, "description");
    Hirer hirer = hirer(facts, description);
    String company = Titles.withoutBrackets(NameCase.of(hirer.name(), 60));
    String lower = LowerCase.of(company);
    boolean none =
        NO_COMPANY.stream().anyMatch(lower::endsWith)
            || LowerCase.of(named).startsWith(lower) // The ad names the trade twice.
            || NO_NAME.containsAll(Words.of(company))
            || DATE.matcher(company).find();
    company = none || GLUED.matcher(company).find() ? "" : company;
    String title =
        grammar.fitting(AdvertisedTitle.of(named, company, grammar), Career.titles(facts));
    List<String> requirements =
        Stream.concat(
                Facts.texts(job, "requirements").stream(),
                Facts.texts(job, "nice_to_have").stream())
            .toList();
    boolean readable = LetterLanguage.ofAd(job).equals(grammar.code());
    Ad ad = new Ad(readable ? description : "", company, grammar);
    List<String> lines = new ArrayList<>(requirements);
    lines.add(title);
    lines.addAll(ad.tasks());
    String adText = String.join("\n", lines) + "\n" + description;
    List<String> keywords = Attainments.terms(Facts.texts(job, "keywords"));
    List<String> must = Stream.concat(requirements.stream(), Stream.of(title)).toList();
    Relevance relevance =
        new Relevance(
            LetterLanguage.ofAd(job).equals(Languages.ENGLISH),
            keywords,
            must,
            lines,
            description,
            Facts.text(facts, "custom_prompt"));
    // Lines in another language have no place in the letter.
    boolean quotable = Languages.mayBeIn(grammar.code(), LetterLanguage.ownTexts(facts));
    List<Work> chosen = works(facts, "experiences", relevance, title, grammar, quotable, false);
    boolean brief =
        isBrief(Facts.items(facts, "experiences")) && chosen.stream().noneMatch(Career::isInTrade);
    List<Work> works =
        brief ? works(facts, "experiences", relevance, title, grammar, quotable, true) : chosen;
    List<Work> projects = works(facts, "projects", relevance, title, grammar, quotable, false);
    double best =
        Stream.concat(works.stream(), projects.stream())
            .mapToDouble(Work::relevance)
            .max()
            .orElse(0);
    return new LetterFacts(
        AdvertisedTitle.isSayable(title) ? title : "",
        company,
        hirer.hidden(),
        ad,
        NameCase.whole(Facts.text(facts.path("applicant"), "lives_at_place_of_work"), LONGEST_TOWN),
        quotable(facts, grammar) ? Career.summary(facts) : List.of(),
        Career.inOrder(works, brief ? 0 : best),
        brief,
        projects.stream()
            .filter(work -> work.relevance() >= best * Career.MIN_SHARE_OF_BEST)
            .toList(),
        projects.stream()
            .filter(work -> (brief || work.relevance() > 0) && !work.lines().isEmpty())
            .filter(work -> !work.named().isCourse())
            .sorted(Comparator.comparing(Work::relevance).reversed())
            .toList(),
        Attainments.of(facts, keywords, adText, grammar),
        adText,
        Career.profile(facts),
        relevance);
  }

  /** The applicant's word for the employer counts more than what the ad seems to say. */
  private static Hirer hirer(JsonNode facts, String description) {
    String named = Facts.text(facts, "company_name");
    JsonNode job = facts.path("job");
    boolean own = job.has("company") && !named.equals(Facts.text(job, "company"));
    return own ? new Hirer(named, false) : Hirer.of(description, named);
  }

  /** A summary in another language has no place in the letter. */
  private static boolean quotable(JsonNode facts, Grammar grammar) {
    String summary = Facts.text(facts.path("applicant"), "professional_summary");
    return Languages.mayBeIn(grammar.code(), summary);
  }

  private static boolean isBrief(List<JsonNode> experiences) {
    return experiences.size() <= BRIEF_WORKS
        && experiences.stream().mapToInt(node -> OwnLine.all(node).size()).sum() <= BRIEF_LINES;
  }

  private static List<Work> works(
      JsonNode facts,
      String key,
      Relevance relevance,
      String title,
      Grammar grammar,
      boolean quotable,
      boolean whole) {
    List<String> skills =
        Attainments.terms(Facts.texts(facts.path("applicant"), "technical_skills"));
    return Facts.items(facts, key).stream()
        .limit(MAX_WORKS)
        .map(node -> Work.of(node, relevance, title, skills, grammar, whole))
        .map(work -> quotable ? work : work.withoutLines())
        .filter(work -> !work.isNameless())
        .toList();
  }

  /** Whether projects say more about the job than all work does, as those of students may. */
  boolean projectsFirst() {
    double work = works.stream().mapToDouble(Work::relevance).max().orElse(0);
    double project =
        projects.stream()
            .filter(own -> !own.named().isCourse()) // What was learned comes behind work.
            .mapToDouble(Work::relevance)
            .max()
            .orElse(0);
    boolean past = works.stream().noneMatch(Work::current);
    return past ? work <= project : work < project * UNRELATED;
  }

  /** Whether a project says about as much of the job as the first work does. */
  boolean hasFittingProject() {
    double work = mainWork().map(Work::relevance).orElse(0.0);
    return !projectsFirst()
        && projects.stream().anyMatch(project -> project.relevance() >= work * FITTING);
  }

  /** Returns the first job of the letter. */
  Optional<Work> mainWork() {
    return works.stream().findFirst();
  }

  /** Returns the present job where a nearer past one is told: one that says nothing to the ad. */
  Optional<Work> aside(Grammar grammar) {
    boolean past = mainWork().filter(work -> !work.current()).isPresent();
    return works.stream()
        .filter(work -> past && work.fitting() <= 0 && work.isIntroduced(grammar))
        .filter(work -> !work.isUnpaid() && work.told().stream().noneMatch(line -> line.fit() > 0))
        .findFirst();
  }

  /** Returns the titles of the jobs, and the advertised one. */
  String trades() {
    return works.stream().map(Work::title).collect(Collectors.joining(" ")) + " " + role;
  }

  /** Returns what is told of all work. */
  String workText() {
    return works.stream().flatMap(work -> work.lines().stream()).collect(Collectors.joining("\n"));
  }

  /** Returns where the applicant works and worked: it tells applicants for one job apart. */
  String places() {
    return works.stream().map(Work::company).collect(Collectors.joining());
  }
}
