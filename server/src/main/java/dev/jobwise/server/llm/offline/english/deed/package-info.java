/** Reads lines of English resumes as deeds. */
package dev.jobwise.server.llm.offline.english.deed;
