/**
 * What one connection may cost, before its bytes become requests: how many there are, how requests
 * are framed, how many frames do no work, and how long anything may take to arrive.
 */
package dev.jobwise.server.transport.connection;
