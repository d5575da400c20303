/** Reads the unchecked facts of a request, and the voice that it asks for. */
package dev.jobwise.server.llm.offline.facts;
