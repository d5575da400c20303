package dev.jobwise.server.generation.claim.source;

/**
 * What supports a claim.
 *
 * @param id of the item of the profile; null where the source has none
 * @param field where it stands, as the contract spells it
 * @param quote the words themselves, or what was computed from them
 */
public record Quote(Source source, String id, String field, String quote) {}
