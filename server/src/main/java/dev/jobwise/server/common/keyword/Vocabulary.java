package dev.jobwise.server.common.keyword;

import dev.jobwise.server.common.ResourceLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The known skills and all their names, from {@code skills.txt} and {@code soft-skills.txt}. */
final class Vocabulary {

  static final Vocabulary STANDARD = new Vocabulary();

  private final Map<String, String> usualNames = new HashMap<>();
  private final Map<String, List<Term>> termsByUsualName = new HashMap<>();
  private final Map<String, List<Term>> termsByFirstWord = new HashMap<>();

  private final Map<String, Skill> skills = new HashMap<>();
  private String family;
  private final Set<String> softSkills = new HashSet<>();

  private Vocabulary() {
    for (String line : ResourceLines.of(Vocabulary.class, "skills.txt")) {
      if (line.startsWith("[")) {
        family = line.substring(1, line.length() - 1);
      } else {
        add(line);
      }
    }
    family = "soft";
    ResourceLines.of(Vocabulary.class, "soft-skills.txt")
        .forEach(line -> softSkills.add(add(line)));
    termsByFirstWord
        .values()
        .forEach(terms -> terms.sort(Comparator.comparingInt(term -> -term.text().length())));
  }

  /**
   * Returns a written name and all other names of its skill. The written name counts everywhere;
   * the others may also be ordinary words.
   */
  List<Term> namesOf(String keyword) {
    Term written = Term.named(keyword, usualName(keyword));
    List<Term> names = new ArrayList<>(properNamesOf(keyword));
    names.removeIf(name -> name.lower().equals(written.lower()));
    names.add(written);
    return names;
  }

  /** Returns all names of the skill with this name; for an unknown one, only that name. */
  List<Term> properNamesOf(String keyword) {
    List<Term> known = termsByUsualName.get(usualName(keyword));
    return known != null ? known : List.of(Term.named(keyword, keyword));
  }

  boolean knows(String name) {
    return usualNames.containsKey(PlainText.lower(name.strip()));
  }

  Skill skill(String usualName) {
    return skills.get(usualName);
  }

  boolean isSoft(String usualName) {
    return softSkills.contains(usualName);
  }

  String usualName(String keyword) {
    return usualNames.getOrDefault(PlainText.lower(keyword.strip()), keyword);
  }

  /** Returns the longest name that occurs here in an ad as a whole word, or null. */
  Term longestAt(TermText text, int start) {
    for (Term term : termsByFirstWord.getOrDefault(text.wordAt(start), List.of())) {
      if (text.isAt(term, start, true)) {
        return term;
      }
    }
    return null;
  }

  /** Adds the skill of one line and returns its usual name. */
  private String add(String line) {
    int equals = line.indexOf(" = ");
    String first = equals < 0 ? line.strip() : line.substring(0, equals).strip();
    boolean inCompany = first.startsWith("?");
    String usualName = Term.of(first, "", false).text();
    skills.put(usualName, new Skill(family, inCompany, first.startsWith("*")));
    add(Term.of(first, usualName, inCompany));
    if (equals > 0) {
      for (String other : line.substring(equals + 3).split(", ")) {
        add(Term.of(other.strip(), usualName, false));
      }
    }
    return usualName;
  }

  private void add(Term term) {
    usualNames.putIfAbsent(term.lower(), term.usualName());
    termsByUsualName.computeIfAbsent(term.usualName(), name -> new ArrayList<>()).add(term);
    String firstWord = new TermText(term.text()).wordAt(0);
    termsByFirstWord.computeIfAbsent(firstWord, word -> new ArrayList<>()).add(term);
  }
}
