package dev.jobwise.server.generation.claim.source;

import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.generation.claim.text.ClaimLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

  /** Finds all of these words in one text of the profile or, if it counts, the ad; or null. */
  public Quote find(List<String> words, String text, boolean withJob) {
    for (Place place : all(withJob)) {
      Quote quote = place.words(words);
      if (quote != null) {
        return quote;
      }
    }
    return Keywords.isKnown(text) ? known(text, withJob) : null;
  }

  /** Finds any of these words, or null. */
  public Quote findAny(List<String> words, boolean withJob) {
    for (String word : words) {
      for (Place place : all(withJob)) {
        Quote quote = place.words(List.of(word));
        if (quote != null) {
          return quote;
        }
      }
    }
    return null;
  }

  /** Finds a known skill under any of its names. */
  private Quote known(String skill, boolean withJob) {
    for (Place place : all(withJob)) {
      for (Fact fact : place.facts()) {
        if (Keywords.in(fact.text()).contains(skill)) {
          return place.quote(fact);
        }
      }
    }
    return null;
  }

  /** Whether any text of profile or request is in this language. */
  public boolean isOwn(ClaimLanguage language) {
    return own.stream()
        .flatMap(place -> place.facts().stream())
        .anyMatch(fact -> fact.tokens().size() > 3 && fact.language() == language);
  }
}
