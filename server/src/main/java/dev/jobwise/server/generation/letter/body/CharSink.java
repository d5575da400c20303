package dev.jobwise.server.generation.letter.body;

/** A stage that takes a text character by character. */
interface CharSink {

  void accept(char c);
}
