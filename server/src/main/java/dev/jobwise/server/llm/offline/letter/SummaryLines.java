package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.SentenceSpan;
import dev.jobwise.server.llm.offline.ad.Relevance;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Shorthand;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a letter tells of the applicant's own summary. */
final class SummaryLines {

  private static final int MOST_SENTENCES = 3;
  private static final int MOST_WORDS = 60;
  private static final double TRADE = 100;

  /** Between sentences of somebody who uses no capitals: "5 years in shops. want more hours". */
  private static final Pattern NEXT = Pattern.compile("; |([^ .]{2,40})[.!] (?=\\p{Ll})");

  private static final Set<String> BACK = SkillKind.FILE.words("back");

  /** "...; now research assistant", but not "Now I ...". */
  private static final Pattern NOW =
      Pattern.compile("^(?i:(?:and )?(?:now|currently|presently)) (?!I )");

  private final Phrasing wording;
  private final LetterFacts facts;
  private final Grammar grammar;

  private final List<String> sentences;

  private final SummaryPerson person;

  /** The sentences as the letter says them; empty where it does not. */
  private final List<String> said;

  private final List<Integer> told;

  SummaryLines(Phrasing wording) {
    this.wording = wording;
    this.facts = wording.facts();
    this.grammar = wording.grammar();
    this.person = new SummaryPerson(wording);
    this.sentences =
        facts.summary().stream()
            .flatMap(SummaryLines::parts)
            .map(part -> Prose.capitalised(NOW.matcher(part.strip()).replaceFirst("")))
            .toList();
    this.said = sentences.stream().map(this::said).toList();
    this.told = choose();
  }

  private static Stream<String> parts(String sentence) {
    return NEXT.matcher(sentence)
        .replaceAll(
            next ->
                next.group(1) == null
                    ? "\n"
                    : SentenceSpan.isAbbreviation(LowerCase.of(next.group(1))) ? "$0" : "$1\n")
        .lines();
  }

  /** Returns its sentences, without those that answer the ad least if they are many. */
  Optional<String> told() {
    return told.stream()
        .map(said::get)
        .map(grammar::withCapital)
        .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
        .reduce((one, next) -> one + (next.startsWith("– ") ? " " : ". ") + next);
  }

  /** Whether it says what the applicant is, beside which a job title would be another. */
  boolean tellsPerson() {
    return told.stream().map(said::get).anyMatch(person::isTold);
  }

  private List<Integer> choose() {
    List<Integer> told = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      boolean joined = said.get(i).startsWith("– ");
      boolean behind =
          joined
              ? told.contains(i - 1) && person.isTold(said.get(i - 1))
              : i == 0 || told.contains(i - 1) || !pointsBack(said.get(i));
      if (!said.get(i).isEmpty() && behind) {
        told.add(i);
      }
    }
    while (told.size() > MOST_SENTENCES || words(told) > MOST_WORDS && told.size() > 1) {
      told.remove(told.stream().min(Comparator.comparing(this::weight)).orElseThrow());
    }
    return told;
  }

  /** Whether a sentence needs the one before it: "I want a job with both." */
  private static boolean pointsBack(String sentence) {
    return SummaryClause.pointsElsewhere(sentence)
        || Words.of(sentence).stream().anyMatch(BACK::contains);
  }

  /** What somebody is, and for how long, comes before all else. */
  private double weight(int sentence) {
    String text = said.get(sentence);
    boolean trade = person.isTold(text) || SummaryPerson.tellsYears(text);
    return facts.relevance().of(text) + (trade ? TRADE : 0);
  }

  private int words(List<Integer> sentences) {
    return sentences.stream().mapToInt(i -> Prose.countWords(said.get(i))).sum();
  }

  /** Returns the sentences that the told part does not say whole. */
  List<String> untold(String told) {
    List<String> untold = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      if (said.get(i).isEmpty() || !isWhole(i) || !told.contains(said.get(i))) {
        untold.add(sentences.get(i));
      }
    }
    return untold;
  }

  /**
   * Returns what is left out and the ad speaks of, clause by clause, as items of a list.
   *
   * @param letter what the letter says so far; a clause of which it says half is not left out
   */
  List<String> left(String letter) {
    Set<String> said = Relevance.stems(letter);
    return untold(told().orElse("")).stream()
        .map(SummaryClause::withoutEnd)
        .flatMap(sentence -> SummaryClause.all(sentence, wording).stream())
        .filter(clause -> SummaryClause.isItem(clause, wording) && !pointsBack(clause))
        .filter(
            clause -> {
              Set<String> stems = Relevance.stems(clause);
              return 2 * Relevance.shared(stems, said) < stems.size();
            })
        .map(clause -> grammar.withCapital(Shorthand.spelledOut(clause)))
        .toList();
  }

  /** Whether the letter says a sentence whole, rather than a wish at its end. */
  private boolean isWhole(int sentence) {
    return SummaryPerson.tellsYears(said.get(sentence))
        || Prose.countWords(said.get(sentence)) + 1 >= Prose.countWords(sentences.get(sentence));
  }

  /** Returns a sentence as the letter says it; empty where it does not. */
  private String said(String sentence) {
    Optional<String> own = grammar.summary(sentence);
    return own.filter(text -> text.length() + 1 >= sentence.length())
        .or(() -> person.said(sentence))
        .or(() -> own.filter(part -> !SummaryClause.pointsElsewhere(part)))
        .map(text -> text.replace("Ich will ", "Ich möchte ")) // A wish, as a letter says it.
        .filter(text -> !Prose.talksToModel(text) && !SummaryClause.isPrivate(text, wording))
        .orElseGet(() -> person.aside(sentence));
  }
}
