package dev.jobwise.server.llm.groq;

import java.time.Duration;

/**
 * Our own limits per model, whatever the provider would allow.
 *
 * @param tokensPerMinute of questions and answers; 0 to follow the provider's rate headers
 * @param maxConcurrent concurrent calls; 0 for no limit
 * @param maxWaiting calls that may wait for their turn; more are refused
 * @param breakerFailures consecutive failed calls after which calls fail at once
 * @param breakerPause time between two trial calls to a failing model
 */
public record GroqLimits(
    int tokensPerMinute,
    int maxConcurrent,
    int maxWaiting,
    int breakerFailures,
    Duration breakerPause) {}
