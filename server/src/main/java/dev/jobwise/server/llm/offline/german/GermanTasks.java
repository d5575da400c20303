package dev.jobwise.server.llm.offline.german;

import dev.jobwise.server.common.LowerCase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads lines that name one or two tasks without their articles: "Terminvergabe und Empfang". */
final class GermanTasks {

  private static final String NOUN = "([\\p{Lu}\\d][\\p{L}\\d-]{2,40}+)";
  private static final Pattern TASKS =
      Pattern.compile(
          "((?:[\\p{Lu}\\d][\\p{L}\\d]{1,30}- und )?+)"
              + NOUN
              + "(?: und "
              + NOUN
              + ")?( (?:am|an|auf|aus|bei|beim|der|des|für|im|in|mit|nach|per|von|vor|zu|zum|zur) [^,;:]{1,80})?");

  /** The endings of nouns for tasks, with the article of the singular; none for plurals. */
  private static final Map<String, String> ARTICLES =
      GermanLines.LISTS.lines("tasks").stream()
          .map(line -> line.split(" ", 2))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length > 1 ? pair[1] + " " : ""));

  private static final Set<String> ENDINGS = ARTICLES.keySet();

  private GermanTasks() {}

  /** Returns the tasks with their articles; empty if one of the nouns is not sure to be a task. */
  static Optional<List<String>> in(String line) {
    Matcher tasks = TASKS.matcher(line);
    if (!tasks.matches()) {
      return Optional.empty();
    }
    String behind = tasks.group(4) == null ? "" : tasks.group(4);
    boolean pair = !tasks.group(1).isEmpty();
    boolean infinitives = pair && GermanVerbs.isPrefixedInfinitive(tasks.group(2));
    String first = infinitives ? "das " : article(tasks.group(2));
    String second = tasks.group(3) == null ? "" : article(tasks.group(3));
    if (first == null || second == null) {
      return Optional.empty();
    }
    String one = first + tasks.group(1) + tasks.group(2);
    return Optional.of(
        tasks.group(3) == null
            ? List.of(one + behind)
            : List.of(one, second + tasks.group(3) + behind));
  }

  /** Whether the verb of tasks is in the plural; "der Auf- und Abbau" is one task. */
  static boolean areMany(List<String> tasks) {
    return tasks.size() > 1 || Character.isUpperCase(tasks.get(0).charAt(0));
  }

  private static String article(String noun) {
    String lower = LowerCase.of(noun);
    return ENDINGS.stream()
        .filter(lower::endsWith)
        .max(Comparator.comparingInt(String::length))
        .map(ARTICLES::get)
        .orElse(GermanNouns.isAction(noun) ? "die " : null);
  }
}
