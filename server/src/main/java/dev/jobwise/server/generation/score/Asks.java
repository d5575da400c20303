package dev.jobwise.server.generation.score;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.Patterns;
import dev.jobwise.server.common.WhiteSpace;
import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.common.keyword.Trade;
import dev.jobwise.server.common.keyword.WordText;
import dev.jobwise.server.job.TargetJob;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All that a job asks for.
 *
 * @param mustHave what it requires
 * @param niceToHave what it prefers, and what it names elsewhere
 * @param title the words of its title
 * @param trade the trade that its words belong to
 */
record Asks(List<Ask> mustHave, List<Ask> niceToHave, WordText title, Trade trade) {

  /** The most asks of each list; a longer ad repeats itself. */
  private static final int MAX = 30;

  private static final double TERM = 1;

  /** Everybody claims soft skills, so they weigh less. */
  private static final double SOFT_SKILL = 0.4;

  /** With fewer asks, a text can't be judged. */
  private static final int FEW = 2;

  /** Marks alternatives: "Jest or Playwright" is one ask. */
  private static final Pattern OR = Patterns.of("(?i)\\<(?:or|oder|ou|oppure|lub|eller)\\>");

  private static final int MAX_LABEL = 80;

  static Asks of(TargetJob job) {
    Set<String> seen = new HashSet<>();
    List<Ask> must = new ArrayList<>();
    List<Ask> nice = new ArrayList<>();
    Set<String> confirmed = Set.copyOf(job.parsedKeywords());
    job.mustHave().forEach(line -> addLine(line, confirmed, seen, must));
    job.niceToHave().forEach(line -> addLine(line, confirmed, seen, nice));
    List<Ask> rest = must.isEmpty() ? must : nice;
    job.parsedKeywords().forEach(keyword -> addTerms(List.of(keyword), seen, rest));
    Trade named = WordText.of(String.join("\n", job.parsedKeywords())).trade();
    WordText title = WordText.of(job.titleKnown() ? job.title() : "");
    Trade trade =
        title
            .trade()
            .plus(title.trade(), 2)
            .plus(WordText.of(String.join("\n", job.requirements())).trade(), 1)
            .plus(named, 1)
            .plus(WordText.of(job.description()).trade(), 0.5);
    return new Asks(first(must), first(nice), title, trade);
  }

  /** Whether the ad names enough to judge a text by. */
  boolean canJudge() {
    return mustHave.size() + niceToHave.size() >= FEW;
  }

  private static List<Ask> first(List<Ask> asks) {
    return List.copyOf(asks.subList(0, Math.min(MAX, asks.size())));
  }

  private static void addLine(
      String line, Set<String> confirmed, Set<String> seen, List<Ask> asks) {
    List<Keywords.Mention> mentions =
        Keywords.mentions(line).stream()
            // An ambiguous term counts only if the whole ad confirms it.
            .filter(term -> !term.skill().inCompany() || confirmed.contains(term.name()))
            .toList();
    List<String> terms = mentions.stream().map(Keywords.Mention::name).distinct().toList();
    if (areAlternatives(mentions, line)) {
      addTerms(terms, seen, asks);
    } else if (!terms.isEmpty()) {
      terms.forEach(term -> addTerms(List.of(term), seen, asks));
    } else {
      WordText words = WordText.of(line);
      String label = label(line);
      if (!words.stems().isEmpty() && seen.add(LowerCase.of(label))) {
        asks.add(new Ask(label, TERM, List.of(), words));
      }
    }
  }

  /** Whether an "or" stands between two of the terms: not in "Jest, early or late shifts". */
  private static boolean areAlternatives(List<Keywords.Mention> terms, String line) {
    return terms.size() > 1
        && OR.matcher(line)
            .results()
            .anyMatch(
                or ->
                    terms.get(0).start() < or.start()
                        && terms.get(terms.size() - 1).start() > or.start());
  }

  private static void addTerms(List<String> terms, Set<String> seen, List<Ask> asks) {
    String label = WhiteSpace.narrowed(String.join(" or ", terms));
    boolean isNew = seen.add(LowerCase.of(Keywords.usualName(label)));
    if (isNew && !label.isBlank()) {
      boolean soft = terms.stream().allMatch(Keywords::isSoftSkill);
      asks.add(new Ask(label, soft ? SOFT_SKILL : TERM, terms, WordText.of(label)));
    }
  }

  private static String label(String line) {
    String label = WhiteSpace.narrowed(line);
    if (label.codePointCount(0, label.length()) <= MAX_LABEL) {
      return label;
    }
    int cut = label.lastIndexOf(' ', label.offsetByCodePoints(0, MAX_LABEL - 1));
    return label.substring(0, cut > 0 ? cut : label.offsetByCodePoints(0, MAX_LABEL - 1)) + "…";
  }
}
