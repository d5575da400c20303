package dev.jobwise.server.generation;

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
  List<GenerationSummary> list(GenerationQuery query);

  int count(GenerationQuery query);

  /**
   * @return 1, or 0 if the user has no such document
   */
  int delete(@Param("userId") int userId, @Param("id") String id);

  /** True if anybody has such a document. */
  boolean existsForAnyone(@Param("id") String id);
}
