package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.source.Fact;
import dev.jobwise.server.generation.claim.source.Place;
import dev.jobwise.server.generation.claim.source.Quote;
import dev.jobwise.server.generation.claim.source.Source;
import dev.jobwise.server.generation.claim.source.Sources;
import dev.jobwise.server.generation.claim.source.Sources.Spoken;
import dev.jobwise.server.generation.claim.text.ClaimLanguage;
import dev.jobwise.server.generation.claim.text.ClaimLanguage.Section;
import dev.jobwise.server.generation.claim.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Checks which languages the person claims to speak, and whether fluently. */
final class LanguageClaims implements ClaimRule {

  private final Sources sources;

  LanguageClaims(Sources sources) {
    this.sources = sources;
  }

  @Override
  public void check(Passage passage, Findings findings) {
    if (!passage.has(Section.SPEAKING)) {
      return;
    }
    for (int i = passage.from(); i < passage.to(); i++) {
      Token token = passage.token(i);
      String code = passage.words(Section.LANGUAGES).meaning(token.folded());
      boolean english = passage.language() == ClaimLanguage.EN;
      if (code != null && findings.isFree(i) && (!english || token.isCapitalised())) {
        check(passage, i, code, findings);
      }
    }
  }

  private void check(Passage passage, int at, String code, Findings findings) {
    List<Spoken> spoken =
        sources.languages().stream().filter(one -> one.code().equals(code)).toList();
    if (!spoken.isEmpty()) {
      Spoken one = spoken.get(0);
      if ("basic".equals(one.level()) && isFluent(passage, at)) {
        findings.unsupported(at, at + 1, ClaimKind.SKILL, "The profile calls it basic");
        return;
      }
      findings.supported(
          at,
          at + 1,
          ClaimKind.SKILL,
          new Quote(Source.SKILL, null, "languages", one.text() + " (" + one.level() + ")"));
      return;
    }
    for (Place place : sources.all(Speaker.mayBeOfAd(passage, at))) {
      for (Fact fact : place.facts()) {
        if (names(fact, code)) {
          findings.supported(at, at + 1, ClaimKind.SKILL, place.quote(fact));
          return;
        }
      }
    }
    if (code.equals(passage.language().name().toLowerCase(Locale.ROOT))) {
      findings.unverifiable(at, at + 1, ClaimKind.SKILL, "The document itself is written in it");
    } else {
      findings.unsupported(at, at + 1, ClaimKind.SKILL, "No source names this language");
    }
  }

  /**
   * Looks only near the word, or in the brackets behind it: a sentence may name several languages.
   */
  private static boolean isFluent(Passage passage, int at) {
    boolean aside = at + 1 < passage.to() && passage.token(at + 1).isSign("(");
    return aside
        ? passage.has(Section.FLUENT, at, passage.clauseTo(at + 2))
        : passage.has(Section.FLUENT, at - 3, at + 3);
  }

  private static boolean names(Fact fact, String code) {
    return fact.tokens().stream()
        .anyMatch(
            token ->
                Arrays.stream(ClaimLanguage.values())
                    .anyMatch(
                        language ->
                            code.equals(
                                language.words(Section.LANGUAGES).meaning(token.folded()))));
  }
}
