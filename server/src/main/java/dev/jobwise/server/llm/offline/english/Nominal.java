package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.grammar.WordLists;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Replaces a noun by its verb: "delivery of timber" becomes "deliver timber". */
final class Nominal {

  private static final Map<String, String> VERBS =
      WordLists.of(Nominal.class, "nominal.txt").lines("").stream()
          .map(line -> line.split(" "))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

  private Nominal() {}

  /**
   * Returns the verb phrase for "noun of …" and "noun and noun of …"; empty for other phrases.
   * One-time work is in the past tense.
   */
  static Optional<String> of(String phrase, boolean present) {
    String[] words = phrase.split(" ");
    boolean two = words.length > 4 && words[1].equals("and") && words[3].equals("of");
    if (!two && (words.length < 3 || !words[1].equals("of"))) {
      return Optional.empty();
    }
    String first = verb(words[0], present);
    String second = two ? verb(words[2], present) : "";
    if (first == null || second == null) {
      return Optional.empty();
    }
    int of = two ? 3 : 1;
    String object = phrase.substring(phrase.indexOf(" of ") + 4);
    return Verbs.find(words[of + 1]) != null && words[of + 1].endsWith("ing")
        ? Optional.empty()
        : Optional.of(first + (two ? " and " + second : "") + " " + object);
  }

  private static String verb(String noun, boolean present) {
    Verbs.Known gerund = Verbs.find(noun);
    boolean doing = gerund != null && gerund.form() == Verbs.Form.GERUND;
    String base = doing ? gerund.base() : VERBS.get(LowerCase.of(noun));
    if (doing && !present) {
      return gerund.past();
    }
    boolean once = VERBS.containsKey(LowerCase.of(noun) + "*");
    if (base == null && !once || base != null && present) {
      return base;
    }
    base = once ? VERBS.get(LowerCase.of(noun) + "*") : base;
    Verbs.Known known = Verbs.find(base);
    return known == null ? null : known.past();
  }
}
