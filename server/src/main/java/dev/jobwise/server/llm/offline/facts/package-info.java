/** What a question holds: its facts, which nobody has checked, and the voice it asks for. */
package dev.jobwise.server.llm.offline.facts;
