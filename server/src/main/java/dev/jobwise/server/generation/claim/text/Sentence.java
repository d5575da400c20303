package dev.jobwise.server.generation.claim.text;

/**
 * A sentence of a text.
 *
 * @param from its first token
 * @param to the token after its last one
 * @param opensParagraph whether it is the first one of its paragraph
 */
public record Sentence(int from, int to, ClaimLanguage language, boolean opensParagraph) {}
