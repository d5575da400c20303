package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import dev.jobwise.server.generation.document.Lines;
import dev.jobwise.server.profile.content.PersonalInfo;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands around the body of a letter: greeting, thanks and signature. No model writes them.
 *
 * @param greeting first line and the blank one below it
 * @param closing everything after the body
 */
record LetterFrame(String greeting, String closing) {

  /**
   * By language, as far as they were asked for: the sentences of {@code frames}, by their names.
   */
  private static final Map<String, Map<String, String>> SENTENCES = new ConcurrentHashMap<>();

  /**
   * @param language one of those that the contract lists
   * @param managerName whom to greet, or null
   * @param person who signs
   */
  static LetterFrame of(String language, String managerName, PersonalInfo person) {
    Map<String, String> sentences = SENTENCES.computeIfAbsent(language, LetterFrame::read);
    String signature =
        Stream.of(person.fullName(), person.email(), person.phone())
            // Rows from before may hold line breaks.
            .map(Lines::orEmpty)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    return new LetterFrame(
        greeting(sentences, manager(managerName)) + "\n\n",
        "\n\n" + sentences.get("thanks") + "\n\n" + sentences.get("sign-off") + "\n" + signature);
  }

  private static Map<String, String> read(String language) {
    return ResourceLines.of(LetterFrame.class, "frames/" + language + ".txt").stream()
        .map(line -> line.split(" = ", 2))
        .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
  }

  /** One line, without the comma that a greeting ends with anyway. */
  private static String manager(String name) {
    String line = Lines.orEmpty(name);
    int end = line.length();
    while (end > 0 && ",;: ".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end);
  }

  private static String greeting(Map<String, String> sentences, String name) {
    if (name.isEmpty()) {
      return sentences.get("nobody");
    }
    String title = LowerCase.of(name.split("[ .]", 2)[0]);
    return sentences.getOrDefault("name " + title, sentences.get("name")).replace("{name}", name);
  }
}
