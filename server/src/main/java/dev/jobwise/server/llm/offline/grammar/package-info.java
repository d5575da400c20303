/** What a letter's language must be able to do, whichever it is. */
package dev.jobwise.server.llm.offline.grammar;
