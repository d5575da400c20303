package dev.jobwise.server.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/** The SQL of the table {@code sample_documents}. */
interface SampleMapper {

  /** Locks the user: other uploads of this user wait until the transaction ends. */
  Integer lockUser(int userId);

  /** Null if there is none. */
  String findActiveId(int userId, String documentType);

  void deactivate(int userId, String id, Instant now);

  void insert(
      String id,
      int userId,
      String documentType,
      SampleFile file,
      int wordCount,
      int characterCount,
      Instant now);

  /**
   * Newest first.
   *
   * @param documentType null for all
   * @param isActive null for all
   */
  List<Sample> list(int userId, String documentType, Boolean isActive, int most);

  /** Counts samples, with the filters of the list. */
  int count(int userId, String documentType, Boolean isActive);

  /** Null if the user has no such sample. */
  SampleDetails find(int userId, String id);

  /**
   * @return 0 if the user has no such sample
   */
  int delete(int userId, String id);

  /**
   * Null if there is none.
   *
   * @param most the most characters of its text
   */
  ActiveLetter findActiveLetter(int userId, int most);

  /** Does nothing if the sample is gone or has a style. */
  int setWritingStyle(int userId, String id, JsonNode writingStyle, Instant now);
}
