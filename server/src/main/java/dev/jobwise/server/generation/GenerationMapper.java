package dev.jobwise.server.generation;

import dev.jobwise.server.common.SizedRow;
import dev.jobwise.server.db.Database;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The {@code generations} table. Every statement names the owner. */
interface GenerationMapper {

  /**
   * @throws Database.MissingParentException if what it is made from has gone meanwhile
   */
  void insertResume(NewResume resume);

  /**
   * @return null if the user has no such document
   */
  Generation get(@Param("userId") int userId, @Param("id") String id);

  /** A page, newest first. */
  List<SizedRow> sizes(GenerationQuery query);

  /** Those of the user's documents (at least one id), in any order. */
  List<GenerationSummary> findAll(@Param("userId") int userId, @Param("ids") List<String> ids);

  int count(GenerationQuery query);

  /** All documents of the user. */
  int countAll(int userId);

  /**
   * @return 1, or 0 if the user has no such document
   */
  int delete(@Param("userId") int userId, @Param("id") String id);

  /** True if anybody has such a document. */
  boolean existsForAnyone(@Param("id") String id);
}
