package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.source.Name;
import dev.jobwise.server.generation.claim.source.Place;
import java.util.Set;

/**
 * Where a text speaks of something that is known.
 *
 * @param name the name that it uses; null where it is told by other words
 * @param places what it may be, one or several
 */
record Mention(int from, int to, Name name, Set<Place> places) {

  /** An employer or a school that no source knows: nothing is true of it. */
  static Mention ofStranger(int from, int to, Kind kind) {
    return new Mention(from, to, null, Set.of(Place.unknown(kind == Kind.EMPLOYER)));
  }
}
