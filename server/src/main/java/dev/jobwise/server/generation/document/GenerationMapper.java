package dev.jobwise.server.generation.document;

import org.apache.ibatis.annotations.Param;

/** Single documents of the {@code generations} table. Every statement names the owner. */
interface GenerationMapper {

  /**
   * @return null if the user has no such document
   */
  Generation get(@Param("userId") int userId, @Param("id") String id);

  /**
   * Stores the words by which a search finds a document.
   *
   * @param words null if the text still changes
   */
  void putWords(@Param("userId") int userId, @Param("id") String id, @Param("words") byte[] words);

  /** All documents of the user. */
  int countAll(int userId);
}
