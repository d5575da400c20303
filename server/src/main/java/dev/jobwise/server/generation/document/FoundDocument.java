package dev.jobwise.server.generation.document;

import java.time.Instant;

/** What a search looks at of a document, besides its words. */
public record FoundDocument(
    String id, int userId, String jobId, String documentType, Instant createdAt) {}
