package dev.jobwise.server.generation.claim.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that the claims of a document are checked against.
 *
 * @param own the places of the person's profile and of the request
 * @param job what the ad says
 * @param names of employers, schools, projects, certificates and people
 * @param places words of where things are
 * @param languages codes of the languages that the person speaks, with how well
 * @param phone digits of the person's own
 */
public record Sources(
    List<Place> own,
    Place job,
    List<Name> names,
    Set<String> places,
    List<Spoken> languages,
    String phone,
    LocalDate today) {

  /** A language of the person's, and how well it is spoken. */
  public record Spoken(String code, String level, Place place, String text) {}

  /** The places of the person's that are of this kind. */
  public List<Place> of(Source source) {
    return own.stream().filter(place -> place.source() == source).toList();
  }

  /** The person's places that belong to no single job, school or project. */
  public List<Place> general() {
    return own.stream()
        .filter(
            place ->
                place.source() == Source.PROFILE
                    || place.source() == Source.REQUEST
                    || place.source() == Source.SKILL)
        .toList();
  }

  /** The person's places, the ad's last if it counts. */
  public List<Place> all(boolean withJob) {
    List<Place> all = new ArrayList<>(own);
    if (withJob) {
      all.add(job);
    }
    return all;
  }

  /** The texts of all sources. */
  public Stream<Fact> facts(boolean withJob) {
    return all(withJob).stream().flatMap(place -> place.facts().stream());
  }
}
