package dev.jobwise.server.generation.document;

import java.util.List;

/** The documents in the table {@code generations}. */
interface GenerationMapper {

  /**
   * @return null if the user has no such document
   */
  Generation get(int userId, String id);

  /** Documents of any users, in any order; missing ones are left out. */
  List<Generation> findAll(List<String> ids);

  /**
   * Stores the words by which a search finds a new document.
   *
   * @param words null if the text still changes
   */
  void addWords(FoundDocument document, byte[] words);

  /** Stores the words of a document that has been added without. */
  void setWords(int userId, String id, byte[] words);

  /** All documents of the user. */
  int countAll(int userId);
}
