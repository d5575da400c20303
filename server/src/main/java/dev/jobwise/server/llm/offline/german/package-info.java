/** The grammar of German, as far as the offline writer needs it. */
package dev.jobwise.server.llm.offline.german;
