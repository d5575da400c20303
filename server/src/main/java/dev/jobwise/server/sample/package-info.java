/**
 * Samples of a person's own writing, and the style found in them. Hides what counts as a text, and
 * that all who ask for a style at the same time share one search for it.
 */
package dev.jobwise.server.sample;
