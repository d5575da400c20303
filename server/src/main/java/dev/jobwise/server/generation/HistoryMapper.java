package dev.jobwise.server.generation;

import dev.jobwise.server.common.SizedRow;
import java.util.List;

/** The {@code generations} table as a history. Every statement names the owner. */
interface HistoryMapper {

  /** A page, newest first. */
  List<SizedRow> sizes(HistoryQuery query);

  /** The user's documents with these ids (at least one), in any order. */
  List<HistoryEntry> findAll(int userId, List<String> ids);

  int count(HistoryQuery query);

  /**
   * @return 1, or 0 if the user has no such document
   */
  int delete(int userId, String id);

  /** True if any user has this document. */
  boolean existsForAnyone(String id);
}
