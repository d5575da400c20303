package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.syntax.NounPhrases;
import dev.jobwise.server.llm.offline.english.syntax.Nouns;
import dev.jobwise.server.llm.offline.english.syntax.People;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.LineEdits;
import dev.jobwise.server.llm.offline.english.text.NameCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.grammar.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the names of skills, certificates, licences and degrees. */
final class QualificationNames {

  private static final Set<String> STATES = EnglishLines.LISTS.words("state of a person");
  private static final Set<String> STATES_BEFORE = EnglishLines.LISTS.words("state before");
  private static final Set<String> TITLED =
      Set.of("certified", "chartered", "licensed", "registered");
  private static final Set<String> DOCUMENTS = EnglishLines.LISTS.words("documents");
  private static final List<String> OF_SCHOOL = EnglishLines.LISTS.lines("degrees of school");

  private static final Set<String> ORDINARY = EnglishLines.LISTS.words("ordinary words of skills");

  private static final Set<String> PRODUCTS =
      Set.of("app", "software", "system", "suite", "platform");

  private static final int LEAST_LETTERS = 6;
  private static final Set<String> NAMES = EnglishLines.LISTS.words("no ordinary endings");

  private QualificationNames() {}

  static boolean isState(String qualification) {
    String[] words = LowerCase.of(qualification).split(" ", 3);
    String bare = Titles.withoutBrackets(LowerCase.of(qualification));
    if (bare.contains(" ") && STATES.contains(lastWord(bare))) {
      return true;
    }
    return words.length > 2 && STATES.contains(words[0]) && STATES_BEFORE.contains(words[1]);
  }

  static String asState(String qualification) {
    boolean state = STATES.contains(LowerCase.of(qualification.split(" ", 2)[0]));
    boolean name = qualification.chars().skip(1).anyMatch(Character::isUpperCase);
    return name && !state ? qualification : Prose.lowered(qualification);
  }

  /** Only the start of a line gives the capital to "Full driving licence". */
  static String asCertificate(String qualification) {
    String[] words = qualification.split(" ");
    boolean named =
        Stream.of(words)
            .skip(1)
            .anyMatch(
                word ->
                    word.length() > 1
                        && Character.isUpperCase(word.charAt(0))
                        && Character.isLowerCase(word.charAt(1)));
    boolean document = words.length > 1 && DOCUMENTS.contains(lastWord(qualification));
    boolean phrase =
        words.length > 1
            && qualification.substring(1).chars().allMatch(QualificationNames::isSmall);
    return (document || phrase) && !named && !NameCase.isProper(words[0])
        ? Prose.lowered(qualification)
        : qualification;
  }

  /**
   * A document has an article; only the mere name of a certificate needs to be told what it is:
   * "OSHA 30 certification".
   */
  static String asDocument(String qualification) {
    return isNamed(qualification) ? qualification + " certification" : held(qualification);
  }

  /** Joins qualifications: mere names of certificates together, documents each with its article. */
  static String documents(List<String> qualifications) {
    List<String> named = qualifications.stream().filter(QualificationNames::isNamed).toList();
    List<String> documents =
        new ArrayList<>(
            qualifications.stream()
                .filter(name -> !isNamed(name))
                .map(QualificationNames::held)
                .toList());
    if (!named.isEmpty()) {
      boolean several = named.size() > 1 || named.get(0).contains(" and ");
      boolean list = several && !documents.isEmpty();
      String names = Prose.list(named) + (named.size() > 1 ? " certifications" : " certification");
      if (list) {
        return Prose.list(documents) + ", as well as " + names;
      }
      documents.add(names);
    }
    return Prose.list(documents);
  }

  private static boolean isNamed(String qualification) {
    String last = lastWord(Titles.withoutBrackets(qualification));
    return !isDocument(qualification) && !EnglishLines.isAbstract(last) && !STATES.contains(last);
  }

  private static String held(String qualification) {
    boolean article = isDocument(qualification) && !isPlural(qualification);
    return article ? Prose.withArticle(qualification) : qualification;
  }

  /** Whether what a name begins with is a document: "Award in Wines", "CDL Class A". */
  private static boolean isDocument(String qualification) {
    String head = LowerCase.of(qualification).split(" in | for | with | from |,", 2)[0];
    return Stream.of(head.split("[^a-z]+")).anyMatch(DOCUMENTS::contains);
  }

  /** Whether a degree or a document stands in the plural: "GCSEs". */
  static boolean isPlural(String name) {
    String first = name.split(" | in ", 2)[0];
    return first.length() > 2
        && first.endsWith("s")
        && first.equals(first.toUpperCase(Locale.ROOT).replaceFirst("S$", "s"));
  }

  static boolean isPerson(String qualification) {
    String last = lastWord(Titles.withoutBrackets(qualification));
    boolean titled = TITLED.contains(LowerCase.of(qualification.split(" ", 2)[0]));
    return People.isPerson(last)
        || titled && List.of("er", "or", "ist", "ian", "ant").stream().anyMatch(last::endsWith)
        || last.endsWith("ologist")
        || last.endsWith("man")
        || NounPhrases.isRole(last);
  }

  static boolean isCountable(String qualification) {
    return DOCUMENTS.contains(lastWord(Titles.withoutBrackets(qualification)));
  }

  static boolean isOfSchool(String degree) {
    return OF_SCHOOL.stream().anyMatch(LowerCase.of(degree)::contains);
  }

  private static String lastWord(String text) {
    return LowerCase.of(text.substring(text.lastIndexOf(' ') + 1));
  }

  /** Whether a skill is no name: "Forklift Operation", "Laundry", but not "Seesaw app". */
  static boolean isOrdinary(String skill) {
    String small = LowerCase.of(skill);
    boolean noun = Nouns.isMass(small) || Nouns.isListed(small);
    return !PRODUCTS.contains(lastWord(skill))
        && (noun || skill.chars().anyMatch(Character::isLowerCase) && areOrdinary(skill));
  }

  /** Whether all words of a term are ordinary or abbreviations. */
  static boolean areOrdinary(String term) {
    String[] words = term.split(" ");
    if (words.length > 1
        && !LineEdits.isName(LowerCase.of(words[0]))
        && Stream.of(words)
            .skip(1)
            .allMatch(
                word ->
                    word.equals(LowerCase.of(word))
                        && (Character.isLetter(word.charAt(0)) || words[0].endsWith("ing")))) {
      return true; // Only its place in a list capitalises the first word: "Typing 65 wpm"
    }
    for (String word : term.split(" ")) {
      boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      String lower = LowerCase.of(word);
      boolean hyphened = word.indexOf('-') > 1 && word.substring(1).equals(lower.substring(1));
      if (!capitals && !hyphened && !ORDINARY.contains(lower) && !endsAsOrdinary(lower)) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsAsOrdinary(String word) {
    return word.length() > LEAST_LETTERS
        && !NAMES.contains(word)
        && List.of("tion", "sion", "ment", "ance", "ness", "ing").stream().anyMatch(word::endsWith);
  }

  private static boolean isSmall(int c) {
    return Character.isLowerCase(c) || c == ' ';
  }
}
