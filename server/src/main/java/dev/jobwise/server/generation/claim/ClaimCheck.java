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
 * Finds the claims of a document and checks them against its sources, by rules alone. The time it
 * takes is linear in the length of the document.
 */
public final class ClaimCheck {

  /** Increases with each change to the rules that may change a verdict. */
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

  /** Returns the claims of a whole document. */
  public Evidence evidence(String text) {
    return Evidence.of(check(text));
  }

  /** Returns the claims of a text, in order. */
  public List<Claim> check(String text) {
    return check(text, ClaimLanguage.EN);
  }

  /**
   * As {@link #check(String)}, for a part of a text that begins with a new paragraph: earlier
   * paragraphs do not affect the claims of a paragraph.
   *
   * @param language the language of a text that is too short to determine its own
   */
  public List<Claim> check(String text, ClaimLanguage language) {
    List<Token> tokens = Tokenizer.of(text);
    Findings findings = new Findings(text, tokens);
    Set<Place> before = Set.of();
    for (Sentence sentence : Sentences.of(tokens, language)) {
      List<Mention> mentions = names.in(tokens, sentence.from(), sentence.to());
      Passage passage = new Passage(tokens, sentence, mentions, before, sources);
      rules.forEach(rule -> rule.check(passage, findings));
      Set<Place> subjects = passage.subjects();
      before =
          subjects.isEmpty() && !sentence.opensParagraph() ? before : new LinkedHashSet<>(subjects);
    }
    return findings.claims();
  }
}
