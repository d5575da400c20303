/**
 * What resumes and letters share: the stored document, its structured content, and the formats of a
 * profile's lines and dates.
 */
package dev.jobwise.server.generation.document;
