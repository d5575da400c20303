/** Finds the names of skills and tools in texts, as whole words and under their usual names. */
package dev.jobwise.server.common.keyword;
