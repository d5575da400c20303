/** Writes cover letters: our sentences around lists of the lines of the applicant. */
package dev.jobwise.server.llm.offline.letter;
