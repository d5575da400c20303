/** What documents say that may be true or false, found and checked by rules alone. */
package dev.jobwise.server.generation.claim;
