package dev.jobwise.server.llm.offline.letter;

import java.util.Locale;

/** How much a letter contains. */
enum Extent {
  SHORT(1, 1, 3, 1, 1),
  STANDARD(2, 3, 5, 2, 2),
  LONG(3, 3, 6, 3, 3);

  /** The most jobs that are told, whatever they say. */
  final int jobs;

  /** The most jobs, with those that tell a thing of the ad that no other job tells. */
  final int mostJobs;

  /** The most lines of the first job; one more if it is the only one. */
  final int mainLines;

  /** The most lines of any other job or project. */
  final int furtherLines;

  /** The most lists of jobs and projects. */
  final int lists;

  Extent(int jobs, int mostJobs, int mainLines, int furtherLines, int lists) {
    this.jobs = jobs;
    this.mostJobs = mostJobs;
    this.mainLines = mainLines;
    this.furtherLines = furtherLines;
    this.lists = lists;
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
