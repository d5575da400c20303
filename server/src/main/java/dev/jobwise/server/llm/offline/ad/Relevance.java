package dev.jobwise.server.llm.offline.ad;

import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.common.keyword.Trade;
import dev.jobwise.server.common.keyword.WordText;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Measures how well a text answers an ad, in the vocabulary in which scores compare them. */
public final class Relevance {

  private static final double KEYWORD = 2;
  private static final int MOST_KEYWORDS = 3;
  private static final double SHARED_WITH_LINE = 1.5;
  private static final double SHARED = 0.5;
  private static final double MUST = 0.5;
  private static final double RARE = 1;
  private static final int LEAST_OF_RARE = 8;

  /** What is so telling is in the language of few trades: "oven", but not "shop". */
  private static final double OF_FEW_TRADES = 0.5;

  private static final int LEAST_OF_PART = 6;

  /** Of words in languages that the trades do not list, long ones are taken for telling. */
  private static final double LONG = 0.9;

  private static final double SHORT = 0.4;
  private static final int LEAST_OF_LONG = 5;
  private static final double WISHED = 6;
  private static final int MAX_LINES = 60;
  private static final int MOST_OF_TEXT = 8000;

  private static final Set<String> TIME = stems(String.join(" ", Ad.LISTS.lines("time")));

  private static final double OF_TITLE = 2;
  private static final double OF_TEXT = 0.5;

  /** What is so alike in trade answers the ad, even if it shares no word with it. */
  private static final double ALIKE = 0.4;

  private static final double IN_TRADE = 2;

  /** Most initials stand for two words. */
  private static final int OF_SHORTENED = 2;

  private final Trade trade;
  private final boolean english;
  private final List<String> keywords;
  private final List<Set<String>> lines = new ArrayList<>();
  private final Set<String> must;
  private final Set<String> all = new HashSet<>();
  private final Set<String> wishes;

  /**
   * @param english whether the ad is in English
   * @param must the requirements and then the title
   * @param lines all lines of the ad that tell the work
   * @param text the whole ad
   * @param wish what the applicant wants to stress
   */
  public Relevance(
      boolean english,
      List<String> keywords,
      List<String> must,
      List<String> lines,
      String text,
      String wish) {
    this.english = english;
    this.keywords = keywords;
    this.must = stems(String.join("\n", must));
    for (String line : lines.subList(0, Math.min(MAX_LINES, lines.size()))) {
      Set<String> stems = stems(line);
      this.lines.add(stems);
      all.addAll(stems);
    }
    all.addAll(stems(Prose.cut(text, MOST_OF_TEXT)));
    keywords.forEach(keyword -> all.addAll(stems(keyword)));
    this.wishes = stems(wish);
    this.trade =
        WordText.of(String.join("\n", keywords))
            .trade()
            .plus(WordText.of(String.join("\n", must)).trade(), 1)
            .plus(WordText.of(must.isEmpty() ? "" : must.get(must.size() - 1)).trade(), OF_TITLE)
            .plus(WordText.of(Prose.cut(text, MOST_OF_TEXT)).trade(), OF_TEXT);
  }

  public double of(String text) {
    return beyond(text, Set.of());
  }

  /** Returns how far a text is of the ad's trade, even if they share no words. */
  public double inTrade(String text) {
    Trade own = WordText.of(text).trade();
    double likeness = own.isKnown() ? trade.likeness(own) : 0;
    return likeness < ALIKE ? 0 : likeness * IN_TRADE;
  }

  /** Measures what a text answers that others, with these stems, do not answer already. */
  public double beyond(String text, Set<String> told) {
    Keywords.Text prepared = Keywords.in(text);
    long named =
        keywords.stream()
            .filter(prepared::containsAsName)
            .filter(keyword -> told.isEmpty() || !told.containsAll(stems(keyword)))
            .limit(MOST_KEYWORDS)
            .count();
    Set<String> stems = new HashSet<>(stems(text));
    stems.removeAll(told);
    double nearest = lines.stream().mapToDouble(line -> weight(line, stems)).max().orElse(0);
    return named * KEYWORD
        + nearest * SHARED_WITH_LINE
        + weight(all, stems) * SHARED
        + weight(must, stems) * MUST
        + stems.stream().filter(stem -> isRare(stem) && isAsked(stem)).count() * RARE
        + shared(wishes, stems) * WISHED;
  }

  /** Whether the ad has two telling words of a text, or all that it has. */
  public boolean names(String text) {
    Set<String> stems = stems(text);
    long asked = stems.stream().filter(all::contains).count();
    return asked > 1 || asked == 1 && stems.size() == 1;
  }

  /** Returns the words of a text that say what work it is and that the ad has too. */
  public Set<String> specific(String text) {
    Set<String> specific = stems(text);
    specific.removeIf(
        stem ->
            !isRare(stem) && telling(stem) < OF_FEW_TRADES
                || !all.contains(stem) && !isLongPart(stem));
    return specific;
  }

  /** Whether the ad has a word, or a compound with it: "Betriebsbuchhaltung" has "Buchhaltung". */
  public boolean isAsked(String stem) {
    return all.contains(stem)
        || stem.length() >= LEAST_OF_PART && all.stream().anyMatch(asked -> isPart(stem, asked));
  }

  /**
   * Counts the words that two titles share; "Bühnentischlerin" ends with "Tischler", and "RN" is a
   * Registered Nurse.
   */
  public long sharedInTitles(String one, String other) {
    long shared = shared(stems(one), stems(other));
    List<String> heads = heads(other);
    boolean compound =
        !english && heads(one).stream().anyMatch(word -> heads.stream().anyMatch(word::endsWith));
    boolean shortened =
        shared == 0
            && (Keywords.in(one).containsAsName(other) || Keywords.in(other).containsAsName(one));
    return shortened ? OF_SHORTENED : shared == 0 && compound ? 1 : shared;
  }

  /** Returns the long words of a title, without the ending of women in German. */
  private static List<String> heads(String title) {
    return Words.of(title).stream()
        .map(word -> word.endsWith("in") ? word.substring(0, word.length() - 2) : word)
        .filter(word -> word.length() >= LEAST_OF_PART)
        .toList();
  }

  private boolean isLongPart(String stem) {
    return stem.length() >= LEAST_OF_RARE
        && all.stream().anyMatch(asked -> asked.length() >= LEAST_OF_RARE && isPart(stem, asked));
  }

  private static boolean isPart(String stem, String asked) {
    return asked.length() >= LEAST_OF_PART && (asked.contains(stem) || stem.contains(asked));
  }

  /** Whether a word says what work it is: a long one, or a code such as "NEWS2". */
  private static boolean isRare(String stem) {
    return stem.length() >= LEAST_OF_RARE || stem.chars().anyMatch(Character::isDigit);
  }

  /** Sums how telling the shared words are. */
  private double weight(Set<String> some, Set<String> others) {
    return others.stream().filter(some::contains).mapToDouble(this::telling).sum();
  }

  private double telling(String stem) {
    if (english) {
      return WordText.telling(stem);
    }
    return TIME.contains(stem) ? 0 : stem.length() >= LEAST_OF_LONG ? LONG : SHORT;
  }

  /** Counts the meaningful words that two texts share. */
  public static long shared(String one, String other) {
    return shared(stems(one), stems(other));
  }

  public static long shared(Set<String> some, Set<String> others) {
    return others.stream().filter(some::contains).count();
  }

  /** Returns the stems of the meaningful words, so that "cleaned" matches "cleaning". */
  public static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String stem : WordText.of(text).stems()) {
      if (stem.length() > 2 && !Character.isDigit(stem.charAt(0))) {
        stems.add(stem);
      }
    }
    return stems;
  }
}
