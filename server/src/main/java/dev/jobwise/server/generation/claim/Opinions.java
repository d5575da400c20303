package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.text.ClaimLanguage.Section;

/** Finds sentences that contain nothing but praise or hope. */
final class Opinions implements ClaimRule {

  @Override
  public void check(Passage passage, Findings findings) {
    boolean praise = passage.has(Section.PRAISE) || passage.has(Section.HOPE);
    if (praise && findings.isFree(passage.from(), passage.to())) {
      findings.unverifiable(passage.from(), passage.to(), ClaimKind.OPINION, null);
    }
  }
}
