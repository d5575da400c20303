/**
 * What resumes and letters have in common: the stored document, its score, its structured form, and
 * how lines and dates of a profile are printed.
 */
package dev.jobwise.server.generation.document;
