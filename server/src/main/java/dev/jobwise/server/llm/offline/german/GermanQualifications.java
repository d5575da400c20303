package dev.jobwise.server.llm.offline.german;

import dev.jobwise.server.common.LowerCase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts names of certificates into the accusative, by the ending of the noun they begin with. */
final class GermanQualifications {

  /** Each line has an article and the endings of the nouns that take it. */
  private static final List<String> DOCUMENTS = GermanLines.LISTS.lines("documents");

  private static final List<String> COURSES = GermanLines.LISTS.lines("courses");

  /** What most courses are named by that don't name themselves one. */
  private static final String FIRST_AID = "Erste Hilfe";

  private static final Pattern ISSUED = Pattern.compile(" (IHK|HWK)$");

  private GermanQualifications() {}

  static String asDocument(String name) {
    return withArticle(name, DOCUMENTS)
        .orElseGet(() -> (isForeign(name) ? "die Zertifizierung " : "die Qualifikation ") + name);
  }

  /** Returns "einen Erste-Hilfe-Kurs"; empty if it is no course. */
  static String asCourse(String name) {
    return name.startsWith(FIRST_AID)
        ? "einen Kurs in Erster Hilfe" + name.substring(FIRST_AID.length())
        : withArticle(name, COURSES).orElse("");
  }

  /** "Finanzbuchhalterin (IHK)". */
  static String asPerson(String name) {
    return ISSUED.matcher(name).replaceFirst(" ($1)");
  }

  /** Whether the name is that of a person: "Ersthelfer", "Finanzbuchhalterin IHK". */
  static boolean isPerson(String name) {
    String[] words = name.split(" ");
    return GermanTitles.namesPerson(words[0])
        || words.length > 1
            && GermanLines.isAdjective(words[0], words[1])
            && GermanTitles.namesPerson(words[1]);
  }

  private static Optional<String> withArticle(String name, List<String> lines) {
    String head = LowerCase.of(GermanLines.bare(name.split(" ", 2)[0]));
    return lines.stream()
        .map(line -> line.split(" "))
        .filter(line -> List.of(line).subList(1, line.length).stream().anyMatch(head::endsWith))
        .map(line -> line[0] + " " + name)
        .findFirst();
  }

  /** "ITIL Foundation", "SCC": no German noun. */
  private static boolean isForeign(String name) {
    return name.chars().skip(1).limit(2).anyMatch(Character::isUpperCase);
  }
}
