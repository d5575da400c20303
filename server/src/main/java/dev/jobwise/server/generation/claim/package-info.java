/** Finds the claims of documents and checks them, by rules alone. */
package dev.jobwise.server.generation.claim;
