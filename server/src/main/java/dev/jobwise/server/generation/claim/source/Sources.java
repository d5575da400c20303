package dev.jobwise.server.generation.claim.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that the claims of a document are checked against.
 *
 * @param own the places of the profile and the request
 * @param job the ad
 * @param names the names of employers, schools, projects, certificates and people
 * @param places the words of locations, folded
 * @param languages the languages that the person speaks
 * @param today the day up to which current jobs are counted
 */
public record Sources(
    List<Place> own,
    Place job,
    List<Name> names,
    Set<String> places,
    List<Spoken> languages,
    LocalDate today) {

  /** A language that the person speaks, by its code, and how well. */
  public record Spoken(String code, String level, String text) {}

  /** Returns the places of this kind. */
  public List<Place> of(Source source) {
    return own.stream().filter(place -> place.source() == source).toList();
  }

  /** Returns the places that belong to no single job, school or project. */
  public List<Place> general() {
    return own.stream()
        .filter(
            place ->
                place.source() == Source.PROFILE
                    || place.source() == Source.REQUEST
                    || place.source() == Source.SKILL)
        .toList();
  }

  /** Returns the places of profile and request, and the ad last if it counts. */
  public List<Place> all(boolean withJob) {
    List<Place> all = new ArrayList<>(own);
    if (withJob) {
      all.add(job);
    }
    return all;
  }

  /** Returns the texts of profile and request. */
  public Stream<Fact> ownFacts() {
    return own.stream().flatMap(place -> place.facts().stream());
  }
}
