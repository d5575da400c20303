package dev.jobwise.server.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A row of a page before its texts are read: so a page can end early, where its answer would be too
 * large, and what is left out is never in memory.
 *
 * @param bytes that it takes in an answer on any wire, at most
 */
public record SizedRow(String id, long bytes) {

  /**
   * Most bytes of all rows of a page: half of the 4 MiB that gRPC clients take by default, which
   * one row may need for itself. Answers are written on event loops, and one of this size takes
   * some 20 ms, for which others wait.
   */
  public static final int MAX_BYTES = 2 * 1024 * 1024;

  /** Ids of the first rows, as many as fit in one answer and at least one if there is one. */
  public static List<String> fitting(List<SizedRow> rows) {
    List<String> ids = new ArrayList<>();
    long bytes = 0;
    for (SizedRow row : rows) {
      bytes += row.bytes();
      if (bytes > MAX_BYTES && !ids.isEmpty()) {
        break;
      }
      ids.add(row.id());
    }
    return ids;
  }

  /** Rows in the order of the ids; those that have gone meanwhile are left out. */
  public static <T> List<T> inOrder(List<String> ids, List<T> rows, Function<T, String> id) {
    Map<String, T> byId = rows.stream().collect(Collectors.toMap(id, Function.identity()));
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }
}
