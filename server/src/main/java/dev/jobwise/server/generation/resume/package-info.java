/** Resumes: compiled by rules alone from what a profile holds. */
package dev.jobwise.server.generation.resume;
