package dev.jobwise.server.generation.score;

import dev.jobwise.server.common.SentenceSpan;
import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.common.keyword.TextSpan;
import dev.jobwise.server.common.keyword.Trade;
import dev.jobwise.server.common.keyword.WordText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Scores one text against what a job asks for; {@code docs/scoring.md} has the formula. */
final class TextScore {

  // Points of the components. Without nice-to-haves, their points go to the must-haves.
  private static final double MUST_HAVE = 55;
  private static final double NICE_TO_HAVE = 10;
  private static final double TRADE = 25;
  private static final double SUBSTANCE = 10;

  /** The least that counts as asked, so that a short ad gives nobody a full score. */
  private static final double LEAST_ASKED = 3;

  // The most that counts as asked: a resume has more room than a letter.
  private static final double MOST_IN_LETTER = 6;
  private static final double MOST_IN_RESUME = 10;

  /** The likeness of texts of the same trade. */
  private static final double SAME_TRADE = 0.7;

  /** From this value on, the explanation says that both are of one trade. */
  private static final double ALIKE = 0.6;

  // Different sentences with answers that give full points: a letter has two paragraphs of them.
  private static final double SENTENCES_IN_LETTER = 4;
  private static final double SENTENCES_IN_RESUME = 5;

  private final String text;
  private final boolean letter;
  private final Asks asks;
  private final Keywords.Text keywords;
  private final WordText words;
  private final List<TextSpan> answers = new ArrayList<>();

  /**
   * @param text the document with only its own words, see {@link OwnWords}
   */
  TextScore(String text, boolean letter, Asks asks) {
    this.text = text;
    this.letter = letter;
    this.asks = asks;
    keywords = Keywords.in(text);
    words = keywords.words();
  }

  Score score() {
    Part must = new Part(asks.mustHave(), letter ? MOST_IN_LETTER : MOST_IN_RESUME);
    Part nice = new Part(asks.niceToHave(), MOST_IN_LETTER / 2);
    boolean hasNiceToHaves = !asks.niceToHave().isEmpty();
    List<Score.Component> components = new ArrayList<>();
    components.add(
        must.component(
            "must_have", hasNiceToHaves ? MUST_HAVE : MUST_HAVE + NICE_TO_HAVE, "required"));
    if (hasNiceToHaves) {
      components.add(nice.component("nice_to_have", NICE_TO_HAVE, "desired"));
    }
    components.add(trade());
    components.add(substance());
    double total = 0;
    for (Score.Component component : components) {
      total += component.weight() * component.value();
    }
    double missing = must.weight == 0 ? 0 : must.missingWeight / must.weight;
    Score.Cap cap = ScoreCap.of(words.stems().size(), missing, must.missing);
    return new Score(
        cap == null ? total : Math.min(total, cap.value()),
        asks.canJudge(),
        components,
        must.terms(),
        nice.terms(),
        cap,
        List.of());
  }

  /** How much of a list of asks the text shows. */
  private final class Part {
    private final List<String> found = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<TextSpan> places = new ArrayList<>();
    private final double value;
    private double missingWeight;
    private double weight;

    Part(List<Ask> list, double most) {
      double shown = 0;
      for (Ask ask : list) {
        Ask.Shown here = ask.in(keywords, words);
        weight += ask.weight();
        shown += ask.weight() * here.value();
        places.addAll(here.places());
        (here.found() ? found : missing).add(ask.label());
        missingWeight += here.found() ? 0 : ask.weight();
      }
      answers.addAll(places);
      value = Math.min(1, shown / Math.max(LEAST_ASKED, Math.min(most, weight)));
    }

    Score.Terms terms() {
      return new Score.Terms(List.copyOf(found), List.copyOf(missing));
    }

    Score.Component component(String name, double points, String kind) {
      int all = found.size() + missing.size();
      String why =
          all == 0
              ? "The ad names nothing that is " + kind
              : "The text shows %d of %d %s terms".formatted(found.size(), all, kind);
      return new Score.Component(name, points, value, why, spans(places));
    }
  }

  /** Scores the words of the title, and the likeness of the trades. */
  private Score.Component trade() {
    Trade own = words.trade();
    double likeness = Math.min(1, asks.trade().likeness(own) / SAME_TRADE);
    double all = 0;
    double found = 0;
    for (String stem : asks.title().stems()) {
      all += WordText.telling(stem);
      found += words.stems().contains(stem) ? WordText.telling(stem) : 0;
    }
    List<TextSpan> places =
        words.words().stream()
            .filter(word -> asks.title().stems().contains(word.stem()))
            .map(word -> new TextSpan(word.start(), word.end()))
            .toList();
    answers.addAll(places);
    // Without a title or a known trade, the other half counts twice.
    double value = all == 0 ? likeness : likeness / 2 + found / all / 2;
    value = asks.trade().isKnown() || all == 0 ? value : found / all;
    String why =
        likeness >= ALIKE
            ? "The text is about the trade of the ad"
            : own.isKnown() && asks.trade().isKnown()
                ? "The text is about %s, the ad about %s".formatted(own.name(), asks.trade().name())
                : "The text has few words of the trade of the ad";
    return new Score.Component("trade", TRADE, value, why, spans(places));
  }

  /** Scores how many different sentences answer something. */
  private Score.Component substance() {
    Set<String> distinct = new HashSet<>();
    for (SentenceSpan sentence : SentenceSpan.of(text)) {
      boolean answersSomething =
          answers.stream()
              .anyMatch(
                  place -> place.start() >= sentence.start() && place.end() <= sentence.end());
      if (answersSomething) {
        distinct.add(text.substring(sentence.start(), sentence.end()).toLowerCase(Locale.ROOT));
      }
    }
    double enough = letter ? SENTENCES_IN_LETTER : SENTENCES_IN_RESUME;
    String why = "%d different sentences answer what the ad asks for".formatted(distinct.size());
    return new Score.Component(
        "substance", SUBSTANCE, Math.min(1, distinct.size() / enough), why, List.of());
  }

  /** Converts places to spans of code points, in order and without overlaps. */
  private List<Score.Span> spans(List<TextSpan> places) {
    List<TextSpan> sorted = new ArrayList<>(places);
    sorted.sort(Comparator.comparingInt(TextSpan::start).thenComparingInt(place -> -place.end()));
    List<Score.Span> spans = new ArrayList<>();
    int chars = 0;
    int points = 0;
    for (TextSpan place : sorted) {
      if (place.start() < chars || place.end() <= place.start()) {
        continue;
      }
      int start = points + text.codePointCount(chars, place.start());
      points = start + text.codePointCount(place.start(), place.end());
      chars = place.end();
      spans.add(new Score.Span(start, points));
    }
    return spans;
  }
}
