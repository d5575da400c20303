package dev.jobwise.server.ranking;

import java.util.Locale;

/** Where the order of a document's content comes from. */
public enum RankingSource {
  /** An up-to-date ranking. */
  CACHED,
  /** A ranking from before the job or the profile changed, completed with what is new. */
  CACHED_STALE,
  /** No ranking: the order of the rules. */
  KEYWORD_FALLBACK;

  /** The name in the contract, such as {@code cached}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
