package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.text.NameCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import dev.jobwise.server.llm.offline.grammar.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a letter tells of the applicant's own summary. */
final class SummaryLines {

  private static final int MOST_SENTENCES = 3;
  private static final int MOST_WORDS = 60;

  private static final Set<String> PRAISE = SkillKind.FILE.words("praise", "soft");
  private static final Set<String> PERSONS = SkillKind.FILE.words("persons");
  private static final Set<String> BACK = SkillKind.FILE.words("back");
  private static final Set<String> FAMILY = SkillKind.FILE.words("family");
  private static final Set<String> NO_PERSONS = SkillKind.FILE.words("no persons");

  /** Where what somebody is ends, and what is said of it begins. */
  private static final Pattern BEHIND_PERSON =
      Pattern.compile(
          ",| (?:with|by|for|from|in|at|on|of|since|after|turned|who|and|first|then|now|w/|\\() ?");

  /** "Shop manager moving back to the workshop". */
  private static final Pattern BEHIND_DOING = Pattern.compile(",| \\p{Ll}{3,15}ing (?=\\p{Ll})");

  /** "Baker for 8 years" needs the perfect tense. */
  private static final Pattern LASTING =
      Pattern.compile(" (?:for|since) [^,;]{0,20}(?:\\d|years|yrs)");

  private static final Pattern YEARS =
      Pattern.compile(
          ", ([\\p{L}\\d]{1,12}\\+? (?:years|yrs|ans|años|anos|anni|jaar|Jahre|år))(?=,|$)");

  private static final Pattern AGE =
      Pattern.compile("([\\p{L}\\d]{1,12}\\+? (?:ans|años|anos|anni|jaar|år))(?!\\p{L})");

  /** "Joiner, 51, time-served": no letter says how old somebody is. */
  private static final Pattern BARE_AGE = Pattern.compile(", [1-8]\\d(?=,|$)");

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,6}(?!\\p{L})");

  private static final Pattern EXPERIENCE = Pattern.compile("exp[eé]ri|esperien|ervaring|erfar");

  private static final Pattern WITH =
      Pattern.compile("(?<person>[^,;]{2,60}?) (?:with|w/|avec|con|com|met|med) (?<rest>.+)");

  private static final int LEAST_OF_TRADE = 5;
  private static final int MOST_OF_ENDING = 2;
  private static final int LEAST_OF_PERSON = 3;
  private static final int MOST_OF_PERSON = 26;

  private final Phrasing wording;
  private final LetterFacts facts;
  private final Grammar grammar;

  private final List<String> sentences;

  /** Those that say what the applicant is. */
  private final Set<String> persons = new HashSet<>();

  /** The sentences as the letter says them; empty where it does not. */
  private final List<String> said;

  private final List<Integer> told;

  SummaryLines(Phrasing wording) {
    this.wording = wording;
    this.facts = wording.facts();
    this.grammar = wording.grammar();
    this.sentences = facts.summary().stream().flatMap(this::parts).toList();
    this.said = sentences.stream().map(this::said).toList();
    this.told = choose();
  }

  /** Returns its sentences, without those that answer the ad least if they are many. */
  Optional<String> told() {
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(told.stream().map(said::get).collect(Collectors.joining(". ")));
  }

  /** Whether it says what the applicant is, beside which a job title would be another. */
  boolean tellsPerson() {
    return told.stream().map(said::get).anyMatch(persons::contains);
  }

  private List<Integer> choose() {
    List<Integer> told = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      boolean behind = i == 0 || told.contains(i - 1) || !pointsBack(said.get(i));
      if (!said.get(i).isEmpty() && behind && (isWhole(i) || relevance(i) > 0)) {
        told.add(i);
      }
    }
    while (told.size() > MOST_SENTENCES || words(told) > MOST_WORDS && told.size() > 1) {
      told.remove(told.stream().min(Comparator.comparing(this::relevance)).orElseThrow());
    }
    return told;
  }

  /** Whether a sentence needs the one before it: "I want a job with both." */
  private static boolean pointsBack(String sentence) {
    return Words.of(sentence).stream().anyMatch(BACK::contains);
  }

  private double relevance(int sentence) {
    return facts.relevance().of(said.get(sentence));
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

  /** Whether the letter says a sentence whole, rather than a wish at its end. */
  private boolean isWhole(int sentence) {
    return Prose.countWords(said.get(sentence)) + 1 >= Prose.countWords(sentences.get(sentence));
  }

  /** Returns the parts of a sentence with a semicolon if each can be told, or if it can't whole. */
  private Stream<String> parts(String sentence) {
    List<String> parts = Stream.of(sentence.split("; ")).map(Prose::capitalised).toList();
    boolean each = parts.stream().noneMatch(part -> said(part).isEmpty());
    return each || said(sentence).isEmpty() ? parts.stream() : Stream.of(sentence);
  }

  /** Returns a sentence as the letter says it, without what it tells of the family. */
  private String said(String sentence) {
    String whole = sayable(sentence);
    if (!whole.isEmpty() || !isOfHome(sentence)) {
      return whole;
    }
    String work =
        Stream.of(sentence.split(", "))
            .filter(clause -> !isOfHome(clause))
            .collect(Collectors.joining(", "));
    return sayable(Prose.capitalised(work));
  }

  private boolean isOfHome(String text) {
    return grammar.isOfHome(text) || Words.of(text).stream().limit(1).anyMatch(FAMILY::contains);
  }

  private String sayable(String sentence) {
    Optional<String> own = grammar.summary(sentence);
    return own.filter(text -> text.length() + 1 >= sentence.length())
        .or(() -> person(sentence))
        .or(() -> own)
        .filter(text -> !Prose.talksToModel(text))
        .map(grammar::withCapital)
        .orElse("");
  }

  /** "Dental technician by trade" becomes "I am a dental technician by trade". */
  private Optional<String> person(String sentence) {
    String text = sentence.strip().replaceFirst("[.!;,]++$", "");
    int words = Prose.countWords(text);
    List<String> all = Words.of(text);
    boolean sound =
        words >= LEAST_OF_PERSON
            && words <= MOST_OF_PERSON
            && Character.isLetter(text.charAt(0))
            && Titles.isBalanced(text)
            && text.chars().noneMatch(c -> ":;?!|[]{}<>\"“”„*_=•\n".indexOf(c) >= 0)
            && all.stream().noneMatch(PRAISE::contains)
            && !grammar.isOfHome(text)
            && grammar.years(sentence).filter(years -> !Career.isOpen(years)).isEmpty()
            && !(grammar.code().equals("en") && all.contains("i"));
    boolean lasting = LASTING.matcher(text.split(",", 2)[0]).find();
    if (lasting && grammar.years(sentence).isPresent()) {
      return Optional.empty(); // The years are told.
    }
    String person = wording.word(lasting ? "person.lasting" : "person", "person", asPerson(text));
    boolean named =
        namesPerson(BEHIND_PERSON.split(text, 2)[0]) || namesPerson(BEHIND_DOING.split(text, 2)[0]);
    if (!sound || person.isEmpty() || !named) {
      return Optional.empty();
    }
    Matcher with = WITH.matcher(text);
    String has = with.matches() ? has(with.group("rest")) : "";
    return Optional.of(!has.isEmpty() && isTold(with.group("person")) ? has : remembered(person));
  }

  /** "Ho dodici anni" would say how old somebody is: "Ho dodici anni di esperienza". */
  private String has(String rest) {
    Matcher years = AGE.matcher(rest);
    boolean bare = years.lookingAt() && !EXPERIENCE.matcher(rest).find();
    if (!bare) {
      return wording.word("has", "rest", rest);
    }
    String told = wording.word("years of work", "years", years.group(1));
    return told.isEmpty() ? "" : wording.word("has", "rest", told + rest.substring(years.end(1)));
  }

  private String remembered(String person) {
    persons.add(grammar.withCapital(person));
    return person;
  }

  /** Whether the letter says before that the applicant is this: "Nurse with …" of a nurse. */
  private boolean isTold(String person) {
    String title = facts.mainWork().filter(Work::current).map(Work::title).orElse("");
    return Words.holds(title, person);
  }

  /** Whether the first or the last word of a phrase names a person. */
  private boolean namesPerson(String phrase) {
    List<String> words = Words.of(phrase);
    if (words.isEmpty()) {
      return false;
    }
    Set<String> trades = Set.copyOf(Words.of(facts.trades()));
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    boolean english = grammar.code().equals("en");
    if (!english && INITIALS.matcher(phrase).lookingAt()) {
      return false; // "CAP cuisine obtenu en juin" is what somebody has.
    }
    boolean second = !english && words.size() > 1 && isOne(words.get(1), trades);
    return isOne(first, trades) || second || english && isOne(last, trades);
  }

  private boolean isTrade(String word) {
    return isOne(LowerCase.of(word), Set.copyOf(Words.of(facts.trades())));
  }

  private boolean isOne(String word, Set<String> trades) {
    boolean person = grammar.isPerson(word) && !NO_PERSONS.contains(word);
    boolean trade =
        !grammar.code().equals("en") && trades.stream().anyMatch(own -> isSame(own, word));
    return person || PERSONS.contains(word) || trade;
  }

  /** Whether two words differ in their ending only: "técnico" and "técnica". */
  private static boolean isSame(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    boolean near = Math.abs(one.length() - other.length()) <= MOST_OF_ENDING;
    return one.equals(other)
        || near && shorter >= LEAST_OF_TRADE && one.regionMatches(0, other, 0, shorter - 1);
  }

  /** "Nurse, 6 years, nights" becomes "Nurse with 6 years of experience, nights". */
  private String withYears(String text) {
    Matcher years = YEARS.matcher(text);
    String with =
        years.find() ? wording.word("with years", "years", spelledOut(years.group(1))) : "";
    return with.isEmpty()
        ? text
        : text.substring(0, years.start()) + " " + with + text.substring(years.end());
  }

  private static String spelledOut(String years) {
    return years.replaceFirst("yrs$", "years").replaceFirst("Jahre$", "Jahren");
  }

  private String asPerson(String text) {
    String[] clauses = BARE_AGE.matcher(text).replaceAll("").split(", ");
    String first = clauses[0].split("[\\s;/]", 2)[0];
    boolean english = grammar.code().equals("en");
    boolean noun = grammar.code().equals("de") && isTrade(first);
    if (!noun && !NameCase.isProper(first)) {
      clauses[0] = Prose.lowered(clauses[0]);
    }
    for (int i = 1; i < clauses.length; i++) {
      clauses[i] = grammar.clause(clauses[i]);
    }
    // A clause that begins with "und" has no comma before it.
    String all = withYears(String.join(", ", clauses).replace(", und ", " und "));
    return english ? Prose.withArticle(all) : all;
  }
}
