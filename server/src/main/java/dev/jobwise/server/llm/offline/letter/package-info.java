/** The cover letter: what it tells, and in which sentences. */
package dev.jobwise.server.llm.offline.letter;
