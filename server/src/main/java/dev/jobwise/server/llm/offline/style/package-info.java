/** How a sample is written, measured by its sentences, words and phrases. */
package dev.jobwise.server.llm.offline.style;
