package dev.jobwise.server.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A row of a page before its texts are read. With it, a page can end early if its response would be
 * too large, and the omitted rows are never in memory.
 *
 * @param bytes maximum size of the row in a response, on any protocol
 */
public record SizedRow(String id, long bytes) {

  /**
   * Maximum bytes of all rows of a page: half of the 4 MiB that gRPC clients accept by default,
   * which a single row may need for itself. Event loops write responses, and one of this size takes
   * some 20 ms, during which others wait.
   */
  public static final int MAX_BYTES = 2 * 1024 * 1024;

  /** Ids of the first rows, as many as fit into one response, but at least one if there is any. */
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

  /** Rows in the order of the ids; rows deleted in the meantime are left out. */
  public static <T> List<T> inOrder(List<String> ids, List<T> rows, Function<T, String> id) {
    Map<String, T> byId = rows.stream().collect(Collectors.toMap(id, Function.identity()));
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }
}
