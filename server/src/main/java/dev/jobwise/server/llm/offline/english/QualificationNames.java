package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.syntax.NounPhrases;
import dev.jobwise.server.llm.offline.english.syntax.People;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.LineEdits;
import dev.jobwise.server.llm.offline.english.text.NameCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.grammar.Titles;
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

  /** Only the name of a certificate needs to be told what it is: "OSHA 30 certification". */
  static String asDocument(String qualification) {
    String last = lastWord(Titles.withoutBrackets(qualification));
    boolean document =
        Stream.of(LowerCase.of(qualification).split("[ ,]+")).anyMatch(DOCUMENTS::contains);
    boolean said = document || EnglishLines.isAbstract(last) || STATES.contains(last);
    return said ? qualification : qualification + " certification";
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

  /** Whether all words of a term are ordinary or abbreviations. */
  static boolean areOrdinary(String term) {
    String[] words = term.split(" ");
    if (words.length > 1
        && !LineEdits.isName(LowerCase.of(words[0]))
        && Stream.of(words)
            .skip(1)
            .allMatch(
                word -> word.equals(LowerCase.of(word)) && Character.isLetter(word.charAt(0)))) {
      return true; // Only its place in a list capitalises the first word.
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
