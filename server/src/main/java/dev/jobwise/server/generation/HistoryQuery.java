package dev.jobwise.server.generation;

import dev.jobwise.server.generation.document.Generation;

/**
 * Which documents of a user to list.
 *
 * @param documentType {@link Generation#RESUME} or {@link Generation#COVER_LETTER}; null for both
 * @param jobId null for every job
 * @param limit maximum documents in the page, 1 to 100
 * @param offset documents before the page, 0 or more
 */
record HistoryQuery(int userId, String documentType, String jobId, int limit, int offset) {}
