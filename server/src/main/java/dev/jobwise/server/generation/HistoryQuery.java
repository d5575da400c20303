package dev.jobwise.server.generation;

import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.document.SearchWords;
import java.util.List;

/**
 * Which documents of a user to list.
 *
 * @param documentType {@link Generation#RESUME} or {@link Generation#COVER_LETTER}; null for both
 * @param jobId null for every job
 * @param limit maximum documents in the page, 1 to 100
 * @param offset documents before the page, 0 or more
 * @param words each must stand in the text or in the job's title or company; may be empty
 */
record HistoryQuery(
    int userId, String documentType, String jobId, int limit, int offset, List<Word> words) {

  /**
   * A word to find.
   *
   * @param like finds it in the stored words of a document
   * @param pattern finds it in a text
   */
  record Word(byte[] like, String pattern) {}

  /** The words of a search. */
  static List<Word> words(String search) {
    return SearchWords.asked(search).stream()
        .map(word -> new Word(SearchWords.like(word), SearchWords.pattern(word)))
        .toList();
  }
}
