/** The interface of a language's grammar, and the types that it shares with letters. */
package dev.jobwise.server.llm.offline.grammar;
