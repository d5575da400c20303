package dev.jobwise.server.generation.letter;

import dev.jobwise.server.generation.document.Lines;
import dev.jobwise.server.profile.content.PersonalInfo;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text around the body of a letter: greeting, thanks and signature. No model writes it.
 *
 * @param greeting the first line and the blank line after it
 * @param closing everything after the body
 */
record LetterFrame(String greeting, String closing) {

  /**
   * @param managerName whom to greet, or null
   * @param person who signs
   */
  static LetterFrame of(String managerName, PersonalInfo person) {
    String manager = Lines.orEmpty(managerName);
    String greeting = "Dear " + (manager.isEmpty() ? "Hiring Manager" : manager) + ",\n\n";
    String signature =
        Stream.of(person.fullName(), person.email(), person.phone())
            // Older rows may contain line breaks.
            .map(Lines::orEmpty)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    return new LetterFrame(
        greeting, "\n\nThank you for considering my application.\n\nSincerely,\n" + signature);
  }
}
