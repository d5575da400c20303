/** The sources that claims are checked against: profile, job and request. */
package dev.jobwise.server.generation.claim.source;
