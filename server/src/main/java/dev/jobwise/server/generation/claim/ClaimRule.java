package dev.jobwise.server.generation.claim;

/** Finds and checks the claims of one kind. */
interface ClaimRule {

  /** Adds the claims of a sentence that no earlier rule has found. */
  void check(Passage passage, Findings findings);
}
