package dev.jobwise.server.common.keyword;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The known skills and all their names, from the file {@code skills.txt}. */
final class Vocabulary {

  static final Vocabulary STANDARD = new Vocabulary();

  private final Map<String, String> usualNames = new HashMap<>();
  private final Map<String, List<Term>> termsByUsualName = new HashMap<>();
  private final Map<String, List<Term>> termsByFirstWord = new HashMap<>();

  private Vocabulary() {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                Vocabulary.class.getResourceAsStream("skills.txt"), StandardCharsets.UTF_8))) {
      file.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    termsByFirstWord
        .values()
        .forEach(terms -> terms.sort(Comparator.comparingInt(term -> -term.text().length())));
  }

  /**
   * The name that somebody has written, and all other names of the skill that has it. Only the
   * others may be ordinary words that mean something else.
   */
  List<Term> namesOf(String keyword) {
    Term written = Term.named(keyword, usualName(keyword));
    List<Term> names = new ArrayList<>(properNamesOf(keyword));
    names.removeIf(name -> name.lower().equals(written.lower()));
    names.add(written);
    return names;
  }

  /** All names of the skill that has this name; for an unknown one just that name. */
  List<Term> properNamesOf(String keyword) {
    List<Term> known = termsByUsualName.get(usualName(keyword));
    return known != null ? known : List.of(Term.named(keyword, keyword));
  }

  boolean knows(String name) {
    return usualNames.containsKey(PlainText.lower(name.strip()));
  }

  String usualName(String keyword) {
    return usualNames.getOrDefault(PlainText.lower(keyword.strip()), keyword);
  }

  /** The longest name that stands here in an ad as a whole word, or null. */
  Term longestAt(TermText text, int start) {
    for (Term term : termsByFirstWord.getOrDefault(text.wordAt(start), List.of())) {
      if (text.isAt(term, start, true)) {
        return term;
      }
    }
    return null;
  }

  private void add(String line) {
    int equals = line.indexOf(" = ");
    String first = equals < 0 ? line.strip() : line.substring(0, equals).strip();
    String usualName = Term.of(first, "").text();
    add(Term.of(first, usualName));
    if (equals > 0) {
      for (String other : line.substring(equals + 3).split(",")) {
        add(Term.of(other.strip(), usualName));
      }
    }
  }

  private void add(Term term) {
    usualNames.putIfAbsent(term.lower(), term.usualName());
    termsByUsualName.computeIfAbsent(term.usualName(), name -> new ArrayList<>()).add(term);
    String firstWord = new TermText(term.text()).wordAt(0);
    termsByFirstWord.computeIfAbsent(firstWord, word -> new ArrayList<>()).add(term);
  }
}
