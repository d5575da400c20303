/**
 * Checks what a request may hold: the rules of its fields, and the walk that applies them to a
 * message. Nothing here knows JSON or the protocol.
 */
package dev.jobwise.server.transport.check;
