package dev.jobwise.server.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * A sample with its text.
 *
 * @param writingStyle as stored: {@link #style} reads it; null until first needed
 */
public record SampleDetails(
    String id,
    int userId,
    String documentType,
    String originalFilename,
    String fullText,
    int wordCount,
    int characterCount,
    JsonNode writingStyle,
    boolean isActive,
    Instant createdAt,
    Instant updatedAt) {

  /** Empty until the style of a cover letter was first needed; always empty for resumes. */
  public Optional<WritingStyle> style() {
    return Optional.ofNullable(writingStyle).flatMap(WritingStyle::fromJson);
  }
}
