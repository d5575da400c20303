/**
 * What resumes and letters have in common: the stored document, its score, its structured form, and
 * the printed form of a profile's lines and dates.
 */
package dev.jobwise.server.generation.document;
