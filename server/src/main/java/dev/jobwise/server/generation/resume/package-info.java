/** Resumes, compiled by rules alone from a profile. */
package dev.jobwise.server.generation.resume;
