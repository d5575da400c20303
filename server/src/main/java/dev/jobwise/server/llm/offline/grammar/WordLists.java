package dev.jobwise.server.llm.offline.grammar;

import dev.jobwise.server.common.ResourceLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of lists: {@code [name]} begins one, the first needs no name; each line below it is an
 * entry, {@code #} begins a comment.
 */
public final class WordLists {

  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  /** Reads a file beside a class. */
  public static WordLists of(Class<?> beside, String file) {
    WordLists lists = new WordLists();
    List<String> list = lists.lists.computeIfAbsent("", name -> new ArrayList<>());
    for (String line : ResourceLines.of(beside, file)) {
      if (line.startsWith("[")) {
        list =
            lists.lists.computeIfAbsent(
                line.substring(1, line.indexOf(']')), name -> new ArrayList<>());
      } else {
        list.add(line);
      }
    }
    return lists;
  }

  /** The lines of a list, in order; empty for a name that the file does not have. */
  public List<String> lines(String name) {
    return List.copyOf(lists.getOrDefault(name, List.of()));
  }

  /** The words of a list, however they are spread over lines. */
  public Set<String> words(String name) {
    return Set.copyOf(
        lines(name).stream()
            .flatMap(line -> List.of(line.split(" ")).stream())
            .distinct()
            .toList());
  }
}
