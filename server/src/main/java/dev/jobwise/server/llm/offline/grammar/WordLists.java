package dev.jobwise.server.llm.offline.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(beside.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          list =
              lists.lists.computeIfAbsent(
                  line.substring(1, line.indexOf(']')), name -> new ArrayList<>());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          list.add(line);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
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
