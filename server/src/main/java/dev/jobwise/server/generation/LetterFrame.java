package dev.jobwise.server.generation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands around the body of a letter: greeting, thanks and signature, which are never left to
 * a model.
 *
 * @param greeting first line and the blank one below it
 * @param closing everything after the body
 */
record LetterFrame(String greeting, String closing) {

  /**
   * @param managerName whom to greet, or null
   * @param name who signs; e-mail and phone may be null
   */
  static LetterFrame of(String managerName, String name, String email, String phone) {
    String greeting = "Dear " + (managerName == null ? "Hiring Manager" : managerName) + ",\n\n";
    String signature =
        Stream.of(name, email, phone)
            .filter(line -> line != null && !line.isBlank())
            .collect(Collectors.joining("\n"));
    return new LetterFrame(
        greeting, "\n\nThank you for considering my application.\n\nSincerely,\n" + signature);
  }
}
