package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.SentenceSpan;
import dev.jobwise.server.llm.offline.ad.Relevance;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.facts.Facts;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What all jobs of an applicant together say, beside what the ad asks of a career. */
final class Career {

  /** Years of something that a clause does not name. */
  private static final Pattern BARE_YEARS =
      Pattern.compile("(?:^|, )(\\d\\d) (?:ans|años|anos|anni|lat|lata|Jahre|jaar|år)(?=[,.;]|$)");

  private static final Comparator<Work> RELEVANCE = Comparator.comparingDouble(Work::relevance);
  private static final Set<String> AVAILABILITY = SkillKind.FILE.words("availability");

  /** With fewer lines, a letter tells work that has little to do with the ad too. */
  private static final int FEW_LINES = 4;

  private static final int FEW = 2;

  private static final int MOST_OF_SUMMARY = 3;

  /** Work with less than this share of the best relevance is not relevant. */
  static final double MIN_SHARE_OF_BEST = 0.2;

  /** Unpaid work that answers the ad so much better opens the letter before paid work. */
  private static final double MUCH_BETTER = 2;

  /** Work that answers the ad so well is in its trade. */
  static final double IN_TRADE = 3;

  private static final double NEARLY = 1;

  /** Work that answers the ad less does not come before the present one. */
  private static final double LEAST = 1.5;

  private Career() {}

  /**
   * The current work first, a paid one before what is done without pay, unless that answers the ad
   * much better; then the newest of what is related. Without a paid one, past work that fits as
   * well comes before what is done without pay.
   *
   * @param best the relevance of the best work
   */
  static List<Work> inOrder(List<Work> works, double best) {
    Optional<Work> present =
        works.stream().filter(work -> work.isTold() && !work.isUnpaid()).max(RELEVANCE);
    List<Work> related =
        new ArrayList<>(
            works.stream()
                .filter(
                    work ->
                        work.equals(present.orElse(null))
                            || work.isTold() && work.relevance() > 0
                            || work.hasResult()
                            || work.relevance() >= best * MIN_SHARE_OF_BEST)
                .toList());
    boolean little = lines(related) < FEW_LINES;
    if (little || related.size() < FEW) {
      works.stream()
          .filter(work -> !related.contains(work) && !work.isClub() && !work.lines().isEmpty())
          .filter(work -> little || work.relevance() > 0)
          .max(RELEVANCE.thenComparing(Work::start))
          .ifPresent(related::add);
    }
    if (related.isEmpty()) {
      related.addAll(works.subList(0, Math.min(1, works.size())));
    }
    boolean inTrade = works.stream().anyMatch(work -> !work.isUnpaid() && isInTrade(work));
    double paid = present.map(Work::answers).orElse(0.0);
    related.sort(
        Comparator.comparing(Work::isClub)
            .thenComparing(Work::current, Comparator.reverseOrder())
            .thenComparing(work -> work.current() && comesBehind(work, paid))
            .thenComparing(work -> work.current() ? -work.relevance() : 0)
            .thenComparing(work -> work.isUnpaid() && (inTrade || work.answers() < LEAST))
            .thenComparing(Work::start, Comparator.reverseOrder()));
    related.stream()
        .filter(work -> isMuchBetter(work, related.get(0)))
        .max(Comparator.comparing(work -> work.fitting() + work.worth(FEW_LINES)))
        .ifPresent(work -> Collections.rotate(related.subList(0, related.indexOf(work) + 1), 1));
    if (!related.isEmpty() && related.get(0).isUnpaid()) {
      Work first = related.get(0);
      related.stream()
          .filter(work -> !work.isUnpaid() && !work.lines().isEmpty())
          .filter(work -> first.isClub() || work.lines().size() > 1 && isAsGood(work, first))
          .findFirst()
          .ifPresent(work -> Collections.rotate(related.subList(0, related.indexOf(work) + 1), 1));
    }
    return List.copyOf(related);
  }

  /** Whether work answers the ad as well, or, if it is past, nearly so and with more to tell. */
  private static boolean isAsGood(Work work, Work first) {
    if (work.isEarlierThan(first) && !isNear(work)) {
      return false; // It was over when the other one began.
    }
    return work.relevance() >= first.relevance()
        || !work.current()
            && work.relevance() >= first.relevance() - NEARLY
            && work.worth(FEW_LINES) >= first.worth(FEW_LINES);
  }

  static boolean isInTrade(Work work) {
    return work.fitting() >= IN_TRADE;
  }

  /** Whether work is in the trade of the ad, or its lines are. */
  static boolean isNear(Work work) {
    return isInTrade(work) || work.answers() >= IN_TRADE;
  }

  /** Whether past work is what the ad asks for, and the present one is something else. */
  private static boolean isMuchBetter(Work past, Work present) {
    boolean known = present.fitting() > 0 || present.isUnpaid();
    boolean learned =
        past.named().kind() == WorkTitle.Kind.PLACEMENT && present.answers() <= 0 && !known;
    return !past.current()
        && (!past.isUnpaid() || isNear(past) && !isNear(present))
        && present.current()
        && (!isInTrade(present) || present.isBeside(past))
        && !past.company().equals(present.company())
        && (learned
            || past.answers() > MUCH_BETTER * present.answers()
                && past.worth(FEW_LINES) >= (known ? MUCH_BETTER : 1) * present.worth(FEW_LINES));
  }

  /** Counts what can be told of work that is no pastime. */
  private static int lines(List<Work> works) {
    return works.stream()
        .filter(work -> !work.isClub())
        .mapToInt(work -> work.lines().size())
        .sum();
  }

  /** Whether work without pay comes behind paid work of this relevance. */
  private static boolean comesBehind(Work work, double paid) {
    return work.isClub()
        || work.isUnpaid()
            && work.answers() < Math.max(paid == 0 ? LEAST : IN_TRADE, MUCH_BETTER * paid);
  }

  static List<String> titles(JsonNode facts) {
    return Facts.items(facts, "experiences").stream()
        .map(node -> Facts.text(node, "title"))
        .toList();
  }

  /** Returns the sentences of the summary, and when the applicant can work. */
  static List<String> summary(JsonNode facts) {
    String summary = Facts.text(facts.path("applicant"), "professional_summary");
    Stream<String> available =
        Facts.texts(facts.path("applicant"), "soft_skills").stream().filter(Career::tellsWhen);
    int longest = Year.now().getValue() - firstYear(facts);
    return Stream.concat(SentenceSpan.texts(summary).stream(), available)
        .map(sentence -> withoutAge(sentence, longest))
        .map(Prose::capitalised)
        .toList();
  }

  /** Whether a quality says when somebody can work. */
  static boolean tellsWhen(String quality) {
    return Words.of(quality).stream().limit(1).anyMatch(AVAILABILITY::contains);
  }

  /** The year in which the first job began; this year if none is known. */
  private static int firstYear(JsonNode facts) {
    return Facts.items(facts, "experiences").stream()
        .map(node -> Facts.text(node, "start_date"))
        .filter(start -> start.matches("\\d{4}.*"))
        .mapToInt(start -> Integer.parseInt(start.substring(0, 4)))
        .min()
        .orElse(Year.now().getValue());
  }

  /** "Libraire, 23 ans": with the first job three years ago, that is no time at work. */
  private static String withoutAge(String sentence, int longest) {
    return BARE_YEARS
        .matcher(sentence)
        .replaceAll(years -> Integer.parseInt(years.group(1)) > longest + 1 ? "" : "$0")
        .replaceFirst("^, ", "");
  }

  /** Returns the summary in the first line, and the lines of all jobs. */
  static String profile(JsonNode facts) {
    JsonNode applicant = facts.path("applicant");
    List<String> texts = new ArrayList<>();
    texts.add(Facts.text(applicant, "professional_summary").replaceAll("\\R", " "));
    texts.addAll(Facts.texts(applicant, "technical_skills"));
    for (JsonNode node : Facts.items(facts, "experiences")) {
      texts.addAll(Facts.texts(node, "achievements"));
      texts.add(Facts.text(node, "text"));
    }
    Facts.items(facts, "certifications").forEach(node -> texts.add(Facts.text(node, "name")));
    return String.join("\n", texts);
  }

  /**
   * Returns the first years of work that the summary tells, if their sentence says in what, or
   * names the advertised trade: "11 years in hotels" are no years of teaching.
   */
  static Optional<String> years(List<String> summary, String role, Grammar grammar) {
    return summary.stream()
        .limit(MOST_OF_SUMMARY)
        .flatMap(
            sentence ->
                grammar.years(sentence).stream()
                    .filter(years -> !isOpen(years) || Relevance.shared(sentence, role) > 0))
        .findFirst();
  }

  /** Whether years of experience are those of no field. */
  static boolean isOpen(String years) {
    return years.endsWith(" of experience");
  }
}
