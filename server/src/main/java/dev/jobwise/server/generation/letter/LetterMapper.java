package dev.jobwise.server.generation.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.generation.document.Generation;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/**
 * Letters of the {@code generations} table, until they end. Leases run on the database's clock,
 * which all servers share.
 */
interface LetterMapper {

  /** A letter that is to be written, under a lease of the server that writes it. */
  record NewRow(
      String id,
      int userId,
      String jobId,
      String profileId,
      String rankingId,
      String language,
      String leaseOwner,
      int leaseSeconds,
      Instant createdAt) {}

  /** A letter that is whole. */
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
   * @throws Database.MissingParentException if what it is made from has gone meanwhile
   */
  void insert(NewRow letter);

  /**
   * Saves the text so far and renews the lease.
   *
   * @return 0 if the letter is no longer this server's: ended elsewhere, or deleted
   */
  int checkpoint(
      @Param("id") String id,
      @Param("leaseOwner") String leaseOwner,
      @Param("contentText") String contentText,
      @Param("leaseSeconds") int leaseSeconds,
      @Param("updatedAt") Instant updatedAt);

  /** As {@link #checkpoint}, where the text has not changed. */
  int renewLease(
      @Param("id") String id,
      @Param("leaseOwner") String leaseOwner,
      @Param("leaseSeconds") int leaseSeconds);

  /** Which of these letters are this server's still. */
  List<String> owned(@Param("ids") List<String> ids, @Param("leaseOwner") String leaseOwner);

  /** Letters of any users, in no order; those that do not exist are left out. */
  List<Generation> findAll(@Param("ids") List<String> ids);

  /** As {@link #checkpoint}, with the end of the letter. */
  int complete(CompletedRow letter);

  /** As {@link #checkpoint}, with what ended the letter; no text means what is stored of it. */
  int fail(
      @Param("id") String id,
      @Param("leaseOwner") String leaseOwner,
      @Param("contentText") String contentText,
      @Param("reason") String reason,
      @Param("message") String message,
      @Param("updatedAt") Instant updatedAt);

  /**
   * Ends a letter that another server writes, which hears of it at its next checkpoint.
   *
   * @return 0 if the user has no such letter, or it has ended
   */
  int failElsewhere(
      @Param("userId") int userId,
      @Param("id") String id,
      @Param("reason") String reason,
      @Param("message") String message,
      @Param("updatedAt") Instant updatedAt);

  /**
   * Lengthens the text of a letter that another server ended.
   *
   * @return 0 if it did not end for this reason, or has as much text
   */
  int addText(
      @Param("id") String id,
      @Param("reason") String reason,
      @Param("contentText") String contentText,
      @Param("updatedAt") Instant updatedAt);

  /**
   * Ends all letters whose writer is gone.
   *
   * @return how many those were
   */
  int failExpired(
      @Param("reason") String reason,
      @Param("message") String message,
      @Param("updatedAt") Instant updatedAt);
}
