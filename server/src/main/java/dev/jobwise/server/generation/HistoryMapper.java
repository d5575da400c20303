package dev.jobwise.server.generation;

import dev.jobwise.server.common.SizedRow;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The {@code generations} table as a history. Every statement names the owner. */
interface HistoryMapper {

  /** A page, newest first. */
  List<SizedRow> sizes(HistoryQuery query);

  /** The user's documents with these ids (at least one), in any order. */
  List<HistoryEntry> findAll(@Param("userId") int userId, @Param("ids") List<String> ids);

  int count(HistoryQuery query);

  /**
   * @return 1, or 0 if the user has no such document
   */
  int delete(@Param("userId") int userId, @Param("id") String id);

  /** True if any user has this document. */
  boolean existsForAnyone(@Param("id") String id);
}
