/** The spelling of English lines and names, and the words that they are read by. */
package dev.jobwise.server.llm.offline.english.text;
