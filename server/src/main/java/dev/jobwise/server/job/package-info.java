/**
 * Jobs: job ads as people paste them, and what can be read out of them. Hides the parsing, which
 * works by rules alone.
 */
package dev.jobwise.server.job;
