/** Reads bodies within bounds as they arrive, and parses forms. */
package dev.jobwise.server.transport.body;
