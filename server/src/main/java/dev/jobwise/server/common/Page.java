package dev.jobwise.server.common;

import java.util.List;

/**
 * A part of a list.
 *
 * @param total how many there are in the whole list
 */
public record Page<T>(List<T> items, int total) {

  /** Items of a page where the request does not say; from the contract. */
  public static final int DEFAULT_LIMIT = 20;

  /** Whether the list goes on behind this page, which begins at {@code offset}. */
  public boolean hasMore(int offset) {
    return (long) offset + items.size() < total;
  }
}
