package dev.jobwise.server.ranking;

import dev.jobwise.server.llm.ChatUsage;

/**
 * A ranking, and what this request spent on it.
 *
 * @param usage null if the model was not asked, or for another request
 */
record MadeRanking(Ranking ranking, ChatUsage usage) {

  /** One that was there already. */
  static MadeRanking of(Ranking stored) {
    return new MadeRanking(stored, null);
  }
}
