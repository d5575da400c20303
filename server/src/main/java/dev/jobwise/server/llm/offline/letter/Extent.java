package dev.jobwise.server.llm.offline.letter;

import java.util.Locale;

/** How much a letter tells. */
enum Extent {
  SHORT(2, 1, 2, 1),
  STANDARD(4, 2, 3, 2),
  LONG(6, 3, 5, 3);

  /** Most deeds of the work that is told first. */
  final int mainDeeds;

  /** Most deeds of the next one. */
  final int furtherDeeds;

  /** Most sentences about one work, and about qualifications. */
  final int sentences;

  /** Most reasons why this employer and this work. */
  final int reasons;

  Extent(int mainDeeds, int furtherDeeds, int sentences, int reasons) {
    this.mainDeeds = mainDeeds;
    this.furtherDeeds = furtherDeeds;
    this.sentences = sentences;
    this.reasons = reasons;
  }

  /** By the name that the facts hold; standard for any other. */
  static Extent of(String length) {
    for (Extent extent : values()) {
      if (extent.name().toLowerCase(Locale.ROOT).equals(length)) {
        return extent;
      }
    }
    return STANDARD;
  }
}
