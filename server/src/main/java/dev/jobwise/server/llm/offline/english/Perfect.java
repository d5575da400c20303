package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.Patterns;
import dev.jobwise.server.llm.offline.english.Verbs.Form;
import dev.jobwise.server.llm.offline.english.Verbs.Known;
import dev.jobwise.server.llm.offline.grammar.Deed;
import dev.jobwise.server.llm.offline.grammar.Deed.Kind;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Converts past deeds of a current job to the perfect: "I have written". */
final class Perfect {

  private static final Map<String, String> PARTICIPLES =
      EnglishLines.LISTS.lines("participles").stream()
          .map(line -> line.split(" "))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

  private static final Pattern DATED = Patterns.of("\\<(19|20)\\d\\d\\>|\\<(?:last |after \\d)");

  private Perfect() {}

  /** Returns the deed in the perfect; unchanged if it has a date or is of another kind. */
  static Deed of(Deed deed) {
    String[] words = deed.rest().split(" ");
    boolean done = deed.kind() == Kind.ACT && !deed.present() && !words[0].equals("have");
    if (!done || DATED.matcher(deed.rest()).find() || deed.rest().contains(" I ")) {
      return deed;
    }
    if (words[0].equals("was")) {
      words[0] = "been";
    }
    for (int i = 0; i < words.length; i++) {
      Known known = Verbs.find(words[i]);
      boolean verb = i == 0 || words[i - 1].equals("and") || words[i - 1].endsWith(",");
      if (verb && known != null && known.form() == Form.PAST) {
        words[i] = PARTICIPLES.getOrDefault(words[i], words[i]);
      }
    }
    return new Deed(
        deed.kind(), false, deed.verb(), "have " + String.join(" ", words), deed.source());
  }
}
