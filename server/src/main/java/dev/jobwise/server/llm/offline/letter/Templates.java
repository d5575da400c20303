package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.llm.offline.grammar.Grammar;
import dev.jobwise.server.llm.offline.grammar.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sentences of letters in one language, with places for what they tell. A file {@code en.txt}
 * holds several wordings of each; those behind a star are for the registers whose signs follow it,
 * and are taken only for a voice that calls for one of them; those behind a plus take the place of
 * the others where the tone that they name is asked for.
 */
final class Templates {

  private static final Map<String, WordLists> FILES =
      Map.of(
          "en",
          WordLists.of(Templates.class, "en.txt"),
          "de",
          WordLists.of(Templates.class, "de.txt"));

  private final WordLists file;
  private final Grammar grammar;
  private final Set<Register> registers;
  private final String tone;

  Templates(Grammar grammar, Set<Register> registers, String tone) {
    this.tone = tone;
    this.registers = registers;
    this.file = FILES.get(grammar.code());
    this.grammar = grammar;
  }

  /**
   * The wordings of a sentence that can be filled.
   *
   * @param values what goes where; what is missing or empty rules out the wordings that need it
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

  /** A single phrase, by its first wording that can be filled; empty if there is none. */
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
      boolean begins = List.of(". ", "? ", "! ").stream().anyMatch(filled.toString()::endsWith);
      filled.append(begins ? grammar.withCapital(value) : value);
      from = close + 1;
      if (value.endsWith(".") && line.startsWith(".", from)) {
        from++; // "TechCorp Inc." ends a sentence by its own point.
      }
    }
    filled.append(line.substring(from));
    return filled.toString();
  }
}
