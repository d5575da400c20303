/**
 * Limits what one connection may cost before its bytes become requests: the number of connections,
 * the framing of requests, frames that do no work, and the time that anything may take to arrive.
 */
package dev.jobwise.server.transport.connection;
