/** The grammar of English, as far as the offline writer needs it. */
package dev.jobwise.server.llm.offline.english;
