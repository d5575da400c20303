package dev.jobwise.server.generation.letter.body;

/** The next stage of a text that is taken apart while it comes. */
interface CharSink {

  void accept(char c);
}
