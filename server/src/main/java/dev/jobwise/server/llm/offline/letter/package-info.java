/** Writes cover letters: decides what they say, and in which sentences. */
package dev.jobwise.server.llm.offline.letter;
