/**
 * The contract of the HTTP API as tables of requests and the answers they must get, and what plays
 * them against a server. The tables are in {@code src/test/resources/conformance}; their README
 * says how to read them.
 */
package dev.jobwise.server.conformance;
