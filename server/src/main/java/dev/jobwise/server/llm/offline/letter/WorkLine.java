package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.ad.Relevance;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import dev.jobwise.server.llm.offline.grammar.WordLists;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line about work.
 *
 * @param text the applicant's own line
 * @param achieved whether the profile has it among the achievements
 * @param fit how well it answers the ad
 * @param worth what it is worth whatever the ad asks for
 */
record WorkLine(String text, boolean achieved, double fit, double worth) {

  static final WordLists LISTS = WordLists.of(WorkLine.class, "lines.txt");

  /** The best first; equals stay in their order. */
  static final Comparator<WorkLine> BEST = Comparator.comparingDouble(WorkLine::score).reversed();

  private static final double ALIKE = 2;

  /** As a list tells them: what answers the ad, and of what does so alike, the work first. */
  static final Comparator<WorkLine> ANSWERING =
      Comparator.comparingLong((WorkLine line) -> -Math.round(line.fit() / ALIKE))
          .thenComparing(WorkLine::merit);

  /** The same for work outside the trade, where figures count less unless they answer the ad. */
  static final Comparator<WorkLine> NEAREST =
      Comparator.comparingDouble(WorkLine::nearness).reversed();

  private static final List<String> DUTIES = LISTS.lines("duties");
  private static final List<String> RECEPTION = LISTS.lines("reception");

  private static final List<String> RECORDS = LISTS.lines("records");

  /** A share, or a change from one figure to another: what somebody brought about. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "\\d ?%|(?:from|von|van|z) [^ ]{0,4}\\d.{0,20} (?:to|auf|naar|na) [^ ]{0,4}\\d|→");

  /** "2023", "5am", "2x a week": no measure of what was done. */
  private static final Pattern NO_MEASURE =
      Pattern.compile("(?<!\\d)(?:(?:19|20)\\d\\d(?!\\d)|\\d ?(?:x|am|pm|h)(?!\\p{L}))");

  private static final Pattern LARGE = Pattern.compile("\\d\\d|\\d[.,]\\d");

  private static final double MEASURED = 1;
  private static final double COUNTED = 0.5;
  private static final double CHANGE = 1.5;
  private static final double RECORD = 1;
  private static final double ACHIEVED = 0.5;
  private static final double PROOF = 1.5;
  private static final int MOST_PROOFS = 2;
  private static final double FAR = 100;
  private static final double WEAK = -3;
  private static final double BRIEF = -1;
  private static final int BRIEF_WORDS = 4;

  /** "250 lunches" and "80 calls per day" tell little. */
  private static final int TELLING_WORDS = 2;

  /** A longer line says with what somebody helped. */
  private static final int MANY_WORDS = 7;

  /** A duty that answers the ad as well as this is no mere duty. */
  private static final double ANSWERS = 4;

  static WorkLine of(String text, boolean achieved, Relevance relevance, Grammar grammar) {
    String lower = LowerCase.of(text);
    int duty = duty(lower);
    double fit = relevance.of(text.substring(duty)) + relevance.inTrade(text);
    int words = Words.of(text.replace('/', ' ')).size();
    boolean brief = words < BRIEF_WORDS || Relevance.stems(text).size() < TELLING_WORDS;
    boolean general =
        duty > 0
            || RECEPTION.stream().anyMatch(start -> begins(lower, start))
            || grammar.isWeak(text) && words < MANY_WORDS;
    double measured = Math.max(measure(text), counted(lower, grammar));
    double worth =
        (brief ? Math.min(measured, COUNTED) : measured)
            + (isRecord(lower) ? RECORD : 0)
            + (achieved ? ACHIEVED : 0)
            + (general && !isMeasured(text) && fit < ANSWERS ? WEAK : 0)
            + (brief ? BRIEF : 0);
    return new WorkLine(text, achieved, fit, worth);
  }

  /** Returns how long the words are with which a line names duties: "Responsible for other". */
  private static int duty(String lower) {
    int end = 0;
    for (int length = 1; length > 0; end += length) {
      String rest = lower.substring(end).stripLeading();
      length =
          DUTIES.stream()
              .filter(start -> begins(rest, start))
              .mapToInt(String::length)
              .max()
              .orElse(0);
      length += length > 0 ? lower.length() - end - rest.length() : 0;
    }
    return end;
  }

  private static boolean begins(String lower, String start) {
    return lower.startsWith(start)
        && (lower.length() == start.length()
            || !Character.isLetter(start.charAt(start.length() - 1))
            || !Character.isLetter(lower.charAt(start.length())));
  }

  private static double measure(String text) {
    boolean changed = CHANGED.matcher(text).find();
    String figures = NO_MEASURE.matcher(text).replaceAll("");
    double measured = LARGE.matcher(figures).find() ? MEASURED : isMeasured(figures) ? COUNTED : 0;
    return changed ? MEASURED + CHANGE : measured;
  }

  /** "Two commis under me": figures in words. */
  private static double counted(String lower, Grammar grammar) {
    Set<String> numerals = LISTS.words(grammar.code() + " numerals");
    return Words.of(lower).stream().anyMatch(numerals::contains) ? COUNTED / 2 : 0;
  }

  private static boolean isMeasured(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static boolean isRecord(String lower) {
    return RECORDS.stream().anyMatch(lower::contains);
  }

  /** Whether it has to do with the ad, or has a figure. */
  boolean isTelling() {
    return fit > 0 || isMeasured(text);
  }

  /** Whether it has a word or two that have nothing to do with the ad: "14 rooms". */
  boolean saysLittle() {
    return fit <= 0 && Words.of(text).size() <= TELLING_WORDS;
  }

  /** What the work was comes before what was achieved, and that before how well it went. */
  private int merit() {
    return isRecord(LowerCase.of(text)) ? 2 : achieved || isProof() ? 1 : 0;
  }

  /** Whether it proves something: a change, a record, or an achievement with a large figure. */
  boolean isProof() {
    return worth >= PROOF;
  }

  /**
   * Behind a line that answers the ad comes one that proves something, such as a change from one
   * figure to another; behind two, a second one.
   */
  static void raiseProof(List<WorkLine> lines) {
    for (int proofs = 1; proofs <= MOST_PROOFS && lines.size() >= 2 * proofs; proofs++) {
      int place = 2 * proofs - 1;
      if (lines.stream().limit(place + 1).filter(WorkLine::isProof).count() < proofs) {
        lines.stream()
            .skip(place + 1)
            .filter(WorkLine::isProof)
            .max(Comparator.comparingDouble(WorkLine::worth))
            .ifPresent(
                line -> Collections.rotate(lines.subList(place, lines.indexOf(line) + 1), 1));
      }
    }
  }

  private double nearness() {
    return fit > 0 || worth < 0 ? score() : worth / 2;
  }

  double score() {
    return fit + worth;
  }

  /**
   * Returns it as it answers what other lines, with these words, do not answer already.
   *
   * @param telling whether it comes before lines that are not
   */
  WorkLine beyond(Relevance relevance, Set<String> answered, boolean telling) {
    return new WorkLine(
        text,
        achieved,
        (relevance.beyond(text, answered) + relevance.of(text)) / 2 + relevance.inTrade(text),
        telling ? worth : worth - FAR);
  }
}
