package dev.jobwise.server.generation.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A resume or cover letter.
 *
 * @param documentType {@link #RESUME} or {@link #COVER_LETTER}
 * @param status {@link #PENDING} (letters only), {@link #COMPLETED} or {@link #FAILED}
 * @param language primary tag of BCP 47
 * @param contentText the text as far as it is written; never null
 * @param contentUsed what of the profile was used, with the keys of the contract; null unless
 *     completed
 * @param atsScore 0 to 100, not rounded; null unless completed
 * @param atsFeedback null unless completed
 * @param llmMetadata what the text took, with the keys of the contract; empty unless completed
 * @param errorReason stable name of what went wrong; null unless failed
 * @param errorMessage the same for people; null unless failed
 */
public record Generation(
    String id,
    String jobId,
    String rankingId,
    String documentType,
    String status,
    String language,
    String contentText,
    JsonNode contentUsed,
    Double atsScore,
    String atsFeedback,
    JsonNode llmMetadata,
    String errorReason,
    String errorMessage,
    Instant createdAt) {

  public static final String RESUME = "resume";
  public static final String COVER_LETTER = "cover_letter";

  public static final String PENDING = "pending";
  public static final String COMPLETED = "completed";
  public static final String FAILED = "failed";
}
