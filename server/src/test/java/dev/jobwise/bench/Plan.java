package dev.jobwise.bench;

import java.nio.file.Path;

/**
 * How much to measure.
 *
 * @param rounds how often each figure is taken
 * @param brief true to try the programs out: a tenth of the calls, letters and rows
 * @param data where servers and databases live; what was there before is deleted
 */
record Plan(int rounds, boolean brief, Path data) {

  /** Full size, or what is left of it in a brief run. */
  int size(int full) {
    return brief ? Math.max(10, full / 10) : full;
  }
}
