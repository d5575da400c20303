package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.source.Place;
import dev.jobwise.server.generation.claim.source.Sources;
import dev.jobwise.server.generation.claim.text.ClaimLanguage;
import dev.jobwise.server.generation.claim.text.Sentence;
import dev.jobwise.server.generation.claim.text.Sentences;
import dev.jobwise.server.generation.claim.text.Token;
import dev.jobwise.server.generation.claim.text.Tokenizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the claims of a document and checks them against its sources, by rules alone. The time that
 * it takes is linear in the document.
 */
public final class ClaimCheck {

  /** Changes with every rule that may change a verdict. */
  public static final int VERSION = 1;

  private final Sources sources;
  private final Mentions names;
  private final List<ClaimRule> rules;

  public ClaimCheck(Sources sources) {
    this.sources = sources;
    this.names = new Mentions(sources);
    this.rules =
        List.of(
            new Contacts(),
            new KnownNames(),
            new UnknownNames(sources, true),
            new TitleClaims(sources),
            new DegreeClaims(sources),
            new LanguageClaims(sources),
            new CertificateClaims(sources),
            new DateClaims(sources),
            new SkillClaims(sources),
            new UnknownNames(sources, false),
            new QuantityClaims(sources),
            new Opinions());
  }

  /** The claims of a whole document. */
  public Evidence evidence(String text) {
    return Evidence.of(check(text));
  }

  /** The claims of a text, in its order. */
  public List<Claim> check(String text) {
    return check(text, ClaimLanguage.EN);
  }

  /**
   * As {@link #check(String)}, for a part of a text that begins with a paragraph: what stands
   * before a paragraph changes nothing in it.
   *
   * @param language of a text that is too short to tell its own
   */
  public List<Claim> check(String text, ClaimLanguage language) {
    List<Token> tokens = Tokenizer.of(text);
    Findings findings = new Findings(text, tokens);
    Set<Place> before = Set.of();
    for (Sentence sentence : Sentences.of(tokens, language)) {
      List<Mention> mentions = names.in(tokens, sentence.from(), sentence.to());
      Passage passage = new Passage(tokens, sentence, mentions, before, sources);
      rules.forEach(rule -> rule.check(passage, findings));
      Set<Place> spokenOf = passage.spokenOf();
      before =
          spokenOf.isEmpty() && !sentence.opensParagraph() ? before : new LinkedHashSet<>(spokenOf);
    }
    return findings.claims();
  }
}
