package dev.jobwise.server.generation.claim.source;

import java.util.List;
import java.util.Set;

/**
 * A name that a document may use for a place.
 *
 * @param field where it stands
 * @param words its words, folded
 * @param telling those of the words that tell it from other names
 */
public record Name(
    Place place, String field, String text, List<String> words, Set<String> telling) {}
