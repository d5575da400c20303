package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.Prose;
import dev.jobwise.server.llm.offline.english.Verbs;
import dev.jobwise.server.llm.offline.english.Words;
import java.util.List;
import java.util.Set;

/** Lines that name what a project is, made fit to stand after its name. */
final class ProjectDefinition {

  private static final Set<String> NOUNS =
      Set.of(
          ("analyzer api app application blog board bot browser calculator catalog cli client"
                  + " collection compiler course dashboard database device engine extension"
                  + " forecast framework game generator guide interface kit language library map"
                  + " marketplace model module newsletter operator package page parser pipeline"
                  + " planner platform plugin podcast portal program prototype robot scheduler"
                  + " script server service simulation simulator site solution suite system template"
                  + " tool toolkit tracker visualisation visualization wallet website workshop")
              .split(" "));

  /** First words that have a capital only because they come first. */
  private static final Set<String> ORDINARY =
      Set.of(
          ("automated browser chat collaborative command cross-platform custom desktop distributed"
                  + " free full-stack interactive internal lightweight mobile modular online open"
                  + " open-source personal private public real-time responsive scalable secure"
                  + " self-hosted simple small static statistical web")
              .split(" "));

  /** What may follow the noun; at any other word the noun is part of something longer. */
  private static final Set<String> AFTER =
      Set.of(
          ("about and built based for from in of on that to using where which with written made"
                  + " helping powered")
              .split(" "));

  private static final int MAX_NOUN_AT = 5;

  private ProjectDefinition() {}

  /**
   * "is a tool that …" or "consists of dashboards about …" for such a line; null for any other.
   *
   * @param spellings names that keep their capitals
   */
  static String of(String text, List<String> spellings) {
    String lower = LowerCase.of(text);
    if (lower.startsWith("a ") || lower.startsWith("an ") || lower.startsWith("the ")) {
      return "is " + Prose.lowered(text);
    }
    String[] words = text.split(" ");
    if (Verbs.atHead(text) != null || !Prose.isLatin(text.charAt(0))) {
      return null;
    }
    for (int i = 0; i < Math.min(MAX_NOUN_AT, words.length); i++) {
      String word = LowerCase.of(words[i].replaceAll(",$", ""));
      boolean ends = i + 1 == words.length || words[i].endsWith(",") || follows(words[i + 1]);
      if (ends && NOUNS.contains(word)) {
        return "is " + Prose.withArticle(inside(text, words[0], spellings));
      }
      if (ends && word.endsWith("s") && NOUNS.contains(word.substring(0, word.length() - 1))) {
        return "consists of " + inside(text, words[0], spellings);
      }
      if (words[i].endsWith(",") || AFTER.contains(word) && !word.equals("and")) {
        return null;
      }
    }
    return null;
  }

  private static boolean follows(String word) {
    return AFTER.contains(LowerCase.of(word).replaceAll(",$", ""));
  }

  private static String inside(String text, String first, List<String> spellings) {
    String small = LowerCase.of(first.replaceAll(",$", ""));
    boolean plural = small.endsWith("s") && NOUNS.contains(small.substring(0, small.length() - 1));
    boolean ordinary = ORDINARY.contains(small) || NOUNS.contains(small) || plural;
    boolean named = spellings.stream().anyMatch(name -> Words.holds(name, small));
    return ordinary && !named ? Prose.lowered(text) : text;
  }
}
