package dev.jobwise.server.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Lists of values for {@code IN (…)}. */
public final class SqlLists {

  private SqlLists() {}

  /** The values in order, in lists of at most {@code size}. */
  public static <T> List<List<T>> batches(Collection<T> values, int size) {
    List<T> all = List.copyOf(values);
    List<List<T>> batches = new ArrayList<>();
    for (int from = 0; from < all.size(); from += size) {
      batches.add(all.subList(from, Math.min(all.size(), from + size)));
    }
    return batches;
  }

  /**
   * The values, with the last one repeated up to a power of two. Each length is a separate
   * statement, which every connection and the database keep prepared.
   *
   * @param values not empty
   */
  public static List<String> padded(Collection<String> values) {
    List<String> padded = new ArrayList<>(values);
    String last = padded.get(padded.size() - 1);
    while (Integer.bitCount(padded.size()) != 1) {
      padded.add(last);
    }
    return padded;
  }
}
