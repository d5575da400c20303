package dev.jobwise.server.extract.worker;

/** There was no time left to read a file; a later try can help. */
public final class Busy extends Exception {

  Busy() {
    super("All workers are busy", null, false, false);
  }
}
