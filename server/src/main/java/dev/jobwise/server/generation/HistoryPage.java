package dev.jobwise.server.generation;

import java.util.List;

/**
 * A page of the history.
 *
 * @param total documents in the whole list
 */
record HistoryPage(List<HistoryEntry> generations, HistoryQuery query, int total) {

  /** True if there are documents after this page. */
  boolean hasMore() {
    return (long) query.offset() + generations.size() < total;
  }
}
