/** German as far as letters need it. */
package dev.jobwise.server.llm.offline.german;
