/** English: words, verbs and their forms, sentences, and how a line is tidied. */
package dev.jobwise.server.llm.offline.english;
