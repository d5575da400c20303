/** What the claims of a document are checked against: profile, job and request. */
package dev.jobwise.server.generation.claim.source;
