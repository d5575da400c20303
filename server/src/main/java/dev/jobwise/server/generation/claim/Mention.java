package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.source.Name;
import dev.jobwise.server.generation.claim.source.Place;
import java.util.Set;

/**
 * Tokens of a text that refer to an employer, a school or another subject.
 *
 * @param name the known name that they use; null for an unknown employer or school
 * @param places the places that it may refer to, one or several
 */
record Mention(int from, int to, Name name, Set<Place> places) {

  /** An employer or a school that no source names, so that no fact is known about it. */
  static Mention ofUnknown(int from, int to, ClaimKind kind) {
    return new Mention(from, to, null, Set.of(Place.unknown(kind == ClaimKind.EMPLOYER)));
  }
}
