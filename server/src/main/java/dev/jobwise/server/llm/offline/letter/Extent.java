package dev.jobwise.server.llm.offline.letter;

import java.util.Locale;

/** How much a letter contains. */
enum Extent {
  SHORT(2, 1, 2, 1),
  STANDARD(4, 2, 3, 2),
  LONG(6, 3, 5, 3);

  /** The most deeds of the first job. */
  final int mainDeeds;

  /** The most deeds of the next job. */
  final int furtherDeeds;

  /** The most sentences about one job, and about qualifications. */
  final int sentences;

  /** The most reasons for this employer and this job. */
  final int reasons;

  Extent(int mainDeeds, int furtherDeeds, int sentences, int reasons) {
    this.mainDeeds = mainDeeds;
    this.furtherDeeds = furtherDeeds;
    this.sentences = sentences;
    this.reasons = reasons;
  }

  /** Returns the extent of a name in the facts; standard for any other name. */
  static Extent of(String length) {
    for (Extent extent : values()) {
      if (extent.name().toLowerCase(Locale.ROOT).equals(length)) {
        return extent;
      }
    }
    return STANDARD;
  }
}
