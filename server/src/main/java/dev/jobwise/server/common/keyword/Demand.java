package dev.jobwise.server.common.keyword;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a job asks for, and how well a piece of work answers it. This is the only rule that orders
 * experiences and projects for a job.
 */
public final class Demand {

  /** Separates values that are searched as one text, so that no keyword spans two of them. */
  private static final String BORDER = " | ";

  // The weights of keywords: one in a requirement or the title counts more than one in the text.
  private static final double MUST_HAVE = 1.6;
  private static final double NAMED = 1.0;
  private static final double NICE_TO_HAVE = 0.6;

  // Where an item has it: the title names the work itself, the text may name a small part of it.
  private static final double IN_TITLE = 1.0;
  private static final double IN_TECHNOLOGIES = 0.8;
  private static final double IN_TEXT = 0.65;

  // The parts of the score. Keywords are what the ad chose to name; the trade alone is not a fit.
  private static final double KEYWORDS = 0.35;
  private static final double TITLE = 0.25;
  private static final double TRADE = 0.25;
  private static final double WORDS = 0.15;

  // No single job covers everything that is asked, so the first matches count more than the last.
  private static final double DIMINISHING = 0.6;

  /** The share of the requirements' words that gives full points: no item has many of them. */
  private static final double FULL_WORDS = 0.3;

  private final Map<String, Double> keywords = new LinkedHashMap<>();
  private final WordText title;
  private final Set<String> words;
  private final Trade trade;

  private Demand(Builder job) {
    title = WordText.of(job.title);
    Keywords.Text must = Keywords.in(job.title + BORDER + String.join(BORDER, job.mustHave));
    Keywords.Text nice = Keywords.in(String.join(BORDER, job.niceToHave));
    for (String keyword : distinct(job.keywords)) {
      boolean inMust = must.contains(keyword);
      double rest = nice.contains(keyword) ? NICE_TO_HAVE : NAMED;
      keywords.put(keyword, inMust ? MUST_HAVE : rest);
    }
    WordText asked = WordText.of(String.join("\n", job.mustHave));
    words = new LinkedHashSet<>(asked.stems());
    words.addAll(WordText.of(job.wish).stems());
    trade =
        title
            .trade()
            .plus(title.trade(), 2)
            .plus(asked.trade(), 1)
            .plus(WordText.of(String.join("\n", job.keywords)).trade(), 1)
            .plus(WordText.of(job.description).trade(), 0.5);
  }

  /** Collects what a job says. */
  public static final class Builder {
    private String title = "";
    private Collection<String> keywords = List.of();
    private List<String> mustHave = List.of();
    private List<String> niceToHave = List.of();
    private String description = "";
    private String wish = "";

    public Builder title(String title) {
      this.title = orEmpty(title);
      return this;
    }

    /** Its keywords, in order; each skill counts once, whatever its name. */
    public Builder keywords(Collection<String> keywords) {
      this.keywords = keywords;
      return this;
    }

    public Builder mustHave(List<String> lines) {
      mustHave = lines;
      return this;
    }

    public Builder niceToHave(List<String> lines) {
      niceToHave = lines;
      return this;
    }

    public Builder description(String description) {
      this.description = orEmpty(description);
      return this;
    }

    /** What the applicant wants to stress; its words count like those of requirements. */
    public Builder wish(String wish) {
      this.wish = orEmpty(wish);
      return this;
    }

    public Demand build() {
      return new Demand(this);
    }

    private static String orEmpty(String text) {
      return text == null ? "" : text;
    }
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * How well a piece of work answers a job.
   *
   * @param score 0 if they have nothing in common, up to 1; comparable across jobs
   * @param named the keywords of the job that it names, highest weight first
   */
  public record Fit(double score, List<String> named) {}

  /**
   * Computes how well an experience or a project answers.
   *
   * @param itemTitle the title of the experience, the name of the project
   * @param text the person's own words about it
   */
  public Fit fit(String itemTitle, Collection<String> technologies, String text) {
    Keywords.Text anywhere =
        Keywords.in(itemTitle + BORDER + String.join(BORDER, technologies) + BORDER + text);
    Keywords.Text inTitle = Keywords.in(itemTitle);
    Keywords.Text inTechnologies = Keywords.in(String.join(BORDER, technologies));
    Keywords.Text inText = Keywords.in(text);
    List<String> named = new ArrayList<>();
    double found = 0;
    double all = 0;
    for (Map.Entry<String, Double> keyword : keywords.entrySet()) {
      // Most keywords occur nowhere, so one search usually suffices.
      double place =
          anywhere.contains(keyword.getKey())
              ? place(keyword.getKey(), inTitle, inTechnologies, inText)
              : 0;
      all += keyword.getValue();
      found += place * keyword.getValue();
      if (place > 0) {
        named.add(keyword.getKey());
      }
    }
    named.sort((a, b) -> Double.compare(keywords.get(b), keywords.get(a)));
    WordText ownTitle = WordText.of(itemTitle);
    WordText own = WordText.of(String.join("\n", technologies) + "\n" + text);
    Set<String> stems = new LinkedHashSet<>(ownTitle.stems());
    stems.addAll(own.stems());
    double parts = 0;
    double most = 0;
    if (all > 0) {
      parts += KEYWORDS * Math.pow(found / all, DIMINISHING);
      most += KEYWORDS;
    }
    if (!title.stems().isEmpty()) {
      double both = share(title.stems(), ownTitle.stems(), 1, stems, 0.4);
      parts += TITLE * both;
      most += TITLE;
    }
    if (trade.isKnown()) {
      Trade ownTrade = ownTitle.trade().plus(ownTitle.trade(), 1).plus(own.trade(), 1);
      parts += TRADE * trade.likeness(ownTrade);
      most += TRADE;
    }
    if (!words.isEmpty()) {
      parts += WORDS * Math.min(1, share(words, stems, 1, stems, 0) / FULL_WORDS);
      most += WORDS;
    }
    return new Fit(most == 0 ? 0 : parts / most, named);
  }

  /** Returns the keywords in order, each skill once, whatever its name. */
  public static Collection<String> distinct(Collection<String> keywords) {
    return keywords.stream()
        .filter(keyword -> !PlainText.of(keyword).isBlank())
        .collect(
            Collectors.toMap(
                keyword -> PlainText.lower(Keywords.usualName(keyword).strip()),
                keyword -> keyword,
                (first, other) -> first,
                LinkedHashMap::new))
        .values();
  }

  private static double place(
      String keyword, Keywords.Text title, Keywords.Text technologies, Keywords.Text text) {
    if (title.contains(keyword)) {
      return IN_TITLE;
    }
    if (technologies.contains(keyword)) {
      return IN_TECHNOLOGIES;
    }
    return text.contains(keyword) ? IN_TEXT : 0;
  }

  /** Returns the weighted share of the wanted words that occur in either of two places. */
  private static double share(
      Set<String> wanted, Set<String> first, double inFirst, Set<String> second, double inSecond) {
    double found = 0;
    double all = 0;
    for (String stem : wanted) {
      double weight = WordText.telling(stem);
      all += weight;
      found += weight * (first.contains(stem) ? inFirst : second.contains(stem) ? inSecond : 0);
    }
    return found / all;
  }
}
