package dev.jobwise.server.llm.offline.grammar;

import dev.jobwise.server.common.ResourceLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file of lists. {@code [name]} begins a list; the first one needs no name. Each line is an
 * entry, and {@code #} begins a comment.
 */
public final class WordLists {

  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  /** Reads a resource in the package of a class. */
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

  /** Returns the lines of a list, in order; empty if the file has no list of this name. */
  public List<String> lines(String name) {
    return List.copyOf(lists.getOrDefault(name, List.of()));
  }

  /** Returns the words of one or more lists, from all of their lines. */
  public Set<String> words(String... names) {
    return Set.copyOf(
        Stream.of(names)
            .flatMap(name -> lines(name).stream())
            .flatMap(line -> List.of(line.split(" ")).stream())
            .distinct()
            .toList());
  }
}
