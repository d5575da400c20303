package dev.jobwise.server.generation.claim;

/** Finds and checks the claims of one kind. */
interface ClaimRule {

  /** Adds what a sentence claims, as far as no rule before this one has found it. */
  void check(Passage passage, Findings findings);
}
