/** The parts of English sentences: verbs, nouns, articles, lists, and what is sure of them. */
package dev.jobwise.server.llm.offline.english.syntax;
