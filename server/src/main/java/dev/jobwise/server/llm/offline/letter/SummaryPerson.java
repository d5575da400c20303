package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.syntax.Verbs;
import dev.jobwise.server.llm.offline.english.text.LineEdits;
import dev.jobwise.server.llm.offline.english.text.NameCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import dev.jobwise.server.llm.offline.grammar.Titles;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives a verb to what a summary says that the applicant is: "Baker by trade". */
final class SummaryPerson {

  private static final Set<String> PERSONS = SkillKind.FILE.words("persons");
  private static final Set<String> NO_PERSONS = SkillKind.FILE.words("no persons");

  /** Where what somebody is ends, and what is said of it begins. */
  private static final Pattern BEHIND_PERSON =
      Pattern.compile(
          ",| (?:(?:with|by|for|from|in|at|on|of|since|after|turned|who|and|first|then|now)(?!\\p{L})|w/|&|\\()");

  /** "Shop manager moving back to the workshop". */
  private static final Pattern BEHIND_DOING = Pattern.compile(",| \\p{Ll}{3,15}ing (?=\\p{Ll})");

  /** "Baker for 8 years" needs the perfect tense. */
  private static final Pattern LASTING =
      Pattern.compile(
          " (?:for|since|pendant|durant|durante|gennem) [^,;]{0,20}(?:\\d|years|yrs|ans|años|anos|år)");

  private static final String NUMERALS =
      Stream.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "pl")
          .flatMap(code -> WorkLine.LISTS.words(code + " numerals").stream())
          .collect(Collectors.joining("|", "(?:", ")[ -]"));

  /** Before a number that no preposition joins to what stands before it. */
  private static final String BARE_COUNT =
      "(?<! (?:a|w/|for|of|than|over|since|after|with|about|last|pendant|durant|durante|mit|seit|avec|depuis|con|desde|hace|com|há|da|met|i|sedan|gennem|per|dal|voor|sinds|al|od|przez|på)) (?=\\d|"
          + NUMERALS
          + ")";

  /** "Nurse, 6 years, nights", "Driver 11 years", "Maid, 7 years in hotels". */
  private static final Pattern YEARS =
      Pattern.compile(
          "(?:,|"
              + BARE_COUNT
              + ") ?([\\p{L}\\d-]{1,20}\\+? (?:years|yrs|ans|años|anos|anni|jaar|Jahre|år))(?: (?:ervaring|experience|Erfahrung|d'expérience|de experiencia))?(?<where> (?:in|en|em|i|im|auf|dans) [^,]{2,60})?(?:,? (?=mostly |mainly )|(?=,|$))");

  private static final Pattern TOLD_YEARS =
      Pattern.compile(" (?:years|ans|años|anos|anni|jaar|lat|Jahren?|år)(?!\\p{L})");

  /** "Fahrer seit 2019" is "seit 2019 Fahrer" behind the verb. */
  private static final Pattern SINCE =
      Pattern.compile("^(\\p{L}[^,]{2,40}) (seit (?:19|20)\\d\\d)$");

  /** What goes on with the clause before it. */
  private static final Pattern MOSTLY =
      Pattern.compile(
          "(?:mostly|mainly|preferably|davon|am liebsten|vor allem|dont|surtout|sobre todo|soprattutto|vooral|last \\p{Alnum}{1,8}(?: years| yrs)? (?:as|in|on|at)) ");

  /** "Night work is too much": no phrase for a person has such a verb. */
  static final Pattern VERB =
      Pattern.compile(" (?:is|are|was|were|has|ist|sind|war|hat|est|sont|es|son|är|jest|è) ");

  /** "Abschluss Sommer 2027". */
  private static final Pattern DATED =
      Pattern.compile("\\p{Lu}[^ ]{2,30} (?:[^ ]{1,20} ){0,2}20\\d\\d");

  /** "Staff Nurse" keeps both capitals. */
  private static final Pattern TITLE = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}");

  /** "Joiner, 51, time-served": no letter says how old somebody is. */
  private static final Pattern BARE_AGE = Pattern.compile("(?:^|, )[1-8]\\d(?=,|$)");

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,6}(?![\\p{L}-])");

  private static final Pattern WITH = Pattern.compile(" (?:with|w/|avec|con|com|met|med) ");

  private static final int LEAST_OF_TRADE = 5;
  private static final int MOST_OF_ENDING = 2;
  private static final int LEAST_OF_PERSON = 2;
  private static final int MOST_OF_PERSON = 26;
  private static final int LEAST_OF_ASIDE = 4;
  private static final int MOST_OF_ASIDE = 8;

  private final Phrasing wording;
  private final LetterFacts facts;
  private final Grammar grammar;

  /** What was said that the applicant is. */
  private final Set<String> persons = new HashSet<>();

  SummaryPerson(Phrasing wording) {
    this.wording = wording;
    this.facts = wording.facts();
    this.grammar = wording.grammar();
  }

  /**
   * "Dental technician by trade, mostly crowns, used to shifts" becomes "I am a dental technician
   * by trade, mostly crowns. I am used to shifts": each clause that can be a sentence, and no
   * other.
   */
  Optional<String> said(String sentence) {
    String text = SummaryClause.withoutEnd(sentence);
    if (!isSound(sentence, text)) {
      return Optional.empty();
    }
    String bare = BARE_AGE.matcher(text).replaceAll("").replaceFirst("^, ", "");
    bare = LineEdits.unshouted(bare, List.of());
    String[] with = WITH.split(bare, 2);
    List<String> clauses = SummaryClause.all(withYears(bare), wording);
    String first = clauses.isEmpty() ? "" : clauses.get(0).split(" who | now ", 2)[0];
    String person = first.isEmpty() ? "" : person(asPerson(first));
    if (person.isEmpty()) {
      clauses = SummaryClause.all(isKnown(with[0]) ? with[with.length - 1] : bare, wording);
    }
    StringBuilder told = new StringBuilder(person);
    for (String clause : clauses.subList(person.isEmpty() ? 0 : 1, clauses.size())) {
      if (!told.isEmpty() && MOSTLY.matcher(clause).lookingAt()) {
        told.append(", ").append(clause.startsWith("last ") ? "the " : "").append(clause);
      } else if (!told.isEmpty() && !english() && DATED.matcher(clause).matches()) {
        told.append(" (").append(clause).append(')');
      } else {
        String own = SummaryClause.said(clause, wording);
        told.append(told.isEmpty() || own.isEmpty() ? "" : ". ").append(own);
      }
    }
    String all = told.toString().replaceFirst("\\. I have spent ", " and have spent ");
    if (!person.isEmpty()) {
      persons.add(all);
    }
    return Optional.of(all).filter(said -> !said.isEmpty());
  }

  /**
   * Returns "– genetics of snails", as it goes on with what somebody is; empty if the ad does not
   * speak of it.
   */
  String aside(String sentence) {
    String text = SummaryClause.withoutEnd(sentence);
    int words = Prose.countWords(text);
    boolean sure =
        english()
            && isSound(sentence, text)
            && words >= LEAST_OF_ASIDE
            && words <= MOST_OF_ASIDE
            && facts.relevance().names(text)
            && String.join(", ", SummaryClause.all(text, wording)).equals(text)
            && Verbs.find(Words.of(text).get(0)) == null
            && !VERB.matcher(text).find()
            && !Words.of(text).contains("i");
    return !sure ? "" : "– " + withSmallStart(text);
  }

  /** Returns "I am a nurse" of a nurse; empty if that names nobody, or was said before. */
  private String person(String text) {
    boolean lasting = LASTING.matcher(text).find();
    boolean named =
        namesPerson(BEHIND_PERSON.split(text, 2)[0])
            || Stream.of(BEHIND_DOING, YEARS).anyMatch(end -> namesPerson(before(end, text)));
    if (!named
        || lasting && Career.years(List.of(text), facts.role(), grammar).isPresent()
        || VERB.matcher(text).find()
        || isKnown(WITH.split(text, 2)[0])
        || Words.of(text).contains("i")) {
      return "";
    }
    String mine =
        SINCE
            .matcher(english() ? Prose.withArticle(text) : text)
            .replaceFirst("$2 $1")
            .replaceFirst("(?<! desde) hace (?=\\d)", " desde hace ");
    return wording.word(lasting ? "person.lasting" : "person", "person", mine);
  }

  /** Whether a sentence that was said tells years of work. */
  static boolean tellsYears(String said) {
    return TOLD_YEARS.matcher(said).find();
  }

  private boolean isSound(String sentence, String text) {
    int words = Prose.countWords(text);
    return words >= LEAST_OF_PERSON
        && words <= MOST_OF_PERSON
        && Character.isLetterOrDigit(text.charAt(0))
        && Titles.isBalanced(text)
        && !text.contains(": ")
        && text.chars().noneMatch(c -> "?!|[]{}<>\"“”„*_=•\n".indexOf(c) >= 0)
        && (grammar.years(sentence).filter(years -> !Career.isOpen(years)).isEmpty()
            || saysMore(text));
  }

  private static String before(Pattern end, String text) {
    Matcher found = end.matcher(text);
    return found.find() ? text.substring(0, found.start()) : "";
  }

  /** Whether a sentence with years says more than what somebody is, and for how long. */
  private static boolean saysMore(String text) {
    String[] clauses = text.split(", ");
    return clauses[0].contains(" from ")
        || Stream.of(clauses).skip(1).anyMatch(clause -> !YEARS.matcher(", " + clause).find());
  }

  /** Whether a sentence, as it was said, says what the applicant is. */
  boolean isTold(String said) {
    return persons.contains(said);
  }

  /** Whether the letter says before that the applicant is this: "Nurse with …" of a nurse. */
  private boolean isKnown(String person) {
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
    boolean english = english();
    boolean known = trades.contains(first) && SINCE.matcher(phrase).matches();
    if (!english && !known && INITIALS.matcher(phrase).lookingAt()) {
      return false; // "CAP cuisine obtenu en juin" is what somebody has.
    }
    boolean second = !english && words.size() > 1 && isOne(words.get(1), trades);
    return isOne(first, trades) || second || english && isOne(last, trades);
  }

  private boolean isOne(String word, Set<String> trades) {
    boolean person = grammar.isPerson(word) && !NO_PERSONS.contains(word);
    boolean trade =
        !grammar.code().equals("en") && trades.stream().anyMatch(own -> isSame(own, word));
    boolean pupil = PERSONS.stream().anyMatch(known -> known.length() > 6 && word.endsWith(known));
    return person || pupil || PERSONS.contains(word) || trade;
  }

  /** Whether two words differ in their ending only: "técnico" and "técnica". */
  private static boolean isSame(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    boolean near = Math.abs(one.length() - other.length()) <= MOST_OF_ENDING;
    boolean compound = one.length() > LEAST_OF_TRADE && other.startsWith(one);
    return one.equals(other)
        || compound // "Tischlergeselle" of a "Tischler"
        || near && shorter >= LEAST_OF_TRADE && one.regionMatches(0, other, 0, shorter - 1);
  }

  /** "Nurse, 6 years, nights" becomes "Nurse with 6 years of experience, nights". */
  private String withYears(String text) {
    Matcher years = YEARS.matcher(text);
    boolean found = years.find() && text.substring(0, years.start()).indexOf(',') < 0;
    String with = found ? wording.word("with years", "years", spelledOut(years.group(1))) : "";
    return with.isEmpty()
        ? text
        : text.substring(0, years.start())
            + " "
            + with
            + Optional.ofNullable(years.group("where")).orElse("")
            + (years.group().endsWith(" ") ? ", " : "")
            + text.substring(years.end());
  }

  private static String spelledOut(String years) {
    return years.replaceFirst("yrs$", "years").replaceFirst("Jahre$", "Jahren");
  }

  /** What somebody is, as it follows "I am". */
  private String asPerson(String text) {
    return WorkTitle.WORKLOAD.matcher(withSmallStart(text)).replaceAll("");
  }

  private String withSmallStart(String text) {
    String head = text.split(", ", 2)[0];
    String first = head.split("[\\s;/]", 2)[0];
    boolean german = grammar.code().equals("de");
    boolean noun =
        german
            && isOne(LowerCase.of(first), Set.copyOf(Words.of(facts.trades())))
            && grammar.ofTitle(head).equals(head);
    boolean title = !german && TITLE.matcher(head).lookingAt();
    return noun || title || NameCase.isProper(first) ? text : Prose.lowered(text);
  }

  private boolean english() {
    return grammar.code().equals("en");
  }
}
