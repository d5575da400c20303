package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.Deadline;

/** A letter that this server writes, with what of it is saved. Only one checkpoint at a time. */
final class WrittenLetter {
  final LetterWriter writer;
  final Deadline deadline;
  int savedSize;
  long savedNanos = System.nanoTime();

  WrittenLetter(LetterWriter writer, Deadline deadline) {
    this.writer = writer;
    this.deadline = deadline;
  }
}
