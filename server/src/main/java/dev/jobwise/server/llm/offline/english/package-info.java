/** What English ads, summaries and titles say, and the lines of a profile put better. */
package dev.jobwise.server.llm.offline.english;
