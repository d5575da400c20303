package dev.jobwise.bench;

import java.nio.file.Path;

/**
 * How much to measure.
 *
 * @param rounds how often each figure is measured
 * @param brief true to try out the programs: a tenth of the calls, letters and rows
 * @param data directory for servers and databases; its previous content is deleted
 */
record Plan(int rounds, boolean brief, Path data) {

  /** Full size, or the reduced size in a brief run. */
  int size(int full) {
    return brief ? Math.max(10, full / 10) : full;
  }
}
