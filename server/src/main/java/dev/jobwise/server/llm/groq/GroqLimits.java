package dev.jobwise.server.llm.groq;

import java.time.Duration;

/**
 * What we ask of each model at most, whatever the provider would allow.
 *
 * @param tokensPerMinute of questions and answers; 0 for what the provider's rate headers say
 * @param maxConcurrent calls under way at the same time; 0 for any number
 * @param maxWaiting calls that may wait for their turn; more are refused
 * @param breakerFailures failed calls in a row after which calls fail at once
 * @param breakerPause time between two trials of a model that fails
 */
public record GroqLimits(
    int tokensPerMinute,
    int maxConcurrent,
    int maxWaiting,
    int breakerFailures,
    Duration breakerPause) {}
