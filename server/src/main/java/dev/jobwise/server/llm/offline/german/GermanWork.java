package dev.jobwise.server.llm.offline.german;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import java.util.List;
import java.util.Set;

/** Reads phrases about work: "Betreuung von zwölf Patienten", "Planung und Durchführung von …". */
final class GermanWork {

  /** Verbs that name work as a noun: "Führen von …". */
  private static final Set<String> INFINITIVES = GermanLines.LISTS.words("work infinitives");

  private static final Set<String> BEHIND =
      Set.of(
          "von", "der", "des", "für", "in", "im", "bei", "an", "am", "mit", "zu", "unserer",
          "unseres", "einer", "eines", "ihrer", "aller", "neuer");

  /** Prefixes of verbs whose participle has no "ge". */
  private static final List<String> INSEPARABLE =
      List.of("be", "ver", "ent", "er", "zer", "über", "unter", "wieder", "miss", "emp");

  private static final Set<String> STRONG_PARTICIPLES =
      GermanLines.LISTS.words("strong participles");
  private static final Set<String> NO_PARTICIPLE = GermanLines.LISTS.words("no participle");
  private static final int MOST_BEFORE_GE = 9;
  private static final int LEAST_BEHIND_GE = 4;

  private GermanWork() {}

  /** Returns a phrase about work with its article; null if its first noun is not an activity. */
  static String phrase(String text) {
    String[] words = text.split(" ");
    boolean two = words.length > 3 && words[1].equals("und") && GermanNouns.isAction(words[2]);
    int next = two ? 3 : 1;
    boolean adjective = Prose.countWords(text) > 1 && GermanLines.isAdjective(words[0], words[1]);
    boolean infinitive = words.length > 2 && INFINITIVES.contains(LowerCase.of(words[0]));
    boolean pair = words.length > 4 && words[1].equals("und") && words[3].equals("von");
    boolean infinitives = pair && isInfinitive(words[0]) && isInfinitive(words[2]);
    if (infinitive && words[1].equals("von") || infinitives) {
      return "das " + text;
    }
    if (adjective || words.length <= next || !GermanNouns.isAction(words[0])) {
      return null;
    }
    boolean done = isParticiple(words[words.length - 1]);
    return BEHIND.contains(words[next]) && !done ? "die " + text : null;
  }

  /** "Rüsten", but not "Messungen". */
  private static boolean isInfinitive(String word) {
    boolean plural = GermanNouns.isAction(word.replaceFirst("e[nr]$", ""));
    return Character.isUpperCase(word.charAt(0)) && word.endsWith("en") && !plural;
  }

  /** Whether a word at the end of a line is a participle: it tells a deed, and no task. */
  private static boolean isParticiple(String word) {
    boolean ends = word.endsWith("t") || word.endsWith("en");
    if (!ends || !Character.isLowerCase(word.charAt(0)) || NO_PARTICIPLE.contains(word)) {
      return false;
    }
    int ge = word.indexOf("ge");
    boolean withGe = ge >= 0 && ge <= MOST_BEFORE_GE && word.length() - ge > LEAST_BEHIND_GE;
    boolean without = INSEPARABLE.stream().anyMatch(word::startsWith) && word.endsWith("t");
    return withGe || without || word.endsWith("iert") || STRONG_PARTICIPLES.contains(word);
  }
}
