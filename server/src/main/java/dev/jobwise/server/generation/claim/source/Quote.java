package dev.jobwise.server.generation.claim.source;

/**
 * A text that supports a claim.
 *
 * @param id the profile item; null if the source has none
 * @param field the field of the source, as the contract spells it
 * @param quote the words of the source, or the period computed from its dates
 */
public record Quote(Source source, String id, String field, String quote) {}
