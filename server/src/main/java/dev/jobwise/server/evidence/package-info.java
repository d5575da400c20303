/** Explains stored documents: their evidence, scores and styles. */
package dev.jobwise.server.evidence;
