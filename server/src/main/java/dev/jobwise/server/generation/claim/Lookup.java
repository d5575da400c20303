package dev.jobwise.server.generation.claim;

import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.generation.claim.source.Fact;
import dev.jobwise.server.generation.claim.source.Place;
import dev.jobwise.server.generation.claim.source.Quote;
import dev.jobwise.server.generation.claim.source.Sources;
import java.util.List;

/** Looks up words in the sources. */
final class Lookup {

  private final Sources sources;

  Lookup(Sources sources) {
    this.sources = sources;
  }

  /** Finds all of these words in one text of the profile or, if it counts, the ad; or null. */
  Quote all(List<String> words, String text, boolean withJob) {
    for (Place place : sources.all(withJob)) {
      Quote quote = place.words(words);
      if (quote != null) {
        return quote;
      }
    }
    return Keywords.isKnown(text) ? known(text, withJob) : null;
  }

  /** Finds any of these words, or null. */
  Quote any(List<String> words, boolean withJob) {
    for (String word : words) {
      for (Place place : sources.all(withJob)) {
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
    for (Place place : sources.all(withJob)) {
      for (Fact fact : place.facts()) {
        if (Keywords.in(fact.text()).contains(skill)) {
          return place.quote(fact);
        }
      }
    }
    return null;
  }

  /** Whether any text of the profile is in the language of a sentence. */
  boolean isInProfileLanguage(Passage passage) {
    return sources
        .ownFacts()
        .filter(fact -> fact.tokens().size() > 3)
        .filter(fact -> fact.language() == passage.language())
        .findFirst()
        .isPresent();
  }
}
