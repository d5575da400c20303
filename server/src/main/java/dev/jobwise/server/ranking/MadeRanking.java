package dev.jobwise.server.ranking;

import dev.jobwise.server.llm.ChatUsage;

/**
 * A ranking, and what this request spent on it.
 *
 * @param usage null if no model was called, or only for another request
 */
record MadeRanking(Ranking ranking, ChatUsage usage) {

  /** An existing ranking. */
  static MadeRanking of(Ranking stored) {
    return new MadeRanking(stored, null);
  }
}
