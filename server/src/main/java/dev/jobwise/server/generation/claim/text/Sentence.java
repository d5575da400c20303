package dev.jobwise.server.generation.claim.text;

/**
 * A sentence of a text.
 *
 * @param from its first token
 * @param to behind its last token
 * @param opensParagraph whether nothing of its paragraph stands before it
 */
public record Sentence(int from, int to, ClaimLanguage language, boolean opensParagraph) {}
