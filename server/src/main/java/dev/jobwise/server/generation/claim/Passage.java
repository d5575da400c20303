package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.source.Place;
import dev.jobwise.server.generation.claim.source.Source;
import dev.jobwise.server.generation.claim.source.Sources;
import dev.jobwise.server.generation.claim.text.ClaimLanguage;
import dev.jobwise.server.generation.claim.text.ClaimLanguage.Section;
import dev.jobwise.server.generation.claim.text.PhraseBook;
import dev.jobwise.server.generation.claim.text.Sentence;
import dev.jobwise.server.generation.claim.text.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One sentence of a document, with the names that it mentions.
 *
 * @param before the subjects of the previous sentence
 */
record Passage(
    List<Token> tokens,
    Sentence sentence,
    List<Mention> mentions,
    Set<Place> before,
    Sources sources) {

  private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", "(", ")", "–", "—");

  /** The note on a fact that is true of the profile, but is claimed of an unknown employer. */
  static final String ABOUT_UNKNOWN = "It is about an employer or a school that no source names";

  /** The first token, behind the bullet of a list. */
  int from() {
    Token first = tokens.get(sentence.from());
    boolean bullet = first.text().length() == 1 && "-•*–".contains(first.text());
    return bullet && sentence.from() + 1 < sentence.to() ? sentence.from() + 1 : sentence.from();
  }

  int to() {
    return sentence.to();
  }

  ClaimLanguage language() {
    return sentence.language();
  }

  PhraseBook words(Section section) {
    return language().words(section);
  }

  Token token(int at) {
    return tokens.get(at);
  }

  /** Whether the sentence contains a phrase of this list. */
  boolean has(Section section) {
    return words(section).isIn(tokens, from(), to());
  }

  boolean has(Section section, int start, int end) {
    return words(section).isIn(tokens, Math.max(from(), start), Math.min(to(), end));
  }

  boolean endsWith(Section section, int at) {
    return words(section).endsAt(tokens, from(), at);
  }

  int clauseFrom(int at) {
    int start = at;
    while (start > from() && !CLAUSE_ENDS.contains(token(start - 1).text())) {
      start--;
    }
    return start;
  }

  int clauseTo(int at) {
    int end = at;
    while (end < to() && !CLAUSE_ENDS.contains(token(end).text())) {
      end++;
    }
    return end;
  }

  /** Returns the places that the words at a token are about: none, one or several. */
  Set<Place> anchors(int at) {
    Set<Place> clause = nearest(at, clauseFrom(at), clauseTo(at));
    if (!clause.isEmpty()) {
      return clause;
    }
    Set<Place> near = nearest(at, from(), to());
    if (!near.isEmpty()) {
      return near;
    }
    if (has(Section.NOW)) {
      return sources.of(Source.EXPERIENCE).stream()
          .filter(place -> sources.today().equals(place.end()))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
    return !sentence.opensParagraph() && has(Section.THERE) ? before : Set.of();
  }

  /**
   * Returns the last place named before, else the first one after; a job and a school both count.
   */
  private Set<Place> nearest(int at, int start, int end) {
    Set<Place> places = new LinkedHashSet<>();
    Mention last = null;
    Mention next = null;
    for (Mention mention : mentions) {
      if (mention.from() < start || mention.to() > end || !isAnchor(mention)) {
        continue;
      }
      if (mention.to() <= at) {
        last = mention;
      } else if (next == null) {
        next = mention;
      }
    }
    if (last != null) {
      places.addAll(last.places());
    }
    if (next != null && (last == null || kind(next) != kind(last))) {
      places.addAll(next.places());
    }
    places.removeIf(place -> !isAnchor(place));
    return places;
  }

  private static Source kind(Mention mention) {
    return mention.places().iterator().next().source();
  }

  private static boolean isAnchor(Mention mention) {
    return mention.places().stream().anyMatch(Passage::isAnchor);
  }

  private static boolean isAnchor(Place place) {
    return switch (place.source()) {
      case EXPERIENCE, PROJECT, EDUCATION, CERTIFICATION -> true;
      default -> false;
    };
  }

  /** Whether the words at a token are about an employer or a school that no source names. */
  boolean isAboutUnknown(int at) {
    Set<Place> anchors = anchors(at);
    return !anchors.isEmpty() && anchors.stream().allMatch(Place::isUnknown);
  }

  /** Returns all places that the sentence is about. */
  Set<Place> subjects() {
    return mentions.stream()
        .flatMap(mention -> mention.places().stream())
        .filter(Passage::isAnchor)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
