/** Converts JSON texts to messages and messages to JSON texts. */
package dev.jobwise.server.transport.json;
