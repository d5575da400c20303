package dev.jobwise.server.generation;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The {@code generations} table. Every statement names the owner. */
interface GenerationMapper {

  /**
   * @return 1, or 0 if the job or the profile has gone meanwhile
   */
  int insertResume(NewResume resume);

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
