package dev.jobwise.server.llm;

/**
 * A whole answer.
 *
 * @param text what the model wrote: for a request with a schema meant to be JSON, but unchecked: it
 *     may be anything, cut short or empty
 */
public record ChatAnswer(String text, ChatUsage usage) {}
