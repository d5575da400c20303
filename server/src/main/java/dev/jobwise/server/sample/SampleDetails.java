package dev.jobwise.server.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * A sample with its text.
 *
 * @param writingStyle the stored form, which {@link #style} reads; null until first needed
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

  /** Returns the style; empty until it is first needed, and always for resumes. */
  public Optional<WritingStyle> style() {
    return Optional.ofNullable(writingStyle).flatMap(WritingStyle::fromJson);
  }
}
