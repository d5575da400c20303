package dev.jobwise.server.llm.offline.english.syntax;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.grammar.WordLists;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads nouns that name what one does, and replaces them by their verbs: "delivery of timber"
 * becomes "deliver timber".
 */
public final class Nominal {

  private static final Map<String, String> VERBS =
      WordLists.of(Nominal.class, "nominal.txt").lines("").stream()
          .map(line -> line.split(" "))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

  /** What one does with others. */
  private static final Map<String, String> WITH =
      Map.of(
          "liaison with", "liaise",
          "collaboration with", "collaborate",
          "coordination with", "coordinate",
          "negotiation with", "negotiate",
          "negotiations with", "negotiate",
          "communication with", "communicate");

  private static final Set<String> ACTIVITIES = EnglishLines.LISTS.words("activities");
  private static final List<String> ACTION_ENDINGS =
      List.of("tion", "sion", "ment", "ance", "ing", "al", "age", "copy");

  /** Work that is named by its initials: "QC". */
  static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}");

  private static final Set<String> NOTHING = Set.of("zero", "no", "never", "not");

  private Nominal() {}

  /**
   * Returns the verb phrase for "noun of …" and "noun and noun of …"; empty for other phrases.
   * One-time work is in the past tense.
   */
  public static Optional<String> of(String phrase, boolean present) {
    String[] words = phrase.split(" ");
    String together = words.length > 2 ? WITH.get(LowerCase.of(words[0]) + " " + words[1]) : null;
    Verbs.Known dealing = together == null ? null : Verbs.find(together);
    if (dealing != null) {
      String verb = present ? dealing.base() : dealing.past();
      return Optional.of(verb + phrase.substring(words[0].length()));
    }
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

  /** Whether a noun names what a verb does. */
  static boolean isNoun(String noun) {
    return VERBS.containsKey(noun) || VERBS.containsKey(noun + "*");
  }

  /** Whether what a phrase names, up to its first preposition, is something that one does. */
  static boolean isWork(String phrase) {
    String[] words = phrase.split(" ");
    if (NOTHING.contains(LowerCase.of(words[0]))) {
      return false;
    }
    int start = 0;
    boolean gerund = false;
    for (int i = 0; i < words.length; i++) {
      boolean last = i + 1 == words.length;
      boolean ends = last || ends(words, i) || words[i + 1].endsWith("ly");
      if (words[i].endsWith("ly")) {
        start = i + 1;
        continue;
      }
      boolean preposition = Nouns.goesOn(LowerCase.of(words[i])) && !Nouns.isJoint(words[i]);
      if (preposition) {
        return i > 0;
      }
      boolean doing =
          i == start && Verbs.find(words[i]) != null && words[i].endsWith("ing") && !ends;
      if (doing) {
        gerund = true;
      }
      if (ends && i == start && isModifier(words, i)) {
        start = i + 2;
        continue;
      }
      if (ends
          && !Nouns.isJoint(words[i])
          && !gerund
          && !INITIALS.matcher(EnglishLines.bare(words[i])).matches()
          && !isActivity(LowerCase.of(EnglishLines.bare(words[i])), i == start)) {
        return false;
      }
      if (ends) {
        start = i + 1 + (last || !Nouns.isJoint(words[i + 1]) ? 0 : 1);
        gerund = false;
      }
    }
    return true;
  }

  /** "statutory and planned visits": the noun behind "and" is that of both. */
  private static boolean isModifier(String[] words, int at) {
    boolean joint =
        at + 3 < words.length && Nouns.isJoint(words[at + 1]) && !words[at].endsWith(",");
    return joint && !ends(words, at + 2) && Verbs.find(words[at + 2]) == null;
  }

  private static boolean ends(String[] words, int at) {
    return words[at].endsWith(",") || Nouns.goesOn(LowerCase.of(words[at + 1]));
  }

  private static boolean isActivity(String noun, boolean alone) {
    String one =
        noun.endsWith("ies")
            ? noun.substring(0, noun.length() - 3) + "y"
            : noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    return ACTIVITIES.contains(noun)
        || isNoun(noun)
        || isNoun(one)
        || !alone && Verbs.find(noun) != null
        || ACTION_ENDINGS.stream().anyMatch(one::endsWith);
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
