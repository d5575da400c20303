package dev.jobwise.server.sample;

import java.time.Instant;

/**
 * A sample without its text.
 *
 * @param documentType {@code resume} or {@code cover_letter}
 * @param characterCount Unicode code points
 * @param isActive whether it is the one in use for its type
 */
public record Sample(
    String id,
    int userId,
    String documentType,
    String originalFilename,
    int wordCount,
    int characterCount,
    boolean isActive,
    Instant createdAt) {}
