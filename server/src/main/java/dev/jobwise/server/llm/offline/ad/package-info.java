/** What an ad offers and asks, as the offline writer needs it. */
package dev.jobwise.server.llm.offline.ad;
