package dev.jobwise.server.generation.document;

import org.apache.ibatis.annotations.Param;

/** Single documents of the {@code generations} table. Every statement names the owner. */
interface GenerationMapper {

  /**
   * @return null if the user has no such document
   */
  Generation get(@Param("userId") int userId, @Param("id") String id);

  /** All documents of the user. */
  int countAll(int userId);
}
