/** Describes the style of a sample by its sentences, words and phrases. */
package dev.jobwise.server.llm.offline.style;
