package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.RequestKey;

/**
 * A requested letter.
 *
 * @param companyName overrides the job's company; null to use that one
 * @param managerName whom to greet; null for nobody by name
 * @param paragraphs 3 to 6
 * @param customPrompt what to emphasize, or null
 * @param wishes the requested style of writing
 * @param strict whether readers must never see a sentence with an unsupported claim
 * @param key the request's idempotency key, or null
 */
public record LetterOrder(
    Caller caller,
    String jobId,
    String companyName,
    String managerName,
    int paragraphs,
    String customPrompt,
    LetterWishes wishes,
    boolean strict,
    RequestKey key) {}
