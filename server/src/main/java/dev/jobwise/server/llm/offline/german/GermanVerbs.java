package dev.jobwise.server.llm.offline.german;

import dev.jobwise.server.common.LowerCase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms of German verbs, as far as they follow from one another. */
final class GermanVerbs {

  /** Prefixes of verbs whose participle has no "ge". */
  private static final List<String> INSEPARABLE =
      List.of("be", "ver", "ent", "er", "zer", "über", "unter", "wieder", "miss", "emp");

  private static final List<String> SEPARABLE =
      List.of(GermanLines.LISTS.lines("separable").get(0).split(" "));

  /** Pasts of strong verbs with their participles. */
  private static final Map<String, String> PASTS =
      GermanLines.LISTS.lines("strong pasts").stream()
          .map(line -> line.split(" "))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

  private static final Set<String> STRONG = GermanLines.LISTS.words("strong stems");
  private static final List<String> NO_PASTS =
      List.of("ante", "ente", "chste", "rste", "tzte", "beste", "echte", "eichte", "alte");
  private static final Set<String> WORK = GermanLines.LISTS.words("work infinitives");
  private static final Set<String> WEAK = GermanLines.LISTS.words("weak stems");
  private static final int LEAST = 5;
  private static final Set<String> NO_PARTICIPLE = GermanLines.LISTS.words("no participle");
  private static final Set<String> STRONG_PARTICIPLES =
      GermanLines.LISTS.words("strong participles");

  private GermanVerbs() {}

  /** Whether a word at the end of a line is a participle. */
  static boolean isParticiple(String word) {
    boolean ends = word.endsWith("t") || word.endsWith("en");
    if (!ends
        || word.length() < 5
        || !Character.isLowerCase(word.charAt(0))
        || NO_PARTICIPLE.contains(word)) {
      return false;
    }
    int ge = word.indexOf("ge");
    boolean withGe = ge >= 0 && ge <= 9 && word.length() - ge > 4;
    boolean without =
        INSEPARABLE.stream().anyMatch(withoutPrefix(word)::startsWith) && word.endsWith("t");
    return withGe || without || word.endsWith("iert") || STRONG_PARTICIPLES.contains(word);
  }

  /** "vorbereitet" is "bereitet" behind a prefix. */
  private static String withoutPrefix(String word) {
    return SEPARABLE.stream()
        .filter(word::startsWith)
        .map(prefix -> word.substring(prefix.length()))
        .findFirst()
        .orElse(word);
  }

  /** Returns the participle of a past form: "prüfte" has "geprüft"; empty for other words. */
  static Optional<String> participle(String past) {
    String word = LowerCase.of(past);
    String strong = PASTS.get(word);
    if (strong != null) {
      return Optional.of(strong);
    }
    boolean adjective = word.startsWith("ge") || NO_PASTS.stream().anyMatch(word::endsWith);
    if (word.length() < LEAST + 1 || adjective || !word.endsWith("te") || !isWeak(word)) {
      return Optional.empty();
    }
    String form = withGe(word.substring(0, word.length() - 1));
    return NO_PARTICIPLE.contains(form) ? Optional.empty() : Optional.of(form);
  }

  /** Whether a word in "te" is a past rather than a noun such as "Quote" or "Kontakte". */
  private static boolean isWeak(String word) {
    String stem = word.substring(0, word.length() - 2);
    stem =
        stem.endsWith("te") || stem.endsWith("de") || stem.endsWith("ne")
            ? stem.substring(0, stem.length() - 1)
            : stem;
    boolean noun = "fmn".indexOf(GermanNouns.gender(word.substring(0, word.length() - 1))) >= 0;
    boolean prefixed = INSEPARABLE.stream().anyMatch(word::startsWith);
    return word.endsWith("ierte") || WEAK.contains(stem) || prefixed && !noun;
  }

  /** Returns the participle of a weak verb by its stem; empty for a strong one. */
  static Optional<String> participleOf(String stem) {
    boolean strong = STRONG.stream().anyMatch(stem::endsWith);
    boolean soft = stem.endsWith("t") || stem.endsWith("d") || stem.endsWith("chn");
    return strong ? Optional.empty() : Optional.of(withGe(stem + (soft ? "et" : "t")));
  }

  /** Whether a stem is that of a known verb, bare or behind a prefix that stays: "bearbeit". */
  static boolean isStem(String stem) {
    boolean foreign = stem.endsWith("ier") && stem.length() > LEAST;
    return foreign
        || isListed(stem)
        || WORK.contains(stem + "en")
        || INSEPARABLE.stream()
            .anyMatch(it -> stem.startsWith(it) && isListed(stem.substring(it.length())));
  }

  private static boolean isListed(String stem) {
    return WEAK.contains(stem) || STRONG.contains(stem);
  }

  /** Whether a word is the infinitive of a known verb behind a prefix: "Auslagern", "Entladen". */
  static boolean isPrefixedInfinitive(String word) {
    String small = LowerCase.of(word);
    if (!small.endsWith("n")) {
      return false;
    }
    String stem = small.substring(0, small.length() - (small.endsWith("en") ? 2 : 1));
    return Stream.concat(SEPARABLE.stream(), INSEPARABLE.stream())
        .anyMatch(it -> stem.startsWith(it) && isListed(stem.substring(it.length())));
  }

  private static String withGe(String form) {
    boolean bare = form.endsWith("iert") || INSEPARABLE.stream().anyMatch(form::startsWith);
    return bare ? form : "ge" + form;
  }

  /** Returns the first person of a third: "betreut" has "betreue"; empty for other words. */
  static Optional<String> firstPerson(String word) {
    String small = LowerCase.of(word);
    boolean written = word.equals(small);
    boolean verb =
        small.endsWith("iert")
            || INSEPARABLE.stream().anyMatch(small::startsWith) && GermanNouns.gender(word) == 0;
    boolean changed = small.indexOf('ä') >= 0 || small.endsWith("st");
    if (small.length() < LEAST || !small.endsWith("t") || changed || !written && !verb) {
      return Optional.empty();
    }
    String stem = small.substring(0, small.length() - 1);
    return Optional.of(stem.endsWith("e") ? stem : stem + "e");
  }

  /** Whether a word can be the separable part of a verb. */
  static boolean isPrefix(String word) {
    return SEPARABLE.contains(word);
  }

  /** Returns the separable prefix with which a word begins; empty for none. */
  static String prefix(String word) {
    return SEPARABLE.stream()
        .filter(word::startsWith)
        .filter(prefix -> word.length() > prefix.length() + 2)
        .max(Comparator.comparingInt(String::length))
        .filter(
            prefix ->
                INSEPARABLE.stream()
                    .noneMatch(it -> it.length() > prefix.length() && word.startsWith(it)))
        .orElse("");
  }
}
