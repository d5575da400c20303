package dev.jobwise.server.llm.offline.german;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.grammar.Deed;
import dev.jobwise.server.llm.offline.grammar.Deed.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads lines in the first person that omit "ich": "Fertige Prototypen nach Zeichnung". */
final class FirstPersonLines {

  private static final Set<String> BEFORE_OBJECTS = GermanLines.LISTS.words("before objects");
  private static final Set<String> ADJECTIVES = GermanLines.LISTS.words("stems of adjectives");
  private static final Set<String> PLACING = GermanLines.LISTS.words("prepositions");

  private FirstPersonLines() {}

  /** Whether a line begins with a known verb in the first person of the present. */
  static boolean begins(String text) {
    return isVerb(text.split(" ", 2)[0]);
  }

  static Optional<Deed> read(String line, String text) {
    String[] words = text.split(" ", 4);
    boolean two = words.length == 4 && words[1].equals("und") && isVerb(words[2]);
    String verb = LowerCase.of(words[0]) + (two ? " und " + words[2] : "");
    String object = two ? words[3] : text.substring(words[0].length()).strip();
    if (!isVerb(words[0]) || object.isEmpty() || !isObject(words[0], object)) {
      return Optional.empty();
    }
    return Optional.ofNullable(GermanNouns.withArticle(object, verb))
        .map(accusative -> new Deed(Kind.ACT, true, verb, accusative, line));
  }

  private static boolean isVerb(String word) {
    String small = LowerCase.of(word);
    return small.endsWith("e") && GermanVerbs.isStem(small.substring(0, small.length() - 1));
  }

  /**
   * Whether a verb is surely followed by its object: "Berichte an die Leitung" begins with a noun,
   * and so may "Fertige Teile", "Fertige Teile prüfen" with an adjective.
   */
  private static boolean isObject(String verb, String object) {
    String[] words = object.split(" ");
    String last = words[words.length - 1];
    boolean infinitive =
        last.endsWith("n")
            && Character.isLowerCase(last.charAt(0))
            && words.length > 1
            && !GermanVerbs.isPrefix(last);
    boolean noun = Character.isUpperCase(words[0].charAt(0));
    boolean either =
        noun && ADJECTIVES.contains(LowerCase.of(verb.substring(0, verb.length() - 1)));
    boolean placed = words.length > 2 && List.of(words).stream().anyMatch(PLACING::contains);
    boolean adjective =
        words.length > 1
            && !GermanLines.isFunctionWord(words[0])
            && GermanLines.isAdjective(words[0], words[1]);
    return !infinitive
        && (!either || placed && GermanNouns.gender(words[0]) == 'p')
        && (noun
            || adjective
            || Character.isDigit(words[0].charAt(0))
            || BEFORE_OBJECTS.contains(words[0]));
  }
}
