package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.RequestKey;

/**
 * A letter as it is asked for.
 *
 * @param companyName overrides the job's company; null for that one
 * @param managerName whom to greet; null for nobody by name
 * @param paragraphs 3 to 6
 * @param customPrompt what to emphasise, or null
 * @param wishes how it is to be written
 * @param strict whether no sentence with an unsupported claim may reach a reader
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
