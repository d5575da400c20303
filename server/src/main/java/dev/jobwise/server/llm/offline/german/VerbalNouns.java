package dev.jobwise.server.llm.offline.german;

import dev.jobwise.server.common.LowerCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Replaces nouns for what one does by their verbs: "Betreuung der Kunden" becomes "betreue" and
 * "die Kunden".
 */
final class VerbalNouns {

  /**
   * A verb and what follows it.
   *
   * @param stem the stem of the verb without its prefix
   * @param prefix what stands at the end of the clause; may be empty
   * @param object the object and the rest of the phrase
   */
  record Clause(String stem, String prefix, String object) {

    /** Returns the clause without its verb: "neue Kollegen ein". */
    String rest() {
      return object + (prefix.isEmpty() ? "" : " " + prefix);
    }
  }

  private static final Map<String, String> OTHERS =
      GermanLines.LISTS.lines("verbal nouns").stream()
          .map(line -> line.split(" "))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

  private static final Set<String> NO_VERBS = GermanLines.LISTS.words("nouns without verb");

  /** Endings of plurals in "n" that are the same in all cases. */
  private static final List<String> SAME = List.copyOf(GermanLines.LISTS.words("plurals in n"));

  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "bis", "zu", "rund", "etwa", "circa", "ca.", "über", "monatlich", "täglich", "jährlich");

  private static final int LEAST = 7;

  /** An umlaut so near to the end is that of the plural: "Verträgen". */
  private static final int LAST_SYLLABLE = 5;

  private VerbalNouns() {}

  /** Reads a phrase of a noun and its object; empty where a case is not sure. */
  static Optional<Clause> read(String phrase, boolean present) {
    for (int and = phrase.indexOf(" und "); and > 0; and = phrase.indexOf(" und ", and + 1)) {
      Optional<Clause> first = single(phrase.substring(0, and));
      Optional<Clause> second = single(phrase.substring(and + " und ".length()));
      if (present && first.isPresent() && second.isPresent()) {
        String clause = second.get().stem() + "e " + second.get().rest();
        Clause one = first.get();
        return Optional.of(new Clause(one.stem(), "", one.rest() + " und " + clause));
      }
    }
    return single(phrase);
  }

  private static Optional<Clause> single(String phrase) {
    String[] words = phrase.split(" ", 3);
    boolean bare = words.length == 2 && words[1].endsWith("er") && !words[1].equals("der");
    if (words[0].isEmpty() || words.length < 3 && !bare) {
      return Optional.empty();
    }
    String verb = verb(LowerCase.of(words[0]));
    boolean capital = Character.isUpperCase(words[0].charAt(0));
    if (verb.isEmpty() || !capital || phrase.contains(" und die ")) {
      return Optional.empty();
    }
    String rest = words.length > 2 ? words[2] : "";
    String object =
        switch (words[1]) {
          case "von" -> ofDative(rest);
          case "der" -> ofGenitive(rest);
          case "des" -> ofSingular(rest);
          case "aller" -> "alle " + rest;
          default -> ofAdjective(words[1], rest);
        };
    String prefix = GermanVerbs.prefix(verb);
    boolean listed = object.contains(" und ") && hasNoun(object.substring(object.indexOf(" und ")));
    return object.isEmpty() || listed
        ? Optional.empty()
        : Optional.of(new Clause(verb.substring(prefix.length()), prefix, object));
  }

  /** Whether another noun for work follows: "Erstellung von Berichten und Vorbereitung von …". */
  private static boolean hasNoun(String rest) {
    return List.of(rest.split(" ")).stream()
        .anyMatch(
            word ->
                !word.isEmpty()
                    && Character.isUpperCase(word.charAt(0))
                    && !verb(LowerCase.of(word)).isEmpty());
  }

  /** Returns the stem of the verb with its prefix; empty if the noun has none. */
  private static String verb(String noun) {
    String other = OTHERS.get(noun);
    if (other != null) {
      return other;
    }
    if (noun.length() < LEAST || NO_VERBS.contains(noun)) {
      return "";
    }
    if (noun.endsWith("ation")) {
      return noun.substring(0, noun.length() - "ation".length()) + "ier";
    }
    return noun.endsWith("ung") ? noun.substring(0, noun.length() - "ung".length()) : "";
  }

  private static String ofDative(String rest) {
    String[] words = rest.split(" ");
    int noun = 0;
    while (noun < words.length && !Character.isUpperCase(words[noun].charAt(0))) {
      boolean number =
          Character.isDigit(words[noun].charAt(0)) || BEFORE_NUMBER.contains(words[noun]);
      if (!number && !words[noun].endsWith("en")) {
        return "";
      }
      if (!number) {
        words[noun] = words[noun].substring(0, words[noun].length() - 1); // "von neuen Kunden"
      }
      noun++;
    }
    if (noun == words.length) {
      return "";
    }
    boolean two = noun + 2 < words.length && words[noun + 1].equals("und");
    for (int at : two ? new int[] {noun, noun + 2} : new int[] {noun}) {
      String accusative = accusative(words[at]);
      if (accusative.isEmpty() || words[at].endsWith(",")) {
        return "";
      }
      words[at] = accusative;
    }
    return String.join(" ", words);
  }

  /** Returns the accusative of a noun in the dative without an article; empty if it is not sure. */
  private static String accusative(String noun) {
    String lower = LowerCase.of(noun);
    if (!Character.isUpperCase(noun.charAt(0)) || !lower.endsWith("n")) {
      return Character.isUpperCase(noun.charAt(0)) ? noun : "";
    }
    if (SAME.stream().anyMatch(lower::endsWith)) {
      return noun;
    }
    String syllable = lower.substring(Math.max(0, lower.length() - LAST_SYLLABLE));
    boolean changed = lower.endsWith("en") && syllable.chars().anyMatch(c -> "äöü".indexOf(c) >= 0);
    return changed || lower.endsWith("ern") ? noun.substring(0, noun.length() - 1) : "";
  }

  private static String ofGenitive(String rest) {
    String[] words = rest.split(" ");
    boolean adjective = words.length > 1 && GermanLines.isAdjective(words[0], words[1]);
    String noun = GermanLines.bare(words[adjective ? 1 : 0]);
    boolean capital = Character.isUpperCase(noun.charAt(0)) || words[0].endsWith("-");
    boolean plural = GermanNouns.gender(noun) == 'p';
    return capital && (!adjective || plural) ? "die " + rest : "";
  }

  private static String ofSingular(String rest) {
    String[] words = rest.split(" ", 2);
    String noun = words[0];
    String bare = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    String shorter = bare.endsWith("e") ? bare.substring(0, bare.length() - 1) : bare;
    String known = GermanNouns.isMasculineOrNeuter(shorter) ? shorter : bare;
    char gender = GermanNouns.gender(known);
    String article = gender == 'm' ? "den " : gender == 'n' ? "das " : "";
    boolean plain = Character.isUpperCase(noun.charAt(0)) && noun.endsWith("s");
    return article.isEmpty() || !plain
        ? ""
        : article + known + (words.length > 1 ? " " + words[1] : "");
  }

  /** "neuer Kollegen": an adjective in the genitive of the plural. */
  private static String ofAdjective(String adjective, String rest) {
    boolean plural =
        !rest.isEmpty() && GermanLines.isAdjective(adjective, rest) && adjective.endsWith("er");
    return plural && !rest.contains(" und ")
        ? adjective.substring(0, adjective.length() - 1) + " " + rest
        : "";
  }
}
