package dev.jobwise.server.generation.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.generation.document.FoundDocument;
import dev.jobwise.server.generation.document.Generation;
import java.time.Instant;
import java.util.List;

/**
 * Letters in the {@code generations} table, until they end. Leases use the database's clock, which
 * all servers share.
 */
interface LetterMapper {

  /** A letter to write, under a lease of the server that writes it. */
  record NewRow(
      String id,
      int userId,
      String jobId,
      String profileId,
      String rankingId,
      String language,
      String leaseOwner,
      int leaseSeconds,
      Instant createdAt) {

    FoundDocument found() {
      return new FoundDocument(id, userId, jobId, Generation.COVER_LETTER, createdAt);
    }
  }

  /** A complete letter. */
  record CompletedRow(
      String id,
      String leaseOwner,
      String rankingId,
      String contentText,
      JsonNode contentStructured,
      JsonNode contentUsed,
      double atsScore,
      String atsFeedback,
      JsonNode llmMetadata,
      JsonNode evidence,
      Instant updatedAt) {}

  /**
   * @throws Database.MissingParentException if a row that it is made from was deleted in the
   *     meantime
   */
  void insert(NewRow letter);

  /**
   * Saves the text so far and renews the lease.
   *
   * @return 0 if the letter no longer belongs to this server: ended elsewhere, or deleted
   */
  int checkpoint(
      String id, String leaseOwner, String contentText, int leaseSeconds, Instant updatedAt);

  /** As {@link #checkpoint}, for an unchanged text. */
  int renewLease(String id, String leaseOwner, int leaseSeconds);

  /** Those of the letters that still belong to this server. */
  List<String> owned(List<String> ids, String leaseOwner);

  /** As {@link #checkpoint}, with the end of the letter. */
  int complete(CompletedRow letter);

  /**
   * As {@link #checkpoint}, with the error that ended the letter; a null text keeps the stored
   * text.
   */
  int fail(
      String id,
      String leaseOwner,
      String contentText,
      String reason,
      String message,
      Instant updatedAt);

  /**
   * Ends a letter that another server is writing; that server notices at its next checkpoint.
   *
   * @return 0 if the user has no such letter, or it has ended
   */
  int failElsewhere(int userId, String id, String reason, String message, Instant updatedAt);

  /**
   * Extends the text of a letter that another server ended.
   *
   * @return 0 if it ended for another reason, or already has as much text
   */
  int addText(String id, String reason, String contentText, Instant updatedAt);

  /** The letters that no server has kept alive. */
  List<String> expired();

  /**
   * Ends those of the letters that still are {@link #expired}.
   *
   * @return how many there were
   */
  int failExpired(List<String> ids, String reason, String message, Instant updatedAt);
}
