package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.llm.offline.grammar.Grammar;
import dev.jobwise.server.llm.offline.grammar.PlainGrammar;
import dev.jobwise.server.llm.offline.grammar.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentence templates of one language. Its file, such as {@code en.txt}, has several wordings of
 * each sentence. A star marks wordings for the registers whose signs follow it. A plus marks
 * wordings that replace the others if the request asks for the tone that follows it.
 */
final class LetterTemplates {

  /** By language. */
  private static final Map<String, WordLists> FILES =
      Stream.concat(Stream.of("en", "de"), PlainGrammar.LANGUAGES.stream())
          .collect(
              Collectors.toUnmodifiableMap(
                  code -> code, code -> WordLists.of(LetterTemplates.class, code + ".txt")));

  private final WordLists file;
  private final Grammar grammar;
  private final Set<Register> registers;
  private final String tone;

  LetterTemplates(Grammar grammar, Set<Register> registers, String tone) {
    this.tone = tone;
    this.registers = registers;
    this.file = FILES.get(grammar.code());
    this.grammar = grammar;
  }

  /**
   * Returns the wordings of a sentence that can be filled.
   *
   * @param values the values of the gaps; a wording with a missing or empty value is not used
   */
  Point point(String name, Map<String, String> values) {
    List<String> plain = new ArrayList<>();
    List<String> voiced = new ArrayList<>();
    List<String> toned = new ArrayList<>();
    for (String line : file.lines(name)) {
      boolean star = line.startsWith("*");
      boolean plus = line.startsWith("+");
      int text = star || plus ? line.indexOf(' ') + 1 : 0;
      String filled = fill(line.substring(text), values);
      if (plus) {
        if (filled != null && !tone.isEmpty() && tone.equals(line.substring(1, text - 1))) {
          toned.add(grammar.withCapital(filled));
        }
      } else if (filled != null && (!star || Register.anyOf(registers, line.substring(1, text)))) {
        (star ? voiced : plain).add(grammar.withCapital(filled));
      }
    }
    return new Point(toned.isEmpty() ? plain : toned, voiced);
  }

  /** Returns the first wording of a phrase that can be filled; empty if there is none. */
  String word(String name, Map<String, String> values) {
    return file.lines(name).stream()
        .map(line -> fill(line, values))
        .filter(filled -> filled != null)
        .findFirst()
        .orElse("");
  }

  private String fill(String line, Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', from)) {
      int close = line.indexOf('}', open);
      String key = line.substring(open + 1, close);
      String value = values.getOrDefault(key, "");
      if (value.isEmpty()) {
        return null;
      }
      filled.append(line, from, open);
      String between = line.substring(from, open); // "e.V." in a value ends no sentence.
      boolean begins = List.of(". ", "? ", "! ").stream().anyMatch(between::endsWith);
      filled.append(begins ? grammar.withCapital(value) : value);
      from = close + 1;
      if (value.endsWith(".") && line.startsWith(".", from)) {
        from++; // "TechCorp Inc." already ends the sentence with its full stop.
      }
    }
    filled.append(line.substring(from));
    return filled.toString();
  }
}
