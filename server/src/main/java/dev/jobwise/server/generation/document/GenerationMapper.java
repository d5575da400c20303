package dev.jobwise.server.generation.document;

import org.apache.ibatis.annotations.Param;

/** Single documents of the {@code generations} table. Every statement names the owner. */
interface GenerationMapper {

  /**
   * @return null if the user has no such document
   */
  Generation get(@Param("userId") int userId, @Param("id") String id);

  /**
   * Stores what a document is found by.
   *
   * @param words null for a text that still changes
   */
  void putWords(@Param("userId") int userId, @Param("id") String id, @Param("words") byte[] words);

  /** All documents of the user. */
  int countAll(int userId);
}
