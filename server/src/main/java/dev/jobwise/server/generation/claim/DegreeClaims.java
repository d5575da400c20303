package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.source.Fact;
import dev.jobwise.server.generation.claim.source.Place;
import dev.jobwise.server.generation.claim.source.Quote;
import dev.jobwise.server.generation.claim.source.Source;
import dev.jobwise.server.generation.claim.source.Sources;
import dev.jobwise.server.generation.claim.text.ClaimLanguage;
import dev.jobwise.server.generation.claim.text.ClaimLanguage.Section;
import dev.jobwise.server.generation.claim.text.PhraseBook;
import dev.jobwise.server.generation.claim.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Checks degrees: the profile must have a degree of this level, at the school if one is named. */
final class DegreeClaims implements ClaimRule {

  /** The meaning of words that do not say which level. */
  private static final String ANY = "degree";

  /** The meaning of a word that is also used for vocational schools. */
  private static final String DIPLOMA = "diploma";

  private static final Set<String> ACADEMIC = Set.of("bachelor", "master", "doctorate", DIPLOMA);
  private static final String VOCATIONAL = "vocational";

  /** Words up to this length are degrees only if they are capitalised: "MA", "CAP". */
  private static final int SHORT = 3;

  /** German words that follow an apprenticeship of one's own: "Ausbildung zum Koch". */
  private static final Set<String> OWN = Set.of("zum", "zur", "als");

  private final Sources sources;

  DegreeClaims(Sources sources) {
    this.sources = sources;
  }

  @Override
  public void check(Passage passage, Findings findings) {
    PhraseBook degrees = passage.words(Section.DEGREES);
    int i = passage.from();
    while (i < passage.to()) {
      int length = degrees.lengthAt(passage.tokens(), i, passage.to());
      if (length > 0 && isDegree(passage, i, length) && findings.isFree(i, i + length)) {
        check(
            passage, i, i + length, degrees.meaningAt(passage.tokens(), i, passage.to()), findings);
      }
      i += Math.max(1, length);
    }
  }

  private static boolean isDegree(Passage passage, int at, int length) {
    Token token = passage.token(at);
    boolean spelled = length > 1 || token.text().length() > SHORT || token.isCapitalised();
    boolean scrum = at > passage.from() && passage.token(at - 1).folded().equals("scrum");
    return spelled
        && !scrum
        && !(length == 1
            && passage.language() == ClaimLanguage.EN
            && token.folded().equals("master"));
  }

  private void check(Passage passage, int from, int to, String level, Findings findings) {
    List<Place> schools =
        passage.anchors(from).stream().filter(place -> place.source() == Source.EDUCATION).toList();
    List<Place> places = schools.isEmpty() ? sources.own() : schools;
    Quote quote = find(places, level);
    if (quote == null && Speaker.mayBeOfAd(passage, from)) {
      quote = find(List.of(sources.job()), level);
    }
    if (quote != null) {
      findings.supported(from, to, ClaimKind.DEGREE, quote);
    } else if (passage.isAboutUnknown(from) && find(sources.own(), level) != null) {
      findings.unverifiable(from, to, ClaimKind.DEGREE, Passage.ABOUT_UNKNOWN);
    } else if (level.equals(VOCATIONAL) && !isOwnTraining(passage, from, to)) {
      return;
    } else if (isUnclear(places, level)) {
      findings.unverifiable(from, to, ClaimKind.DEGREE, "The profile does not state the level");
    } else {
      findings.unsupported(from, to, ClaimKind.DEGREE, "The profile has no such degree");
      passage.mentions().add(Mention.ofUnknown(from, to, ClaimKind.INSTITUTION));
    }
  }

  /** The German word for an apprenticeship also means training others, and education in general. */
  private boolean isOwnTraining(Passage passage, int from, int to) {
    return passage.language() != ClaimLanguage.DE
        || to < passage.to() && OWN.contains(passage.token(to).folded())
        || sources.of(Source.EDUCATION).isEmpty() && passage.has(Section.SELF, from - 2, from);
  }

  private static Quote find(List<Place> places, String level) {
    for (Place place : places) {
      for (Fact fact : place.facts()) {
        if (mayNameDegree(place, fact) && hasLevel(fact, level)) {
          return place.quote(fact);
        }
      }
    }
    return null;
  }

  private static boolean mayNameDegree(Place place, Fact fact) {
    return place.source() != Source.EXPERIENCE || !fact.field().equals("title");
  }

  private static boolean hasLevel(Fact fact, String level) {
    return levels(fact)
        .anyMatch(
            known ->
                known.equals(level)
                    || level.equals(ANY) && ACADEMIC.contains(known)
                    || level.equals(DIPLOMA) && !known.equals("school"));
  }

  /** Returns the levels in a text, by the words of its own language or else of any language. */
  private static Stream<String> levels(Fact fact) {
    List<String> own = levels(fact, fact.language());
    return own.isEmpty()
        ? Arrays.stream(ClaimLanguage.values()).flatMap(language -> levels(fact, language).stream())
        : own.stream();
  }

  private static List<String> levels(Fact fact, ClaimLanguage language) {
    PhraseBook degrees = language.words(Section.DEGREES);
    List<Token> tokens = fact.tokens();
    List<String> levels = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int length = degrees.lengthAt(tokens, i, tokens.size());
      if (length > 0
          && (length > 1
              || tokens.get(i).text().length() > SHORT
              || tokens.get(i).isCapitalised())) {
        levels.add(degrees.meaningAt(tokens, i, tokens.size()));
      }
      i += Math.max(1, length);
    }
    return levels;
  }

  /** Whether the profile has a degree without saying which, so that the claim may be true. */
  private boolean isUnclear(List<Place> places, String level) {
    if (level.equals("school")) {
      return true;
    }
    return places.stream()
        .filter(place -> place.source() == Source.EDUCATION)
        .flatMap(place -> place.facts().stream())
        .filter(fact -> fact.field().equals("degree"))
        .anyMatch(fact -> isBare(fact, level));
  }

  private static boolean isBare(Fact fact, String level) {
    List<String> levels = levels(fact).toList();
    return levels.isEmpty() && level.equals(ANY)
        || levels.stream().allMatch(ANY::equals) && !levels.isEmpty();
  }
}
