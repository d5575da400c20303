package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.common.LowerCase;
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

  private static final Set<String> PRAISE = SkillKind.FILE.words("praise", "soft");
  private static final Set<String> PERSONS = SkillKind.FILE.words("persons");
  private static final Set<String> NO_PERSONS = SkillKind.FILE.words("no persons");

  /** Where what somebody is ends, and what is said of it begins. */
  private static final Pattern BEHIND_PERSON =
      Pattern.compile(
          ",| (?:(?:with|by|for|from|in|at|on|of|since|after|turned|who|and|first|then|now)(?!\\p{L})|w/|\\()");

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

  /** "Nurse, 6 years, nights", "Driver 11 years", "Maid, 7 years in hotels". */
  private static final Pattern YEARS =
      Pattern.compile(
          "(?:,|(?<! (?:a|for|of|than|over|since|after|with|about|last|pendant|durant|durante|mit|seit|avec|depuis|con|desde|hace|com|há|da|met|i|sedan)) (?=\\d|"
              + NUMERALS
              + ")) ?([\\p{L}\\d-]{1,20}\\+? (?:years|yrs|ans|años|anos|anni|jaar|Jahre|år))(?<where> (?:in|en|em|i|im|auf|dans) [^,]{2,60})?(?=,|$)");

  /** "Who mended his own bike", "who taught herself" is said of oneself. */
  private static final Pattern OWN =
      Pattern.compile("(?<= who [^,;]{3,60} )(?:(?:him|her)(self)|his|her)(?= )");

  /** "Staff Nurse" keeps both capitals. */
  private static final Pattern TITLE = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}");

  private static final Pattern AGE =
      Pattern.compile("([\\p{L}\\d]{1,12}\\+? (?:ans|años|anos|anni|jaar|år))(?!\\p{L})");

  /** "Joiner, 51, time-served": no letter says how old somebody is. */
  private static final Pattern BARE_AGE = Pattern.compile(", [1-8]\\d(?=,|$)");

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,6}(?![\\p{L}-])");

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

  /** What was said that the applicant is. */
  private final Set<String> persons = new HashSet<>();

  SummaryPerson(Phrasing wording) {
    this.wording = wording;
    this.facts = wording.facts();
    this.grammar = wording.grammar();
  }

  /** "Dental technician by trade" becomes "I am a dental technician by trade". */
  Optional<String> said(String sentence) {
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
            && (grammar.years(sentence).filter(years -> !Career.isOpen(years)).isEmpty()
                || saysMore(text))
            && !(grammar.code().equals("en") && all.contains("i"));
    boolean lasting = LASTING.matcher(text.split(",", 2)[0]).find();
    if (lasting && Career.years(List.of(sentence), facts.role(), grammar).isPresent()) {
      return Optional.empty(); // The years are told.
    }
    String person = wording.word(lasting ? "person.lasting" : "person", "person", asPerson(text));
    boolean named =
        namesPerson(BEHIND_PERSON.split(text, 2)[0])
            || Stream.of(BEHIND_DOING, YEARS).anyMatch(end -> namesPerson(before(end, text)));
    if (!sound || person.isEmpty() || !named) {
      return Optional.empty();
    }
    Matcher with = WITH.matcher(text);
    String has = with.matches() ? has(with.group("rest")) : "";
    return Optional.of(!has.isEmpty() && isKnown(with.group("person")) ? has : remembered(person));
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
    boolean compound = one.length() > LEAST_OF_TRADE && other.startsWith(one);
    return one.equals(other)
        || compound // "Tischlergeselle" of a "Tischler"
        || near && shorter >= LEAST_OF_TRADE && one.regionMatches(0, other, 0, shorter - 1);
  }

  /** "Nurse, 6 years, nights" becomes "Nurse with 6 years of experience, nights". */
  private String withYears(String text) {
    Matcher years = YEARS.matcher(text);
    String with =
        years.find() ? wording.word("with years", "years", spelledOut(years.group(1))) : "";
    return with.isEmpty()
        ? text
        : text.substring(0, years.start())
            + (text.substring(0, years.start()).contains(", ") ? ", " : " ")
            + with
            + Optional.ofNullable(years.group("where")).orElse("")
            + text.substring(years.end());
  }

  private static String spelledOut(String years) {
    return years.replaceFirst("yrs$", "years").replaceFirst("Jahre$", "Jahren");
  }

  private String asPerson(String text) {
    String[] clauses = BARE_AGE.matcher(text).replaceAll("").split(", ");
    clauses[0] = WorkTitle.WORKLOAD.matcher(clauses[0]).replaceAll("");
    String first = clauses[0].split("[\\s;/]", 2)[0];
    boolean english = grammar.code().equals("en");
    boolean noun =
        grammar.code().equals("de")
            && isTrade(first)
            && grammar.ofTitle(clauses[0]).equals(clauses[0]);
    boolean title = !grammar.code().equals("de") && TITLE.matcher(clauses[0]).lookingAt();
    if (!noun && !title && !NameCase.isProper(first)) {
      clauses[0] = Prose.lowered(clauses[0]);
    }
    for (int i = 1; i < clauses.length; i++) {
      clauses[i] = grammar.clause(clauses[i]);
    }
    // A clause that begins with "und" has no comma before it.
    String mine =
        OWN.matcher(String.join(", ", clauses))
            .replaceAll(own -> own.group(1) == null ? "my" : "myself");
    String all = withYears(mine.replace(", und ", " und "));
    return english ? Prose.withArticle(all.replace(" w/ ", " with ")) : all;
  }
}
