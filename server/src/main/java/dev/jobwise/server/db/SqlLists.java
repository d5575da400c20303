package dev.jobwise.server.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Lists of values for {@code IN (…)}. */
public final class SqlLists {

  private SqlLists() {}

  /**
   * The values, the last of them repeated up to a power of two: each length is a statement of its
   * own, which every connection and the database keep prepared.
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
