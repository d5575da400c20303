package dev.jobwise.server.common;

import java.util.List;

/**
 * A part of a list.
 *
 * @param total number of items in the whole list
 */
public record Page<T>(List<T> items, int total) {

  /** The contract's default size of a page. */
  public static final int DEFAULT_LIMIT = 20;

  /** Whether the list continues after this page, which begins at {@code offset}. */
  public boolean hasMore(int offset) {
    return (long) offset + items.size() < total;
  }
}
