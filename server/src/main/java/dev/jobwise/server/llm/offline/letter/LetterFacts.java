package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.SentenceSpan;
import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.common.language.Languages;
import dev.jobwise.server.llm.offline.ad.Ad;
import dev.jobwise.server.llm.offline.ad.AdvertisedTitle;
import dev.jobwise.server.llm.offline.ad.Hirer;
import dev.jobwise.server.llm.offline.ad.Relevance;
import dev.jobwise.server.llm.offline.english.text.NameCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.facts.Facts;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import dev.jobwise.server.llm.offline.grammar.Titles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of a letter, in the form that sentences need.
 *
 * @param role the advertised title; empty if there is none
 * @param company the employer; empty if unknown
 * @param client whether an agency advertises the job for an employer that it does not name
 * @param summary the sentences of the applicant's summary
 * @param works the experiences that are relevant to the job, in the order of the letter
 * @param projects the projects that are relevant to the job
 * @param skills the skills of the profile, and the languages
 * @param profile the summary and the lines of all jobs
 * @param relevance measures how well a text answers the ad
 * @param shared the terms of the ad that the profile has, in the applicant's spelling
 */
record LetterFacts(
    String role,
    String company,
    boolean client,
    Ad ad,
    List<String> summary,
    List<Work> works,
    List<Work> projects,
    List<String> skills,
    List<String> shared,
    List<JsonNode> education,
    List<String> certificates,
    String adText,
    String profile,
    Relevance relevance) {

  private static final int MAX_TERM = 40;
  private static final int MAX_NAME = 120;

  /** So many terms, all in capitals, are shouted; longer ones of them are words. */
  private static final int SHOUTED = 3;

  private static final int LEAST_WORD = 7;

  /** Where one sentence ends in the middle of a name, it is no name. */
  private static final Pattern GLUED = Pattern.compile("\\p{Ll}\\.\\p{Lu}");

  /** "Listed on 2026-01-27". */
  private static final Pattern DATE = Pattern.compile("\\d{1,4}[-/.]\\d\\d?[-/.]\\d{2}");

  /** What ends with one of these is a title that was taken for a company. */
  private static final List<String> NO_COMPANY =
      List.of(" staff", " wanted", " needed", " vacancy");

  private static final int MAX_WORKS = 8;

  private static final String UNTITLED = "untitled position";

  /** Work with less than this share of the best relevance is not relevant. */
  private static final double MIN_SHARE_OF_BEST = 0.2;

  /** With less than this share of the best project's relevance, projects come before work. */
  private static final double UNRELATED = 0.7;

  static LetterFacts of(JsonNode facts, Grammar grammar) {
    JsonNode job = facts.path("job");
    JsonNode applicant = facts.path("applicant");
    String title = grammar.title(NameCase.title(Facts.text(job, "title"), 80));
    String description = Facts.text(job, "description");
    Hirer hirer = Hirer.of(description, Facts.text(facts, "company_name"));
    String company = Titles.withoutBrackets(NameCase.of(hirer.name(), 60));
    boolean none =
        NO_COMPANY.stream().anyMatch(LowerCase.of(company)::endsWith)
            || DATE.matcher(company).find();
    company = none || GLUED.matcher(company).find() ? "" : company;
    title = AdvertisedTitle.of(title, company);
    title = grammar.fitting(title, Career.titles(facts));
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
    List<String> keywords = terms(job, "keywords");
    List<String> must = Stream.concat(requirements.stream(), Stream.of(title)).toList();
    Relevance relevance =
        new Relevance(keywords, must, lines, description, Facts.text(facts, "custom_prompt"));
    // Lines in another language have no place in the letter.
    boolean quotable = Languages.mayBeIn(grammar.code(), LetterLanguage.ownTexts(facts));
    List<Work> works = works(facts, "experiences", relevance, title, grammar, quotable);
    List<Work> projects = works(facts, "projects", relevance, title, grammar, quotable);
    double best =
        Stream.concat(works.stream(), projects.stream())
            .mapToDouble(Work::relevance)
            .max()
            .orElse(0);
    return new LetterFacts(
        LowerCase.of(title).equals(UNTITLED) ? "" : title,
        company,
        hirer.hidden(),
        ad,
        SentenceSpan.texts(Facts.text(applicant, "professional_summary")),
        inOrder(works, best),
        projects.stream().filter(work -> work.relevance() >= best * MIN_SHARE_OF_BEST).toList(),
        Stream.concat(
                terms(applicant, "technical_skills").stream(),
                terms(applicant, "soft_skills").stream()
                    .filter(skill -> Words.of(skill).stream().anyMatch(grammar::isLanguage)))
            .toList(),
        shared(facts, keywords, String.join("\n", lines) + "\n" + description),
        Facts.items(facts, "education"),
        certificates(facts),
        String.join("\n", lines) + "\n" + description,
        Career.profile(facts),
        relevance);
  }

  private static List<Work> works(
      JsonNode facts,
      String key,
      Relevance relevance,
      String title,
      Grammar grammar,
      boolean quotable) {
    List<String> skills = terms(facts.path("applicant"), "technical_skills");
    return Facts.items(facts, key).stream()
        .limit(MAX_WORKS)
        .map(node -> Work.of(node, relevance, title, skills, grammar))
        .map(work -> quotable ? work : work.withoutLines())
        .filter(work -> !work.isNameless())
        .toList();
  }

  /**
   * The current work first, a paid and relevant one before all; then the newest of what is related.
   * Without a paid one, past work that fits as well comes before what is done without pay.
   */
  private static List<Work> inOrder(List<Work> works, double best) {
    List<Work> related =
        new ArrayList<>(
            works.stream()
                .filter(
                    work ->
                        work.isTold()
                            || work.hasResult()
                            || work.relevance() >= best * MIN_SHARE_OF_BEST)
                .toList());
    if (related.isEmpty()) {
      related.addAll(works.subList(0, Math.min(1, works.size())));
    }
    related.sort(
        Comparator.comparing(Work::current, Comparator.reverseOrder())
            .thenComparing(work -> work.current() && work.isUnpaid())
            .thenComparing(work -> work.current() ? -work.relevance() : 0)
            .thenComparing(Work::start, Comparator.reverseOrder()));
    if (!related.isEmpty() && related.get(0).isUnpaid()) {
      Work first = related.get(0);
      related.stream()
          .filter(work -> !work.isUnpaid() && !work.lines().isEmpty())
          .filter(work -> work.relevance() >= first.relevance())
          .findFirst()
          .ifPresent(paid -> Collections.rotate(related.subList(0, related.indexOf(paid) + 1), 1));
    }
    return List.copyOf(related);
  }

  /** Returns skills and technologies that the ad mentions, its keywords first. */
  private static List<String> shared(JsonNode facts, List<String> keywords, String ad) {
    List<String> mine = new ArrayList<>(terms(facts.path("applicant"), "technical_skills"));
    Facts.items(facts, "experiences").forEach(node -> mine.addAll(terms(node, "technologies")));
    Keywords.Text text = Keywords.in(ad);
    Keywords.Text named = Keywords.in(String.join("\n", keywords));
    List<String> shared = new ArrayList<>();
    for (String own : mine) {
      String term = spelledAsNamed(own, keywords);
      boolean fresh =
          shared.stream().noneMatch(other -> covers(other, term) || covers(term, other));
      if (fresh && (text.containsAsName(term) || named.containsAsName(term))) {
        shared.add(term);
      }
    }
    shared.sort(Comparator.comparing(term -> !named.containsAsName(term)));
    return shared;
  }

  /** Returns the spelling of the ad if the applicant uses no capitals: "React" for "react". */
  private static String spelledAsNamed(String own, List<String> keywords) {
    return own.equals(LowerCase.of(own))
        ? keywords.stream().filter(own::equalsIgnoreCase).findFirst().orElse(own)
        : own;
  }

  /** Whether projects say more about the job than all work does, as those of students may. */
  boolean projectsFirst() {
    double work = works.stream().mapToDouble(Work::relevance).max().orElse(0);
    double project = projects.stream().mapToDouble(Work::relevance).max().orElse(0);
    boolean past = works.stream().noneMatch(Work::current);
    return past ? work <= project : work < project * UNRELATED;
  }

  /** Returns the first job of the letter. */
  Optional<Work> mainWork() {
    return works.stream().findFirst();
  }

  /** Returns what is told of all work. */
  String workText() {
    return works.stream().flatMap(work -> work.lines().stream()).collect(Collectors.joining("\n"));
  }

  /** Returns where the applicant works and worked: it tells applicants for one job apart. */
  String places() {
    return works.stream().map(Work::company).collect(Collectors.joining());
  }

  private static boolean covers(String one, String other) {
    return Keywords.in(one).contains(other);
  }

  /** Returns the certificates whole: "(exam in May)" says that one is not held yet. */
  private static List<String> certificates(JsonNode facts) {
    return Facts.items(facts, "certifications").stream()
        .map(node -> NameCase.whole(Facts.text(node, "name"), MAX_NAME))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static List<String> terms(JsonNode node, String key) {
    List<String> terms = new ArrayList<>();
    List<String> texts = Facts.texts(node, key);
    boolean shouted =
        texts.size() >= SHOUTED && texts.stream().allMatch(text -> text.equals(upper(text)));
    for (String text : texts) {
      String term = Prose.name(text, MAX_TERM);
      term = shouted && term.length() >= LEAST_WORD ? LowerCase.of(term) : term;
      boolean usable = text.length() <= MAX_TERM && !term.isEmpty() && !Prose.talksToModel(term);
      if (usable && Prose.countWords(term) <= 5) {
        terms.add(term);
      }
    }
    return terms;
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
