package dev.jobwise.server.llm.groq;

/**
 * What we ask of each model at most, whatever the provider would allow.
 *
 * @param tokensPerMinute of questions and answers; 0 for what the provider's rate headers say
 * @param maxConcurrent calls under way at the same time; 0 for any number
 * @param maxWaiting calls that may wait for their turn; more are refused
 */
public record GroqLimits(int tokensPerMinute, int maxConcurrent, int maxWaiting) {}
