package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.syntax.NounPhrases;
import dev.jobwise.server.llm.offline.english.syntax.People;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
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

  private static final Set<String> TITLED =
      Set.of("certified", "chartered", "licensed", "registered");
  private static final Set<String> DOCUMENTS = EnglishLines.LISTS.words("documents");
  private static final List<String> OF_SCHOOL = EnglishLines.LISTS.lines("degrees of school");

  private QualificationNames() {}

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

  static boolean isOfSchool(String degree) {
    return OF_SCHOOL.stream().anyMatch(LowerCase.of(degree)::contains);
  }

  private static String lastWord(String text) {
    return LowerCase.of(text.substring(text.lastIndexOf(' ') + 1));
  }
}
