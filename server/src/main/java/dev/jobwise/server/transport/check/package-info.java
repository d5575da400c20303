/**
 * What a request may hold: the rules of its fields and the walk that holds a message against them.
 * Nothing here knows JSON or the wire.
 */
package dev.jobwise.server.transport.check;
